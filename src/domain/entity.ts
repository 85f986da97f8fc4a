/** People, organisations, places and offices, as the gazetteer (`config/`) knows them. */

export type EntityKind = "person" | "organisation" | "place";
export type Gender = "m" | "f";

/** What a fact says of an entity: enough to print it in both languages. */
export interface EntityRef {
  /** Gazetteer id (`mark-rutte`), or `unknown:` and the folded spelling for a name that the gazetteer lacks. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly ar: string;
  readonly en: string;
  /** False when the name was only found in a text and one of its two spellings is a transliteration. */
  readonly known: boolean;
}

/** One entry of the gazetteer. `short` is what later lines call it (`Rutte`). */
export interface Entity extends EntityRef {
  readonly gender: Gender | null;
  readonly shortAr: string;
  readonly shortEn: string;
  /** Every other spelling in either script. */
  readonly aliases: readonly string[];
  /** Country entity id: a person's or organisation's country, the country a place lies in. */
  readonly country: string | null;
}

/** A post with its holders: `NATO Secretary General`. Days are `YYYY-MM-DD`; null is open-ended. */
export interface Office {
  readonly id: string;
  /** Role word id of the lexicon: `president`, `foreign-minister`, `secretary-general`, `spokesperson` ... */
  readonly role: string;
  /** The country or organisation that the post belongs to. */
  readonly of: string;
  readonly ar: string;
  readonly en: string;
  readonly holders: readonly { readonly person: string; readonly from: string | null; readonly to: string | null }[];
}

export type PlaceKind = "country" | "region" | "city" | "area";

/** Word forms by which a country's people and things are named. Arabic: masculine singular, indefinite, as written. */
export interface Demonym {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

export interface Place extends Entity {
  readonly kind: "place";
  readonly placeKind: PlaceKind;
  readonly demonym: Demonym | null;
  /** For a country: its capital's place id, which news uses for the government. */
  readonly capital: string | null;
}

/** Read-only view of everything `config/` knows by name. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly places: ReadonlyMap<string, Place>;
  readonly offices: ReadonlyMap<string, Office>;
  /** Posts that a person held on a day (any day when null), latest first. */
  officesOf(personId: string, on: string | null): readonly Office[];
  /** Who held a post on a day; null when nobody is known to have. */
  holderOf(officeId: string, on: string | null): Entity | null;
}
