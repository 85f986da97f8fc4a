import { anyOf, beginsAny, beginsOneOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import { bitsOf } from "../phrases.ts";
import type { CueMatch } from "./attribution.ts";
import { isGoverned } from "./sentenceSubjects.ts";
import type { Reading } from "./walk.ts";

/** Who stands at the head of a clause, in front of more words that tell who he is. */

/** The topic stands at the head of its clause, or behind a comma or an aside's pronoun. */
export function leadsClause({ document }: Reading, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || token.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[at + 1])
    return true;
  if (document.rules.grammar.were.has(document.rules.grammar.withoutAnd(token.norm))) return true;
  return beginsOneOf(document, at, opensAnother);
}

const opensAnother = anyOf("pronoun", "conjunction", "adverbial", "complementizer");

/**
 * أما بلدية كذا فقدرت، أما خالد الذي كان خياطا فقال: who stands at the head of the sentence, named or not, where more words
 * describe him than are a name.
 */
export function topicAtHead(reading: Reading, verb: number): Mention | "unnamed" | null {
  const { document, mentions, mentionStart } = reading;
  const first = document.sentences[document.sentenceOf[verb] ?? -1]?.first ?? verb;
  const topic = itemAt(mentions, mentionStart[first + 1]);
  if (topic === undefined || topic.kind === "place" || matchOf(document, first, cats.conjunction) === undefined)
    return null;
  // أما خالد الذي: what tells of him begins right behind his name.
  const isDescribed = document.rules.grammar.relatives.has(document.tokens[topic.last + 1]?.norm ?? "");
  if (topic.kind === "person" && (!isDescribed || topic.named === null)) return null;
  for (let at = topic.last + 1; at < verb; at++)
    if (document.tokens[at]?.kind !== "word" || matchOf(document, at, cats.cue) !== undefined) return null;
  return topic.kind === "person" ? topic : "unnamed";
}

/** How many words may stand between a title and the verb behind it. */
const LONGEST_TITLE = 10;

const ends = bitsOf(["cue", "complementizer", "complementizer-more", "conjunction", "pronoun", "negation"]);

/**
 * المتحدث باسم العمليات العسكرية للحركة قال: a title at the head of its clause that goes on with words that no list knows, or
 * with a name that a preposition governs.
 */
export function titledInFront(reading: Reading, cue: CueMatch): Mention | "unnamed" | null {
  const { document, mentions, mentionOf } = reading;
  if (document.rules.grammar.subjectFirst || cue.meaning.form === "participle") return null;
  for (let at = cue.first - 1; at >= cue.first - LONGEST_TITLE; at--) {
    const mention = itemAt(mentions, mentionOf[at]);
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[cue.first]) return null;
    if (mention === undefined && beginsAny(document, at, ends)) return null;
    if (mention?.kind !== "person") continue;
    if (mention.title === null || !leadsClause(reading, mention.first - 1) || isGoverned(reading, mention)) return null;
    // «لم يسمع» المرشح الجمهوري يقول: what stands in front goes on with him.
    const goesOn = beginsOneOf(document, mention.last + 1, goOnBehind);
    const lead = document.tokens[mention.first - 1]?.kind;
    if (!goesOn || lead === "close" || lead === "quote") return null;
    const { gender } = cue.meaning;
    const agrees = gender === null || mention.gender === null || mention.gender === gender;
    if (!agrees || document.rules.grammar.governs(mention.clitics)) return null;
    return mention.named === null && mention.pointer === null ? "unnamed" : mention;
  }
  return null;
}

const goOnBehind = anyOf("spokes-of", "preposition");

/** How long what somebody is asked about may be. */
const LONGEST_TOPIC = 8;
const tells = bitsOf(["cue", "complementizer", "complementizer-more", "unnamed"]);

/** بلغة الإشارة، لدى وصوله: a word that no list knows, with a preposition written onto it. */
function isLedNoun(document: TextDocument, index: number): boolean {
  const { norm = "" } = document.tokens[index] ?? {};
  const isUnknown = norm.length > 4 && phrasesAt(document, index).length === 0;
  return (
    isUnknown && document.rules.grammar.governs(norm[0] ?? "") && document.words[index]?.shape.isListedName !== true
  );
}

/** وعن عدد عناصره قال: what he speaks of leads the sentence, and he is left out. */
export function isTopicInFront({ document, mentionStart }: Reading, verb: number): boolean {
  const first = document.sentences[document.sentenceOf[verb] ?? 0]?.first ?? verb;
  if (document.rules.grammar.subjectFirst || verb - first > LONGEST_TOPIC) return false;
  if (matchOf(document, first, cats.preposition) === undefined && !isLedNoun(document, first)) return false;
  for (let at = first + 1; at < verb; at++) {
    const isPlain = document.tokens[at]?.kind === "word" || document.tokens[at]?.kind === "number";
    if (!isPlain || beginsAny(document, at, tells) || (mentionStart[at] ?? -1) !== -1) return false;
  }
  return true;
}
