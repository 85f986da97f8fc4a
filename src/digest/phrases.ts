import { wordsOf } from "../claims/index.ts";
import { foldText } from "../extract/text/fold.ts";

/** Folded words of one phrase. */
type Phrase = readonly string[];

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Letters that Arabic writes in front of a word: and, so, by, for, like, the. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/u;

/** A text prepared for looking phrases up in it: every word with the forms left when Arabic prefixes go. */
export type Forms = readonly (readonly string[])[];

export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = list.map(wordsOf).filter((phrase) => phrase.length > 0);
  return Map.groupBy(phrases, ([first = ""]) => first);
}

export function formsOf(text: string): Forms {
  return wordsOf(text).map(formsOfWord);
}

/** Few words begin with a letter that may be a prefix; the others have one form. */
const mayHavePrefix = /^[وفبكلا]/u;

/** Texts say the same words over and over. Beyond so many the table begins anew. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function formsOfWord(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const prefix = mayHavePrefix.test(word) ? (arabicPrefix.exec(word)?.[0] ?? "") : "";
  const forms = [word];
  for (let cut = 1; cut <= prefix.length; cut++) if (word.length - cut >= 2) forms.push(word.slice(cut));
  known.set(word, forms);
  return forms;
}

/** True when one of the phrases stands in the text as an unbroken run of words. */
export function occursAny(phrases: Phrases, forms: Forms): boolean {
  for (let at = 0; at < forms.length; at++) {
    for (const form of forms[at] ?? []) {
      for (const phrase of phrases.get(form) ?? none) if (standsAt(phrase, forms, at)) return true;
    }
  }
  return false;
}

const none: readonly Phrase[] = [];

function standsAt(phrase: Phrase, forms: Forms, at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (forms[at + i]?.includes(phrase[i] as string) !== true) return false;
  return true;
}

/** Tells of which of many lists a phrase stands in a text: every word is looked up once, however many lists there are. */
export type ListFinder = (forms: Forms) => ReadonlySet<number>;

/** @param lists are named by their place */
export function createListFinder(lists: readonly Phrases[]): ListFinder {
  const entries = lists.flatMap((phrases, list) => [...phrases.values()].flat().map((phrase) => ({ phrase, list })));
  const byFirst = Map.groupBy(entries, ({ phrase: [first = ""] }) => first);
  return (forms) => {
    const found = new Set<number>();
    for (let at = 0; at < forms.length; at++) {
      for (const form of forms[at] ?? []) {
        for (const { phrase, list } of byFirst.get(form) ?? []) if (standsAt(phrase, forms, at)) found.add(list);
      }
    }
    return found;
  };
}

/** As `occursAny`, for few phrases that seldom stand in a text: only when one does are its words made. */
export function standsIn(phrases: Phrases, text: string): boolean {
  const folded = foldText(text);
  for (const first of phrases.keys()) if (folded.includes(first)) return occursAny(phrases, formsOf(text));
  return false;
}
