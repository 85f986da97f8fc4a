import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { closesBehind } from "./closesBehind.ts";
import type { Counted, Noun } from "./counted.ts";
import { unnamed } from "./relatedNouns.ts";

/** مقارنة بـ 18.2 مليونا: the earlier figure of what was just counted. */
export function compared(reading: Reading, quantity: Quantity, previous: Counted | null): Noun | null {
  if (previous === null || !closesBehind(reading, quantity.last + 1)) return null;
  if (isOfAnother(reading, quantity.first, previous)) return null;
  for (let back = 1; back <= 3; back++) {
    const match = matchOf(reading.document, quantity.first - back, cats.comparison);
    if (match !== undefined && quantity.first - match.last <= 2) {
      return { ...unnamed, last: quantity.last, rule: "compared" };
    }
  }
  return null;
}

/** أسقطت 563 مسيرة من أصل 598: another number with its noun stands between those counted and what is compared. */
function isOfAnother(reading: Reading, first: number, previous: Counted): boolean {
  const { tokens, sentences, sentenceOf } = reading.document;
  const start = sentences[sentenceOf[first] ?? -1]?.first ?? first;
  for (let at = Math.max(start, previous.last + 1); at < first - 1; at++) {
    const isCount = tokens[at]?.kind === "number" && (reading.dateEnd[at] ?? -1) < 0 && tokens[at + 1]?.kind === "word";
    if (isCount && !closesBehind(reading, at + 1)) return true;
  }
  return false;
}
