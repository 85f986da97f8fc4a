import type { EntityRef, OrganisationType } from "../../domain/entity.ts";
import type { Directory } from "../names/directory.ts";
import type { Named } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { foldText } from "../text/fold.ts";
import { firstWordOf, upTo } from "../text/firstWord.ts";

/** Where the people are whom an authority counts: in its own town or country. */

/** Institutions that count those of their own country. */
const ofCountry: ReadonlySet<string | null> = new Set([
  "health-ministry",
  "civil-defence",
  "disaster-agency",
  "red-crescent",
]);
const ofPlaces: ReadonlySet<OrganisationType | null> = new Set(["ministry", "government", "police", "other"]);
/** People who speak for a town or a province. */
const localRoles: ReadonlySet<string> = new Set(["governor", "mayor", "deputy-governor", "deputy-mayor"]);

export interface Territory {
  readonly ref: EntityRef;
  readonly country: string | null;
  readonly isCountry: boolean;
}

export function territoryOf(owner: Attribution | null, directory: Directory): Territory | null {
  if (owner === null || owner.cue.id === "deny") return null;
  const { title, source } = owner;
  const of = title?.of ?? null;
  const isLocal = title !== null && localRoles.has(title.role) && of?.ref.kind === "place" && of.actsFor === null;
  if (isLocal) return { ref: of.ref, country: of.country, isCountry: false };
  const body = source?.ref.kind === "organisation" ? source : of?.ref.kind === "organisation" ? of : null;
  return body === null ? null : (townOf(body, directory) ?? countryOf(body, directory));
}

/** شرطة البصرة, Gaza Health Ministry: the place that its name begins or its id was made with. */
function townOf({ ref, type }: Named, directory: Directory): Territory | null {
  if (!ofPlaces.has(type)) return null;
  const { places } = directory.gazetteer;
  const place =
    places.get(upTo("/", ref.id)) ?? places.get(namesOfPlaces(directory).get(foldText(firstWordOf(ref.en))) ?? "");
  if (place === undefined || place.placeKind === "country") return null;
  const named = directory.named(place);
  return named.actsFor === null ? { ref: named.ref, country: place.country, isCountry: false } : null;
}

function countryOf({ institution, country }: Named, directory: Directory): Territory | null {
  const place = country === null ? undefined : directory.gazetteer.places.get(country);
  if (place === undefined || !ofCountry.has(institution)) return null;
  return { ref: directory.named(place).ref, country, isCountry: true };
}

const cache = new WeakMap<Directory, ReadonlyMap<string, string>>();

/** English names of one word → id of the place. */
function namesOfPlaces(directory: Directory): ReadonlyMap<string, string> {
  let names = cache.get(directory);
  if (names === undefined) {
    const all = [...directory.gazetteer.places.values()].flatMap(({ id, en, aliases }) =>
      [en, ...aliases].flatMap((name): [string, string][] => (name.includes(" ") ? [] : [[foldText(name), id]])),
    );
    cache.set(directory, (names = new Map(all)));
  }
  return names;
}
