import { itemAt } from "../itemAt.ts";
import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import type { Attribution, CueMatch, State } from "./attribution.ts";
import { isNumber } from "./roughNumbers.ts";
import { agrees } from "./sources.ts";
import type { Complement, Reading } from "./walk.ts";

/** Reporting verbs behind a word that negates them, that only looks like it, or that shows them to be no verbs. */

export const isNegated = (document: TextDocument, { clitics, first, last, meaning }: CueMatch): boolean =>
  clitics === "" &&
  matchOf(document, first - 1, cats.negation) !== undefined &&
  !meaning.verb.concedes &&
  !isOnlyThat(document, last + 1);

/** يذكر أن المدينة: right before "that", with nobody in front, the reporter goes on; ويعتقد أن, where no person spoke just before. */
export function isImpersonal({ reading, speakers }: State, cue: CueMatch, content: number): boolean {
  const { document } = reading;
  const { first, last, meaning } = cue;
  const { impersonal, expected, supposed, passives, mayBePassive, withoutAnd } = document.rules.grammar;
  const form = withoutAnd(document.tokens[first]?.norm ?? "");
  if (content !== last + 2) return false;
  const index = document.sentenceOf[first] ?? -1;
  if (impersonal.has(form) || document.sentences[index]?.first !== first) return impersonal.has(form);
  const before = speakers.findLast(({ silent, acts }) => silent !== true && acts !== true);
  const goesOn =
    before?.sentence === index - 1 &&
    before.named?.ref.kind === "person" &&
    agrees(before, meaning.gender, meaning.count);
  // ويُعتقد
  const { start, end } = document.tokens[first] ?? { start: 0, end: 0 };
  const isPassive = passives.has(form) && mayBePassive(document.text.slice(start, end));
  return isPassive || expected.has(form) || (supposed.has(form) && !goesOn);
}

/** استطاع أن يؤكد ويرسخ قدرته: a present right behind a bare "that" is what somebody can or wants to say; قبل أن يضيف he did. */
export function isInfinitive(document: TextDocument, { first, clitics, meaning }: CueMatch): boolean {
  const { subjectFirst, endsInPronoun, ahead } = document.rules.grammar;
  if (subjectFirst || meaning.form !== "present" || clitics !== "") return false;
  const that = document.tokens[first - 1]?.norm ?? "";
  if (matchOf(document, first - 1, cats.complementizer) === undefined || endsInPronoun(that)) return false;
  return ahead.get(document.tokens[first - 2]?.norm ?? "")?.has(that) !== true;
}

/** Words from a negated verb to what it says after all. */
const FARTHEST_EXCEPTION = 8;

/** لا تتحدث المنظمة سوى عن 300: a negated verb that says so after all. */
function isOnlyThat({ tokens, rules }: TextDocument, first: number): boolean {
  for (let at = first; at < first + FARTHEST_EXCEPTION; at++) {
    if (tokens[at]?.kind !== "word") return false;
    if (rules.grammar.exceptives.has(tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** وهو ما وصفته الوزارة بأنه «...»: what somebody thinks of what was told; only a quotation behind it is said. */
export function isBehindOpinion(document: TextDocument, cue: CueMatch): boolean {
  const { tokens, rules } = document;
  const { first, last } = cue;
  if (!isNegated(document, cue)) return false;
  const { copulas, withoutAnd, ownerOf } = rules.grammar;
  const isWhat = copulas.has(withoutAnd(tokens[first - 2]?.norm ?? ""));
  return isWhat && ownerOf(tokens[last]?.norm ?? "") !== null;
}

/** على ما أعلن، وفق ما ذكر، ما أعلنته كييف، ما جاء في: the small word is "what", not "not"; وهو ما أدانته tells what somebody thinks. */
export function isBehindWhat(document: TextDocument, { first, last, meaning }: CueMatch): boolean {
  const { ownerOf, copulas } = document.rules.grammar;
  const [norm, before] = [document.tokens[last]?.norm ?? "", document.tokens[first - 2]?.norm ?? ""];
  if (beginsOneOf(document, first - 2, leadsToNoun)) return true;
  return !copulas.has(document.rules.grammar.withoutAnd(before)) && (meaning.verb.document || ownerOf(norm) !== null);
}

const leadsToNoun = anyOf("preposition", "credit");

/** حبس 23 متهما: people, whom a number counts that is none of a date, or on whom somebody acts. */
export function isCounted({ document, dateEnd, mentions, mentionOf }: Reading, cue: CueMatch): boolean {
  const { meaning, clitics, first } = cue;
  const { form, gender, count } = meaning;
  const { subjectFirst, isDefinite, endsInPronoun } = document.rules.grammar;
  const noun = itemAt(document.tokens, first - 1)?.norm ?? "";
  if (subjectFirst) return false;
  if (isDoneByCounted(document, cue)) return true;
  if (clitics !== "") return isCountedWith(document, cue);
  // متهمين جدد: right behind several no verb stands that tells of one man.
  if (form === "past" && gender === "m" && count === "sg" && !isDefinite(noun) && !endsInPronoun(noun))
    return (matchOf(document, first - 1, cats.counted)?.meaning.count ?? "sg") !== "sg";
  if (form !== "participle") return false;
  if (describesCases(document, cue)) return true;
  // أوقفت الشرطة متهمين: several men are whom she acts on.
  if (gender === "m" && count !== "sg" && itemAt(mentions, mentionOf[first - 1])?.gender === "f") return true;
  if (!isNumber(document, first - 1)) return false;
  for (let at = first - 1; at >= first - LONGEST_DATE; at--) if ((dateEnd[at] ?? -1) === first - 1) return false;
  return true;
}

/** وعارضه 13 نائبا: with its object written onto it, those counted right behind a verb do it, and say nothing. */
function isDoneByCounted(document: TextDocument, { last, meaning }: CueMatch): boolean {
  const isVerb = meaning.form === "past" || meaning.form === "present";
  if (!isVerb || document.rules.grammar.ownerOf(document.tokens[last]?.norm ?? "") === null) return false;
  return isNumber(document, last + 1) && matchOf(document, last + 2, cats.counted) !== undefined;
}

/** 58 إصابة مؤكدة بالفيروس: a participle of the feminine that agrees with the noun right in front, and leads to no clause. */
function describesCases(document: TextDocument, { first, last, meaning }: CueMatch): boolean {
  const { isFeminine } = document.rules.grammar;
  if (meaning.gender !== "f" || matchOf(document, first - 1, cats.counted) === undefined) return false;
  return (
    isFeminine(document.tokens[first - 1]?.norm ?? "") && matchOf(document, last + 1, cats.complementizer) === undefined
  );
}

/** 215 تلميذا وطالبا: joined to people who are counted, a verb of two is rather one more noun. */
const isCountedWith = (document: TextDocument, { clitics, first, meaning }: CueMatch): boolean =>
  meaning.count === "du" &&
  document.rules.grammar.joins(clitics) &&
  matchOf(document, first - 1, cats.counted)?.meaning.count === "sg";

/** How far in front of its last word a date begins. */
const LONGEST_DATE = 6;

/** The token in front of a verb and its particles: كان قد قدر، لا تستبعد. */
export function behindSubject(reading: Reading, { first, meaning }: CueMatch): number {
  const { document } = reading;
  const isDenied = meaning.verb.concedes === true && matchOf(document, first - 1, cats.negation) !== undefined;
  const isPassed = isDenied || document.rules.grammar.perfect.has(document.tokens[first - 1]?.norm ?? "");
  return frontOfBracket(document, first - (isPassed ? (isVerbOfBeing(reading, first - 2) ? 3 : 2) : 1));
}

/** How many words in brackets may tell more of a subject. */
const LONGEST_BRACKET = 8;

/** المؤسسة (غير حكومية) قالت: the token in front of a bracket that closes at a token; the same token elsewhere. */
function frontOfBracket({ tokens }: TextDocument, close: number): number {
  if (tokens[close]?.kind !== "bracket-close") return close;
  for (let at = close - 1; at >= close - LONGEST_BRACKET; at--) if (tokens[at]?.kind === "bracket-open") return at - 1;
  return close;
}

/** التقرير كان قد قدر: a verb of being between a subject and the particle in front of its verb. */
const isVerbOfBeing = ({ document, mentionOf }: Reading, at: number): boolean =>
  document.rules.grammar.were.has(document.tokens[at]?.norm ?? "") && (mentionOf[at - 1] ?? -1) !== -1;

/** أشارت المنظمة إلى أنه أبلغ عن وفاة 30: inside what somebody says, a verb that goes on with nobody is a passive of his own words. */
function isPassiveInside(
  document: TextDocument,
  who: Pick<Attribution, "carried" | "source" | "unnamed">,
  { clitics, first, meaning }: CueMatch,
  { kind }: Pick<Complement, "kind">,
  previous: Attribution | undefined,
): boolean {
  // أشارت إلى أن 30 توفوا، ورصد 40 مصابا: of a figure the verb is a passive behind "and", too.
  const isAlone = clitics === "" || kind === "object";
  const isNobodys = who.carried && who.source === null && who.unnamed !== true && isAlone && !meaning.verb.chain;
  if (!isNobodys || previous === undefined || previous.source === null || meaning.form !== "past") return false;
  if (document.rules.grammar.joins(clitics) && isSomebody(document, previous.first)) return false;
  return previous.kind === "clause" && previous.first <= first && first <= previous.last;
}

/** أن المتحدث حضر وأكد مقتل 12: somebody without a name, with whom a verb goes on. */
const isSomebody = (document: TextDocument, first: number): boolean =>
  [first, first + 1].some(
    (at) => matchOf(document, at, cats.role) !== undefined || matchOf(document, at, cats.unnamed) !== undefined,
  );

/** واستنادا إلى المصدر نفسه، أظهرت التحقيقات أن: what figures and pictures show is credited already. */
const isCreditedAlready = (
  { source }: Pick<Attribution, "source">,
  { meaning }: CueMatch,
  previous: Attribution | undefined,
): boolean => meaning.verb.witness && source === null && previous?.rule === "credit:before";

/** أعلنت مقتل 30، مما يرفع عدد القتلى إلى 90: what follows from what was told, which nobody else tells. */
function isResult(
  document: TextDocument,
  { carried }: Pick<Attribution, "carried">,
  { first, meaning }: CueMatch,
  previous: Attribution | undefined,
): boolean {
  if (!carried || previous === undefined || document.rules.grammar.subjectFirst) return false;
  const isRaise = meaning.verb.takes.includes("toll") && meaning.verb.id === "estimate" && meaning.form === "present";
  return isRaise && matchOf(document, first - 1, cats.conjunction) !== undefined;
}

/** A verb without a subject whose words are those of whoever was cited or speaks already. */
export const isOthersWord = (
  document: TextDocument,
  who: Pick<Attribution, "carried" | "source" | "unnamed">,
  cue: CueMatch,
  complement: Pick<Complement, "kind">,
  previous: Attribution | undefined,
): boolean =>
  isCreditedAlready(who, cue, previous) ||
  isPassiveInside(document, who, cue, complement, previous) ||
  isResult(document, who, cue, previous);

/**
 * وقع الهجوم بين بلدتين، عقب اجتماع: nobody goes on from a preposition; وعقب الوزير قائلا: right behind a verb spelled like it stands
 * somebody.
 */
export function isPreposition(document: TextDocument, cue: CueMatch, mention: Mention | null): boolean {
  const { between, withoutAnd } = document.rules.grammar;
  if (matchOf(document, cue.first, cats.preposition) === undefined) return false;
  const isBetween = between.has(withoutAnd(document.tokens[cue.first]?.norm ?? ""));
  return isBetween || mention?.kind !== "person" || mention.first > cue.last + 1;
}
