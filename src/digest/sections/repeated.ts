import type { EventClaim, FigureClaim } from "../../claims/index.ts";
import { compareFigure, countryOf, isFullDay } from "../../claims/index.ts";
import type { Gazetteer } from "../../domain/entity.ts";
import type { SectionContext } from "../context.ts";
import { belongsToStory, isNew, isTold } from "../context.ts";
import type { RepeatedItem, UndatedItem } from "../edition.ts";

/** Old figures that the window's articles repeat, one line a source and day; then what no article dates. */
export function repeatedSection(context: SectionContext): readonly (RepeatedItem | UndatedItem)[] {
  const { previousDay } = context;
  const groups = new Map<string, FigureClaim[]>();
  const repeated = context.known.figures.filter(
    (claim) =>
      claim.source !== null &&
      belongsToStory(context.story, claim) &&
      !isNew(claim, previousDay) &&
      isTold(claim, previousDay),
  );
  for (const claim of repeated.toSorted((a, b) => -compareFigure(a, b))) {
    const key = `${claim.source?.id}|${claim.day}`;
    groups.set(key, [claim, ...(groups.get(key) ?? [])]);
  }
  const figures = [...groups.values()].map(
    (group): RepeatedItem => ({ kind: "repeated", figures: group.toSorted((a, b) => a.min - b.min) }),
  );
  const undated = context.known.events
    .filter((claim) => isNew(claim, previousDay) && !isFullDay(claim.day) && claim.day === null)
    .filter((claim) => claim.aspect !== "expected")
    .map((claim): UndatedItem => ({ kind: "undated", event: context.definition.topics.read(claim) }))
    .filter(({ event }) => event.telling !== null)
    .toSorted((a, b) => weightOf(b, context) - weightOf(a, context));
  const once = [...new Map(undated.toReversed().map((item) => [sayingOf(item, context), item])).values()].toReversed();
  return [...figures, ...once].slice(0, context.limit);
}

/** Where people are weighs more than other things; a body by its full name more than "the intelligence service". */
function weightOf({ event: { claim, topicWeight } }: UndatedItem, { gazetteer }: SectionContext): number {
  const isDeployment = claim.type === "deployment" || topicWeight === "deployment";
  return (isDeployment ? 2 : 0) + (gazetteer.entities.has(claim.actors[0]?.id ?? "") ? 1 : 0);
}

/** Two bodies of one country that confirm one thing, both on no known day, are most likely one. */
function sayingOf({ event: { claim, topic } }: UndatedItem, { gazetteer }: SectionContext): string {
  const country = actorsCountry(claim, gazetteer);
  if (country === null || topic === null || claim.aspect === null) return claim.id;
  return [country, topic, claim.aspect].join("|");
}

/** The country of whoever acts, or what stands for it; null when nobody does. */
export function actorsCountry({ actors: [actor] }: EventClaim, gazetteer: Gazetteer): string | null {
  if (actor === undefined) return null;
  // A body that the gazetteer lacks has the country in its id: ua/intelligence.
  return countryOf(actor, gazetteer) ?? actor.id.split("/")[0] ?? null;
}
