import { matchesOf, matchOf } from "../document.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";

/** What those counted are, told behind them by a noun. */

/** Words from those counted to what they are: 110 أشخاص من عشائر البدو محتجزين. */
const LONGEST_SUBJECT = 7;

/**
 * The measure of the noun without an article that says what those counted still are (17 شخصا ما زالوا مفقودين), or stands behind
 * them and whose they are (أربعة من عناصر الفوج مفقودون); null where a verb of their own has it for its object.
 */
export function conditionBehind({ document }: Reading, { at: start, last }: Counted): string | null {
  const { remains, partitives, isDefinite, isPluralVerb, syntax } = document.rules.grammar;
  if (syntax !== null) return null;
  const norm = (index: number): string => document.tokens[index]?.norm ?? "";
  for (let at = last + 1; at <= last + LONGEST_SUBJECT; at++) {
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[start]) return null;
    if (stops.some((cat) => matchOf(document, at, cat) !== undefined)) return null;
    const isStill = remains.has(norm(at - 1));
    // 12 من جرحى الغارة: right behind "of" a noun is whom they are counted of.
    const isTold = (at === last + 1 || partitives.has(norm(last + 1))) && !partitives.has(norm(at - 1));
    const noun = matchesOf(document, at, "counted").find(
      ({ clitics, meaning }) => clitics === "" && meaning.population === null && meaning.count !== "sg",
    );
    if (noun !== undefined && !isDefinite(norm(at)) && (isStill || isTold)) return noun.meaning.measure;
    if (isPluralVerb(norm(at)) && !remains.has(norm(at))) return null;
  }
  return null;
}

/** Where something else is told. */
const stops = ["complementizer", "conjunction", "cue", "among"] as const;
