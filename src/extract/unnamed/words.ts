import { z } from "zod";
import type { Language } from "../../domain/article.ts";
import type { Gender, Place } from "../../domain/entity.ts";
import type { Count } from "../phrases.ts";
import { foldText } from "../text/fold.ts";

/** Schema and tables of `config/unnamed.yaml`: what is said of whoever speaks without a name. */

const words = z.array(z.string().min(1));

const people = z.strictObject({
  ar: words,
  many: words.min(1),
  /** One and several, in pairs. */
  en: words.min(2).refine((forms) => forms.length % 2 === 0, "expected pairs: one and several"),
  things: z.boolean().default(false),
});
const adjective = z.strictObject({
  ar: words.min(1),
  many: words.default([]),
  en: words.min(1),
  outside: z.boolean().default(false),
});

export const unnamedSchema = z.strictObject({
  people: z.array(people),
  adjectives: z.strictObject({
    grades: z.array(adjective),
    origins: z.array(adjective),
    fields: z.array(adjective),
  }),
});
export type UnnamedFile = z.infer<typeof unnamedSchema>;
export type PeopleWords = z.infer<typeof people>;
export type AdjectiveWords = z.infer<typeof adjective>;
export type AdjectiveKind = keyof UnnamedFile["adjectives"];

/** One word, or those that "and" joins (أمنية وطبية), of what describes somebody. */
export interface Trait {
  readonly kind: AdjectiveKind | "nations";
  readonly words: readonly (AdjectiveWords | Place)[];
}

/** Somebody whom a text describes and does not name: a senior Syrian security official. */
export interface Described {
  readonly people: PeopleWords;
  readonly count: Count;
  readonly gender: Gender;
  /** In the order of English. */
  readonly traits: readonly Trait[];
}

/** The order of English; Arabic has the other one. */
export const traitOrder: readonly Trait["kind"][] = ["grades", "origins", "nations", "fields"];

/** A form in which a text may write a noun. */
export interface NounForm {
  readonly written: string;
  readonly count: Count;
  readonly gender: Gender;
  readonly definite: boolean;
  /** With the preposition of a credit written onto it (وفقا لشهود). */
  readonly led: boolean;
}

/** What one language does with these words. */
export interface UnnamedLanguage {
  readonly nounForms: (noun: PeopleWords) => readonly NounForm[];
  readonly adjectiveForms: (adjective: AdjectiveWords) => readonly string[];
  /** Adjectives stand behind their noun. */
  readonly nounFirst: boolean;
  /** As printed, in the nominative; indefinite. */
  readonly print: (described: Described) => string;
}

export type FoundNoun = NounForm & { readonly people: PeopleWords; readonly words: readonly string[] };
export interface FoundAdjective {
  readonly adjective: AdjectiveWords;
  readonly kind: AdjectiveKind;
  readonly words: readonly string[];
}

/** The words of one language by the first of each, folded; longest first. */
export interface UnnamedTables {
  readonly nouns: ReadonlyMap<string, readonly FoundNoun[]>;
  readonly adjectives: ReadonlyMap<string, readonly FoundAdjective[]>;
  readonly nounFirst: boolean;
}

/** The words to read of one language, and how each language prints them. */
export interface UnnamedWords {
  readonly read: UnnamedTables;
  readonly print: Readonly<Record<Language, UnnamedLanguage["print"]>>;
}

export function unnamedTables(file: UnnamedFile, language: UnnamedLanguage): UnnamedTables {
  const kinds = Object.entries(file.adjectives) as [AdjectiveKind, AdjectiveWords[]][];
  return {
    nouns: byFirstWord(
      file.people.flatMap((noun) =>
        language.nounForms(noun).map((form) => ({ ...form, people: noun, words: foldedWords(form.written) })),
      ),
    ),
    adjectives: byFirstWord(
      kinds.flatMap(([kind, all]) =>
        all.flatMap((one) =>
          language.adjectiveForms(one).map((form) => ({ adjective: one, kind, words: foldedWords(form) })),
        ),
      ),
    ),
    nounFirst: language.nounFirst,
  };
}

/** As tokens are: "high-ranking" and "U.N." are two. */
const foldedWords = (written: string): string[] =>
  foldText(written)
    .split(/[\s.-]+/u)
    .filter((word) => word !== "");

function byFirstWord<T extends { readonly words: readonly string[] }>(all: readonly T[]): Map<string, T[]> {
  const longestFirst = all.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words: [first = ""] }) => first);
}
