// Printed alone between spaces, a tatweel is meant as a dash.
const tatweelAsDash = /(?<=\s)\u0640+(?=\s)/gu;
const diacriticsAndInvisibles = /[\p{Mn}\p{Cf}\u0640]/gu;

/** A line as it can be shown and compared: no harakat, tatweel or invisible characters, single spaces, trimmed. */
export function cleanLine(line: string): string {
  const dashed = line.normalize("NFC").replace(tatweelAsDash, "-");
  return dashed.replace(diacriticsAndInvisibles, "").replace(/\s+/gu, " ").trim();
}

const letterClasses: readonly (readonly [string, string])[] = [
  ["ا", "أإآٱ"],
  ["ي", "ىی"],
  ["ه", "ة"],
  ["ك", "ک"],
];
const foldedLetter = new Map(letterClasses.flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)));
const foldable = new RegExp(`[${[...foldedLetter.keys()].join("")}٠-٩۰-۹]`, "gu");

/** Folds spelling variants and digits one to one, so that offsets in the result are offsets in `line`. */
export function foldLetters(line: string): string {
  return line.replace(foldable, (letter) => foldedLetter.get(letter) ?? String((letter.codePointAt(0) ?? 0) & 0xf));
}

const outerPunctuation = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Key under which two printings of the same short line are equal, whatever their spelling and outer punctuation. */
export function lineKey(line: string): string {
  return foldLetters(cleanLine(line)).replace(outerPunctuation, "").toLowerCase();
}

/** The words of a text, folded: the same article in two files gives the same string. */
export function textKey(text: string): string {
  return (lineKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

export function countWords(line: string): number {
  return line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
