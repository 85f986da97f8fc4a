import { matchOf, quoteOpenedAt, phrasesAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import { CITES } from "../credits.ts";
import { isDeterminer } from "../../languages/syntax.ts";
import type { CueMatch } from "../attribution.ts";
import { type ContentKind, countWords, FEWEST_QUOTED_WORDS, quoteFollows, type Reading } from "../walk.ts";
import type { Walk } from "./front.ts";
import { itemAt } from "../../itemAt.ts";

/** What is said, behind the verb: "told Reuters on Tuesday that ..."; `first` is its first token. */
export interface Content {
  readonly kind: ContentKind;
  readonly first: number;
}

interface Step {
  index: number;
  /** First word that could begin a clause without "that". */
  start: number;
  /** The first of the phrases that tell where it was said, or begin that clause. */
  phrase: number;
  /** Whom the verb speaks to has been passed. */
  addressed: boolean;
}

const MAX_TOKENS = 40;
/** What a verb takes when it is said to somebody: "told reporters that". */
export const ADDRESSEE = "addressee";
/** What a verb takes when it only reports a number: "put the toll at 20". */
const FIGURE = "figure";

/** Where what is said begins; null when nothing follows the verb but when and where it was said. */
export function contentBehind(walk: Walk, cue: CueMatch, end: number): Content | null {
  const { document } = walk.reading;
  const { takes } = cue.meaning.verb;
  const step: Step = { index: cue.last + 1, start: -1, phrase: -1, addressed: !takes.includes(ADDRESSEE) };
  while (step.index <= end && step.index - cue.last < MAX_TOKENS) {
    const { index } = step;
    const token = document.tokens[index];
    const dateEnd = walk.reading.dateEnd[index] ?? -1;
    if (dateEnd >= index) {
      step.index = dateEnd + 1;
      continue;
    }
    if (token?.kind === "open" || token?.kind === "quote") return quoted(walk, takes, index, step.start);
    if (token?.kind === "colon")
      return { kind: quoteFollows(document, index + 1) ? "quote" : "clause", first: index + 1 };
    if (token?.kind === "comma") {
      const next = behindAside(walk, index, end);
      if (next === null) break;
      step.index = next;
      continue;
    }
    if (token?.kind !== "word" && token?.kind !== "number") break;
    const that = matchOf(document, index, cats.complementizer);
    if (that !== undefined && takes.includes("clause")) {
      return { kind: quoteFollows(document, that.last + 1) ? "quote" : "clause", first: that.last + 1 };
    }
    // "A lawmaker said on Thursday citing the spy agency": whom he has it from is not what he said.
    if (matchOf(document, index, cats.credit)?.meaning.id === CITES) break;
    if (!skip(walk, takes, step, end)) break;
  }
  return plainContent(walk, takes, step.start, end);
}

/** "The road is closed, a mayor said after he had left": nothing but when it was said. */
function isOccasion({ reading: { document }, syntax }: Walk, start: number, end: number): boolean {
  if (!syntax.occasions.has(document.tokens[start]?.norm ?? "")) return false;
  for (let at = start; at <= end; at++) if (document.tokens[at]?.kind === "comma") return false;
  return true;
}

/** Words without "that" in front: a clause, or the object of the verb. */
function plainContent(walk: Walk, takes: readonly string[], start: number, end: number): Content | null {
  const { reading } = walk;
  if (start < 0 || isOccasion(walk, start, end)) return null;
  if (takes.includes(FIGURE)) {
    for (let at = start; at <= end; at++) {
      const kind = reading.document.tokens[at]?.kind;
      if (kind === "number") return { kind: "object", first: start };
      if (kind === "semicolon") break;
    }
    return null;
  }
  if (takes.includes("clause")) return { kind: "clause", first: start };
  return takes.includes("object") ? { kind: "object", first: start } : null;
}

function quoted({ reading }: Walk, takes: readonly string[], index: number, start: number): Content | null {
  const run = quoteOpenedAt(reading.document, index);
  const isLong = run !== undefined && countWords(reading.document, run.first, run.last) >= FEWEST_QUOTED_WORDS;
  const kind = takes.includes("clause") ? "clause" : takes.includes("object") ? "object" : null;
  if (start >= 0 && kind !== null) return { kind, first: start };
  if (isLong && (takes.includes("quote") || takes.includes("clause"))) return { kind: "quote", first: index };
  return kind === null ? null : { kind, first: index };
}

/** Behind a comma: a quotation right there, or what follows the comma that closes an aside; null at anything else. */
function behindAside({ reading }: Walk, comma: number, end: number): number | null {
  const { document } = reading;
  if (quoteFollows(document, comma + 1)) return comma + 1;
  for (let at = comma + 1; at <= Math.min(end, comma + 15); at++) {
    if (document.tokens[at]?.kind !== "comma") continue;
    const goesOn = matchOf(document, at + 1, cats.complementizer) !== undefined || quoteFollows(document, at + 1);
    return goesOn ? at + 1 : null;
  }
  return null;
}

/** Passes adverbials, whom it was said to, and where; false where a clause or an object begins for good. */
function skip(walk: Walk, takes: readonly string[], step: Step, end: number): boolean {
  const { document } = walk.reading;
  const { index } = step;
  const adverbial = matchOf(document, index, cats.adverbial);
  if (adverbial !== undefined) {
    step.index = adverbial.last + 1;
    return true;
  }
  if (matchOf(document, index, cats.preposition) !== undefined && walk.reading.mentionOf[index] === -1) {
    // A clause may begin with a preposition: only "that" or a quotation tells that this was where it was said.
    if (takes.includes(document.tokens[index]?.norm ?? "")) {
      step.start = index + 1;
      return false;
    }
    const dateEnd = walk.reading.dateEnd[index + 1] ?? -1;
    step.index = dateEnd > index ? dateEnd + 1 : afterPhrase(walk, index + 1, end);
    if (step.phrase < 0 && dateEnd <= index) step.phrase = index;
    return true;
  }
  if (!step.addressed) {
    step.addressed = true;
    step.index = afterPhrase(walk, index, end);
    return true;
  }
  // A verb that takes no clause takes no "that" either.
  const that = step.phrase < 0 || !takes.includes("clause") ? -1 : thatAhead(walk, index, end);
  if (that >= 0) step.index = that;
  else step.start = step.phrase < 0 ? index : step.phrase;
  return that >= 0;
}

const MAX_AHEAD = 6;

/** "said on the Telegram messaging app that": the word that begins the clause, when only nouns stand before it. */
function thatAhead({ reading: { document }, syntax }: Walk, index: number, end: number): number {
  for (let at = index; at <= Math.min(end, index + MAX_AHEAD); at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || syntax.be.has(token.norm) || syntax.have.has(token.norm)) return -1;
    if (matchOf(document, at, cats.complementizer) !== undefined) return at;
    if (matchOf(document, at, cats.cue) !== undefined || syntax.modals.has(token.norm)) return -1;
  }
  return -1;
}

const MAX_NOUN_PHRASE = 5;

/** The token behind a noun phrase: a name, or an article and words that no list knows. */
function afterPhrase({ reading, syntax }: Walk, index: number, end: number): number {
  const { document } = reading;
  const mention = itemAt(reading.mentions, reading.mentionStart[index]);
  if (mention !== undefined) return afterNouns(reading, mention.last + 1, end);
  let at = index;
  if (isDeterminer(syntax, document.tokens[at]?.norm ?? "")) at++;
  else if (syntax.demonstrative.has(document.tokens[at]?.norm ?? "")) at++;
  for (; at <= end && at - index < MAX_NOUN_PHRASE; at++) {
    const inside = itemAt(reading.mentions, reading.mentionStart[at]);
    if (inside !== undefined) return afterNouns(reading, inside.last + 1, end);
    if (document.tokens[at]?.kind !== "word") break;
    if (isDeterminer(syntax, document.tokens[at]?.norm ?? "")) break;
    const ends = phrasesAt(document, at).some(({ cat }) => phraseEnds.has(cat));
    if (ends) break;
  }
  return Math.max(at, index + 1);
}

const phraseEnds = new Set(["complementizer", "preposition", "conjunction", "pronoun", "negation", "adverbial"]);

const MAX_NOUNS = 2;
const heads = new Set(["anaphor", "organisation-head"]);

/** The token behind nouns that no list knows: the Telegram messaging app. */
function afterNouns({ document, mentionStart }: Reading, index: number, end: number): number {
  let at = index;
  const isUnknown = (): boolean =>
    document.tokens[at]?.kind === "word" &&
    mentionStart[at] === -1 &&
    phrasesAt(document, at).every(({ cat }) => heads.has(cat));
  while (at <= end && at - index < MAX_NOUNS && isUnknown()) at++;
  return at;
}
