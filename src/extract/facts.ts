import type { Article, Evidence } from "../domain/article.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Estimate, Extraction, NewsEvent, Quote } from "../domain/fact.ts";
import { matchOf, type TextDocument } from "./document.ts";
import { findEstimates } from "./estimates/estimates.ts";
import { findAmounts, type UnitWords } from "./events/amounts.ts";
import { findEvents } from "./events/events.ts";
import { factId } from "./factId.ts";
import type { Measures } from "./lexicon.ts";
import type { Directory } from "./names/directory.ts";
import type { Mention } from "./names/mention.ts";
import type { Quantity } from "./quantities/types.ts";
import { type Attribution, ownerOf } from "./quotes/attribution.ts";
import { findAttributions } from "./quotes/attributions.ts";
import { findSayingDays, type ResolvedDate } from "./quotes/days.ts";
import { findDirectQuotes } from "./quotes/directQuotes.ts";
import { indirectQuotes } from "./quotes/indirectQuotes.ts";
import { roleOf } from "./quotes/roles.ts";
import type { Reading } from "./quotes/walk.ts";

export interface FactInput {
  readonly article: Article;
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ResolvedDate[];
  readonly units: UnitWords;
  readonly measures: Measures;
  readonly directory: Directory;
  readonly published: string | null;
}

type Facts = Pick<Extraction, "estimates" | "quotes" | "events">;

/** Runs the engines over one text and gives each fact its id and evidence. */
export function findFacts(input: FactInput): Facts {
  const { document, directory } = input;
  const reading = readingOf(input);
  const attributions = findAttributions(reading);
  const direct = findDirectQuotes(reading, attributions);
  const behind = direct.flatMap(({ by }) => (by !== null && !attributions.includes(by) ? [by] : []));
  const days = findSayingDays(reading, [...attributions, ...behind], input.dates);
  const quotedBy = new Map(direct.map((quote) => [quote.run, quote.by]));
  const ownerAt = (token: number): Attribution | null => {
    const run = document.quotes[document.quoteOf[token] ?? -1];
    const quoted = run === undefined ? undefined : quotedBy.get(run);
    if (quoted !== undefined) return quoted;
    return ownerOf(attributions, document.sentenceOf[token] ?? -1, token);
  };
  const dayOf = (one: Attribution | null) => (one === null ? null : (days.get(one) ?? null));
  const make = maker(input.article, document);

  const quotes: Quote[] = direct.map(({ run, by, from, to }) =>
    make.quote({
      direct: true,
      first: run.first,
      last: run.last,
      from,
      to,
      by,
      role: by === null ? null : roleOf(document, by, directory, input.published),
      saidOn: dayOf(by),
    }),
  );
  for (const { first, last, by } of indirectQuotes(reading, attributions, direct)) {
    quotes.push(
      make.quote({
        direct: false,
        first,
        last,
        from: by.sentence,
        to: by.sentence,
        by,
        role: roleOf(document, by, directory, input.published),
        saidOn: dayOf(by),
      }),
    );
  }
  const context = { reading, dates: input.dates, ownerAt, days };
  const estimates = findEstimates({ ...context, quantities: input.quantities, measures: input.measures, directory });
  const amounts = findAmounts(document, input.quantities, input.units);
  const isNegated = (token: number): boolean => matchOf(document, token - 1, "negation") !== undefined;
  const events = findEvents({ ...context, amounts, attributions, published: input.published, directory, isNegated });
  return {
    estimates: estimates.map(make.estimate),
    quotes: quotes.sort((a, b) => a.contentSpan.start - b.contentSpan.start),
    events: events.map(make.event),
  };
}

function readingOf({ document, mentions, dates }: FactInput): Reading {
  const size = document.tokens.length;
  const mentionStart = new Int32Array(size).fill(-1);
  const mentionOf = new Int32Array(size).fill(-1);
  for (const [index, mention] of mentions.entries()) {
    mentionStart[mention.first] = index;
    mentionOf.fill(index, mention.first, mention.last + 1);
  }
  const dateEnd = new Int32Array(size).fill(-1);
  for (const date of dates) dateEnd[date.first] = date.last;
  return { document, mentions, mentionStart, mentionOf, dateEnd };
}

interface QuoteParts {
  readonly direct: boolean;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly by: Attribution | null;
  readonly role: Quote["role"];
  readonly saidOn: string | null;
}

/** Turns token spans into facts of the article. */
function maker(article: Article, document: TextDocument) {
  const { text } = article;
  const startOf = (token: number): number => document.tokens[token]?.start ?? 0;
  const endOf = (token: number): number => document.tokens[token]?.end ?? 0;
  const evidence = (from: number, to: number): Evidence => {
    const start = document.sentences[from]?.start ?? 0;
    const end = document.sentences[to]?.end ?? start;
    return { articleId: article.id, revision: article.revision, start, end, sentence: text.slice(start, end) };
  };
  const span = (first: number, last: number) => ({ start: startOf(first), end: endOf(last) });
  return {
    quote({ direct, first, last, from, to, by, role, saidOn }: QuoteParts): Quote {
      const contentSpan = span(first, last);
      const content = text.slice(contentSpan.start, contentSpan.end);
      return {
        kind: "quote",
        id: factId(article.id, "quote", contentSpan.start, contentSpan.end, direct ? "direct" : "indirect"),
        speaker: by?.source?.ref ?? null,
        role,
        direct,
        content,
        contentSpan,
        cue: by === null ? null : { text: text.slice(startOf(by.cue.first), endOf(by.cue.last)), id: by.cue.id },
        via: by?.via?.ref ?? null,
        saidOn,
        evidence: evidence(from, to),
        rules: [by?.rule ?? "no-source"],
      };
    },
    estimate(found: ReturnType<typeof findEstimates>[number]): Estimate {
      const { first, last, sentence, ...fields } = found;
      const mentionSpan = span(first, last);
      return {
        ...fields,
        kind: "estimate",
        id: factId(article.id, "estimate", mentionSpan.start, mentionSpan.end, `${found.min}-${found.max}`),
        mention: text.slice(mentionSpan.start, mentionSpan.end),
        mentionSpan,
        evidence: evidence(sentence, sentence),
      };
    },
    event(found: ReturnType<typeof findEvents>[number]): NewsEvent {
      const { first, last, sentence, actors, counterpart, place, content, ...fields } = found;
      const contentSpan = content === null ? null : span(content.first, content.last);
      return {
        ...fields,
        contentSpan,
        content: contentSpan === null ? null : text.slice(contentSpan.start, contentSpan.end),
        kind: "event",
        id: factId(article.id, "event", startOf(first), endOf(last), `${found.type}/${found.aspect ?? ""}`),
        actors: actors.map((actor) => actor.ref),
        counterpart: counterpart?.ref ?? null,
        place: place?.ref ?? null,
        evidence: evidence(sentence, sentence),
      };
    },
  };
}

/** Whom and what an article names, each once, in the order of first mention. */
export function namesIn(mentions: readonly Mention[]): Pick<Extraction, "people" | "organisations" | "places"> {
  const seen = new Map<string, EntityRef>();
  for (const { named, title } of mentions) {
    // The institution in a title (المتحدث باسم الكرملين) is named too; a nationality alone names no place.
    const owner = title?.of?.ref.kind === "organisation" ? title.of : null;
    for (const one of [owner, named]) if (one !== null && !seen.has(one.ref.id)) seen.set(one.ref.id, one.ref);
  }
  const all = [...seen.values()];
  return {
    people: all.filter(({ kind }) => kind === "person"),
    organisations: all.filter(({ kind }) => kind === "organisation"),
    places: all.filter(({ kind }) => kind === "place"),
  };
}
