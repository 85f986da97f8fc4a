import type { Entity, EntityRef, Gender, Organisation, OrganisationType, Place } from "../../domain/entity.ts";
import type { Count } from "../phrases.ts";

/** Somebody or something that a text names, with what agreement and roll-up need to know. */
export interface Named {
  readonly ref: EntityRef;
  readonly gender: Gender | null;
  /** Of an organisation; null for people and places. */
  readonly type: OrganisationType | null;
  readonly institution: string | null;
  /** Country id. */
  readonly country: string | null;
  /** For a country or its capital: the country id that it stands for as an actor. */
  readonly actsFor: string | null;
  /** A body that every country has one of, told of without its country. */
  readonly ofState?: boolean;
  /** السلطات المحلية بإقليم آسفي: told by a noun that several bodies share, and no name of one. */
  readonly isCommon?: boolean;
}

/** An agency or an outlet, which passes on what others say. */
export const isRelay = (named: Pick<Named, "type"> | null | undefined): boolean =>
  named?.type === "agency" || named?.type === "outlet";

/** A title as the text gives it: role id, whose post it is, and the words. */
export interface Title {
  readonly role: string;
  readonly of: Named | null;
  /** Where an ambassador is posted. */
  readonly at: Named | null;
  readonly first: number;
  readonly last: number;
  /** The owner stands behind "in the name of", which leaves an indefinite title indefinite. */
  readonly spokes: boolean;
  readonly definite: boolean;
  readonly broad: boolean;
  readonly count: Count;
}

/** Tokens `first`..`last` that mean a person, an organisation or a place. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly clitics: string;
  readonly gender: Gender | null;
  readonly count: Count;
  readonly kind: "person" | "organisation" | "place";
  /** Null when the words point at somebody who cannot be told (`the minister`, `an official`). */
  readonly named: Named | null;
  readonly title: Title | null;
  /** Bodies that the words of a long title name: رئيسة قسم الحضانات في مستشفى الرنتيسي. */
  readonly inside?: readonly Named[] | undefined;
  /** How it was read, for `--explain`. */
  readonly rule: string;
  /** What a pointer without a name may mean; resolved once the whole text is read. */
  readonly pointer: Pointer | null;
}

/**
 * The same mention in the one layout of all: rules make theirs in many, and what reads the mentions of a text would look
 * each property up anew.
 */
export const uniform = (mention: Mention, last = mention.last): Mention => ({
  first: mention.first,
  last,
  clitics: mention.clitics,
  gender: mention.gender,
  count: mention.count,
  kind: mention.kind,
  named: mention.named,
  title: mention.title,
  inside: mention.inside,
  rule: mention.rule,
  pointer: mention.pointer,
});

export type Pointer =
  | { readonly by: "title" }
  | { readonly by: "institution"; readonly institution: string; readonly type: string }
  /** `first`: first token of the mention that an acronym is short for. */
  | { readonly by: "acronym"; readonly first: number }
  | {
      readonly by: "anaphor";
      readonly types: readonly string[];
      /** The noun that the word repeats, folded. */
      readonly head: string;
      readonly document: boolean;
      readonly same: boolean;
    };

const isOrganisation = (entity: Entity): entity is Organisation => entity.kind === "organisation";
const isPlace = (entity: Entity): entity is Place => entity.kind === "place";

export function refOf({ id, kind, ar, en, known }: EntityRef): EntityRef {
  return { id, kind, ar, en, known };
}

/** A gazetteer entry as the engines use it. A capital acts for its country. */
export function namedOf(entity: Entity, places: ReadonlyMap<string, Place>): Named {
  const country = entity.country;
  let actsFor: string | null = null;
  if (isPlace(entity)) {
    if (entity.placeKind === "country") actsFor = entity.id;
    else if (country !== null && places.get(country)?.capital === entity.id) actsFor = country;
  }
  return {
    ref: refOf(entity),
    gender: isPlace(entity) ? "f" : entity.gender,
    type: isOrganisation(entity) ? entity.type : null,
    institution: isOrganisation(entity) ? entity.institution : null,
    country: isPlace(entity) && entity.placeKind === "country" ? entity.id : country,
    actsFor,
  };
}
