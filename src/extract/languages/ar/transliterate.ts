import type { Transliteration } from "../../lexicon.ts";
import type { ArabicNames } from "../../names/arabicNames.ts";
import { foldText } from "../../text/fold.ts";
import { Spellings } from "../../text/spellings.ts";

/** A name that means somebody's servant, with its article left out: the two are written apart or together. */
const servant = /(?<=^|\s)عبد(\s*)ال(\p{L}+)/gu;
const SERVES = "عبد";
const SERVANT = "Abdul";
const GOD = "Allah";

const isArabic = /\p{Script=Arabic}/u;
const isVowel = (char: string | undefined): boolean => char !== undefined && "اويعه".includes(char);

/**
 * `سليم الراوي` → `Salim al-Rawi`. Known given names are looked up; other words go letter by letter, with the starts
 * and endings that foreign names have. Text without Arabic letters comes back as it is.
 *
 * @param families how family names of the lists are spelled, by the folded Arabic one
 */
export function createTransliterate(
  table: Transliteration,
  families: ReadonlyMap<string, string>,
): ArabicNames["transliterate"] {
  const folded = (record: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(record)
      .map(([key, latin]): [string, string] => [foldText(key), latin])
      .sort(([a], [b]) => b.length - a.length);
  const names = new Map(folded(table.names));
  const starts = folded(table.starts);
  const endings = folded(table.endings);
  const letters = new Map(Object.entries(table.letters));

  const bare = (word: string): string => {
    const start = starts.find(([key]) => word.startsWith(key) && word.length > key.length);
    const rest = start === undefined ? word : word.slice(start[0].length);
    const ending = endings.find(([key]) => rest.endsWith(key) && word.length > key.length);
    const middle = ending === undefined ? rest : rest.slice(0, -ending[0].length);
    return (start?.[1] ?? "") + byLetter(middle, start === undefined, letters) + (ending?.[1] ?? "");
  };
  const words = new Spellings((written): string => {
    if (!isArabic.test(written)) return written;
    if (areInitials.test(written)) return initials(written, letters);
    if (written.endsWith(".")) return words.at(written, 0, written.length - 1);
    const word = foldText(written);
    const known = names.get(word);
    if (known !== undefined) return known;
    // ألفاريس: what is written with a hamza begins with no article.
    const article = word.startsWith("ال") && !/^[\p{Cf}\p{Mn}]*[أإ]/u.test(written) && word.length > 4;
    const body = article ? word.slice(2) : word;
    const out = names.get(body) ?? bare(body);
    const capital = out.charAt(0).toUpperCase() + out.slice(1);
    return article ? `al-${capital}` : capital;
  });
  const latin = (word: string): string => words.at(word, 0, word.length);
  /** The family name of somebody of the lists is spelled as it is in his: ميلانيا ترامب. */
  const family = (part: string, at: number, { length }: readonly string[]): string =>
    (at > 0 && at === length - 1 ? families.get(foldText(part)) : undefined) ?? latin(part);
  return (name) =>
    (name.includes(SERVES) ? joined(name, latin) : name)
      .split(/(\s+|-)/u)
      .map(family)
      .join("")
      .replace(/^bin /u, "Ben ");
}

/** عبد القادر، عبدالقادر: Abdul Qader, Abdulqader; the two words of عبد الله are one. */
const joined = (name: string, latin: (word: string) => string): string =>
  name.replace(servant, (_, gap: string, rest: string) => {
    const behind = latin(`ال${rest}`).replace("al-", "");
    if (behind === GOD) return `${SERVANT}lah`;
    return gap === "" ? SERVANT + behind.toLowerCase() : SERVANT + gap + behind;
  });

/** ح.ط., س: letters for names. */
const areInitials = /^\p{L}(?:\.\p{L})*\.?$/u;

/** A capital and a full stop for each. */
const initials = (written: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(
    written.replaceAll(".", ""),
    (letter) => `${(letters.get(foldText(letter)) ?? letter).charAt(0).toUpperCase()}.`,
  ).join("");

/** Letter by letter; the start of a word has a vowel that Arabic does not write. */
function byLetter(word: string, isStart: boolean, letters: ReadonlyMap<string, string>): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const char = word[i] ?? "";
    const next = word[i + 1];
    const long = next === "ا" || (i === 0 && isStart);
    if (char === "و" && long) out += "w";
    else if (char === "ي" && long) out += "y";
    else if (char === "ه" && i === word.length - 1 && i > 1) out += "a";
    else if (char !== "ع" || next !== "ا") out += letters.get(char) ?? char;
    // A vowel that Arabic does not write stands between the first two consonants.
    if (i === 0 && isStart && !isVowel(char) && next !== undefined && !isVowel(next)) out += "a";
  }
  return out;
}
