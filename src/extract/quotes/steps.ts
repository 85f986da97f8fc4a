import { matchOf, quoteOpenedAt, phrasesAt, type TextDocument } from "../document.ts";
import type { CueVerb } from "../cues.ts";
import type { Match } from "../phrases.ts";
import type { Mention } from "../names/mention.ts";
import { isMedium } from "./media.ts";
import { isPossibleSpeaker } from "./sources.ts";
import { isTitleOfWork } from "./works.ts";
import { begin, countWords, FEWEST_QUOTED_WORDS, quoteFollows, type Reading, type Walk } from "./walk.ts";
import { itemAt } from "../itemAt.ts";

/** Single steps of a walk from a cue to its content; each returns the next token, or -1 to stop. */

export function stepQuote(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const quote = quoteOpenedAt(reading.document, index);
  if (quote === undefined) return index + 1;
  if (isTitleOfWork(reading.document, index)) return quote.close + 1;
  // ذكرت «رويترز»: the name of an outlet or a body between marks.
  const named = itemAt(reading.mentions, reading.mentionStart[quote.first]);
  // على منصة «إكس»: it belongs to the noun in front.
  const isElse = walk.owned === index || ((walk.subject !== null || walk.unnamed) && !walk.governed);
  if (named !== undefined && named.last === quote.last && walk.object < 0 && !isElse) return index + 1;
  if (countWords(reading.document, quote.first, quote.last) < FEWEST_QUOTED_WORDS) {
    // وأضاف «علي»: somebody's name between marks.
    if (named?.kind === "person" && named.named !== null && named.last >= quote.last) {
      return Math.max(stepMention(walk, verb, named, settled, reading.document), quote.close + 1);
    }
    // A name in quotation marks right behind the subject is another name of the same (إدارة الكوارث "آفاد").
    if (walk.object < 0 && walk.subject?.last !== index - 1) walk.object = index;
    return quote.close + 1;
  }
  if (!verb.takes.includes("quote") && !verb.takes.includes(walk.preposition) && walk.object < 0) return -1;
  // أعلنت مقتل أربعة "جراء القصف": the quotation ends what began in front of it.
  const isObject = walk.object >= 0 && verb.takes.includes("object") && isFigure(reading.document, walk.object);
  walk.kind = isObject ? "object" : "quote";
  walk.content = isObject ? walk.object : index;
  return index;
}

/** سجلت الوزارة 30 قتيلا، مقتل 30: a number, how many, or what became of people. */
export const isFigure = (document: TextDocument, index: number): boolean =>
  document.tokens[index]?.kind === "number" || document.words[index]?.number != null || tellsFate(document, index);

/** مقتل 30، حصيلة القتلى: how many, or what became of people. */
export const tellsFate = (document: TextDocument, index: number): boolean =>
  (matchOf(document, index, "predicate") ?? matchOf(document, index, "count-noun")) !== undefined;

export function stepMention(
  walk: Walk,
  verb: CueVerb,
  mention: Mention,
  settled: boolean,
  document: TextDocument,
): number {
  const { grammar } = document.rules;
  // خلال زيارة بوتين: the name right behind a governed noun belongs to it.
  const governed = walk.governed || walk.owned === mention.first || grammar.governs(mention.clitics);
  const nobody = mention.named === null && mention.pointer === null;
  const isObject = walk.stranger && mention.kind !== "person";
  if (!settled && isMedium(walk, mention, document)) return mention.last + 1;
  if (!governed && !settled && !isObject) {
    if (nobody || !isPossibleSpeaker(mention)) {
      walk.unnamed = true;
      walk.title = mention.title;
      walk.open = mention.kind === "person";
    } else {
      walk.subject = mention;
      // المسؤول الذي يدعى فلان: a title that nobody is known by yet.
      walk.open = mention.kind === "person" && mention.named === null;
      if (mention.pointer?.by === "anaphor" && mention.pointer.document) walk.issued = true;
    }
  } else if (!governed && walk.open && mention.kind === "person" && mention.named !== null) {
    // A long title whose name comes last: مدير الأبحاث في المعهد فلان.
    walk.subject = mention;
    walk.unnamed = false;
  } else if (governed && relays(document, verb, walk, mention.last) && walk.relayed === null) {
    walk.relayed = nobody ? "unnamed" : mention;
  } else if (governed && (verb.document || walk.issued) && !nobody && isIssuer(document, walk, mention)) {
    walk.subject = mention;
  } else if (walk.object < 0 && isApposition(walk, mention)) {
    walk.title ??= mention.title;
    return endOfApposition(document, mention.last) + 1;
  } else if (settled && !governed && walk.object < 0 && !isJoinedTo(walk, mention, document)) {
    walk.object = mention.first;
  }
  const isBeside = settled && !governed && walk.subject !== mention && !isJoinedTo(walk, mention, document);
  if (isBeside) walk.addressee ??= mention;
  if (governed && settled && mention.clitics !== "" && verb.takes.includes(mention.clitics.slice(-1))) {
    return begin(walk, verb, "object", mention.first);
  }
  walk.governed = false;
  walk.adjective = false;
  const isPost =
    walk.subject === mention && mention.title?.last === mention.last && mention.title.first > mention.first;
  return (isPost ? endOfApposition(document, mention.last) : mention.last) + 1;
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

/** أعلنت الجماعة الحوثية الخميس، مقتل ستة: a fate behind a comma, where what stood right behind the subject describes it. */
function beginsBehindAdjective(document: TextDocument, { subject, object }: Walk, index: number): boolean {
  if (subject === null || object !== subject.last + 1 || document.tokens[index - 1]?.kind !== "comma") return false;
  return document.rules.grammar.isDefinite(document.tokens[object]?.norm ?? "") && tellsFate(document, index);
}

export function stepWord(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  const { grammar } = document.rules;
  const token = document.tokens[index];
  const adverbial = matchOf(document, index, "adverbial");
  if (adverbial !== undefined) return stepAdverbial(document, walk, adverbial);
  if (beginsBehindAdjective(document, walk, index)) walk.object = index;
  // أحصت المنظمة كذلك 503: a number is neither a subject nor an adjective.
  if (token?.kind === "number" && !walk.governed) return beginObject(walk, index);
  const preposition = matchOf(document, index, "preposition");
  if (preposition !== undefined && token !== undefined) return stepPreposition(document, verb, walk, index, settled);
  const unnamed = matchOf(document, index, "unnamed");
  if (unnamed !== undefined) {
    if (walk.governed && relays(document, verb, walk, index)) walk.relayed ??= "unnamed";
    else if (!walk.governed && !settled) {
      walk.unnamed = true;
      walk.cited = isCited(document, index);
    }
    walk.governed = false;
    return unnamed.last + 1;
  }
  if (!settled && !walk.governed && matchOf(document, index, "credit-noun") !== undefined) {
    walk.issued = true;
    return index + 1;
  }
  const head = token?.norm[0] ?? "";
  const isKnown = settled || dropsSubject(document, walk, index, index);
  if (isKnown && (token?.norm.length ?? 0) > 3 && grammar.governs(head) && verb.takes.includes(head)) {
    return begin(walk, verb, "object", index);
  }
  if (matchOf(document, index, "pronoun") !== undefined) {
    // "This step": what a demonstrative leads is talked about, it does not speak.
    walk.governed = !grammar.copulas.has(token?.norm ?? "");
    if (walk.object < 0) walk.object = index;
    return index + 1;
  }
  if (walk.governed || walk.adjective || matchOf(document, index, "stopper") !== undefined) {
    if (walk.governed) walk.owned = index + 1;
    walk.adjective = walk.governed && !walk.adjective;
    walk.governed = false;
    return index + 1;
  }
  // A noun that the lexicon lacks stands where the subject belongs, or where the object of a verb without one does.
  const isStranger = !settled && !grammar.subjectFirst && token?.kind === "word" && !isAside(document, index);
  if (isStranger) walk.stranger = true;
  if (isStranger) walk.open = true;
  // وقدر المنظمون العدد: the ending says that they are the subject.
  const isSubject = isStranger && grammar.isPluralSubject(token.norm);
  if (isSubject) walk.unnamed = true;
  else if (walk.object < 0) walk.object = index;
  return index + 1;
}

/** المصدر, and not المصدر الأمني. */
const isCited = ({ tokens, rules: { grammar } }: TextDocument, index: number): boolean =>
  grammar.sources.has(tokens[index]?.norm ?? "") && !grammar.isDefinite(tokens[index + 1]?.norm ?? "");

/** ردا على سؤال: an adverbial that ends in a preposition governs what follows. */
function stepAdverbial(document: TextDocument, walk: Walk, { first, last }: Match): number {
  walk.governed = last > first && matchOf(document, last, "preposition") !== undefined;
  walk.adjective = !walk.governed;
  return last + 1;
}

function beginObject(walk: Walk, index: number): number {
  if (walk.object < 0) walk.object = index;
  return index + 1;
}

function stepPreposition(document: TextDocument, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  walk.governed = true;
  walk.adjective = false;
  walk.preposition = document.tokens[index]?.norm ?? "";
  const next = matchOf(document, index + 1, "complementizer");
  // أعلنت مسؤوليتها عن الهجوم: the object has begun, and the preposition is its own.
  const isOwn = walk.object >= 0 && verb.takes.includes("object") && verb.takes.includes("clause");
  const isSettled = settled || verb.takes.length === 1 || dropsSubject(document, walk, index, index + 1);
  const isWhat = !verb.media && (!verb.takes.includes("figure") || isFigure(document, index + 1));
  const isLed = verb.takes.includes(walk.preposition) && isSettled && isWhat;
  // تحققت من صحة الصور: what it is about, and no figure.
  if (isSettled && !isWhat && !verb.media && verb.takes.includes(walk.preposition) && walk.object < 0)
    walk.object = index + 1;
  // أكد في تغريدة على "تويتر" أن: where he said it stands between marks.
  const run = quoteOpenedAt(document, index + 1);
  const isPlace = run !== undefined && matchOf(document, run.close + 1, "complementizer") !== undefined;
  if (next === undefined && isLed && !isOwn && !isPlace) {
    walk.kind = quoteFollows(document, index + 1) ? "quote" : "object";
    walk.content = index + 1;
  }
  return index + 1;
}

/** نقلت رويترز عن, استقته رويترز من: whom an outlet has it from stands behind this preposition. */
const relays = (document: TextDocument, verb: CueVerb, walk: Walk, last: number): boolean => {
  const isRelay = document.rules.grammar.relays.has(walk.preposition);
  if (verb.media) return isRelay || verb.takes.includes(walk.preposition);
  // ذكرت القناة عن الوزارة أن: an outlet tells what somebody says; قالت عن الوزير إنه what it thinks of him.
  const { type } = walk.subject?.named ?? { type: null };
  const told = matchOf(document, last + 1, "complementizer");
  const isTold = told !== undefined && !document.rules.grammar.endsInPronoun(document.tokens[last + 1]?.norm ?? "");
  return isRelay && isTold && (type === "outlet" || type === "agency") && reports.has(verb.id);
};

/** Senses of verbs with which an outlet reports the words of others. */
const reports: ReadonlySet<string> = new Set(["mention", "state", "report"]);

/** How far behind its verb a figure may begin whose subject was left out: وأشارت في بيان لها إلى. */
const FARTHEST_FIGURE = 5;

/** وأشارت إلى مقتل 30: a figure begins where no noun that could be the subject has stood, which was left out. */
const dropsSubject = (document: TextDocument, walk: Walk, index: number, figure: number): boolean =>
  index - walk.start <= FARTHEST_FIGURE &&
  !document.rules.grammar.subjectFirst &&
  walk.object < 0 &&
  !walk.stranger &&
  !walk.issued &&
  isFigure(document, figure);

const isAside = (document: TextDocument, index: number): boolean =>
  phrasesAt(document, index).some(({ cat }) =>
    ["pronoun", "conjunction", "negation", "title-adjective", "status", "demonym", "credit"].includes(cat),
  );
