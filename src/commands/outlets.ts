import type { Gazetteer } from "../domain/entity.ts";
import { nameWords } from "./names/skeleton.ts";

/** Finds an outlet or news agency of the gazetteer by any of its names, for ingest. */
export function outletIndexOf(gazetteer: Gazetteer): { idOf(name: string): string | null } {
  const key = (name: string) => nameWords(name).join(" ");
  const ids = new Map<string, string>();
  for (const { id, ar, en, aliases } of gazetteer.organisations.values()) {
    for (const name of [ar, en, ...aliases]) ids.set(key(name), id);
  }
  return { idOf: (name) => ids.get(key(name)) ?? null };
}
