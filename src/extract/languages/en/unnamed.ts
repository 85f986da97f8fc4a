import type { Place } from "../../../domain/entity.ts";
import type { AdjectiveWords, Described, NounForm, UnnamedLanguage } from "../../unnamed/words.ts";

/** English forms of whoever speaks without a name: security source, two security sources. */

const nounForms: UnnamedLanguage["nounForms"] = ({ en }) =>
  en.map(
    (written, i): NounForm => ({ written, count: i % 2 === 0 ? "sg" : "pl", gender: "m", definite: false, led: false }),
  );

const wordOf = (word: AdjectiveWords | Place): string => ("demonym" in word ? word.demonym?.en[0] : word.en[0]) ?? "";

function print({ people: { en }, count, traits }: Described): string {
  const [one = "", several = ""] = en;
  const adjectives = traits.map(({ words }) => words.map(wordOf).join(" and "));
  const phrase = [...adjectives, count === "sg" ? one : several].join(" ");
  return count === "du" ? `two ${phrase}` : phrase;
}

export const englishUnnamed: UnnamedLanguage = { nounForms, adjectiveForms: ({ en }) => en, nounFirst: false, print };
