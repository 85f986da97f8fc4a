import type { Attribution } from "./attribution.ts";
import { isInside } from "./contents.ts";
import type { DirectQuote } from "./directQuotes.ts";
import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { countWords, type Reading } from "./walk.ts";
import type { SenseId } from "../senses.ts";
import { itemAt } from "../itemAt.ts";
import { isRelay } from "../names/mention.ts";

/** A clause says something in three words (إن السفينة تجاهلت التحذيرات); so few behind a preposition are a topic. */
const FEWEST_WORDS = { clause: 2, object: 4, heading: 4 };

/** دعا إلى وقف فوري للقتال: what somebody demands is told in fewer words than what he talks of. */
const FEWEST_DEMANDED = 3;
const DEMAND: SenseId = "demand";

/** Reported speech: the content of a clause that is not a direct quotation itself. */
export function indirectQuotes(
  reading: Reading,
  attributions: readonly Attribution[],
  direct: readonly DirectQuote[],
): { first: number; last: number; by: Attribution }[] {
  const closes = new Map(direct.map(({ run }) => [run.open, run.close]));
  const found: { first: number; last: number; by: Attribution }[] = [];
  for (const [index, by] of attributions.entries()) {
    const { first, last } = by;
    // The words are printed between marks: they are a direct quotation already.
    const closed = Math.max(closes.get(first - 1) ?? -1, closes.get(first) ?? -1, closes.get(first + 1) ?? -1);
    if (closed >= last - 1 || !tellsSomething(reading, by)) continue;
    if (isToldBehind(reading, attributions, by, index) || isToldInside(reading, attributions, by, index)) continue;
    for (const statement of statementsIn(reading, by)) found.push({ ...statement, by });
  }
  return found;
}

/** Fewer words on one side of "and that" only complete what stands on the other. */
const FEWEST_ALONE = 4;

/**
 * Behind a comma "and that" begins a second statement (قال إن الموعد ثابت، وأن المكان تغير), and "while" what the reporter
 * tells beside it (أكد أن القوات باقية، فيما تحدثت صحيفة عن خطة).
 */
function statementsIn({ document }: Reading, { first, last, kind }: Attribution): { first: number; last: number }[] {
  if (kind !== "clause") return [{ first, last }];
  const statements: { first: number; last: number }[] = [];
  const { meanwhile, were, withoutAnd } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  let start = first;
  for (let at = first + 1; at <= last; at++) {
    const isBehindComma = document.tokens[at - 1]?.kind === "comma" && document.quoteOf[at] === -1;
    if (!isBehindComma || countWords(document, start, at - 2) < FEWEST_ALONE) continue;
    if (meanwhile.has(norm(at))) return [...statements, { first: start, last: at - 2 }];
    const more = matchOf(document, at, cats.complementizerMore);
    // وإن كانت: even if.
    const isEven = more !== undefined && were.has(withoutAnd(norm(more.last + 1)));
    if (more === undefined || isEven || countWords(document, more.last + 1, last) < FEWEST_ALONE) continue;
    statements.push({ first: start, last: at - 2 });
    start = more.last + 1;
  }
  return [...statements, { first: start, last }];
}

/** A named source, or one that the text calls unnamed, says words enough. */
function tellsSomething({ document, mentions, mentionStart }: Reading, by: Attribution): boolean {
  if (by.kind === "quote" || by.kind === "credit" || (by.source === null && by.unnamed !== true)) return false;
  const { first, last } = by;
  const fewest = by.cue.id === DEMAND ? FEWEST_DEMANDED : FEWEST_WORDS[by.kind];
  if (last < first || countWords(document, first, last) < fewest) return false;
  // Only the subject of the next verb is left: that verb's own content tells it.
  const one = itemAt(mentions, mentionStart[first]);
  return one === undefined || one.last < last;
}

/** What somebody tells of others in the words of whoever tells of him. */
function isToldInside(reading: Reading, attributions: readonly Attribution[], by: Attribution, index: number): boolean {
  const before = attributions[index - 1];
  return before?.sentence === by.sentence && isInside(reading, before, by) && tellsSomething(reading, before);
}

/** How many verbs further on one may lead to the same words. */
const SAME_WITHIN = 3;

/** Where another attribution behind one tells the same. */
function isToldBehind(reading: Reading, attributions: readonly Attribution[], by: Attribution, index: number): boolean {
  const { first, last } = by;
  // Two verbs lead to the same words: the nearer one says them.
  for (let at = index + 1; at <= index + SAME_WITHIN; at++) {
    const other = attributions[at];
    if (other !== undefined && other.first === first && other.kind !== "credit") return true;
  }
  const next = attributions[index + 1];
  if (next === undefined || next.sentence !== by.sentence || isInside(reading, by, next)) return false;
  if (next.rule === "subject:before" && next.cue.first === last + 1) return true;
  // "Adding that it expects that": the inner verb tells the same of the same source.
  const repeats = next.cue.first - first <= 2 && next.first > first;
  if (repeats && next.source?.ref.id === by.source?.ref.id) return true;
  // An agency that tells what somebody else said relays; the inner source is the speaker.
  const relays = next.cue.first - first <= 6 && next.source !== null;
  return relays && isRelay(by.source);
}
