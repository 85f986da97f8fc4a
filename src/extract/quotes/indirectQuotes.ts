import type { Attribution } from "./attribution.ts";
import type { DirectQuote } from "./directQuotes.ts";
import { countWords, type Reading } from "./walk.ts";

/** A clause says something in three words (إن السفينة تجاهلت التحذيرات); so few behind a preposition are a topic. */
const FEWEST_WORDS = { clause: 3, object: 4, heading: 4 };

/** Reported speech: the content of a clause that is not a direct quotation itself. */
export function indirectQuotes(
  reading: Reading,
  attributions: readonly Attribution[],
  direct: readonly DirectQuote[],
): { first: number; last: number; by: Attribution }[] {
  const { document } = reading;
  const closes = new Map(direct.map(({ run }) => [run.open, run.close]));
  return attributions.flatMap((by, index) => {
    if (by.kind === "quote" || by.kind === "credit" || (by.source === null && by.unnamed !== true)) return [];
    const { first, last } = by;
    if (last < first || countWords(document, first, last) < FEWEST_WORDS[by.kind]) return [];
    // The words are printed between marks: they are a direct quotation already.
    const covered = [first - 1, first, first + 1].some((at) => (closes.get(at) ?? -1) >= last - 1);
    if (covered) return [];
    // Only the subject of the next verb is left: that verb's own content tells it.
    const one = reading.mentions[reading.mentionStart[first] ?? -1];
    if (one !== undefined && one.last >= last) return [];
    // Two verbs lead to the same words: the nearer one says them.
    if (attributions.slice(index + 1, index + 4).some((other) => other.first === first && other.kind !== "credit"))
      return [];
    const next = attributions[index + 1];
    if (next === undefined || next.sentence !== by.sentence) return [{ first, last, by }];
    if (next.rule === "subject:before" && next.cue.first === last + 1) return [];
    // "Adding that it expects that": the inner verb tells the same of the same source.
    const repeats = next.cue.first - first <= 2 && next.first > first;
    if (repeats && next.source?.ref.id === by.source?.ref.id) return [];
    // An agency that tells what somebody else said relays; the inner source is the speaker.
    const relays = next.cue.first - first <= 6 && next.source !== null;
    if (relays && (by.source?.type === "agency" || by.source?.type === "outlet")) return [];
    return [{ first, last, by }];
  });
}
