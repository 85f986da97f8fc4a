/**
 * Finds people, organisations and places by name, whatever the script and spelling.
 *
 * A name is only *found* when it is written as the gazetteer or a text writes it, or when it cannot be read as
 * anything else. Everything less sure is offered, never answered: nobody gets somebody else's quotes.
 */
import { distance } from "fastest-levenshtein";
import type { Entity, EntityRef } from "../domain/entity.ts";
import { foldText } from "../extract/text/fold.ts";
import { nameWords, type Sound, soundAlike, soundsOf } from "./names/skeleton.ts";

export type LookupResult =
  | { readonly kind: "found"; readonly entity: EntityRef }
  /** The name belongs to several; best known first. */
  | { readonly kind: "several"; readonly candidates: readonly EntityRef[] }
  /** Nobody has the name; these are spelled or sound nearly so. */
  | { readonly kind: "near"; readonly candidates: readonly EntityRef[] }
  | { readonly kind: "none" };

export interface Lookup {
  find(name: string): LookupResult;
}

/** Below this many consonants too many names sound alike: روته, Rutte, Rita and Rota are all R-T. */
const SURE_CONSONANTS = 3;
/** One consonant is not even enough to offer a name. */
const FEWEST_CONSONANTS = 2;
const MAX_OFFERS = 3;
const MAX_SEVERAL = 6;
/** In shorter words a single edit is already another name. */
const SHORTEST_FOR_EDITS = 4;
const SHORTEST_FOR_TWO_EDITS = 8;
/** No name is longer; a longer query is not one. */
const MAX_QUERY_LETTERS = 120;

interface NameForm {
  readonly entity: EntityRef;
  readonly key: string;
  /** Full names and aliases; false for short and family names, which several may share. */
  readonly full: boolean;
}

/**
 * @param known everyone in the gazetteer
 * @param heard everyone whom the stored articles name, including names that the gazetteer lacks; only they are
 *   offered on a miss, since an offer must lead to an answer
 */
export function createLookup(known: Iterable<Entity>, heard: Iterable<EntityRef>): Lookup {
  const forms: NameForm[] = [];
  const heardIds = new Set<string>();
  const knownIds = new Set<string>();
  for (const entity of known) {
    knownIds.add(entity.id);
    addForms(forms, entity, [entity.ar, entity.en, ...entity.aliases], [entity.shortAr, entity.shortEn]);
  }
  for (const ref of heard) {
    if (!knownIds.has(ref.id) && !heardIds.has(ref.id)) addForms(forms, ref, [ref.ar, ref.en], familyNames(ref));
    heardIds.add(ref.id);
  }
  const byKey = Map.groupBy(forms, (form) => form.key);
  const sounds = lazySounds(forms);

  return {
    find(name) {
      const key = nameKey(name);
      if (key === "" || name.length > MAX_QUERY_LETTERS) return { kind: "none" };
      const written = byKey.get(key) ?? [];
      const fullyWritten = written.filter((form) => form.full);
      const owners = entitiesOf(fullyWritten.length > 0 ? fullyWritten : written);
      const exact = preferHeard(owners, heardIds);
      if (exact.length > 0) return oneOrSeveral(exact);
      const alike = sounds.alike(name);
      const sure = entitiesOf(alike.filter(({ skeleton }) => skeleton.length >= SURE_CONSONANTS).map(({ form }) => form));
      if (sure.length > 0) return oneOrSeveral(sure);
      const offers = nearest(forms, key, alike.map(({ form }) => form), heardIds);
      return offers.length > 0 ? { kind: "near", candidates: offers } : { kind: "none" };
    },
  };
}

function addForms(forms: NameForm[], entity: EntityRef, full: readonly string[], short: readonly string[]): void {
  const fullKeys = new Set(full.map(nameKey));
  const shortKeys = new Set(short.map(nameKey)).difference(fullKeys);
  for (const key of fullKeys) if (key !== "") forms.push({ entity, key, full: true });
  for (const key of shortKeys) if (key !== "") forms.push({ entity, key, full: false });
}

/** A name that was only found in a text has no short form on record: its last word is one. */
function familyNames(ref: EntityRef): readonly string[] {
  if (ref.kind !== "person") return [];
  return [ref.ar, ref.en].flatMap((name) => {
    const words = nameWords(name);
    return words.length > 1 ? [words.at(-1) ?? ""] : [];
  });
}

/** Spelling without what differs between styles: case, harakat, hamza, hyphens, articles; words stay apart. */
function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

function entitiesOf(forms: readonly NameForm[]): readonly EntityRef[] {
  return [...new Map(forms.map(({ entity }) => [entity.id, entity])).values()];
}

/** Of several owners of one name, those whom the articles name. */
function preferHeard(entities: readonly EntityRef[], heardIds: ReadonlySet<string>): readonly EntityRef[] {
  const heard = entities.filter(({ id }) => heardIds.has(id));
  return heard.length > 0 ? heard : entities;
}

function oneOrSeveral(entities: readonly EntityRef[]): LookupResult {
  const [first] = entities;
  if (first !== undefined && entities.length === 1) return { kind: "found", entity: first };
  return { kind: "several", candidates: entities.slice(0, MAX_SEVERAL) };
}

interface AlikeForm {
  readonly form: NameForm;
  readonly skeleton: string;
}

/** Sounds of all names, worked out when the first name is asked for that nobody writes so. */
function lazySounds(forms: readonly NameForm[]): { alike(name: string): readonly AlikeForm[] } {
  let index: Map<string, { form: NameForm; sound: Sound }[]> | null = null;
  const build = () =>
    Map.groupBy(
      forms.flatMap((form) => soundsOf(form.key).map((sound) => ({ form, sound }))),
      ({ sound }) => sound.skeleton,
    );
  return {
    alike(name) {
      index ??= build();
      const known = index;
      return soundsOf(name).flatMap((asked) =>
        (known.get(asked.skeleton) ?? [])
          .filter(({ form, sound }) => isComparable(form, asked, sound) && soundAlike(asked, sound))
          .map(({ form }) => ({ form, skeleton: asked.skeleton })),
      );
    },
  };
}

/**
 * The gazetteer gives both scripts, so a Latin name is measured against Latin ones: `baden` is not بايدن just
 * because Arabic does not write every vowel. A name found in a text has one true script and one transliterated.
 */
function isComparable({ entity }: NameForm, asked: Sound, sound: Sound): boolean {
  return asked.skeleton.length >= FEWEST_CONSONANTS && (!entity.known || asked.arabic === sound.arabic);
}

/** Names one or two letters away, or that sound the same; nearest first, only those that the articles name. */
function nearest(
  forms: readonly NameForm[],
  key: string,
  alike: readonly NameForm[],
  heardIds: ReadonlySet<string>,
): readonly EntityRef[] {
  const allowed = key.length < SHORTEST_FOR_EDITS ? 0 : key.length < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
  const scored = new Map<string, { entity: EntityRef; edits: number }>();
  const offer = (entity: EntityRef, edits: number) => {
    const known = scored.get(entity.id);
    if (heardIds.has(entity.id) && (known === undefined || edits < known.edits)) scored.set(entity.id, { entity, edits });
  };
  for (const { entity } of alike) offer(entity, 1);
  for (const form of forms) {
    if (allowed === 0 || Math.abs(form.key.length - key.length) > allowed) continue;
    const edits = distance(form.key, key);
    if (edits <= allowed) offer(form.entity, edits);
  }
  return [...scored.values()]
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MAX_OFFERS)
    .map(({ entity }) => entity);
}
