/**
 * Measures speed and growth: `npm run bench -- [DIR ...]`, over folders of articles (the samples, the development set
 * and the real articles where they are there). What has a well-known peer is measured beside it in the same run; the
 * peers do less or other work, so their figures are a scale, not a race.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse as parseDates } from "chrono-node/ar";
import { CORE_SCHEMA, load } from "js-yaml";
import { Bench } from "tinybench";
import { parse } from "yaml";
import { TOGETHER } from "../src/commands/library.ts";
import { outletIndexOf } from "../src/commands/outlets.ts";
import type { Article } from "../src/domain/article.ts";
import { createExtractor } from "../src/extract/index.ts";
import { foldText } from "../src/extract/text/fold.ts";
import { tokenize } from "../src/extract/text/tokens.ts";
import { readPaths } from "../src/ingest/index.ts";
import { loadKnowledge } from "../src/settings.ts";
import { lengthTable, memoryTable } from "./growth.ts";
import { pairedRatio } from "./paired.ts";

const root = join(import.meta.dirname, "..");
const config = join(root, "config");
const asked = process.argv.slice(2);
const usual = [join(config, "samples"), join(root, "test/unseen/dev"), join(root, "../shared/corpus")];
const folders = asked.length > 0 ? asked : usual.filter((folder) => existsSync(folder));

const knowledge = loadKnowledge(config);
/** Folder → its articles: how dense in facts they are, and how long, tells how extraction compares with a search for dates. */
const byFolder = new Map<string, Article[]>();
for (const folder of folders) {
  const here: Article[] = [];
  for await (const outcome of readPaths([folder], {}, outletIndexOf(knowledge.gazetteer))) {
    if ("article" in outcome) here.push(outcome.article);
  }
  byFolder.set(relative(root, folder), here);
}
const articles = [...byFolder.values()].flat();
if (articles.length === 0) throw new Error(`${folders.join(", ")}: no article could be read`);
const texts = articles.map((article) => article.text);
const arabicOf = (all: readonly Article[]): Article[] => all.filter((article) => article.language === "ar");
const arabic = arabicOf(articles);
const letters = texts.reduce((sum, text) => sum + text.length, 0);
const people = readFileSync(join(config, "people.yaml"), "utf8");

const extract = createExtractor(knowledge);
const words = new Intl.Segmenter("ar", { granularity: "word" });
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** chrono finds the dates of a text and nothing else. */
const findDates = ({ text, published }: Article) =>
  parseDates(text, published === null ? undefined : new Date(`${published}T12:00:00Z`));
const chronoPeers = [["all", articles] as const, ...(byFolder.size > 1 ? byFolder : [])]
  .map(([from, all]) => ({ from, read: arabicOf(all) }))
  .filter(({ read }) => read.length > 0)
  .map((peer) => ({ ...peer, ours: `extract: Arabic, ${peer.from}`, theirs: `dates: chrono.ar.parse, ${peer.from}` }));

/** As an upgrade reads them (see `Extractor.all`). */
const groupsOf = (all: readonly Article[]): Article[][] =>
  Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, at) => all.slice(at * TOGETHER, (at + 1) * TOGETHER));

/** Processor time, of all threads: what else runs on the machine does not count. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const bench = new Bench({ time: 2000, warmupTime: 1000, now: processorMs });
bench.add("extract", () => articles.forEach(extract));
for (const { read, ours, theirs } of chronoPeers)
  bench.add(ours, () => read.forEach(extract)).add(theirs, () => read.forEach(findDates));
bench
  .add("tokens: ours", () => texts.forEach(tokenize))
  .add("tokens: Intl.Segmenter", () => texts.forEach((text) => [...words.segment(text)]))
  .add("folding: ours", () => texts.forEach(foldText))
  .add("folding: NFKD without marks, lower case", () => texts.forEach(folded))
  .add("people.yaml: js-yaml", () => load(people, { schema: CORE_SCHEMA }))
  .add("people.yaml: yaml", () => parse(people, { schema: "core" }))
  .add("config: read, checked, built", () => loadKnowledge(config));
await bench.run();

console.log(
  `${articles.length} articles of ${folders.length} folders, ${letters} characters; Node ${process.versions.node}`,
);
console.table(
  bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`, { cause: result });
    const roundMs = result.latency.p50;
    const peer = chronoPeers.find(({ ours, theirs }) => name === ours || name === theirs);
    const read = peer?.read ?? (/^(?:extract|tokens|folding)/u.test(name) ? texts : null);
    return {
      task: name,
      "median ms": Number(roundMs.toFixed(2)),
      "worst 1 % ms": Number(result.latency.p99.toFixed(2)),
      "articles a second": read === null ? null : Math.round((read.length / roundMs) * 1000),
    };
  }),
);
for (const { from, read } of chronoPeers) {
  const length = Math.round(read.reduce((sum, { text }) => sum + text.length, 0) / read.length);
  console.log(
    `extraction vs chrono.ar.parse, ${from}: ${read.length} Arabic articles of ${length} characters on average`,
  );
  for (const [how, ours] of [
    ["one at a time", () => read.forEach(extract)],
    [`${TOGETHER} at a time`, () => groupsOf(read).forEach(extract.all)],
  ] as const) {
    const { median, lower, upper } = pairedRatio(
      ours,
      () => read.forEach(findDates),
      () => performance.now(),
    );
    console.log(
      `  ${how}: ${median.toFixed(2)} times its time (middle half of the pairs ${lower.toFixed(2)}-${upper.toFixed(2)})`,
    );
  }
}

console.log("\nOne article, the texts over and over: twice the length should take twice the time.");
console.table(lengthTable(extract, arabic));
console.log("\nMany articles, each with names of its own: the heap after a collection should stay where it is.");
console.table(memoryTable(extract, arabic));

const corpus = folders.find((folder) => existsSync(join(folder, "index.json"))) ?? "";
const program = [join(root, "bin/mujaz.js"), "troops", "--corpus", corpus, "--lang", "en"];
const started = performance.now();
const { status } = spawnSync(process.execPath, program, { stdio: "ignore" });
const wholeMs = Math.round(performance.now() - started);
console.log(
  status === 0
    ? `mujaz troops over ${corpus}, whole process: ${wholeMs} ms`
    : "mujaz troops: no folder has an index.json",
);
