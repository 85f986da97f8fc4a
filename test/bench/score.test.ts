import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../bench/eval/answer.ts";
import { type GoldArticle, goldArticleSchema } from "../../bench/eval/gold.ts";
import { bodyKeys } from "../../bench/eval/bodies.ts";
import { namesOf, type Spellings, spellingsInGold, spellingsOf } from "../../bench/eval/names.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { type ScoredPair, scoreAnswers } from "../../bench/eval/score.ts";
import { measureOf, type Phenomenon, phenomena, type Score } from "../../bench/eval/tally.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { processorMs } from "../support/processor-time.ts";

const person = (id: string, ar: string, en: string, aliases: string[] = []): Entity => ({
  id,
  kind: "person",
  ar,
  en,
  aliases,
  known: true,
  gender: "m",
  shortAr: ar,
  shortEn: en,
  country: null,
});
const rami = person("rami-haddad", "رامي حداد", "Rami Haddad", ["Rami Hadad", "حداد"]);
const same = namesOf([spellingsOf(rami)]);

const gold: GoldArticle = goldArticleSchema.parse({
  published: "2025-03-04",
  estimates: [
    {
      min: 200,
      max: 200,
      hedge: "nearly",
      metric: "troops",
      attributed_to: "Rami Haddad",
      attributed_to_also: [null],
      speaker: null,
      status: "training",
      status_also: ["deployed"],
      place: "Port",
      as_of: "2025-03-03",
      sentence: "قال رامي حداد إن قرابة 200 جندي يتدربون في المرفأ.",
      mention: "قرابة 200 جندي",
    },
    {
      min: 10,
      max: 12,
      hedge: "between",
      metric: "killed",
      attributed_to: null,
      speaker: null,
      status: "killed",
      place: null,
      as_of: null,
      sentence: "وقتل بين 10 و12 شخصاً في الحادث.",
      mention: "بين 10 و12 شخصاً",
    },
  ],
  quotes: [
    {
      speaker: "Rami Haddad",
      direct: true,
      text: "لن نترك المرفأ قبل أن ينتهي التدريب",
      sentence: "وقال حداد: «لن نترك المرفأ قبل أن ينتهي التدريب».",
      date: "2025-03-03",
    },
    {
      speaker: "Rami Haddad",
      direct: false,
      text: "السفن ستعود إلى الميناء في الصيف",
      sentence: "وأضاف أن السفن ستعود إلى الميناء في الصيف.",
      date: null,
    },
  ],
  people: ["Rami Haddad"],
  places: ["Port"],
  orgs: ["Harbour Guard"],
  doubtful: [{ mention: "مئات الجنود", sentence: "وشوهد مئات الجنود قرب البوابة." }],
  key_facts: [
    { type: "estimate", en: "Haddad counts 200.", actors: ["Rami Haddad"], date: "2025-03-03" },
    { type: "call", en: "Haddad called Port.", actors: ["Rami Haddad", "Port"], date: "2025-03-02" },
  ],
});

const perfect: Answer = {
  id: "a",
  published: "2025-03-04",
  estimates: gold.estimates.map((e) => ({
    measure: e.metric,
    min: e.min,
    max: e.max,
    hedge: e.hedge === "nearly" ? "about" : e.hedge,
    attributedTo: e.attributed_to,
    speaker: e.speaker,
    role: null,
    status: e.status,
    place: e.place,
    asOf: e.as_of,
    mention: e.mention,
    sentence: e.sentence,
  })),
  quotes: gold.quotes.map((q) => ({
    speaker: q.speaker,
    role: null,
    body: null,
    direct: q.direct,
    content: q.text,
    saidOn: q.date,
    sentence: q.sentence,
  })),
  events: [{ type: "call", actors: ["Port"], counterpart: "رامي حداد", on: "2025-03-02", sentence: "" }],
  people: ["Rami Hadad"],
  organisations: ["Harbour Guard"],
  places: ["port"],
};

const score = (answer: Answer | null, of: GoldArticle = gold, outlet: string | null = null): Score => {
  const pair: ScoredPair = { id: "a", gold: of, answer, outlet };
  return scoreAnswers([pair], same);
};
const f1 = (result: Score, row: Phenomenon): number | null => measureOf(result.counts[row], "f1");
const recall = (result: Score, row: Phenomenon): number | null => measureOf(result.counts[row], "recall");
const withEstimates = (change: (one: Answer["estimates"][number], index: number) => object): Answer => ({
  ...perfect,
  estimates: perfect.estimates.map((one, index) => ({ ...one, ...change(one, index) })),
});

describe("a perfect answer", () => {
  const result = score(perfect);
  for (const row of Object.keys(phenomena) as Phenomenon[]) {
    it(`has everything right in ${row}`, () => {
      expect(result.counts[row].right).toBeGreaterThan(0);
      expect(result.counts[row]).toEqual({
        gold: result.counts[row].right,
        answered: result.counts[row].right,
        right: result.counts[row].right,
      });
    });
  }
  it("has no disagreement", () => expect(result.problems).toEqual([]));
});

describe("no answer", () => {
  const result = score(null);
  it("finds nothing", () => {
    expect(f1(result, "estimates.value")).toBe(0);
    expect(f1(result, "quotes.direct")).toBe(0);
    expect(recall(result, "facts.key")).toBe(0);
    expect(recall(result, "quotes.indirect")).toBe(0);
  });
  it("has no accuracy of pairs, since there are none", () => {
    expect(measureOf(result.counts["estimates.hedge"], "accuracy")).toBeNull();
  });
  it("lists every miss", () => {
    const missed = result.problems.filter((problem) => problem.kind === "missed").map((problem) => problem.phenomenon);
    expect(missed.toSorted()).toEqual([
      "estimates.value",
      "estimates.value",
      "facts.key",
      "facts.key",
      "names.organisations",
      "names.people",
      "names.places",
      "quotes.direct",
      "quotes.indirect",
    ]);
  });
});

describe("a doubled answer", () => {
  const doubled: Answer = {
    ...perfect,
    estimates: [...perfect.estimates, ...perfect.estimates],
    quotes: [...perfect.quotes, ...perfect.quotes],
    people: [...perfect.people, "رامي حداد"],
  };
  const result = score(doubled);
  it("is right once and false once", () => {
    expect(result.counts["estimates.value"]).toEqual({ gold: 2, answered: 4, right: 2 });
    expect(result.counts["quotes.direct"]).toEqual({ gold: 1, answered: 2, right: 1 });
    expect(result.counts["names.people"]).toEqual({ gold: 1, answered: 2, right: 1 });
  });
  it("is no error among indirect statements, of which the gold is a sample", () => {
    expect(recall(result, "quotes.indirect")).toBe(1);
  });
});

describe("a shifted answer", () => {
  it("has no figure right when each is one off", () => {
    const result = score(withEstimates(({ min, max }) => ({ min: min + 1, max: max + 1 })));
    expect(result.counts["estimates.value"]).toEqual({ gold: 2, answered: 2, right: 0 });
    expect(result.problems.find((problem) => problem.kind === "missed")?.got).toContain("201");
  });
  it("has no range right when one end is off", () => {
    const result = score(withEstimates(({ max }, index) => (index === 1 ? { max: max + 1 } : {})));
    expect(result.counts["estimates.value"].right).toBe(1);
  });
  it("does not find a figure in another sentence", () => {
    const result = score(withEstimates(() => ({ sentence: "جملة أخرى تماماً عن الطقس والبحر والريح." })));
    expect(result.counts["estimates.value"].right).toBe(0);
  });
  it("has no quotation right when it is another passage, a fragment or the whole article", () => {
    const half = "لن نترك المرفأ قبل غد أو بعد غد";
    for (const content of [
      half,
      "كلام آخر لا علاقة له بما قيل هناك",
      "لن نترك",
      `${gold.quotes[0]?.text} ${"كلمة ".repeat(40)}`,
    ]) {
      const result = score({ ...perfect, quotes: perfect.quotes.slice(0, 1).map((quote) => ({ ...quote, content })) });
      expect(result.counts["quotes.direct"].right).toBe(0);
    }
  });
});

describe("fields of a matched figure", () => {
  it("counts a wrong hedge, status, day, speaker and place once each", () => {
    const wrong = { hedge: "exact", status: "killed", asOf: "2025-03-01", speaker: "Rami Haddad", place: "Sea" };
    const result = score(withEstimates((_, index) => (index === 0 ? wrong : {})));
    for (const row of ["hedge", "status", "day", "speaker", "place"] as const) {
      expect(result.counts[`estimates.${row}`]).toEqual({ gold: 2, answered: 2, right: 1 });
    }
    expect(f1(result, "estimates.value")).toBe(1);
  });
  it("accepts the other answers of the gold, null among them", () => {
    const result = score(withEstimates((_, index) => (index === 0 ? { status: "deployed", attributedTo: null } : {})));
    expect(measureOf(result.counts["estimates.status"], "accuracy")).toBe(1);
    expect(f1(result, "estimates.source")).toBe(1);
  });
  it("wants measure and source right for the source row", () => {
    expect(score(withEstimates(() => ({ measure: "other" }))).counts["estimates.source"].right).toBe(0);
    const byOther = score(withEstimates((_, index) => (index === 1 ? { attributedTo: "Rami Haddad" } : {})));
    expect(byOther.counts["estimates.source"].right).toBe(1);
  });
  it("takes the other measures and hedges that the gold accepts", () => {
    const estimates = gold.estimates.map((one) => ({ ...one, metric_also: ["other"], hedge_also: ["at_least"] }));
    const result = score(
      withEstimates(() => ({ measure: "other", hedge: "at_least" })),
      { ...gold, estimates },
    );
    expect(f1(result, "estimates.source")).toBe(1);
    expect(measureOf(result.counts["estimates.hedge"], "accuracy")).toBe(1);
  });
  it("tells two equal figures of one sentence apart by their fields", () => {
    const [first] = gold.estimates;
    if (first === undefined) throw new Error("the gold has a figure");
    const twin = { ...first, hedge: "more_than", mention: "200 جندي", status_also: [], status: "fighting" };
    const two = { ...gold, estimates: [first, twin] };
    const [answer] = perfect.estimates;
    if (answer === undefined) throw new Error("the answer has a figure");
    const swapped = [{ ...answer, hedge: "more_than", status: "fighting" }, answer];
    const result = score({ ...perfect, estimates: swapped }, two);
    expect(measureOf(result.counts["estimates.hedge"], "accuracy")).toBe(1);
  });
});

describe("an article that is labelled for quotations alone", () => {
  const pair: ScoredPair = { id: "a", gold: { ...gold, labelled: ["quotes"] }, answer: null, outlet: null };
  const result = scoreAnswers([pair], same);
  it("counts nothing else", () => {
    const rows = (Object.keys(phenomena) as Phenomenon[]).filter((row) => result.counts[row].gold > 0);
    expect(rows).toEqual(["quotes.direct", "quotes.indirect"]);
    expect(result.problems.map(({ phenomenon }) => phenomenon).toSorted()).toEqual(rows);
  });
});

describe("what counts neither way", () => {
  it("leaves out a doubtful figure, found or not", () => {
    const [answer] = perfect.estimates;
    if (answer === undefined) throw new Error("the answer has a figure");
    const doubtful = {
      ...answer,
      min: 100,
      max: 100,
      mention: "مئات الجنود",
      sentence: "وشوهد مئات الجنود قرب البوابة.",
    };
    const result = score({ ...perfect, estimates: [...perfect.estimates, doubtful] });
    expect(f1(result, "estimates.value")).toBe(1);
    expect(result.problems).toEqual([]);
  });
  it("leaves out direct quotations under four words", () => {
    const short = {
      speaker: null,
      role: null,
      body: null,
      direct: true,
      content: "تصعيد كبير جداً",
      saidOn: null,
      sentence: "",
    };
    expect(f1(score({ ...perfect, quotes: [...perfect.quotes, short] }), "quotes.direct")).toBe(1);
    const long = { ...short, content: "تصعيد كبير جداً وخطير" };
    expect(f1(score({ ...perfect, quotes: [...perfect.quotes, long] }), "quotes.direct")).toBeLessThan(1);
  });
  it("leaves out places and bodies that the gold calls optional, found or not", () => {
    const optional = { ...gold, places_also: ["Qatar"], orgs_also: ["Harbour Police"] };
    const answer = { ...perfect, places: ["port", "Qatar"], organisations: ["Harbour Guard", "Harbour Police"] };
    for (const row of ["names.places", "names.organisations"] as const) {
      expect(f1(score(answer, optional), row)).toBe(1);
      expect(f1(score(perfect, optional), row)).toBe(1);
      expect(f1(score(answer), row)).toBeLessThan(1);
    }
    expect(score(answer, optional).problems).toEqual([]);
  });
  it("leaves out the article's own outlet among the organisations", () => {
    const named = score({ ...perfect, organisations: ["Harbour Guard", "The Daily"] }, gold, "The Daily");
    expect(f1(named, "names.organisations")).toBe(1);
    expect(
      f1(score({ ...perfect, organisations: ["Harbour Guard", "The Daily"] }), "names.organisations"),
    ).toBeLessThan(1);
  });
});

describe("key facts", () => {
  it("wants both sides of a call", () => {
    const events = perfect.events.map((event) => ({ ...event, counterpart: null }));
    expect(recall(score({ ...perfect, events }), "facts.key")).toBe(0.5);
  });
  it.each([
    ["medical source", "medical sources", 1],
    ["two senior security sources", "security source", 1],
    ["activists and medical sources", "activists", 0.5],
    ["activists", "activists", 1],
    ["sources", "medical sources", 0.5],
    ["medical source", "source", 0.5],
  ])("told by %s, wanted of %s: %f", (role, actor, found) => {
    const [first, ...others] = gold.key_facts;
    const wanted = { ...gold, key_facts: [{ ...first, actors: [actor] }, ...others] } as typeof gold;
    const estimates = perfect.estimates.map((one) => ({ ...one, attributedTo: null, speaker: null, role }));
    expect(recall(score({ ...perfect, estimates }, wanted), "facts.key")).toBe(found);
  });
  it("wants the day", () => {
    const events = perfect.events.map((event) => ({ ...event, on: null }));
    expect(recall(score({ ...perfect, events }), "facts.key")).toBe(0.5);
  });
});

describe("names of bodies", () => {
  const sameName = namesOf([], [], bodyKeys(loadKnowledge(join(import.meta.dirname, "../../config"))));
  it.each([
    ["Ukrainian Ministry of Defence", "Defence Ministry of Ukraine"],
    ["UK Ministry of Defence", "British Defense Ministry"],
    ["Regional Health Directorate", "Regional Directorate of Health"],
    ["Truck Drivers' Union", "Truck Drivers Union"],
    ["Iraqi Joint Operations Command", "Joint Operations Command"],
    ["Election Commission (Uganda)", "Ugandan Electoral Commission"],
    ["Council of Ministers (Lebanon)", "Lebanese cabinet"],
    ["Armed Forces of Ukraine", "Ukrainian army"],
  ])("%s is %s", (a, b) => expect(sameName(a, b)).toBe(true));
  it.each([
    ["Russian Defence Ministry", "Defence Ministry"],
    ["North Korean Foreign Ministry", "South Korean Foreign Ministry"],
    ["Regional Health Directorate", "Health Directorate"],
    ["Iraqi Joint Operations Command", "Syrian Joint Operations Command"],
    ["Council of Ministers (Lebanon)", "Syrian cabinet"],
    ["Syrian Internal Security Forces", "Syrian police"],
    ["Salim Rami", "Rami Salim"],
  ])("%s is not %s", (a, b) => expect(sameName(a, b)).toBe(false));
});

describe("names that the gazetteer lacks", () => {
  const unknown: Answer = {
    ...perfect,
    quotes: perfect.quotes.map((quote) => ({ ...quote, speaker: "Salim al-Rawi" })),
  };
  const quotes = gold.quotes.map((quote) => ({ ...quote, speaker: "Saleem Alrawi", speaker_also: ["سليم الراوي"] }));
  const heard = { id: "unknown:x", kind: "person" as const, ar: "سليم الراوي", en: "Salim al-Rawi", known: false };
  const accuracy = (spellings: Spellings[]): number | null => {
    const pair = { id: "a", gold: { ...gold, quotes }, answer: unknown, outlet: null };
    return measureOf(scoreAnswers([pair], namesOf(spellings)).counts["quotes.speaker"], "accuracy");
  };
  it("are the same when the gold names their Arabic spelling", () => expect(accuracy([spellingsOf(heard)])).toBe(1));
  it("are not without it", () => expect(accuracy([])).toBe(0));
  it("take the gold's spellings for lists of people, too", () => {
    expect(namesOf([spellingsOf(heard)])("Saleem Alrawi", "Salim al-Rawi")).toBe(false);
    const sameHere = namesOf([spellingsOf(heard)], spellingsInGold({ ...gold, quotes }));
    expect(sameHere("Saleem Alrawi", "Salim al-Rawi")).toBe(true);
    expect(sameHere("Saleem Alrawi", "Rami Haddad")).toBe(false);
  });
  it("take the text's own spelling of a name that nobody speaks under", () => {
    const written = { ...gold, names_as_written: { "Saleem Alrawi": ["سليم الراوي"] } };
    expect(namesOf([spellingsOf(heard)], spellingsInGold(written))("Saleem Alrawi", "Salim al-Rawi")).toBe(true);
  });
});

it("scores a huge answer in reasonable time", () => {
  const many = Array.from({ length: 300 }, () => perfect.estimates).flat();
  const started = processorMs();
  expect(score({ ...perfect, estimates: many }).counts["estimates.value"].right).toBe(2);
  expect(processorMs() - started).toBeLessThan(5000);
});
