/** A small world of our own for claims, digests and messages: facts made by hand, nothing read from articles. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type ArticleInfo, buildClaims, type ClaimSet } from "../../src/claims/index.ts";
import {
  type AlertDefinition,
  type DigestDefinition,
  parseAlertDefinition,
  parseDefinition,
} from "../../src/digest/index.ts";
import type { Correction, CorrectionChange } from "../../src/domain/correction.ts";
import type { EntityRef, Gazetteer } from "../../src/domain/entity.ts";
import type { Estimate, Fact, NewsEvent, Quote } from "../../src/domain/fact.ts";
import { buildGazetteer } from "../../src/domain/gazetteer.ts";
import type { Language } from "../../src/domain/article.ts";
import type { Story } from "../../src/domain/story.ts";
import { createWords, type MessageContext } from "../../src/message/index.ts";

const root = new URL("../../", import.meta.url);
export const readRoot = (path: string): string => readFileSync(new URL(path, root), "utf8");
const yaml = (path: string): unknown => parse(readRoot(path));

const person = (id: string, ar: string, en: string, gender: "m" | "f", country: string) => ({
  id,
  ar,
  en,
  gender,
  country,
  shortAr: ar.split(" ").at(-1) as string,
  shortEn: en.split(" ").at(-1) as string,
  aliases: [],
});

const body = (id: string, ar: string, en: string, gender: "m" | "f", country: string | null, type: string) => ({
  id,
  ar,
  en,
  gender,
  country,
  type: type as "ministry",
  institution: null,
  shortAr: ar,
  shortEn: en,
  aliases: [],
});

const country = (id: string, ar: string, en: string, adjective: [string, string]) => ({
  id,
  kind: "country" as const,
  ar,
  en,
  country: id,
  gender: "f" as const,
  aliases: [],
  demonym: { ar: [adjective[0]], arPlural: [], en: [adjective[1]] },
  capital: null,
});

const held = (who: string) => [{ person: who, from: "2020-01-01", to: null }];

export const gazetteer: Gazetteer = buildGazetteer({
  people: [
    person("salim", "كريم سليم", "Karim Salim", "m", "ua"),
    person("mona", "منى رائد", "Mona Raed", "f", "us"),
    person("hana", "هناء قاسم", "Hana Qasim", "f", "kp"),
    person("omar", "عمر نادر", "Omar Nader", "m", "kr"),
  ],
  offices: [
    {
      id: "ua/president",
      of: "ua",
      role: "president",
      ar: "رئيس أوكرانيا",
      en: "President of Ukraine",
      holders: held("salim"),
    },
    {
      id: "pentagon/spokesperson",
      of: "pentagon",
      role: "spokesperson",
      ar: "المتحدث باسم البنتاغون",
      arF: "المتحدثة باسم البنتاغون",
      en: "Pentagon spokeswoman",
      holders: held("mona"),
    },
    {
      id: "kp/foreign-minister",
      of: "kp",
      role: "foreign-minister",
      ar: "وزير خارجية كوريا الشمالية",
      arF: "وزيرة خارجية كوريا الشمالية",
      en: "North Korean foreign minister",
      holders: held("hana"),
    },
    {
      id: "kr/president",
      of: "kr",
      role: "president",
      ar: "رئيس كوريا الجنوبية",
      en: "President of South Korea",
      holders: held("omar"),
    },
  ],
  organisations: [
    body("pentagon", "البنتاغون", "Pentagon", "m", "us", "ministry"),
    body("state", "الخارجية الأميركية", "US State Department", "f", "us", "ministry"),
    body("nis", "استخبارات سيول", "South Korea's NIS", "f", "kr", "intelligence"),
    body("alliance", "الناتو", "NATO", "m", null, "alliance"),
    { ...body("guards", "حرس الحدود", "Border Guards", "m", "ua", "armed-group"), plural: true },
    body("marfa", "صحيفة المرفأ", "Al-Marfa", "f", null, "outlet"),
    body("ufuq", "وكالة الأفق", "Ufuq Agency", "f", null, "agency"),
  ],
  places: [
    country("kp", "كوريا الشمالية", "North Korea", ["كوري شمالي", "North Korean"]),
    country("kr", "كوريا الجنوبية", "South Korea", ["كوري جنوبي", "South Korean"]),
    country("ru", "روسيا", "Russia", ["روسي", "Russian"]),
    country("ua", "أوكرانيا", "Ukraine", ["أوكراني", "Ukrainian"]),
    country("us", "الولايات المتحدة", "United States", ["أميركي", "American"]),
    { ...country("kursk", "كورسك", "Kursk", ["", ""]), kind: "region", country: "ru", demonym: null },
    { ...country("moscow", "موسكو", "Moscow", ["", ""]), kind: "city", country: "ru", demonym: null },
  ],
});

export function ref(id: string): EntityRef {
  const entity = gazetteer.entities.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  const { kind, ar, en, known } = entity;
  return { id, kind, ar, en, known };
}

export const story: Story = {
  id: "north-korea-russia",
  ar: "جنود كوريا الشمالية في روسيا",
  en: "North Korean troops in Russia",
  terms: [
    ["كوريا الشمالية", "North Korea"],
    ["روسيا", "Russia"],
  ],
  views: [
    {
      id: "troops",
      ar: "قوات",
      title: { ar: "جنود كوريا الشمالية في روسيا", en: "North Korean troops in Russia" },
      measures: ["troops"],
      of: ["kp"],
      statuses: ["fighting", "deployed", "training", "planned"],
    },
  ],
};

/** Articles by id: `a21` was published on 21 October by a named outlet, `u29` on the 29th by an unnamed one ... */
export const articles: ReadonlyMap<string, ArticleInfo> = new Map(
  (
    [
      ["a21", "2024-10-21", "marfa"],
      ["a29", "2024-10-29", "marfa"],
      ["b29", "2024-10-29", "ufuq"],
      ["u29", "2024-10-29", null],
      ["a30", "2024-10-30", "marfa"],
      ["b07", "2024-11-07", "ufuq"],
      ["u13", "2024-11-13", null],
      ["undated", null, "marfa"],
    ] as const
  ).map(([id, published, outlet]) => [id, { published, outlet, title: null, url: null }]),
);

let counter = 0;

/** The part that every fact shares; each call makes a new fact with a sentence of its own. */
function base(kind: string, article: string, sentence: string) {
  counter += 1;
  const start = counter * 1000;
  return {
    id: `${kind}-${counter}`,
    rules: ["made"],
    evidence: { articleId: article, revision: 1, start, end: start + sentence.length, sentence },
  };
}

export function estimate(
  article: string,
  source: string | null,
  value: number,
  more: Partial<Estimate> = {},
): Estimate {
  const mention = `${value} جندي`;
  const shared = base("e", article, `قالت الجهة إن ${mention} هناك.`);
  const at = shared.evidence.start + shared.evidence.sentence.indexOf(mention);
  return {
    ...shared,
    kind: "estimate",
    measure: "troops",
    of: { id: "kp/troops", ar: "قوات كورية شمالية", en: "North Korean troops" },
    min: value,
    max: value,
    hedge: "exact",
    attributedTo: source === null ? null : ref(source),
    speaker: null,
    status: "training",
    place: null,
    asOf: "2024-10-28",
    deniedBy: null,
    mention,
    mentionSpan: { start: at, end: at + mention.length },
    ...more,
  };
}

export function quote(article: string, speaker: string | null, content: string, more: Partial<Quote> = {}): Quote {
  const shared = base("q", article, `قال: «${content}».`);
  const at = shared.evidence.start + shared.evidence.sentence.indexOf(content);
  return {
    ...shared,
    kind: "quote",
    speaker: speaker === null ? null : ref(speaker),
    role: null,
    direct: true,
    content,
    contentSpan: { start: at, end: at + content.length },
    cue: { text: "قال", id: "say" },
    via: null,
    saidOn: "2024-10-28",
    ...more,
  };
}

export function event(
  article: string,
  type: NewsEvent["type"],
  actors: readonly string[],
  more: Partial<NewsEvent> = {},
): NewsEvent {
  const shared = base("v", article, more.content ?? "حدث أمر في ذلك اليوم.");
  return {
    ...shared,
    kind: "event",
    type,
    actors: actors.map(ref),
    counterpart: null,
    place: null,
    on: "2024-10-28",
    amount: null,
    aspect: null,
    content: null,
    contentSpan: typeof more.content === "string" ? { start: shared.evidence.start, end: shared.evidence.end } : null,
    ...more,
  };
}

export function correction(original: Fact, change: CorrectionChange, more: Partial<Correction> = {}): Correction {
  return { number: 1, factId: original.id, change, reason: "قُرئت الجملة خطأ", madeOn: "2024-10-30", original, ...more };
}

export function claimsOf(
  facts: readonly Fact[],
  known: ReadonlyMap<string, ArticleInfo> = articles,
  corrections: readonly Correction[] = [],
): ClaimSet {
  return buildClaims({ facts, articles: known, gazetteer, story, corrections });
}

export const topicsContent = yaml("digests/topics.yaml");
export const definition: DigestDefinition = parseDefinition(
  yaml("digests/daily.yaml"),
  "digests/daily.yaml",
  topicsContent,
);
export const weekly: DigestDefinition = parseDefinition(
  yaml("digests/weekly.yaml"),
  "digests/weekly.yaml",
  topicsContent,
);
export const alertDefinition: AlertDefinition = parseAlertDefinition(yaml("digests/alert.yaml"), "digests/alert.yaml");
export const words = createWords(readRoot("digests/ar.ftl"), readRoot("digests/en.ftl"));

export function contextFor(language: Language, digits: "latin" | "arabic" = "latin"): MessageContext {
  return { options: { language, digits, dualMonths: true }, words, gazetteer, story };
}
