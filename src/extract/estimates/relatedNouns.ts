import { beginsAny, matchesOf, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf } from "../phrases.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { insideDate, isOfSentence } from "./numbers.ts";
import { countedOf } from "./nounsInOrder.ts";
import { isYear } from "./years.ts";
import { countOf, tollOf } from "./countOf.ts";
import { closesBehind } from "./closesBehind.ts";
import { type Counted, countedAt, type Noun } from "./counted.ts";
import { isOwned, isOwner, isPlainNoun, isThingOf } from "./ownedNouns.ts";

/** Numbers whose noun does not stand behind them: it stands in front, or the figure before tells it. */

const FRONT = 18;
const MOST_DEFINITE = 10;
const NEXT = 2;
const LONGEST_ASIDE = 10;
/** "The death toll from the magnitude 7.1 earthquake that shook central Mexico has been raised to". */
const FRONT_OF_CLAUSE = 24;
export const unnamed = { population: null, measure: null, nationality: null };

/** عدد القتلى إلى 45: the noun stands before, behind a word for count, and none stands behind. */
export function nounInFront(reading: Reading, quantity: Quantity): Noun | null {
  // حصيلة 2024: a year, not a toll.
  const isDated =
    matchOf(reading.document, quantity.first - 1, cats.countNoun) !== undefined && isYear(reading, quantity);
  // عدد النازحين من الولايات الثلاث: a small number with an article counts the noun right in front of it.
  const counts =
    quantity.definite && !quantity.vague && quantity.max <= MOST_DEFINITE && quantity.first === quantity.numberFirst;
  return !isDated && !counts && closesBehind(reading, quantity.last + 1) ? nounBefore(reading, quantity, true) : null;
}

/**
 * The counted noun in front of a number, in its clause: behind "the number of", or with an owner (خسائرها). `isAlone`:
 * nothing countable stands behind the number, so that any such noun in front tells what it counts (losses reached 40).
 */
export function nounBefore(reading: Reading, quantity: Quantity, isAlone = false): Noun | null {
  const { document } = reading;
  const far = document.rules.grammar.syntax === null ? FRONT : FRONT_OF_CLAUSE;
  let isClosed: boolean = false;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < far; at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[quantity.first]) return null;
    const kind = document.tokens[at]?.kind;
    // ارتفعت حصيلة القتلى، أمس، إلى 45: the other end of the change goes on behind the comma.
    const goesOn = kind === "comma" && isBeforeChange(document, at, quantity.first);
    const reaches = kind === "comma" && document.rules.grammar.reaches.has(document.tokens[at + 1]?.norm ?? "");
    // عدد القتلى في حلب، كبرى مدن الشمال، بلغ 45: the comma that opens an aside which the verb closes.
    const opens: boolean = isClosed && kind === "comma";
    if ((kind === "comma" && !goesOn && !reaches && !opens) || kind === "semicolon") return null;
    isClosed = reaches || (isClosed && !opens);
    if (goesOn) at = asideBefore(reading, at);
    if ((kind === "number" || isInWords(reading, at)) && isCount(reading, at)) return null;
    // عدد القتلى في بلدة يسكنها 20 ألفا: they live there.
    if (at >= quantity.first - NEXT && matchOf(document, at, cats.carrier) !== undefined) return null;
    if (!beginsAny(document, at, countNouns)) continue;
    const count = matchOf(document, at, cats.countNoun);
    const measured = matchOf(document, at, cats.counted);
    // القتلى والجرحى: two nouns that are one begin in front.
    if ((matchOf(document, at - 1, cats.counted)?.last ?? -1) >= at) continue;
    const own =
      measured?.meaning.population === null &&
      // مفوضية اللاجئين: a word of somebody's name counts nobody.
      (reading.mentionOf[at] ?? -1) === -1 &&
      measured.meaning.count === "pl" &&
      (isOwned(document, at) || isOwner(reading, measured.last + 1) || (isAlone && isPlainNoun(document, at))) &&
      (isAlone || !isThingOf(reading, at, quantity.first));
    // أمهات القتلى وثلاث من أمهات الجرحى: what "and" joins has no noun in front.
    const isBeside =
      count === undefined && document.rules.grammar.joins(document.tokens[quantity.first]?.norm[0] ?? "");
    if ((count === undefined && !own) || (isBeside && at === quantity.first - 1)) continue;
    const from = count === undefined ? at : count.last + 1;
    const { syntax } = document.rules.grammar;
    const noun = syntax === null ? countedAt(reading, from) : countedOf(reading, syntax, from);
    const people = noun ?? (count === undefined ? null : countOf(reading, at, from));
    if (people === "things") return null;
    const lead = matchOf(document, at - 1, cats.countNoun) === undefined ? at - 1 : at - 2;
    const told = hedgeOfVerb(document, lead, quantity.first);
    return { ...(people ?? tollOf(reading, at)), last: quantity.last, rule: "count-noun", told };
  }
  return null;
}

/** What may tell whom a number counts that stands behind it. */
const countNouns = bitsOf(["count-noun", "counted"]);

/**
 * ارتفع عدد القتلى إلى تسعة وإن 174 شخصا: another number that nothing countable follows; not الولايات الثلاث, which says how many of
 * what was named, nor مبنى من خمسة طوابق.
 */
const isInWords = (reading: Reading, at: number): boolean => {
  const { words, tokens, rules } = reading.document;
  if (rules.grammar.syntax !== null || words[at]?.number == null) return false;
  return !rules.grammar.isDefinite(tokens[at]?.norm ?? "") && closesBehind(reading, at + 1);
};

/** A number that may count people: no magnitude (a decimal number), no span of time (24 ساعة، الساعات الـ24) and no date. */
function isCount(reading: Reading, at: number): boolean {
  const { tokens, rules } = reading.document;
  const { timeNouns, withoutArticle } = rules.grammar;
  const isTime = (index: number): boolean => timeNouns.has(withoutArticle(tokens[index]?.norm ?? ""));
  if (tokens[at]?.norm.includes(".") === true || isTime(at + 1) || isTime(at - 1) || isTime(at - 2)) return false;
  return !insideDate(reading, at);
}

/** The comma that an aside begins with, in front of the one that closes it; the latter where none does. */
function asideBefore({ document }: Reading, comma: number): number {
  for (let at = comma - 1; at > comma - LONGEST_ASIDE; at--) if (document.tokens[at]?.kind === "comma") return at;
  return comma;
}

/** "The death toll from the quakes, increased to 92": the comma in front of the verb ends a long subject. */
function isBeforeChange({ tokens, rules: { grammar } }: TextDocument, comma: number, number: number): boolean {
  const isEnd = number - comma === 3 && grammar.syntax?.changes.has(tokens[number - 1]?.norm ?? "") === true;
  return isEnd || grammar.changes.has(tokens[comma + 1]?.norm ?? "");
}

/** تجاوز عدد الجنود 4 آلاف، لا يتجاوز، ناهز عددهم، زاد عددهم على: what the verb in front of a count says of its number; لا يقل عددهم عن. */
function hedgeOfVerb(document: TextDocument, verb: number, number: number): Noun["told"] {
  const { nears, surpasses, lacks, over, withoutAnd } = document.rules.grammar;
  const form = withoutAnd(document.tokens[verb]?.norm ?? "");
  const isNegated = matchOf(document, verb - 1, cats.negation) !== undefined;
  if (nears.has(form)) return isNegated ? undefined : "about";
  const isLed = over.has(document.tokens[number - 1]?.norm ?? "");
  if (lacks.has(form) && isLed) return isNegated ? "at_least" : "less_than";
  const isOver = matchOf(document, verb, cats.exceeds) !== undefined || (surpasses.has(form) && isLed);
  if (isOver) return isNegated ? "up_to" : "more_than";
  return isExceeded(document, number) ? "more_than" : undefined;
}

const LONGEST_VERB = 2;

/** The toll passes 300: the verb right in front of the number, where verbs stand behind their subject. */
function isExceeded(document: TextDocument, number: number): boolean {
  if (document.rules.grammar.syntax === null) return false;
  for (let at = number - LONGEST_VERB; at < number; at++)
    if (matchOf(document, at, cats.exceeds)?.last === number - 1) return true;
  return false;
}

/** بينهم 11 أجنبيا، 538 منهم: a part of the people just counted, whatever the noun. */
export function partOf(reading: Reading, quantity: Quantity, previous: Counted | null): Noun | null {
  const { document } = reading;
  const others = matchOf(document, quantity.last + 1, cats.others);
  if (isOfEach(document, quantity.first)) return null;
  if (previous === null) return others === undefined ? null : partOfUncounted(document, quantity, others);
  const behind = matchOf(document, quantity.last + 1, cats.among) ?? others;
  if (behind !== undefined && (others !== undefined || closesBehind(reading, behind.last + 1))) {
    return { ...unnamed, last: behind.last, rule: "part-of:behind" };
  }
  const lead =
    matchOf(document, quantity.first - 1, cats.among) !== undefined ||
    // 109 آلاف منهم في 20 مخيماً: where they are is no part of them.
    (matchOf(document, quantity.first - 2, cats.among) !== undefined &&
      matchOf(document, quantity.first - 1, cats.preposition) === undefined);
  const noun = document.tokens[quantity.last + 1];
  const isNoun = noun?.kind === "word" && phrasesAt(document, quantity.last + 1).length === 0;
  // بينهم 85 أرسلتهم مصر: a verb that means them follows.
  const isMeant =
    noun?.kind === "word" &&
    document.rules.grammar.isPossessed(noun.norm) &&
    matchOf(document, quantity.last + 1, cats.counted) === undefined;
  if (lead && (isMeant || closesBehind(reading, quantity.last + 1)))
    return { ...unnamed, last: quantity.last, rule: "part-of:front" };
  // تبعد منها ثمانية كيلومترات: of a place or a thing, unless its own sentence has counted people.
  const isNear = isOfSentence(document, previous.at, quantity.first);
  if (lead && isNoun && isNear && document.rules.grammar.isCountedForm(noun.norm)) {
    return { ...unnamed, last: quantity.last + 1, rule: "part-of:front" };
  }
  return null;
}

/** دفع كل منهم 20 دولارا، كل واحد منهم: what each of them has or is counts none of them. */
function isOfEach({ tokens, rules }: TextDocument, number: number): boolean {
  const { each, eachOf, withoutAnd, governs } = rules.grammar;
  const norm = (at: number): string => (at <= number ? (tokens[at]?.norm ?? "") : "");
  return [1, 2, 3, 4].some((back) => {
    const alone = withoutAnd(norm(number - back));
    const isEach = each.has(alone) || (governs(alone[0] ?? "") && each.has(alone.slice(1)));
    // كل يوم، كل المصادر: every one of something else.
    return isEach && [1, 2].some((behind) => eachOf.has(norm(number - back + behind)));
  });
}

/** ستة منهم: of people told of without a number, where the language says of people alone "of them". */
function partOfUncounted(document: TextDocument, quantity: Quantity, others: { readonly last: number }): Noun | null {
  const isOfThem = document.rules.grammar.ofPeople.has(document.tokens[others.last]?.norm ?? "");
  return isOfThem && others.last === quantity.last + 1
    ? { population: "civilians", measure: "other", nationality: null, last: others.last, rule: "part-of:uncounted" }
    : null;
}

/** عاد 81 ألفا: behind a word of people moving a number counts people. */
export function movedPeople(reading: Reading, quantity: Quantity): Noun | null {
  const { document } = reading;
  if (quantity.definite || !closesBehind(reading, quantity.last + 1)) return null;
  const moves = [1, 2].some((back) => matchOf(document, quantity.first - back, cats.peopleMove) !== undefined);
  return moves
    ? { population: "civilians", measure: "other", nationality: null, last: quantity.last, rule: "moved+number" }
    : null;
}

/** جثث ثمانية عشر: the plural noun of a measure right in front of its number. */
export function nounRightInFront(reading: Reading, quantity: Quantity): Noun | null {
  const { document } = reading;
  const at = quantity.first - 1;
  const noun = matchOf(document, at, cats.counted);
  if (noun === undefined || noun.last !== at || noun.meaning.population !== null || noun.meaning.count !== "pl")
    return null;
  if (!closesBehind(reading, quantity.last + 1) || isOwned(document, at)) return null;
  return { ...unnamed, measure: noun.meaning.measure, last: quantity.last, rule: "noun+number" };
}

/** وأصيب 40 آخرون: a predicate of people right before, and nothing countable behind. */
export function nounLeftOut(reading: Reading, quantity: Quantity): Noun | null {
  const { document } = reading;
  // الساعات الأربع والعشرين: a number with an article counts what stands before it.
  if (quantity.definite) return null;
  const others = matchOf(document, quantity.last + 1, cats.others);
  if (others === undefined && !closesBehind(reading, quantity.last + 1)) return null;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at <= 4; at--) {
    const kind = document.tokens[at]?.kind;
    if (kind !== "word") return null;
    if (document.sentenceOf[at] !== document.sentenceOf[quantity.first]) return null;
    const predicate = matchesOf(document, at, cats.predicate).find((match) => match.last < quantity.first);
    if (predicate !== undefined) {
      return {
        population: null,
        measure: null,
        nationality: null,
        last: others?.last ?? quantity.last,
        rule: "predicate+number",
      };
    }
  }
  return null;
}
