import type { Grammar } from "../language.ts";

/** What the name of a place looks like in Arabic behind a noun for a place, and what only describes the noun. */

/** The shape of a verb: of the present tense, or with the ending of a subject or an object. */
const verb = /^[يتن].{1,5}$|(?:ت|ها|هم|هما|وا|نا)$/u;
/**
 * هيلمند، قندهار، زابوريجيا: six letters that begin like no participle, verb, plural or word with a letter written onto it, and
 * end like no adjective or plural.
 */
const foreign = /^[^ماأإآيتنسبلكفو].{3,}(?:[^يىهءاتن]|ان)$/u;
const tanween = /[\u064b-\u064d]/u;
/** Vowel signs, stretching and marks of direction: no letters. */
const silent = /[\p{Cf}\p{Mn}ـ]/gu;

export const placeShapes: Pick<Grammar, "isPlaceName" | "describesPlace"> = {
  isPlaceName: (form, written, isFeminine) => {
    if (form.length < 3 || tanween.test(written)) return false;
    if (form.startsWith("ال")) return form.length > 4;
    // بلدة تقع، مدينة شهدت، قرية دمرتها: behind an indefinite noun a verb tells of it.
    if (verb.test(form)) return false;
    // An adjective agrees: قرية نائية، مخيم عشوائي.
    const bare = written.normalize("NFKC").replace(silent, "");
    if (isFeminine) return !/[ةىء]$/u.test(bare);
    return (form.length > 4 && /[اوة]$/u.test(bare)) || (form.length > 5 && foreign.test(form));
  },
  describesPlace: (form) => form.startsWith("ال") && /[هي]$/u.test(form),
};
