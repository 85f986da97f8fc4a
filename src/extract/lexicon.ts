import { z } from "zod";
import { particleLists } from "./particleLists.ts";
import { statuses } from "../domain/fact.ts";
import { type EventRules, eventRules } from "./eventRule.ts";
import { placeNouns, type PlaceNouns } from "./placeNouns.ts";
import { type SyntaxWords, syntaxSchema } from "./languages/syntax.ts";
import { numeralFileSchemas } from "./quantities/schemas.ts";
import { type Cues, cues } from "./cues.ts";

/** Schemas of `config/lexicon/<language>/*.yaml` and `config/measures.yaml`: the words that extraction knows. */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "expected lower-case letters, digits and hyphens");
const words = z.array(z.string().min(1));
const gender = z.enum(["m", "f"]);

const roles = z.array(
  z.strictObject({
    id,
    m: words,
    f: words,
    pl: words.default([]),
    broad: z.boolean().default(false),
    /** The post may carry its owner's pronoun. */
    owned: z.boolean().default(false),
    /** A trade or a relation, no post: without a name it means nobody. */
    common: z.boolean().default(false),
    /** It means somebody told of, though it has no article (سيادته). */
    definite: z.boolean().default(false),
  }),
);

const institutions = z.array(
  z.strictObject({
    id,
    gender,
    type: z.string(),
    forms: words,
    /** Words for it that are nouns of their own: الدفاع said something, where it is not simply defence. */
    nicknames: words.default([]),
    /** The same, that are adjectives as well: الخارجية. */
    adjectives: words.default([]),
    ar: z.string(),
    en: z.string(),
    /** A place may follow that tells one from another: the embassy in Seoul. */
    at: z.boolean().default(false),
    /** Forms with a name of their own in the other language where the text tells no country. */
    alone: z.record(z.string(), z.string()).default({}),
    /** Whose it is where a text is set in a country that has none: the army in Gaza. */
    held: z.record(z.string(), z.string()).default({}),
    /** Counts only with a nationality or country beside it. */
    weak: z.boolean().default(false),
  }),
);

const anaphora = z.array(
  z.strictObject({
    words,
    types: words,
    gender,
    /** A document speaks for whoever issued it. */
    document: z.boolean().default(false),
    /** "The same source": whoever spoke last, of any kind. */
    same: z.boolean().default(false),
  }),
);

const statusWords = z.array(z.strictObject({ status: z.enum(statuses), rank: z.number().int(), words }));

const closedClasses = z.strictObject({
  complementizers: words,
  complementizers_more: words,
  prepositions: words,
  conjunctions: words,
  pronouns: words,
  negations: words,
  stoppers: words,
  adverbials: words,
  /** Adverbials put together from parts, one of each list in turn. */
  asides: z.array(z.array(words)).default([]),
  counterparts: z.strictObject({ m: words, f: words }),
  title_adjectives: words,
  spokes_of: words,
  unnamed_sources: words,
  organisation_heads: words,
  /** Nouns of papers and channels: whoever is called so passes on what others say. */
  outlets: words.default([]),
  /** Heads that make an institution of the definite words behind them anywhere in a text. */
  organisation_heads_strong: words,
  /** Words that look like a future verb and are none (سيول). */
  not_future: words,
  nouns_in_t: words.default([]),
  things_like_people: words.default([]),
  /** Two words that open a sentence about the event just told. */
  same_event: words,
  /** Words that announce a number of people without naming them again (عددهم). */
  count_nouns: words,
  /** Words that lead to an earlier figure (ارتفاعا من). */
  comparisons: words,
  /** Words that lead to a part of the people just counted (بينهم). */
  among: words,
  carriers: words.default([]),
  losses: words.default([]),
  lost_lives: words.default([]),
  partings: words.default([]),
  rulings: words.default([]),
  illnesses: words.default([]),
  additions: words.default([]),
  those: words.default([]),
  others: words,
  /** Verbs before "the number of" that say it is higher (تجاوز عدد المصابين 3300). */
  exceeds: words,
  /** Words behind which the name stands of whoever was just spoken of (تدعى). */
  called: words,
  /** The same where the name carries a preposition (عرّف نفسه بفلان). */
  called_by: words,
  /** Adjectives of an institution behind which stands whose it is (التابعة). */
  owned: words,
  /** Words of people moving: a number without a noun right behind them counts people (عاد 81 ألفا). */
  people_move: words,
  /** Words that lead to whoever did what a passive tells (على يد). */
  agents: words,
  /** Small words that the grammar itself needs; the file says what each list is. */
  particles: particleLists,
});

const byWord = z.record(z.string(), z.string());
const transliteration = z.strictObject({
  letters: byWord,
  starts: byWord,
  endings: byWord,
  names: byWord,
  /** Names that are common words as well: such a word alone begins no name for sure. */
  common: words.default([]),
  /** Nouns and adjectives that are no part of a name, without the article. */
  never: words.default([]),
  /** Nouns behind which a person's name is no person's (شارع فلان). */
  namesakes: words.default([]),
  /** Second halves of names of two words (حمد الله). */
  compound_ends: words.default([]),
  /** Names that fold like a small word (علي، على): the name is written exactly so. */
  homographs: words.default([]),
});
export type Transliteration = z.infer<typeof transliteration>;

/** ISO 4217 code or `km2` → the words for it. */
const units = z.record(z.string(), words);

export type Roles = z.infer<typeof roles>;
export type Institutions = z.infer<typeof institutions>;
export type Institution = Institutions[number];
export type Anaphora = z.infer<typeof anaphora>;
export type StatusWords = z.infer<typeof statusWords>;
export type ClosedClasses = z.infer<typeof closedClasses>;

/** Basename of a lexicon file → what it must hold. A file that is not listed is refused. */
export const lexiconFileSchemas: Readonly<Record<string, z.ZodType>> = {
  cues,
  roles,
  institutions,
  anaphora,
  statuses: statusWords,
  words: closedClasses,
  abbreviations: words,
  events: eventRules,
  places: placeNouns,
  units,
  transliteration,
  syntax: syntaxSchema,
  ...numeralFileSchemas,
};

const countedNoun = z.strictObject({
  sg: z.string().min(1),
  dual: words,
  pl: words,
  /** Behind a number, where no rule gives it: مصليا. */
  accusative: z.string().nullable().default(null),
  /** A mass noun takes no singular count: قوات. */
  mass: z.boolean().default(false),
  /** Soldiers only where the words around are military (عنصر، فرد). */
  neutral: z.boolean().default(false),
});
const byLanguage = <T extends z.ZodType>(inner: T) => z.strictObject({ ar: inner, en: inner });

export const measuresSchema = z.strictObject({
  populations: z.array(
    z.strictObject({
      id,
      measure: id,
      nouns: byLanguage(z.array(countedNoun)),
      ar: z.string(),
      en: z.string(),
    }),
  ),
  measures: z.array(
    z.strictObject({
      id,
      status: z.enum(statuses).nullable().default(null),
      ar: z.string(),
      en: z.string(),
      nouns: byLanguage(z.array(countedNoun)).optional(),
      words: byLanguage(words).optional(),
      /** "past present": verbs of which the forms are derived that hold people by a pronoun (أسرتهم). */
      verbs: z.partialRecord(z.enum(["ar", "en"]), words).optional(),
    }),
  ),
});
export type Measures = z.infer<typeof measuresSchema>;
export type CountedNoun = z.infer<typeof countedNoun>;

/** The parsed files of one language; `numerals`, `hedges`, `months` and `dates` belong to `quantities/`. */
export interface Lexicon {
  readonly cues: Cues;
  readonly roles: Roles;
  readonly institutions: Institutions;
  readonly anaphora: Anaphora;
  readonly statuses: StatusWords;
  readonly words: ClosedClasses;
  readonly abbreviations: readonly string[];
  readonly events: EventRules;
  readonly places: PlaceNouns;
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly transliteration: Transliteration;
  readonly syntax: SyntaxWords;
}
