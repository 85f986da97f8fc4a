import type { Place } from "../../domain/entity.ts";
import type { PlaceNouns } from "../placeNouns.ts";
import { foldText } from "../text/fold.ts";

/** A noun for a place: town, province, camp. */
export interface PlaceNoun {
  /** What it is; null for a noun that no later word repeats. */
  readonly kind: string | null;
  /** A word behind it that no list knows is a name. */
  readonly names: boolean;
  /** The English name of such a place, with {name} in it; null where the noun is no part of the name. */
  readonly pattern: string | null;
  /** Before a known place's name the two are another place: ساحة باريس. */
  readonly isNamesake: boolean;
  readonly isFeminine: boolean;
  /** Written with its article: it means a place named before. */
  readonly isDefinite: boolean;
  readonly isDual: boolean;
}

/** What a language knows of the nouns for places and of the names behind them. Folded. */
export interface PlaceWords {
  readonly nouns: ReadonlyMap<string, PlaceNoun>;
  /** The noun that a word is; `isJoined`: "and" is written onto it, so that only what is behind that can be one. */
  readonly noun: (norm: string, isJoined: boolean) => PlaceNoun | null;
  /** Names that are common words, too, and name a place behind such a noun alone. */
  readonly headed: ReadonlyMap<string, Place>;
  readonly common: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Talks and the like: a place behind one is where they are held. */
  readonly talks: ReadonlySet<string>;
  /** Words behind which something later is told, unless one of `times` follows. */
  readonly until: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** Words that lead to a place that was hit. */
  readonly hit: ReadonlySet<string>;
  /** Words that lead to where somebody or something is going. */
  readonly towards: ReadonlySet<string>;
  /** Words behind a comma with which something else is told. */
  readonly apart: ReadonlySet<string>;
  /** Words behind a place that tell what happened there. */
  readonly where: ReadonlySet<string>;
  /** Nouns for the country of whoever speaks. */
  readonly own: ReadonlySet<string>;
  /** Verbs of a place that takes people in. */
  readonly hosts: ReadonlySet<string>;
  /** Nouns for parts of a place, before "of" and its name. */
  readonly parts: ReadonlySet<string>;
  /** Nouns that an adjective of a country puts on its ground. */
  readonly sites: ReadonlySet<string>;
  /** Words for sending people somewhere, and for what they are to do for the country behind. */
  readonly sends: ReadonlySet<string>;
  /** Adjectives without their article behind which stands whose people are: موالون لإيران. */
  readonly allied: ReadonlySet<string>;
  readonly helps: ReadonlySet<string>;
  /** Nouns for a side of a place, which stand without a preposition as well: شرقي أوكرانيا. */
  readonly sides: ReadonlySet<string>;
  /** Nouns for what happens somewhere, right in front of the place: زلزال تركيا. */
  readonly scenes: ReadonlySet<string>;
}

interface Shapes {
  /** What may be written onto the front of a noun, its article included. */
  readonly prefixes: ReadonlySet<string>;
  readonly isDefinite: (form: string) => boolean;
  readonly isFeminine: (form: string) => boolean;
}

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldText));

export function placeWords(
  { nouns: groups, duals, ...words }: PlaceNouns,
  places: Iterable<Place>,
  { prefixes, isDefinite, isFeminine }: Shapes,
): PlaceWords {
  const nouns = new Map<string, PlaceNoun>();
  const add = (
    noun: string,
    { plural, ...what }: Pick<PlaceNoun, "kind" | "names" | "pattern" | "isNamesake" | "isDual"> & { plural: boolean },
  ): void => {
    const form = foldText(noun);
    for (const prefix of prefixes) {
      const whole = prefix + form;
      nouns.set(whole, {
        ...what,
        isFeminine: what.isDual || plural || isFeminine(form),
        isDefinite: isDefinite(whole),
      });
    }
  };
  for (const { kind, names, en, namesake, plural, nouns: members } of groups)
    for (const noun of members)
      add(noun, { kind, names, pattern: en ?? null, isNamesake: namesake, isDual: false, plural });
  for (const noun of duals)
    add(noun, { kind: null, names: true, pattern: null, isNamesake: false, isDual: true, plural: false });
  return {
    nouns,
    noun: (norm, isJoined) => (isJoined && !nouns.has(norm.slice(1)) ? null : (nouns.get(norm) ?? null)),
    headed: headedNames(places),
    common: folded(words.common),
    starts: folded(words.starts),
    attributes: folded(words.attributes),
    talks: new Set(words.talks.flatMap((word) => [...prefixes].map((prefix) => prefix + foldText(word)))),
    until: folded(words.until),
    times: folded(words.times),
    hit: folded(words.hit),
    towards: folded(words.towards),
    apart: folded(words.apart),
    where: folded(words.where),
    own: folded(words.own),
    hosts: folded(words.hosts),
    parts: folded(words.parts),
    sites: folded(words.sites),
    sends: folded(words.sends),
    allied: folded(words.allied),
    helps: folded(words.helps),
    sides: folded(words.sides),
    scenes: folded(words.scenes),
  };
}

/** The folded names of places that only a noun in front makes names. */
function headedNames(places: Iterable<Place>): ReadonlyMap<string, Place> {
  const headed = new Map<string, Place>();
  for (const place of places) for (const name of place.headed ?? []) headed.set(foldText(name), place);
  return headed;
}
