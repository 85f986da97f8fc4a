/**
 * Measures speed: `npm run bench -- [DIR]`, over the samples or another folder of articles. What has a well-known
 * peer is measured beside it in the same run; the peers do less or other work, so their figures are a scale, not a race.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import { Bench } from "tinybench";
import { parse } from "yaml";
import { outletIndexOf } from "../src/commands/outlets.ts";
import type { Article } from "../src/domain/article.ts";
import { createExtractor } from "../src/extract/index.ts";
import { foldText } from "../src/extract/text/fold.ts";
import { tokenize } from "../src/extract/text/tokens.ts";
import { readPaths } from "../src/ingest/index.ts";
import { loadKnowledge } from "../src/settings.ts";

const root = join(import.meta.dirname, "..");
const config = join(root, "config");
const folder = process.argv[2] ?? join(config, "samples");

const knowledge = loadKnowledge(config);
const articles: Article[] = [];
for await (const outcome of readPaths([folder], {}, outletIndexOf(knowledge.gazetteer))) {
  if ("article" in outcome) articles.push(outcome.article);
}
if (articles.length === 0) throw new Error(`${folder}: no article could be read`);
const texts = articles.map((article) => article.text);
const letters = texts.reduce((sum, text) => sum + text.length, 0);
const people = readFileSync(join(config, "people.yaml"), "utf8");

const extract = createExtractor(knowledge);
const words = new Intl.Segmenter("ar", { granularity: "word" });
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

const bench = new Bench({ time: 1000, warmupTime: 300 });
bench
  .add("extract", () => articles.forEach(extract))
  .add("tokens: ours", () => texts.forEach(tokenize))
  .add("tokens: Intl.Segmenter", () => texts.forEach((text) => [...words.segment(text)]))
  .add("folding: ours", () => texts.forEach(foldText))
  .add("folding: NFKD without marks, lower case", () => texts.forEach(folded))
  .add("people.yaml: js-yaml", () => load(people, { schema: CORE_SCHEMA }))
  .add("people.yaml: yaml", () => parse(people, { schema: "core" }))
  .add("config: read, checked, built", () => loadKnowledge(config));
await bench.run();

console.log(`${articles.length} articles of ${folder}, ${letters} characters; Node ${process.versions.node}`);
console.table(
  bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`, { cause: result });
    const roundMs = result.latency.p50;
    const isPerText = /^(extract|tokens|folding)/.test(name);
    return {
      task: name,
      "median ms": Number(roundMs.toFixed(2)),
      "worst 1 % ms": Number(result.latency.p99.toFixed(2)),
      "articles a second": isPerText ? Math.round((articles.length / roundMs) * 1000) : null,
    };
  }),
);

const program = [join(root, "bin/mujaz.js"), "troops", "--corpus", folder, "--lang", "en"];
const started = performance.now();
const { status } = spawnSync(process.execPath, program, { stdio: "ignore" });
const wholeMs = Math.round(performance.now() - started);
console.log(
  status === 0
    ? `mujaz troops over the folder, whole process: ${wholeMs} ms`
    : "mujaz troops: the folder has no index.json",
);
