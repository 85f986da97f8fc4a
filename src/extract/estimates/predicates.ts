import { matchesOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import { conditionBehind } from "./conditions.ts";
import { isNameInMarks } from "./marks.ts";
import { isBodiesOf, isMourned } from "./deadOfOthers.ts";
import type { Counted } from "./counted.ts";
import { isFamilies } from "./ownedNouns.ts";
import { eitherFate, fatesUpTo, isTheirs, pluralVerbBehind } from "./verbsBehind.ts";
import { tollAhead } from "./tollsAhead.ts";
import { doElse, isParticle } from "./particles.ts";
import { itemAt } from "../itemAt.ts";

/** What the verbs and verbal nouns around people say became of them. */

/** The measure of the verb behind the people counted, whose subject they are. */
export const ownMeasure = (reading: Reading, counted: Counted, clause: Clause): string | null =>
  measureBehind(reading, verbBehind(reading, counted.last + 1, clause.last), true);

/** The measure that a predicate in the clause gives to people (قتل، إصابة); the nearest before the number wins. */
export function predicateMeasure(reading: Reading, counted: Counted, clause: Clause): string | null {
  const { document } = reading;
  const isOrdered = document.rules.grammar.syntax !== null;
  const behind = verbBehind(reading, counted.last + 1, clause.last);
  // A woman was wounded: a verb of its own tells more than the one before.
  const isOwn = behind.first > counted.last + 1;
  const own = isOwn ? measureBehind(reading, behind, true) : besideMeasure(reading, counted);
  if (own !== null) return own;
  // 18 survivors picked up: a verb that no list knows.
  const next = document.tokens[counted.last + 1]?.norm ?? "";
  const isActing = isOrdered && next.endsWith("ed") && phrasesAt(document, counted.last + 1).length === 0;
  const condition = conditionBehind(reading, counted);
  if (condition !== null) return condition;
  if (isMourned(reading, counted)) return "killed";
  // أكد اثنان من السكان مقتل تسعة: those who say so.
  if (!isOrdered && isTeller(document, counted)) return null;
  if (!isOrdered && doElse(document, counted.first))
    return pluralVerbBehind(reading, counted, clause) ?? measureBehind(reading, behind);
  // مقتل جميع من كانوا على متنها وهم 62: they are those just told of, wherever they were.
  const isApposed = document.rules.grammar.appositions.has(document.tokens[counted.first - 1]?.norm ?? "");
  for (let at = counted.first - 1; at >= clause.first; at--) {
    if (isNameInMarks(document, at) || isParticle(document, at)) continue;
    if (document.quoteOf[at] !== document.quoteOf[counted.at] && !opensQuote(document, counted)) break;
    // Declared dead and the other four are stable: what is told before "and" is told of others.
    if ((isOwn || isActing) && matchOf(document, at, cats.conjunction) !== undefined) break;
    const match = matchesOf(document, at, cats.predicate).find(({ last }) => last < counted.first);
    if (match !== undefined && tellsRuling(reading, at)) break;
    if (match !== undefined && isFamilies(document, at)) break;
    if (match === undefined && matchOf(document, at, cats.parting) !== undefined && losesLife(reading, at, counted))
      return "killed";
    if (match !== undefined)
      return (
        fatesUpTo(document, at) ??
        longestBefore(reading, at, clause.first) ??
        lossMeasure(reading, counted, at) ??
        match.meaning.measure
      );
    if (!isOrdered && !isApposed && (governsElse(document, at) || isWhole(document, at))) break;
  }
  if (isOrdered) return measureBehind(reading, behind);
  return pluralVerbBehind(reading, counted, clause) ?? tollAhead(reading, counted) ?? measureBehind(reading, behind);
}

/** قضت المحكمة بسجن 11: where a court or another definite noun is its subject, the verb tells of no dead. */
function tellsRuling({ document }: Reading, at: number): boolean {
  if (matchOf(document, at, cats.ruling) === undefined) return false;
  const isBody = matchOf(document, at + 1, cats.institution) !== undefined;
  return isBody || document.rules.grammar.isDefinite(document.tokens[at + 1]?.norm ?? "");
}

/** The subject of a verb of saying that is no count itself. */
function isTeller(document: TextDocument, { first, measure, population }: Counted): boolean {
  if (population !== "civilians" && measure !== "other" && measure !== null) return false;
  // من بين 65 صحفيا: the verb is a preposition.
  if (matchOf(document, first - 1, cats.preposition) !== undefined) return false;
  return matchOf(document, first - 1, cats.cue)?.meaning.verb.takes.includes("clause") === true;
}

/** قضى على "أكثر من 200": the quotation begins with the figure, and its verb stands in front of it. */
const opensQuote = ({ quoteOf, quotes }: TextDocument, { first, at }: Counted): boolean =>
  itemAt(quotes, quoteOf[at])?.first === first;

const LIVES_BEHIND = 5;

/** فقد 18 شخصا حياتهم، فقد اثنين من أبناء عمومته: dead; فقد 39 شخصا: missing, where nobody stands between who lost them. */
function lossMeasure({ document }: Reading, counted: Counted, at: number): string | null {
  const { first, last, population } = counted;
  const { syntax, isPossessed } = document.rules.grammar;
  if (matchOf(document, at, cats.loss) === undefined) return null;
  if (losesLife({ document }, at, counted)) return "killed";
  if (population === "civilians" && isTheirs(document, last + 1)) return "other";
  // وفقد 9 آخرون, and not وفقد تسعة من عناصره, whom somebody lost who was told of before.
  const isPeople =
    population === "civilians" || (population === null && !isPossessed(document.tokens[last]?.norm ?? ""));
  const isPassive = syntax === null && at === first - 1 && isPeople;
  return isPassive ? "missing" : null;
}

/** What stands behind the people counted is their lives. */
function losesLife({ document }: Pick<Reading, "document">, verb: number, { at, last }: Counted): boolean {
  for (let next = at + 1; next <= last + LIVES_BEHIND; next++) {
    if (document.sentenceOf[next] !== document.sentenceOf[verb] || document.tokens[next]?.kind === "comma")
      return false;
    if (matchOf(document, next, cats.lostLife) !== undefined) return true;
  }
  return false;
}

/** توفي ثلاثة من أصل 19: what became of a part is not told of the whole. */
function isWhole({ tokens, rules }: TextDocument, at: number): boolean {
  const { wholes, partitives } = rules.grammar;
  return wholes.has(tokens[at]?.norm ?? "") && partitives.has(tokens[at - 1]?.norm ?? "");
}

/** وفاة 11 وإنقاذ 130: words in front of a number that tell it of other people than the figure before. */
export function isOfOthers({ document }: Reading, counted: Counted, clause: Clause): boolean {
  if (document.rules.grammar.syntax !== null) return false;
  for (let at = counted.first - 1; at >= clause.first; at--)
    if (matchOf(document, at, cats.carrier) !== undefined || isWhole(document, at)) return true;
  return false;
}

/** كان يقل 200 مهاجر، أكد أن 30: what stands in front tells of others. */
const governsElse = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.carrier) !== undefined || matchOf(document, at, cats.complementizer) !== undefined;

/** Right behind: 12 people were killed and 40 others wounded; they lost 300 men killed. Not "30 soldiers killed two". */
function besideMeasure({ document }: Reading, counted: Counted): string | null {
  const told = document.rules.grammar.syntax === null ? undefined : matchOf(document, counted.last + 1, cats.predicate);
  if (told === undefined) return null;
  const isJoined = matchOf(document, counted.first - 1, cats.conjunction) !== undefined;
  const next = document.tokens[told.last + 1];
  const isClosed = counted.population !== null && next?.kind !== "word" && next?.kind !== "number";
  return isJoined || isClosed ? eitherFate(document, counted.last + 1) : null;
}

/** A number that is no date follows right behind a predicate. */
const isOfNumber = ({ document, dateEnd }: Reading, last: number): boolean =>
  (document.tokens[last + 1]?.kind === "number" || document.words[last + 1]?.number != null) &&
  (dateEnd[last + 1] ?? -1) < 0;

const FARTHEST_BEHIND = 3;
/** "are estimated to have been killed". */
const FARTHEST_PASSIVE = 6;

function measureBehind(reading: Reading, { first, last }: Clause, isPassive = false): string | null {
  const { document } = reading;
  const { syntax } = document.rules.grammar;
  let far = isPassive ? FARTHEST_PASSIVE : FARTHEST_BEHIND;
  for (let at = first; at <= Math.min(last, first + far); at++) {
    const match = matchOf(document, at, cats.predicate);
    // أن يكونوا قد لقوا حتفهم: the particle is no word between.
    if (document.rules.grammar.perfect.has(document.tokens[at]?.norm ?? "")) far++;
    const isElses = match !== undefined && isOthers(document, at, match.clitics, at === first);
    // سبعة بحارة بعد عاصفة أودت بحياة 18: what a number follows right behind is told of that number.
    const isOfNext = syntax === null && at > first && isOfNumber(reading, match?.last ?? at);
    if (match !== undefined) return isElses || isOfNext || isBodiesOf(reading, at) ? null : eitherFate(document, at);
    const form = document.tokens[at]?.norm ?? "";
    // عاد 190 ألفا منذ سقوط الحكم: what happened then tells of nobody counted.
    if (syntax === null && document.rules.grammar.since.has(form)) return null;
    // Two residents put the death toll at 37.
    if (at === first && !isPassive && syntax !== null && matchOf(document, at, cats.cue) !== undefined) return null;
    // بينما انتشلت، البلدة التي فر سكانها: of something else.
    const isRelative = at > first && document.rules.grammar.relatives.has(form);
    const isElse =
      matchOf(document, at, cats.conjunction) !== undefined || matchOf(document, at, cats.carrier) !== undefined;
    if (syntax === null && (isRelative || isElse)) return null;
    // What is told behind "that" or "and" is told of something else.
    const joins = syntax?.coordinators.has(form) === true && matchOf(document, at + 1, cats.predicate) === undefined;
    if (joins || syntax?.relatives.has(form) === true) return null;
    if (syntax !== null && matchOf(document, at, cats.complementizer) !== undefined) return null;
  }
  return null;
}

/**
 * مخيم للنازحين، متهم بقتل: what a preposition governs or "and" joins is told of nobody counted; سينزحون is, and so is تعرضوا للتهجير,
 * right behind them.
 */
function isOthers(document: TextDocument, at: number, clitics: string, isNext: boolean): boolean {
  const { syntax, governs, joins, belongs, isDefinite } = document.rules.grammar;
  if (syntax !== null || !(governs(clitics) || joins(clitics[0] ?? ""))) return false;
  const isNoun = isDefinite(document.tokens[at]?.norm ?? "") && matchOf(document, at, cats.counted) === undefined;
  return !(isNext && belongs(clitics) && isNoun);
}

const FARTHEST_VERB = 16;
const LONGEST_ASIDE = 15;

/**
 * Where a passive verb may follow the people counted, behind "were": Two medics and a driver were among those killed;
 * 11 people, including two children, were wounded.
 */
function verbBehind(reading: Reading, first: number, last: number): Clause {
  const { tokens } = reading.document;
  const { syntax } = reading.document.rules.grammar;
  // Two brothers died and others were wounded.
  if (syntax === null || matchOf(reading.document, first, cats.predicate) !== undefined) return { first, last };
  const isBe = (index: number): boolean => syntax.be.has(tokens[index]?.norm ?? "");
  for (let at = first; at <= Math.min(last, first + FARTHEST_VERB); at++) {
    if (isBe(at)) return { first: at + 1, last };
    // Soldiers stationed in the north have died.
    const isPerfect = syntax.have.has(tokens[at]?.norm ?? "") && matchOf(reading.document, at + 1, cats.predicate);
    if (isPerfect !== false && isPerfect !== undefined) return { first: at + 1, last };
    // The crowd at 120 and said nobody had been arrested.
    const isSaid =
      syntax.coordinators.has(tokens[at]?.norm ?? "") && matchOf(reading.document, at + 1, cats.cue) !== undefined;
    const isRelative = syntax.relatives.has(tokens[at]?.norm ?? "") || isSaid;
    if (isRelative || matchOf(reading.document, at, cats.complementizer) !== undefined) return { first, last };
  }
  if (tokens[last + 1]?.kind !== "comma") return { first, last };
  for (let at = last + 2; at <= last + LONGEST_ASIDE; at++) {
    if (tokens[at]?.kind !== "comma") continue;
    if (matchOf(reading.document, at + 1, cats.predicate) !== undefined) return { first: at + 1, last: at + 1 };
    const verb = tokens[at + 1]?.norm ?? "";
    const leads = isBe(at + 1) || syntax.have.has(verb) || reading.document.rules.grammar.remains.has(verb);
    return leads ? { first: at + 2, last: at + 6 } : { first, last };
  }
  return { first, last };
}

/** A phrase such as مقتل وإصابة covers the shorter predicate inside it. */
function longestBefore(reading: Reading, at: number, floor: number): string | null {
  for (let start = Math.max(floor, at - 3); start < at; start++) {
    const phrase = matchesOf(reading.document, start, cats.predicate).find(({ last }) => last >= at);
    if (phrase !== undefined) return phrase.meaning.measure;
  }
  return null;
}
