import { matchOf, type TextDocument } from "../document.ts";
import type { CueVerb } from "../lexicon.ts";
import type { Mention, Title } from "../names/mention.ts";
import type { Match } from "../phrases.ts";
import { isPossibleSpeaker } from "./sources.ts";

/** Shared view of one text for finding who said what. */
export interface Reading {
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  /** Token index → index of the mention that begins there, -1 otherwise. */
  readonly mentionStart: Int32Array;
  /** Token index → index of the mention that covers it, -1 otherwise. */
  readonly mentionOf: Int32Array;
  /** Token index → last token of the date that begins there, -1 otherwise. */
  readonly dateEnd: Int32Array;
}

export type ContentKind = "clause" | "quote" | "object";

/** What stands behind a reporting verb: its subject, if it has one, and where what is said begins. */
export interface Complement {
  readonly subject: Mention | null;
  /** True when a subject stands there that names nobody (an official, sources). */
  readonly unnamed: boolean;
  /** The title of a subject without a name: an official of the ministry. */
  readonly title: Title | null;
  /** Whom the subject itself cites (نقلا عن): what follows is theirs. */
  readonly origin: Mention | null;
  /** Whom a news agency quotes: behind عن. */
  readonly relayed: Mention | "unnamed" | null;
  readonly kind: ContentKind | null;
  /** First token of what is said. */
  readonly content: number;
}

const FARTHEST = 45;
/** Fewer words between quotation marks are a name or a distancing, not what someone said. */
export const FEWEST_QUOTED_WORDS = 4;

interface Walk {
  title: Title | null;
  origin: Mention | null;
  subject: Mention | null;
  unnamed: boolean;
  relayed: Mention | "unnamed" | null;
  governed: boolean;
  /** One more word, an adjective, may follow a noun that a preposition governs. */
  adjective: boolean;
  /** A statement or figures stand where the subject belongs: their issuer may follow. */
  issued: boolean;
  /** An unknown noun stands right behind the verb. */
  stranger: boolean;
  /** The subject so far is a title or a noun without a name: a name may still follow it. */
  open: boolean;
  preposition: string;
  /** First token that could begin an object, once the subject is known. */
  object: number;
  kind: ContentKind | null;
  content: number;
}

/** Walks from behind the cue to where its content begins, taking in the subject on the way. */
export function readComplement(reading: Reading, cue: Match, verb: CueVerb, hasSubject: boolean): Complement {
  const { document } = reading;
  const end = document.sentences[document.sentenceOf[cue.first] ?? 0]?.last ?? cue.last;
  const walk: Walk = {
    title: null,
    origin: null,
    subject: null,
    unnamed: false,
    relayed: null,
    governed: false,
    adjective: false,
    issued: false,
    stranger: false,
    open: false,
    preposition: "",
    object: -1,
    kind: null,
    content: -1,
  };
  const settled = (): boolean => hasSubject || walk.subject !== null || walk.unnamed;
  let index = cue.last + 1;
  while (index <= end && index - cue.last < FARTHEST && walk.kind === null) {
    index = step(reading, verb, walk, index, settled());
    if (index < 0) break;
  }
  if (walk.kind === null && walk.object >= 0 && verb.takes.includes("object")) {
    walk.kind = "object";
    walk.content = walk.object;
  } else if (walk.stranger && walk.subject === null) walk.unnamed = true;
  return walk;
}

/** One step; returns the next token, or -1 to stop. */
function step(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  const token = document.tokens[index];
  if (token === undefined) return -1;
  const dateEnd = reading.dateEnd[index] ?? -1;
  if (dateEnd >= index) return dateEnd + 1;
  if (token.kind === "open" || token.kind === "quote" || token.kind === "close")
    return stepQuote(reading, verb, walk, index);
  if (token.kind === "colon")
    return begin(walk, verb, quoteFollows(document, index + 1) ? "quote" : "clause", index + 1);
  if (token.kind === "bracket-open") return skipTo(document, index, "bracket-close");
  if (token.kind !== "word" && token.kind !== "number") {
    walk.governed = false;
    return index + 1;
  }
  const credit = matchOf(document, index, "credit");
  if (credit !== undefined && settled) {
    const cited = reading.mentions[reading.mentionStart[credit.last + 1] ?? -1];
    if (cited === undefined) return credit.last + 1;
    walk.origin = cited;
    return cited.last + 1;
  }
  const complementizer = matchOf(document, index, "complementizer");
  if (complementizer !== undefined) {
    const at = complementizer.last + 1;
    return begin(walk, verb, "clause", at, quoteFollows(document, at));
  }
  const conjunction = matchOf(document, index, "conjunction");
  if (conjunction !== undefined && conjunction.last > index) return conjunction.last + 1;
  const said = matchOf(document, index, "cue");
  if (said !== undefined && reading.mentionOf[index] === -1) {
    if (said.meaning.form === "masdar") return said.last + 1;
    if (index > 0 && said.meaning.verb.takes.some((taken) => taken === "clause" || taken === "quote")) {
      // نشره روته: a verb inside a relative clause is passed over when it carries its object.
      if (settled || said.clitics !== "" || document.tokens[index - 1]?.kind === "comma") {
        // نشر is a noun as well as a verb: right behind the subject it is what was confirmed.
        if (settled && said.clitics === "" && walk.object < 0) walk.object = index;
        return -1;
      }
    }
  }
  const mentionIndex = reading.mentionStart[index] ?? -1;
  const mention = reading.mentions[mentionIndex];
  if (mention !== undefined) return stepMention(walk, verb, mention, settled, document);
  return stepWord(reading, verb, walk, index, settled);
}

function begin(walk: Walk, verb: CueVerb, kind: ContentKind, at: number, quoteNext = true): number {
  // A clause that begins with a long quotation is a quotation: أن «...».
  if (kind === "clause" && !verb.takes.includes("clause") && !verb.takes.includes(walk.preposition)) {
    if (!verb.takes.includes("quote") || !quoteNext) return at;
  }
  walk.kind = kind;
  walk.content = at;
  return at;
}

function stepQuote(reading: Reading, verb: CueVerb, walk: Walk, index: number): number {
  const quote = reading.document.quotes.find((run) => run.open === index);
  if (quote === undefined) return index + 1;
  if (countWords(reading.document, quote.first, quote.last) < FEWEST_QUOTED_WORDS) {
    // A name in quotation marks right behind the subject is another name of the same (إدارة الكوارث "آفاد").
    if (walk.object < 0 && walk.subject?.last !== index - 1) walk.object = index;
    return quote.close + 1;
  }
  if (!verb.takes.includes("quote") && !verb.takes.includes(walk.preposition) && walk.object < 0) return -1;
  walk.kind = "quote";
  walk.content = index;
  return index;
}

function stepMention(walk: Walk, verb: CueVerb, mention: Mention, settled: boolean, document: TextDocument): number {
  const { grammar } = document.rules;
  const governed = walk.governed || grammar.governs(mention.clitics);
  const nobody = mention.named === null && mention.pointer === null;
  if (!governed && !settled) {
    if (nobody || !isPossibleSpeaker(mention)) {
      walk.unnamed = true;
      walk.title = mention.title;
      walk.open = mention.kind === "person";
    } else {
      walk.subject = mention;
      if (mention.pointer?.by === "anaphor" && mention.pointer.document) walk.issued = true;
    }
  } else if (!governed && walk.open && mention.kind === "person" && mention.named !== null) {
    // A long title whose name comes last: مدير الأبحاث في المعهد فلان.
    walk.subject = mention;
    walk.unnamed = false;
  } else if (governed && verb.media && grammar.relays.has(walk.preposition) && walk.relayed === null) {
    walk.relayed = nobody ? "unnamed" : mention;
  } else if (governed && (verb.document || walk.issued) && !nobody && isIssuer(walk.subject)) {
    walk.subject = mention;
  } else if (settled && !governed && walk.object < 0 && !isJoinedTo(walk, mention, document)) {
    walk.object = mention.first;
  }
  if (governed && settled && mention.clitics !== "" && verb.takes.includes(mention.clitics.slice(-1))) {
    return begin(walk, verb, "object", mention.first);
  }
  walk.governed = false;
  walk.adjective = false;
  return mention.last + 1;
}

/** A document has no speaker of its own: who issued it may still be named. */
const isIssuer = (subject: Mention | null): boolean =>
  subject === null || (subject.pointer?.by === "anaphor" && subject.pointer.document);

/** "South Korea and the United States": the second half of the subject. */
const isJoinedTo = (walk: Walk, mention: Mention, document: TextDocument): boolean =>
  walk.subject?.last === mention.first - 1 && document.rules.grammar.joins(mention.clitics);

function stepWord(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  const { grammar } = document.rules;
  const token = document.tokens[index];
  const adverbial = matchOf(document, index, "adverbial");
  if (adverbial !== undefined) {
    walk.adjective = true;
    return adverbial.last + 1;
  }
  const preposition = matchOf(document, index, "preposition");
  if (preposition !== undefined && token !== undefined) return stepPreposition(document, verb, walk, index, settled);
  if (matchOf(document, index, "unnamed") !== undefined) {
    if (walk.governed && verb.media && grammar.relays.has(walk.preposition)) walk.relayed ??= "unnamed";
    else if (!walk.governed && !settled) walk.unnamed = true;
    walk.governed = false;
    return index + 1;
  }
  if (!settled && !walk.governed && matchOf(document, index, "credit-noun") !== undefined) {
    walk.issued = true;
    return index + 1;
  }
  const head = token?.norm[0] ?? "";
  if (settled && (token?.norm.length ?? 0) > 3 && grammar.governs(head) && verb.takes.includes(head)) {
    return begin(walk, verb, "object", index);
  }
  if (matchOf(document, index, "pronoun") !== undefined) {
    // "This step": what a demonstrative leads is talked about, it does not speak.
    walk.governed = true;
    if (settled && walk.object < 0) walk.object = index;
    return index + 1;
  }
  if (walk.governed || walk.adjective || matchOf(document, index, "stopper") !== undefined) {
    walk.adjective = walk.governed && !walk.adjective;
    walk.governed = false;
    return index + 1;
  }
  if (!settled && !grammar.subjectFirst && token?.kind === "word" && !isAside(document, index)) {
    // A noun that the lexicon lacks stands where the subject belongs, or where the object of a verb without one does.
    walk.stranger = true;
    walk.open = true;
  }
  if (walk.object < 0) walk.object = index;
  return index + 1;
}

function stepPreposition(document: TextDocument, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  walk.governed = true;
  walk.adjective = false;
  walk.preposition = document.tokens[index]?.norm ?? "";
  const next = matchOf(document, index + 1, "complementizer");
  if (next === undefined && verb.takes.includes(walk.preposition) && (settled || verb.takes.length === 1)) {
    walk.kind = quoteFollows(document, index + 1) ? "quote" : "object";
    walk.content = index + 1;
  }
  return index + 1;
}

const isAside = (document: TextDocument, index: number): boolean =>
  (document.matches[index] ?? []).some(({ meaning }) =>
    ["pronoun", "conjunction", "negation", "title-adjective", "status", "demonym", "credit"].includes(meaning.cat),
  );

const quoteFollows = (document: TextDocument, index: number): boolean => {
  const kind = document.tokens[index]?.kind;
  return kind === "open" || kind === "quote";
};

function skipTo(document: TextDocument, index: number, kind: "bracket-close"): number {
  for (let i = index + 1; i < index + 12; i++) if (document.tokens[i]?.kind === kind) return i + 1;
  return index + 1;
}

export function countWords(document: TextDocument, first: number, last: number): number {
  let words = 0;
  for (let i = first; i <= last; i++) {
    const kind = document.tokens[i]?.kind;
    if (kind === "word" || kind === "number") words++;
  }
  return words;
}
