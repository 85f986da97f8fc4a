import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { isRelay, type Mention, type Named, type Title } from "../names/mention.ts";
import type { Attributed, Attribution, CueMatch, State } from "./attribution.ts";
import { isSeat } from "./asides.ts";
import { readComplement } from "./scan.ts";
import { type Complement, quoteFollows, type Reading } from "./walk.ts";
import { documentBefore } from "./documents.ts";
import { subjectInFront } from "./subjects.ts";
import { subjectOfSentence } from "./sentenceSubjects.ts";
import { carry, type GoingOn, citedAgain, isHeldIn, pointsBack, spokesRoles } from "./carried.ts";
import { creditBehind } from "./creditsBehind.ts";
import {
  isBehindOpinion,
  isBehindWhat,
  isCounted,
  isImpersonal,
  isInfinitive,
  isNegated,
  isOthersWord,
  isPreposition,
} from "./negated.ts";
import {
  type Front,
  isAddressed,
  isDeedTold,
  isLedByCredit,
  isMention,
  isOwnCountry,
  isNounBehindThat,
  isRatherPreposition,
  isSaying,
  isStrangeDocument,
  isSubjectBehind,
  takesKind,
  takesUpThat,
} from "./fits.ts";
import { originOf, relayedBack } from "./relays.ts";
import { isToldOf, saidByReports, toldOfFigure } from "./toldOf.ts";

/** What a reporting verb attributes to whom; null when nothing is said or nobody can have said it. */
export function verbAttribution(state: State, cue: CueMatch, index: number, before: number): Attributed | null {
  const { document } = state.reading;
  const { verb, form } = cue.meaning;
  const isOpinion = isBehindOpinion(document, cue);
  if (isNoVerb(state, cue) || (isNegated(document, cue) && !isOpinion && !isBehindWhat(document, cue))) return null;
  // نقلت رويترز عن روته قوله إن, أفادت الوزارة في بيان أوردته الوكالة بأن: on the way from a verb to what is said nobody else speaks.
  const previous = state.found.length > before ? state.found.at(-1) : undefined;
  if (previous !== undefined && previous.cue.first < cue.first && cue.first < previous.first) return null;
  // ومضى يقول: the second verb says it.
  if (verb.chain && matchOf(document, cue.last + 1, cats.cue)?.meaning.form === "present") return null;
  const told = toldOfFigure(state.reading, cue, index);
  if (told !== null) return told;
  const front = subjectInFront(state.reading, cue);
  if ((front === "other" && form !== "past") || isOwnCountry(front, previous)) return null;
  const behind = isOpinion ? undefined : creditBehind(state.reading, cue, index, previous);
  if (behind !== undefined) return behind;
  const complement = complementOf(state.reading, cue, index, front);
  const isSaid = complement.kind !== null && takesKind(verb, complement.kind);
  if (!isSaid || complement.kind === null || (isOpinion && !quoteFollows(document, complement.content))) {
    const silent = isMention(front) ? front : complement.subject;
    if (!isToldOf(silent, cue, previous)) rememberSilent(state, silent, complement, cue, index);
    return null;
  }
  if (saysNothing(state, cue, front, complement)) return null;
  if (complement.kind === "object" && isDeedTold(state, cue, front, previous)) return null;
  const isLeft = (front === "other" || front === null) && !isSubjectBehind(cue, complement.subject);
  const issuer = isLeft ? issuerOf(state, cue, index) : null;
  if (front === "other" && isLeft && issuer === null) return saidByReports(document, cue, complement, previous);
  const who = issuer ?? whoSays(state, cue, front, complement, index, before);
  if (who === null || isOthersWord(document, who, cue, complement, previous)) return null;
  const attribution: Attribution = {
    source: who.source,
    title: who.title,
    via: who.via ?? complement.relay?.named ?? null,
    origin: complement.origin === null ? null : originOf(complement.origin),
    present: form === "present",
    cue: { id: verb.id, first: cue.first, last: cue.last },
    kind: complement.kind,
    first: complement.content,
    last: document.sentences[index]?.last ?? complement.content,
    sentence: index,
    rule: who.rule,
    carried: who.carried,
    // قالت النساء إنهن: of a whole clause, whatever noun stands where the subject belongs says it.
    unnamed:
      who.source === null &&
      (who.unnamed || complement.nobody || front === "unnamed" || (complement.kind === "clause" && complement.unnamed)),
  };
  return { attribution, mention: who.mention, ...(complement.passed ? { next: complement.content - 1 } : {}) };
}

/** A word that is rather a preposition, or a verb with which the reporter goes on. */
function saysNothing(state: State, cue: CueMatch, front: Front, complement: Complement): boolean {
  const { document } = state.reading;
  if (!isSaying(cue, complement) || isRatherPreposition(document, cue, complement)) return true;
  if (front === null && isImpersonal(state, cue, complement.content)) return true;
  const isAnnounced = document.tokens[complement.content - 1]?.kind === "colon";
  if (!(complement.kind === "quote" && isAnnounced) && isInfinitive(document, cue)) return true;
  if (takesUpThat(document, cue, complement)) return true;
  // ليبلغ المجموع 30: only a clause or a quotation is what somebody came to say.
  return complement.kind === "object" && document.rules.grammar.belongs(cue.clitics);
}

/** What stands behind the verb; وبحسب ما صرح به المتحدث، تم انتشال 14: behind such a credit any words are what is said. */
function complementOf(reading: Reading, cue: CueMatch, index: number, front: Front): Complement {
  const { verb, form } = cue.meaning;
  const settled = (front !== null && front !== "other") || form === "participle" || form === "masdar";
  const isLed = isLedByCredit(reading.document, cue, index);
  return readComplement(reading, cue, isLed ? { ...verb, takes: [...verb.takes, "object"] } : verb, settled);
}

/** أصدرت الوزارة بيانا جاء فيه أن, قالت فيه إن: what a document holds says the subject of its sentence; null where no document stands there. */
function issuerOf({ reading }: State, { last, first }: CueMatch, index: number): Who | null {
  const issuer = isHeldIn(reading.document, last + 1) ? subjectOfSentence(reading, index, first) : undefined;
  if (issuer === undefined) return null;
  const { named: source, title } = issuer;
  return { source, title, via: null, mention: null, rule: "document:issuer", carried: false, unnamed: false };
}

/** على رفض, ومقره: behind a preposition stands a noun, whatever verb is spelled like it; so does a seat before its town. */
function isNoVerb(state: State, cue: CueMatch): boolean {
  const { reading } = state;
  const { document } = reading;
  const isNoun =
    !document.rules.grammar.subjectFirst && matchOf(document, cue.first - 1, cats.preposition) !== undefined;
  // نسبة: written with the ending of a noun.
  const { start, end } = document.tokens[cue.first] ?? { start: 0, end: 0 };
  const isWrittenNoun =
    cue.meaning.form === "past" && document.rules.grammar.isNounEnding(document.text.slice(start, end));
  if ((isNoun && cue.clitics === "") || isWrittenNoun || isNounBehindThat(state, cue)) return true;
  return isSeat(reading, cue) || isCounted(reading, cue);
}

/** A spokesman named by his family name alone still speaks for whom the text first said that he does. */
function titleOf({ titles }: State, source: Named | null, title: Title | null): Title | null {
  if (source === null || source.ref.kind !== "person") return title;
  const known = titles.get(source.ref.id) ?? null;
  if (title?.of != null) titles.set(source.ref.id, title);
  return title?.of == null ? (known ?? title) : title;
}

interface Who {
  readonly source: Named | null;
  readonly title: Title | null;
  readonly via: Named | null;
  readonly mention: Mention | null;
  readonly rule: string;
  readonly carried: boolean;
  readonly unnamed: boolean;
}

/** The subject in front or behind, whom an agency quotes, or the last speaker; null for a witness that nobody leads. */
function whoSays(
  state: State,
  cue: CueMatch,
  front: Front,
  complement: Complement,
  index: number,
  before: number,
): Who | null {
  const { verb, count } = cue.meaning;
  const back = relayedBack(state, cue, complement, index);
  if (back !== null) return back;
  // A verb before its subject stands in the singular: a plural one has its subject in front, or dropped it.
  const agrees = state.reading.document.rules.grammar.subjectFirst || count === "sg";
  const subject = isMention(front) ? front : agrees && !isAddressed(cue, complement) ? complement.subject : null;
  const { relayed } = complement;
  const mention = relayed === null ? subject : relayed === "unnamed" ? null : relayed;
  const via = relayed === null ? null : (subject?.named ?? null);
  const unnamed = relayed === "unnamed" || (mention === null && (complement.unnamed || front === "unnamed"));
  const points = pointsBack(mention) ?? (mention === null && complement.cited ? citedAgain(state) : null);
  if ((mention === null && !unnamed) || points !== null) {
    if (verb.witness) return null;
    return { ...goesOn(state, { cue, index, before, points, mention }), via };
  }
  const source = mention?.named ?? spokenFor(mention?.title ?? complement.title);
  const place = isMention(front) ? "subject:before" : "subject:behind";
  const rule = relayed !== null ? "relayed" : verb.media && isRelay(source) ? "agency" : place;
  return {
    source,
    title: titleOf(state, source, mention?.title ?? complement.title),
    via,
    mention,
    rule,
    carried: false,
    unnamed: relayed === "unnamed" || mention !== null,
  };
}

/** Whoever a verb without a subject of its own goes on with. */
function goesOn(state: State, going: GoingOn): Omit<Who, "via"> {
  const { cue, points, mention } = going;
  const speaker = points === null && isStrangeDocument(state, cue) ? undefined : carry(state, going);
  // وخلص التقرير إلى أن: a report that the text has not told of.
  const isReport = points === "document" && speaker === undefined;
  return {
    source: speaker?.named ?? null,
    title: speaker?.title ?? null,
    mention,
    rule: points === null ? "carried" : `carried:${points}`,
    carried: true,
    // قال مسعفون ... وأضافوا: several go on, whom the text has not named.
    unnamed:
      (speaker ?? (cue.meaning.count === "sg" ? undefined : state.speakers.at(-1)))?.unnamed === true || isReport,
  };
}

/**
 * Whoever is the subject of a reporting verb is whom the next verb goes on with, even if nothing said follows here;
 * a subject without a name (المسؤول) keeps the next verb from going on with somebody else.
 */
function rememberSilent(
  state: State,
  mention: Mention | null,
  { nobody, title }: Complement,
  cue: CueMatch,
  index: number,
): void {
  const { form, gender, count } = cue.meaning;
  if ((mention === null && !nobody) || form === "masdar" || form === "participle" || count !== "sg") return;
  if (isPreposition(state.reading.document, cue, mention)) return;
  // وتابع المصدر نفسه قائلا: words that point back at whoever spoke last.
  if (pointsBack(mention) !== null) return;
  // جاء ذلك في بيان للوزارة; وجاء كلامه بعد زيارة الوزير: where nothing said follows, no document is told of either.
  const isIssuer = mention !== null && documentBefore(state.reading, mention.first);
  if (cue.meaning.verb.document && cue.meaning.verb.id === SAY && !isIssuer) return;
  // رد المتحدث باسم الوزارة على سؤال قائلا: the body that he speaks for goes on.
  const named = mention?.named ?? spokenFor(mention?.title ?? title);
  state.speakers.push({
    named,
    title: mention?.title ?? title,
    gender: gender ?? mention?.gender ?? null,
    count: mention?.count ?? "sg",
    sentence: index,
    unnamed: named === null,
    silent: true,
  });
}

/** متحدث باسم الجيش: an institution speaks through its spokesperson, whom the text does not name. */
function spokenFor(title: Title | null): Named | null {
  const isSpoken = title !== null && title.count === "sg" && spokesRoles.has(title.role);
  return isSpoken && title.of?.ref.kind === "organisation" ? title.of : null;
}

const SAY = "say";
