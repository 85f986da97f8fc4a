import { anyOf, beginsOneOf, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { insideDate } from "./numbers.ts";
import { pluralVerbBehind } from "./verbsBehind.ts";

/** What became of people whom their noun calls prisoners or refugees. */
const fates: readonly string[] = ["killed", "wounded", "missing"];
const conditions: readonly string[] = ["captured", "displaced"];

/** مقتل 12 أسيراً، 15 سجينا على الأقل قتلوا: the word right in front, or their verb behind, tells what became of them. */
export function fateOf(reading: Reading, counted: Counted, clause: Clause): string | null {
  const { document } = reading;
  const { first, measure } = counted;
  if (document.rules.grammar.syntax !== null || !conditions.includes(measure ?? "")) return null;
  // ست رهائن قتلى
  const noun = matchOf(document, counted.last + 1, cats.counted);
  if (noun?.clitics === "" && noun.meaning.measure === "killed" && noun.meaning.count === "pl") return "killed";
  const behind = pluralVerbBehind(reading, counted, clause);
  if (behind !== null && fates.includes(behind)) return behind;
  const told =
    predicateBefore(document, first) ??
    predicateBefore(document, firstOfJoined(document, first)) ??
    verbAhead(reading, first);
  return told !== undefined && fates.includes(told) ? told : null;
}

const predicateBefore = (document: TextDocument, first: number): string | undefined =>
  matchesOf(document, first - 1, cats.predicate).find(({ last }) => last === first - 1)?.meaning.measure;

/** How far in front of its subject a verb may stand. */
const LONGEST_AHEAD = 9;

/** استشهد في السجون خلال الفترة نفسها ستة معتقلين: a verb at the head of its clause, with prepositions alone before its subject. */
function verbAhead(reading: Reading, first: number): string | undefined {
  const { document } = reading;
  if (isOwner(reading, first - 1)) return undefined;
  for (let at = first - 1; at >= first - LONGEST_AHEAD; at--) {
    if (document.tokens[at]?.kind !== "word") return undefined;
    // في السجون: a noun behind a preposition.
    const isGoverned = [at - 1, at].some((word) => matchOf(document, word, cats.preposition) !== undefined);
    const told = isGoverned ? undefined : matchOf(document, at, cats.predicate);
    const isLed = matchOf(document, at + 1, cats.preposition) !== undefined;
    if (told !== undefined) return told.last === at && told.clitics !== "ل" && isLed ? told.meaning.measure : undefined;
    if (!isGoverned && beginsOneOf(document, at, aheadStops)) return undefined;
  }
  return undefined;
}

/**
 * خلال نقل 12 سجينا، مدرسة فيها 300 نازح: those counted belong to a noun right in front that is neither definite nor a name, or are
 * where it tells.
 */
function isOwner({ document, mentions, mentionOf, dateEnd }: Reading, at: number): boolean {
  const { isDefinite, isPossessed, inside } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  if ([1, 2].some((ending) => inside.has(form.slice(0, -ending)))) return true;
  if (isPossessed(form)) return false;
  const named = itemAt(mentions, mentionOf[at])?.named ?? null;
  return !isDefinite(form) && named === null && !insideDate({ dateEnd }, at);
}

/** What stands between no verb and its subject. */
const aheadStops = anyOf("cue", "complementizer", "carrier", "counted", "conjunction");

/** مقتل حارسين وستة سجناء: the people in front to whom "and" joins others; these where it joins them to nobody. */
function firstOfJoined(document: TextDocument, first: number): number {
  if (!document.rules.grammar.joins(document.tokens[first]?.norm[0] ?? "")) return first;
  return matchOf(document, first - 1, cats.counted) === undefined ? first : first - 1;
}
