import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hedges, statuses } from "../../src/domain/fact.ts";

interface IndexEntry {
  readonly id: string;
  readonly file: string;
  readonly published: string | null;
  readonly synthetic: boolean;
}

interface Gold {
  readonly published: string;
  readonly estimates: readonly {
    readonly min: number;
    readonly max: number;
    readonly hedge: string;
    readonly status: string | null;
    readonly as_of: string | null;
    readonly mention: string;
    readonly sentence: string;
  }[];
  readonly quotes: readonly {
    readonly direct: boolean;
    readonly text: string;
    readonly sentence: string;
    readonly date: string | null;
  }[];
  readonly doubtful: readonly { readonly mention: string; readonly sentence: string }[];
}

const dayOrMonth = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isDay = (day: string | null, published: string) => day === null || (dayOrMonth.test(day) && day <= published);

/** What is wrong with one article's gold, by kind and position only: a failure must not show held text. */
function faults(article: string, gold: Gold): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  for (const [i, e] of gold.estimates.entries()) {
    check(article.includes(e.sentence) && e.sentence.includes(e.mention), `estimate ${i}: not in the article`);
    check(e.min <= e.max && (e.min !== e.max) === (e.hedge === "between"), `estimate ${i}: range`);
    check((hedges as readonly string[]).includes(e.hedge), `estimate ${i}: hedge`);
    check(e.status === null || (statuses as readonly string[]).includes(e.status), `estimate ${i}: status`);
    check(isDay(e.as_of, gold.published), `estimate ${i}: day`);
  }
  for (const [i, q] of gold.quotes.entries()) {
    check(article.includes(q.sentence) && q.sentence.includes(q.text), `quote ${i}: not in the article`);
    check(!q.direct || q.text.split(/\s+/u).length >= 4, `quote ${i}: under four words`);
    check(isDay(q.date, gold.published), `quote ${i}: day`);
  }
  for (const [i, d] of gold.doubtful.entries()) {
    check(article.includes(d.sentence) && d.sentence.includes(d.mention), `doubtful ${i}: not in the article`);
  }
  return found;
}

const sets = ["dev", "held", "short", "short-held", "voices", "voices-held"].filter((name) => existsSync(join(import.meta.dirname, name, "index.json")));

describe.each(sets)("unseen set: %s", (set) => {
  const folder = join(import.meta.dirname, set);
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as IndexEntry[];

  test("index, articles and gold name the same ids", () => {
    const ids = index.map((entry) => entry.id).sort();
    const names = (kind: string, ending: string) =>
      readdirSync(join(folder, kind))
        .map((name) => name.replace(ending, ""))
        .sort();
    expect(names("articles", ".txt")).toEqual(ids);
    expect(names("gold", ".json")).toEqual(ids);
  });

  test.each(index.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    const article = readFileSync(join(folder, entry.file), "utf8");
    const gold = JSON.parse(readFileSync(join(folder, "gold", `${id}.json`), "utf8")) as Gold;
    expect(entry.synthetic).toBe(true);
    expect([null, gold.published]).toContain(entry.published);
    expect(faults(article, gold)).toEqual([]);
  });
});
