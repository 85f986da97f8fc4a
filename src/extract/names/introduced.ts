import { beginsAny, matchOf, type MatchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitOf, bitsOf } from "../phrases.ts";
import type { QuotedRun } from "../text/quoteMarks.ts";
import type { Gender } from "../../domain/entity.ts";
import type { Mention } from "./mention.ts";
import { endAsBefore, introduce } from "./people.ts";
import { FARTHEST } from "./candidates.ts";
import { isAsideAt, isGivenAt, isMeanwhile, isNameWithArticle, withoutTaken } from "./givenNames.ts";
import { endOfAge, isAged } from "./anchoredNames.ts";
import { appositionBehind } from "./titledPeople.ts";
import type { NameScope } from "./titles.ts";
import { endOfUnknownName } from "./unknownNames.ts";
import { writtenOf } from "./written.ts";
import { itemAt } from "../itemAt.ts";

/** People whom a text introduces as it lets them speak: right behind the verb, or behind what they are. */

/** Right behind a reporting verb and before what is said, unknown words of two or more are a person's name. */
export function nameAfterCue(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const run = itemAt(document.quotes, document.quoteOf[index]);
  if (run !== undefined) return run.first === index ? quotedAfterCue(scope, run) : null;
  const verb = speakingVerb(document, index - 1);
  return verb === undefined ? null : nameBehindVerb(scope, index, verb);
}

const creditsOrLeads = bitsOf(["credit", "preposition"]);

/** بحسب تشيكو ساماكي، المتحدث, نقلت عنه: behind a credit or whom an outlet quotes, unknown words that a post or "saying" follows. */
export function nameBehindCredit(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (!beginsAny(document, index - 1, creditsOrLeads)) return null;
  const { relays, subjectFirst, belongs } = document.rules.grammar;
  const isRelay = relays.has(document.tokens[index - 1]?.norm ?? "");
  if (subjectFirst || !(isRelay || beginsAny(document, index - 1, bitOf.credit))) return null;
  const { norm = "" } = document.tokens[index] ?? {};
  if (!isRelay && belongs(norm[0] ?? "")) return creditedName(scope, index, norm);
  const last = endOfUnknownName(document, index, 2);
  if (last < 0) return null;
  const isSaying = matchOf(document, last + 1, cats.cue)?.meaning.form === "masdar";
  if (!isSaying && !isPostAside(document, last + 1) && !isPostAt(document, last + 1)) return null;
  return introduced(scope, index, last, null, "credit+unknown-name");
}

/** وفقا لأحمد ديالو: the preposition is written onto a name of the lists; of an unknown word nobody can tell what is (لباندو). */
function creditedName(scope: NameScope, index: number, form: string): Mention | null {
  const { isListedName, isDefinite } = scope.document.rules.grammar;
  const given = form.slice(1);
  if (!isListedName(given, given) || isDefinite(given)) return null;
  const last = endOfUnknownName(scope.document, index + 1, 1);
  const clitics = form[0] ?? "";
  return last > index ? { ...introduced(scope, index, last, null, "credit+name", clitics), clitics } : null;
}

function nameBehindVerb(scope: NameScope, index: number, verb: SpeakingVerb): Mention | null {
  const { document } = scope;
  // وتقول سعاد، وقال إسلام (26 عاما): one word is enough where it is a given name, or has an age.
  const isOne = isGivenAt(document, index) || isAged(document, index + 1);
  // Names in passing are read once a text, when the first word asks: not where more words tell already.
  let passing: boolean | null = null;
  const isPassing = (): boolean =>
    (passing ??= phrasesAt(document, index).length === 0 && scope.passing.before(document, index) !== undefined);
  const whole = endOfUnknownName(document, index, isOne ? 1 : 2);
  const end = whole < 0 && !isOne && isPassing() ? endOfUnknownName(document, index, 1) : whole;
  const last = withoutTaken(document, index, end, verb.verb.takes, () => isOne || isPassing());
  if (last < 0 || isObject(document, index, last) || isByline(document, index - 1, last + 1)) return null;
  if (
    !saysNext(document, last + 1) &&
    !closesWords(document, index, last) &&
    !goesOnAbout(document, index, last, isPassing())
  )
    return null;
  return introduced(scope, index, last, verb.gender, "cue+unknown-name");
}

/** كتب فلان - فلان: who wrote the article. */
function isByline(document: TextDocument, cue: number, behind: number): boolean {
  const { tokens, sentences, sentenceOf } = document;
  if (tokens[behind]?.kind !== "dash" || sentences[sentenceOf[cue] ?? -1]?.first !== cue) return false;
  return matchOf(document, cue, cats.cue)?.meaning.verb.id === WRITES;
}

const WRITES = "write";

/** يقول «أبو علي» إن: between marks that hold nothing but a name. */
function quotedAfterCue(scope: NameScope, run: QuotedRun): Mention | null {
  const { document } = scope;
  const index = run.first;
  const verb = speakingVerb(document, run.open - 1);
  if (verb === undefined || run.last - run.first >= LONGEST_QUOTED) return null;
  const isName = document.words[index]?.shape.isListedName === true || isPostAside(document, run.close + 1);
  if (!isName || endOfUnknownName(document, index, 1) !== run.last) return null;
  return introduced(scope, index, run.last, verb.gender, "cue+quoted-name");
}

/** «تشيك ديالو»، محافظ الإقليم، فلان - مدير الكرة -: a mark, and what post somebody holds. */
function isPostAside(document: TextDocument, mark: number): boolean {
  const kind = document.tokens[mark]?.kind;
  return (kind === "comma" || kind === "dash") && isPostAt(document, mark + 1);
}

/** مدرب المنتخب، المدير الفني: a post with an article, or with whose it is behind it. */
function isPostAt(document: TextDocument, index: number): boolean {
  const post = matchOf(document, index, cats.role);
  return post?.clitics === "" && (post.meaning.definite || document.tokens[post.last + 1]?.kind === "word");
}

/** Words of a name between quotation marks. */
const LONGEST_QUOTED = 4;

const tellsMore = bitsOf(["role", "adverbial", "preposition", "stopper"]);

/** وصرح هاما مامودو رئيس البلدية بأن، وكتب فلان في منشور: behind a name that the lists know a word of, who he is, or when and where he said it. */
function goesOnAbout(document: TextDocument, first: number, last: number, isPassing: boolean): boolean {
  const { governs } = document.rules.grammar;
  const isTold = phrasesAt(document, last + 1).some(({ clitics }) => clitics !== "" && governs(clitics));
  // يروي بوشتى لموقعنا: any word so led, behind somebody whose full name the text has told.
  const isLed = isPassing && governs(document.tokens[last + 1]?.norm[0] ?? "");
  if (!isTold && !isLed && !beginsAny(document, last + 1, tellsMore)) return false;
  if (matchOf(document, first - 1, cats.cue)?.meaning.verb.media === true) return false;
  if (isPassing) return true;
  // قال سترشكو كاتينيش مدرب المنتخب: unknown words that whose post stands right behind.
  if (isPostAt(document, last + 1)) return true;
  for (let at = first; at <= last; at++) if (document.words[at]?.shape.isGivenName === true) return true;
  // فان دير فالك: two small words of names.
  return [first, first + 1].every((at) => document.words[at]?.shape.isNameParticle === true);
}

/** كذّب رواية الصحة: words that no given name leads are rather the object of a verb that takes one, or end like a noun. */
function isObject(document: TextDocument, first: number, last: number): boolean {
  const { grammar } = document.rules;
  const form = document.tokens[first]?.norm ?? "";
  const takes = matchOf(document, first - 1, cats.cue)?.meaning.verb.takes ?? [];
  // عبرت خط الوسط: a verb that speaks only through its preposition.
  const tells = takes.some((taken) => taken === "clause" || taken === "quote" || taken === "object");
  if (!tells && !takes.includes(document.tokens[last + 1]?.norm ?? "")) return true;
  if (isGivenAt(document, first) || isNameWithArticle(document, first, last)) return false;
  // هكذا لخص ممادو ديوب، وهو شاب، محنته: an aside about somebody.
  if (document.tokens[last + 1]?.kind === "comma" && isAsideAt(document, last + 2)) return false;
  if (isPostAside(document, last + 1) || isPostAt(document, last + 1)) return false;
  // نهلة أبو ركبة، وجدان (41 عاما): a small word of names inside it, or an age behind it.
  if (document.words[first + 1]?.shape.isNameParticle === true || isAged(document, last + 1)) return false;
  const says = matchOf(document, last + 1, cats.complementizer) !== undefined;
  return (
    grammar.isNounEnding(writtenOf(document, first, first)) ||
    (!says && takes.some((taken) => taken === "object" || taken === form[0]))
  );
}

/**
 * قالت عاملة الإغاثة فلانة إن: behind a verb and words that no list knows, a given name, or unknown words that stand
 * between a definite word and what is said.
 */
export function nameBehindDescription(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (document.quoteOf[index] !== -1 || document.rules.grammar.subjectFirst) return null;
  const given = document.words[index]?.shape.isGivenName === true;
  const isDefinite = index > 0 && document.words[index - 1]?.shape.isDefinite === true;
  // واعتبر خصمها فيورل راتسو أن: whose he is.
  const isOwned = !isDefinite && itemAt(document.words, index - 1)?.shape.isPossessed === true;
  if (itemAt(document.tokens, index - 1)?.kind !== "word" || (!given && !isDefinite && !isOwned)) return null;
  if (matchOf(document, index - 1, cats.preposition) !== undefined || isMeanwhile(document, index - 1)) return null;
  const verb = verbBefore(scope, index);
  if (verb === undefined) return null;
  // طالب المكتب بفتح المعابر: what the verb takes.
  if (!given && verb.verb.takes.includes(document.tokens[index]?.norm[0] ?? "")) return null;
  const { gender } = verb;
  // قالت حفيدتها ريم إن: of a given name one word is enough, right before what is said.
  const isAlone = given && matchOf(document, index + 1, cats.complementizer) !== undefined;
  const last = endOfUnknownName(document, index, isAlone ? 1 : 2);
  if (last < 0 || !saysNext(document, last + 1)) return null;
  if (!given && document.tokens[last + 1]?.kind === "comma") return null;
  if (!given && isOwned && matchOf(document, last + 1, cats.complementizer) === undefined) return null;
  return introduced(scope, index, last, gender, "cue+description+name");
}

const leadsOn = bitsOf(["complementizer", "cue"]);

/** The reporting verb that leads to a token, with nobody named and nothing said between. */
function verbBefore({ document, mentions }: NameScope, index: number): SpeakingVerb | undefined {
  for (let at = index - 1; at >= 0 && index - at <= FARTHEST; at--) {
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[index])
      return undefined;
    if (!beginsAny(document, at, leadsOn)) continue;
    if (matchOf(document, at, cats.complementizer) !== undefined) return undefined;
    const verb = speakingVerb(document, at);
    if (verb === undefined) continue;
    const last = mentions.at(-1);
    return last !== undefined && last.kind === "person" && last.first > at ? undefined : verb;
  }
  return undefined;
}

type SpeakingVerb = MatchOf<"cue">["meaning"];

/** The finite reporting verb at a token; undefined when none stands there. */
function speakingVerb(document: TextDocument, index: number): SpeakingVerb | undefined {
  if (document.rules.grammar.subjectFirst) return undefined;
  const cue = matchOf(document, index, cats.cue);
  if (cue === undefined || (cue.meaning.form !== "past" && cue.meaning.form !== "present")) return undefined;
  // عبر is "via" as well as "expressed".
  return matchOf(document, index, cats.preposition) === undefined ? cue.meaning : undefined;
}

function saysNext(document: TextDocument, index: number): boolean {
  const next = document.tokens[index];
  if (next === undefined || matchOf(document, index, cats.complementizer) !== undefined) return true;
  // فلان الذي، فلانة وهي: an aside about him.
  const { joins, relatives } = document.rules.grammar;
  if (joins(matchOf(document, index, cats.pronoun)?.clitics ?? "") || relatives.has(next.norm)) return true;
  return next.kind !== "word" && next.kind !== "number" && next.kind !== "stop";
}

/** «...»، قالت أم يحيى. وتابعت أم يحيى قائلة: behind what is said, or before the participle that leads to it. */
function closesWords(document: TextDocument, first: number, last: number): boolean {
  if (matchOf(document, last + 1, cats.cue)?.meaning.form === "participle") return true;
  const mark = document.tokens[first - 2]?.kind === "comma" ? first - 3 : first - 2;
  const kind = document.tokens[mark]?.kind;
  if (kind !== "close" && kind !== "quote") return false;
  // «...»، تقول رهف ذات الأعوام التسعة: behind what is said nothing but the subject stands there, whatever follows.
  return document.tokens[last + 1]?.kind === "stop" || isGivenAt(document, first);
}

export function introduced(
  scope: NameScope,
  first: number,
  last: number,
  gender: Gender | null,
  rule: string,
  clitics = "",
): Mention {
  const nameEnd = endAsBefore(scope, first, last);
  const named = introduce(scope, first, nameEnd, gender, clitics);
  const end = endOfAge(scope.document, nameEnd);
  const apposition = appositionBehind(scope, end);
  return {
    first,
    last: apposition?.title.last ?? end,
    clitics: "",
    gender: named.gender,
    count: "sg",
    kind: "person",
    named,
    title: apposition?.title ?? null,
    rule,
    pointer: null,
  };
}
