import { matchOf, quoteOpenedAt } from "../../document.ts";
import { isDeterminer, type PronounKind, type Syntax } from "../../languages/syntax.ts";
import type { Mention, Named, Title } from "../../names/mention.ts";
import type { Attributed, Attribution, CueMatch, State } from "../attribution.ts";
import { isPossibleSpeaker, type Speaker } from "../sources.ts";
import { subjectOfSentence } from "../subjects.ts";
import { type Reading, countWords } from "../walk.ts";
import { ADDRESSEE, type Content, contentBehind } from "./content.ts";
import { type Front, frontOf, type Walk } from "./front.ts";

/** Reporting verbs whose subject stands in front: "Rutte said", "..., Rutte said", and "...", said Rutte. */
export function verbInOrder(
  state: State,
  syntax: Syntax,
  cue: CueMatch,
  index: number,
  before: number,
): Attributed | null {
  const { reading } = state;
  const sentence = reading.document.sentences[index];
  if (sentence === undefined) return null;
  const walk: Walk = { reading, syntax, floor: sentence.first };
  const inverted = invertedSubject(walk, cue);
  if (inverted !== null) return trailing(state, cue, inverted, cue.first, index);
  const front = frontOf(walk, cue);
  const previous = state.found.length > before ? state.found.at(-1) : undefined;
  if (front === null || front.kind === "none") return null;
  if (front.kind !== "pronoun" && isPassive(reading, syntax, cue)) return null;
  const who = whoSays(state, front, cue, index, before);
  if (who === null) return null;
  const content = contentBehind(walk, cue, sentence.last);
  if (content === null) {
    const attributed =
      front.kind === "carried" ? null : trailing(state, cue, who, phraseStart(walk, front.first), index);
    return attributed === null ? null : { ...attributed, attribution: relayedBy(attributed.attribution, previous) };
  }
  // "Seoul said Pyongyang had promised 10,000": whoever tells of a promise is the source.
  if (cue.meaning.verb.takes.some((taken) => syntax.infinitive.has(taken)) && previous !== undefined) {
    if (front.kind !== "carried" && who.source?.ref.id !== previous.source?.ref.id) return null;
  }
  return { attribution: leading(reading, cue, who, front, content, index), mention: who.mention };
}

/** "the figures reported by Kyiv", "soldiers said to be in Kursk": the verb only describes the noun before it. */
function isPassive({ document }: Reading, syntax: Syntax, cue: CueMatch): boolean {
  const next = document.tokens[cue.last + 1]?.norm ?? "";
  if (cue.meaning.form !== "past") return false;
  if (matchOf(document, cue.last + 1, "adverbial") !== undefined) return false;
  if (syntax.agent.has(next)) return true;
  const after = document.tokens[cue.last + 2]?.norm ?? "";
  return syntax.infinitive.has(next) && (syntax.be.has(after) || syntax.have.has(after));
}

interface Who {
  readonly source: Named | null;
  readonly title: Title | null;
  readonly mention: Mention | null;
  readonly rule: string;
  readonly carried: boolean;
}

function whoSays(state: State, front: Front, cue: CueMatch, index: number, before: number): Who | null {
  const nobody = { source: null, title: null, mention: null, carried: false };
  if (front.kind === "unnamed") return cue.meaning.verb.witness ? null : { ...nobody, rule: "subject:unnamed" };
  if (front.kind === "mention") {
    const { mention } = front;
    const isDocument = mention.pointer?.by === "anaphor" && mention.pointer.document;
    if (isDocument)
      return carriedBy(state.speakers.findLast(isInstitution) ?? state.speakers.at(-1), "carried:document");
    return { source: mention.named, title: mention.title, mention, rule: "subject:before", carried: false };
  }
  const previous = state.found.length > before ? state.found.at(-1) : undefined;
  if (front.kind === "pronoun") {
    // "A commissioner announced that it had recorded": nobody whom the text named before.
    if (previous !== undefined && previous.source === null && !previous.carried) return { ...nobody, rule: "pronoun" };
    return carriedBy(meantBy(state, front.pronoun, index, cue.first), "pronoun");
  }
  if (previous !== undefined) {
    return { ...nobody, source: previous.source, title: previous.title, rule: "carried", carried: true };
  }
  return carriedBy(subjectOfSentence(state.reading, index, cue.first), "carried");
}

const carriedBy = (speaker: Speaker | undefined, rule: string): Who | null =>
  speaker === undefined ? null : { source: speaker.named, title: speaker.title, mention: null, rule, carried: true };

const isInstitution = (speaker: Speaker): boolean => speaker.named !== null && speaker.named.ref.kind !== "person";

/** How many sentences back a pronoun may find whom it means. */
const REACH = 6;

/** Whom "he", "she", "it" or "they" means: the last speaker of that kind, else the last such name. */
function meantBy(state: State, pronoun: PronounKind, index: number, cue: number): Speaker | undefined {
  const { speakers, reading } = state;
  const isNear = (sentence: number): boolean => index - sentence <= REACH;
  const fits = ({ named, gender, count }: Pick<Speaker, "named" | "gender" | "count">): boolean => {
    if (pronoun === "plural") return count === "pl" || named?.ref.kind === "organisation";
    if (count !== "sg") return false;
    if (pronoun === "thing") return named !== null && named.ref.kind !== "person";
    return named?.ref.kind === "person" && (gender === null || gender === pronoun);
  };
  const spoke = speakers.findLast((speaker) => fits(speaker) && isNear(speaker.sentence));
  if (spoke !== undefined) return spoke;
  const sentenceOf = (mention: Mention): number => reading.document.sentenceOf[mention.first] ?? -1;
  const named = reading.mentions.findLast(
    (mention) => mention.first < cue && fits(mention) && isPossibleSpeaker(mention) && isNear(sentenceOf(mention)),
  );
  return named === undefined ? undefined : { ...named, sentence: sentenceOf(named) };
}

function leading(
  reading: Reading,
  cue: CueMatch,
  who: Who,
  front: Front,
  content: Content,
  index: number,
): Attribution {
  return {
    ...base(cue, who, index),
    opens: front.first,
    kind: content.kind,
    first: content.first,
    last: reading.document.sentences[index]?.last ?? content.first,
  };
}

const base = (cue: CueMatch, who: Who, index: number) => ({
  source: who.source,
  title: who.title,
  via: null,
  origin: null,
  present: cue.meaning.form === "present",
  cue: { id: cue.meaning.verb.id, first: cue.first, last: cue.last },
  sentence: index,
  rule: who.rule,
  carried: who.carried,
});

/** "The agency told lawmakers that A, the lawmakers told reporters": the first speaker is the source of A. */
function relayedBy(one: Attribution, previous: Attribution | undefined): Attribution {
  const first = previous?.source;
  if (previous === undefined || first == null || previous.opens === undefined || previous.opens - one.first > 2)
    return one;
  if (one.title?.of?.ref.id === first.ref.id) return { ...one, kind: "credit" };
  return { ...one, kind: "credit", first: one.last, last: one.last };
}

/** The first word of the noun phrase that the subject ends: "Palestinian Civil" before "Defence spokesman". */
function phraseStart({ reading, floor, syntax }: Walk, first: number): number {
  const { document, mentionOf } = reading;
  let at = first;
  while (at > floor && document.tokens[at - 1]?.kind === "word" && mentionOf[at - 1] === -1) {
    const form = document.tokens[at - 1]?.norm ?? "";
    const describes =
      (document.matches[at - 1]?.length ?? 0) === 0 ||
      matchOf(document, at - 1, "demonym") !== undefined ||
      isDeterminer(syntax, form);
    if (!describes) break;
    at--;
  }
  return at;
}

const FEWEST_WORDS = 3;

/** "..., officials said": what is said stands in front, up to the comma or the closing mark. */
function trailing(state: State, cue: CueMatch, who: Who, opens: number, index: number): Attributed | null {
  const { document } = state.reading;
  const sentence = document.sentences[index];
  const mark = document.tokens[opens - 1]?.kind;
  const isClosed = mark === "comma" || mark === "close" || mark === "quote" || mark === "dash";
  const { takes } = cue.meaning.verb;
  if (sentence === undefined || !isClosed || !(takes.includes("clause") || takes.includes("quote"))) return null;
  const last = opens - 2;
  if (countWords(document, sentence.first, last) < FEWEST_WORDS) return null;
  // What is said may have begun behind another speaker's words: "X said A, but B, Y said".
  const run = document.quotes[document.quoteOf[sentence.first] ?? -1] ?? quoteOpenedAt(document, sentence.first);
  const attribution: Attribution = {
    ...base(cue, who, index),
    opens,
    kind: run !== undefined && run.close >= last ? "quote" : "clause",
    first: afterDateline(state.reading, sentence.first, last),
    last: mark === "comma" ? last : opens - 1,
    rule: `${who.rule}:trailing`,
  };
  return { attribution, mention: who.mention };
}

/** "...", said Marta Hnatyuk, a doctor: the subject right behind a verb that a comma or a closing mark leads. */
function invertedSubject({ reading }: Walk, cue: CueMatch): Who | null {
  const { document } = reading;
  const lead = document.tokens[cue.first - 1]?.kind;
  if (lead !== "comma" && lead !== "close" && lead !== "quote") return null;
  const { takes } = cue.meaning.verb;
  if (cue.meaning.form === "participle" || !takes.includes("quote") || takes.includes(ADDRESSEE)) return null;
  const mention = reading.mentions[reading.mentionStart[cue.last + 1] ?? -1];
  if (mention === undefined || !isPossibleSpeaker(mention)) return null;
  if (!endsInversion(reading, mention.last + 1)) return null;
  return { source: mention.named, title: mention.title, mention, rule: "subject:behind", carried: false };
}

/** True where a subject behind its verb may end: a verb there would make it the subject of what is said. */
function endsInversion({ document, dateEnd }: Reading, index: number): boolean {
  if (document.tokens[index]?.kind !== "word" || (dateEnd[index] ?? -1) >= 0) return true;
  return (document.matches[index] ?? []).some(({ meaning }) =>
    ["preposition", "adverbial", "pronoun", "conjunction"].includes(meaning.cat),
  );
}

const LONGEST_DATELINE = 14;

/** The first token behind "KABUL, Afghanistan (AP) —", or the first token of the sentence. */
function afterDateline({ document, mentionOf, dateEnd }: Reading, first: number, end: number): number {
  if (document.tokens[first - 1]?.kind === "comma") return first;
  for (let at = first; at <= Math.min(end, first + LONGEST_DATELINE); at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "dash" && at > first) return document.tokens[at + 1]?.kind === "dash" ? at + 2 : at + 1;
    const date = dateEnd[at] ?? -1;
    if (date > at) at = date;
    const isPlace = mentionOf[at] !== -1 || date === at;
    if (kind === "word" && !isPlace && date < at) return first;
  }
  return first;
}
