import type { Transliteration } from "../../lexicon.ts";
import { foldText } from "../../text/fold.ts";
import type { Grammar } from "../language.ts";

/** What words of a name look like in Arabic, which has no capitals. */

/**
 * No name begins with an article, ل with a verb (لتدخل) or a pronoun (لكنهم), or ends its first word like a feminine
 * noun or plural (متفجرات); those that do, and those with و, are listed.
 */
const commonStart = /^(?:ب?ال|لت|لي.{4}|لكن|و|.{2,}ات$)/u;
/** Vowel signs, stretching and marks of direction: no letters. Folding would also make آل an article. */
const silent = /[\p{Cf}\p{Mn}ـ]/gu;

const plural = /^.{2,}ات$/u;
/** إليسا، ألفاريس: what is written with a hamza begins with no article. */
const keepsHamza = (written: string): boolean => /^[أإ]ل/u.test(written.replace(silent, ""));
/** Verbal nouns are no part of a name (تقديم، انسحاب، استهداف، التوصل). */
const commonWord = /^(?:ال)?(?:ت..ي.ا?|ان..ا.ا?|است..ا.ا?|ا.ت.ا.ا?)$|^الت..[^ي]$/u;

const givenNames = ({ names, common }: Transliteration): ReadonlySet<string> => {
  const alsoWords = new Set(common.map(foldText));
  const folded = Object.keys(names).map(foldText);
  return new Set(folded.filter((name) => !alsoWords.has(name) && !name.startsWith("ال")));
};

type NameShapes = Pick<
  Grammar,
  "isNameWord" | "isCommonStart" | "isNameParticle" | "isFeminine" | "isNounEnding" | "isCommonWord" | "givenNames"
>;

export function nameShapes(transliteration: Transliteration, particles: readonly string[]): NameShapes {
  const given = givenNames(transliteration);
  const nameParticles = new Set(particles);
  return {
    // للشؤون is no part of a name, nor is a word with the ending of an object (عاماً).
    isNameWord: (form, written) =>
      form.length > 1 && /^[\p{L}\p{M}'’]+$/u.test(form) && !form.startsWith("لل") && !/[\u064b-\u064d]/u.test(written),
    isCommonStart: (form, written) =>
      ((keepsHamza(written) ? plural : commonStart).test(form) ||
        (!keepsHamza(written) && commonWord.test(form)) ||
        written.endsWith("ة")) &&
      !given.has(form),
    isNameParticle: (written) => nameParticles.has(written) || nameParticles.has(written.replace(silent, "")),
    isFeminine: (form) => form.endsWith("ه"),
    isNounEnding: (written) => written.replace(silent, "").endsWith("ة"),
    isCommonWord: (form, written) => !keepsHamza(written) && commonWord.test(form) && !given.has(form),
    givenNames: given,
  };
}
