import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { frameWords, type Meaning, type Phrase } from "../phrases.ts";
import {
  isArticleInName,
  isClanBehindGiven,
  isFamilyName,
  isListedFamily,
  isOfAnother,
  isPlaceForName,
  isSaidBehind,
} from "./familyNames.ts";
import {
  isBehindPost,
  isBehindTitle,
  isGivenWithArticle,
  isInsideFullName,
  isLedName,
  isNameForVerb,
  isNameWhereSpoken,
  isNounBehindFullName,
  isRatherName,
  isTimeInsideName,
  leadsFullName,
} from "./givenNames.ts";
import { dropParticle, dropVerb, endOfInitials, isCharge, withInitial } from "./nameEnds.ts";
import type { WordShape } from "../languages/word.ts";
import { HONORIFIC } from "./roleIds.ts";

/** Finding where a name ends that no list knows. */

const MAX_WORDS = 5;

/** What may never be part of a name, however it is written. */
const endsName = new Set<Meaning["cat"]>([
  ...frameWords,
  "adverbial",
  "role",
  "institution",
  "demonym",
  "counted",
  "predicate",
  "credit",
  "title-adjective",
  "unnamed",
  "counterpart",
  "anaphor",
  "called",
  "count-noun",
  "among",
]);

/** What a part of a name may be by chance. */
const smallWords = new Set<Meaning["cat"]>(["preposition", "stopper", "pronoun", "conjunction", "negation"]);

/** What leads to more than a mark. */
const leadsOn = new Set<Meaning["cat"]>(["preposition", "conjunction"]);

const whoSomebodyIs = new Set<Meaning["cat"]>(["role", "counted"]);

/** What else a word may be that is the first half of a name of two words. */
const beginsCompound = new Set<Meaning["cat"]>([...whoSomebodyIs, "credit", "trigger", "status", "predicate"]);

/** Readings with one of these do not end a name: a letter at its front may be part of the name (لافروف). */
const onlyWhole = new Set<Meaning["cat"]>(["status", "trigger", "organisation-head", "credit-noun", "entity"]);

function isNameWord(document: TextDocument, index: number, isFirst: boolean, isPerson: boolean): boolean {
  const token = document.tokens[index];
  const shape = document.words[index]?.shape;
  if (token?.kind !== "word" || shape === undefined) return false;
  if (document.rules.grammar.exceptives.has(token.norm)) return false;
  if (!(isFirst && isPerson) && shape.isNameParticle) return true;
  if (isInHyphenedName(document, index)) return true;
  if (!(isGlued(document, index) ? shape.isGluedNameWord : shape.isNameWord)) return false;
  for (const phrase of phrasesAt(document, index)) {
    if (!isNoName(document, index, phrase)) continue;
    const isExcused =
      isNameByChance(document, index, phrase, isFirst) ||
      isNameByPlace(document, index, phrase, isFirst) ||
      (!isFirst && isListedFamily(document, index, phrase));
    if (!isExcused) return false;
  }
  // سُجن فلان أربع سنوات: a number word ends a name.
  if (isPerson && document.words[index]?.number !== null && !shape.isListedName) return false;
  if (!isPerson) return !shape.isCommonWord;
  // عبد الزهرة، أبو سلعة: behind one of the small words of names stands a name.
  if (isBehindParticle(document, index, isFirst)) return true;
  // خصمها فيورل راتسو: whose he is stands in front of a name.
  if (isFirst && isLedName(document, index)) return false;
  if (isFirst && isGivenWithArticle(document, index)) return true;
  if (isFirst) return !shape.isCommonStart && (shape.isListedName || !document.rules.grammar.isPossessed(token.norm));
  if (shape.isNoName && isClanBehindGiven(document, index)) return true;
  return !shape.isNoName && (shape.isListedName || !isNounBehindName(document, index));
}

const isBehindParticle = ({ words }: TextDocument, index: number, isFirst: boolean): boolean =>
  !isFirst && words[index - 1]?.shape.isNameParticle === true;

/** زكريا بوشتى ليلته، سامي الحبيشي الحال: what somebody owns, and a second definite noun without the ending of a family name. */
function isNounBehindName({ tokens, words, rules }: TextDocument, index: number): boolean {
  const form = tokens[index]?.norm ?? "";
  if (rules.grammar.isPossessed(form)) return true;
  const isSecond = words[index]?.shape.isDefinite === true && words[index - 1]?.shape.isDefinite === true;
  // عبد الباسط الدغيم: the first one is a part of the given name.
  const isBound = words[index - 2]?.shape.isNameParticle === true;
  return isSecond && !isBound && !rules.grammar.agrees(form, "m");
}

/** A small word that is the part of a name by chance. */
function isNameByChance(document: TextDocument, index: number, { cat }: Phrase, isFirst: boolean): boolean {
  // أبو عودة، فان در لان: behind a small word of names stands a name, whatever it looks like.
  const isLed = isBehindParticle(document, index, isFirst);
  if (isLed && (onlyWhole.has(cat) || cat === "people-move" || cat === "title-adjective")) return true;
  if (isLed && smallWords.has(cat) && isMark(document, index + 1)) return true;
  // خافيير دي لا كروث: nor does anything say no in front of another name.
  if (isLed && cat === "negation" && !isFirst && isUnknownName(document, index + 1)) return true;
  if (!isFirst && leadsOn.has(cat) && isArticleInName(document, index)) return true;
  // وقالت فان دير فالك: two small words of names, of which the first is spelled like another.
  const isParticle = document.words[index]?.shape.isNameParticle === true;
  if (isFirst && isParticle && document.words[index + 1]?.shape.isNameParticle === true) return true;
  // آمال إمام، : no preposition stands right before a mark.
  if (!isFirst && leadsOn.has(cat) && isMark(document, index + 1)) return true;
  // Jae-won, In-ho: the halves of a name are no small words.
  const isHalf = isGlued(document, index) || (!isFirst && isGlued(document, index + 1));
  return isHalf && (smallWords.has(cat) || cat === "complementizer");
}

/** A word for who somebody is, or a verb, that is a name where it stands. */
function isNameByPlace(
  document: TextDocument,
  index: number,
  { cat, meaning, clitics }: Phrase,
  isFirst: boolean,
): boolean {
  const shape = document.words[index]?.shape;
  const isTitled = isFirst && isBehindTitle(document, index);
  // رائد is a rank and a given name: the rank has its article.
  if (cat === "role" && !meaning.definite && isRatherName(document, index, clitics)) return true;
  // ناجي الحوشبي: nor is it somebody who survived.
  if (isFirst && whoSomebodyIs.has(cat) && clitics === "" && leadsFullName(document, index)) return true;
  if (!isFirst && whoSomebodyIs.has(cat) && isInsideFullName(document, index)) return true;
  if (!isFirst && cat === "stopper" && isTimeInsideName(document, index)) return true;
  // شيخ الدين, حسب الله: the first half of a name of two words.
  if (!isFirst && beginsCompound.has(cat) && document.words[index + 1]?.shape.endsCompound === true) return true;
  // الشيخ صباح خالد: nor is it a time of day before another name.
  if (cat === "stopper" && isTitled && isRatherName(document, index, clitics)) return true;
  if (isFirst && clitics === "" && isNameForVerb(document, index, cat, isTitled)) return true;
  // الدكتور فضل الرحمن
  if (cat === "stopper" && isTitled && document.words[index + 1]?.shape.endsCompound === true) return true;
  // قالت المحامية أمل الزعنون، ذكر صباح رحمة أن: a name that is a verb or a time of day as well.
  if (cat === "cue" && isFirst && isBehindPost(document, index) && isNameWhereSpoken(document, index, true))
    return true;
  if (cat === "stopper" && isFirst && isNameWhereSpoken(document, index, false))
    return matchOf(document, index - 1, cats.cue) !== undefined;
  // The Reverend Sunday Danladi
  if (cat === "stopper" && isFirst && document.rules.grammar.subjectFirst)
    return isBehindPost(document, index) && shape?.isNameWord === true && isUnknownName(document, index + 1);
  // العقيد تركي المالكي: behind a definite title a nationality without its article is a given name.
  // الأمير تركي بن عبد الله: nor before one of the small words of names.
  if (cat === "demonym" && !meaning.definite && isTitled) {
    const next = document.words[index + 1]?.shape;
    return next?.isDefinite === true || next?.isNameParticle === true;
  }
  // الدكتور سامر المغازي، وكيل: so is a place, where the name is closed off.
  if (cat === "entity" && meaning.entity.kind === "place" && clitics === "")
    return isPlaceForName(document, index, meaning.entity, isFirst ? isTitled : null);
  if (cat === "entity" && clitics === "" && !isFirst && document.words[index - 1]?.shape.isGivenName === true)
    return isOfAnother(document, index, meaning.entity);
  // رنا المصري: behind a given name a nationality is a family name.
  if (cat === "demonym" && meaning.definite) return isFamilyName(document, index, meaning.gender);
  // مها الجندي، ريتا الحاج: so are who somebody is and a word of respect.
  const isSomebody = cat === "counted" && meaning.count === "sg" && shape?.isDefinite === true;
  if (isSomebody || (cat === "role" && meaning.id === HONORIFIC && !isFirst)) return isFamilyName(document, index, "m");
  // الفريق أحمد العمدة إن: so is a post, right before what is said; without its article, before a mark as well.
  const closes =
    cat === "role" && (isSaidBehind(document, index) || (!meaning.definite && isMark(document, index + 1)));
  return closes && isFamilyName(document, index, meaning.gender ?? "m");
}

/** A word that the lexicon knows, and that ends a name. */
function isNoName(document: TextDocument, index: number, { cat, meaning, clitics }: Phrase): boolean {
  const isGoverned = document.rules.grammar.governs(clitics);
  if (endsName.has(cat) && (clitics === "" || cat !== "preposition")) return true;
  if (cat === "entity" && !meaning.short && isGoverned) return true;
  // رامي الخوري لوكالة الأنباء: whom he tells it.
  if (cat === "organisation-head" && isGoverned) return true;
  // يودي is a given name and a verb.
  if (document.words[index]?.shape.isGivenName === true && cat === "trigger") return false;
  return onlyWhole.has(cat) && clitics === "" && !(cat === "entity" && meaning.short);
}

const isUnknownName = (document: TextDocument, index: number): boolean =>
  document.words[index]?.shape.isNameWord === true && phrasesAt(document, index).length === 0;

const isMark = ({ tokens }: TextDocument, index: number): boolean => {
  const kind = tokens[index]?.kind;
  return kind === "comma" || kind === "stop" || kind === "colon" || kind === "bracket-open";
};

/** In-ho, Jae-won, Al-Amin: a word with a capital and a hyphen is a name, whatever its parts are by themselves. */
function isInHyphenedName(document: TextDocument, index: number): boolean {
  const { tokens, words, rules } = document;
  if (!rules.grammar.subjectFirst) return false;
  const isWord = phrasesAt(document, index).some(({ cat }) => endsName.has(cat) && !smallWords.has(cat));
  if (isWord) return false;
  const shape = (at: number): WordShape | undefined => words[at]?.shape;
  if (tokens[index]?.glued === true && tokens[index - 1]?.kind === "word")
    return shape(index - 1)?.isNameWord === true && shape(index)?.isGluedNameWord === true;
  const leads = tokens[index + 1]?.kind === "word" && tokens[index + 1]?.glued === true;
  return leads && shape(index)?.isNameWord === true && shape(index + 1)?.isGluedNameWord === true;
}

const isGlued = ({ tokens }: TextDocument, index: number): boolean =>
  tokens[index]?.glued === true && tokens[index]?.kind === "word" && tokens[index - 1]?.kind === "word";

/**
 * The last token of an unknown name that begins at `first`, or -1. A name is a run of words that the lexicon does
 * not know, inside one sentence and outside quotation marks.
 *
 * @param fewest words that it must have
 * @param isPerson false for an institution, whose name may begin with any word
 */
export function endOfUnknownName(document: TextDocument, first: number, fewest: number, isPerson = true): number {
  const { tokens, nameEnds } = document;
  // Several rules ask of the same token.
  const known = isPerson ? (nameEnds[first] ?? -1) : -1;
  // One more than the last token: a name that does not begin ends in front of its first, which may be the text's.
  const last = known < 0 ? endOfRun(document, first, isPerson) : known - 1;
  if (isPerson && known < 0) nameEnds[first] = last + 1;
  const glued = tokens[last]?.glued === true ? 1 : 0;
  return last - first + 1 - glued >= fewest ? last : -1;
}

/** The last word of the run of name words that begins at a token; the token before it where there is none. */
function endOfRun(document: TextDocument, first: number, isPerson: boolean): number {
  const { sentenceOf, quoteOf } = document;
  let last = isPerson ? endOfInitials(document, first) : first - 1;
  while (last + 1 - first < MAX_WORDS) {
    const next = last + 1;
    if (sentenceOf[next] !== sentenceOf[first] || quoteOf[next] !== quoteOf[first]) break;
    if (!isNameWord(document, next, next === first, isPerson)) break;
    if (isPerson && next > first && isCharge(document, next)) break;
    if (isPerson && isNounBehindFullName(document, first, next)) break;
    last = next;
  }
  const end = dropVerb(document, first, dropParticle(document, first, last));
  return isPerson && end >= first ? withInitial(document, end) : end;
}
