import { anyOf, beginsOneOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { writtenOf } from "./written.ts";
import { itemAt } from "../itemAt.ts";

/** Given names, and what shows that a word is one here. */

/**
 * A given name; one that is a word as well where another given name or an aside about somebody stands behind it (جميلة
 * إسماعيل، زهرة وهي أم لستة).
 */
export function isGivenAt(document: TextDocument, index: number): boolean {
  const shape = document.words[index]?.shape;
  if (shape?.isGivenName === true) return true;
  if (shape?.isListedName !== true || shape.isDefinite) return false;
  const behind = document.tokens[index + 1]?.kind;
  // قالت وفاء: «...»، وقال أمين إن: no noun without its article stands there.
  const leadsOn = behind === "colon" || behind === "open" || behind === "quote";
  const isSaying = leadsOn || matchOf(document, index + 1, cats.complementizer) !== undefined;
  const isAside = isAsideAt(document, behind === "comma" ? index + 2 : index + 1);
  return document.words[index + 1]?.shape.isGivenName === true || isAside || isSaying;
}

/** وهو، وهي: an aside about whoever was named. */
export const isAsideAt = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.pronoun)?.clitics === "و";

/** وتوقع الحسين يوعابد: a given name that has the article, with another name behind it. */
export function isNameWithArticle({ words }: TextDocument, first: number, last: number): boolean {
  const shape = words[first]?.shape;
  return last > first && shape?.isDefinite === true && shape.isListedName && !shape.isCommonStart;
}

/** ناجي الحوشبي، رفيق الإسلام: of a name that is a word as well, what stands behind it shows that it is one. */
export function leadsFullName(document: TextDocument, index: number): boolean {
  const shape = document.words[index]?.shape;
  if (shape?.isListedName !== true || shape.isDefinite) return false;
  const next = document.words[index + 1]?.shape;
  if (next?.isGivenName === true || next?.endsCompound === true) return true;
  const form = document.tokens[index + 1]?.norm ?? "";
  const isFamily = next?.isDefinite === true && document.rules.grammar.agrees(form, "m");
  return isFamily && phrasesAt(document, index + 1).length === 0;
}

/** يعقوب شيخ نور: between a given name and another name of the lists, a word for who somebody is belongs to the name. */
export function isInsideFullName({ words }: TextDocument, index: number): boolean {
  const isListed = (at: number): boolean => words[at]?.shape.isListedName === true;
  return words[index - 1]?.shape.isGivenName === true && isListed(index) && isListed(index + 1);
}

/** لؤي صباح البياتي: nor does a time of day stand between a given name and a family name, where no day follows it. */
export function isTimeInsideName(document: TextDocument, index: number): boolean {
  const next = document.words[index + 1]?.shape;
  if (document.words[index]?.shape.isListedName !== true || document.words[index - 1]?.shape.isGivenName !== true)
    return false;
  return next?.isDefinite === true && !next.isNoName && phrasesAt(document, index + 1).length === 0;
}

/** ذكر صباح رحمة أن، قالت المحامية أمل الزعنون: behind a verb of saying or a post with its article, a listed name before another. */
export function isNameWhereSpoken(document: TextDocument, index: number, isFamilyEnough: boolean): boolean {
  const shape = document.words[index]?.shape;
  const next = document.words[index + 1]?.shape;
  if (shape?.isListedName !== true || shape.isDefinite || next === undefined) return false;
  const isFamily = isFamilyEnough && next.isDefinite && phrasesAt(document, index + 1).length === 0;
  return isFamily || (next.isListedName && !next.isDefinite);
}

/** A definite post right in front. */
export function isBehindPost(document: TextDocument, index: number): boolean {
  const post = matchOf(document, index - 1, cats.role) ?? matchOf(document, index - 2, cats.role);
  return post?.last === index - 1 && post.meaning.definite;
}

/** How many words are a full name already. */
const FULL = 2;

/**
 * سلمان الصوينع ملاك المزارع، بولس شديد قداس الميلاد: behind a full name a noun that no list of names has, which goes on
 * with a noun of its own or stands behind a family name that has the article. Right before what is said it is a name.
 */
export function isNounBehindFullName(document: TextDocument, first: number, index: number): boolean {
  const { words, tokens, rules } = document;
  const shape = words[index]?.shape;
  if (rules.grammar.subjectFirst || index - first !== FULL || shape === undefined) return false;
  const before = words[index - 1]?.shape;
  const isHalf = before?.isNameParticle === true || before?.endsCompound === true;
  if (isHalf || words[first]?.shape.isNameParticle === true) return false;
  if (shape.isListedName || shape.isNameParticle || shape.isDefinite) return false;
  if (hasOwner(document, index)) return true;
  const isPlain = (at: number): boolean =>
    words[at]?.shape.isListedName !== true && words[at]?.shape.endsCompound !== true;
  const isDefinite = words[index + 1]?.shape.isDefinite === true && isPlain(index + 1);
  const isOwner =
    (isDefinite && !rules.grammar.agrees(tokens[index + 1]?.norm ?? "", "m")) || hasOwner(document, index + 1);
  const isBehindFamily = before?.isDefinite === true && words[first]?.shape.isListedName === true;
  // رسم فلان الفلاني خريطة: nor do its own endings belong to a third name.
  const isFeminine = before?.isListedName !== true && rules.grammar.isNounEnding(writtenOf(document, index, index));
  if (isBehindFamily && isFeminine && !saysNext(document, index + 1)) return true;
  const end = isOwner ? index + 2 : index + 1;
  return (isOwner || isBehindFamily) && tokens[end]?.kind === "word" && !saysNext(document, end);
}

/** طفولته، عودتها: a pronoun is written onto a noun. */
const hasOwner = ({ words }: TextDocument, index: number): boolean =>
  words[index]?.shape.isPossessed === true && !words[index].shape.isListedName;

/** Who he is; a word for many people as well (ملاك مزارع النخيل) is none. */
const isPost = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.role) !== undefined && matchOf(document, at, cats.counted) === undefined;

const saysNext = (document: TextDocument, at: number): boolean =>
  beginsOneOf(document, at, says) || isPost(document, at);

/** طالب حميد بمنصب المحافظ: a word led by what the verb takes is what it is about, and no part of the name. */
export function withoutTaken(
  document: TextDocument,
  first: number,
  last: number,
  takes: readonly string[],
  isGiven: () => boolean,
): number {
  const { norm = "" } = itemAt(document.tokens, last) ?? {};
  // ، الصادق آدم بقيرة، : between commas stands nothing but the name.
  if (document.tokens[first - 1]?.kind === "comma" && document.tokens[last + 1]?.kind === "comma") return last;
  const isTaken = last > first && takes.includes(norm[0] ?? "") && document.words[last]?.shape.isListedName !== true;
  if (!isTaken || isWhatTaken(document, last + 1, takes)) return last;
  return last - 1 > first || isGiven() ? last - 1 : -1;
}

const says = anyOf("complementizer", "cue");

/** صرحت ستيلا بانغ، أن، أفاد وسيم بيق عن: what the verb takes stands behind the name. */
function isWhatTaken(document: TextDocument, at: number, takes: readonly string[]): boolean {
  const next = document.tokens[at];
  if (matchOf(document, next?.kind === "comma" ? at + 1 : at, cats.complementizer) !== undefined) return true;
  return next?.kind === "word" && takes.includes(document.text.slice(next.start, next.end));
}

/** لأسماء أخرى، لشؤون المتوسط: a letter that governs, written onto a name of the lists or a field, which is none with it. */
export function isLedName({ tokens, words, rules }: TextDocument, index: number): boolean {
  const form = tokens[index]?.norm ?? "";
  const name = form.slice(1);
  const { governs, belongs, isListedName, fields } = rules.grammar;
  if (!governs(form[0] ?? "") || words[index]?.shape.isListedName === true) return false;
  // تعاونية لزيت الأركان: what a body is for, before a definite word that no name is.
  const next = words[index + 1]?.shape;
  if (name.length > 2 && belongs(form[0] ?? "") && next?.isDefinite === true && !next.isListedName) {
    if (!rules.grammar.agrees(tokens[index + 1]?.norm ?? "", "m")) return true;
  }
  if (name.length < 4) return false;
  return fields.has(name) || isListedName(name, name);
}

/** الجزائري الطاهر بن عيسى: a name with the article behind a nationality, before one of the small words of names. */
export function isGivenWithArticle(document: TextDocument, at: number): boolean {
  const [shape, next] = [document.words[at]?.shape, document.words[at + 1]?.shape];
  if (shape?.isDefinite !== true || next?.isNameParticle !== true || phrasesAt(document, at).length > 0) return false;
  return matchOf(document, at - 1, cats.demonym) !== undefined;
}

/** قال والفرحة تملأ عينيه: "and" with a definite noun that is no post tells what happens meanwhile. */
export function isMeanwhile({ tokens, rules }: TextDocument, index: number): boolean {
  const { joins, isDefinite } = rules.grammar;
  const form = tokens[index]?.norm ?? "";
  return joins(form[0] ?? "") && isDefinite(form.slice(1));
}

/** العقيد، العقيد ركن: behind a word or a post of two words with the article. */
export function isBehindTitle(document: TextDocument, index: number): boolean {
  if (document.words[index - 1]?.shape.isDefinite === true) return true;
  const post = matchOf(document, index - 2, cats.role);
  return post?.last === index - 1 && post.meaning.definite;
}

/** A word for what happens or is said that begins a name, as what stands behind it shows. */
export function isNameForVerb(document: TextDocument, index: number, cat: string, isTitled: boolean): boolean {
  const behind = document.words[index + 1]?.shape;
  // ديالى صادق الحسيني: what happened is told by no word that a family name stands behind.
  if (cat === "trigger" && leadsFullName(document, index))
    return behind?.isListedName === true || document.tokens[index + 2]?.kind === "comma";
  // المحامي روي أبو شديد: behind a title that has its article, a given name is no verb.
  if (cat === "cue" && isTitled && document.words[index]?.shape.isGivenName === true) return true;
  // الأميركي دان بونغينو إن: nor does a name that is a verb say anything, right before another and what is said.
  if (cat !== "cue" || !isTitled || matchOf(document, index + 2, cats.complementizer) === undefined) return false;
  return (
    document.words[index]?.shape.isListedName === true &&
    behind?.isNameWord === true &&
    phrasesAt(document, index + 1).length === 0
  );
}

/** رائد سالم، مختار عيسى: words for what somebody is that are names as well. */
export function isRatherName({ words }: TextDocument, index: number, clitics: string): boolean {
  const shape = words[index]?.shape;
  if (clitics !== "" || shape?.isGivenName === true) return true;
  const next = words[index + 1]?.shape;
  return shape?.isListedName === true && next?.isListedName === true && !next.isDefinite;
}
