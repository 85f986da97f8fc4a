import { describe, expect } from "vitest";
import { arabicDirect, arabicSayingDays, arabicSources } from "../../corpus/ar/quotes.ts";
import { eachExample, factsOf, nameOf, usualDay } from "../support.ts";

const said = (text: string, on: string | null) =>
  factsOf(text, on).quotes.map(({ speaker, content, direct, cue, via, saidOn, role }) => ({
    by: speaker === null ? null : nameOf(speaker),
    says: content,
    direct,
    cue: cue?.id ?? null,
    via: via === null ? null : nameOf(via),
    day: saidOn,
    role: role?.en ?? null,
  }));

const corpora = { ...arabicSources, ...arabicDirect, ...arabicSayingDays };

describe.each(Object.entries(corpora))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text, on }) => (on === undefined ? text : `${text} (${on})`),
    ({ text, on = usualDay, said: wanted }) => expect(said(text, on)).toMatchObject(wanted),
  );
});
