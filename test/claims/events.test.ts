import { describe, expect, test } from "vitest";
import type { NewsEvent } from "../../src/domain/fact.ts";
import { claimsKnownBy } from "../../src/claims/index.ts";
import { claimsOf, estimate, event, quote, ref } from "../support/story.ts";

const said = "ستبدأ المشاورات بين البلدين الأسبوع المقبل في العاصمة";
const saidAlso = "المشاورات بين البلدين ستبدأ في العاصمة الأسبوع المقبل";
const other = "لن تتغير السياسة الخارجية بعد الانتخابات";

const pairs: readonly [string, NewsEvent, NewsEvent, boolean][] = [
  [
    "a call told from both sides",
    event("a29", "call", ["salim"], { counterpart: ref("omar") }),
    event("b29", "call", ["omar"], { counterpart: ref("salim") }),
    true,
  ],
  [
    "a call agreed and discussed",
    event("a29", "call", ["salim", "omar"], { aspect: "agreed" }),
    event("b29", "call", ["salim", "omar"], { aspect: "discussed" }),
    true,
  ],
  [
    "two calls a week apart",
    event("a21", "call", ["salim", "omar"], { on: "2024-10-20" }),
    event("a29", "call", ["salim", "omar"]),
    false,
  ],
  ["calls with two people", event("a29", "call", ["salim", "omar"]), event("b29", "call", ["salim", "mona"]), false],
  ["a call and a meeting", event("a29", "call", ["salim", "omar"]), event("b29", "meeting", ["salim", "omar"]), false],
  [
    "left and arrived",
    event("a29", "visit", ["hana"], { aspect: "departed" }),
    event("b29", "visit", ["hana"], { aspect: "arrived" }),
    false,
  ],
  [
    "expected and arrived",
    event("a29", "visit", ["hana"], { aspect: "expected" }),
    event("b29", "visit", ["hana"], { aspect: "arrived" }),
    false,
  ],
  [
    "one visit, one without an aspect",
    event("a29", "visit", ["hana"], { aspect: "arrived" }),
    event("b29", "visit", ["hana"]),
    true,
  ],
  [
    "visits to two places",
    event("a29", "visit", ["hana"], { place: ref("moscow") }),
    event("b29", "visit", ["hana"], { place: ref("kursk") }),
    false,
  ],
  [
    "a place and none",
    event("a29", "deployment", ["alliance"], { aspect: "confirmed", place: ref("kursk") }),
    event("b29", "deployment", ["alliance"], { aspect: "confirmed" }),
    true,
  ],
  [
    "said in one article, confirmed in the other",
    event("a29", "deployment", ["alliance"], { aspect: "confirmed", place: ref("kursk") }),
    event("b29", "deployment", ["alliance"], { aspect: "said", place: ref("kursk") }),
    true,
  ],
  [
    "said and only claimed",
    event("a29", "deployment", ["alliance"], { aspect: "said" }),
    event("b29", "deployment", ["alliance"], { aspect: "claimed" }),
    false,
  ],
  [
    "that they are there and that they fight",
    event("a29", "deployment", ["alliance"], { aspect: "said", place: ref("kursk") }),
    event("b29", "deployment", ["alliance"], { aspect: "said", place: ref("kursk"), status: "fighting" }),
    false,
  ],
  [
    "confirmed and declined",
    event("a29", "deployment", ["alliance"], { aspect: "confirmed" }),
    event("b29", "deployment", ["alliance"], { aspect: "declined" }),
    false,
  ],
  [
    "one statement in other words",
    event("a29", "statement", ["omar"], { content: said }),
    event("b29", "statement", ["omar"], { content: saidAlso }),
    true,
  ],
  [
    "two statements of one day",
    event("a29", "statement", ["omar"], { content: said }),
    event("b29", "statement", ["omar"], { content: other }),
    false,
  ],
  [
    "one statement of two people",
    event("a29", "statement", ["omar"], { content: said }),
    event("b29", "statement", ["salim"], { content: said }),
    false,
  ],
  [
    "signed and ratified",
    event("a29", "treaty", ["ru"], { aspect: "signed" }),
    event("b29", "treaty", ["ru"], { aspect: "ratified" }),
    false,
  ],
];

describe("two events are one", () => {
  test.each(pairs)("%s", (_what, a, b, same) => {
    expect(claimsOf([a, b]).events).toHaveLength(same ? 1 : 2);
    expect(claimsOf([b, a]).events).toHaveLength(same ? 1 : 2);
  });
});

describe("a merged event", () => {
  test("keeps the aspect that says more and every outlet", () => {
    const [claim] = claimsOf([
      event("a29", "call", ["salim"], { counterpart: ref("omar"), aspect: "discussed" }),
      event("b29", "call", ["omar"], { counterpart: ref("salim"), aspect: "agreed" }),
    ]).events;
    expect(claim?.aspect).toBe("agreed");
    expect(claim?.reports.map((report) => report.outlet)).toEqual(["marfa", "ufuq"]);
  });

  test("an unsaid aspect of a denial is a denial", () => {
    expect(claimsOf([event("a29", "denial", ["ru"], { content: said })]).events[0]?.aspect).toBe("denied");
  });
});

describe("reported speech", () => {
  const indirect = quote("a29", "omar", said, { direct: false, cue: { text: "توقع", id: "expect" } });

  test("without an event of its own is a statement with its verb's stance", () => {
    const [claim] = claimsOf([indirect]).events;
    expect([claim?.type, claim?.aspect, claim?.content]).toEqual(["statement", "expects", said]);
  });

  test("that an event of the same sentence tells is told once", () => {
    const { evidence, contentSpan } = indirect;
    const told = { ...event("a29", "statement", ["omar"], { content: said }), evidence, contentSpan };
    expect(claimsOf([indirect, told]).events).toHaveLength(1);
  });

  test("beside an event of the same sentence by somebody else stays", () => {
    const another = {
      ...event("a29", "deployment", ["alliance"], { aspect: "confirmed" }),
      evidence: indirect.evidence,
    };
    expect(claimsOf([indirect, another]).events).toHaveLength(2);
  });

  test("that stands mostly between quotation marks is a quotation, not a statement", () => {
    const direct = { ...quote("a29", "omar", said), evidence: indirect.evidence, contentSpan: indirect.contentSpan };
    expect(claimsOf([indirect, direct]).events).toHaveLength(0);
  });

  test("keeps its verb", () => {
    const promise = { ...indirect, cue: { text: "تعهد", id: "promise" } };
    expect(claimsOf([promise]).events[0]?.cue).toBe("promise");
  });

  test("of nobody is no statement", () => {
    expect(claimsOf([{ ...indirect, speaker: null }]).events).toHaveLength(0);
  });
});

describe("claims as a day knew them", () => {
  const facts = [
    estimate("a21", "nis", 1500, { asOf: "2024-10-18" }),
    estimate("u13", "nis", 1500, { asOf: null }),
    estimate("undated", "nis", 1500, { asOf: "2024-10-18" }),
    event("b07", "call", ["salim", "omar"]),
  ];

  test.each<[string, number, number]>([
    ["2024-10-20", 0, 0],
    ["2024-10-21", 1, 0],
    ["2024-11-07", 1, 1],
  ])("%s", (day, reports, events) => {
    const known = claimsKnownBy(claimsOf(facts), day);
    expect(known.figures[0]?.reports.length ?? 0).toBe(reports);
    expect(known.events).toHaveLength(events);
  });

  test("an article without a day is in no day's answer, and last in the whole", () => {
    expect(claimsOf(facts).figures[0]?.reports.map((report) => report.articleId)).toEqual(["a21", "u13", "undated"]);
    expect(claimsKnownBy(claimsOf(facts), "2030-01-01").figures[0]?.reports).toHaveLength(2);
  });

  test("a fact that comes twice counts once; none at all is no claim", () => {
    expect(claimsOf([...facts, ...facts]).figures[0]?.factIds).toHaveLength(3);
    expect(claimsOf([]).figures).toEqual([]);
  });
});
