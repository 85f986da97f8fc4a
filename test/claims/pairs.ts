/** Pairs of facts as two articles state them, and what an editor says of them. All made by us. */
import type { Estimate, Fact, NewsEvent, Quote } from "../../src/domain/fact.ts";
import { estimate, event, quote, ref } from "../support/story.ts";

export type Relation = "same" | "different" | "revises" | "contradicts";
export type Pair = readonly [what: string, a: Fact, b: Fact, relation: Relation];

type More = Partial<Estimate>;
const population = (id: string) => ({ id, ar: id, en: id });
/** The same figure as two outlets of one day give it, each with its own details. */
const figure = (value: number, a: More, b: More, source = "nis"): [Estimate, Estimate] => [
  estimate("a29", source, value, a),
  estimate("b29", source, value, b),
];
/** Two figures of one source or of two. */
const two = (a: [string | null, number, More?], b: [string | null, number, More?]): [Estimate, Estimate] => [
  estimate("a29", a[0], a[1], a[2]),
  estimate("b29", b[0], b[1], b[2]),
];
const on = (day: string | null): More => ({ asOf: day });
/** Killed people of whom no report says whose they are. */
const toll = (more: More): More => ({ measure: "killed", status: "killed", of: null, ...more });

const figures: readonly Pair[] = [
  ["two outlets, one day", ...figure(1500, {}, {}), "same"],
  ["midnight between two time zones", ...figure(1500, on("2024-10-27"), on("2024-10-28")), "same"],
  ["one outlet has no day", ...figure(1500, {}, on(null)), "same"],
  ["one outlet has only the month", ...figure(1500, {}, on("2024-10")), "same"],
  ["about and exactly", ...figure(1500, { hedge: "about" }, {}), "same"],
  ["about and at least", ...figure(1500, { hedge: "about" }, { hedge: "at_least" }), "same"],
  ["about and up to", ...figure(12_000, { hedge: "about" }, { hedge: "up_to" }), "same"],
  ["more than and at least", ...figure(3000, { hedge: "more_than" }, { hedge: "at_least" }), "same"],
  ["one outlet leaves the status out", ...figure(3000, {}, { status: null }), "same"],
  ["training in one, deployed in the other", ...figure(3000, {}, { status: "deployed" }), "same"],
  ["deployed and on the move", ...figure(3000, { status: "deployed" }, { status: "moving" }), "same"],
  ["one outlet names the place", ...figure(3000, { place: ref("ru") }, {}), "same"],
  ["a region and its country", ...figure(3000, { place: ref("ru") }, { place: ref("kursk") }), "same"],
  ["one outlet leaves out who is counted", ...figure(3000, {}, { of: null }), "same"],
  ["the spokeswoman and her ministry", ...two(["mona", 8000], ["pentagon", 8000]), "same"],
  ["the country and its service", ...two(["kr", 1500], ["nis", 1500]), "same"],
  ["the country, undated, and its service", ...two(["kr", 1500, on(null)], ["nis", 1500]), "same"],
  ["a range told twice", ...two(["nis", 1000, { max: 1500, hedge: "between" }], ["nis", 1000, { max: 1500 }]), "same"],
  ["denied by the same body twice", ...figure(500, { deniedBy: ref("ru") }, { deniedBy: ref("ru") }), "same"],
  [
    "planned in both",
    ...figure(12_000, { status: "planned" }, { status: "planned", asOf: "2024-10-29" }, "salim"),
    "same",
  ],
  ["a figure without a source in another article", ...two([null, 3000], ["salim", 3000]), "different"],
  ["two figures without a source", ...two([null, 3000], [null, 3000]), "different"],
  ["the same number of two sources", ...two(["pentagon", 3000], ["salim", 3000]), "different"],
  ["two bodies of one country", ...two(["pentagon", 3000], ["state", 3000]), "different"],
  ["a president and another country's service", ...two(["omar", 3000], ["salim", 3000]), "different"],
  ["planned and there", ...figure(3000, { status: "planned" }, {}), "different"],
  ["there and fighting", ...figure(3000, { status: "deployed" }, { status: "fighting" }), "different"],
  ["there and killed", ...figure(300, {}, { measure: "killed", status: "killed" }), "different"],
  ["killed and wounded", ...figure(300, { measure: "killed" }, { measure: "wounded" }), "different"],
  ["two populations", ...figure(300, {}, { of: population("ru/troops") }), "different"],
  ["officers among soldiers", ...figure(500, {}, { of: population("kp/officers") }), "different"],
  ["one outlet says that it was denied", ...figure(500, {}, { deniedBy: ref("ru") }), "different"],
  ["more than and less than", ...figure(3000, { hedge: "more_than" }, { hedge: "less_than" }), "different"],
  ["up to and at least", ...figure(3000, { hedge: "up_to" }, { hedge: "at_least" }), "different"],
  ["two months apart, month only", ...figure(1500, on("2024-08"), on("2024-10")), "different"],
  ["the same number five days later", ...figure(3000, on("2024-10-23"), {}), "different"],
  ["two days apart", ...figure(3000, on("2024-10-26"), {}), "different"],
  [
    "a third of it, in another place and status",
    ...two(["nis", 3000], ["nis", 1000, { status: "planned" }]),
    "different",
  ],
  ["a day and a month that does not hold it", ...figure(1500, on("2024-09"), {}), "different"],
  ["said again before it was said", ...figure(3000, on("2024-10-24"), on("2024-10-28")), "different"],
  ["up, five days later", ...two(["pentagon", 3000, on("2024-10-23")], ["pentagon", 10_000]), "revises"],
  ["down, a week later", ...two(["salim", 12_000, on("2024-10-21")], ["salim", 11_000]), "revises"],
  ["up, the next day", ...two(["nis", 1500, on("2024-10-27")], ["nis", 3000]), "revises"],
  [
    "planned, then more planned",
    ...two(["nis", 10_000, { asOf: "2024-10-18", status: "planned" }], ["nis", 12_000, { status: "planned" }]),
    "revises",
  ],
  ["status left out later", ...two(["nis", 1500, on("2024-10-18")], ["nis", 3000, { status: null }]), "revises"],
  ["hedged up", ...two(["state", 3000, on("2024-10-23")], ["state", 8000, { hedge: "more_than" }]), "revises"],
  ["the ministry, then its spokeswoman", ...two(["pentagon", 3000, on("2024-10-23")], ["mona", 10_000]), "revises"],
  [
    "killed, then more killed",
    ...two(
      ["nis", 100, { measure: "killed", status: "killed", asOf: "2024-10-20" }],
      ["nis", 300, { measure: "killed", status: "killed" }],
    ),
    "revises",
  ],
  [
    "a strike's toll in the evening and next morning",
    ...two(["nis", 3, toll({ place: ref("kursk"), asOf: "2024-10-27" })], ["nis", 5, toll({ place: ref("kursk") })]),
    "revises",
  ],
  [
    "strikes on two cities",
    ...two(["nis", 25, toll({ place: ref("moscow"), asOf: "2024-10-27" })], ["nis", 5, toll({ place: ref("kursk") })]),
    "different",
  ],
  [
    "strikes on one city, weeks apart",
    ...two(["nis", 3, toll({ place: ref("kursk"), asOf: "2024-10-01" })], ["nis", 7, toll({ place: ref("kursk") })]),
    "different",
  ],
  [
    "a war's toll, a month later",
    ...two(
      ["nis", 50_000, toll({ place: ref("kursk"), asOf: "2024-09-28", hedge: "more_than" })],
      ["nis", 52_000, toll({ place: ref("kursk") })],
    ),
    "revises",
  ],
  ["3,000 and 10,000 on one day", ...two(["salim", 3000], ["pentagon", 10_000]), "contradicts"],
  ["three days apart", ...two(["salim", 3000, on("2024-10-25")], ["pentagon", 10_000]), "contradicts"],
  [
    "up to 2,000 and more than 3,000",
    ...two(["ru", 2000, { hedge: "up_to" }], ["nis", 3000, { hedge: "more_than" }]),
    "contradicts",
  ],
  [
    "two numbers in combat",
    ...two(["salim", 3000, { status: "fighting" }], ["pentagon", 10_000, { status: "fighting" }]),
    "contradicts",
  ],
  ["about 3,000 and 10,000", ...two(["salim", 3000, { hedge: "about" }], ["pentagon", 10_000]), "contradicts"],
  ["two bodies of one country", ...two(["pentagon", 8000], ["state", 3000]), "contradicts"],
  [
    "more than 3,000 and 10,000 hold together",
    ...two(["state", 3000, { hedge: "more_than" }], ["nis", 10_000]),
    "different",
  ],
  [
    "about 10,000 and 10,500 hold together",
    ...two(["state", 10_000, { hedge: "about" }], ["nis", 10_500]),
    "different",
  ],
  [
    "four days apart, the world may have changed",
    ...two(["salim", 3000, on("2024-10-24")], ["pentagon", 10_000]),
    "different",
  ],
  [
    "there and planned are no contradiction",
    ...two(["salim", 12_000, { status: "planned" }], ["pentagon", 10_000]),
    "different",
  ],
];

const words = "لن نسحب جندياً واحداً قبل أن تتوقف الحرب على حدودنا";
const said = (a: string | null, b: string | null, wordsB = words, more: Partial<Quote> = {}): [Quote, Quote] => [
  quote("a29", a, words),
  quote("b29", b, wordsB, more),
];
const quotes: readonly Pair[] = [
  ["the same words", ...said("salim", "salim"), "same"],
  ["a part of the words", ...said("salim", "salim", "قبل أن تتوقف الحرب على حدودنا"), "same"],
  [
    "without hamza and harakat",
    ...said(
      "salim",
      "salim",
      words.replace(/[ًأ]/gu, (c) => (c === "أ" ? "ا" : "")),
    ),
    "same",
  ],
  ["the same words on no day", ...said("salim", "salim", words, { saidOn: null }), "same"],
  ["two speakers with one sentence", ...said("salim", "omar"), "different"],
  ["nobody and somebody", ...said(null, "salim"), "different"],
  ["three common words", ...said("salim", "salim", "الحرب على حدودنا"), "different"],
  ["other words", ...said("salim", "salim", "سنرسل مراقبين إلى كل معسكر يصل إليه مقاتل غريب"), "different"],
  ["reported, not quoted", ...said("salim", "salim", words, { direct: false }), "different"],
];

type Details = Partial<NewsEvent>;
const happened = (type: NewsEvent["type"], a: [string, Details?], b: [string, Details?]): [NewsEvent, NewsEvent] => [
  event("a29", type, [a[0]], a[1]),
  event("b29", type, [b[0]], b[1]),
];
const events: readonly Pair[] = [
  [
    "a call, told from either side",
    ...happened("call", ["salim", { counterpart: ref("omar") }], ["omar", { counterpart: ref("salim") }]),
    "same",
  ],
  [
    "a call agreed and a call discussed",
    ...happened(
      "call",
      ["salim", { counterpart: ref("omar"), aspect: "agreed" }],
      ["salim", { counterpart: ref("omar"), aspect: "discussed" }],
    ),
    "same",
  ],
  ["one outlet names one party", ...happened("summons", ["kr", { counterpart: ref("hana") }], ["kr"]), "same"],
  [
    "a treaty a day apart",
    ...happened("treaty", ["ru", { aspect: "signed" }], ["ru", { aspect: "signed", on: "2024-10-29" }]),
    "same",
  ],
  [
    "a deployment in a region and its country",
    ...happened(
      "deployment",
      ["alliance", { aspect: "confirmed", place: ref("kursk") }],
      ["alliance", { aspect: "confirmed", place: ref("ru") }],
    ),
    "same",
  ],
  [
    "signed and ratified",
    ...happened("treaty", ["ru", { aspect: "signed" }], ["ru", { aspect: "ratified" }]),
    "different",
  ],
  [
    "two calls of one week",
    ...happened(
      "call",
      ["salim", { counterpart: ref("omar") }],
      ["salim", { counterpart: ref("omar"), on: "2024-10-24" }],
    ),
    "different",
  ],
  [
    "calls with two others",
    ...happened("call", ["salim", { counterpart: ref("omar") }], ["salim", { counterpart: ref("hana") }]),
    "different",
  ],
  [
    "confirmed and declined",
    ...happened("deployment", ["alliance", { aspect: "confirmed" }], ["alliance", { aspect: "declined" }]),
    "different",
  ],
  [
    "announced and done",
    ...happened("visit", ["hana", { aspect: "expected" }], ["hana", { aspect: "arrived" }]),
    "different",
  ],
  [
    "two places",
    ...happened(
      "visit",
      ["hana", { aspect: "arrived", place: ref("moscow") }],
      ["hana", { aspect: "arrived", place: ref("kr") }],
    ),
    "different",
  ],
  [
    "two statements of one day",
    ...happened(
      "statement",
      ["ru", { content: "التعاون مع الجيران حق سيادي لنا" }],
      ["ru", { content: "سترد موسكو على كل صاروخ يعبر الحدود" }],
    ),
    "different",
  ],
];

const money = (value: number, unit = "EUR"): Details => ({ amount: { value, unit } });
/** Written later, before looking at how claims are merged: what outlets really leave out, confuse and cut. */
const hard: readonly Pair[] = [
  [
    "an article cannot repeat what is said after it",
    estimate("a21", "nis", 1500, on(null)),
    estimate("a29", "nis", 1500),
    "different",
  ],
  ["a range and its upper end", ...two(["nis", 1000, { max: 1500, hedge: "between" }], ["nis", 1500]), "different"],
  ["a spokeswoman and another ministry", ...two(["mona", 3000], ["state", 3000]), "different"],
  [
    "none in combat and five hundred",
    ...two(["nis", 0, { status: "fighting" }], ["pentagon", 500, { status: "fighting" }]),
    "contradicts",
  ],
  [
    "a range that holds the other's number",
    ...two(["nis", 8000, { max: 12_000, hedge: "between" }], ["salim", 10_000]),
    "different",
  ],
  [
    "a denied figure and the same one standing",
    ...two(["salim", 700, { deniedBy: ref("ru") }], ["salim", 700]),
    "different",
  ],
  ["two sums of aid on one day", ...happened("aid", ["us", money(63_000_000)], ["us", money(20_000_000)]), "different"],
  [
    "one sum of aid in two currencies",
    ...happened("aid", ["us", money(63_000_000)], ["us", money(68_000_000, "USD")]),
    "different",
  ],
  ["one outlet leaves the sum out", ...happened("aid", ["us", money(63_000_000)], ["us"]), "same"],
  [
    "the same sum a day apart",
    ...happened("aid", ["us", money(5_000_000)], ["us", { ...money(5_000_000), on: "2024-10-29" }]),
    "same",
  ],
  ["two advances of one day", ...happened("advance", ["ru", money(478, "km2")], ["ru", money(40, "km2")]), "different"],
  [
    "two ambassadors summoned",
    ...happened("summons", ["kr", { counterpart: ref("hana") }], ["kr", { counterpart: ref("mona") }]),
    "different",
  ],
  [
    "two denials of two things",
    ...happened(
      "denial",
      ["ru", { content: "وجود جنود أجانب في معسكراتها" }],
      ["ru", { content: "استخدام أسلحة محظورة في المدينة الساحلية" }],
    ),
    "different",
  ],
  [
    "left for one city, and for another country",
    ...happened(
      "visit",
      ["hana", { aspect: "departed", place: ref("moscow") }],
      ["hana", { aspect: "departed", place: ref("kr") }],
    ),
    "different",
  ],
  [
    "two speeches that share a stock phrase",
    ...said("salim", "salim", "لن نسحب جندياً واحداً قبل أن نرى ضمانات مكتوبة من الحلفاء"),
    "different",
  ],
  ["words cut at both ends", ...said("salim", "salim", "نسحب جندياً واحداً قبل أن تتوقف الحرب"), "same"],
];

export const pairs: readonly Pair[] = [...figures, ...quotes, ...events, ...hard];
