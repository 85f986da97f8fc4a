import { matchOf, type TextDocument } from "../document.ts";
import type { Gender } from "../../domain/entity.ts";
import type { Mention, Named, Title } from "../names/mention.ts";
import type { Match, Meaning } from "../phrases.ts";
import type { Sentence } from "../text/sentences.ts";
import { creditAt } from "./credits.ts";
import { type ContentKind, type Reading, readComplement } from "./scan.ts";
import { isPossibleSpeaker, lastSpeaker, type Speaker } from "./sources.ts";

/**
 * Who says what: a cue, its source, and the tokens of its content (the terms of PARC 3.0). Sources are found by the
 * verb's subject, by the name before it, or carried on from the last speaker; never by mere nearness.
 */
export interface Attribution {
  readonly source: Named | null;
  readonly title: Title | null;
  readonly via: Named | null;
  /** Whom the source cites for it (نقلا عن); null when it speaks for itself. */
  readonly origin: Named | null;
  /** The verb is in the present: what somebody says again and again has no day of its own. */
  readonly present: boolean;
  readonly cue: { readonly id: string; readonly first: number; readonly last: number };
  readonly kind: ContentKind | "credit" | "heading";
  /** Tokens of the content, inclusive; inside the sentence of the cue. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly rule: string;
  /** True for a verb without a subject of its own. */
  readonly carried: boolean;
}

type CueMatch = Match & { readonly meaning: Extract<Meaning, { cat: "cue" }> };

interface State {
  readonly reading: Reading;
  readonly found: Attribution[];
  readonly speakers: Speaker[];
}

export function findAttributions(reading: Reading): Attribution[] {
  const state: State = { reading, found: [], speakers: [] };
  for (const [index, sentence] of reading.document.sentences.entries()) {
    readSentence(state, sentence, index);
  }
  return state.found;
}

function readSentence(state: State, sentence: Sentence, index: number): void {
  const { reading, found } = state;
  const before = found.length;
  const heading = headingOf(reading, sentence, index);
  if (heading !== null) {
    remember(state, heading, null, index);
    found.push(heading);
  }
  for (let token = sentence.first; token <= sentence.last; token++) {
    if ((reading.document.quoteOf[token] ?? -1) !== -1) continue;
    const dateEnd = reading.dateEnd[token] ?? -1;
    if (dateEnd > token) {
      token = dateEnd;
      continue;
    }
    const next = readToken(state, token, sentence, index, before);
    if (next > token) token = next;
  }
  closeContents(state, before, sentence);
  if (found.length === before) rememberSubject(state, sentence, index);
}

function readToken(state: State, token: number, sentence: Sentence, index: number, before: number): number {
  const { reading, found } = state;
  const credit = creditAt(reading, token, sentence);
  if (credit !== null) {
    const attribution = creditAttribution(state, credit, sentence, index, before);
    if (attribution !== null) {
      found.push(attribution);
      remember(state, attribution, credit.mention, index);
    }
    return credit.last;
  }
  if ((reading.mentionOf[token] ?? -1) !== -1) return token;
  const cue = matchOf(reading.document, token, "cue");
  if (cue === undefined) return token;
  const attribution = verbAttribution(state, cue, index, before);
  if (attribution === null) return token;
  found.push(attribution.attribution);
  // The verb tells the gender that the next verb without a subject will have.
  const spoken = cue.meaning.count === "sg" && attribution.mention !== null ? cue.meaning.gender : null;
  remember(state, attribution.attribution, attribution.mention, index, spoken);
  return token;
}

/** "Zelensky: 12,000 soldiers will be in Russia" as a line of its own. */
function headingOf(reading: Reading, sentence: Sentence, index: number): Attribution | null {
  const mention = reading.mentions[reading.mentionStart[sentence.first] ?? -1];
  if (mention === undefined || !isPossibleSpeaker(mention) || mention.named === null) return null;
  if (reading.document.tokens[mention.last + 1]?.kind !== "colon" || mention.last + 2 > sentence.last) return null;
  return {
    source: mention.named,
    title: mention.title,
    via: null,
    origin: null,
    present: false,
    cue: { id: "say", first: mention.last + 1, last: mention.last + 1 },
    kind: "heading",
    first: mention.last + 2,
    last: sentence.last,
    sentence: index,
    rule: "heading",
    carried: false,
  };
}

function creditAttribution(
  state: State,
  credit: NonNullable<ReturnType<typeof creditAt>>,
  sentence: Sentence,
  index: number,
  before: number,
): Attribution | null {
  const { found } = state;
  const { mention } = credit;
  const source = credit.same ? (state.speakers.at(-1)?.named ?? null) : (mention?.named ?? null);
  const previous = found.length > before ? found[found.length - 1] : undefined;
  const base = {
    source,
    title: mention?.title ?? null,
    via: null,
    origin: null,
    present: false,
    cue: { id: credit.id, first: credit.first, last: credit.first },
    kind: "credit" as const,
    sentence: index,
    carried: false,
  };
  if (credit.leads) return { ...base, first: credit.last + 1, last: sentence.last, rule: "credit:before" };
  if (previous !== undefined) {
    // Someone is quoted already: an agency named behind only relayed it.
    const relays = source?.type === "agency" || source?.type === "outlet";
    if (relays && previous.via === null && source?.ref.id !== previous.source?.ref.id) {
      found[found.length - 1] = { ...previous, via: source };
    }
    return null;
  }
  return { ...base, first: sentence.first, last: sentence.last, rule: "credit:behind" };
}

function verbAttribution(
  state: State,
  cue: CueMatch,
  index: number,
  before: number,
): { attribution: Attribution; mention: Mention | null } | null {
  const { reading } = state;
  const { verb, form } = cue.meaning;
  if (matchOf(reading.document, cue.first - 1, "negation") !== undefined && cue.clitics === "") return null;
  const front = subjectInFront(reading, cue);
  if (front === "other" && form !== "past") return null;
  const inFront = front === "other" || front === "unnamed" ? null : front;
  const isParticiple = form === "participle" || form === "masdar";
  const behind = creditBehind(reading, cue, index, state.found.length > before);
  if (behind !== undefined) return behind;
  const complement = readComplement(reading, cue, verb, inFront !== null || front === "unnamed" || isParticiple);
  if (complement.kind === null || !takesKind(verb.takes, complement.kind)) {
    rememberSilent(state, inFront ?? complement.subject, cue, index);
    return null;
  }
  // عبر is "via" more often than "expressed".
  if (complement.kind !== "object" && matchOf(reading.document, cue.first, "preposition") !== undefined) return null;
  if (front === "other" && complement.subject === null) return null;

  // A verb before its subject stands in the singular: a plural one has its subject in front, or dropped it.
  const agrees = reading.document.rules.grammar.subjectFirst || cue.meaning.count === "sg";
  let mention = inFront ?? (agrees ? complement.subject : null);
  let via: Named | null = null;
  let rule = inFront !== null ? "subject:before" : "subject:behind";
  if (complement.relayed !== null) {
    via = mention?.named ?? null;
    mention = complement.relayed === "unnamed" ? null : complement.relayed;
    rule = "relayed";
  }
  const unnamed = complement.relayed === "unnamed" || (mention === null && (complement.unnamed || front === "unnamed"));
  let source = mention?.named ?? null;
  let title = mention?.title ?? complement.title;
  const points = mention?.pointer?.by === "anaphor" && (mention.pointer.document || mention.pointer.same);
  const carried = (mention === null && !unnamed) || points;
  if (carried && verb.witness) return null;
  if (carried) {
    const speaker = carry(state, cue, index, before, points);
    source = speaker?.named ?? null;
    title = speaker?.title ?? null;
    rule = points ? "carried:document" : "carried";
  }
  if (verb.media === true && source !== null && complement.relayed === null && isRelay(source)) rule = "agency";
  const sentence = reading.document.sentences[index];
  const attribution: Attribution = {
    source,
    title,
    via,
    cue: { id: verb.id, first: cue.first, last: cue.last },
    kind: complement.kind,
    first: complement.content,
    last: sentence?.last ?? complement.content,
    sentence: index,
    rule,
    carried,
    origin: complement.origin?.named ?? null,
    present: form === "present",
  };
  return { attribution, mention };
}

/**
 * حسبما ذكرت السفارة: a verb behind what is said, which it credits. Null when the sentence credits somebody already,
 * undefined when the verb is none of these.
 */
function creditBehind(
  reading: Reading,
  cue: CueMatch,
  index: number,
  credited: boolean,
): { attribution: Attribution; mention: Mention | null } | null | undefined {
  const { document } = reading;
  const lead = document.tokens[cue.first - 1]?.norm ?? "";
  const sentence = document.sentences[index];
  if (sentence === undefined || cue.first - sentence.first < 4 || !document.rules.grammar.creditsBehind.has(lead)) {
    return undefined;
  }
  const { subject, kind } = readComplement(reading, cue, cue.meaning.verb, false);
  if (subject === null || kind === "clause" || kind === "quote") return undefined;
  if (credited) return null;
  const attribution: Attribution = {
    source: subject.named,
    title: subject.title,
    via: null,
    origin: null,
    present: false,
    cue: { id: cue.meaning.verb.id, first: cue.first, last: cue.last },
    kind: "credit",
    first: sentence.first,
    last: cue.first - 1,
    sentence: index,
    rule: "credit:behind",
    carried: false,
  };
  return { attribution, mention: subject };
}

const isRelay = (named: Named): boolean => named.type === "agency" || named.type === "outlet";

const takesKind = (takes: readonly string[], kind: ContentKind): boolean => {
  if (kind === "clause") return takes.some((taken) => taken !== "object");
  return kind === "quote" ? true : takes.length > 0;
};

/**
 * A name right before the verb is its subject (أن يون أشار إلى). `other` when some other word stands there that
 * the verb belongs to (معلومات تفيد بأن).
 */
function subjectInFront(reading: Reading, cue: CueMatch): Mention | "other" | "unnamed" | null {
  const { document } = reading;
  if (cue.clitics !== "") return null;
  // وكان البرنامج قد حذر: the particle stands between the subject and its verb.
  const particle = document.rules.grammar.perfect.has(document.tokens[cue.first - 1]?.norm ?? "");
  const at = cue.first - (particle ? 2 : 1);
  const token = document.tokens[at];
  if (token === undefined || document.sentenceOf[at] !== document.sentenceOf[cue.first]) return null;
  const mention = reading.mentions[reading.mentionOf[at] ?? -1];
  if (mention !== undefined) {
    if (document.rules.grammar.governs(mention.clitics)) return null;
    if (isGoverned(reading, mention)) return headBefore(reading, mention.first - 2);
    const { gender } = cue.meaning;
    // An institution goes by several nouns: only a person's gender is fixed.
    const agrees = gender === null || mention.kind !== "person" || mention.gender === null || mention.gender === gender;
    return agrees && isPossibleSpeaker(mention) ? mention : null;
  }
  if (token.kind !== "word" || cue.meaning.form === "participle") return null;
  const known = document.matches[at] ?? [];
  const joins = known.some(({ meaning }) =>
    ["conjunction", "complementizer", "complementizer-more", "pronoun", "stopper", "adverbial"].includes(meaning.cat),
  );
  return joins || (reading.dateEnd[at] ?? -1) >= 0 ? null : "other";
}

/** مصدر في الوزارة قال: whoever stands before the preposition. */
function headBefore(reading: Reading, index: number): Mention | "unnamed" | null {
  if (matchOf(reading.document, index, "unnamed") !== undefined) return "unnamed";
  const head = reading.mentions[reading.mentionOf[index] ?? -1];
  if (head === undefined || head.kind === "place") return null;
  return head.named === null && head.pointer === null ? "unnamed" : head;
}

function isGoverned(reading: Reading, mention: Mention): boolean {
  const before = mention.first - 1;
  return matchOf(reading.document, before, "preposition") !== undefined;
}

/** The speaker that a verb without a subject goes on with: in the same sentence first, then before it. */
function carry(state: State, cue: CueMatch, index: number, before: number, points: boolean): Speaker | undefined {
  const { gender, count, form } = cue.meaning;
  if (points)
    return (
      state.speakers.findLast((speaker) => speaker.named !== null && speaker.named.ref.kind !== "person") ??
      state.speakers.at(-1)
    );
  const speaker = lastSpeaker(state.speakers, gender, count, index);
  if (form !== "participle" || state.found.length > before) return speaker;
  // A participle before any other cue of the sentence belongs to the sentence's own subject.
  return subjectOfSentence(state.reading, index, cue.first) ?? speaker;
}

/** The first name in a sentence that no preposition governs. */
function subjectOfSentence(reading: Reading, index: number, limit: number): Speaker | undefined {
  const sentence = reading.document.sentences[index];
  if (sentence === undefined) return undefined;
  for (let token = sentence.first; token < limit; token++) {
    const mention = reading.mentions[reading.mentionStart[token] ?? -1];
    if (mention === undefined || mention.named === null || !isPossibleSpeaker(mention)) continue;
    if (reading.document.rules.grammar.governs(mention.clitics) || isGoverned(reading, mention)) continue;
    return {
      named: mention.named,
      title: mention.title,
      gender: mention.gender,
      count: mention.count,
      sentence: index,
    };
  }
  return undefined;
}

function rememberSubject(state: State, sentence: Sentence, index: number): void {
  const subject = subjectOfSentence(state.reading, index, sentence.last);
  if (subject !== undefined && subject.named?.ref.kind !== "place") state.speakers.push(subject);
}

/** Whoever is the subject of a reporting verb is whom the next verb goes on with, even if nothing said follows here. */
function rememberSilent(state: State, mention: Mention | null, cue: CueMatch, index: number): void {
  if (mention === null || mention.named === null || cue.meaning.form === "masdar" || cue.meaning.count !== "sg") return;
  const { named, title, count } = mention;
  state.speakers.push({ named, title, gender: cue.meaning.gender ?? mention.gender, count, sentence: index });
}

function remember(
  state: State,
  attribution: Attribution,
  mention: Mention | null,
  index: number,
  spoken: Gender | null = null,
): void {
  if (attribution.carried && attribution.source === null) return;
  state.speakers.push({
    named: attribution.source,
    title: attribution.title,
    gender: spoken ?? mention?.gender ?? attribution.source?.gender ?? null,
    count: mention?.count ?? "sg",
    sentence: index,
  });
}

/** A content ends where the next cue of the sentence begins, unless that cue lies inside the content's own clause. */
function closeContents(state: State, before: number, sentence: Sentence): void {
  const { found, reading } = state;
  for (let i = before; i < found.length; i++) {
    const current = found[i];
    if (current === undefined) continue;
    let last = current.last;
    for (let k = i + 1; k < found.length; k++) {
      const next = found[k];
      if (next === undefined || next.cue.first <= current.first) continue;
      last = Math.min(last, boundaryBefore(reading, next.cue.first, current.first));
      break;
    }
    last = Math.min(last, creditInside(reading, current.first + 3, last));
    found[i] = { ...current, last: Math.max(current.first, trimEnd(reading.document, last, sentence)) };
  }
}

/** The last token before a credit that closes the content (..., بحسب فرانس برس), or `last`. */
function creditInside(reading: Reading, first: number, last: number): number {
  const { document } = reading;
  for (let at = first; at <= last; at++) {
    const starts = document.tokens[at - 1]?.kind === "comma" && document.quoteOf[at] === -1;
    if (starts && matchOf(document, at, "credit") !== undefined) return at - 2;
    if (
      starts &&
      matchOf(document, at + 1, "credit") !== undefined &&
      matchOf(document, at, "conjunction") !== undefined
    ) {
      return at - 2;
    }
  }
  return last;
}

/** The last token before a cue and the comma or conjunction that leads to it. */
function boundaryBefore(reading: Reading, cue: number, floor: number): number {
  const { tokens } = reading.document;
  let at = cue - 1;
  while (at > floor) {
    const kind = tokens[at]?.kind;
    if (kind === "comma" || kind === "semicolon") return at - 1;
    if (cue - at > 6) break;
    at--;
  }
  return cue - 1;
}

function trimEnd(document: TextDocument, last: number, sentence: Sentence): number {
  let at = Math.min(last, sentence.last);
  while (at > sentence.first) {
    const kind = document.tokens[at]?.kind;
    if (kind !== "stop" && kind !== "comma" && kind !== "semicolon") break;
    at--;
  }
  return at;
}

/** The attribution whose content covers a token: the last one that began before it. */
export function ownerOf(attributions: readonly Attribution[], sentence: number, token: number): Attribution | null {
  let owner: Attribution | null = null;
  for (const attribution of attributions) {
    if (attribution.sentence !== sentence) continue;
    if (attribution.first <= token && (attribution.last >= token || owner === null)) owner = attribution;
  }
  return owner;
}
