import type { Language } from "../../domain/article.ts";
import type { Gazetteer } from "../../domain/entity.ts";
import type { CountedNoun } from "../lexicon.ts";
import { bitOfNumber, type ClosedClass, type Companions, type CueForm } from "../phrases.ts";
import type { PhraseTable } from "../phraseTable.ts";
import { foldText } from "../text/fold.ts";
import type { LanguageInput } from "./language.ts";

/** Vocabulary that every language adds to its phrase table in the same way. */

export function addGazetteer(phrases: PhraseTable, gazetteer: Gazetteer): void {
  for (const entity of gazetteer.entities.values()) {
    for (const name of new Set([entity.ar, entity.en, ...entity.aliases])) {
      phrases.add(name, { cat: "entity", entity, short: false });
    }
    // A family name alone counts only once the article has named the person in full.
    if (entity.kind === "place") continue;
    // Of a holder of a post the post tells, too; of anybody else nothing but the full name does.
    const only = entity.kind === "person" && gazetteer.officesOf(entity.id, null).length === 0 ? "named" : undefined;
    for (const name of new Set([entity.shortAr, entity.shortEn])) {
      phrases.add(name, { cat: "entity", entity, short: true, ...(only !== undefined && { only }) });
    }
  }
}

const closedClasses: readonly (readonly [keyof LanguageInput["lexicon"]["words"], ClosedClass])[] = [
  ["complementizers", "complementizer"],
  ["complementizers_more", "complementizer-more"],
  ["prepositions", "preposition"],
  ["conjunctions", "conjunction"],
  ["pronouns", "pronoun"],
  ["negations", "negation"],
  ["stoppers", "stopper"],
  ["adverbials", "adverbial"],
  ["title_adjectives", "title-adjective"],
  ["spokes_of", "spokes-of"],
  ["unnamed_sources", "unnamed"],
  ["organisation_heads", "organisation-head"],
  ["organisation_heads_strong", "strong-head"],
  ["count_nouns", "count-noun"],
  ["comparisons", "comparison"],
  ["among", "among"],
  ["others", "others"],
  ["exceeds", "exceeds"],
  ["those", "those"],
  ["carriers", "carrier"],
  ["additions", "addition"],
  ["losses", "loss"],
  ["lost_lives", "lost-life"],
  ["partings", "parting"],
  ["rulings", "ruling"],
  ["illnesses", "illness"],
  ["called", "called"],
  ["called_by", "called-by"],
  ["owned", "owned"],
  ["people_move", "people-move"],
  ["agents", "agent"],
];

/** The folded words of what an event rule asks for or excludes in its sentence. */
const companionWords = (companion: string): string[] => foldText(companion).split(" ");

function companionsOf(companions: readonly string[], numbers: ReadonlyMap<string, number>): Companions {
  const byFirst = Map.groupBy(companions.map(companionWords), ([first = ""]) => numbers.get(first) ?? 0);
  const firsts = new Int32Array(Math.ceil(numbers.size / 32));
  for (const number of byFirst.keys()) firsts[number >> 5] = (firsts[number >> 5] ?? 0) | bitOfNumber(number);
  return { byFirst, firsts, bits: firsts.reduce((all, bits) => all | bits, 0) };
}

/** The first words of all of them, numbered. */
export function numberCompanions({ events }: LanguageInput["lexicon"]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { near, unless } of events) {
    for (const companion of [...near, ...unless]) numbers.getOrInsert(companionWords(companion)[0] ?? "", numbers.size);
  }
  return numbers;
}

/** How a language makes the forms of its nouns and verbs; folded. */
export interface FormMakers {
  readonly nounForms: (noun: string, isPlural: boolean) => readonly string[];
  readonly actionForms: (noun: string) => readonly string[];
  /** Of a verb, those that hold whom it acts on. */
  readonly heldForms: (past: string, present: string) => readonly string[];
  readonly verbForms: (past: string, present: string) => readonly { readonly form: string; readonly kind: CueForm }[];
}

/** Every phrase that takes one part of each list in turn. */
const together = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (begun, next) => begun.flatMap((first) => next.map((part) => `${first} ${part}`.trim())),
    [""],
  );

export function addCommonPhrases(
  phrases: PhraseTable,
  { lexicon, measures }: LanguageInput,
  language: Language,
  { nounForms, actionForms, heldForms, verbForms }: FormMakers,
): void {
  const { words, cues } = lexicon;
  for (const [key, cat] of closedClasses) {
    for (const word of words[key] as readonly string[]) phrases.add(word, { cat });
  }
  for (const parts of words.asides) {
    for (const phrase of together(parts)) phrases.add(phrase, { cat: "adverbial" });
  }
  for (const gender of ["m", "f"] as const) {
    for (const word of words.counterparts[gender]) phrases.add(word, { cat: "counterpart", gender });
  }
  for (const credit of cues.credits) {
    for (const word of credit.words) phrases.add(word, { cat: "credit", id: credit.id, own: credit.own });
  }
  for (const word of cues.credit_nouns) phrases.add(word, { cat: "credit-noun" });
  for (const { words: anaphors, ...rest } of lexicon.anaphora) {
    for (const word of anaphors) phrases.add(word, { cat: "anaphor", ...rest });
  }
  for (const { status, rank, words: forms } of lexicon.statuses) {
    for (const form of forms) phrases.add(form, { cat: "status", status, rank });
  }
  const numbers = numberCompanions(lexicon);
  for (const [number, entry] of lexicon.events.entries()) {
    const rule = {
      ...entry,
      number,
      nearFolded: companionsOf(entry.near, numbers),
      unlessFolded: companionsOf(entry.unless, numbers),
      counterpart: entry.counterpart.map(foldText),
      place: entry.place.map(foldText),
    };
    for (const trigger of entry.triggers) phrases.add(trigger, { cat: "trigger", rule, tense: null });
    for (const noun of entry.nouns) {
      for (const form of actionForms(noun)) phrases.add(form, { cat: "trigger", rule, tense: null });
    }
    for (const verb of entry.verbs) {
      const [past = "", present = "", participle] = verb.split(" ");
      if (participle !== undefined) phrases.add(participle, { cat: "trigger", rule, tense: "past" });
      for (const { form, kind } of verbForms(past, present)) {
        phrases.add(form, { cat: "trigger", rule, tense: kind === "past" ? "past" : "present" });
      }
    }
  }
  addCountedNouns(phrases, measures, language, { nounForms, heldForms });
}

/** Nouns of people, and the predicates that say what became of them. */
function addCountedNouns(
  phrases: PhraseTable,
  measures: LanguageInput["measures"],
  language: Language,
  { nounForms, heldForms }: Pick<FormMakers, "nounForms" | "heldForms">,
): void {
  const addNoun = (noun: CountedNoun, population: string | null, measure: string): void => {
    const { neutral } = noun;
    const add = (form: string, isPlural: boolean, dual: boolean): void => {
      const count = dual ? "du" : isPlural ? "pl" : "sg";
      for (const written of dual ? [form] : nounForms(form, isPlural)) {
        phrases.add(written, { cat: "counted", population, measure, count, dual, mass: noun.mass, neutral });
      }
    };
    add(noun.sg, false, false);
    if (noun.accusative !== null) add(noun.accusative, false, false);
    for (const form of noun.pl) add(form, true, false);
    for (const form of noun.dual) add(form, false, true);
  };
  for (const population of measures.populations) {
    for (const noun of population.nouns[language]) addNoun(noun, population.id, population.measure);
  }
  for (const measure of measures.measures) {
    for (const noun of measure.nouns?.[language] ?? []) addNoun(noun, null, measure.id);
    for (const word of measure.words?.[language] ?? []) phrases.add(word, { cat: "predicate", measure: measure.id });
    for (const verb of measure.verbs?.[language] ?? []) {
      const [past = "", present = ""] = verb.split(" ");
      for (const form of heldForms(past, present)) phrases.add(form, { cat: "predicate", measure: measure.id });
    }
  }
}
