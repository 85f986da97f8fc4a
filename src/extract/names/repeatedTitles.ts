import { beginsAny, type TextDocument } from "../document.ts";
import { bitsOf } from "../phrases.ts";
import type { Mention, Named, Title } from "./mention.ts";
import { REACH } from "./recent.ts";
import { bearerInFront } from "./titleBearers.ts";

/** A title that the text gave somebody, told again in the same words: it introduces nobody new. */

/** How many words of a title are compared. */
const LONGEST = 5;

/** How many tokens a title may have that is only told behind a name. */
const LONGEST_SPAN = 12;

/**
 * فلان، أستاذ القانون الدولي في الجامعة ... وختم أستاذ القانون الدولي بالقول: the one person of whom a title was told that has all
 * these words, and the last of them. Null for a bare title, or where two people bear it.
 */
export function bearerOfRepeatedTitle(
  document: TextDocument,
  earlier: readonly Mention[],
  mention: Mention,
): { named: Named; last: number } | null {
  const { title } = mention;
  if (document.rules.grammar.subjectFirst || title === null || title.count !== "sg") return null;
  const words = wordsOfTitle(document, title.first, title.last);
  // خالد، أستاذ القانون: a title told of somebody else.
  if (words.length === 0 || bearerInFront(document, mention, earlier.at(-1)) !== null) return null;
  const bearers = new Map<string, { named: Named; shared: number }>();
  for (let at = earlier.length - 1; at >= 0 && earlier.length - at <= REACH; at--) {
    const told = earlier[at];
    if (told?.kind !== "person" || told.title === null || !isSameNoun(document, told.title, title)) continue;
    const named = told.named ?? bearerInFront(document, told, earlier[at - 1]);
    if (named === null || !agrees(named, mention)) continue;
    const shared = sharedWords(document, told, words);
    if (shared > 0 && !bearers.has(named.ref.id)) bearers.set(named.ref.id, { named, shared });
  }
  const [bearer] = bearers.size === 1 ? bearers.values() : [];
  return bearer === undefined ? null : { named: bearer.named, last: words[bearer.shared - 1]?.at ?? mention.last };
}

const agrees = ({ gender }: Named, mention: Mention): boolean =>
  gender === null || mention.gender === null || gender === mention.gender;

/** رئيس جهاز المدينة and رئيس الجهاز are two posts to the lists, told by one noun. */
const isSameNoun = ({ tokens, rules }: TextDocument, one: Title, other: Title): boolean =>
  one.role === other.role ||
  rules.grammar.withoutArticle(tokens[one.first]?.norm ?? "") === (tokens[other.first]?.norm ?? "");

interface TitleWord {
  readonly form: string;
  readonly at: number;
}

const ends = bitsOf(["cue", "preposition", "complementizer"]);

/** The definite words of a title behind its first, and the name of a place behind its noun (حاكم ولاية تكساس). */
function wordsOfTitle(document: TextDocument, first: number, last: number): TitleWord[] {
  const { withoutArticle } = document.rules.grammar;
  const words: TitleWord[] = [];
  for (let at = first + 1; words.length < LONGEST; at++) {
    const isPlace = at > last && document.words[at]?.place?.isDefinite === false;
    if (isPlace) at++;
    const token = document.tokens[at];
    const form = token?.kind === "word" ? withoutArticle(token.norm) : "";
    const isWord = form !== "" && (isPlace || form !== token?.norm || at <= last);
    if (!isWord || beginsAny(document, at, ends)) break;
    words.push({ form, at });
  }
  return words;
}

/** How many of the words, from the first, an earlier title has; 0 where an adjective behind them tells it from that. */
function sharedWords(document: TextDocument, told: Mention, words: readonly TitleWord[]): number {
  const { agrees: fits, withoutArticle } = document.rules.grammar;
  const forms = new Set<string>();
  const first = told.title?.first ?? told.first;
  for (let at = first + 1; at <= first + LONGEST_SPAN; at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || (told.named !== null && at > told.last)) break;
    forms.add(withoutArticle(token.norm));
  }
  let shared = 0;
  while (forms.has(words[shared]?.form ?? "")) shared++;
  const next = words[shared]?.form ?? "";
  return next !== "" && (fits(next, "m") || fits(next, "f")) ? 0 : shared;
}
