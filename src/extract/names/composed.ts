import type { Entity, EntityRef, Gender, OrganisationType, Place } from "../../domain/entity.ts";
import type { Institution } from "../lexicon.ts";
import { foldText } from "../text/fold.ts";
import { remember } from "../text/remember.ts";
import type { ArabicNames } from "./arabicNames.ts";
import type { Named } from "./mention.ts";

/** Names that the lists lack. */

/** An institution that the lists lack, named after its country and, for an embassy, its seat. */
export function composed(
  names: ArabicNames,
  id: string,
  institution: Institution,
  country: Place | undefined,
  at: Entity | null,
): Named {
  const adjective = country === undefined ? "" : names.ofCountry(country, institution.gender);
  const fill = (pattern: string, adj: string, name: string): string =>
    pattern.replace("{adj}", adj).replace("{place}", name).trim();
  const ar = fill(institution.ar, adjective, country?.ar ?? "");
  const en = fill(institution.en, country?.demonym?.en[0] ?? country?.en ?? "", country?.en ?? "");
  return {
    ref: {
      id,
      kind: "organisation",
      ar: at === null ? ar : names.seated(ar, at.ar),
      en: at === null ? en : `${en} in ${at.en}`,
      known: true,
    },
    gender: institution.gender,
    type: institution.type as OrganisationType,
    institution: institution.id,
    country: country?.id ?? null,
    actsFor: null,
  };
}

/** An institution of a town or a region, named after it; in its own language as written. */
export function local(names: ArabicNames, institution: Institution, place: Place | undefined, written: string): Named {
  const named = composed(names, `${place?.id ?? ""}/${institution.id}`, institution, place, null);
  return { ...named, ref: { ...named.ref, ar: written.replace(/\s+/gu, " ") }, country: place?.country ?? null };
}

/** By an institution's id and its words: the name of one whose country the text leaves out. */
export const bareInstitutions =
  (kinds: readonly Institution[]) =>
  (id: string, written: string): Named | null => {
    const kind = kinds.find((institution) => institution.id === id);
    return kind === undefined ? null : bare(kind, written);
  };

/** "The health ministry" of a country that the text does not tell: kept as written, and not known. */
function bare(institution: Institution, written: string): Named {
  const ar = written.replace(/\s+/gu, " ");
  const name = institution.alone[ar] ?? institution.en;
  const en = name.replace(/\{(?:adj|place)\}/gu, "").replace(/ of the President of /u, " of the President");
  const ref: EntityRef = {
    id: `unknown:${institution.id}`,
    kind: "organisation",
    ar,
    en: en.replace(/\s+/gu, " ").trim(),
    known: false,
  };
  const type = institution.type as OrganisationType;
  return { ref, gender: institution.gender, type, institution: institution.id, country: null, actsFor: null };
}

/**
 * Somebody whom only the text names: kept as written, a person's other spelling transliterated. An institution's
 * name is words, not sounds: it stays in its own language,
 * unless all of them are words of which such names are made.
 */
export function unknownNames(names: ArabicNames) {
  const refOf = (written: string, kind: "person" | "organisation"): EntityRef => {
    const name = plain(written);
    const en = kind === "person" ? names.transliterate(name) : name;
    const ar = kind === "organisation" ? (names.bodyInArabic(name) ?? name) : name;
    return { id: `unknown:${foldText(name)}`, kind, ar, en, known: false };
  };
  // A story names the same people and bodies day after day.
  const refs = {
    person: remember((written) => refOf(written, "person"), REMEMBERED),
    organisation: remember((written) => refOf(written, "organisation"), REMEMBERED),
  };
  return (written: string, kind: "person" | "organisation", gender: Gender | null): Named => {
    const isOutlet = kind === "organisation" && names.isOutlet(written);
    const type = kind === "person" ? null : isOutlet ? "outlet" : "other";
    return { ref: refs[kind](written), gender, type, institution: null, country: null, actsFor: null };
  };
}

/** Names of each kind. */
const REMEMBERED = 4000;

/** Marks of direction and stretched letters belong to the line, not to the name. */
const plain = (written: string): string => written.replace(/[\p{Cf}ـ]/gu, "").replace(/\s+/gu, " ");

/** A place that only the text names. */
export function unknownPlace(written: string, en: string): Named {
  const ar = plain(written);
  const ref: EntityRef = { id: `unknown:${foldText(ar)}`, kind: "place", ar, en: plain(en), known: false };
  return { ref, gender: "f", type: null, institution: null, country: null, actsFor: null };
}
