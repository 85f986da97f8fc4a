import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type ArticleInfo, buildClaims, type ClaimSet } from "../../src/claims/index.ts";
import { composeEdition, composeFigures, composePerson, previousPublicationDay } from "../../src/digest/index.ts";
import { outletIndexOf } from "../../src/commands/outlets.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Story } from "../../src/domain/story.ts";
import { createExtractor } from "../../src/extract/index.ts";
import { loadIngestRules, readPaths } from "../../src/ingest/index.ts";
import { digestMessage } from "../../src/message/index.ts";
import { type Knowledge, loadKnowledge } from "../../src/settings.ts";
import { definition, words } from "../support/story.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const isThere = existsSync(corpus);

let knowledge: Knowledge;
let story: Story;
let claims: ClaimSet;
const articles = new Map<string, ArticleInfo>();
const facts: Fact[] = [];

async function readArticles(): Promise<void> {
  const config = fileURLToPath(new URL("../../config", import.meta.url));
  knowledge = loadKnowledge(config);
  story = knowledge.stories.find(({ id }) => id === "north-korea-russia") as Story;
  const extract = createExtractor(knowledge);
  const outlets = outletIndexOf(knowledge.gazetteer);
  for await (const outcome of readPaths([corpus], {}, outlets, loadIngestRules(config))) {
    if (!("article" in outcome)) throw new Error(`${outcome.path}: ${outcome.skipped}`);
    const { id, published, outlet, title, url } = outcome.article;
    const { estimates, quotes, events } = extract(outcome.article);
    articles.set(id, { published, outlet, title, url });
    facts.push(...estimates, ...quotes, ...events);
  }
  claims = buildClaims({ facts, articles, gazetteer: knowledge.gazetteer, story });
}

describe.skipIf(!isThere)("the real articles (skipped where ../shared/corpus is missing)", () => {
  beforeAll(readArticles);

  const rows = (on: string | null) => {
    const view = story.views.find(({ id }) => id === "troops") as Story["views"][number];
    return composeFigures({ claims, view, on, by: null }).groups.flatMap(({ status, rows: group }) =>
      group.map(({ claim, change }) => {
        const from = change.kind === "up" || change.kind === "down" ? change.from.max : null;
        return [claim.source?.en, status, claim.hedge, claim.max, claim.day, from];
      }),
    );
  };

  test("give each source's latest figure, as an editor found them", () => {
    expect(rows(null)).toEqual([
      ["US State Department", "deployed", "more_than", 10_000, "2024-11-12", null],
      ["White House", "deployed", "more_than", 3000, "2024-10-25", null],
      ["Volodymyr Zelensky", "training", "exact", 3000, "2024-10-29", null],
      ["Pentagon", "training", "exact", 10_000, "2024-10-28", 3000],
      ["National Intelligence Service (South Korea)", "training", "exact", 1500, "2024-10-18", null],
      ["Volodymyr Zelensky", "planned", "about", 12_000, "2024-10-29", null],
      ["National Intelligence Service (South Korea)", "planned", "up_to", 12_000, "2024-10-18", null],
    ]);
  });

  test("give what had been said by 25 October", () => {
    expect(rows("2024-10-25")).toEqual([
      ["White House", "deployed", "more_than", 3000, "2024-10-25", null],
      ["Pentagon", "training", "about", 3000, "2024-10-23", null],
      ["National Intelligence Service (South Korea)", "training", "exact", 1500, "2024-10-18", null],
      ["National Intelligence Service (South Korea)", "planned", "up_to", 12_000, "2024-10-18", null],
    ]);
  });

  test("give Rutte's six quotations, newest first, and no one else's", () => {
    const rutte = knowledge.gazetteer.entities.get("mark-rutte");
    if (rutte === undefined) throw new Error("the gazetteer has no mark-rutte");
    const page = composePerson({ claims, entity: rutte, page: 1, topics: definition.topics });
    expect(page.totalQuotes).toBe(6);
    expect(page.office?.id).toBe("nato/secretary-general");
    expect(page.quotes.map((claim) => claim.day)).toEqual(["2024-11-06", "2024-11-06", "2024-11-06"]);
    expect(page.quotes.every((claim) => claim.speaker?.id === "mark-rutte")).toBe(true);
  });

  test.each(["2024-10-21", "2024-10-29", "2024-11-07", "2024-11-13"])(
    "make an edition of %s within its length",
    (day) => {
      const previousDay = previousPublicationDay(articles.values(), day);
      const edition = composeEdition({ claims, facts, articles, story, definition, day, previousDay });
      for (const language of ["ar", "en"] as const) {
        const options = { language, digits: "latin", dualMonths: true } as const;
        const { blocks } = digestMessage(edition, { options, words, gazetteer: knowledge.gazetteer, story });
        const lines = blocks.filter((block) => block.kind === "item" && block.number !== null);
        expect(lines.length).toBeGreaterThanOrEqual(5);
        expect(lines.length).toBeLessThanOrEqual(9);
        for (const line of lines) expect(line.kind === "item" && line.factIds.length > 0).toBe(true);
      }
    },
  );
});
