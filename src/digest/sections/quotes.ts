import type { QuoteClaim } from "../../claims/index.ts";
import { compareDays, countWords, daysBetween, isFullDay, wordsOf } from "../../claims/index.ts";
import { bestFirst } from "../best-first.ts";
import type { SectionContext } from "../context.ts";
import { importanceOf, isNew, outletCount } from "../context.ts";
import type { QuoteItem } from "../edition.ts";
import { excerptOf } from "../excerpt.ts";
import { isFragment } from "../fragments.ts";
import type { Story } from "../../domain/story.ts";
import { type Phrases, phrasesOf, standsIn } from "../phrases.ts";
import { partiesOf } from "../telling.ts";
import { mentionsOf } from "../told.ts";
import { type RankPoints, sumOf } from "../ranking.ts";

/** Words older than this are background when an earlier edition has appeared since. */
const OLD_AFTER_DAYS = 7;

/** Fewer words are a phrase, not a statement. */
const MIN_WORDS = 6;

/** Words that begin in the middle of somebody else's sentence say little unless they go on. */
const MIN_WORDS_INSIDE = 8;

/** Quoted words of known speakers that no earlier edition could carry, at most one a speaker. */
export function quotesSection(context: SectionContext): readonly QuoteItem[] {
  const isTold = toldByFigures(context);
  const { isGuarded, isConditional } = context.definition.topics;
  const candidates = context.known.quotes.filter(
    (claim) => claim.direct && claim.speaker !== null && isNew(claim, context.previousDay) && !isOld(claim, context),
  );
  const items: QuoteItem[] = [];
  const speakers = new Set<string>();
  const ranked = bestFirst(candidates, {
    bound: (claim) => sumOf(voicePoints(claim, context)) + MOST_FOR_WORDS,
    value: (claim, bound) => bound - MOST_FOR_WORDS + sumOf(wordPoints(claim, context)),
    tie: (a, b) => compareDays(b.day, a.day) || compareDays(a.id, b.id),
  });
  for (const claim of ranked) {
    if (items.length === context.limit) break;
    const speaker = claim.speaker?.id ?? "";
    if (speakers.has(speaker)) continue;
    const excerpt = excerptOf(claim.content, context.definition.quoteWords, { isGuarded, isConditional, isTold });
    if (excerpt === null) continue;
    const isInside = context.definition.topics.beginsInside(claim);
    if (wordsOf(excerpt.text).length < (isInside ? MIN_WORDS_INSIDE : MIN_WORDS)) continue;
    speakers.add(speaker);
    items.push({ kind: "quote", claim, excerpt: isInside ? { ...excerpt, cutBefore: true } : excerpt });
  }
  return items;
}

/** Words said before the previous edition and only now quoted are not the news of the day. */
function isOld({ day }: QuoteClaim, { previousDay, day: editionDay }: SectionContext): boolean {
  if (!isFullDay(day) || previousDay === null) return false;
  return day < previousDay && daysBetween(day, editionDay) > OLD_AFTER_DAYS;
}

/** Recognises clauses that carry a figure: the figure's own line tells it. */
function toldByFigures({ known, previousDay }: SectionContext): (clause: string) => boolean {
  // Few clauses are asked about, of many figures: their mentions are read when the first one is.
  let hasMention: ((text: string) => boolean) | null = null;
  return (clause) => {
    hasMention ??= mentionsOf(known.figures.filter((claim) => isNew(claim, previousDay)));
    return hasMention(clause);
  };
}

const POINTS_FOR_STORY = 3;
const POINTS_FOR_WHOLE = 2;
const MOST_FOR_WORDS = POINTS_FOR_STORY + POINTS_FOR_WHOLE;

/** Words given on a known day by a named person weigh more than a statement without either. */
export function quotePoints(claim: QuoteClaim, context: SectionContext): RankPoints {
  return { ...voicePoints(claim, context), ...wordPoints(claim, context) };
}

/** What is said, in how many words. */
function wordPoints(claim: QuoteClaim, { definition, story }: SectionContext): RankPoints {
  return {
    story: termsOf(story).every((group) => standsIn(group, claim.content)) ? POINTS_FOR_STORY : 0,
    whole: hasAtMost(definition.quoteWords, claim.content) ? POINTS_FOR_WHOLE : 0,
    fragment: isFragment(claim) ? -5 : 0,
  };
}

/** So many words are longer than as many letters with a space between them. */
function hasAtMost(words: number, text: string): boolean {
  return text.length < words * 2 || countWords(text) <= words;
}

/** What who says it, when and in how many outlets counts, whatever is said. */
function voicePoints(claim: QuoteClaim, context: SectionContext): RankPoints {
  return {
    office: importanceOf(claim.speaker, claim.day, context.gazetteer) * 2,
    named: claim.speaker?.kind === "person" ? 2 : 0,
    outlets: outletCount(claim),
    heard: heardOf(context).has(claim.speaker?.id ?? "") ? -4 : 0,
    undated: claim.day === null ? -3 : 0,
  };
}

/** Folded once a story: thousands of quotations are looked through for them. */
const foldedTerms = new WeakMap<Story, readonly Phrases[]>();

function termsOf(story: Story): readonly Phrases[] {
  const known = foldedTerms.get(story) ?? story.terms.map(phrasesOf);
  foldedTerms.set(story, known);
  return known;
}

/** Looked for once a section. */
const heardIn = new WeakMap<SectionContext, ReadonlySet<string>>();

/** Who speaks in the line of a call or of a figure already leaves room for another voice. */
function heardOf(context: SectionContext): ReadonlySet<string> {
  const known = heardIn.get(context);
  if (known !== undefined) return known;
  const { events, figures } = context.known;
  const calls = events.filter((claim) => claim.type === "call" && isNew(claim, context.previousDay));
  const counts = figures.filter((claim) => isNew(claim, context.previousDay));
  const ids = [...calls.flatMap(partiesOf), ...counts.flatMap(({ source }) => source ?? [])].map(({ id }) => id);
  const heard = new Set(ids);
  heardIn.set(context, heard);
  return heard;
}
