import { anyOf, beginsOneOf, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import { asideEnd } from "./asideBehind.ts";
import type { Counted } from "./counted.ts";
import { isOfElse } from "./deadOfOthers.ts";

/** What those counted are, told behind them by a noun. */

/** Words from those counted, or from an aside behind them, to what they are: 110 أشخاص من عشائر البدو محتجزين. */
const LONGEST_SUBJECT = 7;

/**
 * The measure of the noun without an article that says what those counted still are (17 شخصا ما زالوا مفقودين), or stands behind
 * them and whose they are (أربعة من عناصر الفوج مفقودون), also over an aside (15 شخصا، بينهم أطفال، ما زالوا في عداد المفقودين); null
 * where a verb of their own has it for its object.
 */
export function conditionBehind(reading: Reading, counted: Counted): string | null {
  const { document } = reading;
  const { at: start, last } = counted;
  const { remains, partitives, isPluralVerb, syntax } = document.rules.grammar;
  if (syntax !== null) return null;
  const norm = (index: number): string => document.tokens[index]?.norm ?? "";
  let farthest = last + LONGEST_SUBJECT;
  let next = last + 1;
  for (let at = last + 1; at <= farthest; at++) {
    const closed = next === last + 1 ? asideEnd(document, at) : null;
    if (closed !== null) {
      [at, next, farthest] = [closed, closed + 1, closed + LONGEST_SUBJECT];
      continue;
    }
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[start]) return null;
    if (beginsOneOf(document, at, stops)) return null;
    const isStill = remains.has(norm(at - 1));
    // 12 من جرحى الغارة: right behind "of" a noun is whom they are counted of.
    const isTold = (at === next || partitives.has(norm(next))) && !partitives.has(norm(at - 1));
    const told = isStill || isTold ? (nounAt(reading, counted, at) ?? (isStill ? phraseAt(document, at) : null)) : null;
    if (told !== null) return told;
    if (isPluralVerb(norm(at)) && !remains.has(norm(at))) return null;
  }
  return null;
}

/** مفقودين، جرحى. */
function nounAt(reading: Reading, { first, last }: Counted, at: number): string | null {
  const { document } = reading;
  if (document.rules.grammar.isDefinite(document.tokens[at]?.norm ?? "")) return null;
  const noun = matchesOf(document, at, cats.counted).find(
    ({ clitics, meaning }) => clitics === "" && meaning.population === null && meaning.count !== "sg",
  );
  return noun === undefined || isOfElse(reading, first, last, noun) ? null : noun.meaning.measure;
}

/** في عداد المفقودين، تحت الأنقاض: several words, of which the first is no verb. */
function phraseAt(document: TextDocument, at: number): string | null {
  const phrase =
    matchOf(document, at, cats.preposition) === undefined ? undefined : matchOf(document, at, cats.predicate);
  return phrase !== undefined && phrase.last > at ? phrase.meaning.measure : null;
}

/** Where something else is told. */
const stops = anyOf("complementizer", "conjunction", "cue", "among");
