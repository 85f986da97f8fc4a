import type { EntityRef } from "../../domain/entity.ts";
import { beginsAny, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Directory } from "../names/directory.ts";
import type { Mention, Named } from "../names/mention.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import { bitsOf } from "../phrases.ts";
import { foldText } from "../text/fold.ts";
import type { Clause } from "./clause.ts";
import { isLed } from "./placeMentions.ts";
import { firstWordOf } from "../text/firstWord.ts";

/** Where a report is set that goes on without naming the place again. */

const REACH = 60;

/** What "the camp", "the town", "the country" mean in a clause: the place of that kind that was named last. */
export function pointedPlace(reading: Reading, directory: Directory, { first, last }: Clause): EntityRef | null {
  for (let at = first; at <= last; at++) {
    if ((reading.document.words[at]?.place ?? null) === null) continue;
    const soil = soilAt(reading, directory, at);
    if (soil !== null) return soil;
    const kind = pointsAt(reading, at);
    if (kind === null) continue;
    const meant =
      kind === "country" ? countryBefore(reading, directory, at) : placeBefore(reading, directory, at, kind);
    if (meant !== null) return meant;
  }
  return null;
}

/** على الأراضي الروسية: in the country that the adjective is of. */
function soilAt({ document }: Reading, directory: Directory, index: number): EntityRef | null {
  if (document.words[index]?.place?.kind !== "soil") return null;
  const nationality = matchOf(document, index + 1, cats.demonym);
  return nationality === undefined ? null : directory.named(nationality.meaning.place).ref;
}

/** The kind of place that a noun with its article points at; null where people only come from there or go there. */
function pointsAt({ document, mentionOf }: Reading, index: number): string | null {
  const noun = document.words[index]?.place ?? null;
  if (noun === null || noun.kind === null || (mentionOf[index] ?? -1) !== -1) return null;
  const { syntax, partitives, inside, placePrepositions } = document.rules.grammar;
  const before = document.tokens[index - 1]?.norm ?? "";
  if (syntax !== null) {
    const isOwner = partitives.has(document.tokens[index + 1]?.norm ?? "");
    return syntax.definite.has(before) && !isOwner ? noun.kind : null;
  }
  const goes = placePrepositions.has(before) && !inside.has(before);
  return noun.isDefinite && !goes ? noun.kind : null;
}

function* placesBefore({ mentions, mentionFrom }: Reading, index: number): Generator<Mention & { named: Named }> {
  const from = (mentionFrom[index] ?? mentions.length) - 1;
  for (let at = from; at >= 0 && from - at < REACH; at--) {
    const mention = mentions[at];
    if (mention?.kind === "place" && mention.named !== null) yield { ...mention, named: mention.named };
  }
}

/** Of its own sentence the last one; of an earlier one the first, which was spoken of. */
function placeBefore(reading: Reading, directory: Directory, index: number, kind: string): EntityRef | null {
  const { document } = reading;
  let meant: (Mention & { named: Named }) | null = null;
  for (const mention of placesBefore(reading, index)) {
    const sentence = document.sentenceOf[mention.first];
    if (meant !== null && sentence !== document.sentenceOf[meant.first]) break;
    if (kindOf(reading, directory, mention) !== kind || !isThere(reading, mention)) continue;
    if (sentence === document.sentenceOf[index]) return mention.named.ref;
    meant = mention;
  }
  return meant?.named.ref ?? null;
}

/** Not a capital that stands for its government. */
const isThere = (reading: Reading, mention: Mention): boolean =>
  isCalm(mention) || isLed(reading, mention, reading.document.rules.grammar.inside);

function countryBefore(reading: Reading, directory: Directory, index: number): EntityRef | null {
  for (const { named } of placesBefore(reading, index)) {
    const country = named.country === null ? undefined : directory.gazetteer.places.get(named.country);
    if (country !== undefined) return directory.named(country).ref;
  }
  return null;
}

/** What kind of place a name is of: as the noun before it or in it says, or else as the lists have it. */
function kindOf(
  { document }: Reading,
  directory: Directory,
  { first, named }: Mention & { named: Named },
): string | null {
  const noun = document.words[first - 1]?.place;
  if (noun?.isDefinite === false && noun.kind !== null) return noun.kind;
  const label = document.rules.grammar.subjectFirst ? named.ref.en.split(" ").at(-1) : firstWordOf(named.ref.ar);
  const own = document.rules.places.nouns.get(foldText(label ?? ""));
  return own?.kind ?? directory.gazetteer.places.get(named.ref.id)?.placeKind ?? null;
}

/** The place that the sentences before in a paragraph put what they tell in. */
export function placeOfParagraph(reading: Reading, directory: Directory, sentence: number): EntityRef | null {
  const { sentences, rules } = reading.document;
  const paragraph = sentences[sentence]?.paragraph;
  for (let at = sentence - 1; at >= sentence - NEAR && sentences[at]?.paragraph === paragraph; at--) {
    const { first, last } = sentences[at] ?? { first: 0, last: -1 };
    const there = mentionsBetween(reading, first, last).filter(
      (mention) => isCalm(mention) && !isWide(directory, mention) && isLed(reading, mention, rules.grammar.inside),
    );
    if (there.length > 0) return there[0]?.named?.ref ?? null;
  }
  return null;
}

/** A place that is not at the same time a government. */
const isCalm = ({ kind, named }: Mention): boolean => kind === "place" && named !== null && named.actsFor === null;

/** A part of the world with an adjective of its own is no scene: في غرب أفريقيا. */
function isWide({ gazetteer }: Directory, { named }: Mention): boolean {
  const place = gazetteer.places.get(named?.ref.id ?? "");
  return place?.placeKind === "area" && place.country === null && place.demonym !== null;
}

/** Where people of an earlier figure met their fate, and whose figure it is. */
export interface Scene {
  readonly ref: EntityRef;
  readonly sentence: number;
  readonly by: string | null;
}

/** The first scene of a report and the last one. */
export interface Scenes {
  readonly first: Scene;
  readonly last: Scene;
}

/** In how many first sentences a report says where it is set. */
const LEAD = 2;

/** Where a report is set whose first sentences tell of the dead or wounded, but give no figure. */
export function leadScene(reading: Reading, sentence: number): Scenes | null {
  const { sentences, rules } = reading.document;
  for (let at = 0; at < Math.min(LEAD, sentence); at++) {
    const { first, last } = sentences[at] ?? { first: 0, last: -1 };
    if (!tellsOfFate(reading, first, Math.min(last, first + REACH))) continue;
    const there = mentionsBetween(reading, first, Math.min(last, first + REACH)).find(
      (mention) => isCalm(mention) && isLed(reading, mention, rules.grammar.inside),
    );
    if (there?.named != null) {
      const scene = { ref: there.named.ref, sentence: at, by: null };
      return { first: scene, last: scene };
    }
  }
  return null;
}

const predicates = bitsOf(["predicate", "counted"]);
const fates: ReadonlySet<string> = new Set(["killed", "wounded"]);

function tellsOfFate({ document }: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (!beginsAny(document, at, predicates)) continue;
    const told = matchOf(document, at, cats.predicate) ?? matchOf(document, at, cats.counted);
    if (told !== undefined && fates.has(told.meaning.measure)) return true;
  }
  return false;
}

/** Where a report goes on: the same source where it was, another one where the report began. */
export function sceneGoneOn(
  reading: Reading,
  directory: Directory,
  scenes: Scenes,
  sentence: number,
  by: string | null,
) {
  const isSame = scenes.last.by === by && sentence - scenes.last.sentence <= NEAR;
  return sceneAt(reading, directory, isSame ? scenes.last : scenes.first, sentence);
}

/** How many sentences one source goes on in one place. */
const NEAR = 3;

/** How many sentences a report may go on in one place. */
const FARTHEST = 12;

/** The scene of an earlier figure, unless the report has gone to another country since, or to a place no list knows. */
function sceneAt(reading: Reading, directory: Directory, scene: Scene, sentence: number): EntityRef | null {
  const { sentences, rules } = reading.document;
  if (sentence - scene.sentence > FARTHEST) return null;
  const country = directory.gazetteer.places.get(scene.ref.id)?.country ?? null;
  const [from, to] = [sentences[scene.sentence]?.last ?? 0, sentences[sentence]?.last ?? 0];
  // A text that names so much is set nowhere.
  if (to - from > FARTHEST * REACH) return null;
  const hasLeft = mentionsBetween(reading, from + 1, to).some(
    (mention) =>
      mention.kind === "place" &&
      mention.named !== null &&
      mention.named.ref.id !== scene.ref.id &&
      (country === null || mention.named.country !== country) &&
      (isLed(reading, mention, rules.grammar.inside) || mention.named.actsFor === null),
  );
  return hasLeft ? null : scene.ref;
}

/** The United Nations counts for a country, not for a town: the town's country, if the text names it. */
export function countryAround({ mentions }: Reading, directory: Directory, there: EntityRef | null): EntityRef | null {
  const place = directory.gazetteer.places.get(there?.id ?? "");
  if (place === undefined || place.placeKind !== "city") return there;
  return mentions.find(({ named }) => named?.ref.id === place.country)?.named?.ref ?? null;
}
