import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Article } from "../src/domain/article.ts";
import type { Extraction } from "../src/domain/fact.ts";

/** How time grows with the length of an article, and memory with the number of articles. */

type Extract = (article: Article) => Extraction;

const lengths = [25_000, 50_000, 100_000, 200_000] as const;
const rounds = 5;

/** One row a length, in UTF-16 units: shortest time of several runs, and how it compares with half the length. */
export function lengthTable(extract: Extract, articles: readonly Article[]) {
  const all = `${articles.map(({ text }) => text).join("\n")}\n`;
  const textOf = (length: number): string => all.repeat(Math.ceil(length / all.length)).slice(0, length);
  let halfMs: number | null = null;
  return lengths.map((length) => {
    const article = { ...madeArticle(0), text: textOf(length) };
    const ms = Math.min(...Array.from({ length: rounds }, () => runMs(() => extract(article))));
    const row = {
      characters: length,
      "best ms": Number(ms.toFixed(1)),
      "times half the length": halfMs === null ? null : round(ms / halfMs),
    };
    halfMs = ms;
    return row;
  });
}

const counts = [1_000, 10_000, 50_000] as const;

/** One row a number of articles read since the start: megabytes of heap after a full collection. */
export function memoryTable(extract: Extract, articles: readonly Article[]) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let read = 0;
  return counts.map((count) => {
    const started = performance.now();
    const from = read;
    for (; read < count; read++) {
      const { text } = articles[read % articles.length] ?? { text: "" };
      extract({ ...madeArticle(read), text: `${firstParagraph(text)}\n${newcomer(read)}` });
    }
    const seconds = (performance.now() - started) / 1000;
    collect();
    return {
      articles: count,
      "heap MB": round(process.memoryUsage().heapUsed / 2 ** 20),
      "articles a second": Math.round((count - from) / seconds),
    };
  });
}

const round = (value: number): number => Number(value.toFixed(2));

function runMs(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const madeArticle = (number: number): Omit<Article, "text"> => ({
  id: `made-${number}`,
  revision: 1,
  language: "ar",
  outlet: null,
  title: null,
  url: null,
  published: "2024-10-30",
  publishedInferred: false,
});

const firstParagraph = (text: string): string => text.split("\n", 1)[0] ?? "";

const consonants = "بتثجحخدذرزسشصضطظعغفقكلمنهي";

/** A sentence with a name that no article before had: what is remembered of words and names must not pile up. */
function newcomer(number: number): string {
  const letters = Array.from({ length: 6 }, (_, place) => {
    return consonants[Math.floor(number / consonants.length ** (place % 4)) % consonants.length] ?? "";
  }).join("");
  return `قال ${letters} ${letters}وف إن ${1000 + number} جندي وصلوا.`;
}
