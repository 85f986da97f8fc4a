import { arabicEstimates } from "./estimates.ts";
import { arabicEvents } from "./events.ts";
import { arabicDirect, arabicSayingDays, arabicSources } from "./quotes.ts";

interface ShortArticle {
  readonly text: string;
  /** Day of publication when it is not the usual one; null for an undated article. */
  readonly on?: string | null;
}

const corpora: readonly Readonly<Record<string, readonly ShortArticle[]>>[] = [
  arabicSources,
  arabicDirect,
  arabicSayingDays,
  arabicEstimates,
  arabicEvents,
];

/** Every example that tells facts or must not, each an article of its own. */
export const arabicArticles: readonly ShortArticle[] = corpora.flatMap((corpus) => Object.values(corpus).flat());
