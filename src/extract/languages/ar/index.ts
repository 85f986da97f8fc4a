import type { LanguageInput, LanguageRules } from "../language.ts";
import { addCommonPhrases, addGazetteer } from "../vocabulary.ts";
import { PhraseTable } from "../../phrases.ts";
import { foldText } from "../../text/fold.ts";
import { allowsClitics, readings } from "./clitics.ts";
import { adjectiveForms, countedForms, definiteForms, verbForms } from "./inflection.ts";

/** Arabic: the subject follows the verb, a verb may drop it, letters that are words of their own stick to the next. */
export function createArabic(input: LanguageInput): LanguageRules {
  const { gazetteer, lexicon } = input;
  const phrases = new PhraseTable(readings, allowsClitics);

  addGazetteer(phrases, gazetteer);
  for (const place of gazetteer.places.values()) {
    for (const adjective of place.demonym?.ar ?? []) {
      for (const form of adjectiveForms(adjective)) phrases.add(form.form, { cat: "demonym", place, ...form });
    }
    for (const plural of place.demonym?.arPlural ?? []) {
      for (const form of definiteForms(plural)) {
        phrases.add(form.form, { cat: "demonym", place, gender: "m", count: "pl", definite: form.definite });
      }
    }
  }
  for (const role of lexicon.roles) {
    const add = (words: readonly string[], gender: "m" | "f", count: "sg" | "pl"): void => {
      for (const word of words) {
        for (const { form, definite } of definiteForms(word)) {
          phrases.add(form, { cat: "role", id: role.id, gender, count, definite, broad: role.broad });
        }
      }
    };
    add(role.m, "m", "sg");
    add(role.f, "f", "sg");
    add(role.pl, "m", "pl");
  }
  for (const institution of lexicon.institutions) {
    for (const form of institution.forms) {
      phrases.add(form, { cat: "institution", institution, definite: foldText(form).includes("ال") });
    }
  }
  for (const entry of lexicon.cues.verbs) {
    const verb = { ...entry, takes: entry.takes.map(foldText) };
    for (const { form, kind, gender, count } of verbForms(entry)) {
      phrases.add(form, { cat: "cue", verb, form: kind, gender, count });
    }
  }
  addCommonPhrases(phrases, input, "ar", countedForms);

  const notFuture = new Set(lexicon.words.not_future.map(foldText));
  const sameEvent = new Set(lexicon.words.same_event.map(foldText));
  const motion = new Set(["الي", "عن", "علي"]);
  return {
    id: "ar",
    abbreviations: new Set(lexicon.abbreviations.map(foldText)),
    phrases,
    grammar: {
      subjectFirst: false,
      dropsSubject: true,
      titleFirst: true,
      relayPreposition: "عن",
      partitives: new Set(["من"]),
      placePrepositions: new Set([
        "في",
        "الي",
        "علي",
        "داخل",
        "قرب",
        "من",
        "ب",
        "ل",
        "منطقه",
        "مدينه",
        "باتجاه",
        "نحو",
        "جبهه",
        "اراضي",
      ]),
      ones: new Set(["واحد", "واحده"]),
      isDefinite: (form) => /^[وف]?(?:[بك]?ال|لل)/u.test(form),
      isPossessed: (form) => form.length > 4 && /(?:ها|هم|هما)$/u.test(form),
      isCountedForm: (form) => form.length > 2 && !/^(?:ال|لل)/u.test(form),
      isSameEvent: (tokens, first) => {
        const opening = `${tokens[first]?.norm ?? ""} ${tokens[first + 1]?.norm ?? ""}`;
        return sameEvent.has(opening) || sameEvent.has(opening.replace(/^[وف]/u, ""));
      },
      isFutureVerb: (form) => {
        const bare = /^[وف]س/u.test(form) ? form.slice(1) : form;
        return bare.length >= 5 && /^س[يتن]/u.test(bare) && !notFuture.has(bare);
      },
      since: new Set(["منذ", "ومنذ", "مذ"]),
      isAhead: (tokens, index) => tokens[index]?.norm === "قبل" && tokens[index + 1]?.norm === "ان",
      governs: (clitics) => /[بلك]$/u.test(clitics),
      perfect: new Set(["قد", "لقد"]),
      joins: (clitics) => clitics === "و",
      creditsBehind: new Set(["حسبما", "كما", "ما", "مثلما", "وفقما"]),
      isNameWord: (form) => /^[\p{L}\p{M}'’]+$/u.test(form) && form.length > 1,
      // An adjective with ال, or ل with a verb (لتدخل).
      isCommonStart: (form) => /^(?:ال|لت|لي.{4})/u.test(form),
      followsVerb: (form) => motion.has(form),
      isSpelled: () => true,
      syntax: null,
    },
  };
}
