import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { outletIndexOf } from "../../src/commands/outlets.ts";
import type { Article } from "../../src/domain/article.ts";
import { createExtractor } from "../../src/extract/index.ts";
import { readPaths } from "../../src/ingest/index.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { articleOf } from "./support.ts";

const config = join(import.meta.dirname, "../../config");
const knowledge = loadKnowledge(config);
const extract = createExtractor(knowledge);
const english: Article = {
  ...articleOf("The Defence Ministry said on Tuesday that 1,200 soldiers had been moved to the border."),
  language: "en",
};
const samples: Article[] = [];

beforeAll(async () => {
  for await (const outcome of readPaths([join(config, "samples")], {}, outletIndexOf(knowledge.gazetteer))) {
    if ("article" in outcome) samples.push(outcome.article);
  }
});

describe("several articles read together", () => {
  it("give the facts that each gives alone, in their order", () => {
    const articles = [...samples, english, articleOf(""), articleOf("«\n\n««"), ...samples.toReversed()];
    expect(samples.length).toBeGreaterThan(5);
    expect(extract(english).estimates).toHaveLength(1);
    expect(extract.all(articles)).toEqual(articles.map((article) => extract(article)));
  });

  it("are none where there are none", () => {
    expect(extract.all([])).toEqual([]);
  });
});
