import type { TextDocument } from "../document.ts";
import type { CueVerb } from "../cues.ts";
import type { Mention, Title } from "../names/mention.ts";

/** Shared view of one text for finding who said what. */
export interface Reading {
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  /** Token index → index of the mention that begins there, -1 otherwise. */
  readonly mentionStart: Int32Array;
  /** Token index → index of the mention that covers it, -1 otherwise. */
  readonly mentionOf: Int32Array;
  /** Token index → index of the first mention that begins there or behind. */
  readonly mentionFrom: Int32Array;
  /** Token index → last token of the date that begins there, -1 otherwise. */
  readonly dateEnd: Int32Array;
  /** First token of a sentence → where it begins behind its dateline, as `leadOf` has found it; -1 before. */
  readonly leads: Int32Array;
}

/** Mentions that begin at tokens `first` to `last`, in text order. */
export function mentionsBetween({ mentions, mentionFrom }: Reading, first: number, last: number): Mention[] {
  const from = mentionFrom[Math.max(0, first)] ?? mentions.length;
  let to = from;
  while (to < mentions.length && (mentions[to]?.first ?? 0) <= last) to++;
  return mentions.slice(from, to);
}

export type ContentKind = "clause" | "quote" | "object";

/** What stands behind a reporting verb: its subject, if it has one, and where what is said begins. */
export interface Complement {
  readonly subject: Mention | null;
  /** True when a subject stands there that names nobody (an official, sources). */
  readonly unnamed: boolean;
  /** The same, but said in so many words: an official, a source; not only a noun that the lexicon lacks. */
  readonly nobody: boolean;
  /** The subject is a word for whoever was cited before: المصدر. */
  readonly cited: boolean;
  /** The title of a subject without a name: an official of the ministry. */
  readonly title: Title | null;
  /** Whom the subject itself cites (نقلا عن): what follows is theirs. */
  readonly origin: Mention | null;
  /** Who passes the words on, told in an aside: حسبما نقلت وكالة الأنباء. */
  readonly relay: Mention | null;
  /** Whom a news agency quotes: behind عن. */
  readonly relayed: Mention | "unnamed" | null;
  /** A second name behind the subject; null where there is only one. */
  readonly addressee: Mention | null;
  /** The content begins behind an aside about the subject. */
  readonly passed: boolean;
  readonly kind: ContentKind | null;
  /** First token of what is said. */
  readonly content: number;
}

/** Fewer words between quotation marks are a name or a distancing, not what someone said. */
export const FEWEST_QUOTED_WORDS = 4;

/** What a walk from a cue towards its content has seen so far. */
export interface Walk {
  /** First token behind the cue. */
  readonly start: number;
  title: Title | null;
  origin: Mention | null;
  relay: Mention | null;
  subject: Mention | null;
  unnamed: boolean;
  nobody: boolean;
  cited: boolean;
  relayed: Mention | "unnamed" | null;
  governed: boolean;
  /** Token right behind a noun that a preposition governs: a name there belongs to the noun. */
  owned: number;
  /** Token right behind a name that a preposition governs: a definite word there describes it. */
  described: number;
  /** One more word, an adjective, may follow a noun that a preposition governs. */
  adjective: boolean;
  /** A statement or figures stand where the subject belongs: their issuer may follow. */
  issued: boolean;
  /** An unknown noun stands right behind the verb. */
  stranger: boolean;
  /** The subject so far is a title or a noun without a name: a name may still follow it. */
  open: boolean;
  preposition: string;
  /** An aside with verbs of its own was passed over: nothing is said in it. */
  passed: boolean;
  /** A second name that no preposition governs: whom the subject speaks to. */
  addressee: Mention | null;
  /** First token that could begin an object, once the subject is known. */
  object: number;
  kind: ContentKind | null;
  content: number;
}

export const newWalk = (start: number): Walk => ({
  start,
  title: null,
  origin: null,
  relay: null,
  subject: null,
  unnamed: false,
  nobody: false,
  cited: false,
  relayed: null,
  governed: false,
  owned: -1,
  described: -1,
  adjective: false,
  issued: false,
  stranger: false,
  open: false,
  preposition: "",
  passed: false,
  addressee: null,
  object: -1,
  kind: null,
  content: -1,
});

/** What leads to a clause: whether a quotation follows, and the word for "that". */
interface Lead {
  readonly quoteNext: boolean;
  readonly that: string;
}

const noLead: Lead = { quoteNext: true, that: "" };

/** Notes where what is said begins, if the verb takes it; returns the token to go on with. */
export function begin(walk: Walk, verb: CueVerb, kind: ContentKind, at: number, { quoteNext, that } = noLead): number {
  if (kind === "clause" && !takesClause(verb, walk.preposition, that)) {
    // وزاد المتحدث أن: what grows is no person.
    const goesOn = verb.chain && walk.subject?.kind === "person";
    // A clause that begins with a long quotation is a quotation: أن «...».
    if (!goesOn && (!verb.takes.includes("quote") || !quoteNext)) return at;
  }
  walk.kind = kind;
  walk.content = at;
  return at;
}

/** دفع المحامي بأن: some verbs report with a preposition written onto "that" alone. */
const takesClause = (verb: CueVerb, preposition: string, that: string): boolean =>
  verb.takes.includes("clause") ||
  verb.takes.includes(preposition) ||
  (verb.that !== undefined && that.startsWith(verb.that));

export const quoteFollows = (document: TextDocument, index: number): boolean => {
  const kind = document.tokens[index]?.kind;
  return kind === "open" || kind === "quote";
};

export function countWords(document: TextDocument, first: number, last: number): number {
  let words = 0;
  for (let i = first; i <= last; i++) {
    const kind = document.tokens[i]?.kind;
    if (kind === "word" || kind === "number") words++;
  }
  return words;
}

/** 21:00 */
export const isClockTime = ({ tokens }: TextDocument, colon: number): boolean =>
  tokens[colon - 1]?.kind === "number" && tokens[colon + 1]?.kind === "number" && tokens[colon + 1]?.glued === true;
