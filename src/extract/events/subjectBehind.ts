import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import { isGoverned } from "./governed.ts";
import type { Acts } from "./subject.ts";

/** Whoever stands behind a verb and may be its subject. */

/** How many tokens behind a verb its subject may stand: dates and places may come first. */
const REACH = 20;

/** How many plain words may stand between a verb and its subject. */
const PLAIN = 4;

export function subjectBehind(
  reading: Reading,
  from: number,
  to: number,
  acts: Acts,
  isAgent: boolean,
): Mention | null {
  const { document } = reading;
  const verbFirst = !document.rules.grammar.subjectFirst;
  let plain = 0;
  let pausable = true;
  for (let at = from; at <= Math.min(to, from + REACH); at++) {
    const mention = itemAt(reading.mentions, reading.mentionStart[at]);
    if (mention !== undefined) {
      // غادر مطار القاهرة الملك فلان: a place that cannot act is where, and who acts stands behind it.
      const isScene = verbFirst && mention.kind === "place" && !acts(mention);
      if (!isScene && (isAgent || !isGoverned(reading, mention))) return acts(mention) ? mention : null;
      if (!verbFirst) return null;
      at = mention.last;
      pausable = true;
      continue;
    }
    const date = reading.dateEnd[at] ?? -1;
    const kind = document.tokens[at]?.kind;
    // التقى د. فلان
    if (
      isMark(reading, at) ||
      (kind === "stop" && document.rules.abbreviations.has(document.tokens[at - 1]?.norm ?? ""))
    )
      continue;
    if (verbFirst && date >= at) at = date;
    // زار باريس غدا، حيث يلتقي فلانا: another clause begins.
    else if (verbFirst && document.rules.grammar.where.has(document.tokens[at]?.norm ?? "")) return null;
    else if (verbFirst && kind === "comma" && pausable) continue;
    else if (kind !== "word" || matchOf(document, at, cats.cue) !== undefined || ++plain > PLAIN) return null;
    else pausable = (reading.dateEnd[at + 1] ?? -1) >= 0 || (reading.dateEnd[at + 2] ?? -1) >= 0;
  }
  return null;
}

/** A quotation mark in front of a name: شنته "الجماعة". */
const isMark = ({ document, mentionStart }: Reading, at: number): boolean =>
  document.quoteAt[at] !== -1 && mentionStart[at + 1] !== -1;

/** True when the verb has another name behind its subject, which is its object then. */
export function hasObject(reading: Reading, subject: Mention, to: number): boolean {
  return subjectBehind(reading, subject.last + 1, to, () => true, false) !== null;
}
