import type { QuoteClaim } from "../../claims/index.ts";
import { compareDays, isRunOf, wordsOf } from "../../claims/index.ts";
import type { SectionContext } from "../context.ts";
import { isNew, outletCount } from "../context.ts";
import type { Excerpt, QuoteItem } from "../edition.ts";
import { excerptOf } from "../excerpt.ts";

/** Fewer words are a phrase, not a statement. */
const MIN_WORDS = 6;

/** Whose words a reader wants first: heads of states and alliances, then ministers, then those who speak for them. */
const rankOfRole: Readonly<Record<string, number>> = {
  president: 6,
  king: 6,
  "supreme-leader": 6,
  leader: 6,
  "prime-minister": 6,
  chancellor: 6,
  "secretary-general": 6,
  "crown-prince": 5,
  emir: 6,
  "foreign-minister": 5,
  "defence-minister": 5,
  "high-representative": 5,
  minister: 4,
  "deputy-foreign-minister": 4,
  ambassador: 3,
  spokesperson: 4,
};

/** Quoted words of known speakers that no earlier edition could carry, at most one a speaker. */
export function quotesSection(context: SectionContext): readonly QuoteItem[] {
  const told = figuresWords(context);
  const candidates = context.known.quotes
    .filter((claim) => claim.direct && claim.speaker !== null && isNew(claim, context.previousDay))
    .map((claim) => ({ claim, words: wordsOf(claim.content) }))
    // A quotation that only carries a figure is told by the figure's line.
    .filter(({ words }) => words.length >= MIN_WORDS && !told.some((mention) => isRunOf(mention, words)))
    .toSorted((a, b) => score(b.claim, context) - score(a.claim, context) || compareDays(b.claim.day, a.claim.day));
  const items: QuoteItem[] = [];
  const speakers = new Set<string>();
  for (const { claim } of candidates) {
    if (items.length === context.limit) break;
    const speaker = claim.speaker?.id ?? "";
    const excerpt: Excerpt | null = speakers.has(speaker)
      ? null
      : excerptOf(claim.content, context.definition.quoteWords, context.definition.topics.isGuarded);
    if (excerpt === null) continue;
    speakers.add(speaker);
    items.push({ kind: "quote", claim, excerpt });
  }
  return items;
}

/** Words of the figures that the edition's articles give, to know them inside quotations. */
function figuresWords(context: SectionContext): readonly (readonly string[])[] {
  const fresh = context.known.figures.filter((claim) => isNew(claim, context.previousDay));
  return fresh.flatMap((claim) => claim.facts.map((fact) => wordsOf(fact.mention)));
}

function score(claim: QuoteClaim, { gazetteer, definition }: SectionContext): number {
  const day = claim.day !== null && claim.day.length === 10 ? claim.day : null;
  const roles = claim.speaker === null ? [] : gazetteer.officesOf(claim.speaker.id, day);
  const office = Math.max(0, ...roles.map((post) => rankOfRole[post.role] ?? 2));
  const words = wordsOf(claim.content).length;
  const whole = words <= definition.quoteWords ? 2 : 0;
  // Words given on a known day by a named person weigh more than a statement without either.
  const named = claim.speaker?.kind === "person" ? 1 : 0;
  return office * 2 + whole + named + (claim.day === null ? -3 : 0) + outletCount(claim);
}
