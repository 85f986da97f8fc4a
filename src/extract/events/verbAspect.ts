import type { Attribution } from "../quotes/attribution.ts";

/** What the verb that reports an event says of it. */

/** Lexicon ids of verbs that only say it; what somebody adds, stresses or writes he says. */
const saying: ReadonlySet<string> = new Set(
  "say add conclude state mention note explain stress speak write show according cite comment answer".split(" "),
);

const telling: Readonly<Record<string, string>> = {
  confirm: "confirmed",
  announce: "announced",
  reveal: "announced",
  report: "reported",
  admit: "admitted",
  claim: "claimed",
};

/**
 * `confirmed`, `announced`, `reported`, `admitted`, `claimed`, or `said` (also of a source named in front of a colon);
 * null where the verb does not say that it is so: who expects, fears or demands a thing does not tell it.
 */
export function verbAspect(owner: Attribution | null): string | null {
  if (owner === null) return "said";
  return telling[owner.cue.id] ?? (saying.has(owner.cue.id) ? "said" : null);
}

const doubting: ReadonlySet<string> = new Set("deny expect demand threaten promise decline ask".split(" "));

/** True of who denies, expects or demands what he speaks of: it need not have happened. */
export const isDoubted = (owner: Attribution | null): boolean => owner !== null && doubting.has(owner.cue.id);
