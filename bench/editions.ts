/**
 * Measures editions: `npm run bench -- editions [ARTICLES]`. Composes one from 10,000 facts of a window, then one from a
 * store of so many articles (100,000 unless told, over ten years), which takes a while to fill.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/adapters/store/index.ts";
import { type ArticleInfo, buildClaims } from "../src/claims/index.ts";
import { dayFrom, readWindow } from "../src/commands/reading.ts";
import { readOnly, type Subject } from "../src/commands/narrow-reading.ts";
import { composeEdition } from "../src/digest/index.ts";
import type { Fact } from "../src/domain/fact.ts";
import { makeArticle, makeExtraction } from "../test/support/store-fixtures.ts";
import { definition, estimate, event, gazetteer, quote, ref, story } from "../test/support/story.ts";

const DAYS = 3650;
const FIRST_DAY = "2015-01-01";
const ROUNDS = 15;
/** Before the first counted one: a bot that runs for hours has compiled what it runs. */
const WARM_UP_ROUNDS = 10;
const sources = ["pentagon", "state", "nis", "alliance", "salim", "omar", "mona", "hana"] as const;

/** Four facts an article, in words of its own: a figure, a quotation and two events. */
function factsOf(articleId: string, i: number, day: string): readonly Fact[] {
  const who = sources[i % sources.length] as string;
  const other = sources[(i * 3 + 1) % sources.length] as string;
  return [
    estimate(articleId, who, 1000 + (i % 97) * 100, { asOf: day }),
    quote(articleId, who, `سيبقى موقفنا رقم ${i} كما قلناه في اجتماع ${i * 7} أمام الصحافيين`, { saidOn: day }),
    event(articleId, "statement", [other], {
      on: day,
      content: `ستواصل البلاد تعاونها ${i} في ملف ${i * 11} هذا العام`,
    }),
    event(articleId, "call", [who], { on: day }),
  ];
}

/**
 * Median and worst time of some rounds, and the median of processor time, which a busy machine stretches less.
 * @param prepare makes what a round works on, outside its time
 */
async function timed<T>(what: string, prepare: (round: number) => T, work: (input: T) => unknown): Promise<void> {
  const took: number[] = [];
  const worked: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const input = prepare(round + WARM_UP_ROUNDS);
    const started = performance.now();
    const before = process.cpuUsage();
    await work(input);
    const { user, system } = process.cpuUsage(before);
    if (round < 0) continue;
    took.push(performance.now() - started);
    worked.push((user + system) / 1000);
  }
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(`${what}: median ${ms(median(took))} (processor ${ms(median(worked))}), worst ${ms(Math.max(...took))}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** So many facts of one window; no two rounds have the same words. */
function windowOf(count: number, round: number) {
  const articles = new Map<string, ArticleInfo>();
  const facts: Fact[] = [];
  for (let i = 0; facts.length < count; i++) {
    const published = dayFrom("2024-10-01", i % 28);
    articles.set(`a${i}`, { published, outlet: `outlet ${i % 20}`, title: null, url: null });
    facts.push(...factsOf(`a${i}`, i + round * count, published));
  }
  return { articles, facts };
}

async function fromFacts(count: number): Promise<void> {
  const days = { day: "2024-10-28", previousDay: "2024-10-01" };
  const build = ({ articles, facts }: ReturnType<typeof windowOf>) =>
    buildClaims({ facts, articles, gazetteer, story });
  const both = (input: ReturnType<typeof windowOf>) =>
    composeEdition({ ...input, claims: build(input), story, definition, ...days });
  await timed(`claims and edition of ${count} facts never seen before`, (round) => windowOf(count, round), both);
  const known = windowOf(count, 0);
  await timed(`claims and edition of ${count} facts, the same again and again`, () => known, both);
  await timed(
    `of these, the edition from ready claims`,
    (round) => {
      const input = windowOf(count, round);
      return { ...input, claims: build(input) };
    },
    (input) => composeEdition({ ...input, story, definition, ...days }),
  );
}

async function fromStore(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mujaz-bench-"));
  try {
    const store = await openStore(`sqlite:${join(folder, "bench.sqlite")}`, { ifMissing: "create" });
    for (let i = 0; i < count; i++) {
      const published = dayFrom(FIRST_DAY, Math.floor((i * DAYS) / count));
      const article = makeArticle(`a${i}`, { published, outlet: `outlet ${i % 20}` });
      const [figure, words, ...events] = factsOf(article.id, i, published);
      await store.putArticle(article);
      const estimates = figure?.kind === "estimate" ? [figure] : [];
      const quotes = words?.kind === "quote" ? [words] : [];
      const happened = events.filter((fact) => fact.kind === "event");
      await store.putExtraction(makeExtraction(article, { estimates, quotes, events: happened }), "bench");
    }
    const to = dayFrom(FIRST_DAY, DAYS - 1);
    const after = dayFrom(to, -1);
    const edition = async () => {
      const reading = await readWindow({ store, gazetteer, story }, { after, to });
      composeEdition({ ...reading, story, definition, day: to, previousDay: after });
    };
    await timed(`edition of a day from a store of ${count} articles, reading included`, () => null, edition);
    const { measures = [], statuses = [] } = story.views[0] ?? {};
    const fact = await store.facts({ kind: "estimate", last: 1 });
    const subjects: readonly Subject[] = [
      { kind: "figures", measures, statuses, on: null, by: null },
      { kind: "person", entity: ref("salim") },
      { kind: "people" },
      { kind: "recent" },
      { kind: "facts", factIds: fact.map(({ id }) => id) },
    ];
    for (const subject of subjects) {
      const read = () => readOnly({ store, gazetteer, story }, subject);
      await timed(`claims for an answer about ${subject.kind}`, () => null, read);
    }
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await fromFacts(10_000);
await fromStore(Number(process.argv[2] ?? 100_000));
