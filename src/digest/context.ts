import type { Claim, ClaimSet, FigureClaim } from "../claims/index.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Story, StoryView } from "../domain/story.ts";
import type { DigestDefinition } from "./definition.ts";

/** What every section reads. */
export interface SectionContext {
  /** Claims known by the edition's day. */
  readonly known: ClaimSet;
  readonly story: Story;
  readonly gazetteer: Gazetteer;
  readonly definition: DigestDefinition;
  readonly day: string;
  readonly previousDay: string | null;
  readonly limit: number;
}

/** True when no article of an earlier edition carried the claim. */
export function isNew(claim: Claim, previousDay: string | null): boolean {
  return claim.firstPublished !== null && (previousDay === null || claim.firstPublished > previousDay);
}

/** True when an article published after the previous edition carries the claim. */
export function isTold(claim: Claim, previousDay: string | null): boolean {
  return claim.reports.some(({ published }) => published !== null && (previousDay === null || published > previousDay));
}

/** Whether a figure counts what a view shows; a figure that names no population counts as the story's own. */
export function belongsTo(view: StoryView, claim: FigureClaim): boolean {
  if (!view.measures.includes(claim.measure)) return false;
  const population = claim.of?.id;
  if (view.of.length === 0 || population === undefined) return true;
  return view.of.some((id) => population === id || population.startsWith(`${id}/`));
}

/** Whether a figure counts what any view of the story shows. */
export function belongsToStory(story: Story, claim: FigureClaim): boolean {
  return story.views.some((view) => belongsTo(view, claim));
}

/** Distinct outlets of a claim. */
export function outletCount(claim: Claim): number {
  return new Set(claim.reports.map((report) => report.outlet ?? report.articleId)).size;
}
