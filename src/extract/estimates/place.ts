import type { EntityRef } from "../../domain/entity.ts";
import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { CASUALTIES } from "../measureIds.ts";
import type { Directory } from "../names/directory.ts";
import type { Mention } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";
import { isLed, nearest, placeIn, placesOf } from "./placeMentions.ts";
import { countryAround, leadScene, placeOfParagraph, pointedPlace, sceneGoneOn, type Scenes } from "./scene.ts";
import { placeBeside, theCountry } from "./placeBeside.ts";
import { placeInFront } from "./brackets.ts";
import { territoryOf } from "./territory.ts";

/** Where counted people are, or met their fate. */

/** What happens to people where something has happened: a report that goes on without a place stays there. */
const fates: ReadonlySet<string> = new Set(["killed", "wounded", "missing", CASUALTIES, "displaced"]);

/** The scenes of a report behind one more figure. */
export function scenesWith(scenes: Scenes | null, figure: Placed & Earlier) {
  const { place, measure, sentence, attributedTo, isOnTheWay } = figure;
  if (place === null || isOnTheWay || !fates.has(measure)) return scenes;
  const last = { ref: place, sentence, by: attributedTo?.id ?? null };
  return { first: scenes?.first ?? last, last };
}

/** What the sentence around tells the place of. */
const happens: ReadonlySet<string> = new Set([...fates, "captured"]);

export const isFate = (measure: string): boolean => fates.has(measure);

interface Earlier {
  readonly measure: string;
  readonly place: EntityRef | null;
  readonly sentence: number;
  readonly attributedTo: EntityRef | null;
}

interface Told {
  readonly measure: string;
  readonly sentence: number;
  readonly model: EntityRef | null;
  /** The figure shares more with its model than a noun that is left out. */
  readonly hangs: boolean;
  readonly earlier: Earlier | null;
  readonly owner: Attribution | null;
  readonly attributedTo: EntityRef | null;
  readonly scenes: Scenes | null;
  readonly directory: Directory;
}

interface Placed {
  readonly place: EntityRef | null;
  /** People only go to the place, or come from it. */
  readonly isOnTheWay: boolean;
}

/** The place of the clause or of the figure it hangs on; of the dead and the displaced also that of what happened. */
export function placeOf(reading: Reading, counted: Counted, clause: Clause, told: Told): Placed {
  const inFront = placeInFront(reading, counted);
  if (inFront !== null) return { place: inFront, isOnTheWay: false };
  const own = placeIn(reading, counted, placesOf(reading, counted, clause));
  if (own?.named == null) return { place: placeBeyond(reading, counted, clause, told), isOnTheWay: false };
  const { grammar, places } = reading.document.rules;
  const isOnTheWay = !isLed(reading, own, grammar.inside);
  if (isOnTheWay && tellsOfDead(told) && isLed(reading, own, places.towards))
    return { place: placeBeyond(reading, counted, clause, told), isOnTheWay: false };
  return { place: own.named.ref, isOnTheWay };
}

/** قُتل 12 في حافلة متجهة إلى تعز: the dead go nowhere, nor do those wounded with them; the wounded may be taken there. */
const tellsOfDead = ({ measure, earlier, sentence }: Told): boolean =>
  measure === "killed" || (measure === "wounded" && earlier?.measure === "killed" && earlier.sentence === sentence);

/** The place of a figure whose clause names none. */
function placeBeyond(reading: Reading, counted: Counted, clause: Clause, told: Told): EntityRef | null {
  if (told.hangs && told.model !== null) return told.model;
  const beside = placeBeside(reading, counted, clause, told);
  if (beside !== null) return beside;
  const pointed = pointedPlace(reading, told.directory, clause) ?? theCountry(reading, clause, told);
  if (pointed !== null) return pointed;
  return (happens.has(told.measure) ? placeOfFate(reading, counted, told) : null) ?? told.model;
}

/** How many tokens away in its sentence a place may stand. */
const FARTHEST = 80;

function placeOfFate(reading: Reading, counted: Counted, told: Told): EntityRef | null {
  const { sentences } = reading.document;
  const here = sentences[told.sentence];
  if (here === undefined) return null;
  // "Speaking in Geneva": where it is said nobody died. A credit beside what others say leaves it where they say.
  const saidFrom = told.owner === null || told.owner.kind === "credit" ? 0 : told.owner.first;
  const words = {
    first: Math.max(saidFrom > counted.at ? here.first : Math.max(here.first, saidFrom), counted.first - FARTHEST),
    last: Math.min(here.last, counted.last + FARTHEST),
  };
  return (
    placeAround(reading, counted, words)?.named?.ref ??
    pointedPlace(reading, told.directory, words) ??
    (told.model === null && fates.has(told.measure) ? placeGoneOn(reading, told) : null)
  );
}

/** A place of the sentence: one in which it happened, or one that was hit. */
function placeAround(reading: Reading, counted: Counted, words: Clause): Mention | null {
  const { rules } = reading.document;
  const all = placesOf(reading, counted, words);
  if (all.length === 0) return null;
  const there = placeIn(reading, counted, all, rules.grammar.inside);
  if (there !== null) return there;
  const hit = all.filter(
    ({ named, clitics, first }) =>
      named?.actsFor === null &&
      (named.country !== null || !named.ref.known) &&
      (isFree(reading, first, clitics) || isLed(reading, { first, clitics }, rules.places.hit)) &&
      !isLed(reading, { first, clitics }, rules.places.towards),
  );
  return nearest(reading, counted, hit);
}

/** استهدف خان يونس، شهدت تعز مقتل: no small word governs it. */
const isFree = ({ document, mentionOf }: Reading, first: number, clitics: string): boolean =>
  clitics === "" &&
  !document.rules.grammar.subjectFirst &&
  matchOf(document, first - 1, cats.preposition) === undefined &&
  (mentionOf[first - 1] ?? -1) === -1;

/** Where a report goes on: in its paragraph, on the ground of whoever counts, or where the last figure was. */
function placeGoneOn(
  reading: Reading,
  { sentence, earlier, measure, owner, attributedTo, scenes, directory }: Told,
): EntityRef | null {
  const { sentences } = reading.document;
  // Losses are told of a whole war as often as of what happened here.
  const isLoss = measure === CASUALTIES;
  const by = attributedTo?.id ?? null;
  const isTold = earlier !== null && (!isLoss || (earlier.measure === measure && earlier.attributedTo?.id === by));
  const isNext = isTold && sentences[earlier.sentence]?.paragraph === sentences[sentence]?.paragraph;
  const territory = territoryOf(owner, directory);
  // منذ وقف إطلاق النار، أحصت وزارة الصحة اللبنانية 276 قتيلا: a country's tally of a long time is of no town.
  if (territory?.isCountry === true && isLongTally(reading, sentence)) return territory.ref;
  if (isNext && fates.has(earlier.measure) && earlier.place !== null) return earlier.place;
  if (territory !== null && !territory.isCountry) return territory.ref;
  if (isLoss) return territory?.ref ?? null;
  const set = scenes ?? leadScene(reading, sentence);
  const there =
    placeOfParagraph(reading, directory, sentence) ??
    (set === null ? null : sceneGoneOn(reading, directory, set, sentence, by));
  const before = owner?.source?.type === "international" ? countryAround(reading, directory, there) : there;
  if (territory === null) return before;
  const isInside = before !== null && directory.gazetteer.places.get(before.id)?.country === territory.country;
  return isInside ? before : territory.ref;
}

/** True for a sentence that counts since some day, and not since this morning. */
function isLongTally({ document }: Reading, sentence: number): boolean {
  const { first, last } = document.sentences[sentence] ?? { first: 0, last: -1 };
  const { grammar, places } = document.rules;
  for (let at = first; at < last; at++) {
    const isSince = grammar.since.has(document.tokens[at]?.norm ?? "");
    if (isSince && !places.times.has(document.tokens[at + 1]?.norm ?? "")) return true;
  }
  return false;
}
