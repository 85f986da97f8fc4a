import type { TextDocument } from "../document.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";

/** Numbers and the dates and small words that they stand in. */

/** "since October 2023 to 42,847": the year before "to" belongs to a date, the number behind it stands alone. */
export function withoutDate(reading: Reading, quantity: Quantity): Quantity {
  if (quantity.vague || quantity.min === quantity.max || quantity.numberFirst === quantity.numberLast) return quantity;
  const { numberFirst, numberLast, max } = quantity;
  const dated = (reading.dateEnd[numberFirst] ?? -1) >= 0 || insideDate(reading, numberFirst);
  if (!dated || insideDate(reading, numberLast) || reading.document.tokens[numberLast]?.kind !== "number")
    return quantity;
  return { ...quantity, min: max, hedge: "exact", first: numberLast, numberFirst: numberLast };
}

/** "and 40 others": the conjunction before a number is no part of the figure. */
export const isJoined = (document: TextDocument, { first, numberFirst }: Quantity): boolean =>
  first < numberFirst && document.rules.grammar.syntax?.coordinators.has(document.tokens[first]?.norm ?? "") === true;

export function insideDate(reading: Reading, index: number): boolean {
  for (let at = index; at >= 0 && index - at < 6; at--) if ((reading.dateEnd[at] ?? -1) >= index) return true;
  return false;
}
