import { z } from "zod";
import { languages } from "../domain/article.ts";
import { type Forms, formsOf, type Phrases, phrasesOf, standsIn } from "./phrases.ts";

const phrases = z.array(z.string().min(1)).min(1);
const byLanguage = z.strictObject({ ar: phrases, en: phrases });

/** Words by which a sentence credits media that it does not name: "according to Russian state media". */
export const mediaSchema = z.strictObject({
  nouns: byLanguage,
  state: byLanguage,
  /** Stand directly before the media, or before their adjectives. */
  credits: byLanguage,
  /** Stand directly behind the media. */
  reports: z.strictObject({ ar: z.array(z.string()), en: phrases }),
});

export type MediaWords = z.infer<typeof mediaSchema>;

/** Media that a sentence credits without naming them, as the words beside them may be read: most adjectives first. */
export interface Relay {
  readonly readings: readonly RelayReading[];
}

export interface RelayReading {
  /** Folded words that tell whose they are ("russian"), each with the forms without prefixes; empty when none do. */
  readonly whose: readonly (readonly string[])[];
  readonly isState: boolean;
}

/** "Russian official", "South Korean state": adjectives beside the media. */
const MAX_ADJECTIVES = 3;

/** Words before a credit that opens a sentence: "meanwhile, according to ...". */
const OPENS_WITHIN = 1;

/** Finds the credit that opens or closes a sentence: one in its middle may be for a part of it only. */
export function createRelayReader(file: MediaWords): (sentence: string) => Relay | null {
  const list = (name: "nouns" | "state" | "credits" | "reports") =>
    phrasesOf(languages.flatMap((language) => file[name][language]));
  const [nouns, state, credits, reports] = [list("nouns"), list("state"), list("credits"), list("reports")];
  return (sentence) => {
    if (!standsIn(nouns, sentence)) return null;
    const forms = formsOf(sentence);
    for (let at = 0; at < forms.length; at++) {
      const length = lengthAt(nouns, forms, at);
      if (length === 0) continue;
      const readings: RelayReading[] = [];
      for (let count = MAX_ADJECTIVES; count >= 0; count--) {
        // Arabic adjectives stand behind the noun, English ones before it.
        const reading =
          readingOf(forms, { first: at, last: at + length - 1 + count, adjectives: at + length, count }) ??
          readingOf(forms, { first: at - count, last: at + length - 1, adjectives: at - count, count });
        if (reading !== null) readings.push(reading);
      }
      if (readings.length > 0) return { readings };
    }
    return null;
  };

  function readingOf(
    words: Forms,
    { first, last, adjectives, count }: { first: number; last: number; adjectives: number; count: number },
  ): RelayReading | null {
    if (first < 0 || last >= words.length) return null;
    const credited = [...credits.values()].flat().map((phrase) => phrase.length);
    const before = credited.find((size) => first >= size && lengthAt(credits, words, first - size) === size);
    const behind = lengthAt(reports, words, last + 1);
    const opens = before !== undefined && first - before <= OPENS_WITHIN;
    const closes = last + behind === words.length - 1 && (before !== undefined || behind > 0);
    if (!opens && !closes) return null;
    const beside = words.slice(adjectives, adjectives + count);
    const isState = (word: readonly string[]) => word.some((form) => state.has(form));
    return { whose: beside.filter((word) => !isState(word)), isState: beside.some(isState) };
  }
}

/** Words of the longest of the phrases that begins at a word; 0 for none. */
function lengthAt(list: Phrases, words: Forms, at: number): number {
  const found = (words[at] ?? [])
    .flatMap((form) => list.get(form) ?? [])
    .filter((phrase) => phrase.every((word, i) => words[at + i]?.includes(word) === true));
  return Math.max(0, ...found.map((phrase) => phrase.length));
}
