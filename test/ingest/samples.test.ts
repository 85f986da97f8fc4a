import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textKey } from "../../src/ingest/fold.ts";
import { readPaths } from "../../src/ingest/index.ts";
import { outlets, rules } from "./support.ts";

const samples = join(import.meta.dirname, "../../config/samples");
const corpus = join(import.meta.dirname, "../../../shared/corpus/articles");
const names = readdirSync(samples);
const longestRun = 7;

const outcomes = await Array.fromAsync(readPaths([samples], {}, outlets, rules));
const articles = outcomes.flatMap((outcome) =>
  "article" in outcome ? [[basename(outcome.path), outcome.article] as const] : [],
);

describe("the sample articles", () => {
  it("are all read, each once, over several days and outlets", () => {
    expect(outcomes.filter((outcome) => "skipped" in outcome)).toEqual([]);
    expect(articles.map(([name]) => name)).toEqual(names.sort());
    expect(articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map(([, article]) => article.id)).size).toBe(articles.length);
    expect(new Set(articles.map(([, article]) => article.outlet)).size).toBeGreaterThanOrEqual(4);
  });

  it.each(articles)("%s tells its title, outlet and day, and that it is a sample", (name, article) => {
    const front: unknown = parse(readFileSync(join(samples, name), "utf8").split("---\n")[1] ?? "");
    expect(front).toMatchObject({ sample: true, lang: "ar", published: name.slice(0, 10), title: article.title });
    expect(article).toMatchObject({ language: "ar", published: name.slice(0, 10), url: null });
    expect(article.outlet).toMatch(/^\p{L}+ \p{L}+$|^id:/u);
  });

  it.each(articles)("%s is a short article of whole sentences", (_name, article) => {
    const words = textKey(article.text).split(" ").length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(250);
    const lines = article.text.split("\n").filter((line) => line !== "");
    expect(lines.filter((line) => !/[.؟!][»"”]?$/u.test(line))).toEqual([]);
  });

  it("write in several house styles", () => {
    const styles = [
      /[٠-٩]/u,
      /«[^»]+»/u,
      /"[^"]+"/u,
      /أكتوبر\/تشرين الأول/u,
      /أكتوبر \(تشرين الأول\)/u,
      /الأميركي/u,
      /الأمريكي/u,
    ];
    const shares = styles.map(
      (style) => articles.filter(([, article]) => style.test(article.text)).length / articles.length,
    );
    expect(shares.filter((share) => share === 0 || share === 1)).toEqual([]);
  });
});

describe.skipIf(!existsSync(corpus))(
  "no words of the real articles (skipped where ../shared/corpus is not there)",
  () => {
    it.each(articles)(`are in %s, in runs longer than ${longestRun} words`, (_name, article) => {
      const real = readdirSync(corpus).map((file) => textKey(readFileSync(join(corpus, file), "utf8")));
      const words = textKey(`${article.title} ${article.text}`).split(" ");
      const runs = words.map((_, at) => words.slice(at, at + longestRun + 1).join(" ")).slice(0, -longestRun);
      expect(runs.filter((run) => real.some((text) => ` ${text} `.includes(` ${run} `)))).toEqual([]);
    });
  },
);
