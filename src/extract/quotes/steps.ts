import { matchesOf, matchOf, quoteOpenedAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { CueVerb } from "../cues.ts";
import type { Match } from "../phrases.ts";
import { dropsSubject } from "./droppedSubjects.ts";
import { isFigure, relays, stepMention, tellsFate } from "./mentionStep.ts";
import { stepUnnamed, unnamedAt } from "./nobodySteps.ts";
import { beginsNumber, hasNumber } from "./roughNumbers.ts";
import { behindChannel } from "./asides.ts";
import { isTitleOfWork } from "./works.ts";
import { isAddressee, isAside, isBehindLead, isLed, behindOwner, behindStranger } from "./strangers.ts";
import {
  begin,
  type ContentKind,
  countWords,
  FEWEST_QUOTED_WORDS,
  quoteFollows,
  type Reading,
  type Walk,
} from "./walk.ts";
import { itemAt } from "../itemAt.ts";

/** The sense of verbs that a question follows, with its own word or between marks. */
const ASK = "ask";

/** Single steps of a walk from a cue to its content; each returns the next token, or -1 to stop. */

export function stepQuote(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const quote = quoteOpenedAt(reading.document, index);
  if (quote === undefined) return index + 1;
  if (isTitleOfWork(reading.document, index)) {
    walk.described = quote.close + 1;
    return quote.close + 1;
  }
  // ذكرت «رويترز»: the name of an outlet or a body between marks.
  const named = itemAt(reading.mentions, reading.mentionStart[quote.first]);
  // على منصة «إكس»: it belongs to the noun in front.
  const isElse = walk.owned === index || ((walk.subject !== null || walk.unnamed) && !walk.governed);
  // تقرير صدر عن «معهد كاربات للدراسات»: whoever issued a document stands behind a preposition.
  const isNoObject = walk.object < 0 || (walk.issued && walk.governed);
  if (named !== undefined && named.last === quote.last && isNoObject && !isElse) return index + 1;
  if (countWords(reading.document, quote.first, quote.last) < FEWEST_QUOTED_WORDS) {
    // وأضاف «علي»: somebody's name between marks.
    if (named?.kind === "person" && named.named !== null && named.last >= quote.last) {
      return Math.max(stepMention(walk, verb, named, settled, reading.document), quote.close + 1);
    }
    // A name in quotation marks right behind the subject is another name of the same (إدارة الكوارث "آفاد").
    // استنكرت الوزيرة «الهجوم الضخم» الذي شُن: what a relative clause goes on about is no name of hers.
    const next = reading.document.tokens[quote.close + 1]?.norm ?? "";
    const goesOn = reading.document.rules.grammar.relatives.has(next);
    const isName = walk.subject?.last === index - 1 && !(goesOn && walk.subject.kind === "person");
    if (walk.object < 0 && !isName) walk.object = index;
    walk.described = quote.close + 1;
    return quote.close + 1;
  }
  if (!verb.takes.includes("quote") && !verb.takes.includes(walk.preposition) && walk.object < 0) return -1;
  // أعلنت مقتل أربعة "جراء القصف": the quotation ends what began in front of it.
  const isObject =
    walk.object >= 0 &&
    verb.takes.includes("object") &&
    (isFigure(reading.document, walk.object) || hasNumber(reading.document, walk.object, index));
  walk.kind = isObject ? "object" : "quote";
  walk.content = isObject ? walk.object : index;
  return index;
}

/** أعلنت الجماعة الحوثية الخميس، مقتل ستة: a fate behind a comma, where what stood right behind the subject describes it. */
function beginsBehindAdjective(document: TextDocument, { subject, object }: Walk, index: number): boolean {
  if (subject === null || object !== subject.last + 1 || document.tokens[index - 1]?.kind !== "comma") return false;
  return document.rules.grammar.isDefinite(document.tokens[object]?.norm ?? "") && tellsFate(document, index);
}

export function stepWord(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  const { grammar } = document.rules;
  const token = document.tokens[index];
  if (beginsQuestion(document, verb, index)) return beginAt(walk, "clause", index);
  const behind = settled ? behindOwner(reading, walk, index) : behindStranger(reading, walk, index);
  if (behind > index) return behind;
  const adverbial = matchOf(document, index, cats.adverbial);
  if (adverbial !== undefined) return stepAdverbial(document, walk, adverbial);
  if (beginsBehindAdjective(document, walk, index)) walk.object = index;
  if (!walk.governed && beginsNumber(document, verb, walk, index, settled)) return beginObject(walk, index);
  const preposition = matchOf(document, index, cats.preposition);
  if (preposition !== undefined && token !== undefined) return stepPreposition(reading, verb, walk, index, settled);
  const unnamed = unnamedAt(reading, walk, index, settled);
  if (unnamed !== null) return stepUnnamed(document, verb, walk, unnamed, settled);
  if (!settled && !walk.governed && matchOf(document, index, cats.creditNoun) !== undefined) {
    walk.issued = true;
    return index + 1;
  }
  if (isLedObject(reading, verb, walk, index, settled)) return begin(walk, verb, "object", index);
  if (matchOf(document, index, cats.pronoun) !== undefined) return stepPronoun(reading, walk, index, settled);
  // في تصريحات ببرنامج المساء: whose a noun is stands behind it.
  if (!settled && isLed(document, index)) walk.described = index + 1;
  if (citesBody(document, verb, walk, index)) walk.relayed ??= "unnamed";
  const isContent = !walk.governed && walk.adjective && tellsDeed(document, verb, index);
  if (!isContent && (walk.governed || walk.adjective || matchOf(document, index, cats.stopper) !== undefined)) {
    const channel = walk.governed && !settled ? behindChannel(document, index) : -1;
    if (channel > index) return channel;
    if (walk.governed) walk.owned = index + 1;
    // في تصريحات للصحافة المحلية: a second one may describe it, too.
    walk.adjective = (walk.governed && !walk.adjective) || (!settled && isAddressee(document, index));
    walk.governed = false;
    return index + 1;
  }
  // لقناة محلية المملوكة للدولة, مع برنامج "المساء" المذاع: it describes what a preposition governs.
  if (!settled && walk.described === index && grammar.isDefinite(token?.norm ?? "")) {
    walk.described = index + 1;
    return index + 1;
  }
  // لتقول لمؤتمر المناخ إن: whom a verb without a subject tells it.
  if (!settled && isAddressee(document, index)) {
    walk.adjective = true;
    walk.owned = index + 1;
    return index + 1;
  }
  return stepNoun(document, verb, walk, index, settled);
}

/** أفادت الوزارة بمقتل: a preposition that the verb takes is written onto the noun, and who speaks is known. */
function isLedObject(reading: Reading, { takes }: CueVerb, walk: Walk, index: number, settled: boolean): boolean {
  const { norm } = reading.document.tokens[index] ?? { norm: "" };
  const head = norm[0] ?? "";
  const isKnown = settled || dropsSubject(reading, walk, index, index);
  if (!isKnown || norm.length <= 3 || !reading.document.rules.grammar.governs(head) || !takes.includes(head))
    return false;
  // المتحدث باسم الجهة أن: for whom he speaks.
  return matchOf(reading.document, index, cats.spokesOf) === undefined;
}

/** نقلت الوكالة عن الاستخبارات الكورية: a body that cannot be told is cited all the same. */
const citesBody = (document: TextDocument, verb: CueVerb, walk: Walk, index: number): boolean =>
  walk.governed && matchOf(document, index, cats.institution) !== undefined && relays(document, verb, walk, index);

/** أعلنت الشرطة في بيان اعتقال خمسة، في مؤتمر مقتل خمسة: what became of people, or a noun of action, describes no statement. */
const tellsDeed = (document: TextDocument, { takes }: CueVerb, index: number): boolean =>
  takes.includes("object") &&
  (tellsFate(document, index) ||
    matchesOf(document, index, cats.trigger).some(
      ({ meaning }) => meaning.tense === null && meaning.rule.nouns.length > 0,
    ));

function stepPronoun({ document, mentionStart }: Reading, walk: Walk, index: number, settled: boolean): number {
  const { grammar } = document.rules;
  // "This step": what a demonstrative leads is talked about, it does not speak.
  // ومضى الضابط، وهو محمد زين: who he is; وهي تعصر بطانية: what she does meanwhile.
  const isNamed = (mentionStart[index + 1] ?? -1) !== -1;
  const form = document.tokens[index]?.norm ?? "";
  // قال أحد ضباط الشرطة: whoever is one of those speaks, and his name may follow.
  if (!settled && !walk.governed && grammar.oneOf.has(form)) walk.unnamed = walk.open = true;
  walk.governed = !grammar.copulas.has(isNamed ? grammar.withoutAnd(form) : form);
  if (walk.object < 0) walk.object = index;
  return index + 1;
}

/** A noun that the lexicon lacks stands where the subject belongs, or where the object of a verb without one does. */
function stepNoun(document: TextDocument, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { grammar } = document.rules;
  const token = document.tokens[index];
  const isFree = !settled && !grammar.subjectFirst && token?.kind === "word";
  // في تصريحات ببرنامج المساء: whose such a noun is stands behind it.
  if (isFree && (isBehindLead(document, walk, index) || isLed(document, index))) {
    if (walk.issued && grammar.belongs(token.norm[0] ?? "")) walk.unnamed = true;
    walk.described = index + 1;
    if (walk.object < 0) walk.object = index;
    return index + 1;
  }
  // وجدد التأكيد على أن: a noun of action is what a verb takes, rather than who does it.
  const isAction = verb.takes.includes("object") && document.words[index]?.shape.isCommonWord === true;
  const isStranger = isFree && !isAction && !isAside(document, index);
  if (isStranger) walk.stranger = true;
  if (isStranger) walk.open = true;
  // وقدر المنظمون العدد: the ending says that they are the subject.
  const isSubject = isStranger && grammar.isPluralSubject(token.norm);
  if (isSubject) walk.unnamed = true;
  else if (walk.object < 0) walk.object = index;
  return index + 1;
}

/** وتساءل كيف يحدث هذا */
const beginsQuestion = ({ tokens, rules }: TextDocument, { id }: CueVerb, index: number): boolean =>
  id === ASK && rules.grammar.questions.has(tokens[index]?.norm ?? "");

function beginAt(walk: Walk, kind: ContentKind, index: number): number {
  walk.kind = kind;
  walk.content = index;
  return index;
}

/** ردا على سؤال: an adverbial that ends in a preposition governs what follows. */
function stepAdverbial(document: TextDocument, walk: Walk, { first, last }: Match): number {
  walk.governed = last > first && matchOf(document, last, cats.preposition) !== undefined;
  walk.adjective = !walk.governed;
  return last + 1;
}

function beginObject(walk: Walk, index: number): number {
  if (walk.object < 0) walk.object = index;
  return index + 1;
}

function stepPreposition(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  walk.governed = true;
  walk.adjective = false;
  walk.preposition = document.tokens[index]?.norm ?? "";
  const next = matchOf(document, index + 1, cats.complementizer);
  // أعلنت مسؤوليتها عن الهجوم: the object has begun, and the preposition is its own.
  const isOwn = walk.object >= 0 && verb.takes.includes("object") && verb.takes.includes("clause");
  const isSettled = settled || verb.takes.length === 1 || dropsSubject(reading, walk, index, index + 1);
  const isWhat = !verb.media && (!verb.takes.includes("figure") || isFigure(document, index + 1));
  const isTaken = verb.takes.includes(walk.preposition) && isSettled && isWhat;
  // تحققت من صحة الصور: what it is about, and no figure.
  if (isSettled && !isWhat && !verb.media && verb.takes.includes(walk.preposition) && walk.object < 0)
    walk.object = index + 1;
  // أكد في تغريدة على "تويتر" أن: where he said it stands between marks.
  const run = quoteOpenedAt(document, index + 1);
  const isPlace = run !== undefined && matchOf(document, run.close + 1, cats.complementizer) !== undefined;
  if (next === undefined && isTaken && !isOwn && !isPlace) {
    walk.kind = quoteFollows(document, index + 1) ? "quote" : "object";
    walk.content = index + 1;
  }
  return index + 1;
}
