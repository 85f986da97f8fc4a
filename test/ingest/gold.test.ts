import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPaths } from "../../src/ingest/index.ts";
import { outlets, rules } from "./support.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpus");
const missing = !existsSync(corpus);

interface Gold {
  readonly estimates: readonly { readonly sentence: string; readonly mention: string }[];
  readonly quotes: readonly { readonly sentence: string; readonly text: string; readonly direct: boolean }[];
}

describe.skipIf(missing)("the real articles (skipped where ../shared/corpus is not there)", async () => {
  const articles = missing ? [] : await Array.fromAsync(readPaths([corpus], {}, outlets, rules));
  const texts = new Map(
    articles.flatMap((outcome) => ("article" in outcome ? [[outcome.article.id, outcome.article] as const] : [])),
  );
  const ids = missing ? [] : readdirSync(join(corpus, "gold")).map((name) => name.replace(/\.json$/, ""));

  it("are all read", () => {
    expect([...texts.keys()].sort()).toEqual(ids.sort());
  });

  it.each(ids)("%s has every sentence of the gold", (id) => {
    const gold: Gold = JSON.parse(readFileSync(join(corpus, "gold", `${id}.json`), "utf8"));
    const text = texts.get(id)?.text ?? "";
    const sentences = [...gold.estimates, ...gold.quotes].map((label) => label.sentence);
    const words = [
      ...gold.estimates.map((label) => label.mention),
      ...gold.quotes.filter((label) => label.direct).map((label) => label.text),
    ];
    expect([...sentences, ...words].filter((wanted) => !text.includes(wanted))).toEqual([]);
  });

  it.each(ids)("%s has lost only furniture: whole lines that the rules name, or the headline", (id) => {
    const source = readFileSync(join(corpus, "articles", `${id}.txt`), "utf8");
    const article = texts.get(id);
    const kept = new Set(article?.text.split("\n"));
    const lost = source.split("\n").filter((line) => line.trim() !== "" && !kept.has(line));
    const words = (line: string) => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(lost.filter((line) => words(line) > 16 && !line.includes("(HAS)"))).toEqual([]);
    expect(article?.text).not.toMatch(/Related Nodes|اقرأ المزيد|محدث :|^أنقرة\/|نقلاً عن :|\(HAS\)/mu);
  });
});
