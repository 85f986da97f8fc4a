import type { Entity, Place } from "../../../domain/entity.ts";
import type { Meaning } from "../../phrases.ts";
import type { Reading } from "../../phraseTable.ts";

/**
 * The ways to read an Arabic word form as clitics and a stem: conjunction (و، ف), then preposition (ب، ل، ك) or the
 * future marker (س). `للجنود` gives back the article that writing drops: `الجنود`. Forms are folded.
 */
export function readings(form: string): Reading[] {
  const found: Reading[] = [{ clitics: "", stem: form }];
  const strip = (rest: string, before: string): void => {
    if (rest.length < 3) return;
    const head = rest[0] ?? "";
    if (head === "ل" && rest[1] === "ل") found.push({ clitics: `${before}ل`, stem: `ال${rest.slice(2)}` });
    if (head === "ب" || head === "ل" || head === "ك" || head === "س") {
      found.push({ clitics: before + head, stem: rest.slice(1) });
    }
  };
  const conjunction = form[0];
  strip(form, "");
  if ((conjunction === "و" || conjunction === "ف") && form.length > 2) {
    found.push({ clitics: conjunction, stem: form.slice(1) });
    strip(form.slice(1), conjunction);
  }
  return found;
}

const conjunctionOnly = new Set(["", "و", "ف"]);

/** كالأمم المتحدة، كفرنسا: short names and those of people begin with other words as often (كلاوس). */
const mayBeCompared = (entity: Entity | Place): boolean =>
  entity.kind === "organisation"
    ? entity.ar.includes(" ")
    : "placeKind" in entity &&
      entity.placeKind === "country" &&
      entity.headed === undefined &&
      entity.ar.length > SHORTEST_COMPARED;

const SHORTEST_COMPARED = 4;

/** Which clitics a kind of word may carry: only verbs take س, only nouns take ب، ل، ك. */
export function allowsClitics(meaning: Meaning, clitics: string): boolean {
  if (clitics === "") return true;
  const last = clitics[clitics.length - 1];
  switch (meaning.cat) {
    case "cue":
      if (meaning.form === "masdar") return last !== "س";
      // عادت اللجنة لتقول: what she came back to say.
      return conjunctionOnly.has(clitics) || (meaning.form === "present" && clitics === "ل");
    case "complementizer":
    case "complementizer-more":
    case "adverbial":
    case "pronoun":
    case "negation":
    case "conjunction":
    case "preposition":
    case "stopper":
      return conjunctionOnly.has(clitics);
    case "credit":
      return clitics === "و";
    case "entity":
      return last === "ك" ? mayBeCompared(meaning.entity) : last !== "س";
    case "trigger":
      // ستواصل: what will happen is no event yet, but of what is announced (سيزور).
      return last !== "س" || (meaning.tense === "present" && meaning.rule.later !== null);
    case "status":
    case "predicate":
      return true;
    default:
      return last !== "س";
  }
}
