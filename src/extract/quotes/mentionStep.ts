import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { CueVerb } from "../cues.ts";
import { isSomebodys } from "../possessed.ts";
import { isRelay, type Mention } from "../names/mention.ts";
import { spokenFor } from "../names/speaksFor.ts";
import { isMedium } from "./media.ts";
import { isNumber, isRough } from "./roughNumbers.ts";
import { isPossibleSpeaker } from "./sources.ts";
import { begin, type Walk } from "./walk.ts";

/** The step of a walk from a cue to its content over somebody who is named on the way. */

export function stepMention(
  walk: Walk,
  verb: CueVerb,
  mention: Mention,
  settled: boolean,
  document: TextDocument,
): number {
  const governed = isGoverned(walk, mention, settled, document);
  const nobody = mention.named === null && mention.pointer === null;
  const isObject = isNoSubject(walk, mention, document);
  if (!settled && isMedium(walk, mention, document)) return mention.last + 1;
  if (!governed && !settled && !isObject) {
    takeSubject(walk, mention, nobody);
  } else if (
    !governed &&
    walk.open &&
    mention.kind === "person" &&
    mention.named !== null &&
    !isActedOn(walk, mention, document)
  ) {
    // A long title whose name comes last: مدير الأبحاث في المعهد فلان.
    walk.subject = mention;
    walk.unnamed = walk.open = false;
  } else if (governed && relays(document, verb, walk, mention.last) && walk.relayed === null) {
    // نقلت الوكالة عن قائد في حرس الحدود قوله: whose words they are is known by his body.
    // عن أستاذ في جامعة: he speaks for himself.
    walk.relayed = nobody && spokenFor(document, mention.title) === null ? "unnamed" : mention;
  } else if (governed && (verb.document || walk.issued) && !nobody && isIssuer(document, walk, mention)) {
    walk.subject = mention;
  } else if (nobody && !settled && isOfNobody(walk, mention, document)) {
    walk.unnamed = true;
  } else if (walk.object < 0 && isApposition(walk, mention)) {
    walk.title ??= mention.title;
    return endOfApposition(document, mention.last) + 1;
  } else if (settled && !governed && walk.object < 0 && !isJoinedTo(walk, mention, document)) {
    walk.object = mention.first;
  }
  if (settled && !governed && walk.subject !== mention && !isJoinedTo(walk, mention, document))
    walk.addressee ??= mention;
  if (governed && settled && mention.clitics !== "" && verb.takes.includes(mention.clitics.slice(-1))) {
    return begin(walk, verb, "object", mention.first);
  }
  walk.governed = false;
  walk.adjective = false;
  if (governed) noteGoverned(walk, mention, nobody, isToldOutlet(walk, verb, mention, document));
  const isSubject = walk.subject === mention && endsInTitle(mention);
  return (isSubject ? endOfApposition(document, mention.last) : mention.last) + 1;
}

/** The first one behind the verb who is not governed: whoever says it, or one who cannot be known. */
function takeSubject(walk: Walk, mention: Mention, isNobody: boolean): void {
  const isTold = isToldBehind(walk, mention);
  if (isNobody || isTold || !isPossibleSpeaker(mention)) {
    walk.unnamed = true;
    walk.title = isTold ? null : mention.title;
    walk.open = mention.kind === "person";
    return;
  }
  walk.subject = mention;
  // المسؤول الذي يدعى فلان: a title that nobody is known by yet.
  walk.open = mention.kind === "person" && mention.named === null;
  if (mention.pointer?.by === "anaphor" && mention.pointer.document) walk.issued = true;
}

/**
 * رفض جميع محامي المدينة الدفاع عنه: what begins right behind the verb with "all" is no name; سجلت 14 وفاة في مخيمات شمال غربي
 * سوريا: behind what was counted a place is where it was.
 */
function isNoSubject({ object, start, stranger }: Walk, { kind }: Mention, document: TextDocument): boolean {
  const isWhere = kind === "place" && object >= 0 && isFigure(document, object);
  return isWhere || ((stranger || object === start) && kind !== "person");
}

/** قال لوكالة رويترز: an agency or an outlet that is told it passes it on. */
const isToldOutlet = ({ issued }: Walk, { media }: CueVerb, { named, clitics }: Mention, { rules }: TextDocument) =>
  !media && !issued && isRelay(named) && rules.grammar.belongs(clitics);

/** Ranks and trades that stand in front of names. */
const ranks: ReadonlySet<string> = new Set(["officer", "engineer", "physician", "honorific", "cleric", "lawyer"]);

/** أعلن رئيس السلطة إعادة انتخاب الرئيس فلان: behind a noun of action stands no name of whoever has spoken. */
function isActedOn(walk: Walk, { title }: Mention, document: TextDocument): boolean {
  const { object } = walk;
  // وزير الصحة في حكومة تصريف الأعمال الدكتور فلان
  if (title !== null && ranks.has(title.role)) return false;
  const noun = document.words[object]?.shape;
  // نفى الوزير علاقته بزيارة الرئيس فلان: his own; مدير مكتبه في غزة فلان is a post.
  const isOfPost = (walk.subject?.title ?? walk.title)?.definite === false;
  if (!isOfPost && object >= 0 && isSomebodys(document, object)) return true;
  return (
    noun?.isCommonWord === true || (noun?.isDefinite === false && matchOf(document, object, cats.trigger) !== undefined)
  );
}

/** أخبر رجال الإطفاء مراسل الوكالة: who is told it, where other nouns are the subject. */
const isToldBehind = ({ object, start }: Walk, { kind, named, first }: Mention): boolean =>
  object === start && first > start + 1 && kind === "person" && named === null;

/** بدر عبد العاطي وزير الخارجية: a name that a post follows. */
const endsInTitle = ({ title, first, last }: Mention): boolean => title?.last === last && title.first > first;

/** تقرير لفريق خبراء: a document of somebody whom the text does not name is not the last speaker's. */
const isOfNobody = ({ issued }: Walk, { clitics }: Mention, { rules }: TextDocument): boolean =>
  issued && rules.grammar.belongs(clitics);

/** خلال زيارة بوتين، من زعيم المعارضة والمتحدث باسمها: right behind a governed noun, or the second of two that are. */
function isGoverned(walk: Walk, { first, clitics }: Mention, settled: boolean, { rules }: TextDocument): boolean {
  const { governs, joins } = rules.grammar;
  const isSecond = !settled && walk.described === first && joins(clitics);
  return walk.governed || walk.owned === first || governs(clitics) || isSecond;
}

/** Behind whoever a preposition governs stands what describes them; behind a post without a name (زعيم المعارضة), whose it is. */
function noteGoverned(walk: Walk, mention: Mention, isNobody: boolean, isTold: boolean): void {
  const { last, title } = mention;
  walk.described = last + 1;
  if (isTold) walk.relay ??= mention;
  if (isNobody && title?.definite === false) walk.owned = last + 1;
}

/** بدر عبد العاطي وزير الخارجية: right behind the subject, a post without a name of its own, or with his. */
export function isApposition({ subject }: Walk, { kind, named, title, first }: Mention): boolean {
  if (subject?.kind !== "person" || subject.named === null || kind !== "person" || title === null) return false;
  const isBehind = first - subject.last <= 2;
  return isBehind && (named === null || named.ref.id === subject.named.ref.id);
}

/** وزير الداخلية والجماعات المحلية: a post goes on with definite words that are joined to it. */
function endOfApposition({ words, tokens, rules }: TextDocument, last: number): number {
  let at = last;
  const isJoined = (index: number): boolean => rules.grammar.joins(tokens[index]?.norm[0] ?? "");
  while (words[at + 1]?.shape.isDefinite === true && (at > last || isJoined(at + 1))) at++;
  return at;
}

/** A document has no speaker of its own: who issued it may still be named, in front of what it says. */
const isIssuer = (document: TextDocument, { subject, object }: Walk, mention: Mention): boolean =>
  !isFigure(document, object) &&
  isPossibleSpeaker(mention) &&
  (subject === null || (subject.pointer?.by === "anaphor" && subject.pointer.document));

/** "South Korea and the United States": the second half of the subject. */
const isJoinedTo = (walk: Walk, mention: Mention, document: TextDocument): boolean =>
  walk.subject?.last === mention.first - 1 && document.rules.grammar.joins(mention.clitics);

/** نقلت رويترز عن, استقته رويترز من: whom an outlet has it from stands behind this preposition. */
export const relays = (document: TextDocument, verb: CueVerb, walk: Walk, last: number): boolean => {
  const isLed = document.rules.grammar.relays.has(walk.preposition);
  if (verb.media) return isLed || verb.takes.includes(walk.preposition);
  // ذكرت القناة عن الوزارة أن: an outlet tells what somebody says; قالت عن الوزير إنه what it thinks of him.
  const told = matchOf(document, last + 1, cats.complementizer);
  const isTold = told !== undefined && !document.rules.grammar.endsInPronoun(document.tokens[last + 1]?.norm ?? "");
  return isLed && isTold && isRelay(walk.subject?.named) && reports.has(verb.id);
};

/** Senses of verbs with which an outlet reports the words of others. */
const reports: ReadonlySet<string> = new Set(["mention", "state", "report"]);

/** سجلت الوزارة 30 قتيلا، مقتل 30: a number, how many, or what became of people. */
export const isFigure = (document: TextDocument, index: number): boolean =>
  isNumber(document, index) || tellsFate(document, index) || isRough(document, index);

/** مقتل 30، حصيلة القتلى: how many, or what became of people. */
export const tellsFate = (document: TextDocument, index: number): boolean =>
  (matchOf(document, index, cats.predicate) ?? matchOf(document, index, cats.countNoun)) !== undefined;

/** قدرت عدد القتلى بألف، وهي أرقام وصفتها المؤسسة بأنها: a figure was told in front of a comma, and more is told of it. */
export function hasFigure(document: TextDocument, object: number, end: number): boolean {
  if (object < 0 || !isFigure(document, object)) return false;
  for (let at = object + 1; at < end; at++) if (document.tokens[at]?.kind === "comma") return true;
  return false;
}
