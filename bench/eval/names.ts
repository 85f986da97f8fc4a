import type { Gazetteer } from "../../src/domain/entity.ts";
import { wordsOf } from "./overlap.ts";

/** True when two names, in any known spelling of either script, mean the same entity. Null means "nobody". */
export type SameName = (a: string | null, b: string | null) => boolean;

const key = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== "the")
    .join(" ");

/** Compares names through the gazetteer's aliases; a name that it lacks must be spelled alike but for case and marks. */
export function namesOf(gazetteer: Pick<Gazetteer, "entities">): SameName {
  const idsOf = new Map<string, Set<string>>();
  for (const entity of gazetteer.entities.values()) {
    for (const spelling of [entity.ar, entity.en, ...entity.aliases]) {
      const folded = key(spelling);
      const ids = idsOf.get(folded) ?? new Set();
      ids.add(entity.id);
      idsOf.set(folded, ids);
    }
  }
  return (a, b) => {
    if (a === null || b === null) return a === b;
    const [keyA, keyB] = [key(a), key(b)];
    if (keyA === keyB) return true;
    const idsB = idsOf.get(keyB);
    return idsB !== undefined && [...(idsOf.get(keyA) ?? [])].some((id) => idsB.has(id));
  };
}
