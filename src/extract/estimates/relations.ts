import { anyOf, beginsOneOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { type Category, cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import { CASUALTIES } from "../measureIds.ts";
import { itemAt } from "../itemAt.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";
import type { EstimateFound } from "./estimates.ts";
import { BARE } from "./bareNumbers.ts";
import { PART_OF_NUMBER } from "./nounsInOrder.ts";
import { isFate } from "./place.ts";
import { WITH_VERB } from "./unnamedNumbers.ts";
import { insideDate } from "./numbers.ts";
import { isSomebodys } from "../possessed.ts";

/** How the figures of a sentence hang together. */

/** Figures that one verb may have as its subject. */
const MOST_JOINED = 6;

/** The figure behind those that share a verb with this one: 13 medics and a driver were killed; 200 of the 11,000. */
export function afterJoined({ document }: Reading, counted: readonly Counted[], index: number): number {
  let next = index + 1;
  if (counted[index]?.rule === PART_OF_NUMBER) return index + 2;
  while (next - index <= MOST_JOINED) {
    const [one, other] = [counted[next - 1], counted[next]];
    if (one === undefined || other === undefined || !areJoined(document, one, other)) break;
    next++;
  }
  return next;
}

/** مدنيان، و30 جنديا: "and" alone, or written onto the number, or behind a comma. */
function areJoined(document: TextDocument, one: Counted, other: Counted): boolean {
  const { tokens, rules } = document;
  const { syntax, joins } = rules.grammar;
  const between = other.first - one.last - 1;
  const before = tokens[other.first - 1];
  if (syntax !== null) return between === 1 && syntax.coordinators.has(before?.norm ?? "");
  const isAnd = between > 0 && joins(before?.norm ?? "");
  if (!isAnd && !joins(tokens[other.first]?.norm[0] ?? "")) return false;
  const behind = one.last + 1;
  const rest = between - (isAnd ? 1 : 0) - describing(document, behind, other.first);
  if (rest === 0) return true;
  return rest === 1 && tokens[other.first - (isAnd ? 2 : 1)]?.kind === "comma" && isHead(document, one.first);
}

/** Words between people and what they suffer from, and its name: 58 إصابة مؤكدة بفيروس ماربورغ. */
const LONGEST_ILLNESS = 3;

/** How many words describe people: an adjective, written like any word that no list has (44 جنديا نظاميا، و12 منشقا), and an illness. */
function describing(document: TextDocument, first: number, end: number): number {
  const isWord = (at: number): boolean => at < end && document.tokens[at]?.kind === "word";
  const isUnknown = (at: number): boolean => isWord(at) && phrasesAt(document, at).length === 0;
  let ill = 0;
  for (let at = first; at < first + LONGEST_ILLNESS && isWord(at); at++) {
    if (matchOf(document, at, cats.illness) !== undefined) ill = at + 1 - first + (isUnknown(at + 1) ? 1 : 0);
  }
  return ill > 0 ? ill : Number(isUnknown(first));
}

/** وصل 300 جندي، و12 ضابطا أصيبوا: people behind a word of their own sentence have a verb already; not كان 30 جنديا، و12 ضابطا قد قتلوا. */
function isHead(document: TextDocument, first: number): boolean {
  const isOpen = document.sentences[document.sentenceOf[first] ?? -1]?.first === first;
  const { were, withoutAnd } = document.rules.grammar;
  const before = document.tokens[first - 1];
  if (isOpen || before?.kind !== "word" || were.has(withoutAnd(before.norm))) return true;
  return matchOf(document, first - 1, cats.complementizer) !== undefined;
}

/** How a figure hangs on the one before it in its sentence. */
export interface Relation {
  /** The figure before, when this one takes over what it leaves out. */
  readonly model: EstimateFound | null;
  /** A part of the people just counted, an earlier figure of the same, or joined to it by "and". */
  readonly among: boolean;
  readonly compared: boolean;
  readonly joined: boolean;
}

/** How a figure hangs on the one before. */
export function relationOf(
  reading: Reading,
  counted: Counted,
  clause: Clause,
  previous: EstimateFound | null,
): Relation {
  if (previous === null) return { model: null, among: false, compared: false, joined: false };
  const between = { first: previous.last + 1, last: counted.at };
  const among =
    counted.rule.startsWith("part-of") || leadsWith(reading, clause, counted, cats.among) || isListed(reading, counted);
  const compared = counted.rule === "compared" || leadsWith(reading, between, counted, cats.comparison);
  const joined =
    !isCase(reading, counted) &&
    (isJoined(reading, previous, counted) ||
      isAdded(reading, previous, counted) ||
      isGapped(reading, previous, counted) ||
      isElsewhere(reading, previous, counted));
  // 61 were rescued: a verb of its own says what became of them.
  const isTold = counted.rule === BARE || (counted.rule === WITH_VERB && isFate(previous.measure));
  const leftOut = counted.measure === null && !isTold;
  return { model: among || compared || joined || leftOut ? previous : null, among, compared, joined };
}

/** 12 حالة وفاة و300 حالة يشتبه بها: a case that tells itself what it is of. */
function isCase({ document }: Reading, { last, rule, measure }: Counted): boolean {
  const { cases } = document.rules.grammar;
  return rule === "number+noun" && measure !== null && cases.has(document.tokens[last - 1]?.norm ?? "");
}

/** تسعة قتلى هم خمسة جنود, تسعة قتلى: خمسة جنود: those just counted, one by one. */
function isListed({ document }: Reading, { first }: Counted): boolean {
  const before = document.tokens[first - 1];
  if (before === undefined || document.rules.grammar.syntax !== null) return false;
  if (document.rules.grammar.appositions.has(before.norm)) return true;
  if (before.kind !== "colon") return false;
  // وقال: what a verb leads to is nothing told before.
  return [2, 3, 4, 5].every((back) => matchOf(document, first - back, cats.cue) === undefined);
}

function leadsWith(reading: Reading, clause: Clause, counted: Counted, cat: Category<"among" | "comparison">): boolean {
  for (let at = clause.first; at < counted.at; at++) if (matchOf(reading.document, at, cat) !== undefined) return true;
  return false;
}

/** قتل تسعة إلى جانب طفلين: set beside people of whom the text has told what became. */
function isAdded({ document }: Reading, { measure }: EstimateFound, { first }: Counted): boolean {
  if (measure === "other" || measure === "troops") return false;
  const { added, belongs } = document.rules.grammar;
  const isLed = belongs(document.tokens[first]?.norm[0] ?? "") && added.has(document.tokens[first - 1]?.norm ?? "");
  return isLed || [1, 2, 3].some((back) => matchOf(document, first - back, cats.addition)?.last === first - 1);
}

const LONGEST_GAP = 6;

/**
 * 14 جريحا من المحتجين، وستة من رجال الأمن: the noun of the figure before is left out, and no verb stands between. قتل قيادي في
 * الحركة وثلاثة من مرافقيه: the verb is left out before those who belong to him.
 */
function isGapped({ document }: Reading, previous: EstimateFound, counted: Counted): boolean {
  const { joins, partitives, syntax } = document.rules.grammar;
  const lead = document.tokens[counted.first]?.norm[0] ?? "";
  if (syntax !== null || !joins(lead) || counted.first - previous.last > LONGEST_GAP) return false;
  const isPart = [1, 2].some((next) => partitives.has(document.tokens[previous.last + next]?.norm ?? ""));
  if (!isPart && !(counted.rule.endsWith(":of") && isTheirs(document, counted.last))) return false;
  for (let at = previous.last + 1; at < counted.first; at++) if (beginsOneOf(document, at, tells)) return false;
  return true;
}

const tells = anyOf("predicate", "cue", "complementizer");

/** مرافقيه: a noun that ends in whose it is. */
const isTheirs = (document: TextDocument, at: number): boolean =>
  isSomebodys(document, at) && !document.rules.grammar.isDefinite(document.tokens[at]?.norm ?? "");

/**
 * قتل 10 أشخاص في البلدة و6 أشخاص في المدينة، خسرت 230 جنديا في الغرب، و435 عسكريا أمام الوحدات: the verb is left out where only the
 * place changes.
 */
function isElsewhere(reading: Reading, previous: EstimateFound, counted: Counted): boolean {
  const { document, dateEnd } = reading;
  const { joins, placePrepositions, syntax } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  const form = norm(counted.last + 1);
  if (syntax !== null || previous.measure === "other" || previous.measure === "troops") return false;
  if (!joins(norm(counted.first)[0] ?? "") || counted.first - previous.last > LONGEST_PLACE) return false;
  const isApart = document.tokens[counted.first - 1]?.kind === "comma";
  const isLed = isApart && leadsToScene(reading, previous, counted.last + 1) && !act(document, counted);
  const leads = placePrepositions.has(norm(previous.last + 1));
  if (!leads || !(isApart ? isLed : norm(previous.last + 1) === form)) return false;
  for (let at = previous.last + 1; at < counted.first - (isApart ? 1 : 0); at++) {
    // قتل 20 في عام 2021، و30 في عام 2020
    const isDated = insideDate({ dateEnd }, at);
    const isWord = isDated || document.tokens[at]?.kind === "word" || isMark(document.tokens[at]?.kind);
    if (!isWord || beginsOneOf(document, at, clauses)) return false;
  }
  return true;
}

/** و30 في إدلب, and not و300 في الطريق إلى الجبهة; of losses also before whom they were suffered: و435 أمام وحدات المركز. */
function leadsToScene(reading: Reading, { measure }: EstimateFound, at: number): boolean {
  const { document, mentions, mentionStart } = reading;
  if (matchOf(document, at, cats.preposition) === undefined) return false;
  const isPlace =
    itemAt(mentions, mentionStart[at + 1])?.kind === "place" || document.words[at + 1]?.place?.isDefinite === false;
  return isPlace || measure === CASUALTIES || insideDate(reading, at + 1) || insideDate(reading, at + 2);
}

/** و300 متظاهر أمام السفارة هتفوا: those counted have a verb of their own. */
function act({ tokens, rules }: TextDocument, { last }: Counted): boolean {
  for (let at = last + 1; at <= last + LONGEST_PLACE; at++) {
    if (tokens[at]?.kind !== "word") return false;
    if (rules.grammar.isPluralVerb(tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

const isMark = (kind: string | undefined): boolean => kind === "quote" || kind === "open" || kind === "close";

const LONGEST_PLACE = 11;

/** Where words of a clause of its own stand. */
const clauses = anyOf("predicate", "cue", "complementizer", "conjunction");

/** مقتل 10 جنود و5 مدنيين: joined to the one before by "and" alone. */
function isJoined(reading: Reading, previous: EstimateFound, counted: Counted): boolean {
  const between = counted.first - previous.end - 1;
  const norm = (index: number): string => reading.document.tokens[index]?.norm ?? "";
  const { joins, syntax } = reading.document.rules.grammar;
  const owner = syntax?.possessive.has(norm(counted.first - 1)) === true ? 1 : 0;
  return between <= 1 + owner && (joins(norm(counted.first)[0] ?? "") || between === 1 + owner);
}
