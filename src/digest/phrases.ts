import { wordsOf } from "../claims/index.ts";
import { foldText } from "../extract/text/fold.ts";

/** Folded words of one phrase. */
export type Phrase = readonly string[];

/** Letters that Arabic writes in front of a word: and, so, by, for, like, the. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/u;

/** A text prepared for looking phrases up in it: every word with the forms left when Arabic prefixes go. */
export interface Forms {
  readonly words: readonly (readonly string[])[];
  /** All of them: most phrases do not even have their first word in a text. */
  readonly all: ReadonlySet<string>;
}

export function phrasesOf(list: readonly string[]): readonly Phrase[] {
  return list.map(wordsOf).filter((phrase) => phrase.length > 0);
}

/** @param most only the first words of the text, so many */
export function formsOf(text: string, most = Number.POSITIVE_INFINITY): Forms {
  const words = wordsOf(text).slice(0, most).map(formsOfWord);
  return { words, all: new Set(words.flat()) };
}

function formsOfWord(word: string): readonly string[] {
  const prefix = arabicPrefix.exec(word)?.[0] ?? "";
  const forms = [word];
  for (let cut = 1; cut <= prefix.length; cut++) if (word.length - cut >= 2) forms.push(word.slice(cut));
  return forms;
}

/** True when one of the phrases stands in the text as an unbroken run of words. */
export function occursAny(phrases: readonly Phrase[], { words, all }: Forms): boolean {
  return phrases.some((phrase) => {
    if (!all.has(phrase[0] ?? "")) return false;
    if (phrase.length === 1) return true;
    return words.some((_, at) => phrase.every((word, i) => words[at + i]?.includes(word) === true));
  });
}

/** As `occursAny`, for few phrases that seldom stand in a text: only when one does are its words made. */
export function standsIn(phrases: readonly Phrase[], text: string): boolean {
  const folded = foldText(text);
  const near = phrases.filter(([first = ""]) => folded.includes(first));
  return near.length > 0 && occursAny(near, formsOf(text));
}
