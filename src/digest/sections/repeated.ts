import type { FigureClaim } from "../../claims/index.ts";
import { compareFigure, isFullDay } from "../../claims/index.ts";
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
    .toSorted((a, b) => Number(b.event.claim.type === "deployment") - Number(a.event.claim.type === "deployment"));
  return [...figures, ...undated].slice(0, context.limit);
}
