import type { Grammar, VerbShape } from "../language.ts";

/** Which words can only be verbs by their shape, for verbs that no list has: فرّقت الشرطة، يحاصر الجيش، اقتحم الحزب. */

/** وصفت، شنّت: the third person of the feminine; a noun that ends so is listed or a plural (عمليات). */
const pastFeminine = /^.+[^ا]ت$/u;
/** Verbal nouns of some of these end like the feminine: تثبيت، توقيت. */
const nounInT = /^ت..يت$/u;
/** استهدف but not استهداف, اقتحم but not اقتحام, انسحب but not انسحاب. */
const pastMasculine = /^(?:است[^ا]{2,3}|ا[^اتل]ت[^ا][^ا]|ان[^ا][^ا][^ا])$/u;
/** أحرق، أوقف: with its hamza written. */
const fourthForm = /^أ[^اأإآل][^اأإآ][^اأإآة]$/u;
/** يحاصر، تواصل، ويعتزم: not the noun of action (تعيين، تقديم), and no adverb (يوميا، تحديدا). */
const present = /^[يت].{1,}[^اهء]$/u;
const nounOfAction = /^(?:ت..ي.|ت.{2,5}ات|ي(?:وم|ناير|وليو|ونيو|مين|سار|ورو).*)$/u;

const silent = /[\p{Cf}\p{Mn}ـ]/gu;

function shapeOf(form: string, written: string, nounsInT: ReadonlySet<string>): VerbShape | null {
  if (pastFeminine.test(form))
    return nounInT.test(form) || nounsInT.has(form) || nounsInT.has(form.replace(/^[وف]/u, ""))
      ? null
      : "past-feminine";
  if (fourthForm.test(written)) return "past-masculine";
  if (pastMasculine.test(form) && written.startsWith("ا")) return "past-masculine";
  return present.test(form) && !nounOfAction.test(form) ? "present" : null;
}

type VerbShapes = Pick<Grammar, "verbShape" | "isPluralVerb" | "isPresentVerb" | "isDualVerb">;

/** @param nounsInT folded nouns that end like a verb of the feminine (بيت) */
export const verbShapes = (nounsInT: ReadonlySet<string>): VerbShapes => ({
  isPluralVerb: (form) => /^(?:[يت].{2,}ون|.{2,}وا)$/u.test(form),
  isPresentVerb: (form) => form.length > 3 && /^[يت]/u.test(form),
  isDualVerb: (form) => /^.{2,}[^و]ا$/u.test(form),
  verbShape: (form, written) => {
    const bare = written.replace(silent, "");
    if (form.length < 3 || bare.endsWith("ة") || form.startsWith("ال")) return null;
    const isJoined = form[0] === "و" && form.length > 4;
    const joined = isJoined ? shapeOf(form.slice(1), bare.slice(1), nounsInT) : null;
    return joined ?? shapeOf(form, bare, nounsInT);
  },
});
