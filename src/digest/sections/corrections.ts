import { correctedFact } from "../../claims/index.ts";
import type { Correction } from "../../domain/correction.ts";
import type { CorrectionItem } from "../edition.ts";

/** What was corrected after the previous edition, by this edition's day; of one fact only the last correction. */
export function correctionsSection(input: {
  readonly corrections: readonly Correction[];
  readonly day: string;
  readonly previousDay: string | null;
  readonly limit: number;
}): readonly CorrectionItem[] {
  const { corrections, day, previousDay, limit } = input;
  // A first edition has told nothing that could be taken back.
  if (previousDay === null) return [];
  const last = new Map<string, Correction>();
  for (const correction of corrections) {
    if (correction.madeOn <= previousDay || correction.madeOn > day) continue;
    last.delete(correction.factId);
    last.set(correction.factId, correction);
  }
  return [...last.values()].slice(-limit).map(({ original, change, reason }) => ({
    kind: "correction",
    was: original,
    now: correctedFact(original, change),
    change: change.kind,
    reason,
  }));
}
