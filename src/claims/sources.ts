import type { DayOrMonth } from "../domain/article.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { FigureClaim } from "./claim.ts";
import { isFullDay } from "./days.ts";

/** Posts whose holder speaks for the institution and not for himself. */
const speaksForInstitution: ReadonlySet<string> = new Set(["spokesperson"]);

/**
 * Whose figure or statement it is: a spokesperson's words are the institution's, everybody else's are his own.
 * `day` decides which post he held.
 */
export function institutionOf(
  source: EntityRef | null,
  day: DayOrMonth | null,
  gazetteer: Gazetteer,
): EntityRef | null {
  if (source === null || source.kind !== "person") return source;
  const offices = gazetteer.officesOf(source.id, isFullDay(day) ? day : null);
  const office = offices.find((post) => speaksForInstitution.has(post.role));
  const institution = office === undefined ? undefined : gazetteer.entities.get(office.of);
  return institution === undefined ? source : toRef(institution);
}

/** An entity as facts name it, without what only the gazetteer needs. */
export function toRef({ id, kind, ar, en, known }: EntityRef): EntityRef {
  return { id, kind, ar, en, known };
}

/** Under what a source's figures go on: its id, or what is told of somebody without a name; null where nobody gives them. */
export const voiceOf = ({ source, role }: Pick<FigureClaim, "source" | "role">): string | null =>
  source?.id ?? (role === null ? null : `unnamed:${role.en}`);

/** Country that a source belongs to; a country belongs to itself; null when unknown. */
export function countryOf(source: EntityRef | null, gazetteer: Gazetteer): string | null {
  if (source === null) return null;
  return gazetteer.entities.get(source.id)?.country ?? null;
}

/**
 * Numbers under which whoever may speak for one another is found: one for a country and all its institutions.
 * @param idOf numbers names, countries among them
 */
export function createSides(gazetteer: Gazetteer, idOf: (name: string) => number): (source: EntityRef) => number {
  const sides = new Map<string, number>();
  return (source) => {
    const known = sides.get(source.id);
    if (known !== undefined) return known;
    const side = idOf(countryOf(source, gazetteer) ?? source.id);
    sides.set(source.id, side);
    return side;
  };
}

/** A country named as a source ("South Korea said"): it may stand for any of its institutions. */
export function isCountry(source: EntityRef | null, gazetteer: Gazetteer): boolean {
  return source !== null && gazetteer.places.get(source.id)?.placeKind === "country";
}

/** True when both are one, or one is a country and the other one of its institutions. */
export function sameParty(a: EntityRef, b: EntityRef, gazetteer: Gazetteer): boolean {
  if (a.id === b.id) return true;
  return a.kind !== "person" && b.kind !== "person" && countrySpeaksFor(a, b, gazetteer);
}

/** True when two places can be one: equal, or a country and a place in it. */
export function placesFit(a: EntityRef | null, b: EntityRef | null, gazetteer: Gazetteer): boolean {
  if (a === null || b === null || a.id === b.id) return true;
  return gazetteer.places.get(a.id)?.country === b.id || gazetteer.places.get(b.id)?.country === a.id;
}

/** True when one is a country and the other one of its institutions or officials. */
export function countrySpeaksFor(a: EntityRef | null, b: EntityRef | null, gazetteer: Gazetteer): boolean {
  if (a === null || b === null || a.id === b.id) return false;
  const country = countryOf(a, gazetteer);
  if (country === null || country !== countryOf(b, gazetteer)) return false;
  return isCountry(a, gazetteer) !== isCountry(b, gazetteer);
}

/** A city says more than its country. */
export function closestPlace(places: readonly (EntityRef | null)[], gazetteer: Gazetteer): EntityRef | null {
  const known = places.filter((place) => place !== null);
  return known.find((place) => !isCountry(place, gazetteer)) ?? known[0] ?? null;
}
