import type { Entity, Gazetteer, Office, Organisation, Place } from "./entity.ts";
import type { GazetteerRecords } from "./records.ts";

/**
 * The gazetteer of records that passed their schemas and `checkRecords`. Later duplicates of an id would replace
 * earlier ones: the check refuses them.
 */
export function buildGazetteer(records: GazetteerRecords): Gazetteer {
  const people = records.people.map((record): Entity => ({ ...record, kind: "person", known: true }));
  const organisations = byId(
    records.organisations.map((record): Organisation => ({ ...record, kind: "organisation", known: true })),
  );
  const places = byId(
    records.places.map(
      ({ kind: placeKind, ...record }): Place => ({
        ...record,
        kind: "place",
        placeKind,
        known: true,
        shortAr: record.ar,
        shortEn: record.en,
      }),
    ),
  );
  const entities = byId([...people, ...organisations.values(), ...places.values()]);
  const offices = byId(records.offices.map((record): Office => ({ ...record, arF: record.arF ?? null })));
  const postsOf = postsByPerson(offices.values());

  return {
    entities,
    places,
    organisations,
    offices,
    officesOf(personId, on) {
      const held: Office[] = [];
      // A post held twice, with a break, is one post.
      for (const term of postsOf.get(personId) ?? [])
        if (!held.includes(term.office) && isWithin(term, on)) held.push(term.office);
      return held;
    },
    holderOf(officeId, on) {
      let only: string | null = null;
      for (const term of offices.get(officeId)?.holders ?? []) {
        if (!isWithin(term, on)) continue;
        // Without a day, a post that several people held names nobody: unknown is better than a guess.
        if (only !== null && only !== term.person) return null;
        only = term.person;
      }
      return only === null ? null : (entities.get(only) ?? null);
    },
  };
}

interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days compare as text; a day of null is any day, an end of null is open. */
function isWithin(term: Term, day: string | null): boolean {
  return day === null || ((term.from === null || term.from <= day) && (term.to === null || day <= term.to));
}

type Post = Term & { readonly office: Office };

/** Each person's terms, latest first: an unknown beginning counts as the earliest, an open end as the latest. */
function postsByPerson(offices: Iterable<Office>): Map<string, Post[]> {
  const posts = new Map<string, Post[]>();
  for (const office of offices) {
    for (const { person, from, to } of office.holders) {
      const terms = posts.get(person) ?? [];
      terms.push({ office, from, to });
      posts.set(person, terms);
    }
  }
  const sortKey = (term: Term): string => `${term.from ?? "0000-00-00"} ${term.to ?? "9999-99-99"}`;
  for (const terms of posts.values()) terms.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  return posts;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
