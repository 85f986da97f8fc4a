import type { DayOrMonth } from "../../domain/article.ts";
import type { EntityRef } from "../../domain/entity.ts";
import type { Hedge, PopulationRef, Status } from "../../domain/fact.ts";
import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Measures } from "../lexicon.ts";
import type { Directory } from "../names/directory.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { Unnamed } from "../unnamed/describe.ts";
import type { ResolvedDate } from "../quotes/days.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { type Counted, findCounted } from "./counted.ts";
import { ILLNESS, isOfIllness } from "./illness.ts";
import type { HedgeOf } from "./impliedNumbers.ts";
import { creditRule, creditsOf } from "./credits.ts";
import { dayIn, dayOf } from "./days.ts";
import { carriedPopulation, populationOf } from "./populations.ts";
import { PART_OF_NUMBER } from "./nounsInOrder.ts";
import { fateOf } from "./fates.ts";
import { isOfOthers, ownMeasure, predicateMeasure } from "./predicates.ts";
import { carriedOn } from "./unnamedNumbers.ts";
import { isMilitary } from "./military.ts";
import { isFate, placeOf, scenesWith } from "./place.ts";
import type { Scenes } from "./scene.ts";
import { serves, statusOf } from "./status.ts";
import { afterJoined, type Relation, relationOf } from "./relations.ts";

/** An estimate before it gets its id and evidence. Token indices, inclusive. */
export interface EstimateFound {
  readonly measure: string;
  readonly of: PopulationRef | null;
  readonly min: number;
  readonly max: number;
  readonly hedge: Hedge;
  readonly attributedTo: EntityRef | null;
  readonly speaker: EntityRef | null;
  readonly deniedBy: EntityRef | null;
  /** What credits somebody with the figure, named or not; null where nobody is, or who tells of it denies it. */
  readonly by: Attribution | null;
  readonly status: Status | null;
  readonly place: EntityRef | null;
  /** People only go to the place, or come from it. */
  readonly isOnTheWay: boolean;
  readonly asOf: DayOrMonth | null;
  readonly part: boolean;
  readonly first: number;
  readonly last: number;
  /** As `last`, with what qualifies the number behind its noun. */
  readonly end: number;
  readonly sentence: number;
  readonly rules: readonly string[];
}

export interface EstimateInput {
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  readonly hedgeOf: HedgeOf;
  readonly datesIn: (sentence: number) => readonly ResolvedDate[];
  /** Who those are whom the text does not name. */
  readonly unnamed: Unnamed;
  readonly ownerAt: (token: number) => Attribution | null;
  readonly days: ReadonlyMap<Attribution, DayOrMonth | null>;
  readonly measures: Measures;
  readonly directory: Directory;
  readonly published: DayOrMonth | null;
}

/** The figures that share a verb with one: where the last of them ends, and the figure behind. */
interface Group {
  readonly last: number;
  readonly next: Counted | undefined;
}

export function findEstimates(input: EstimateInput): EstimateFound[] {
  const counted = findCounted(input.reading, input.quantities, input.hedgeOf);
  const found: EstimateFound[] = [];
  let scenes = null as Scenes | null;
  for (const [index, one] of counted.entries()) {
    const sentence = input.reading.document.sentenceOf[one.at] ?? -1;
    if (sentence < 0) continue;
    const previous = found.at(-1);
    const sameSentence = previous?.sentence === sentence ? previous : null;
    const after = afterJoined(input.reading, counted, index);
    const group = { last: counted[after - 1]?.last ?? one.last, next: counted[after] };
    // A number without a noun goes on with the figure before it, even from the sentence before.
    const earlier = sameSentence ?? (previous !== undefined && sentence - previous.sentence <= 2 ? previous : null);
    const next = estimate(input, one, sentence, sameSentence, { earlier, scenes }, group);
    scenes = scenesWith(scenes, next);
    found.push(next);
  }
  return found;
}

/** Tokens from a part to the number that it is a part of: "of the". */
const MAX_PARTITIVE = 3;

/** What is counted; `last`: where the figures end that share its verb. */
function measureOf(
  input: EstimateInput,
  counted: Counted,
  last: number,
  clause: Clause,
  relation: Relation,
  earlier: EstimateFound | null,
): string {
  const whole = last === counted.last ? counted : { ...counted, last };
  const told = toldMeasure(input, whole, clause, relation, earlier);
  const isAnybody = told === "troops" && counted.neutral === true && !isMilitary(input.reading, clause, earlier);
  return isAnybody ? "other" : told;
}

/** The measure of the noun, of the predicate around it, or of the figure that it hangs on. */
function toldMeasure(
  { reading, measures }: EstimateInput,
  counted: Counted,
  clause: Clause,
  { model, among, compared, joined }: Relation,
  earlier: EstimateFound | null,
): string {
  // "Their number" and the soldiers told of just before go on with the figure before.
  const goesOn = carriedOn.has(counted.rule) || earlier?.measure === "troops";
  const base = counted.measure ?? model?.measure ?? (goesOn ? earlier?.measure : undefined) ?? "other";
  const countsPeople = measures.populations.some(({ measure }) => measure === base);
  const own = counted.rule.endsWith(":of") && reading.document.rules.grammar.syntax !== null;
  const fate = countsPeople || counted.measure === null ? null : fateOf(reading, counted, clause);
  if (fate !== null) return fate;
  // Three of the wounded died.
  if (!countsPeople && counted.measure !== null) return (own ? ownMeasure(reading, counted, clause) : null) ?? base;
  // Soldiers, and officials among or beside them: only what became of people is told of others too.
  const isTold = model !== null && !measures.populations.some(({ measure }) => measure === model.measure);
  const taken = isTold && (among || joined || compared) ? model.measure : undefined;
  // 200 of the 11,000 soldiers were killed: the verb tells of the 200.
  const isWhole = earlier?.rules[0] === PART_OF_NUMBER && counted.first - earlier.last <= MAX_PARTITIVE;
  if (isWhole) return base;
  const fated = predicateMeasure(reading, counted, clause);
  // 300 جندي انتقلوا إلى ملاجئ: soldiers are no displaced people.
  const told = fated === "displaced" && counted.population === "troops" && counted.neutral !== true ? null : fated;
  const carried = taken ?? base;
  if (told !== null || !isFate(carried) || !isOfOthers(reading, counted, clause)) return told ?? carried;
  // مقتل 600 جندي كوري شمالي من أصل 15 ألفا: soldiers of whom only some are dead.
  const areSoldiers = model?.rules[0] === "number+noun" && model.of?.id.endsWith(SOLDIERS) === true;
  return counted.measure ?? (areSoldiers ? "troops" : "other");
}

/** How the ids of soldiers of a nation end (see `populationOf`). */
const SOLDIERS = "/troops";

/** The clause of a figure, between the figures around it. */
function clauseAround(
  reading: Reading,
  counted: Counted,
  sentence: number,
  previous: EstimateFound | null,
  { last, next }: Group,
): Clause {
  const bounds = reading.document.sentences[sentence];
  const floor = Math.max(bounds?.first ?? 0, (previous?.last ?? -1) + 1);
  const ceiling = Math.min(bounds?.last ?? counted.last, (next?.first ?? Number.POSITIVE_INFINITY) - 1);
  // 4,000 of the 12,000 troops sent to Russia: what became of them stands behind those whom they are a part of.
  const end = counted.rule === PART_OF_NUMBER ? last : counted.last;
  const near = clauseOf(reading, counted, floor, ceiling, end);
  // Dozens were hurt, 14 of them badly: what became of them is told before the comma.
  const isPart = previous === null && counted.rule.startsWith("part-of");
  return isPart ? { ...near, first: floor } : near;
}

function estimate(
  input: EstimateInput,
  counted: Counted,
  sentence: number,
  previous: EstimateFound | null,
  { earlier, scenes }: { readonly earlier: EstimateFound | null; readonly scenes: Scenes | null },
  group: Group,
): EstimateFound {
  const { reading, directory } = input;
  const owner = input.ownerAt(counted.at);
  const clause = clauseAround(reading, counted, sentence, previous, group);
  const relation = relationOf(reading, counted, clause, previous);
  const { model, compared } = relation;
  const told = measureOf(input, counted, group.last, clause, relation, earlier);
  const isIll = isOfIllness(reading, told, sentence, earlier);
  const narrowed = told === "wounded" && isIll ? "other" : told;
  const status = statusOf(input, narrowed, counted, clause, owner, model, compared || relation.among);
  const measure = serves(reading, narrowed, status, counted, clause) ? "troops" : narrowed;
  const nationality = counted.nationality ?? senderOf(reading, clause, counted);
  const own = populationOf(input, counted.population, nationality, measure);
  const { attributedTo, speaker, deniedBy, by } = creditsOf(owner, input, counted);
  // What another source says of others hangs on nothing.
  const hangs = model?.attributedTo?.id === attributedTo?.id && (compared || relation.among || relation.joined);
  const before = { earlier, model: model?.place ?? null, hangs, scenes };
  const around = { ...before, directory, measure, sentence, owner, attributedTo };
  const { place, isOnTheWay } = placeOf(reading, counted, clause, around);
  const rules = [counted.rule, creditRule(owner, attributedTo), ...(isIll ? [ILLNESS] : [])];
  return {
    measure,
    of: own ?? model?.of ?? carriedPopulation(earlier, measure),
    min: counted.min,
    max: counted.max,
    hedge: counted.hedge,
    attributedTo,
    speaker,
    deniedBy,
    by,
    status,
    place,
    isOnTheWay,
    asOf: compared ? dayIn(input.datesIn(sentence), clause) : dayOf(input, owner, sentence, counted, measure),
    first: counted.first,
    last: counted.last,
    end: counted.hedgeLast ?? counted.last,
    sentence,
    part: relation.among || (relation.joined && previous?.part === true),
    rules: compared ? [...rules, "comparison"] : rules,
  };
}

/** "North Korea sent 10,000 soldiers": whoever does it in the clause, when the noun has no nationality of its own. */
function senderOf(reading: Reading, clause: Clause, counted: Counted): string | null {
  if (counted.population !== "troops") return null;
  const before = mentionsBetween(reading, clause.first, counted.first).findLast(
    (mention) =>
      mention.kind === "place" &&
      mention.last < counted.first &&
      !reading.document.rules.grammar.governs(mention.clitics) &&
      matchOf(reading.document, mention.first - 1, cats.preposition) === undefined,
  );
  return before?.named?.actsFor ?? null;
}
