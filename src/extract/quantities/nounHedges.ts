import type { Hedge } from "../../domain/fact.ts";
import type { Token } from "../text/tokens.ts";
import type { QuantityLanguage } from "./lexicon.ts";
import { matchBackward, matchForward } from "./phrases.ts";

/** What several hedges say together, and the hedges of a number that its noun tells. */

/** One-sided hedges say more than "about"; what stands behind the number corrects what stands before it. */
export function strongest(before: readonly Hedge[], after: Hedge | null): Hedge {
  const all = after === null ? before : [after, ...before];
  return (
    all.find((hedge) => hedge !== "about" && hedge !== "exact") ?? all.find((hedge) => hedge !== "exact") ?? "exact"
  );
}

/** What qualifies a number that a noun tells by itself (ما لا يقل عن جنديين، شخصين على الأقل), and where it begins. */
export interface NounHedge {
  readonly hedge: Hedge;
  readonly first: number;
}

/** Hedges right in front of tokens `first`..`last` or right behind them; "exact" where there are none. */
export function hedgeAround(
  tokens: readonly Token[],
  { before, afterNoun, splits }: QuantityLanguage,
  first: number,
  last: number,
): NounHedge {
  const behind = matchForward(afterNoun, tokens, last + 1)?.tag ?? null;
  const front = matchBackward(before, tokens, first - 1, 0, splits);
  const isHedge = front !== null && front.tag !== "from" && front.tag !== "between";
  return {
    hedge: strongest(isHedge ? [front.tag] : [], behind),
    first: isHedge ? front.first : first,
  };
}
