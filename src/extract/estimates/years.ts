import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";

/** Four plain digits of our time are a year, where nothing else tells what they count. */
export function isYear({ document }: Reading, quantity: Quantity): boolean {
  const { numberFirst, numberLast, first, glyph } = quantity;
  if (quantity.vague || glyph !== "digits" || numberFirst !== numberLast || first !== numberFirst) return false;
  return quantity.min >= 1900 && quantity.min < 2100 && document.tokens[numberFirst]?.norm.length === 4;
}

/** How far a list of years goes. */
const LONGEST_LIST = 8;

/** منذ أعوام 2014 و2016 و2017: a year in a list that a noun of time opens. */
export function isListedYear(reading: Reading, quantity: Quantity): boolean {
  if (!isYear(reading, quantity) || matchOf(reading.document, quantity.last + 1, cats.counted) !== undefined)
    return false;
  const { tokens, rules } = reading.document;
  const { timeNouns, withoutArticle, joins } = rules.grammar;
  const start = quantity.numberFirst - 1;
  for (let at = start; at > start - LONGEST_LIST; at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (timeNouns.has(withoutArticle(token.norm))) return true;
    if (token.kind !== "comma" && token.kind !== "number" && !joins(token.norm)) return false;
  }
  return false;
}
