import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";

/** Four plain digits of our time are a year, where nothing else tells what they count. */
export function isYear({ document }: Reading, quantity: Quantity): boolean {
  const { numberFirst, numberLast, first, glyph } = quantity;
  if (quantity.vague || glyph !== "digits" || numberFirst !== numberLast || first !== numberFirst) return false;
  return quantity.min >= 1900 && quantity.min < 2100 && document.tokens[numberFirst]?.norm.length === 4;
}
