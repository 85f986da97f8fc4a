/**
 * Finds people, organisations and places by name, whatever the script and spelling.
 *
 * A name is only *found* when it is written as the gazetteer or a text writes it, or when it cannot be read as
 * anything else. Everything less sure is offered, never answered: nobody gets somebody else's quotes.
 */
import { distance } from "fastest-levenshtein";
import type { EntityRef } from "../domain/entity.ts";
import { indexFoundNames, type NameForm, type NameIndex, nameKey } from "./names/name-index.ts";

export type LookupResult =
  | { readonly kind: "found"; readonly entity: EntityRef }
  /** The name belongs to several; those whom the articles name come first. */
  | { readonly kind: "several"; readonly candidates: readonly EntityRef[] }
  /** Nobody has the name; these are spelled or sound nearly so. */
  | { readonly kind: "near"; readonly candidates: readonly EntityRef[] }
  | { readonly kind: "none" };

export interface Lookup {
  find(name: string): LookupResult;
}

/** Below this many consonants too many names sound alike: روته, Rutte, Rita and Rota are all R-T. */
const SURE_CONSONANTS = 3;
const MAX_OFFERS = 3;
const MAX_SEVERAL = 6;
/** In shorter words a single edit is already another name. */
const SHORTEST_FOR_EDITS = 4;
const SHORTEST_FOR_TWO_EDITS = 8;
/** No name is longer; a longer query is not one. */
const MAX_QUERY_LETTERS = 120;

/**
 * @param known everyone in the gazetteer
 * @param heard everyone whom the stored articles name, including names that the gazetteer lacks; only they are
 *   offered on a miss, since an offer must lead to an answer
 */
export function createLookup(known: NameIndex, heard: Iterable<EntityRef>): Lookup {
  const heardById = new Map([...heard].map((ref) => [ref.id, ref]));
  const indexes = [known, indexFoundNames([...heardById.values()].filter((ref) => !ref.known))];
  return { find: (name) => find(name, indexes, new Set(heardById.keys())) };
}

function find(name: string, indexes: readonly NameIndex[], heardIds: ReadonlySet<string>): LookupResult {
  const key = nameKey(name);
  if (key === "" || name.length > MAX_QUERY_LETTERS) return { kind: "none" };
  const written = indexes.flatMap((index) => index.written(key));
  const fullyWritten = written.filter((form) => form.full);
  const owners = entitiesOf(fullyWritten.length > 0 ? fullyWritten : written);
  const heardOwners = owners.filter(({ id }) => heardIds.has(id));
  if (owners.length > 0) return oneOrSeveral(heardOwners.length > 0 ? heardOwners : owners);
  const alike = indexes.flatMap((index) => index.alike(name));
  const sure = entitiesOf(alike.filter(({ consonants }) => consonants >= SURE_CONSONANTS).map(({ form }) => form));
  if (sure.length > 0)
    return oneOrSeveral(sure.toSorted((a, b) => Number(heardIds.has(b.id)) - Number(heardIds.has(a.id))));
  const forms = indexes.flatMap((index) => index.forms).filter(({ entity }) => heardIds.has(entity.id));
  const alikeHeard = alike.map(({ form }) => form).filter(({ entity }) => heardIds.has(entity.id));
  const offers = nearest(forms, key, alikeHeard);
  return offers.length > 0 ? { kind: "near", candidates: offers } : { kind: "none" };
}

function entitiesOf(forms: readonly NameForm[]): readonly EntityRef[] {
  return [...new Map(forms.map(({ entity }) => [entity.id, entity])).values()];
}

function oneOrSeveral(entities: readonly EntityRef[]): LookupResult {
  const [first] = entities;
  if (first !== undefined && entities.length === 1) return { kind: "found", entity: first };
  return { kind: "several", candidates: entities.slice(0, MAX_SEVERAL) };
}

/** Names one or two letters away, or that sound the same; nearest first. */
function nearest(forms: readonly NameForm[], key: string, alike: readonly NameForm[]): readonly EntityRef[] {
  const allowed = key.length < SHORTEST_FOR_EDITS ? 0 : key.length < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
  const best = new Map<string, { entity: EntityRef; edits: number }>();
  const offer = (entity: EntityRef, edits: number) => {
    if (edits < (best.get(entity.id)?.edits ?? Infinity)) best.set(entity.id, { entity, edits });
  };
  for (const { entity } of alike) offer(entity, 1);
  for (const form of forms) {
    if (allowed === 0 || Math.abs(form.key.length - key.length) > allowed) continue;
    const edits = distance(form.key, key);
    if (edits <= allowed) offer(form.entity, edits);
  }
  return [...best.values()]
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MAX_OFFERS)
    .map(({ entity }) => entity);
}
