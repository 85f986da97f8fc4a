import { join } from "node:path";
import type { Entity } from "../../src/domain/entity.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";
import { loadKnowledge } from "../../src/settings.ts";

export const root = join(import.meta.dirname, "../..");
export const knowledge = loadKnowledge(join(root, "config"));
export const { gazetteer } = knowledge;

/** A name as the phrase table sees it: folded words, no punctuation. */
export const asPhrase = (name: string): string =>
  tokenize(name)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ norm }) => norm)
    .join(" ");

/** Names that count wherever they stand; short names count only after one of these. */
export const fullNames = (entity: Entity): readonly string[] => [entity.ar, entity.en, ...entity.aliases];

/** Phrase → ids of all that it names. A phrase should have one owner. */
export const owners = new Map<string, Set<string>>();
for (const entity of gazetteer.entities.values()) {
  for (const name of fullNames(entity)) {
    const phrase = asPhrase(name);
    owners.set(phrase, (owners.get(phrase) ?? new Set()).add(entity.id));
  }
}

export const ownersOf = (name: string): readonly string[] => [...(owners.get(asPhrase(name)) ?? [])];
