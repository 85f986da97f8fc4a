import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Syntax } from "../languages/syntax.ts";
import type { KnownQuantity, Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";

/** Numbers and the dates and small words that they stand in. */

/** "since October 2023 to 42,847": the year before "to" belongs to a date, the number behind it stands alone. */
export function withoutDate(reading: Reading, quantity: Quantity): Quantity {
  if (quantity.vague || quantity.min === quantity.max || quantity.numberFirst === quantity.numberLast) return quantity;
  const { numberFirst, numberLast, max } = quantity;
  const dated = (reading.dateEnd[numberFirst] ?? -1) >= 0 || insideDate(reading, numberFirst);
  const end = endOfChange(reading, quantity);
  if (!dated || insideDate(reading, numberLast) || (end < 0 && reading.document.tokens[numberLast]?.kind !== "number"))
    return quantity;
  const first = end < 0 ? numberLast : end;
  return { ...quantity, min: max, hedge: "exact", first, numberFirst: first };
}

/** Where the number behind "to" begins: 2023 إلى 70 ألفا و365; -1 without one. */
function endOfChange({ document }: Reading, { numberFirst, numberLast }: Quantity): number {
  for (let at = numberFirst + 1; at < numberLast; at++)
    if (document.rules.grammar.changes.has(document.tokens[at]?.norm ?? "")) return at + 1;
  return -1;
}

/** "and 40 others": the conjunction before a number is no part of the figure. */
export const isJoined = (document: TextDocument, { first, numberFirst }: Quantity): boolean =>
  first < numberFirst && document.rules.grammar.syntax?.coordinators.has(document.tokens[first]?.norm ?? "") === true;

/** أربعة آلاف يوم: a span of time; not 45 يوم الجمعة, where a date begins. */
export const isSpan = ({ document, dateEnd }: Reading, { last }: Quantity): boolean =>
  document.rules.grammar.timeNouns.has(document.tokens[last + 1]?.norm ?? "") && (dateEnd[last + 1] ?? -1) <= last + 1;

/** Tokens of the longest date: السابع من أكتوبر/تشرين الأول 2023. */
const LONGEST_DATE = 9;

export function insideDate(reading: Pick<Reading, "dateEnd">, index: number): boolean {
  for (let at = index; at >= 0 && index - at < LONGEST_DATE; at--)
    if ((reading.dateEnd[at] ?? -1) >= index) return true;
  return false;
}

/** Sums of money ($5 million), parts of a word (eight-year-old), and shares (one in four, five in every 100). */
export function isNoCount(
  reading: Reading,
  syntax: Syntax,
  quantity: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
): boolean {
  const { tokens } = reading.document;
  if (tokens[quantity.numberFirst - 1]?.kind === "symbol" || isCompound(reading, syntax, quantity.last + 1))
    return true;
  if (isAge(reading, syntax, quantity.first - 1)) return true;
  const isRatio = (index: number): boolean => syntax.ratios.has(tokens[index]?.norm ?? "");
  if (isRatio(quantity.first - 1)) return true;
  return isShare(reading, before, quantity) || isShare(reading, quantity, after);
}

/** The number is a part of a longer word that is no noun of people: eight-year-old, 9-day; not 62-member. */
function isCompound({ document }: Reading, syntax: Syntax, index: number): boolean {
  const { tokens } = document;
  const at = tokens[index]?.kind === "dash" && tokens[index]?.glued === true ? index + 1 : index;
  const word = tokens[at];
  if (word?.kind !== "word" || !word.glued || syntax.genitives.has(word.norm) || syntax.strong.has(word.norm))
    return false;
  return matchOf(document, at, cats.counted) === undefined;
}

const MOST_OF_SHARE = 20;

/** One in four; nine out of ten. */
function isShare({ document }: Reading, part: Quantity | undefined, whole: Quantity | undefined): boolean {
  if (part === undefined || whole === undefined || part.vague || whole.vague || part.max > MOST_OF_SHARE) return false;
  const { placePrepositions, partitives } = document.rules.grammar;
  const links = document.tokens.slice(part.last + 1, whole.first).map(({ norm }) => norm);
  const [first = "", second] = links;
  if (links.length === 1) return placePrepositions.has(first) && !partitives.has(first);
  // The first batch of 2,600 is no share of them.
  const isCounted = part.ordinal || matchOf(document, part.last + 1, cats.counted) !== undefined;
  return links.length === 2 && partitives.has(second ?? "") && !isCounted;
}

const MOST_AGES = 12;

/** Children aged eight, 12 and 17. */
function isAge({ document }: Reading, syntax: Syntax, last: number): boolean {
  for (let at = last; at > last - MOST_AGES; at--) {
    const token = document.tokens[at];
    if (token === undefined || syntax.ages.has(token.norm)) return token !== undefined;
    const goesOn = token.kind === "comma" || token.kind === "number" || syntax.coordinators.has(token.norm);
    if (!goesOn && document.rules.grammar.placePrepositions.has(token.norm)) return false;
    if (!goesOn && (phrasesAt(document, at).length > 0 || at === last)) return false;
  }
  return false;
}

/** جندي واحد، عائلة واحدة: the noun before "one" is what is counted; إصابة واحد وعشرين counts 21. */
export function isOneBehindNoun({ document }: Reading, { numberFirst, max }: KnownQuantity): boolean {
  const { ones, agrees, cases } = document.rules.grammar;
  const form = document.tokens[numberFirst]?.norm ?? "";
  if (max !== 1 || !ones.has(form)) return false;
  if (matchOf(document, numberFirst - 1, cats.counted) !== undefined) return true;
  // إصابة واحدة، حالة واحدة count somebody.
  const before = document.tokens[numberFirst - 1]?.norm ?? "";
  const isOfPeople = cases.has(before) || matchOf(document, numberFirst - 1, cats.predicate) !== undefined;
  return !isOfPeople && document.rules.grammar.syntax === null && agrees(form, "f") && agrees(before, "f");
}

/** الطريق رقم 3105: what a number tells apart it does not count. */
export const isLabel = ({ document }: Reading, { numberFirst }: Quantity): boolean =>
  document.rules.grammar.labels.has(document.tokens[numberFirst - 1]?.norm ?? "");

/** ثلاثة من كل أربعة أطفال، دون أن يدلي أي واحد منهم: what a share is of is no figure, nor is anybody one. */
export const isRatio = ({ document }: Reading, { first, max }: Quantity): boolean => {
  const before = document.tokens[first - 1]?.norm ?? "";
  const { any, shares } = document.rules.grammar;
  return (max === 1 && any.has(before)) || (shares.has(before) && isPartitive(document, first - 2));
};

/** وهو واحد من السكان، كان واحدا من أربعة: what somebody is counts nobody; not كان واحد من الجنود قد قتل, the subject. */
export function isWhatHeIs({ document }: Reading, { numberFirst, numberLast, max }: Quantity): boolean {
  const { copulas, were, withoutAnd, syntax, isOwnerless, agrees } = document.rules.grammar;
  const before = withoutAnd(document.tokens[numberFirst - 1]?.norm ?? "");
  const form = document.tokens[numberFirst]?.norm ?? "";
  const isTold = syntax !== null || isOwnerless(form) || agrees(form, "f");
  return max === 1 && (copulas.has(before) || (were.has(before) && isTold)) && isPartitive(document, numberLast + 1);
}

/** "of", between a number and what it is a part of. */
export const isPartitive = (document: TextDocument, index: number): boolean =>
  document.rules.grammar.partitives.has(document.tokens[index]?.norm ?? "");

/** قتل 12 شخصا. بينهم ثلاثة: those of the same sentence, or of the one before where the part opens its own. */
export function isOfSentence(document: TextDocument, whole: number, part: number): boolean {
  const sentence = document.sentenceOf[part] ?? -1;
  const opens =
    document.sentences[sentence]?.first === part - 1 && matchOf(document, part - 1, cats.among) !== undefined;
  const back = sentence - (document.sentenceOf[whole] ?? -1);
  return back === 0 || (opens && back === 1);
}

/** Between a number and "of": two only of them. */
export const isOnly = (document: TextDocument, { numberLast }: Quantity): boolean =>
  document.rules.grammar.only.has(document.tokens[numberLast + 1]?.norm ?? "") && isPartitive(document, numberLast + 2);
