import { quoteOpenedAt, type TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import { FEWEST_QUOTED_WORDS } from "../quotes/walk.ts";
import type { QuotedRun } from "../text/quoteMarks.ts";

/** Words between quotation marks that are no quotation: a name, or a word that the writer keeps at a distance. */

const isShort = ({ first, last }: QuotedRun): boolean => last - first + 1 < FEWEST_QUOTED_WORDS;

/** خطف مسلحون من "بوكو حرام" 14 امرأة: a name between marks is no quotation. */
export function isNameInMarks({ quoteOf, quotes }: TextDocument, at: number): boolean {
  const run = itemAt(quotes, quoteOf[at]);
  return run !== undefined && isShort(run);
}

/** 1100 «قتيل أو جريح»: how many tokens a mark takes that opens so short a run. */
export function shortMarkAt(document: TextDocument, at: number): 0 | 1 {
  const run = quoteOpenedAt(document, at);
  return run !== undefined && isShort(run) ? 1 : 0;
}
