import { matchesOf, matchOf } from "../../document.ts";
import { cats } from "../../categories.ts";
import type { Institution as InstitutionWords } from "../../lexicon.ts";
import { lastWhere } from "../recent.ts";
import type { Mention, Named } from "../mention.ts";
import { demonymAt, entityAt, type NameScope } from "../titles.ts";
import { skipDeterminer, skipGenitive, syntaxOf } from "./phrases.ts";

/** Institutions of a state whose country stands in front of them, behind "of", or nowhere. */

export interface InstitutionFound {
  /** Null for "the ministry of defence" of a country that the words do not name. */
  readonly named: Named | null;
  readonly institution: string;
  readonly type: string;
  readonly last: number;
}

/** "The country's spy agency": of the country that the text named last, as the owner of a post or by itself. */
function countryToldOf(scope: NameScope, index: number): { country: string; next: number } | null {
  const { document, mentions } = scope;
  if (!syntaxOf(document).countries.has(document.tokens[index]?.norm ?? "")) return null;
  const next = skipGenitive(scope, index + 1);
  const last = next === index + 1 ? undefined : lastWhere(mentions, (mention) => countryOf(mention) !== null);
  const country = last === undefined ? null : countryOf(last);
  return country === null ? null : { country, next };
}

const countryOf = ({ kind, named, title }: Mention): string | null =>
  kind === "person" ? (title?.of?.country ?? null) : (named?.country ?? null);

/** A country before its institution: Russian, Russia's, Moscow's, Gaza. */
function countryInFront(scope: NameScope, index: number): { country: string; next: number } | null {
  const told = countryToldOf(scope, index);
  if (told !== null) return told;
  const nationality = demonymAt(scope, index);
  if (nationality !== null) return { country: nationality.country, next: nationality.last + 1 };
  // A longer name may begin with the country's: "Ukraine's military intelligence agency".
  const place = matchesOf(scope.document, index, cats.entity).find(({ meaning }) => meaning.entity.kind === "place");
  if (place === undefined) return null;
  const named = scope.directory.named(place.meaning.entity);
  const country = named.actsFor ?? named.country;
  return country === null ? null : { country, next: skipGenitive(scope, place.last + 1) };
}

/** "of Ukraine", "in Kyiv" behind an institution. */
function countryBehind(scope: NameScope, index: number): { country: string; last: number } | null {
  if (matchOf(scope.document, index, cats.spokesOf) === undefined) return null;
  const place = entityAt(scope, skipDeterminer(scope, index + 1));
  const country = place?.named.actsFor;
  return place === null || country == null ? null : { country, last: place.last };
}

/** An institution with its country before or behind it, or alone. */
export function institutionInOrder(scope: NameScope, index: number): InstitutionFound | null {
  const { document } = scope;
  const front = countryInFront(scope, index);
  for (const { meaning, last } of matchesOf(document, front?.next ?? index, cats.institution)) {
    const { institution } = meaning;
    const behind = front === null && !institution.at ? countryBehind(scope, last + 1) : null;
    const country = front?.country ?? behind?.country ?? null;
    if (country === null && institution.weak) continue;
    const found = { institution: institution.id, type: institution.type };
    if (country === null) return { ...found, named: null, last };
    return { ...found, ...seated(scope, institution, country, behind?.last ?? last) };
  }
  return null;
}

/** The institution of a country; an embassy with its seat behind it: the Russian embassy in Seoul. */
function seated(
  scope: NameScope,
  institution: InstitutionWords,
  country: string,
  last: number,
): { named: Named; last: number } {
  const { directory, document } = scope;
  const seat =
    institution.at && matchOf(document, last + 1, cats.spokesOf) !== undefined ? entityAt(scope, last + 2) : null;
  const place = seat === null ? undefined : directory.gazetteer.entities.get(seat.named.ref.id);
  if (seat === null || place?.kind !== "place") return { named: directory.institution(institution, country), last };
  return { named: directory.embassy(institution, country, place), last: seat.last };
}
