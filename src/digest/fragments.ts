import { type QuoteClaim, wordsOf } from "../claims/index.ts";
import { formsOf, occursAny, type Phrases } from "./phrases.ts";

/** A closing mark, and a word behind it. */
const goesOn = /^(?=\s*["'”»’])[\p{P}\s]?\s*\p{L}/u;

/** True when the sentence goes on after the closing mark: the quoted words are a piece of it, not a statement. */
export function isFragment({ facts }: QuoteClaim): boolean {
  return facts.every(({ evidence, contentSpan }) =>
    goesOn.test(evidence.sentence.slice(contentSpan.end - evidence.start)),
  );
}

/** Words between a verb and the words that it reports. */
export interface Embedding {
  /** "That", "that it": what stands behind goes on with the reporter's sentence. */
  readonly embeds: Phrases;
  /** "That": where the quotation begins right behind it, it is a whole sentence. */
  readonly thats: ReadonlySet<string>;
}

/**
 * True when the words begin inside the reporter's own sentence ("said that its troops «returned north»"): they have a
 * small letter first, or "that" and more words stand between the verb and them.
 */
export function beginsInside({ facts }: QuoteClaim, { embeds, thats }: Embedding): boolean {
  return facts.every(({ evidence, contentSpan, content, cue }) => {
    const before = evidence.sentence.slice(0, Math.max(0, contentSpan.start - evidence.start));
    if (thats.has(wordsOf(before).at(-1) ?? "")) return false;
    if (/^\p{Ll}/u.test(content)) return true;
    const at = cue === null ? -1 : before.lastIndexOf(cue.text);
    return cue !== null && at !== -1 && occursAny(embeds, formsOf(before.slice(at + cue.text.length)));
  });
}
