import type { Gender } from "../../../domain/entity.ts";
import { PhraseTable } from "../../phraseTable.ts";
import type { Count } from "../../phrases.ts";
import { foldText } from "../../text/fold.ts";
import type { Grammar, LanguageInput, LanguageTables } from "../language.ts";
import { foldedParticles, wordPairs } from "../particles.ts";
import { addCommonPhrases, addGazetteer } from "../vocabulary.ts";
import { allowsClitics, readings } from "./clitics.ts";
import { caseEndings } from "./cases.ts";
import {
  actionForms,
  adjectiveForms,
  countedForms,
  definiteForms,
  dualForms,
  ownedForms,
  heldForms,
  verbForms,
} from "./inflection.ts";
import { addLedNames } from "./ledNames.ts";
import { endsInPronoun, futureMarkAt, isDefinite, withoutAnd, withoutArticle, withoutJoin } from "./letters.ts";
import { nameShapes } from "./nameShapes.ts";
import { placeShapes } from "./placeShapes.ts";
import { verbShapes } from "./verbShapes.ts";

/** Arabic: the subject follows the verb, a verb may drop it, letters that are words of their own stick to the next. */
export function createArabic(input: LanguageInput): LanguageTables {
  const { lexicon } = input;
  const phrases = new PhraseTable(readings, allowsClitics);
  addGazetteer(phrases, input.gazetteer);
  addLedNames(phrases, input.gazetteer, lexicon.words.organisation_heads);
  addNationalities(phrases, input);
  addTitles(phrases, input);
  for (const entry of lexicon.cues.verbs) {
    const { that } = entry;
    const verb = {
      ...entry,
      takes: entry.takes.map(foldText),
      ...(that === undefined ? {} : { that: foldText(that) }),
    };
    // أبلغه استعداد بلاده: behind whom it tells stands what; of the bare verb, spelled like "to reach", an object is a number or a place.
    const informing = entry.informs ? { ...verb, takes: [...verb.takes, "object"] } : verb;
    for (const { form, kind, gender, count, held } of verbForms(entry)) {
      phrases.add(form, { cat: "cue", verb: held ? informing : verb, form: kind, gender, count });
    }
  }
  for (const head of lexicon.words.organisation_heads) {
    if (!head.startsWith("ال")) phrases.add(`ال${head}`, { cat: "organisation-head" });
  }
  addCommonPhrases(phrases, input, "ar", {
    nounForms: countedForms,
    actionForms,
    heldForms,
    verbForms: (past, present) => verbForms({ past, present, takes: ["object"] }),
  });
  return {
    id: "ar",
    abbreviations: new Set(lexicon.abbreviations.map(foldText)),
    phrases,
    grammar: grammarOf(lexicon),
  };
}

function addNationalities(phrases: PhraseTable, { gazetteer }: LanguageInput): void {
  for (const place of gazetteer.places.values()) {
    for (const adjective of place.demonym?.ar ?? []) {
      for (const form of adjectiveForms(adjective)) phrases.add(form.form, { cat: "demonym", place, ...form });
    }
    for (const plural of place.demonym?.arPlural ?? []) {
      for (const { form, definite } of definiteForms(plural)) {
        phrases.add(form, { cat: "demonym", place, gender: "m", count: "pl", definite });
      }
    }
  }
}

function addTitles(phrases: PhraseTable, { lexicon }: LanguageInput): void {
  for (const { id, m, f, pl, broad, common, owned, definite: meansOne } of lexicon.roles) {
    const add = (words: readonly string[], gender: Gender, count: Count, forms = definiteForms): void => {
      for (const { form, definite } of words.flatMap(forms)) {
        phrases.add(form, { cat: "role", id, gender, count, definite: definite || meansOne, broad, common });
      }
    };
    add(m, "m", "sg");
    add(f, "f", "sg");
    add(pl, "m", "pl");
    if (!owned) continue;
    // Two holders of posts; two of a trade are people counted (طبيبان).
    add(m, "m", "du", dualForms);
    add(f, "f", "du", dualForms);
    for (const [words, gender] of [
      [m, "m"],
      [f, "f"],
    ] as const) {
      for (const { form, owner } of words.flatMap(ownedForms)) {
        phrases.add(form, { cat: "role", id, gender, count: "sg", definite: true, broad, common, owner });
      }
    }
  }
  for (const institution of lexicon.institutions) {
    for (const form of institution.forms) {
      phrases.add(form, { cat: "institution", institution, definite: foldText(form).includes("ال") });
    }
    const definite = true;
    for (const form of institution.nicknames)
      phrases.add(form, { cat: "institution", institution, definite, short: "noun" });
    for (const form of institution.adjectives)
      phrases.add(form, { cat: "institution", institution, definite, short: "adjective" });
  }
}

const prefixes = new Set(
  ["", "و", "ف", "ب", "ل", "ك"].flatMap((joined) => [joined, `${joined}ال`]).concat("لل", "ولل"),
);

/** للحكومة is ل with الحكومة, whose article writing shortens; للجنة is ل with لجنة. */
function withoutClitics(heads: readonly string[]): Grammar["withoutClitics"] {
  const headsInL = new Set(heads.filter((head) => head.startsWith("ل")));
  return (written, clitics) => {
    const rest = written.slice(clitics.length);
    const isShort = clitics.endsWith("ل") && rest.startsWith("ل") && !headsInL.has(rest.split(" ", 1)[0] ?? "");
    return isShort ? `ا${rest}` : rest;
  };
}

function grammarOf({ words, syntax, transliteration }: LanguageInput["lexicon"]): Grammar {
  const particles = foldedParticles(words.particles);
  const notFuture = new Set(words.not_future.map(foldText));
  const things = new Set(words.things_like_people.map(foldText));
  const sameEvent = wordPairs(words.same_event);
  return {
    ...particles,
    ...nameShapes(transliteration, syntax.name_particles),
    ...placeShapes,
    ...caseEndings,
    ...verbShapes(new Set(words.nouns_in_t.map(foldText))),
    subjectFirst: false,
    isDefinite,
    // A masculine word without the ending of a nationality is an object as likely as an adjective (أعلن الجيش الموعد).
    agrees: (form, gender) => form.endsWith(gender === "f" ? "ه" : "ي"),
    // الدرهم، المتهم: a short word with its article ends so by itself.
    isPossessed: (form) => form.length > 4 && /(?:هم|هما|ها|ته)$/u.test(form) && !/^ال.{1,3}هم$/u.test(form),
    withoutOwner: (form) => form.replace(/ت?(?:هما|ها|هم)$/u, (ending) => (ending.startsWith("ت") ? "ه" : "")),
    isPluralSubject: (form) => form.length > 5 && /^ال.+ون$/u.test(form),
    isPluralOfPeople: (form) => form.length > 6 && /^(?:ال|لل).+[وي]ن$/u.test(form) && !things.has(form.slice(2)),
    isCountedForm: (form) => form.length > 2 && !form.startsWith("ال") && !form.startsWith("لل"),
    isSameEvent: (tokens, first) => {
      const word = tokens[first]?.norm ?? "";
      const next = tokens[first + 1]?.norm ?? "";
      return sameEvent.get(word)?.has(next) === true || sameEvent.get(withoutJoin(word))?.has(next) === true;
    },
    isFutureVerb: (form) => {
      const at = futureMarkAt(form);
      if (at < 0 || form.length - at < 5 || !"يتن".includes(form[at + 1] ?? "-")) return false;
      return !notFuture.has(form.slice(at));
    },
    isFutureClitic: (clitics) => clitics.endsWith("س"),
    prefixes,
    governs: (clitics) => clitics.endsWith("ب") || clitics.endsWith("ل") || clitics.endsWith("ك"),
    withoutClitics: withoutClitics(words.organisation_heads),
    belongs: (clitics) => clitics === "ل",
    withoutAnd,
    withoutArticle,
    relatives: new Set(syntax.relatives.map(foldText)),
    resumes: (clitics) => clitics === "ف",
    joinsHamza: (written) => /^و[أإ]/u.test(written),
    endsInPronoun,
    ownerOf: (form) => (form.endsWith("ها") ? "f" : form.endsWith("ه") ? "m" : null),
    joins: (clitics) => clitics === "و",
    isSpelled: null,
    syntax: null,
  };
}
