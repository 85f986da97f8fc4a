import { beginsAny, matchOf, phrasesAt, quoteOpenedAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import { bitsOf, frameWords } from "../../phrases.ts";
import { isDeterminer } from "../../languages/syntax.ts";
import type { Attributed, Attribution, CueMatch } from "../attribution.ts";
import { isPossibleSpeaker } from "../sources.ts";
import { countWords, type Reading } from "../walk.ts";
import { ADDRESSEE } from "./content.ts";
import type { Walk } from "./front.ts";
import type { Mention } from "../../names/mention.ts";
import type { Syntax } from "../../languages/syntax.ts";
import { nameCalled } from "../called.ts";
import { base, type Who } from "./who.ts";
import { itemAt } from "../../itemAt.ts";

/** Verbs behind what is said: "..., officials said", "...", said Marta Hnatyuk. */

const FEWEST_WORDS = 3;

/** "..., officials said": what is said stands in front, up to the comma or the closing mark. */
export function trailing(reading: Reading, cue: CueMatch, who: Who, opens: number, index: number): Attributed | null {
  const { document } = reading;
  const sentence = document.sentences[index];
  const mark = document.tokens[opens - 1]?.kind;
  const isClosed = mark === "comma" || mark === "close" || mark === "quote" || mark === "dash";
  const { takes } = cue.meaning.verb;
  if (sentence === undefined || !isClosed || !(takes.includes("clause") || takes.includes("quote"))) return null;
  const last = opens - 2;
  if (countWords(document, sentence.first, last) < FEWEST_WORDS) return null;
  // What is said may have begun behind another speaker's words: "X said A, but B, Y said".
  const run = itemAt(document.quotes, document.quoteOf[sentence.first]) ?? quoteOpenedAt(document, sentence.first);
  const attribution: Attribution = {
    ...base(cue, who, index),
    opens,
    kind: run !== undefined && run.close >= last ? "quote" : "clause",
    first: afterDateline(reading, sentence.first, last),
    last: mark === "comma" ? last : opens - 1,
    rule: `${who.rule}:trailing`,
  };
  return { attribution, mention: who.mention };
}

/** "The agency told lawmakers that A, the lawmakers told reporters": the first speaker is the source of A. */
export function relayedBy(one: Attribution, previous: Attribution | undefined): Attribution {
  const first = previous?.source;
  if (previous === undefined || first == null || previous.opens === undefined || previous.opens - one.first > 2)
    return one;
  if (one.title?.of?.ref.id === first.ref.id) return { ...one, kind: "credit" };
  return { ...one, kind: "credit", first: one.last, last: one.last };
}

const descriptive = new Set(["demonym", "organisation-head", "anaphor", "title-adjective", "institution"]);

/** The first word of the noun phrase that the subject ends: "Palestinian Civil" before "Defence spokesman". */
export function phraseStart({ reading, floor, syntax }: Walk, first: number): number {
  const { document, mentionOf } = reading;
  const isNation = (index: number): boolean =>
    matchOf(document, index, cats.demonym) !== undefined ||
    matchOf(document, index, cats.entity)?.meaning.entity.kind === "place";
  let at = first;
  while (at > floor && document.tokens[at - 1]?.kind === "word") {
    const owner = itemAt(reading.mentions, mentionOf[at - 1]);
    if (owner !== undefined) {
      // West Virginia Emergency Management Agency spokesperson
      if (owner.kind === "person" || matchOf(document, owner.first - 1, cats.preposition) !== undefined) break;
      at = owner.first;
      continue;
    }
    const form = document.tokens[at - 1]?.norm ?? "";
    // Zelensky's chief of staff Andriy Yermak
    const of = syntax.genitives.has(form) ? itemAt(reading.mentions, mentionOf[at - 2]) : undefined;
    if (of !== undefined && of.first >= floor) {
      at = of.first;
      continue;
    }
    // Ukrainian and U.S. officials
    const isPair = syntax.coordinators.has(form) && at - 2 >= floor && isNation(at);
    if (isPair && matchOf(document, at - 2, cats.demonym) !== undefined) {
      at -= 2;
      continue;
    }
    const matches = phrasesAt(document, at - 1);
    // rights group, aid agency: what a body is for, right in front of what it is.
    const isField = matchOf(document, at, cats.organisationHead) !== undefined && !beginsAny(document, at - 1, frames);
    const describes = matches.every(({ cat }) => descriptive.has(cat)) || isDeterminer(syntax, form) || isField;
    if (!describes) break;
    at--;
  }
  return at;
}

const frames = bitsOf(frameWords);

/** "...", said Marta Hnatyuk, a doctor: the subject right behind a verb that a comma or a closing mark leads. */
export function invertedSubject({ reading, syntax }: Walk, cue: CueMatch): Who | null {
  const { document } = reading;
  const lead = document.tokens[cue.first - 1]?.kind;
  if (lead !== "comma" && lead !== "close" && lead !== "quote") return null;
  const { takes } = cue.meaning.verb;
  if (cue.meaning.form === "participle" || !takes.includes("quote") || takes.includes(ADDRESSEE)) return null;
  // Confirmed the state's Health Minister Veena George.
  let at = cue.last + 1;
  if (reading.mentionStart[at] === -1 && isDeterminer(syntax, document.tokens[at]?.norm ?? "")) at++;
  if (reading.mentionStart[at] === -1 && syntax.genitives.has(document.tokens[at + 1]?.norm ?? "")) at += 2;
  if (reading.mentionStart[at] === -1 && at > cue.last + 1) at = behindAdjectives(reading, at);
  const mention = namedOf(reading, syntax, itemAt(reading.mentions, reading.mentionStart[at]));
  if (mention === undefined || !isPossibleSpeaker(mention)) return null;
  if (!endsInversion(reading, mention.last + 1)) return null;
  return { source: mention.named, title: mention.title, mention, rule: "subject:behind", carried: false };
}

/** "Said the minister's adviser Paula Andrade", "said a commander who goes by Sokil": the name behind somebody without one. */
function namedOf(reading: Reading, { genitives }: Syntax, mention: Mention | undefined): Mention | undefined {
  if (mention?.kind !== "person" || mention.named !== null) return mention;
  const { document, mentions, mentionStart } = reading;
  const behind = mention.last + 1;
  const isOwner = genitives.has(document.tokens[behind]?.norm ?? "");
  const called = nameCalled(reading, behind);
  const name = itemAt(mentions, mentionStart[isOwner ? behind + 1 : called]);
  return name?.kind === "person" && name.named !== null ? { ...name, title: name.title ?? mention.title } : mention;
}

/** How many words may describe whoever speaks, in front of what he is: a Ukrainian battalion commander. */
const MOST_ADJECTIVES = 3;

/** The first token at or behind `start` where somebody begins, with nothing but words in front that describe him. */
function behindAdjectives({ document, mentionStart, mentions }: Reading, start: number): number {
  for (let at = start; at <= start + MOST_ADJECTIVES; at++) {
    const mention = itemAt(mentions, mentionStart[at]);
    if (mention !== undefined) return mention.kind === "person" ? at : start;
    if (document.tokens[at]?.kind !== "word") return start;
    if (!phrasesAt(document, at).every(({ cat }) => descriptive.has(cat))) return start;
  }
  return start;
}

/** True where a subject behind its verb may end: a verb there would make it the subject of what is said. */
function endsInversion({ document, dateEnd }: Reading, index: number): boolean {
  if (document.tokens[index]?.kind !== "word" || (dateEnd[index] ?? -1) >= 0) return true;
  return phrasesAt(document, index).some(({ cat }) =>
    ["preposition", "adverbial", "pronoun", "conjunction"].includes(cat),
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
