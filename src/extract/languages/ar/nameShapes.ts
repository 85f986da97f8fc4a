import type { Transliteration } from "../../lexicon.ts";
import { foldText } from "../../text/fold.ts";
import { endsInTa } from "./letters.ts";
import type { WordShapes } from "../wordShapes.ts";

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
/** Verbal nouns are no part of a name (تقديم، انسحاب، باستهداف، التوصل). */
const verbalNoun = /^[بك]?(?:ال)?(?:ت..ي.ا?|است..ا.ا?|ا.ت.ا.ا?|ات.ا.ا?)$|^ب?(?:ال)?ان..ا.ا?$|^الت..[^ي]$/u;
/** الصفقة، الأسيرين، المنظمات، والغدر، بالإقليم، لتسكن: of definite words these are rather what somebody spoke of than a family name. */
const definiteNoun = /^[وب]?ال.+ه$|^ال.{4,}ين$|^ال.{3,}ات$|^[وب]ال.{3,}$|^لت.{2,}$/u;
/** وسلمتا، وأضافوا: "and" with what two or several did. */
const joinedVerb = /^و.{2,}(?:تا|وا)$/u;
/** الخوالدة، العبادلة: of families by their ancestor; المقاومة is none, nor is الشمالية. */
const clanName = /^ال[^م].ا.[^ي]ه$/u;
/** بالتشيوناس، الفيروفسكي: endings that only foreign family names have, whatever the word begins like. */
const foreignName =
  /^.{4,}(?:يوناس|وسكاس|يناس|يتيس|سكي|سكايا|وفيتش|يفيتش|ينكو|شفيلي|نادزه|اكيس|وبولوس|وغلو|شتاين|بيرغ|بورغ|سون|سن)$/u;
/** A word without what is written onto its front, down to the noun itself. */
const nounOf = (form: string): string => form.replace(/^[وبك]?ال|^[وبل](?=.{3})/u, "");

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldText));

/** Names that fold like a small word; آن is still another word as it is written (آن الأوان), and no sure name. */
function homographTests({ homographs, common }: Transliteration) {
  const [names, words] = [new Set(homographs), new Set(common)];
  const isHomograph = (written: string): boolean => names.has(written.replace(silent, ""));
  const isGivenHomograph = (written: string): boolean =>
    isHomograph(written) && !words.has(written.replace(silent, ""));
  return { foldsLikeWord: foldedSet(homographs), isHomograph, isGivenHomograph };
}

type NameShapes = Omit<WordShapes, "isPlaceName" | "describesPlace" | "joinsHamza">;

export function nameShapes(transliteration: Transliteration, particles: readonly string[]): NameShapes {
  const names = Object.keys(transliteration.names);
  const listed = foldedSet(names);
  // الخطيب is a family name alone, الطاهر begins a name as well.
  const starts = foldedSet(names.filter((name) => !name.startsWith("ال") || transliteration.common.includes(name)));
  const alsoWords = foldedSet(transliteration.common);
  const given = new Set(
    [...foldedSet(names.filter((name) => !name.startsWith("ال")))].filter((name) => !alsoWords.has(name)),
  );
  const never = foldedSet(transliteration.never);
  const nameParticles = new Set(particles);
  const namesakes = foldedSet(transliteration.namesakes);
  const compoundEnds = foldedSet(transliteration.compound_ends);
  const { foldsLikeWord, isHomograph, isGivenHomograph } = homographTests(transliteration);
  const isCommonNoun = (form: string): boolean =>
    verbalNoun.test(form) || definiteNoun.test(form) || never.has(form) || never.has(nounOf(form));
  /** فهد العجمي وبدر الشمري: "and" with a given name begins another name. */
  const beginsAnother = (form: string): boolean => form[0] === "و" && given.has(form.slice(1)) && !listed.has(form);
  return {
    // للشؤون is no part of a name, nor is a word with the ending of an object (عاماً).
    isNameWord: (form, written) =>
      form.length > 1 && /^[\p{L}\p{M}'’]+$/u.test(form) && !form.startsWith("لل") && !/[\u064b-\u064d]/u.test(written),
    isCommonStart: (form, written) =>
      ((keepsHamza(written) ? plural : commonStart).test(form) ||
        (!keepsHamza(written) && isCommonNoun(form)) ||
        written.endsWith("ة")) &&
      !starts.has(form) &&
      !foreignName.test(form),
    isNameParticle: (written) => nameParticles.has(written) || nameParticles.has(written.replace(silent, "")),
    isFeminine: (form) => form.endsWith("ه"),
    isNounEnding: (written) => endsInTa(written) ?? written.replace(silent, "").endsWith("ة"),
    isCommonWord: (form, written) => !keepsHamza(written) && verbalNoun.test(form) && !given.has(form),
    isNoName: (form, written) =>
      beginsAnother(form) ||
      (joinedVerb.test(form) && !listed.has(form)) ||
      (!keepsHamza(written) &&
        isCommonNoun(form) &&
        !listed.has(form) &&
        !clanName.test(form) &&
        !foreignName.test(form)),
    isGivenName: (form, written) => (foldsLikeWord.has(form) ? isGivenHomograph(written) : given.has(form)),
    isListedName: (form, written) => listed.has(form) && (!foldsLikeWord.has(form) || isHomograph(written)),
    isHomograph,
    keepsHamza,
    endsCompound: (form) => compoundEnds.has(form),
    mayBePassive: (written) => /^[\u0648\u0641]?[\u064a\u062a]\u064f/u.test(written),
    isNamesake: (form) => namesakes.has(form) || namesakes.has(form.replace(/^[وبفلك]/u, "")),
  };
}
