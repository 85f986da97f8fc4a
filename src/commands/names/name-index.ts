import type { Entity, EntityRef } from "../../domain/entity.ts";
import { nameWords, type Sound, soundAlike, soundsOf } from "./skeleton.ts";

/** One way in which a name is written. */
export interface NameForm {
  readonly entity: EntityRef;
  readonly key: string;
  /** Full names and aliases; false for short and family names, which several may share. */
  readonly full: boolean;
}

export interface AlikeForm {
  readonly form: NameForm;
  readonly consonants: number;
}

/** The written names of many entities, found by spelling or by sound. */
export interface NameIndex {
  readonly forms: readonly NameForm[];
  written(key: string): readonly NameForm[];
  alike(name: string): readonly AlikeForm[];
}

/** One consonant is not even enough to offer a name. */
const FEWEST_CONSONANTS = 2;

/** Spelling without what differs between styles: case, harakat, hamza, hyphens, articles; words stay apart. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

/** Names of the gazetteer: full, short, aliases. */
export function indexKnownNames(entities: Iterable<Entity>): NameIndex {
  return indexForms(
    [...entities].flatMap((entity) =>
      formsOf(entity, [entity.ar, entity.en, ...entity.aliases], [entity.shortAr, entity.shortEn]),
    ),
  );
}

/** Names that were only found in texts: they have no short form on record, so the last word of a person's is one. */
export function indexFoundNames(refs: Iterable<EntityRef>): NameIndex {
  return indexForms([...refs].flatMap((ref) => formsOf(ref, [ref.ar, ref.en], familyNames(ref))));
}

function familyNames(ref: EntityRef): readonly string[] {
  if (ref.kind !== "person") return [];
  return [ref.ar, ref.en].flatMap((name) => {
    const words = nameWords(name);
    return words.length > 1 ? [words.at(-1) ?? ""] : [];
  });
}

function formsOf(entity: EntityRef, full: readonly string[], short: readonly string[]): NameForm[] {
  const fullKeys = new Set(full.map(nameKey));
  const shortKeys = new Set(short.map(nameKey)).difference(fullKeys);
  const forms = [...fullKeys].map((key) => ({ entity, key, full: true }));
  return [...forms, ...[...shortKeys].map((key) => ({ entity, key, full: false }))].filter(({ key }) => key !== "");
}

function indexForms(forms: readonly NameForm[]): NameIndex {
  const byKey = Map.groupBy(forms, (form) => form.key);
  // Sounds are worked out when the first name is asked for that nobody writes so: most never are.
  let bySkeleton: ReadonlyMap<string, readonly { form: NameForm; sound: Sound }[]> | null = null;
  const indexSounds = () =>
    Map.groupBy(
      forms.flatMap((form) => soundsOf(form.key).map((sound) => ({ form, sound }))),
      ({ sound }) => sound.skeleton,
    );
  return {
    forms,
    written: (key) => byKey.get(key) ?? [],
    alike(name) {
      bySkeleton ??= indexSounds();
      const known = bySkeleton;
      return soundsOf(name).flatMap((asked) =>
        (known.get(asked.skeleton) ?? [])
          .filter(({ form, sound }) => isComparable(form, asked, sound) && soundAlike(asked, sound))
          .map(({ form }) => ({ form, consonants: asked.skeleton.length })),
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
