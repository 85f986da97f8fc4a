import type { EntityRef } from "../../src/domain/entity.ts";
import { type BodyKey, sameBody } from "./bodies.ts";
import type { GoldArticle } from "./gold.ts";
import { wordsOf } from "./overlap.ts";

/** True when two names, in any known spelling of either script, mean the same entity. Null means "nobody". */
export type SameName = (a: string | null, b: string | null) => boolean;

const key = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== "the")
    .join(" ");

/** Spellings of one name. */
export interface Spellings {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Compares names through known spellings; a name without any must be spelled alike but for case and marks. `accepted`
 * are spellings that the gold gives for one name: whoever is known by one of them is meant by the others, too. `bodyKey`
 * tells names of bodies in another order of words.
 */
export function namesOf(
  known: Iterable<Spellings>,
  accepted: Iterable<Spellings> = [],
  bodyKey: BodyKey = () => null,
): SameName {
  const idsOf = new Map<string, Set<string>>();
  const add = (name: string, ids: Iterable<string>): void => {
    const folded = key(name);
    idsOf.set(folded, (idsOf.get(folded) ?? new Set()).union(new Set(ids)));
  };
  for (const { id, names } of known) for (const name of names) add(name, [id]);
  for (const { id, names } of accepted) {
    const ids = names.flatMap((name) => [...(idsOf.get(key(name)) ?? [])]);
    for (const name of names) add(name, [id, ...ids]);
  }
  return (a, b) => {
    if (a === null || b === null) return a === b;
    const [keyA, keyB] = [key(a), key(b)];
    if (keyA === keyB) return true;
    if (sameBody(bodyKey(a), bodyKey(b))) return true;
    const idsB = idsOf.get(keyB);
    return idsB !== undefined && [...(idsOf.get(keyA) ?? [])].some((id) => idsB.has(id));
  };
}

/** An entity of the gazetteer or of an extraction, with every spelling that it carries. */
export function spellingsOf({
  id,
  ar,
  en,
  aliases = [],
}: EntityRef & { readonly aliases?: readonly string[] }): Spellings {
  return { id, names: [ar, en, ...aliases] };
}

/**
 * What the gold itself tells of spellings: a Latin name with an Arabic one among its other answers, or as the text
 * writes it, is one name, which no gazetteer needs to know.
 */
export function spellingsInGold(gold: GoldArticle): Spellings[] {
  const groups = [
    ...gold.quotes.map((quote) => [quote.speaker, ...quote.speaker_also]),
    ...gold.estimates.flatMap((estimate) => [
      [estimate.speaker, ...estimate.speaker_also],
      [estimate.attributed_to, ...estimate.attributed_to_also],
    ]),
    ...Object.entries(gold.names_as_written).map(([name, written]) => [name, ...written]),
  ];
  return groups.flatMap(([name = null, ...others]) => {
    const arabic = others.flatMap((other) => (other !== null && /\p{Script=Arabic}/u.test(other) ? [other] : []));
    return name === null || arabic.length === 0 ? [] : [{ id: name, names: [name, ...arabic] }];
  });
}
