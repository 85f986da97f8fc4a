import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type ArticleInfo, buildClaims, type Claim, type ClaimSet, daysBetween } from "../../src/claims/index.ts";
import { createLookup } from "../../src/commands/lookup.ts";
import { indexKnownNames } from "../../src/commands/names/name-index.ts";
import { outletIndexOf } from "../../src/commands/outlets.ts";
import { composeEdition, previousPublicationDay } from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Story } from "../../src/domain/story.ts";
import { createExtractor } from "../../src/extract/index.ts";
import { loadIngestRules, readPaths } from "../../src/ingest/index.ts";
import { digestMessage } from "../../src/message/index.ts";
import { type Knowledge, loadKnowledge } from "../../src/settings.ts";
import { definition, words } from "../support/story.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const isThere = existsSync(corpus);
const config = fileURLToPath(new URL("../../config", import.meta.url));

/** What a reader of the day must learn, as the gold has it. */
interface KeyFact {
  readonly type: string;
  readonly en: string;
  readonly actors: readonly string[];
  readonly date: string | null;
  readonly repeat?: boolean;
}

/** Of each day's new key facts, at least this share stands in its edition. */
const MIN_SHARE = 0.85;

/** One meeting is a summons here and a meeting there; a deployment may be told as what somebody states of it. */
const alsoTypes: Readonly<Record<string, readonly string[]>> = {
  meeting: ["meeting", "summons", "statement"],
  deployment: ["deployment", "statement"],
  statement: ["statement", "denial", "deployment", "call"],
};

let knowledge: Knowledge;
let story: Story;
let claims: ClaimSet;
let idOf: (name: string) => string | null;
const articles = new Map<string, ArticleInfo>();

async function readArticles(): Promise<void> {
  knowledge = loadKnowledge(config);
  story = knowledge.stories.find(({ id }) => id === "north-korea-russia") as Story;
  const extract = createExtractor(knowledge);
  const facts: Fact[] = [];
  for await (const outcome of readPaths([corpus], {}, outletIndexOf(knowledge.gazetteer), loadIngestRules(config))) {
    if (!("article" in outcome)) throw new Error(`${outcome.path}: ${outcome.skipped}`);
    const { id, published, outlet, title, url } = outcome.article;
    const { estimates, quotes, events } = extract(outcome.article);
    articles.set(id, { published, outlet, title, url });
    facts.push(...estimates, ...quotes, ...events);
  }
  claims = buildClaims({ facts, articles, gazetteer: knowledge.gazetteer, story });
  const lookup = createLookup(indexKnownNames(knowledge.gazetteer.entities.values()), []);
  idOf = (name) => {
    const found = lookup.find(name);
    return found.kind === "found" ? found.entity.id : null;
  };
}

const publishedOn = (articleId: string): string | null => articles.get(articleId)?.published ?? null;

/** One list an article: two articles of a day may both tell one thing. */
function keyFactsOf(day: string): readonly (readonly KeyFact[])[] {
  return readdirSync(`${corpus}/gold`)
    .filter((file) => publishedOn(file.replace(".json", "")) === day)
    .map((file) => (JSON.parse(readFileSync(`${corpus}/gold/${file}`, "utf8")) as { key_facts: KeyFact[] }).key_facts)
    .map((facts) => facts.filter(({ repeat }) => repeat !== true));
}

/** The claims behind the lines that a reader sees. */
function toldOn(day: string, language: "ar" | "en"): readonly Claim[] {
  const previousDay = previousPublicationDay(articles.values(), day);
  const edition = composeEdition({ claims, facts: claims.input.facts, articles, story, definition, day, previousDay });
  const options = { language, digits: "latin", dualMonths: true } as const;
  const { blocks } = digestMessage(edition, { options, words, gazetteer: knowledge.gazetteer, story });
  const ids = new Set(blocks.flatMap((block) => (block.kind === "item" ? block.factIds : [])));
  const all: readonly Claim[] = [...claims.figures, ...claims.quotes, ...claims.events];
  return all.filter(({ factIds }) => factIds.some((id) => ids.has(id)));
}

/** Key facts of one article that no line tells; a claim tells one. */
function missingIn(facts: readonly KeyFact[], told: readonly Claim[]): readonly KeyFact[] {
  const left = new Set(told);
  return facts.filter((fact) => {
    const kind = fact.type === "statement" ? "quote" : "event";
    const telling = [...left].filter((each) => tells(each, fact));
    const claim = telling.find((each) => each.kind === kind) ?? telling[0];
    if (claim !== undefined) left.delete(claim);
    return claim === undefined;
  });
}

function tells(claim: Claim, fact: KeyFact): boolean {
  const actors = fact.actors.map(idOf);
  const day = claim.firstDay ?? claim.day;
  if (fact.date !== null && day?.length === 10 && Math.abs(daysBetween(day, fact.date)) > 1) return false;
  if (!whoOf(claim).some((id) => actors.includes(id))) return false;
  if (claim.kind === "figure") return fact.type === "estimate";
  if (claim.kind === "quote") return fact.type === "statement" || fact.type === "meeting";
  return (alsoTypes[fact.type] ?? [fact.type]).includes(claim.type);
}

function whoOf(claim: Claim): readonly string[] {
  const people =
    claim.kind === "figure"
      ? [claim.source, claim.speaker]
      : claim.kind === "quote"
        ? [claim.speaker]
        : [...claim.actors, claim.counterpart];
  return people.flatMap((person) => (person === null ? [] : [person.id]));
}

describe.skipIf(!isThere)("key facts of the real articles (skipped where ../shared/corpus is missing)", () => {
  beforeAll(readArticles);

  const days = ["2024-10-21", "2024-10-29", "2024-11-07", "2024-11-13"];
  test.each(days.flatMap((day) => (["ar", "en"] as const).map((language) => [day, language] as const)))(
    "stand in the edition of %s in %s",
    (day, language) => {
      const lists = keyFactsOf(day);
      const facts = lists.flat();
      const told = toldOn(day, language);
      const missing = lists.flatMap((list) => missingIn(list, told)).map(({ en }) => en);
      const share = 1 - missing.length / facts.length;
      console.info(
        `${day} ${language}: ${facts.length - missing.length} of ${facts.length} key facts\n  ${missing.join("\n  ")}`,
      );
      expect(facts.length).toBeGreaterThan(4);
      expect(share).toBeGreaterThanOrEqual(MIN_SHARE);
    },
  );
});
