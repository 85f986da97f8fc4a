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
  /** As printed under a man's name; `arF` under a woman's, null where no form is given. */
  readonly ar: string;
  readonly arF: string | null;
  readonly en: string;
  readonly holders: readonly { readonly person: string; readonly from: string | null; readonly to: string | null }[];
}

export const organisationTypes = [
  "government",
  "ministry",
  "presidency",
  "parliament",
  "military",
  "armed-group",
  "intelligence",
  "police",
  "court",
  "embassy",
  "international",
  "alliance",
  "party",
  "company",
  "platform",
  "agency",
  "outlet",
  "think-tank",
  "ngo",
  "other",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export interface Organisation extends Entity {
  readonly kind: "organisation";
  /** `agency` is a news agency, `outlet` a newspaper, channel or site. */
  readonly type: OrganisationType;
  /** What it is to its country (`defence-ministry`): one organisation has this part in a country. */
  readonly institution: string | null;
  /** True when its short English name is a plural: the Houthis deny. */
  readonly plural?: boolean | undefined;
}

export const placeKinds = ["country", "region", "city", "area"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Word forms by which a country's people and things are named. Arabic: masculine singular, indefinite, as written. */
export interface Demonym {
  readonly ar: readonly string[];
  /** Broken plurals only (`روس`); sound plurals are formed by rule. */
  readonly arPlural: readonly string[];
  readonly en: readonly string[];
}

export interface Place extends Entity {
  readonly kind: "place";
  readonly placeKind: PlaceKind;
  /** Spellings that name it only behind a noun for a place: مدينة صور. */
  readonly headed?: readonly string[] | undefined;
  /** These name it behind a preposition, too: في جدة; near: only where the text has just spoken of its country (في عمان). */
  readonly led?: boolean | "near" | undefined;
  readonly demonym: Demonym | null;
  /** For a country: its capital's place id, which news uses for the government. */
  readonly capital: string | null;
}

/** Read-only view of everything `config/` knows by name. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly offices: ReadonlyMap<string, Office>;
  /** Posts that a person held on a day (any day when null), latest first. */
  officesOf(personId: string, on: string | null): readonly Office[];
  /** Who held a post on a day; null when nobody is known to have. */
  holderOf(officeId: string, on: string | null): Entity | null;
}
