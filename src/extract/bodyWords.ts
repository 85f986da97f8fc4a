import { z } from "zod";
import { type OrganisationType, organisationTypes } from "../domain/entity.ts";
import type { Grammar } from "./languages/language.ts";
import { foldText } from "./text/fold.ts";

/** Schema and tables of `config/bodies.yaml`: what the names of bodies are made of that no gazetteer lists. */

const words = z.array(z.string().min(1)).min(1);

const head = z.strictObject({
  en: words,
  ar: words,
  type: z.enum(organisationTypes),
  join: z.enum(["of", "for", "front"]),
  about: z.string().optional(),
  strong: z.boolean().default(false),
  common: z.boolean().default(false),
  regional: z.boolean().default(false),
  alone: z.boolean().default(false),
  supreme: z.string().optional(),
  numbered: z.boolean().default(false),
  names: z.boolean().default(false),
  seat: z.boolean().default(false),
  /** Folded, as a text is. */
  never: z
    .array(z.string().min(1))
    .default([])
    .transform((forms): ReadonlySet<string> => new Set(forms.map(foldText))),
});
const named = z.strictObject({ en: z.string(), ar: words });
/** A noun may tell what a body that is about it is: an agency for news is no part of a government. */
const noun = named.extend({ type: z.enum(organisationTypes).nullable().default(null) });
const adjective = z.strictObject({
  en: z.string().min(1),
  ar: words,
  f: z.string().optional(),
  level: z.boolean().default(false),
  national: z.boolean().default(false),
});

export const bodiesSchema = z.strictObject({
  heads: z.array(head),
  compounds: z.array(z.strictObject({ en: words, ar: words })),
  nouns: z.array(noun),
  actions: z.array(named),
  adjectives: z.array(adjective),
  ordinals: z.array(named),
  regions: z.array(named),
});
export type BodyWordsFile = z.infer<typeof bodiesSchema>;
export type BodyHead = z.infer<typeof head>;

/** What a word, or a phrase of `length` words, is in the name of a body. */
export interface BodyPart {
  readonly kind: "noun" | "action" | "adjective" | "ordinal" | "region" | "compound";
  readonly en: string;
  readonly level: boolean;
  readonly national: boolean;
  readonly gender: "m" | "f" | null;
  /** What a body that is about it is; null for most nouns. */
  readonly type: OrganisationType | null;
  readonly length: number;
}

/** The same with what is written onto it in a text. */
export type WrittenPart = Entry & Stem;

export const noParts: readonly WrittenPart[] = [];

interface Entry extends BodyPart {
  readonly stems: readonly string[];
}

/** A word of a text without what is written onto it. */
export interface Stem {
  readonly stem: string;
  /** "and" stands in front of it. */
  readonly joined: boolean;
  /** The letter that makes it a part of the noun before it (ل). */
  readonly of: boolean;
  /** Another preposition is written onto it (ب). */
  readonly in: boolean;
}

/** "And" and a preposition may stand on the front of one word. */
const MOST_LETTERS = 2;

/** The head of a body's name with what is written onto its front; `definite` is null where writing does not tell. */
export interface HeadWord {
  readonly head: BodyHead;
  readonly clitics: string;
  readonly definite: boolean | null;
}

/** The words of bodies' names by their folded Arabic forms. */
export class BodyWords {
  readonly #heads = new Map<string, BodyHead>();
  readonly #parts = new Map<string, Entry[]>();
  readonly #grammar: Grammar;

  constructor(file: BodyWordsFile, grammar: Grammar) {
    this.#grammar = grammar;
    for (const one of file.heads) for (const form of one.ar) this.#heads.set(foldText(form), one);
    const add = (kind: BodyPart["kind"], en: string, form: string, more: Partial<BodyPart> = {}): void => {
      const stems = foldText(form)
        .split(" ")
        .map((word) => grammar.withoutArticle(word));
      const entry = {
        kind,
        en,
        level: false,
        national: false,
        gender: null,
        type: null,
        length: stems.length,
        stems,
        ...more,
      };
      const first = stems[0] ?? "";
      const listed = this.#parts.get(first) ?? [];
      // The longest first; of equal ones the first in the file.
      this.#parts.set(
        first,
        [...listed, entry].sort((a, b) => b.length - a.length),
      );
    };
    for (const { en, ar } of file.compounds) for (const form of ar) add("compound", en[0] ?? "", form);
    for (const { en, ar, type } of file.nouns) for (const form of ar) add("noun", en, form, { type });
    for (const { en, ar } of file.actions) for (const form of ar) add("action", en, form);
    for (const { en, ar } of file.ordinals) for (const form of ar) add("ordinal", en, form);
    for (const { en, ar } of file.regions) for (const form of ar) add("region", en, form);
    for (const { en, ar, f, level, national } of file.adjectives) {
      for (const form of ar) {
        add("adjective", en, form, { level, national, gender: "m" });
        add("adjective", en, f ?? `${form}ة`, { level, national, gender: "f" });
      }
    }
  }

  /** The head that a folded word is, at most `letters` taken off its front; null for any other word. */
  head(form: string, letters = MOST_LETTERS): HeadWord | null {
    const { withoutArticle, belongs, joins, governs } = this.#grammar;
    const stem = withoutArticle(form);
    const plain = this.#heads.get(stem);
    const front = form[0] ?? "";
    if (plain !== undefined) {
      const ofIt = stem !== form && belongs(front);
      return { head: plain, clitics: ofIt ? front : "", definite: stem !== form };
    }
    const mayLead = letters > 0 && (joins(front) || governs(front));
    const behind = mayLead ? this.head(form.slice(1), letters - 1) : null;
    if (behind === null) return null;
    // للجنة: for a committee, or for the committee.
    const isEither = belongs(front) && belongs(form[1] ?? "") && !behind.definite;
    return { head: behind.head, clitics: front + behind.clitics, definite: isEither ? null : behind.definite };
  }

  /** The parts that a folded word may begin, the longest first. */
  parts(form: string): readonly WrittenPart[] {
    const found: WrittenPart[] = [];
    for (const stem of this.#stems(form)) {
      for (const entry of this.#parts.get(stem.stem) ?? []) {
        // بولاية: "in" is written onto nouns of places alone.
        if (!stem.in || entry.kind === "region") found.push({ ...entry, ...stem });
      }
    }
    return found.length === 0 ? noParts : found;
  }

  #stems(form: string): Stem[] {
    const { withoutArticle, belongs, governs, joins, isPossessed, withoutOwner } = this.#grammar;
    const found: Stem[] = [];
    const add = (word: string, joined: boolean): void => {
      const of = belongs(word[0] ?? "");
      const plain = withoutArticle(word);
      found.push({ stem: plain, joined, of: of && plain !== word, in: false });
      if (governs(word[0] ?? "")) found.push({ stem: word.slice(1), joined, of, in: !of });
      // وإدارتها: and its management.
      if (joined && isPossessed(word)) found.push({ stem: withoutOwner(word), joined, of: false, in: false });
    };
    add(form, false);
    if (joins(form[0] ?? "")) add(form.slice(1), true);
    return found;
  }
}
