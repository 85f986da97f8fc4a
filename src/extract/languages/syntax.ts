import { z } from "zod";
import { foldText } from "../text/fold.ts";

const wordList = z.array(z.string().min(1));

/** The small words that mark phrases in a language of fixed word order; empty lists elsewhere. */
export const syntaxSchema = z.strictObject({
  determiners: z.strictObject({ definite: wordList, indefinite: wordList, possessive: wordList }),
  /** Behind whoever owns what follows ('s). */
  genitives: wordList,
  subject_pronouns: z.strictObject({ m: wordList, f: wordList, thing: wordList, plural: wordList }),
  object_pronouns: z.strictObject({ m: wordList, f: wordList, thing: wordList, plural: wordList }),
  /** Prepositions before the owner of a post; others only lead to where somebody is. */
  owner_prepositions: wordList,
  /** Inside an institution's name, before what it is of or for. */
  name_links: wordList,
  /** Words for the state that the text told of last, before its institutions (the country's army). */
  countries: wordList,
  relatives: wordList,
  coordinators: wordList,
  /** Behind a verb of saying they tell when it was said, where nothing else follows (said after he had left). */
  occasions: wordList.default([]),
  demonstrative: wordList,
  be: wordList,
  have: wordList,
  modals: wordList,
  infinitive: wordList,
  /** Leads to who does it, behind a passive verb (by). */
  agent: wordList,
  /** Words that may stand between a subject and its verb. */
  adverbs: wordList,
  name_particles: wordList,
  /** Words that may stand between a number and the noun that it counts. */
  count_adjectives: wordList,
  things: wordList,
  /** One more person, without a noun. */
  another: wordList,
  /** Verbs that only people are the subject of. */
  of_people: wordList,
  /** Between the two ends of a change (rose to 64 from 58). */
  changes: wordList,
  /** Behind a number and a hyphen: how many a group has (10,000-strong). */
  strong: wordList,
  /** Right before a number of people: what they form (crowd of). */
  groups: wordList,
  /** Before the years of somebody's life. */
  ages: wordList,
  /** Before a number that only measures a share (five in every 100). */
  ratios: wordList,
  /** Behind a number of people in a ship, a plane or a bus. */
  aboard: wordList,
  /** Names that are small wordList as well unless they are written in capitals (WHO) → id of the gazetteer. */
  capitals: z.record(z.string(), z.string()),
});
export type SyntaxWords = z.infer<typeof syntaxSchema>;

/** Whom a pronoun in the place of a subject may stand for: a man, a woman, an institution or a country, several. */
export type PronounKind = "m" | "f" | "thing" | "plural";

/** The small words of a language in which order, not endings, tells who does what. Folded. */
export interface Syntax {
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Pronouns in the place of an object. */
  readonly objects: ReadonlyMap<string, PronounKind>;
  readonly ownerPrepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly nameLinks: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly countAdjectives: ReadonlySet<string>;
  /** Words that make a thing of a counted noun behind them: ceiling fans. */
  readonly things: ReadonlySet<string>;
  readonly another: ReadonlySet<string>;
  readonly ofPeople: readonly string[];
  readonly changes: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly groups: readonly string[];
  readonly ages: ReadonlySet<string>;
  readonly ratios: ReadonlySet<string>;
  readonly aboard: readonly string[];
}

const folded = (words: readonly string[]): Set<string> => new Set(words.map(foldText));

function byKind(pronouns: SyntaxWords["subject_pronouns"]): Map<string, PronounKind> {
  const kinds = ["m", "f", "thing", "plural"] as const;
  return new Map(kinds.flatMap((kind) => pronouns[kind].map((word) => [foldText(word), kind])));
}

export function createSyntax(words: SyntaxWords): Syntax {
  return {
    definite: folded(words.determiners.definite),
    indefinite: folded(words.determiners.indefinite),
    possessive: folded(words.determiners.possessive),
    genitives: folded(words.genitives),
    pronouns: byKind(words.subject_pronouns),
    objects: byKind(words.object_pronouns),
    ownerPrepositions: folded(words.owner_prepositions),
    relatives: folded(words.relatives),
    nameLinks: folded(words.name_links),
    countries: folded(words.countries),
    coordinators: folded(words.coordinators),
    occasions: folded(words.occasions),
    demonstrative: folded(words.demonstrative),
    be: folded(words.be),
    have: folded(words.have),
    modals: folded(words.modals),
    infinitive: folded(words.infinitive),
    agent: folded(words.agent),
    adverbs: folded(words.adverbs),
    countAdjectives: folded(words.count_adjectives),
    things: folded(words.things),
    another: folded(words.another),
    ofPeople: words.of_people.map(foldText),
    changes: folded(words.changes),
    strong: folded(words.strong),
    groups: words.groups.map(foldText),
    ages: folded(words.ages),
    ratios: folded(words.ratios),
    aboard: words.aboard.map(foldText),
  };
}

/** True for a word that begins a noun phrase and is no part of a name: an article, "its". */
export const isDeterminer = (syntax: Syntax, form: string): boolean =>
  syntax.definite.has(form) || syntax.indefinite.has(form) || syntax.possessive.has(form);
