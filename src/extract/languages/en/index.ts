import { CASUALTIES } from "../../measureIds.ts";
import type { Gender } from "../../../domain/entity.ts";
import { PhraseTable } from "../../phraseTable.ts";
import { foldText } from "../../text/fold.ts";
import type { Grammar, LanguageInput, LanguageTables } from "../language.ts";
import { foldedParticles } from "../particles.ts";
import { createSyntax } from "../syntax.ts";
import { addCommonPhrases, addGazetteer } from "../vocabulary.ts";
import { demonymForms, verbForms } from "./inflection.ts";

/** English: the subject stands before the verb, whose post it is before the title; words carry no clitics. */
export function createEnglish(input: LanguageInput): LanguageTables {
  const { lexicon } = input;
  const phrases = new PhraseTable(
    (form) => [{ clitics: "", stem: form }],
    () => true,
  );
  addGazetteer(phrases, input.gazetteer);
  for (const [name, id] of Object.entries(lexicon.syntax.capitals)) {
    const entity = input.gazetteer.entities.get(id);
    if (entity !== undefined) phrases.add(name, { cat: "entity", entity, short: false });
  }
  addNationalities(phrases, input);
  addTitles(phrases, input);
  for (const verb of lexicon.cues.verbs) {
    for (const { form, kind, count } of verbForms(verb)) {
      phrases.add(form, { cat: "cue", verb, form: kind, gender: null, count });
    }
  }
  addCommonPhrases(phrases, input, "en", {
    nounForms: (noun) => [noun],
    actionForms: (noun) => [noun],
    heldForms: () => [],
    // The plain form is an infinitive more often than not: what is only wanted or planned.
    verbForms: (past, present) => [
      { form: past, kind: "past" },
      { form: present, kind: "present" },
    ],
  });
  return {
    id: "en",
    abbreviations: new Set(lexicon.abbreviations.map(foldText)),
    phrases,
    grammar: grammarOf(lexicon),
  };
}

function addNationalities(phrases: PhraseTable, { gazetteer }: LanguageInput): void {
  for (const place of gazetteer.places.values()) {
    for (const adjective of place.demonym?.en ?? []) {
      for (const { form, count } of demonymForms(adjective)) {
        phrases.add(form, { cat: "demonym", place, gender: "m", count, definite: false });
      }
    }
  }
}

function addTitles(phrases: PhraseTable, { lexicon }: LanguageInput): void {
  for (const { id, m, f, pl, broad, common } of lexicon.roles) {
    const add = (word: string, gender: Gender | null, count: "sg" | "pl"): void =>
      phrases.add(word, { cat: "role", id, gender, count, definite: true, broad, common });
    for (const word of new Set([...m, ...f])) add(word, !m.includes(word) ? "f" : f.includes(word) ? null : "m", "sg");
    for (const word of pl) add(word, null, "pl");
  }
  for (const institution of lexicon.institutions) {
    for (const form of institution.forms) phrases.add(form, { cat: "institution", institution, definite: true });
  }
}

const capital = /\p{Lu}|\p{Script=Arabic}/u;

/** Names have a capital; one that is a small word as well (US, WHO) is written in capitals. */
function spelling({ words }: LanguageInput["lexicon"]): Grammar["isSpelled"] {
  const small = new Set([...words.pronouns, ...words.prepositions, ...words.conjunctions].map(foldText));
  return (meaning, written, next) => {
    // "Left 750 dead and injured 5,000": a second fate with a number of its own is told of others.
    if (meaning.cat === "counted" || meaning.cat === "predicate")
      return next?.kind !== "number" || meaning.measure !== CASUALTIES || !written.includes(" ");
    if (meaning.cat !== "entity" && meaning.cat !== "demonym") return true;
    return capital.test(written) && (written === written.toUpperCase() || !small.has(foldText(written)));
  };
}

const never = (): boolean => false;

/** What Arabic tells by the shape of a word, by its ending or by what is written onto it, and English does not. */
const unmarked = {
  belongs: never,
  isPossessed: never,
  isPluralSubject: never,
  isPluralOfPeople: never,
  isNominative: never,
  isAccusative: never,
  isOwnerless: never,
  isPluralVerb: never,
  isDualVerb: never,
  isPresentVerb: never,
  isSameEvent: never,
  isFutureVerb: never,
  isFutureClitic: never,
  governs: never,
  resumes: never,
  endsInPronoun: never,
  joins: never,
  isFeminine: never,
  isNounEnding: never,
  describesPlace: never,
  isNameParticle: never,
  isCommonWord: never,
  isNoName: never,
  isGivenName: never,
  isListedName: never,
  isHomograph: never,
  keepsHamza: never,
  mayBePassive: never,
  joinsHamza: never,
  endsCompound: never,
  isNamesake: never,
  ownerOf: () => null,
  verbShape: () => null,
} satisfies Partial<Grammar>;

function grammarOf(lexicon: LanguageInput["lexicon"]): Grammar {
  const syntax = createSyntax(lexicon.syntax);
  const particles = new Set(lexicon.syntax.name_particles.map(foldText));
  return {
    ...unmarked,
    ...foldedParticles(lexicon.words.particles),
    subjectFirst: true,
    agrees: () => true,
    withoutOwner: (form) => form,
    isCountedForm: (form) => form.length > 2,
    withoutAnd: (form) => form,
    withoutArticle: (form) => form,
    isDefinite: (form) => syntax.definite.has(form),
    withoutClitics: (written) => written,
    prefixes: new Set([""]),
    perfect: syntax.have,
    relatives: new Set(lexicon.syntax.relatives.map(foldText)),
    isNameWord: (form, written, isGlued) =>
      !syntax.genitives.has(form) &&
      (isGlued || particles.has(form) || (/^\p{Lu}[\p{L}\p{M}'’]*\.?$/u.test(written) && !syntax.definite.has(form))),
    isPlaceName: (_, written) => /^\p{Lu}\p{Ll}/u.test(written),
    isCommonStart: (form) => particles.has(form),
    isSpelled: spelling(lexicon),
    syntax,
  };
}
