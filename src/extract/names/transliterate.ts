import { foldText } from "../text/fold.ts";

/**
 * Latin letters for a name that the gazetteer lacks, in the manner of English-language news (no diacritics).
 * Short vowels that Arabic does not write are filled with `a` between two consonants at the front of a word.
 */
const letters: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "u",
  ي: "i",
  ء: "",
};

function word(arabic: string): string {
  const article = arabic.startsWith("ال") && arabic.length > 4;
  const body = article ? arabic.slice(2) : arabic;
  let out = "";
  for (let i = 0; i < body.length; i++) {
    const char = body[i] ?? "";
    const next = body[i + 1];
    let latin = letters[char] ?? char;
    if (char === "و" && (i === 0 || next === "ا")) latin = "w";
    if (char === "ي" && (i === 0 || next === "ا")) latin = "y";
    if (char === "ه" && i === body.length - 1 && i > 1) latin = "a";
    if (char === "ع" && next === "ا") latin = "";
    out += latin;
    const isConsonant = !"اويع".includes(char);
    if (i === 0 && isConsonant && next !== undefined && !"اويه".includes(next)) out += "a";
  }
  const capital = out.charAt(0).toUpperCase() + out.slice(1);
  return article ? `al-${capital}` : capital;
}

/** `سليم الراوي` → `Salim al-Raui`. Text without Arabic letters comes back as it is. */
export function transliterate(name: string): string {
  if (!/\p{Script=Arabic}/u.test(name)) return name;
  return name
    .split(/(\s+|-)/u)
    .map((part) => (/\p{Script=Arabic}/u.test(part) ? word(foldText(part)) : part))
    .join("");
}
