import { type ArticleInfo, buildClaims, type ClaimSet } from "../claims/index.ts";
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

/** The last reading of a store: most questions follow another one, with nothing written in between. */
const lastReadings = new WeakMap<
  Store,
  { readonly token: string; readonly storyId: string; readonly reading: Reading }
>();

export async function readStore({
  store,
  gazetteer,
  story,
}: Pick<CommandContext, "store" | "gazetteer" | "story">): Promise<Reading> {
  // Asked first: what is written while we read makes the next question read again.
  const token = await store.changeToken();
  const last = lastReadings.get(store);
  if (last?.token === token && last.storyId === story.id) return last.reading;
  const articles = await store.articleHeads();
  const facts = await store.facts();
  const corrections = await store.corrections();
  const reading = { facts, articles, claims: buildClaims({ facts, articles, gazetteer, story, corrections }) };
  lastReadings.set(store, { token, storyId: story.id, reading });
  return reading;
}

/** A gazetteer never changes while the program runs, and has thousands of names. */
const knownNames = new WeakMap<Gazetteer, NameIndex>();

/** Finds names among everyone known, and offers those whom the facts name. */
export function lookupIn(reading: Reading, { gazetteer }: ReadContext): Lookup {
  const known = knownNames.get(gazetteer) ?? indexKnownNames(gazetteer.entities.values());
  knownNames.set(gazetteer, known);
  return createLookup(known, heardIn(reading.facts));
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
