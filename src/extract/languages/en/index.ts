import { PhraseTable } from "../../phrases.ts";
import { foldText } from "../../text/fold.ts";
import type { LanguageInput, LanguageRules } from "../language.ts";
import { addCommonPhrases, addGazetteer } from "../vocabulary.ts";
import { verbForms } from "./inflection.ts";

/** English: the subject stands before the verb, whose post it is before the title; words carry no clitics. */
export function createEnglish(input: LanguageInput): LanguageRules {
  const { gazetteer, lexicon } = input;
  const phrases = new PhraseTable(
    (form) => [{ clitics: "", stem: form }],
    () => true,
  );
  addGazetteer(phrases, gazetteer);
  for (const place of gazetteer.places.values()) {
    for (const adjective of place.demonym?.en ?? []) {
      for (const [form, count] of [
        [adjective, "sg"],
        [`${adjective}s`, "pl"],
      ] as const) {
        phrases.add(form, { cat: "demonym", place, gender: "m", count, definite: false });
      }
    }
  }
  for (const role of lexicon.roles) {
    const add = (words: readonly string[], gender: "m" | "f", count: "sg" | "pl"): void => {
      for (const word of words) {
        phrases.add(word, { cat: "role", id: role.id, gender, count, definite: true, broad: role.broad });
      }
    };
    add(role.m, "m", "sg");
    add(role.f, "f", "sg");
    add(role.pl, "m", "pl");
  }
  for (const institution of lexicon.institutions) {
    for (const form of institution.forms) phrases.add(form, { cat: "institution", institution, definite: true });
  }
  for (const verb of lexicon.cues.verbs) {
    for (const { form, kind } of verbForms(verb)) {
      phrases.add(form, { cat: "cue", verb, form: kind, gender: null, count: "sg" });
    }
  }
  addCommonPhrases(phrases, input, "en", (noun) => [noun]);

  return {
    id: "en",
    abbreviations: new Set(lexicon.abbreviations.map(foldText)),
    phrases,
    grammar: {
      subjectFirst: true,
      dropsSubject: false,
      titleFirst: false,
      relayPreposition: "",
      partitives: new Set(["of"]),
      placePrepositions: new Set([
        "in",
        "to",
        "into",
        "on",
        "at",
        "near",
        "inside",
        "across",
        "from",
        "outside",
        "towards",
        "toward",
      ]),
      ones: new Set(),
      isPossessed: () => false,
      isCountedForm: (form) => form.length > 2,
      isDefinite: (form) => form === "the",
      isSameEvent: () => false,
      isFutureVerb: () => false,
      since: new Set(["since"]),
      isAhead: () => false,
      governs: () => false,
      perfect: new Set(["has", "have", "had"]),
      joins: () => false,
      creditsBehind: new Set(),
      isNameWord: (form) => /^[\p{L}\p{M}'’]+$/u.test(form) && form.length > 1,
      isCommonStart: () => false,
      followsVerb: () => false,
    },
  };
}
