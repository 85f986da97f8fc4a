import type { Article, DayOrMonth, Evidence, Span } from "../domain/article.ts";
import type { Estimate, NewsEvent, Quote } from "../domain/fact.ts";
import { matchOf, type TextDocument } from "./document.ts";
import { cats } from "./categories.ts";
import type { EstimateFound } from "./estimates/estimates.ts";
import type { EventFound } from "./events/event.ts";
import { FactIds } from "./factId.ts";
import type { Attribution } from "./quotes/attribution.ts";
import type { Unnamed } from "./unnamed/describe.ts";
import type { ResolvedDate } from "./quotes/days.ts";

/** What the engines found of a quotation. Token and sentence indices, inclusive. */
interface QuoteFound {
  readonly direct: boolean;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly by: Attribution | null;
  readonly role: Quote["role"];
  readonly saidOn: string | null;
}

/**
 * Turns what the engines found, in tokens, into facts of an article, in offsets of its text. Field by field, what is
 * there only sometimes last: an object made of the rest of another is a slow one.
 */
export class FactMaker {
  readonly #article: Article;
  readonly #document: TextDocument;
  readonly #ids: FactIds;
  readonly #dates: ReadonlyMap<string, readonly ResolvedDate[]>;

  constructor(article: Article, document: TextDocument, dates: readonly ResolvedDate[]) {
    this.#article = article;
    this.#document = document;
    this.#ids = new FactIds(article.id);
    this.#dates = Map.groupBy(dates, ({ day }) => day ?? "");
  }

  quote({ direct, first, last, from, to, by, role, saidOn }: QuoteFound): Quote {
    const contentSpan = this.#span(first, last);
    const { start, end } = contentSpan;
    const quote: Quote = {
      kind: "quote",
      id: this.#ids.of("quote", start, end, direct ? "direct" : "indirect"),
      speaker: by?.source?.ref ?? null,
      role,
      direct,
      content: this.#text(contentSpan),
      contentSpan,
      cue: by === null ? null : { text: this.#text(this.#cueSpan(by.cue)), id: by.cue.id },
      via: by?.via?.ref ?? null,
      saidOn,
      evidence: this.#evidence(from, to),
      rules: [by?.rule ?? "no-source"],
    };
    return withDayWords(quote, this.#dayWords(saidOn, first));
  }

  /** @param unnamed who those are that an attribution does not name */
  estimate(found: EstimateFound, unnamed: Unnamed): Estimate {
    const { measure, of, min, max, hedge, attributedTo, speaker, deniedBy, status, place, asOf, rules } = found;
    const { first, last, sentence, part } = found;
    const counted = matchOf(this.#document, first, cats.counted);
    // و9: the letter in front of digits is a word of its own.
    const isJoined = first < last && this.#document.rules.grammar.joins(this.#document.tokens[first]?.norm ?? "");
    const mentionSpan = this.#withoutJoin(counted?.clitics, this.#span(isJoined ? first + 1 : first, last));
    const { start, end } = mentionSpan;
    const estimate: Estimate = {
      kind: "estimate",
      id: this.#ids.of("estimate", start, end, `${min}-${max}`),
      measure,
      of,
      min,
      max,
      hedge,
      attributedTo,
      speaker,
      deniedBy,
      status,
      place,
      asOf,
      mention: this.#text(mentionSpan),
      mentionSpan,
      evidence: this.#evidence(sentence, sentence),
      rules,
    };
    const role = found.by === null ? undefined : unnamed(found.by);
    const whole = role === undefined ? estimate : { ...estimate, role };
    return withDayWords(part ? { ...whole, part } : whole, this.#dayWords(asOf, first));
  }

  event(found: EventFound): NewsEvent {
    const { type, aspect, details, on, amount, first, last, sentence, content, rules } = found;
    const contentSpan = content === null ? null : this.#span(content.first, content.last);
    const { start, end } = this.#span(first, last);
    const event: NewsEvent = {
      kind: "event",
      id: this.#ids.of("event", start, end, `${type}/${aspect ?? ""}`),
      type,
      aspect,
      actors: found.actors.map((actor) => actor.ref),
      counterpart: found.counterpart?.ref ?? null,
      place: found.place?.ref ?? null,
      on,
      amount,
      content: contentSpan === null ? null : this.#text(contentSpan),
      contentSpan,
      evidence: this.#evidence(sentence, sentence),
      rules,
    };
    return withDayWords(Object.assign(event, details), this.#dayWords(on, first));
  }

  /** Of the dates that say the day, the nearest in the sentence; else the last one before it, which was carried on. */
  #dayWords(day: DayOrMonth | null, at: number): string | null {
    const all = day === null ? undefined : this.#dates.get(day);
    if (all === undefined) return null;
    const { sentenceOf } = this.#document;
    let nearest: ResolvedDate | undefined;
    for (const date of all) {
      if (sentenceOf[date.first] !== sentenceOf[at]) continue;
      if (nearest === undefined || Math.abs(date.first - at) < Math.abs(nearest.first - at)) nearest = date;
    }
    const date = nearest ?? all.findLast(({ first }) => first < at) ?? all[0];
    return date === undefined ? null : this.#text(this.#span(date.first, date.last));
  }

  #span(first: number, last: number): Span {
    return { start: this.#document.tokens[first]?.start ?? 0, end: this.#document.tokens[last]?.end ?? 0 };
  }

  /** ووصف: the "and" that joins its sentence to the one before is none of the verb. */
  #cueSpan({ first, last }: Attribution["cue"]): Span {
    return this.#withoutJoin(matchOf(this.#document, first, cats.cue)?.clitics, this.#span(first, last));
  }

  /** وجريح: the "and" that is a part of the word is none of the figure. */
  #withoutJoin(clitics: string | undefined, span: Span): Span {
    if (clitics === undefined || !this.#document.rules.grammar.joins(clitics)) return span;
    return { ...span, start: span.start + clitics.length };
  }

  #text({ start, end }: Span): string {
    return this.#article.text.slice(start, end);
  }

  #evidence(from: number, to: number): Evidence {
    const start = this.#document.sentences[from]?.start ?? 0;
    const end = this.#document.sentences[to]?.end ?? start;
    const sentence = this.#article.text.slice(start, end);
    return { articleId: this.#article.id, revision: this.#article.revision, start, end, sentence };
  }
}

/** What is there only sometimes stands last, set on the new fact itself: a copy is made property by property. */
function withDayWords<F extends { dayWords?: string }>(fact: F, dayWords: string | null): F {
  if (dayWords !== null) fact.dayWords = dayWords;
  return fact;
}
