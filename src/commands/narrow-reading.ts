/** Answers over a store that is too large to be read as a whole: each reads only what it speaks of. */
import { buildClaims } from "../claims/index.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { Fact, Status } from "../domain/fact.ts";
import type { Store } from "../domain/ports.ts";
import { dayFrom, heardIn, isSmallStore, type ReadContext, type Reading, readStore, readWindow } from "./reading.ts";

/** What an answer speaks of. */
export type Subject =
  /** Figures of these measures and statuses; `on` asks for a past day, `by` for one source. */
  | {
      readonly kind: "figures";
      readonly measures: readonly string[];
      readonly statuses: readonly Status[];
      readonly on: string | null;
      readonly by: EntityRef | null;
    }
  | { readonly kind: "person"; readonly entity: EntityRef }
  | { readonly kind: "people" }
  /** Everything of the last months. */
  | { readonly kind: "recent" }
  /** The claims that stand on these facts, and what is like them or against them. */
  | { readonly kind: "facts"; readonly factIds: readonly string[] };

/** Of a source that has not spoken for so long, the last figure is history. */
const CURRENT_DAYS = 366;
/** A figure of a past day may be published so much later. */
const LATE_DAYS = 92;
const RECENT_DAYS = 92;
/** Around a fact or a day: what repeats, revises or contradicts it. */
const AROUND_DAYS = 31;
/** Facts of one person or source, the newest. */
const MOST_OF_ONE = 3000;
const MOST_QUOTES = 5000;
const MOST_HEARD = 5000;

/** What an answer about a subject needs; of a small store everything. */
export async function readAbout(context: ReadContext, subject: Subject): Promise<Reading> {
  return (await isSmallStore(context.store)) ? readStore(context) : readOnly(context, subject);
}

/** As `readAbout`, of a store of any size. */
export async function readOnly(context: ReadContext, subject: Subject): Promise<Reading> {
  const { store, gazetteer, story } = context;
  if (subject.kind === "facts") return readAround(context, subject.factIds);
  const last = await store.lastPublished();
  const facts = await factsAbout(subject, { store, gazetteer, last });
  const articles = new Map(await store.articleHeads([...new Set(facts.map(({ evidence }) => evidence.articleId))]));
  // Answers say up to which day they know: that of the latest article, whatever it speaks of.
  if (last !== null)
    for (const [id, head] of await store.articleHeads({ from: last, to: last })) articles.set(id, head);
  const corrections = await store.corrections();
  return { facts, articles, claims: buildClaims({ facts, articles, gazetteer, story, corrections }) };
}

/** Everyone whom facts name: all of a small store, the newest of a large one. */
export async function heardOf(store: Store): Promise<readonly EntityRef[]> {
  const facts = await ((await isSmallStore(store)) ? store.facts() : store.facts({ last: MOST_HEARD }));
  return [...heardIn(facts)];
}

interface Shelf {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  /** The latest day of publication; null when no article is dated. */
  readonly last: string | null;
}

async function factsAbout(subject: Exclude<Subject, { kind: "facts" }>, shelf: Shelf): Promise<readonly Fact[]> {
  const { store, last } = shelf;
  switch (subject.kind) {
    case "figures":
      return figuresAbout(subject, shelf);
    case "person":
      return factsOf(speakersFor(subject.entity, shelf.gazetteer), store);
    case "people":
      return store.facts({ kind: "quote", last: MOST_QUOTES });
    case "recent":
      return last === null ? store.facts() : store.facts({ from: dayFrom(last, -RECENT_DAYS) });
  }
}

async function figuresAbout(
  { measures, statuses, on, by }: Extract<Subject, { kind: "figures" }>,
  { store, gazetteer, last }: Shelf,
): Promise<readonly Fact[]> {
  const day = on ?? last;
  if (day === null) return store.facts({ kind: "estimate" });
  const range = { from: dayFrom(day, -CURRENT_DAYS), ...(on === null ? {} : { to: dayFrom(on, LATE_DAYS) }) };
  const found: Fact[] = [];
  for (const measure of measures) found.push(...(await store.facts({ kind: "estimate", measure, ...range })));
  // Whether people fight, where nobody counts those who do.
  const near = { ...range, from: dayFrom(day, -AROUND_DAYS) };
  if (statuses.includes("fighting")) found.push(...(await store.facts({ kind: "event", ...near })));
  if (by !== null) found.push(...(await factsOf(speakersFor(by, gazetteer), store)));
  return [...new Map(found.map((fact) => [fact.id, fact])).values()];
}

/** Ids under which an entity's words are kept: its own, and those of whoever speaks for it. */
function speakersFor({ id }: EntityRef, gazetteer: Gazetteer): readonly string[] {
  const posts = [...gazetteer.offices.values()].filter(({ of, role }) => of === id && role === "spokesperson");
  return [id, ...posts.flatMap(({ holders }) => holders.map(({ person }) => person))];
}

async function factsOf(ids: readonly string[], store: Store): Promise<readonly Fact[]> {
  const found = new Map<string, Fact>();
  for (const id of ids) {
    const said = await store.facts({ speaker: id, last: MOST_OF_ONE });
    const credited = await store.facts({ attributedTo: id, last: MOST_OF_ONE });
    for (const fact of [...said, ...credited]) found.set(fact.id, fact);
  }
  return [...found.values()];
}

/** The window around the articles of these facts; of undated ones, their own facts alone. */
async function readAround(context: ReadContext, factIds: readonly string[]): Promise<Reading> {
  const { store, gazetteer, story } = context;
  const found = (await Promise.all(factIds.map((id) => store.fact(id)))).filter((fact) => fact !== null);
  const ids = [...new Set(found.map(({ evidence }) => evidence.articleId))];
  const heads = new Map(await store.articleHeads(ids));
  const days = [...heads.values()].flatMap(({ published }) => published ?? []).toSorted();
  const [first] = days;
  const latest = days.at(-1);
  const near =
    first === undefined || latest === undefined
      ? null
      : await readWindow(context, { after: dayFrom(first, -1), to: dayFrom(latest, AROUND_DAYS) });
  const extractions = await Promise.all(ids.map((id) => store.extraction(id)));
  const own = extractions.flatMap((each) => (each === null ? [] : [...each.estimates, ...each.quotes, ...each.events]));
  const articles = new Map([...(near?.articles ?? []), ...heads]);
  const facts = [...new Map([...(near?.facts ?? []), ...own].map((fact) => [fact.id, fact])).values()];
  const corrections = await store.corrections();
  return { facts, articles, claims: buildClaims({ facts, articles, gazetteer, story, corrections }) };
}
