import type { CueVerb } from "./cues.ts";
import type { EventRules } from "./eventRule.ts";
import type { Institution } from "./lexicon.ts";
import type { Entity, Gender, Organisation, Place } from "../domain/entity.ts";
import type { Status } from "../domain/fact.ts";
import type { SenseId } from "./senses.ts";

/** Grammatical number. */
export type Count = "sg" | "du" | "pl";

/** What a phrase of the lexicon or the gazetteer means where it stands. */
export type Meaning =
  | {
      readonly cat: "entity";
      readonly entity: Entity | Organisation | Place;
      readonly short: boolean;
      /**
       * Words that are common ones, too, and are the name only between marks, or behind what leads to a place; family
       * names that are somebody's only where the text has named him in full.
       */
      readonly only?: "quoted" | "led" | "near" | "named";
    }
  | {
      readonly cat: "demonym";
      readonly place: Place;
      readonly gender: Gender;
      readonly count: Count;
      readonly definite: boolean;
    }
  | {
      readonly cat: "role";
      readonly id: string;
      /** Null where the word says nothing of it (president). */
      readonly gender: Gender | null;
      readonly count: Count;
      readonly definite: boolean;
      readonly broad: boolean;
      readonly common: boolean;
      /** The gender of the owner whom a pronoun on the word means (رئيسها); left out where there is none. */
      readonly owner?: Gender;
    }
  | {
      readonly cat: "institution";
      readonly institution: Institution;
      readonly definite: boolean;
      /** What else the word is that stands for it; left out where it is nothing else. */
      readonly short?: "noun" | "adjective";
    }
  | {
      readonly cat: "anaphor";
      readonly types: readonly string[];
      readonly gender: Gender;
      readonly document: boolean;
      readonly same: boolean;
    }
  | {
      readonly cat: "cue";
      readonly verb: CueVerb;
      readonly form: CueForm;
      /** Null where the form agrees with anything. */
      readonly gender: Gender | null;
      readonly count: Count;
    }
  | { readonly cat: "credit"; readonly id: SenseId; readonly own: boolean }
  | {
      readonly cat: "counted";
      readonly population: string | null;
      readonly measure: string;
      readonly count: Count;
      readonly dual: boolean;
      readonly mass: boolean;
      readonly neutral: boolean;
    }
  | { readonly cat: "predicate"; readonly measure: string }
  | { readonly cat: "status"; readonly status: Status; readonly rank: number }
  | { readonly cat: "trigger"; readonly rule: FoldedEventRule; readonly tense: "past" | "present" | null }
  | { readonly cat: "counterpart"; readonly gender: Gender }
  | { readonly cat: ClosedClass };

export type CueForm = "past" | "present" | "participle" | "masdar" | "passive";

const closedClasses = [
  "complementizer",
  "complementizer-more",
  "preposition",
  "conjunction",
  "pronoun",
  "negation",
  "stopper",
  "adverbial",
  "title-adjective",
  "spokes-of",
  "unnamed",
  "credit-noun",
  "organisation-head",
  "strong-head",
  "count-noun",
  "comparison",
  "among",
  "others",
  "exceeds",
  "people-move",
  "called",
  "called-by",
  "those",
  "carrier",
  "addition",
  "loss",
  "lost-life",
  "parting",
  "ruling",
  "illness",
  "owned",
  "agent",
] as const;
export type ClosedClass = (typeof closedClasses)[number];

const categories = [
  "entity",
  "demonym",
  "role",
  "institution",
  "anaphor",
  "cue",
  "credit",
  "counted",
  "predicate",
  "status",
  "trigger",
  "counterpart",
  ...closedClasses,
] as const;

const LAST_BIT = 31;
/** Words of a sentence's frame: what says, joins, leads and points. None is a part of a name. */
export const frameWords = [
  "cue",
  "complementizer",
  "complementizer-more",
  "preposition",
  "conjunction",
  "pronoun",
  "negation",
  "stopper",
] as const satisfies readonly Meaning["cat"][];

/** A bit for every category. The last ones share one: a set bit says only that a look is worth it. */
export const bitOf = Object.fromEntries(
  categories.map((cat, index) => [cat, 1 << Math.min(index, LAST_BIT)]),
) as Readonly<Record<(typeof categories)[number], number>>;
export const bitsOf = (cats: readonly Meaning["cat"][]): number => cats.reduce((bits, cat) => bits | bitOf[cat], 0);

/** Words that stand near a trigger, by the number of the first word of each. */
export interface Companions {
  readonly byFirst: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** A bit for each of those numbers, 32 in one. */
  readonly firsts: Int32Array;
  /** All of these in one: where no word of a sentence has one of its bits, none is in the list. */
  readonly bits: number;
}

/** One of 32 bits for a numbered word. */
export const bitOfNumber = (number: number): number => 1 << (number & 31);

/** An event rule whose companions, word by word, and prepositions are folded for matching. */
export type FoldedEventRule = EventRules[number] & {
  /** Its place among the rules of its language. */
  readonly number: number;
  readonly nearFolded: Companions;
  readonly unlessFolded: Companions;
};

/** A phrase of `length` words; `clitics` are the letters stripped from the first one. */
interface PhraseOf<M extends Meaning> {
  /**
   * As in `meaning`; beside it, because it is asked for more often than anything else, and meanings are objects of forty
   * layouts, whose properties are slow to find.
   */
  readonly cat: M["cat"];
  readonly meaning: M;
  readonly clitics: string;
  readonly length: number;
  /** That of its category. */
  readonly bit: number;
  /** Where alone it is a name, as in `meaning`; null for one that is so anywhere, and for what is no name. */
  readonly only: "quoted" | "led" | "near" | "named" | null;
}
type PhraseOfAny<M> = M extends Meaning ? PhraseOf<M> : never;
export type Phrase = PhraseOfAny<Meaning>;

export function phraseOf(meaning: Meaning, clitics: string, length: number): Phrase {
  const only = meaning.cat === "entity" ? (meaning.only ?? null) : null;
  return { cat: meaning.cat, meaning, clitics, length, bit: bitOf[meaning.cat], only } as Phrase;
}

/** What begins where no phrase does. */
export const noPhrases: readonly Phrase[] = [];

/** A phrase found in a text: tokens `first`..`last`. */
export interface Match {
  readonly meaning: Meaning;
  readonly first: number;
  readonly last: number;
  readonly clitics: string;
}
