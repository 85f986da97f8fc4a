import { beginsAny, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { bitsOf } from "../phrases.ts";
import { isPreposition } from "../prepositions.ts";
import type { Mention } from "../names/mention.ts";
import type { CueMatch } from "./attribution.ts";
import { isPossibleSpeaker, type Speaker } from "./sources.ts";
import type { Reading } from "./walk.ts";

/** Who stands where the subject of a sentence stands, and who was named last in it. */

/** Under a preposition: no subject. */
export function isGoverned(reading: Reading, mention: Mention): boolean {
  const before = mention.first - 1;
  if (isPreposition(reading.document, before)) return true;
  // "with Rwanda and South Africa": the preposition governs both.
  const joins = reading.document.rules.grammar.syntax?.coordinators.has(reading.document.tokens[before]?.norm ?? "");
  const first = joins === true ? itemAt(reading.mentions, reading.mentionOf[before - 1]) : undefined;
  return first !== undefined && isGoverned(reading, first);
}

/** بشأن دعوة الرئيس، خلال زيارة الوزير: whoever a noun belongs to that a preposition governs. */
export function isOwnerOfGoverned({ document, mentionOf }: Reading, { first, clitics }: Mention): boolean {
  const { subjectFirst, isDefinite } = document.rules.grammar;
  const noun = document.tokens[first - 1];
  if (subjectFirst || clitics !== "" || noun?.kind !== "word" || isDefinite(noun.norm)) return false;
  if ((mentionOf[first - 1] ?? -1) !== -1 || beginsAny(document, first - 1, noNouns)) return false;
  return matchOf(document, first - 2, cats.preposition)?.clitics === "";
}

const noNouns = bitsOf(["cue", "complementizer", "adverbial", "pronoun", "stopper"]);

/** التقى الوزير السيدة فلانة، حيث قالت: the person named last in front of the verb, if it agrees; في حين قال مصدر is of another. */
export function lastNamedBefore(reading: Reading, cue: CueMatch): Mention | null {
  const { document, mentionOf, mentions } = reading;
  const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
  const { where, inside } = document.rules.grammar;
  if (sentence === undefined || !where.has(document.tokens[cue.first - 1]?.norm ?? "")) return null;
  if (inside.has(document.tokens[cue.first - 2]?.norm ?? "") || hasSubjectBehind(reading, cue)) return null;
  for (let at = cue.first - 2; at >= sentence.first; at--) {
    const mention = itemAt(mentions, mentionOf[at]);
    if (mention?.kind !== "person" || mention.named === null) continue;
    const { gender } = cue.meaning;
    return gender === null || mention.gender === null || mention.gender === gender ? mention : null;
  }
  return null;
}

/** حيث قال مصدر، حيث قال روته: whoever says it stands right behind the verb. */
function hasSubjectBehind({ document, mentions, mentionStart }: Reading, { last }: CueMatch): boolean {
  const mention = itemAt(mentions, mentionStart[last + 1]);
  const isNamed =
    mention !== undefined && isPossibleSpeaker(mention) && !document.rules.grammar.governs(mention.clitics);
  return isNamed || matchOf(document, last + 1, cats.unnamed) !== undefined;
}

/** Named inside somebody's words; a name alone between marks is only a name. */
function isSaidByOthers({ document }: Reading, { first, last }: Mention): boolean {
  const run = itemAt(document.quotes, document.quoteOf[first]);
  return run !== undefined && last < run.last;
}

/** The first name in a sentence that no preposition governs. */
export function subjectOfSentence(reading: Reading, index: number, limit: number): Speaker | undefined {
  const sentence = reading.document.sentences[index];
  if (sentence === undefined) return undefined;
  for (let token = sentence.first; token < limit; token++) {
    const mention = itemAt(reading.mentions, reading.mentionStart[token]);
    if (mention === undefined || mention.named === null || !isPossibleSpeaker(mention)) continue;
    if (isSaidByOthers(reading, mention) || isDateline(reading, mention, sentence.first)) continue;
    if (reading.document.rules.grammar.governs(mention.clitics) || isGoverned(reading, mention)) continue;
    if (isOwnerOfGoverned(reading, mention)) continue;
    return {
      named: mention.named,
      title: mention.title,
      gender: mention.gender ?? (isActing(reading, mention, sentence.first) ? "m" : null),
      count: mention.count,
      sentence: index,
    };
  }
  return undefined;
}

/** برلين - وافقت الحكومة: where it was written. */
function isDateline({ document: { tokens } }: Reading, { kind, first, last }: Mention, start: number): boolean {
  const mark = tokens[last + 1]?.kind;
  return kind === "place" && first === start && (mark === "dash" || mark === "bracket-open");
}

/** زار سامر البلدة: a name right behind the verb that leads the sentence, which is none of a woman's. */
function isActing({ document }: Reading, { kind, first }: Mention, start: number): boolean {
  const { tokens, words, text, rules } = document;
  const verb = tokens[start];
  if (kind !== "person" || first !== start + 1 || verb?.kind !== "word" || rules.grammar.subjectFirst) return false;
  const written = text.slice(verb.start, verb.end);
  const isNoun = words[start]?.shape.isDefinite === true || rules.grammar.isNounEnding(written);
  const shape = rules.grammar.verbShape(verb.norm, written);
  // تحضر سعاد: of a verb of the present nobody can tell.
  return !isNoun && shape !== "past-feminine" && shape !== "present";
}

/** سبق للوزارة أن أعلنت: whoever did so before stands behind "of", at `at`. */
export function whoDidBefore({ document, mentions, mentionOf }: Reading, at: number): Mention | null {
  const mention = itemAt(mentions, mentionOf[at]);
  const { belongs, earlier, withoutAnd } = document.rules.grammar;
  if (mention === undefined || !belongs(mention.clitics) || !isPossibleSpeaker(mention)) return null;
  return earlier.has(withoutAnd(document.tokens[mention.first - 1]?.norm ?? "")) ? mention : null;
}

/** وكانت الوزارة، في بيان أمس، قد أعلنت: whoever stands right behind a verb of being, over an aside, where the particle goes on. */
export function behindWas({ document, mentions, mentionStart }: Reading, cue: CueMatch, comma: number): Mention | null {
  const { were, withoutAnd, perfect, governs } = document.rules.grammar;
  const first = document.sentences[document.sentenceOf[comma] ?? -1]?.first ?? -1;
  const isBeing = were.has(withoutAnd(document.tokens[first]?.norm ?? ""));
  if (!isBeing || !perfect.has(document.tokens[cue.first - 1]?.norm ?? "")) return null;
  const mention = itemAt(mentions, mentionStart[first + 1]);
  if (mention === undefined || governs(mention.clitics) || !isPossibleSpeaker(mention)) return null;
  if (document.tokens[mention.last + 1]?.kind !== "comma") return null;
  const { gender } = cue.meaning;
  return gender === null || mention.gender === null || mention.gender === gender ? mention : null;
}

/** وكانت الشرطة ومسؤولون في مستشفى قد قالوا: whoever is told of first of several behind a verb of being. */
export function firstOfSeveral({ document, mentions, mentionStart }: Reading, cue: CueMatch): Mention | null {
  const { were, withoutAnd, perfect, governs } = document.rules.grammar;
  const form = (at: number): string => document.tokens[at]?.norm ?? "";
  const first = document.sentences[document.sentenceOf[cue.first] ?? -1]?.first ?? -1;
  if (!were.has(withoutAnd(form(first))) || !perfect.has(form(cue.first - 1))) return null;
  const head = matchOf(document, first + 1, cats.unnamed) === undefined ? first + 1 : first + 2;
  const mention = itemAt(mentions, mentionStart[head]);
  if (mention === undefined || governs(mention.clitics) || !isPossibleSpeaker(mention)) return null;
  const next = mention.last + 1;
  const isJoined = next < cue.first - 1 && withoutAnd(form(next)) !== form(next);
  return isJoined && document.tokens.slice(next, cue.first).every(({ kind }) => kind === "word") ? mention : null;
}

/** وكانت «هيئة التجارة» قد تحدثت: marks that hold nothing but a name, the closing one at a token. */
export function quotedInFront({ document, mentions, mentionOf }: Reading, close: number): Mention | undefined {
  const { kind } = document.tokens[close] ?? {};
  if (kind !== "close" && kind !== "quote") return undefined;
  const run = itemAt(document.quotes, document.quoteOf[close - 1]);
  const mention = itemAt(mentions, mentionOf[close - 1]);
  return run?.first === mention?.first && run?.last === mention?.last ? mention : undefined;
}
