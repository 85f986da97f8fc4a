import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gazetteer, ownersOf, root } from "./support.ts";

const gold = join(root, "../shared/corpus/gold");
const missing = !existsSync(gold);

interface Label {
  readonly attributed_to?: string | null;
  readonly speaker: string | null;
}
interface Gold {
  readonly people: readonly string[];
  readonly orgs: readonly string[];
  readonly places: readonly string[];
  readonly estimates: readonly Label[];
  readonly quotes: readonly Label[];
}

describe.skipIf(missing)("the real articles (skipped where ../shared/corpus is not there)", () => {
  const files = missing ? [] : readdirSync(gold);
  it.each(files)("%s: everyone and everything named is printed with the gold's own spelling", (file) => {
    const labels: Gold = JSON.parse(readFileSync(join(gold, file), "utf8"));
    const sources = [...labels.estimates, ...labels.quotes].flatMap((label) => [label.attributed_to, label.speaker]);
    const names = new Set([
      ...labels.people,
      ...labels.orgs,
      ...labels.places,
      ...sources.filter((name) => name != null),
    ]);
    const unlike = [...names].filter((name) => gazetteer.entities.get(ownersOf(name)[0] ?? "")?.en !== name);
    expect(unlike).toEqual([]);
  });
});
