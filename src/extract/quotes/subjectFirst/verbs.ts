import { beginsAny, matchOf } from "../../document.ts";
import { cats } from "../../categories.ts";
import { bitsOf } from "../../phrases.ts";
import type { Syntax } from "../../languages/syntax.ts";
import type { Attributed, Attribution, CueMatch, State } from "../attribution.ts";
import { isRelay } from "../../names/mention.ts";
import type { Speaker } from "../sources.ts";
import { subjectOfSentence } from "../sentenceSubjects.ts";
import type { Reading } from "../walk.ts";
import { type Content, contentBehind } from "./content.ts";
import { type Front, frontOf, type Walk } from "./front.ts";
import { quoting, RELAY, relayedBehind } from "./relays.ts";
import { invertedSubject, phraseStart, relayedBy, trailing } from "./trailing.ts";
import { leading, meantBy, type Who } from "./who.ts";

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
  if (inverted !== null) return trailing(reading, cue, inverted, cue.first, index);
  const front = frontOf(walk, cue);
  const previous = state.found.length > before ? state.found.at(-1) : undefined;
  if (front === null || front.kind === "none") return null;
  if (front.kind !== "pronoun" && isPassive(reading, syntax, cue)) return null;
  if (isThingInside(reading, front, cue, previous)) return null;
  const who = whoSays(state, front, cue, index, before);
  if (who === null) return null;
  const relayed = cue.meaning.verb.takes.includes(RELAY) ? relayedBehind(state, walk, cue, index) : null;
  if (relayed !== null) return quoting(walk, who, front, relayed, index);
  const content = contentBehind(walk, cue, sentence.last);
  if (content === null || isSaidAlready(walk, front, cue, content)) {
    const attributed =
      front.kind === "carried" ? null : trailing(reading, cue, who, phraseStart(walk, front.first), index);
    return attributed === null ? null : { ...attributed, attribution: relayedBy(attributed.attribution, previous) };
  }
  // "Seoul said Pyongyang had promised 10,000": whoever tells of a promise is the source.
  if (cue.meaning.verb.takes.some((taken) => syntax.infinitive.has(taken)) && previous !== undefined) {
    if (front.kind !== "carried" && who.source?.ref.id !== previous.source?.ref.id) return null;
  }
  if (isThoughtTold(front, cue, previous)) return null;
  return { attribution: leading(reading, cue, who, front, content, index), mention: who.mention };
}

/** Senses of verbs that tell what somebody thinks will come. */
const EXPECT = "expect";

/** "Rutte said Washington expected them to join": what others expect, told at the head of his clause, is what he says. */
const isThoughtTold = (front: Front, { meaning }: CueMatch, previous: Attribution | undefined): boolean =>
  meaning.verb.id === EXPECT &&
  previous?.kind === "clause" &&
  previous.source !== null &&
  !isRelay(previous.source) &&
  front.kind === "mention" &&
  front.mention.first <= previous.first;

/** "..., " she told Reuters after the storm: behind a quotation only "that" or another one leads to more. */
function isSaidAlready(walk: Walk, front: Front, cue: CueMatch, content: Content): boolean {
  const { tokens } = walk.reading.document;
  const opens = phraseStart(walk, front.first);
  const mark = tokens[opens - 1]?.kind;
  if ((mark !== "close" && mark !== "quote") || tokens[opens - 2]?.kind !== "comma" || content.kind === "quote")
    return false;
  return (
    matchOf(walk.reading.document, content.first - 1, cats.complementizer) === undefined && content.first > cue.last + 1
  );
}

/** "the figures reported by Kyiv", "soldiers said to be in Kursk": the verb only describes the noun before it. */
function isPassive({ document }: Reading, syntax: Syntax, cue: CueMatch): boolean {
  const next = document.tokens[cue.last + 1]?.norm ?? "";
  if (cue.meaning.form !== "past") return false;
  if (matchOf(document, cue.last + 1, cats.adverbial) !== undefined) return false;
  if (syntax.agent.has(next)) return true;
  const after = document.tokens[cue.last + 2]?.norm ?? "";
  return syntax.infinitive.has(next) && (syntax.be.has(after) || syntax.have.has(after));
}

function whoSays(state: State, front: Front, cue: CueMatch, index: number, before: number): Who | null {
  const nobody = { source: null, title: null, mention: null, carried: false };
  if (front.kind === "unnamed")
    return cue.meaning.verb.witness
      ? null
      : { ...nobody, rule: "subject:unnamed", unnamed: isSaidOfSomebody(state.reading, front.first, cue.first) };
  if (front.kind === "mention") {
    const { mention } = front;
    const isDocument = mention.pointer?.by === "anaphor" && mention.pointer.document;
    if (isDocument)
      return carriedBy(state.speakers.findLast(isInstitution) ?? state.speakers.at(-1), "carried:document");
    // "A senior official said": a post of nobody in particular.
    const unnamed = mention.kind === "person" && mention.named === null;
    return { source: mention.named, title: mention.title, mention, rule: "subject:before", carried: false, unnamed };
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

/** How many words of the subject stand in front of its first token that was read. */
const LEAD = 3;

/** "Saying fighting was continuing": inside what somebody says, a thing that goes on adds nothing of its own. */
const isThingInside = (
  reading: Reading,
  front: Front,
  { first, meaning }: CueMatch,
  previous: Attribution | undefined,
) =>
  front.kind === "unnamed" &&
  meaning.verb.chain &&
  previous?.kind === "clause" &&
  previous.cue.first <= front.first &&
  !isSaidOfSomebody(reading, front.first, first);

const people = bitsOf(["unnamed", "role", "counted"]);

/** "Two security sources", "villagers in the north", "the paramedic": a word for somebody who is not named. */
function isSaidOfSomebody({ document }: Reading, first: number, cue: number): boolean {
  for (let at = Math.max(0, first - LEAD); at < cue; at++) if (beginsAny(document, at, people)) return true;
  return false;
}

const carriedBy = (speaker: Speaker | undefined, rule: string): Who | null =>
  speaker === undefined
    ? null
    : {
        source: speaker.named,
        title: speaker.title,
        mention: null,
        rule,
        carried: true,
        unnamed: speaker.unnamed === true,
      };

const isInstitution = (speaker: Speaker): boolean => speaker.named !== null && speaker.named.ref.kind !== "person";
