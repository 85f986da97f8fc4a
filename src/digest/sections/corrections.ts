import { correctedFact } from "../../claims/index.ts";
import type { Correction } from "../../domain/correction.ts";
import type { CorrectionItem } from "../edition.ts";

/**
 * What was corrected after the previous edition, by this edition's day, or what this edition's readers are owed; of one
 * fact only the last correction.
 */
export function correctionsSection(input: {
  readonly corrections: readonly Correction[];
  readonly day: string;
  readonly previousDay: string | null;
  readonly limit: number;
  /** Numbers of the corrections to tell; absent for those of the window. */
  readonly owed: ReadonlySet<number> | undefined;
}): readonly CorrectionItem[] {
  const { corrections, day, previousDay, limit, owed } = input;
  // A first edition has told nothing that could be taken back.
  const isOfWindow = ({ madeOn }: Correction) => previousDay !== null && madeOn > previousDay && madeOn <= day;
  const told = corrections.filter((each) => (owed === undefined ? isOfWindow(each) : owed.has(each.number)));
  const byFact = new Map<string, Correction[]>();
  for (const correction of told) {
    const earlier = byFact.get(correction.factId) ?? [];
    byFact.delete(correction.factId);
    byFact.set(correction.factId, [...earlier, correction]);
  }
  return [...byFact.values()].slice(-limit).flatMap((all): readonly CorrectionItem[] => {
    const last = all.at(-1);
    if (last === undefined) return [];
    const { original, change, reason } = last;
    const now = correctedFact(original, change);
    return [
      { kind: "correction", numbers: all.map(({ number }) => number), was: original, now, change: change.kind, reason },
    ];
  });
}
