import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf } from "../phrases.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { QuotedRun } from "../text/quoteMarks.ts";
import { isGoverned } from "./sentenceSubjects.ts";
import { isPossibleSpeaker } from "./sources.ts";
import type { Reading } from "./walk.ts";

/** Quotations behind a colon that no reporting verb leads to: whoever acts in front of it speaks. */

/** A verb that reports, or somebody without a name, settles it otherwise. */
const settles = bitsOf(["cue", "unnamed"]);

/**
 * زأر فلان: «...», لكن المخرجة فلانة بدت أقل رضا: «...»: the subject of the clause that the colon ends; null where none is
 * named.
 *
 * @param isOwnClause only a clause behind a conjunction, which another verb of the sentence does not reach
 */
export function leadsTo(reading: Reading, run: QuotedRun, isOwnClause: boolean): Mention | null {
  const { document } = reading;
  const colon = run.open - 1;
  const sentence = document.sentences[document.sentenceOf[colon] ?? -1];
  if (document.tokens[colon]?.kind !== "colon" || sentence === undefined) return null;
  const start = clauseStart(reading, sentence.first, colon);
  if (isOwnClause && start === sentence.first) return null;
  const own = subjectBetween(reading, start, colon);
  if (own !== undefined || isOwnClause) return own ?? null;
  const inFront = start > sentence.first ? subjectBetween(reading, sentence.first, start) : undefined;
  if (inFront !== undefined) return inFront;
  // استعرض فلان خريطة. ولما سئل رفع كتفيه: «...»: or whom the sentence before is about.
  const before = document.sentences[(document.sentenceOf[colon] ?? 0) - 1];
  const last = before === undefined ? null : (subjectBetween(reading, before.first, before.last, true) ?? null);
  return last?.kind === "person" ? last : null;
}

/** Behind the last comma that a conjunction follows: another clause, with a subject of its own. */
function clauseStart({ document }: Reading, first: number, colon: number): number {
  const { meanwhile } = document.rules.grammar;
  for (let at = colon - 1; at > first; at--) {
    const isJoin =
      matchOf(document, at, cats.conjunction) !== undefined || meanwhile.has(document.tokens[at]?.norm ?? "");
    if (isJoin && document.tokens[at - 1]?.kind === "comma") return at;
  }
  return first;
}

/** رفع كتفيه: a verb that reports a count alone, and no quotation. */
function onlyCounts(document: TextDocument, at: number): boolean {
  const cue = matchOf(document, at, cats.cue);
  return cue !== undefined && cue.meaning.verb.takes.every((taken) => taken === "toll");
}

/** The first named mention that nothing governs; null where somebody else speaks, or nobody can tell; undefined where nobody stands there. */
function subjectBetween(reading: Reading, first: number, end: number, isTold = false): Mention | null | undefined {
  const { document, mentions, mentionStart, mentionOf } = reading;
  let subject: Mention | undefined;
  for (let at = first; at < end; at++) {
    if (document.quoteOf[at] !== -1) return null;
    const mayReport = !isTold && (mentionOf[at] ?? -1) === -1 && beginsAny(document, at, settles);
    if (mayReport && !onlyCounts(document, at)) return null;
    const mention = itemAt(mentions, mentionStart[at]);
    if (mention === undefined || subject !== undefined || !isPossibleSpeaker(mention)) continue;
    if (document.rules.grammar.governs(mention.clitics) || isGoverned(reading, mention)) continue;
    subject = mention;
  }
  return subject === undefined ? undefined : subject.named === null ? null : subject;
}
