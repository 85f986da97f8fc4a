import { wordsOf } from "../claims/index.ts";

/** Folded words of one phrase. */
export type Phrase = readonly string[];

/** Letters that Arabic writes in front of a word: and, so, by, for, like, the. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/u;

/** A text prepared for looking phrases up in it: every word with the forms left when Arabic prefixes go. */
export type Forms = readonly ReadonlySet<string>[];

export function phrasesOf(list: readonly string[]): readonly Phrase[] {
  return list.map(wordsOf).filter((phrase) => phrase.length > 0);
}

export function formsOf(text: string): Forms {
  return wordsOf(text).map((word) => {
    const forms = new Set([word]);
    const prefix = arabicPrefix.exec(word)?.[0] ?? "";
    for (let cut = 1; cut <= prefix.length; cut++) if (word.length - cut >= 2) forms.add(word.slice(cut));
    return forms;
  });
}

/** True when one of the phrases stands in the text as an unbroken run of words. */
export function occursAny(phrases: readonly Phrase[], forms: Forms): boolean {
  return phrases.some((phrase) => forms.some((_, at) => phrase.every((word, i) => forms[at + i]?.has(word) === true)));
}
