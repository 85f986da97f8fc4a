import { describe, expect, test } from "vitest";
import { composeEdition, composeFigures, type EditionInput, explainEdition } from "../../src/digest/index.ts";
import type { Correction } from "../../src/domain/correction.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Message } from "../../src/domain/message.ts";
import { digestMessage, type MessageContext, troopsMessage } from "../../src/message/index.ts";
import { madeNews } from "../support/made-news.ts";
import { textOf } from "../support/message-text.ts";
import {
  articles,
  claimsOf,
  contextFor,
  correction,
  definition,
  estimate,
  event,
  quote,
  ref,
  story,
} from "../support/story.ts";

type Asked = Partial<Omit<EditionInput, "claims" | "facts">> & { readonly corrections?: readonly Correction[] };

function inputOf(facts: readonly Fact[], { corrections = [], ...asked }: Asked = {}): EditionInput {
  const claims = claimsOf(facts, articles, corrections);
  const days = { day: "2024-10-29", previousDay: "2024-10-21" };
  return { claims, facts, articles, story, definition, ...days, ...asked };
}

const digest = (facts: readonly Fact[], context: MessageContext, asked: Asked = {}): Message =>
  digestMessage(composeEdition(inputOf(facts, asked)), context);

const nis = estimate("a21", "nis", 1500, { asOf: "2024-10-18", place: ref("ru") });
const misread = estimate("a29", "omar", 10_000, { hedge: "about" });
const wild = estimate("u29", "salim", 300_000, { asOf: "2024-10-29" });
const words = quote("a29", "omar", "كل جندي يُرسل إلى روسيا من كوريا الشمالية يقرّب الخطر من بيوتنا");

const corrections: readonly Correction[] = [
  correction(misread, { kind: "source", source: ref("pentagon") }, { madeOn: "2024-10-30", reason: "في جملة عن غيره" }),
  correction(
    nis,
    { kind: "value", min: 1000, max: 1500 },
    { madeOn: "2024-10-30", reason: "The article gives a range." },
  ),
  correction(words, { kind: "drop" }, { madeOn: "2024-10-30", reason: "كتبها كاتب المقال" }),
];

const late = corrections.map((each) => ({ ...each, madeOn: "2024-10-31" }));

/** Editions over facts of our own, each with what makes it special. Read the files; `npx vitest -u` writes them anew. */
const cases: Readonly<Record<string, (context: MessageContext) => Message>> = {
  "one-source": (context) => digest([nis, estimate("a29", "nis", 3000, { place: ref("kursk") })], context),
  "conflicting-sources": (context) =>
    digest(
      [nis, estimate("a29", "pentagon", 10_000), estimate("b29", "salim", 3000), estimate("u29", "omar", 9000)],
      context,
    ),
  denial: (context) =>
    digest(
      [
        nis,
        estimate("a29", "salim", 4000, { status: "fighting", deniedBy: ref("ru") }),
        event("a29", "deployment", ["alliance"], { aspect: "confirmed", place: ref("kursk") }),
        event("b29", "deployment", ["ru"], { aspect: "denied", place: ref("kursk") }),
      ],
      context,
    ),
  correction: (context) =>
    digest([nis, misread, words, estimate("a30", "alliance", 9000, { asOf: "2024-10-30" })], context, {
      corrections,
      day: "2024-10-30",
      previousDay: "2024-10-29",
    }),
  "fighting-by-verb": (context) =>
    digest(
      ["said", "reported", "announced", "admitted", "claimed"].map((aspect, i) => {
        const who = ["salim", "nis", "pentagon", "ru", "mona"][i] as string;
        const content = "قوات كورية شمالية تشارك في القتال";
        return event("a29", "deployment", [who], { aspect, status: "fighting", place: ref("kursk"), content });
      }),
      context,
    ),
  "presence-by-verb": (context) =>
    digest(
      ["said", "claimed"].map((aspect, i) => {
        const content = "قوات كورية شمالية انتشرت في كورسك";
        return event("a29", "deployment", [["salim", "mona"][i] as string], { aspect, place: ref("kursk"), content });
      }),
      context,
    ),
  "quiet-correction": (context) =>
    digest([nis, misread, words], context, { corrections: late, day: "2024-11-01", previousDay: "2024-10-30" }),
  "held-back": (context) => digest([nis, wild, estimate("a29", "nis", 3000)], context),
  "held-back-confirmed": (context) =>
    digest([nis, wild], context, {
      corrections: [correction(wild, { kind: "confirm" }, { madeOn: "2024-10-29", reason: "سألنا المصدر" })],
    }),
  "figures-held-back": (context) => {
    const claims = claimsOf([nis, wild]);
    const [view] = story.views;
    if (view === undefined) throw new Error("the story has no view");
    return troopsMessage(composeFigures({ claims, view, on: null, by: null }), context);
  },
  "nothing-read": (context) =>
    digest([nis], context, { day: "2024-11-01", previousDay: "2024-10-30", sourcesRead: { count: 0, of: 9 } }),
  "quiet-and-read": (context) =>
    digest([nis], context, { day: "2024-11-01", previousDay: "2024-10-30", sourcesRead: { count: 8, of: 9 } }),
  "any-days": (context) => digest(madeNews, context, { previousDay: "2024-10-20", window: "days" }),
  explained: (context) => {
    const input = inputOf(madeNews);
    const edition = composeEdition(input);
    return digestMessage(edition, context, { explanations: explainEdition(edition, input) });
  },
};

describe.each(Object.keys(cases))("%s", (name) => {
  test.each(["ar", "en"] as const)("in %s reads as approved", async (language) => {
    const message = cases[name]?.(contextFor(language)) as Message;
    await expect(`${textOf(message)}\n`).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });
});

describe("corrections", () => {
  const textOn = (day: string, previousDay: string | null) =>
    textOf(digest([nis, misread, words], contextFor("en"), { corrections, day, previousDay }));

  test("are told once: in the next edition, not in the one before and not in the one after", () => {
    expect(textOn("2024-10-29", "2024-10-21")).not.toContain("Corrections");
    expect(textOn("2024-10-30", "2024-10-29")).toContain("Corrections");
    expect(textOn("2024-11-07", "2024-10-30")).not.toContain("Corrections");
  });

  test("are no part of a first edition, which has nothing to take back", () => {
    expect(textOn("2024-10-30", null)).not.toContain("Corrections");
  });

  test("that were made twice of one fact are told as they stand in the end", () => {
    const twice = [20_000, 30_000].map((value) => correction(nis, { kind: "value", min: value, max: value }));
    const edition = composeEdition(
      inputOf([nis], { corrections: twice, day: "2024-10-30", previousDay: "2024-10-29" }),
    );
    const items = edition.sections.flatMap((section) => (section.id === "corrections" ? section.items : []));
    expect(items).toMatchObject([{ now: { max: 30_000 } }]);
  });

  test("are kept when everything else is too long", () => {
    const short = { ...definition, characters: { ...definition.characters, all: 200 } };
    const asked = { corrections, definition: short, day: "2024-10-30", previousDay: "2024-10-29" };
    expect(textOf(digest([...madeNews, nis, misread, words], contextFor("en"), asked))).toContain("Corrections");
  });
});

describe("explanations", () => {
  const input = inputOf(madeNews);
  const edition = composeEdition(input);
  const explanations = explainEdition(edition, input);
  const linesOf = (id: string) => edition.sections.find((section) => section.id === id)?.items ?? [];

  test("are there for every line that is ranked, with points that add up", () => {
    for (const section of edition.sections) {
      if (section.id === "headline" || section.id === "sources" || section.id === "corrections") continue;
      for (const item of section.items) {
        const why = explanations.get(item);
        expect(why).toBeDefined();
        expect(why?.points).toBeCloseTo((why?.terms ?? []).reduce((sum, { points }) => sum + points, 0));
      }
    }
  });

  test.each(["figures", "quotes"])("%s stand in the order of their points", (id) => {
    const points = linesOf(id).map((item) => explanations.get(item)?.points ?? Number.NaN);
    expect(points.length).toBeGreaterThan(1);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  test("developments stand by what they are about, then by points", () => {
    const order = ["fighting", "deployment", "policy", "deal", "aid", "front", "other"];
    const lines = linesOf("developments").map((item) => explanations.get(item));
    const ranks = lines.map((why) => order.indexOf(why?.weight ?? ""));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test("the lead of an article, more outlets and a higher office go first, each by itself", () => {
    const said = (from: string, who: string, more: Partial<Parameters<typeof event>[3]> = {}) =>
      event(from, "statement", [who], { content: "ستعزز التعاون العسكري بين البلدين هذا العام", ...more });
    const first = (...facts: readonly Fact[]) => {
      const [line] = composeEdition(inputOf(facts)).sections.find(({ id }) => id === "developments")?.items ?? [];
      return line?.kind === "development" ? line.events[0]?.claim.actors[0]?.id : undefined;
    };
    // Of equals the one that was made first leads.
    const other = said("a29", "us");
    const lead = said("b29", "ua");
    expect(first(other, lead)).toBe("us");
    const inLead = { ...lead, evidence: { ...lead.evidence, start: 0, end: lead.evidence.sentence.length } };
    expect(first(other, inLead)).toBe("ua");
    expect(first(said("a29", "us"), said("a29", "ua"), said("b29", "ua"))).toBe("ua");
    expect(first(said("a29", "hana"), said("a29", "salim"))).toBe("salim");
  });
});
