import type { Correction, CorrectionChange } from "../domain/correction.ts";
import type { Fact } from "../domain/fact.ts";

/** A fact as a correction leaves it; null when it is dropped. A change that the kind of fact cannot take changes nothing. */
export function correctedFact(fact: Fact, change: CorrectionChange): Fact | null {
  switch (change.kind) {
    case "drop":
      return null;
    case "confirm":
      return fact;
    case "value": {
      if (fact.kind !== "estimate") return fact;
      const { min, max } = change;
      const hedge = min === max ? (fact.hedge === "between" ? "exact" : fact.hedge) : "between";
      return { ...fact, min, max, hedge };
    }
    case "source":
      if (fact.kind === "estimate") return { ...fact, attributedTo: change.source, speaker: null };
      if (fact.kind === "quote") return { ...fact, speaker: change.source, role: null };
      return { ...fact, actors: [change.source, ...fact.actors.slice(1)] };
  }
}

/** The facts as their corrections leave them, in the same order, and the ids of those that were confirmed. */
export function correctFacts(
  facts: readonly Fact[],
  corrections: readonly Correction[],
): { readonly facts: readonly Fact[]; readonly confirmed: ReadonlySet<string> } {
  if (corrections.length === 0) return { facts, confirmed: new Set() };
  const byFact = Map.groupBy(corrections, ({ factId }) => factId);
  const corrected = facts.flatMap((fact) => {
    let left: Fact | null = fact;
    for (const { change } of byFact.get(fact.id) ?? []) left = left === null ? null : correctedFact(left, change);
    return left === null ? [] : [left];
  });
  const confirmed = corrections.filter(({ change }) => change.kind === "confirm").map(({ factId }) => factId);
  return { facts: corrected, confirmed: new Set(confirmed) };
}
