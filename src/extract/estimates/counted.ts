import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { KnownQuantity, Quantity } from "../quantities/types.ts";
import { CASUALTIES } from "../measureIds.ts";
import type { Reading } from "../quotes/walk.ts";
import {
  insideDate,
  isJoined,
  isLabel,
  isNoCount,
  isOneBehindNoun,
  isOnly,
  isPartitive,
  isWhatHeIs,
  isRatio,
  isSpan,
  withoutDate,
} from "./numbers.ts";
import { COUNTS, type HedgeOf, impliedNumbers } from "./impliedNumbers.ts";
import { orderedNoun } from "./orderedNoun.ts";
import {
  bracketedAlone,
  casesBehind,
  hedgedAlone,
  inAnotherPlace,
  inBrackets,
  otherEnd,
  predicateBehind,
  toldAlone,
  verbBehindNumber,
  verbInFront,
} from "./unnamedNumbers.ts";
import { movedPeople, nounBefore, nounInFront, nounLeftOut, nounRightInFront, partOf } from "./relatedNouns.ts";
import { compared } from "./compared.ts";
import { fillsUnit } from "./units.ts";
import { bracketsAround } from "./brackets.ts";
import { shortMarkAt } from "./marks.ts";
import { memberOf } from "./membersOf.ts";
import { isListedYear } from "./years.ts";
import { isOfElse } from "./deadOfOthers.ts";
import { nationalityAsNoun, nationalityBehind } from "./nationality.ts";

/** A number with the people that it counts. Token indices, inclusive. */
export interface Counted {
  readonly min: number;
  readonly max: number;
  readonly hedge: KnownQuantity["hedge"];
  readonly first: number;
  readonly last: number;
  /** Last token of what qualifies the number behind its noun; left out where nothing does. */
  readonly hedgeLast?: number | undefined;
  /** Where the number itself begins. */
  readonly at: number;
  /** Population id (`troops`); null when the noun is a measure (قتيل) or is left out. */
  readonly population: string | null;
  /** Measure that the noun carries; null when the noun is left out (سيبلغ عددهم 12 ألفا). */
  readonly measure: string | null;
  readonly nationality: string | null;
  /** The noun means soldiers only where the words around it are military (عنصر). */
  readonly neutral?: boolean | undefined;
  readonly rule: string;
}

export interface Noun {
  readonly population: string | null;
  readonly measure: string | null;
  readonly nationality: string | null;
  readonly last: number;
  readonly rule: string;
  readonly neutral?: boolean | undefined;
  /** What the verb before "the number of" says of it: تجاوز عدد الجنود. */
  readonly told?: KnownQuantity["hedge"] | undefined;
}

/** Every number of people in a text, in text order. */
export function findCounted(reading: Reading, quantities: readonly Quantity[], hedgeOf: HedgeOf): Counted[] {
  const { document } = reading;
  const found: Counted[] = [];
  /** 1 for tokens of numbers, `COUNTS` for those that count people and for whom they count. */
  const isTaken = new Uint8Array(document.tokens.length);
  const { syntax } = document.rules.grammar;
  /** True when a number that counts no people stands between the last figure and this one. */
  let isBroken = false;
  for (const [index, read] of quantities.entries()) {
    const quantity = withoutDate(reading, read);
    isTaken.fill(1, quantity.first, quantity.last + 1);
    if (quantity.vague || quantity.ordinal || quantity.percent || isRatio(reading, quantity)) continue;
    if ((reading.dateEnd[quantity.numberFirst] ?? -1) >= 0 || insideDate(reading, quantity.numberFirst)) continue;
    if (syntax !== null && isNoCount(reading, syntax, quantity, quantities[index - 1], quantities[index + 1])) continue;
    if (isOneBehindNoun(reading, quantity) || isSpan(reading, quantity)) continue;
    if (isLabel(reading, quantity) || isListedYear(reading, quantity) || isWhatHeIs(reading, quantity)) continue;
    if (quantity.max < 1 || !Number.isInteger(quantity.min) || !Number.isInteger(quantity.max)) continue;
    const previous = found.at(-1) ?? null;
    const near = previous !== null && isClose(reading, previous, quantity) ? previous : null;
    const noun: Noun | null =
      syntax === null
        ? freeNoun(reading, quantity, near)
        : orderedNoun(reading, syntax, quantity, isBroken ? null : near, isBroken ? null : previous);
    isBroken = noun === null;
    if (noun === null) continue;
    found.push({
      min: quantity.min,
      max: quantity.max,
      hedge: quantity.hedge === "exact" ? (noun.told ?? "exact") : quantity.hedge,
      first: isJoined(document, quantity) ? quantity.first + 1 : quantity.first,
      last: Math.max(quantity.last, noun.last),
      hedgeLast: hedgeBehind(quantity, noun.last),
      at: quantity.numberFirst,
      population: noun.population,
      measure: noun.measure,
      nationality: noun.nationality,
      neutral: noun.neutral,
      rule: noun.rule,
    });
  }
  for (const { first, last } of found) isTaken.fill(COUNTS, first, last + 1);
  return [...found, ...impliedNumbers(reading, isTaken, hedgeOf).map(uniformCounted)].sort((a, b) => a.at - b.at);
}

/** The same in the one layout of all (see `uniform` of mentions). */
const uniformCounted = (one: Counted): Counted => ({
  min: one.min,
  max: one.max,
  hedge: one.hedge,
  first: one.first,
  last: one.last,
  hedgeLast: one.hedgeLast,
  at: one.at,
  population: one.population,
  measure: one.measure,
  nationality: one.nationality,
  neutral: one.neutral,
  rule: one.rule,
});

/** 11 قتيلا على الأقل: where words right behind the noun end that qualify its number. */
const hedgeBehind = ({ detachedHedge: hedge }: Quantity, noun: number): number | undefined =>
  hedge !== null && hedge.first === noun + 1 ? hedge.last : undefined;

/** What a number counts in a language of free word order; null when it counts no people. */
function freeNoun(reading: Reading, quantity: KnownQuantity, near: Counted | null): Noun | null {
  const byNoun =
    nounBehind(reading, quantity) ??
    casesBehind(reading, quantity) ??
    partOf(reading, quantity, near) ??
    nounInFront(reading, quantity) ??
    nounRightInFront(reading, quantity);
  // الطفلة هند (6)، اللواء (7): without a noun of its own a number in brackets is an age, or what something is called.
  if (byNoun !== null || bracketsAround(reading.document, quantity.first, quantity.last)?.isPart === true)
    return byNoun ?? bracketedAlone(reading, quantity, near);
  return (
    nounLeftOut(reading, quantity) ??
    movedPeople(reading, quantity) ??
    compared(reading, quantity, near) ??
    predicateBehind(reading, quantity) ??
    inBrackets(reading, quantity, near) ??
    hedgedAlone(reading, quantity, near) ??
    otherEnd(reading, quantity, near) ??
    verbBehindNumber(reading, quantity, near) ??
    verbInFront(reading, quantity, near) ??
    inAnotherPlace(reading, quantity, near) ??
    toldAlone(reading, quantity, near)
  );
}

/** جندي، من جنوده، كوري شمالي: the noun right behind the number, or after "of". */
function nounBehind(reading: Reading, quantity: Quantity): Noun | null {
  const { document } = reading;
  // (ثلاثة آلاف) جندي: only of digits brackets are a part (see `QuantityRules.bracketed`).
  const isBracketed = document.tokens[quantity.numberFirst - 1]?.kind === "bracket-open";
  const closed = isBracketed && document.tokens[quantity.numberLast + 1]?.kind === "bracket-close" ? 1 : 0;
  // ثلاثة على الأقل من الجنود، اثنان فقط من القتلى
  const isHedged = quantity.last > quantity.numberLast && isPartitive(document, quantity.last + 1);
  const told = isHedged ? quantity.last : quantity.numberLast + (isOnly(document, quantity) ? 1 : 0);
  const behind = told + shortMarkAt(document, told + 1);
  for (const skipped of [0, 1]) {
    const at = behind + 1 + closed + skipped;
    if (document.sentenceOf[at] !== document.sentenceOf[quantity.numberLast]) return null;
    if (skipped === 1 && !isPartitive(document, at - 1)) break;
    // 83 من هؤلاء: those whom the text has spoken of.
    if (skipped === 1 && matchOf(document, at, cats.those) !== undefined) return thoseAt(reading, quantity, at);
    // مقتل 7 وإصابة 20: a noun joined by "and" is not what the number before counts.
    const clitics = matchOf(document, at, cats.counted)?.clitics ?? "";
    // السلطات في الدول الثلاث بوفاة 435: nor is one that a preposition governs, but for whose they are (بينها 79 لأطفال).
    const { joins, governs, belongs } = document.rules.grammar;
    if (joins(clitics) || (skipped === 0 && governs(clitics) && !belongs(clitics))) return null;
    const noun = countedAt(reading, at) ?? (skipped === 0 ? nationalityAsNoun(reading, at) : memberOf(reading, at));
    if (noun !== null) return refine(reading, quantity, skipped === 0 ? noun : { ...noun, rule: `${noun.rule}:of` });
  }
  return null;
}

/** 83 من هؤلاء، أربعة آلاف من هؤلاء الجنود: those whom the text has spoken of, by a noun of their own or without one. */
function thoseAt(reading: Reading, quantity: Quantity, those: number): Noun {
  const noun = countedAt(reading, those + 1);
  if (noun !== null) return refine(reading, quantity, { ...noun, rule: THOSE });
  return { population: null, measure: null, nationality: null, last: those, rule: THOSE };
}

const THOSE = "number+those";

const soldiers = { population: "troops", measure: "troops", neutral: false };

/** Words from those counted to what became of some and of others, and to a noun that describes them. */
const LONGEST_FATE = 3;
const LONGEST_DESCRIPTION = 2;

/** 1,040 عسكريا بين قتيل وجريح; عدد النازحين ... بلغ 9 ملايين شخص: another noun says what became of the people. */
export function refine(reading: Reading, quantity: Quantity, counted: Noun): Noun {
  const noun = fillsUnit(reading, quantity) ? { ...counted, ...soldiers } : counted;
  const { sentenceOf } = reading.document;
  for (let at = noun.last + 1; at <= noun.last + LONGEST_FATE && sentenceOf[at] === sentenceOf[noun.last]; at++) {
    const behind = matchOf(reading.document, at, cats.counted);
    // سقطوا بين قتيل وجريح
    if (behind?.meaning.measure === CASUALTIES) return { ...noun, measure: CASUALTIES, last: behind.last };
    // 200 مهاجر آخرين مفقودين, 10 جنود جرحى: the second noun describes the first.
    const { isDefinite, syntax } = reading.document.rules.grammar;
    const isNear = behind?.clitics === "" && at <= noun.last + LONGEST_DESCRIPTION;
    const describes = isNear && behind.meaning.population === null && noun.population !== null;
    if (describes && syntax === null && !isDefinite(reading.document.tokens[at]?.norm ?? ""))
      return isOfElse(reading, quantity.first, noun.last, behind) ? noun : { ...noun, measure: behind.meaning.measure };
  }
  const front = nounBefore(reading, quantity);
  // تجاوز عدد قتلى الفيضانات 1200 قتيل
  const isFate = noun.population !== null && front?.population === null && front.measure !== null;
  const whole = isFate ? { ...noun, measure: front.measure } : noun;
  return front?.told === undefined ? whole : { ...whole, told: front.told };
}

/** A part of the people counted may stand in the next sentence. */
const isClose = ({ document: { sentenceOf } }: Reading, previous: Counted, quantity: Quantity): boolean =>
  (sentenceOf[quantity.first] ?? 0) - (sentenceOf[previous.at] ?? 0) <= 1;

export function countedAt(reading: Reading, index: number): Noun | null {
  const match = matchOf(reading.document, index, cats.counted);
  if (match === undefined || match.clitics.length > 1) return null;
  const { population, measure, neutral } = match.meaning;
  const nationality = nationalityBehind(reading, match.last + 1);
  return {
    population,
    measure,
    nationality: nationality?.country ?? null,
    last: nationality?.last ?? match.last,
    neutral,
    rule: "number+noun",
  };
}
