import type { Claim } from "../claims/index.ts";
import type { Edition, EditionItem } from "./edition.ts";

/** Every claim that an edition tells, each once, in its order; the held ones last. */
export function claimsOfEdition({ sections, held }: Edition): readonly Claim[] {
  return [...new Set([...sections.flatMap(({ items }) => items).flatMap(claimsOf), ...held])];
}

/** Every claim that an item tells. */
export function claimsOf(item: EditionItem): readonly Claim[] {
  switch (item.kind) {
    case "headline":
      return item.clauses.map((clause) => (clause.kind === "figure" ? clause.item.claim : clause.event.claim));
    case "figure":
      return [item.claim, ...item.besides, ...item.expects];
    case "development":
      return item.events.map((line) => line.claim);
    case "quote":
      return [item.claim];
    case "expected":
      return [item.event, ...item.before].map((line) => line.claim);
    case "repeated":
      return item.figures;
    case "undated":
      return [item.event.claim];
    case "correction":
    case "source":
      return [];
  }
}
