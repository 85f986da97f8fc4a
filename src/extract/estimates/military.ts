import { matchOf } from "../document.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { EstimateFound } from "./estimates.ts";

/** Whether people whose noun does not tell it are soldiers. */

const forces: ReadonlySet<string | null> = new Set(["military", "armed-group", "police"]);

/** ألفا عنصر من مشاة البحرية: soldiers, or an armed body, are named in the clause or were counted before. */
export function isMilitary(reading: Reading, { first, last }: Clause, earlier: EstimateFound | null): boolean {
  if (earlier?.measure === "troops") return true;
  for (let at = first; at <= last; at++) {
    const noun = matchOf(reading.document, at, "counted")?.meaning;
    if (noun !== undefined && noun.population === "troops" && !noun.neutral) return true;
  }
  return mentionsBetween(reading, first, last).some(({ named }) => forces.has(named?.type ?? null));
}
