import type { Entity, EntityRef, Gazetteer, Office, OrganisationType } from "../../domain/entity.ts";
import type { Institution } from "../lexicon.ts";
import { foldText } from "../text/fold.ts";
import { type Named, namedOf } from "./mention.ts";
import { transliterate } from "./transliterate.ts";

/** Look-ups over the gazetteer that reading names needs, built once. */
export interface Directory {
  readonly gazetteer: Gazetteer;
  named(entity: Entity): Named;
  /** The organisation that is this institution of a country; composed (`Sudanese Foreign Ministry`) when not listed. */
  institution(institution: Institution, country: string): Named;
  /** The same by the institution's id; null for an unknown id. */
  listedInstitution(id: string, country: string): Named | null;
  /** Institution of one country seated somewhere: the Russian embassy in Seoul. */
  embassy(institution: Institution, country: string, at: Entity): Named;
  /** Who held the post on a day; null when no such post is known, or several people or nobody held it. */
  holder(role: string, of: string, on: string | null): Named | null;
  /** True when the person ever held a post with this role. */
  hasRole(personId: string, role: string): boolean;
  officesOf(personId: string, on: string | null): readonly Office[];
}

/** Titles that news exchanges freely for the head of a state or of a government. */
const heads: Readonly<Record<string, readonly string[]>> = {
  leader: ["leader", "supreme-leader", "president", "king"],
  president: ["president", "chair", "head"],
  "prime-minister": ["prime-minister", "chancellor"],
  director: ["director", "head", "chair"],
  head: ["head", "director", "chair"],
};

export function createDirectory(gazetteer: Gazetteer, kinds: readonly Institution[]): Directory {
  const cache = new Map<string, Named>();
  const institutions = new Map<string, Entity>();
  for (const organisation of gazetteer.organisations.values()) {
    if (organisation.institution !== null && organisation.country !== null) {
      institutions.set(`${organisation.country}/${organisation.institution}`, organisation);
    }
  }
  const offices = new Map<string, Office[]>();
  for (const office of gazetteer.offices.values()) {
    const key = `${office.of}/${office.role}`;
    offices.set(key, [...(offices.get(key) ?? []), office]);
  }
  const named = (entity: Entity): Named => {
    const known = cache.get(entity.id) ?? namedOf(entity, gazetteer.places);
    cache.set(entity.id, known);
    return known;
  };
  const composed = (id: string, institution: Institution, country: string, at: Entity | null): Named => {
    const found = cache.get(id);
    if (found !== undefined) return found;
    const place = gazetteer.places.get(country);
    const adjective = adjectiveFor(place?.demonym?.ar[0], institution.gender);
    const suffixAr = at === null ? "" : ` في ${at.ar}`;
    const suffixEn = at === null ? "" : ` in ${at.en}`;
    const fill = (pattern: string, adj: string, name: string): string =>
      pattern.replace("{adj}", adj).replace("{place}", name);
    const fresh: Named = {
      ref: {
        id,
        kind: "organisation",
        ar: fill(institution.ar, adjective ?? place?.ar ?? "", place?.ar ?? "").trim() + suffixAr,
        en: fill(institution.en, place?.demonym?.en[0] ?? place?.en ?? "", place?.en ?? "").trim() + suffixEn,
        known: true,
      },
      gender: institution.gender,
      type: institution.type as OrganisationType,
      institution: institution.id,
      country,
      actsFor: null,
    };
    cache.set(id, fresh);
    return fresh;
  };
  const institutionOf = (institution: Institution, country: string): Named => {
    const id = `${country}/${institution.id}`;
    const listed = institutions.get(id);
    return listed === undefined ? composed(id, institution, country, null) : named(listed);
  };
  return {
    gazetteer,
    named,
    institution: institutionOf,
    listedInstitution(id, country) {
      const kind = kinds.find((institution) => institution.id === id);
      return kind === undefined ? null : institutionOf(kind, country);
    },
    embassy(institution, country, at) {
      const id = `${country}/${institution.id}/${at.id}`;
      const alias = gazetteer.entities.get(id);
      return alias !== undefined ? named(alias) : composed(id, institution, country, at);
    },
    holder(role, of, on) {
      for (const title of heads[role] ?? [role]) {
        const people = new Set(
          (offices.get(`${of}/${title}`) ?? []).flatMap((office) => gazetteer.holderOf(office.id, on)?.id ?? []),
        );
        const [only] = people;
        const entity = people.size === 1 && only !== undefined ? gazetteer.entities.get(only) : undefined;
        if (entity !== undefined) return named(entity);
      }
      return null;
    },
    hasRole(personId, role) {
      const accepted = heads[role] ?? [role];
      return gazetteer.officesOf(personId, null).some((office) => accepted.includes(office.role));
    },
    officesOf: (personId, on) => gazetteer.officesOf(personId, on),
  };
}

/** كوري جنوبي → الكورية الجنوبية. */
function adjectiveFor(masculine: string | undefined, gender: "m" | "f"): string | null {
  if (masculine === undefined) return null;
  const ending = gender === "f" ? "ة" : "";
  return masculine
    .split(" ")
    .map((word) => `ال${word}${ending}`)
    .join(" ");
}

/** A person or organisation that only the text names: kept as written, the other spelling transliterated. */
export function unknownNamed(written: string, kind: "person" | "organisation", gender: "m" | "f" | null): Named {
  const ref: EntityRef = {
    id: `unknown:${foldText(written)}`,
    kind,
    ar: written,
    en: transliterate(written),
    known: false,
  };
  return {
    ref,
    gender,
    type: kind === "organisation" ? "other" : null,
    institution: null,
    country: null,
    actsFor: null,
  };
}
