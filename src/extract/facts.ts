import type { Article, DayOrMonth } from "../domain/article.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Extraction } from "../domain/fact.ts";
import { matchOf, type TextDocument } from "./document.ts";
import { cats } from "./categories.ts";
import { type EstimateFound, findEstimates } from "./estimates/estimates.ts";
import { type AmountFound, findAmounts, type UnitWords } from "./events/amounts.ts";
import type { EventFound, EventInput } from "./events/event.ts";
import { findEvents } from "./events/events.ts";
import { Columns } from "./columns.ts";
import { FactMaker } from "./factMaker.ts";
import type { Measures } from "./lexicon.ts";
import type { Directory } from "./names/directory.ts";
import type { Mention, Named } from "./names/mention.ts";
import { placesInside } from "./names/placesInside.ts";
import type { NounHedge } from "./quantities/nounHedges.ts";
import type { Quantity } from "./quantities/types.ts";
import { type Attribution, bySentenceOf, ownerOf } from "./quotes/attribution.ts";
import { findAttributions } from "./quotes/attributions.ts";
import { datesBySentence, findSayingDays, type ResolvedDate } from "./quotes/days.ts";
import { type DirectQuote, findDirectQuotes } from "./quotes/directQuotes.ts";
import { indirectQuotes } from "./quotes/indirectQuotes.ts";
import { roleOf } from "./quotes/roles.ts";
import type { Reading } from "./quotes/walk.ts";
import { describeUnnamed, type Unnamed } from "./unnamed/describe.ts";
import { itemAt } from "./itemAt.ts";

export interface FactInput {
  readonly article: Article;
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  /** What qualifies a number that the noun of tokens `first`..`last` tells by itself. */
  readonly hedgeOf: (first: number, last: number) => NounHedge;
  readonly dates: readonly ResolvedDate[];
  readonly units: UnitWords;
  readonly measures: Measures;
  readonly directory: Directory;
  readonly published: string | null;
}

type Facts = Pick<Extraction, "estimates" | "quotes" | "events">;

/** A text of which is known who says what. */
interface Heard {
  readonly input: FactInput;
  readonly reading: Reading;
  readonly said: Sayings;
  /** What the engines of figures and of events ask for. */
  readonly context: Sayings & Pick<EventInput, "reading" | "directory" | "published" | "datesIn">;
}

/** The steps from a text whose names and dates are known to its facts, each an engine of its own. */
export function hearSayings(input: FactInput): Heard {
  const { document, dates, directory, published } = input;
  const reading = readingOf(input);
  const said = readSayings(reading, dates);
  const context = { ...said, reading, directory, published, datesIn: datesBySentence(document, dates) };
  return { input, reading, said, context };
}

type Counted = Heard & { readonly estimates: readonly EstimateFound[] };

export function countPeople({ input, reading, said, context }: Heard): Counted {
  const { quantities, hedgeOf, measures } = input;
  return { input, reading, said, context, estimates: findEstimates({ ...context, quantities, hedgeOf, measures }) };
}

export type Told = Counted & { readonly events: readonly EventFound[] };

export function tellEvents({ input, reading, said, context, estimates }: Counted): Told {
  const { document, quantities, units } = input;
  const amounts = Map.groupBy(
    findAmounts(document, quantities, units),
    ({ first }) => document.sentenceOf[first] ?? -1,
  );
  const amountsIn = (sentence: number): readonly AmountFound[] => amounts.get(sentence) ?? [];
  const { conditionals } = document.rules.grammar;
  const isNegated = (token: number): boolean =>
    matchOf(document, token - 1, cats.negation) !== undefined ||
    conditionals.has(document.tokens[token - 1]?.norm ?? "");
  return { input, reading, said, context, estimates, events: findEvents({ ...context, amountsIn, isNegated }) };
}

/** Gives each fact its id and evidence. */
export function makeFacts({ input, reading, said, estimates, events }: Told): Facts {
  const { article, document, directory, dates, published } = input;
  const make = new FactMaker(article, document, dates);
  const quotes = quotesOf(reading, said).map((quote) =>
    make.quote({
      ...quote,
      role:
        quote.by === null ? null : (roleOf(document, quote.by, directory, published) ?? said.unnamed(quote.by) ?? null),
      saidOn: quote.by === null ? null : (said.days.get(quote.by) ?? null),
    }),
  );
  return {
    estimates: estimates.map((found) => make.estimate(found, said.unnamed)),
    quotes: quotes.sort((a, b) => a.contentSpan.start - b.contentSpan.start),
    events: events.map((found) => make.event(found)),
  };
}

interface Sayings {
  readonly attributions: readonly Attribution[];
  /** Who those are whom the text does not name. */
  readonly unnamed: Unnamed;
  readonly saidIn: (sentence: number) => readonly Attribution[];
  readonly direct: readonly DirectQuote[];
  readonly days: ReadonlyMap<Attribution, DayOrMonth | null>;
  /** Who says what stands at a token: the speaker of the quotation around it, or of the reported speech. */
  readonly ownerAt: (token: number) => Attribution | null;
}

function readSayings(reading: Reading, dates: readonly ResolvedDate[]): Sayings {
  const { document } = reading;
  const attributions = findAttributions(reading);
  const bySentence = bySentenceOf(attributions);
  const saidIn = (sentence: number): readonly Attribution[] => bySentence.get(sentence) ?? [];
  const direct = findDirectQuotes(reading, saidIn);
  const behind = direct.flatMap(({ by }) => (by?.rule === "quote:behind" ? [by] : []));
  const quotedBy = new Map(direct.map((quote) => [quote.run, quote.by]));
  return {
    attributions,
    unnamed: describeUnnamed(reading, attributions),
    saidIn,
    direct,
    days: findSayingDays(reading, [...attributions, ...behind], dates),
    ownerAt: (token) => {
      const run = itemAt(document.quotes, document.quoteOf[token]);
      const quoted = run === undefined ? undefined : quotedBy.get(run);
      return quoted === undefined ? ownerOf(saidIn(document.sentenceOf[token] ?? -1), token) : quoted;
    },
  };
}

/** Direct quotations and reported speech, in tokens. */
function quotesOf(reading: Reading, { attributions, direct }: Sayings) {
  const reported = indirectQuotes(reading, attributions, direct);
  return [
    ...direct.map(({ run, by, from, to }) => ({
      direct: true,
      first: run.first,
      // “We have 300 tents,” he said: the comma belongs to the sentence around.
      last: reading.document.tokens[run.last]?.kind === "comma" ? run.last - 1 : run.last,
      from,
      to,
      by,
    })),
    ...reported.map(({ first, last, by }) => ({ direct: false, first, last, from: by.sentence, to: by.sentence, by })),
  ];
}

function readingOf({ document, mentions, dates }: FactInput): Reading {
  const size = document.tokens.length;
  const columns = new Columns(size, 5);
  const mentionStart = columns.next();
  const mentionOf = columns.next();
  const mentionFrom = columns.next().fill(mentions.length);
  let behind = 0;
  for (const [index, { first, last }] of mentions.entries()) {
    mentionStart[first] = index;
    for (let at = first; at <= last; at++) mentionOf[at] = index;
    for (; behind <= first; behind++) mentionFrom[behind] = index;
  }
  const dateEnd = columns.next();
  for (const date of dates) dateEnd[date.first] = date.last;
  return { document, mentions, mentionStart, mentionOf, mentionFrom, dateEnd, leads: columns.next() };
}

/** "The health ministry" of a country that the text does not tell is no name. */
const hasName = ({ ref, institution, isCommon }: Named): boolean =>
  (ref.known || institution === null) && isCommon !== true;

/** The owner of this post is its seat: رئيس بلدية آسفي is the mayor of a town, and speaks of no body. */
const SEATED = "mayor";

/** Whom and what an article names, each once, in the order of first mention. */
export function namesIn(
  document: TextDocument,
  mentions: readonly Mention[],
): Pick<Extraction, "people" | "organisations" | "places"> {
  const seen = new Map<string, EntityRef>();
  for (const mention of mentions) {
    const { named, title } = mention;
    // Whom or what a title belongs to (المتحدث باسم الكرملين) is named too; a nationality alone names no place.
    const isOwned = title?.of != null && title.of.ref.kind !== "place" && title.role !== SEATED;
    const owner = isOwned ? title.of : null;
    see(seen, owner);
    for (const one of mention.inside ?? none) see(seen, one);
    see(seen, named);
    if (mention.kind !== "place")
      for (const place of placesInside(document, mention)) if (!seen.has(place.id)) seen.set(place.id, place);
  }
  const found: Record<EntityRef["kind"], EntityRef[]> = { person: [], organisation: [], place: [] };
  for (const ref of seen.values()) found[ref.kind].push(ref);
  return { people: found.person, organisations: found.organisation, places: found.place };
}

const none: readonly Named[] = [];

function see(seen: Map<string, EntityRef>, one: Named | null): void {
  if (one !== null && hasName(one) && !seen.has(one.ref.id)) seen.set(one.ref.id, one.ref);
}
