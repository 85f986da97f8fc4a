import type { Hedge } from "../../domain/fact.ts";

/** What one number word does in a number. */
export type AtomKind =
  | "zero"
  | "unit"
  /** A unit only before the word for ten: أحد عشر. */
  | "teenUnit"
  | "ten"
  | "teen"
  | "tens"
  | "hundred"
  | "hundreds"
  /** Thousand, million ...: `value` is the magnitude; the four forms say in which shape it is written. */
  | "scale"
  | "dual"
  | "construct"
  /** Written the same as the construct dual and as the accusative singular: ألفا. */
  | "countedOrConstruct"
  | "plural"
  /** A plural that is a magnitude without a number: عشرات, thousands. */
  | "vaguePlural"
  | "few"
  | "ordinal"
  | "fraction"
  /** Several of a fraction: ثلاثة أرباع. */
  | "fractionPlural"
  | "indefinite";

export interface Atom {
  readonly kind: AtomKind;
  readonly value: number;
  /** A dual in construct: the counted noun must follow. */
  readonly construct: boolean;
  /** With the article and alone it is another word (الاثنين). */
  readonly ambiguousWhenDefinite: boolean;
  /** Also a fraction word: English "third" is ordinal and a fraction. */
  readonly fraction: number | null;
}

/** One way to cut a word form into clitics and a stem. */
export interface Split {
  readonly and: boolean;
  readonly preposition: string | null;
  readonly definite: boolean;
  readonly stem: string;
}

/** A word form as a part of a number. `atom` is null when the form is clitics only ("و", "الـ" before digits). */
export interface Reading {
  readonly and: boolean;
  readonly preposition: string | null;
  readonly definite: boolean;
  readonly atom: Atom | null;
  /** Another reading, as a unit before the word for ten: واحد is "one", or "and eleven" before عشر. */
  readonly beforeTen: Reading | null;
}

/** What a language says about its numbers beyond its word lists. */
export interface QuantityRules {
  /** Every split of a folded word form, fewest clitics first; the first is the form itself. */
  splits(norm: string): readonly Split[];
  /** `units-tens`: five and twenty; `tens-units`: twenty five. */
  readonly order: "units-tens" | "tens-units";
  /** Parts of a number must be joined by "and", and "and" also joins a number in digits. */
  readonly andRequired: boolean;
  /** 12.000 is twelve thousand. */
  readonly dotGroups: boolean;
  /** Digits in brackets alone count what stands behind them: (9) آخرين. Those that repeat a word (nine (9)) do so anywhere. */
  readonly bracketed: boolean;
  /** The preposition clitic that joins the ends of a range (من عشرة لعشرين); null when there is none. */
  readonly toClitic: string | null;
}

export type PhraseTag = Hedge | "from";

/** A phrase found right before or behind a number. Token indices, inclusive. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly tag: PhraseTag;
  /** The phrase begins with a clitic "and" (وأقل من). */
  readonly and: boolean;
}

interface QuantityBase {
  /** Token indices, inclusive: the number with its hedge words. */
  readonly first: number;
  readonly last: number;
  /** Token indices, inclusive, of the number alone (for a range, from its first number to its last). */
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly hedge: Hedge;
  /** Hedge words that stand behind the counted noun (10 آلاف جندي على الأقل): token indices, inclusive. */
  readonly detachedHedge: { readonly first: number; readonly last: number } | null;
  readonly ordinal: boolean;
  readonly percent: boolean;
  /** The number ends in a dual in construct, so that the counted noun must follow. */
  readonly construct: boolean;
  /** The number has the article: الـ12 ألفاً. */
  readonly definite: boolean;
  readonly glyph: "digits" | "words";
}

/** A number in a text. A one-sided figure has `min === max`; `hedge` tells its side. */
export interface KnownQuantity extends QuantityBase {
  readonly vague: false;
  readonly min: number;
  readonly max: number;
}

/** A magnitude that is no number: "thousands", عشرات الآلاف. */
export interface VagueQuantity extends QuantityBase {
  readonly vague: true;
  readonly min: null;
  readonly max: null;
}

export type Quantity = KnownQuantity | VagueQuantity;
