import { wordsOf } from "../claims/index.ts";
import { foldText } from "../extract/text/fold.ts";

/** Folded words of one phrase. */
type Phrase = readonly string[];

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Letters that Arabic writes in front of a word: and, so, by, for, like, the. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/u;

/** A text prepared for looking phrases up in it: every word with the forms left when Arabic prefixes go. */
export interface Forms {
  readonly words: readonly (readonly string[])[];
  /** All of them: most phrases do not even have their first word in a text. */
  readonly all: ReadonlySet<string>;
}

export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = list.map(wordsOf).filter((phrase) => phrase.length > 0);
  return Map.groupBy(phrases, ([first = ""]) => first);
}

export function formsOf(text: string): Forms {
  return toForms(wordsOf(text).map(formsOfWord));
}

/** The first words of a text, so many. */
export function firstForms({ words }: Forms, count: number): Forms {
  return toForms(words.slice(0, count));
}

function toForms(words: Forms["words"]): Forms {
  const all = new Set<string>();
  for (const forms of words) for (const form of forms) all.add(form);
  return { words, all };
}

/** Few words begin with a letter that may be a prefix; the others have one form. */
const mayHavePrefix = /^[وفبكلا]/u;

function formsOfWord(word: string): readonly string[] {
  if (!mayHavePrefix.test(word)) return [word];
  const prefix = arabicPrefix.exec(word)?.[0] ?? "";
  const forms = [word];
  for (let cut = 1; cut <= prefix.length; cut++) if (word.length - cut >= 2) forms.push(word.slice(cut));
  return forms;
}

/** True when one of the phrases stands in the text as an unbroken run of words. */
export function occursAny(phrases: Phrases, forms: Forms): boolean {
  const { all } = forms;
  // Lists are long and clauses short, or the other way round: the shorter one is gone through.
  if (all.size < phrases.size) {
    for (const word of all) if (occursOne(phrases.get(word) ?? none, forms)) return true;
  } else {
    for (const [first, same] of phrases) if (all.has(first) && occursOne(same, forms)) return true;
  }
  return false;
}

const none: readonly Phrase[] = [];

/** As `occursAny`, of phrases whose first word is there. */
function occursOne(phrases: readonly Phrase[], { words }: Forms): boolean {
  return phrases.some(
    (phrase) =>
      phrase.length === 1 || words.some((_, at) => phrase.every((word, i) => words[at + i]?.includes(word) === true)),
  );
}

/** As `occursAny`, for few phrases that seldom stand in a text: only when one does are its words made. */
export function standsIn(phrases: Phrases, text: string): boolean {
  const folded = foldText(text);
  for (const first of phrases.keys()) if (folded.includes(first)) return occursAny(phrases, formsOf(text));
  return false;
}
