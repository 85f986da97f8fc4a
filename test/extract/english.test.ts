import { describe, expect, test } from "vitest";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Extraction } from "../../src/domain/fact.ts";
import { readDocument } from "../../src/extract/document.ts";
import { findMentions } from "../../src/extract/names/mentions.ts";
import { englishEstimates } from "../corpus/en/estimates.ts";
import { englishEvents } from "../corpus/en/events.ts";
import { englishFigures, englishMeasures, englishStatuses } from "../corpus/en/measures.ts";
import { englishNames } from "../corpus/en/names.ts";
import { englishDirect, englishSources } from "../corpus/en/quotes.ts";
import { articleOf, eachExample, english, extract, usualDay } from "./support.ts";

const factsOf = (text: string, on: string | null): Extraction => extract({ ...articleOf(text, on), language: "en" });
const name = (ref: EntityRef | null): string | null => ref?.en ?? null;
const titleOf = ({ text, on }: { readonly text: string; readonly on?: string | null }): string =>
  on === undefined ? text : `${text} (${on})`;

describe.each(Object.entries(englishNames))("names: %s", (_, examples) => {
  eachExample(examples, titleOf, ({ text, on = usualDay, names }) => {
    const document = readDocument(text, english.rules);
    const found = findMentions(document, english.directory, on).map(({ first, last, named }) => [
      text.slice(document.tokens[first]?.start, document.tokens[last]?.end),
      name(named?.ref ?? null),
    ]);
    expect(found).toEqual(names);
  });
});

describe.each(Object.entries({ ...englishSources, ...englishDirect }))("quotes: %s", (_, examples) => {
  eachExample(examples, titleOf, ({ text, on = usualDay, said }) => {
    const found = factsOf(text, on).quotes.map(({ speaker, content, direct, cue, via, saidOn, role }) => ({
      by: name(speaker),
      says: content,
      direct,
      cue: cue?.id ?? null,
      via: name(via),
      day: saidOn,
      role: role?.en ?? null,
    }));
    expect(found).toMatchObject(said);
  });
});

describe.each(Object.entries(englishEstimates))("estimates: %s", (_, examples) => {
  eachExample(examples, titleOf, ({ text, on = usualDay, figures }) => {
    const found = factsOf(text, on).estimates.map((one) => ({
      min: one.min,
      max: one.max,
      measure: one.measure,
      hedge: one.hedge,
      status: one.status,
      mention: one.mention,
      day: one.asOf,
      of: one.of?.en ?? null,
      by: name(one.attributedTo),
      speaker: name(one.speaker),
      deniedBy: name(one.deniedBy),
      place: name(one.place),
    }));
    expect(found).toMatchObject(figures.map((figure) => ({ max: figure.min, ...figure })));
  });
});

describe.each(Object.entries(englishEvents))("events: %s", (_, examples) => {
  eachExample(examples, titleOf, ({ text, on = usualDay, events }) => {
    const found = factsOf(text, on).events.map(
      ({ type, aspect, status, actors, counterpart, place, on: day, amount }) => ({
        type,
        aspect,
        status,
        actors: actors.map((actor) => actor.en),
        counterpart: name(counterpart),
        place: name(place),
        day,
        amount: amount === null ? null : [amount.value, amount.unit],
      }),
    );
    expect(found).toMatchObject(events);
  });
});

const measured = (text: string): string[] =>
  factsOf(text, usualDay).estimates.map(({ min, max, measure }) => `${min === max ? min : `${min}-${max}`} ${measure}`);

describe.each(Object.entries(englishMeasures))("measure: %s", (measure, texts) => {
  test.each(texts)("%s", (text) => {
    const twelve = measured(text).filter((figure) => figure.startsWith("12"));
    expect(twelve).toEqual([expect.stringMatching(`^12(?:000)? ${measure}$`)]);
  });
});

describe.each(Object.entries(englishStatuses))("status: %s", (status, texts) => {
  test.each(texts)("%s", (text) => {
    expect(factsOf(text, usualDay).estimates.map((one) => one.status)).toEqual([status]);
  });
});

describe("every figure of a sentence", () => {
  test.each(englishFigures)("%s", (text, figures) => expect(measured(text)).toEqual(figures));
});
