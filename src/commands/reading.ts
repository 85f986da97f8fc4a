import { type ArticleInfo, buildClaims, type ClaimSet, knownFrom } from "../claims/index.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { Fact } from "../domain/fact.ts";
import type { Store } from "../domain/ports.ts";
import type { MessageContext } from "../message/index.ts";
import type { CommandContext } from "./command.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { indexKnownNames, type NameIndex } from "./names/name-index.ts";

/** All that the stored articles say, as the answers need it. */
export interface Reading {
  readonly facts: readonly Fact[];
  /** By article id. */
  readonly articles: ReadonlyMap<string, ArticleInfo>;
  readonly claims: ClaimSet;
}

/** Whose articles are read, and by which story. */
export type ReadContext = Pick<CommandContext, "store" | "gazetteer" | "story">;

/** What was read last of a store, and for what. */
interface Remembered extends Pick<ReadContext, "gazetteer" | "story"> {
  readonly token: string;
  readonly window: Window | null;
  readonly reading: Reading;
}

/** Most questions follow another one, and editions of one window one another, with nothing written in between. */
const lastWhole = new WeakMap<Store, Remembered>();
const lastWindow = new WeakMap<Store, Remembered>();

export function readStore(context: ReadContext): Promise<Reading> {
  return readAgain(context, null, () => readWhole(context));
}

async function readWhole({ store, gazetteer, story }: ReadContext): Promise<Reading> {
  const articles = await store.articleHeads();
  const facts = await store.facts();
  const corrections = await store.corrections();
  return { facts, articles, claims: buildClaims({ facts, articles, gazetteer, story, corrections }) };
}

/** What was read last, while it still holds; else what is read now. Of a large window nothing is kept. */
async function readAgain(context: ReadContext, window: Window | null, read: () => Promise<Reading>): Promise<Reading> {
  const { store, gazetteer, story } = context;
  const readings = window === null ? lastWhole : lastWindow;
  // Asked first: what is written while we read makes the next question read again.
  const token = await store.changeToken();
  const last = readings.get(store);
  const isOfWindow = last?.window?.after === window?.after && last?.window?.to === window?.to;
  if (last?.token === token && isOfWindow && last.gazetteer === gazetteer && last.story === story) return last.reading;
  const reading = await read();
  if (window === null || reading.articles.size <= SMALL_STORE_ARTICLES)
    readings.set(store, { token, gazetteer, story, window, reading });
  return reading;
}

/** A store of so many articles is read as a whole: every later question is then answered from memory. */
const SMALL_STORE_ARTICLES = 2000;

export async function isSmallStore(store: Store): Promise<boolean> {
  return (await store.countArticles()) <= SMALL_STORE_ARTICLES;
}

/** What an edition of a window needs; of a small store everything. */
export async function readFor(context: ReadContext, window: Window): Promise<Reading> {
  if (await isSmallStore(context.store)) return readStore(context);
  return readAgain(context, window, () => readWindow(context, window));
}

/** Days of publication, `YYYY-MM-DD`; `after` is the day before the first, null for everything up to `to`. */
export interface Window {
  readonly after: string | null;
  readonly to: string;
}

/** So many days before a window may hold what its news repeats, revises or was announced by. */
const HISTORY_DAYS = 31;

/**
 * What an edition of a window needs: everything published in it and in the weeks before it, and of the sources that
 * count in it their last earlier figures. A store of many years is not read through for one day's news.
 */
export async function readWindow({ store, gazetteer, story }: ReadContext, window: Window): Promise<Reading> {
  const { after, to } = window;
  if (after === null) return readStore({ store, gazetteer, story });
  const corrections = await store.corrections();
  // On a quiet day, the weeks before the last news.
  const last = await store.lastPublished(dayFrom(after, 1));
  const from = dayFrom(last ?? after, -HISTORY_DAYS);
  const recent = await store.facts({ from, to });
  const heads = new Map(await store.articleHeads({ from, to }));
  const isOfWindow = ({ evidence }: Fact) => {
    const head = heads.get(evidence.articleId);
    return head !== undefined && (knownFrom(head) ?? "") > after;
  };
  const older = await olderOf(store, recent.filter(isOfWindow), from);
  const missing = [...new Set(older.map(({ evidence }) => evidence.articleId))];
  for (const [id, head] of await store.articleHeads(missing)) heads.set(id, head);
  const facts = [...older, ...recent];
  return { facts, articles: heads, claims: buildClaims({ facts, articles: heads, gazetteer, story, corrections }) };
}

/** The day so many days after another; before it when negative. */
export function dayFrom(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Figures of a source that were the last before a window's history: what its new ones revise or repeat. */
const OLDER_FIGURES = 20;

/** The last figures, published before a day, of the sources of these facts. */
async function olderOf(store: Store, facts: readonly Fact[], before: string): Promise<readonly Fact[]> {
  const estimates = facts.filter((fact) => fact.kind === "estimate");
  const credited = new Set(estimates.flatMap(({ attributedTo }) => attributedTo?.id ?? []));
  // Only a figure that is credited to nobody is its speaker's.
  const own = estimates.filter(({ attributedTo }) => attributedTo === null);
  const speaking = new Set(own.flatMap(({ speaker }) => speaker?.id ?? []));
  const query = { kind: "estimate", to: dayFrom(before, -1), last: OLDER_FIGURES } as const;
  const found = new Map<string, Fact>();
  for (const id of credited)
    for (const fact of await store.facts({ ...query, attributedTo: id })) found.set(fact.id, fact);
  for (const id of speaking) for (const fact of await store.facts({ ...query, speaker: id })) found.set(fact.id, fact);
  return [...found.values()];
}

/** A gazetteer never changes while the program runs, and has thousands of names. */
const knownNames = new WeakMap<Gazetteer, NameIndex>();

/** Finds names among everyone known, and offers those who are heard. */
export function lookupAmong(heard: Iterable<EntityRef>, { gazetteer }: Pick<ReadContext, "gazetteer">): Lookup {
  const known = knownNames.get(gazetteer) ?? indexKnownNames(gazetteer.entities.values());
  knownNames.set(gazetteer, known);
  return createLookup(known, heard);
}

export function messageContext({ options, words, gazetteer, story }: CommandContext): MessageContext {
  return { options, words, gazetteer, story };
}

/** Everyone whom a fact names as speaking, counting or acting; may repeat. */
export function* heardIn(facts: readonly Fact[]): Iterable<EntityRef> {
  for (const fact of facts) {
    const refs =
      fact.kind === "quote"
        ? [fact.speaker, fact.via]
        : fact.kind === "estimate"
          ? [fact.attributedTo, fact.speaker, fact.deniedBy]
          : [...fact.actors, fact.counterpart];
    for (const ref of refs) if (ref !== null) yield ref;
  }
}
