import type { Entity, Gazetteer, Gender, Office } from "../../domain/entity.ts";
import type { Institution } from "../lexicon.ts";
import type { ArabicNames } from "./arabicNames.ts";
import { bareInstitutions, composed, local, unknownNames, unknownPlace } from "./composed.ts";
import { type Named, namedOf } from "./mention.ts";
import { foldText } from "../text/fold.ts";

/** Look-ups over the gazetteer that reading names needs, built once. */
export interface Directory {
  readonly gazetteer: Gazetteer;
  named(entity: Entity): Named;
  /** The organisation that is this institution of a country; composed (`Sudanese Foreign Ministry`) when not listed. */
  institution(institution: Institution, country: string): Named;
  /** The same by the institution's id; null for an unknown id. */
  listedInstitution(id: string, country: string): Named | null;
  /** The one that the text means where it is set in a country and does not tell whose it is (see `held`). */
  institutionThere(id: string, country: string): Named | null;
  /** The organisation of a country that lists this English name, in any spelling of it; null for none. */
  listedByName(en: string, country: string | null): Named | null;
  /** Institution of one country seated somewhere: the Russian embassy in Seoul. */
  embassy(institution: Institution, country: string, at: Entity): Named;
  /** The same of a country's ambassador, wherever he is posted; null where there are no embassies. */
  embassyOf(country: string, at: Named | null): Named | null;
  /** The id of the ministry for something, told by the folded words behind the noun; null for none. */
  ministryFor(field: string): string | null;
  /** Who held the post on a day; null when no such post is known, or several people or nobody held it. */
  holder(role: string, of: string, on: string | null): Named | null;
  /** True when the person ever held a post with this role. */
  hasRole(personId: string, role: string): boolean;
  officesOf(personId: string, on: string | null): readonly Office[];
  /** A town's own institution, as written: شرطة البصرة. */
  localInstitution(institution: Institution, place: string, written: string): Named;
  /** An institution whose country the text leaves out, as written; null for an unknown id. */
  bareInstitution(id: string, written: string): Named | null;
  /** A person or an organisation that only the text names. */
  unknown(written: string, kind: "person" | "organisation", gender: Gender | null): Named;
  /** A name in Latin letters. */
  readonly transliterate: ArabicNames["transliterate"];
  /** A place that only the text names; the English name fills the {name} of a pattern. */
  unknownPlace(written: string, name: string, pattern: string): Named;
}

/** Titles that news exchanges freely for the head of a state or of a government. */
const heads: Readonly<Record<string, readonly string[]>> = {
  leader: ["leader", "supreme-leader", "president", "king"],
  president: ["president", "chair", "head"],
  "prime-minister": ["prime-minister", "chancellor"],
  director: ["director", "head", "chair"],
  head: ["head", "director", "chair"],
};

/** Posts that a country has many of: the lists name one, and "the Russian minister" is any of them. */
const ofMany: ReadonlySet<string> = new Set([
  "minister",
  "deputy-foreign-minister",
  "deputy-defence-minister",
  "ambassador",
  "deputy-ambassador",
  "governor",
  "mayor",
  "envoy",
  "adviser",
  "official",
  "member",
  "analyst",
  "director",
  "commander",
  "head",
  "chair",
]);

export function createDirectory(gazetteer: Gazetteer, kinds: readonly Institution[], names: ArabicNames): Directory {
  const remembered = createMemory();
  const institutions = listedInstitutions(gazetteer);
  const byKind = new Map<Institution, Map<string, Named>>();
  const byName = organisationsByName(gazetteer);
  const { places } = gazetteer;
  const known = new Map<Entity, Named>();
  const named = (entity: Entity): Named => {
    let one = known.get(entity);
    if (one === undefined) known.set(entity, (one = namedOf(entity, places)));
    return one;
  };
  const namedOrNull = (entity: Entity | undefined): Named | null => (entity === undefined ? null : named(entity));
  const institutionOf = (institution: Institution, country: string): Named =>
    byKind
      .getOrInsertComputed(institution, () => new Map())
      .getOrInsertComputed(country, () => {
        const id = `${country}/${institution.id}`;
        const listed = institutions.get(id);
        return listed === undefined
          ? remembered(id, () => composed(names, id, institution, places.get(country), null))
          : named(listed);
      });
  return {
    gazetteer,
    named,
    institution: institutionOf,
    ...institutionsById(kinds, institutionOf),
    listedByName: (en, country) => namedOrNull(byName.get(keyOf(country, en))),
    ...embassies(kinds, institutionOf, gazetteer, (id, kind, country, at) => {
      const alias = gazetteer.entities.get(id);
      return alias === undefined
        ? remembered(id, () => composed(names, id, kind, places.get(country), at))
        : named(alias);
    }),
    ...ministries(kinds),
    ...posts(gazetteer, named),
    localInstitution: (institution, place, written) => local(names, institution, places.get(place), written),
    bareInstitution: bareInstitutions(kinds),
    unknown: unknownNames(names),
    transliterate: names.transliterate,
    unknownPlace: (written, name, pattern) =>
      unknownPlace(written, pattern.replace("{name}", names.transliterate(name))),
  };
}

/** Who holds which post. */
function posts(
  gazetteer: Gazetteer,
  named: (entity: Entity) => Named,
): Pick<Directory, "holder" | "hasRole" | "officesOf"> {
  const offices = officesByOwner(gazetteer);
  const roles = rolesByPerson(gazetteer);
  return {
    holder(role, of, on) {
      if (ofMany.has(role) && gazetteer.places.has(of)) return null;
      const here = offices.get(of);
      if (here === undefined) return null;
      for (const title of heads[role] ?? [role]) {
        const entity = soleHolder(gazetteer, here.get(title) ?? [], on);
        if (entity !== null) return named(entity);
      }
      return null;
    },
    hasRole: (personId, role) =>
      (heads[role] ?? [role]).some((accepted) => roles.get(personId)?.has(accepted) === true),
    officesOf: (personId, on) => gazetteer.officesOf(personId, on),
  };
}

/** By person: the roles of all posts that he ever held. */
function rolesByPerson(gazetteer: Gazetteer): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { role, holders } of gazetteer.offices.values()) {
    for (const { person } of holders) {
      const held = roles.get(person);
      if (held === undefined) roles.set(person, new Set([role]));
      else held.add(role);
    }
  }
  return roles;
}

/** Makes what an id names once. */
function createMemory(): (id: string, make: () => Named) => Named {
  const cache = new Map<string, Named>();
  return (id, make) => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const made = make();
    cache.set(id, made);
    return made;
  };
}

/** The only person who held one of these posts on a day; null when there are several or none. */
function soleHolder(gazetteer: Gazetteer, offices: readonly Office[], on: string | null): Entity | null {
  let only: Entity | null = null;
  for (const { id } of offices) {
    const holder = gazetteer.holderOf(id, on);
    if (holder === null) continue;
    if (only !== null && only.id !== holder.id) return null;
    only = holder;
  }
  return only;
}

function listedInstitutions(gazetteer: Gazetteer): Map<string, Entity> {
  const listed = new Map<string, Entity>();
  for (const organisation of gazetteer.organisations.values()) {
    const { country, institution } = organisation;
    if (institution !== null && country !== null) listed.set(`${country}/${institution}`, organisation);
  }
  return listed;
}

/** Institutions of one country that are seated somewhere. */
function embassies(
  kinds: readonly Institution[],
  institutionOf: Directory["institution"],
  { entities }: Gazetteer,
  make: (id: string, kind: Institution, country: string, at: Entity) => Named,
): Pick<Directory, "embassy" | "embassyOf"> {
  const embassy: Directory["embassy"] = (kind, country, at) =>
    make(`${country}/${kind.id}/${at.id}`, kind, country, at);
  return {
    embassy,
    embassyOf(country, at) {
      const kind = kinds.find((institution) => institution.at);
      const seat = at === null ? undefined : entities.get(at.ref.id);
      if (kind === undefined) return null;
      return seat === undefined ? institutionOf(kind, country) : embassy(kind, country, seat);
    },
  };
}

/** Ministries by what they are for: the words behind the noun (وزارة الطاقة), folded. */
function ministries(kinds: readonly Institution[]): Pick<Directory, "ministryFor"> {
  const fields = new Map<string, string>();
  for (const { id, type, forms } of kinds) {
    if (type !== "ministry") continue;
    for (const form of forms) fields.getOrInsert(foldText(form).split(" ").slice(1).join(" "), id);
  }
  fields.delete("");
  return { ministryFor: (field) => fields.get(field) ?? null };
}

const keyOf = (country: string | null, name: string): string => `${country ?? ""}/${foldText(name)}`;

/** One country's service is called as another's is: by country and name. */
function organisationsByName({ organisations }: Gazetteer): ReadonlyMap<string, Entity> {
  const listed = [...organisations.values()].filter(({ country }) => country !== null);
  return new Map(
    listed.flatMap((one) => [...one.aliases, one.en].map((name): [string, Entity] => [keyOf(one.country, name), one])),
  );
}

/** By whose they are, and by role. */
function officesByOwner(gazetteer: Gazetteer): ReadonlyMap<string, ReadonlyMap<string, readonly Office[]>> {
  const offices = new Map<string, Map<string, Office[]>>();
  for (const office of gazetteer.offices.values()) {
    const here = offices.getOrInsertComputed(office.of, () => new Map());
    here.getOrInsertComputed(office.role, () => []).push(office);
  }
  return offices;
}

/** Institutions of a country by their id. */
function institutionsById(kinds: readonly Institution[], institutionOf: Directory["institution"]) {
  const find = (id: string, countryOf: (kind: Institution) => string): Named | null => {
    const kind = kinds.find((institution) => institution.id === id);
    return kind === undefined ? null : institutionOf(kind, countryOf(kind));
  };
  return {
    listedInstitution: (id: string, country: string) => find(id, () => country),
    institutionThere: (id: string, country: string) => find(id, ({ held }) => held[country] ?? country),
  };
}
