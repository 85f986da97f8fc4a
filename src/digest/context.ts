import type { Claim, ClaimSet, FigureClaim } from "../claims/index.ts";
import type { DayOrMonth } from "../domain/article.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
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

/** True when no article that an earlier edition knew carried the claim. */
export function isNew({ firstKnown }: Claim, previousDay: string | null): boolean {
  return firstKnown !== null && (previousDay === null || firstKnown > previousDay);
}

/** True when an article that the previous edition did not know carries the claim. */
export function isTold(claim: Claim, previousDay: string | null): boolean {
  return claim.reports.some(({ known }) => known !== null && (previousDay === null || known > previousDay));
}

/** Whether a figure counts what a view shows; a figure that names no population counts as the story's own. */
export function belongsTo(view: StoryView, claim: FigureClaim): boolean {
  if (!view.measures.includes(claim.measure)) return false;
  const population = claim.of?.id;
  if (view.of.length === 0 || population === undefined) return true;
  return view.of.some((id) => isWithin(population, id));
}

/** `kp/troops` is within `kp`. */
function isWithin(population: string, id: string): boolean {
  return population.startsWith(id) && (population.length === id.length || population[id.length] === "/");
}

/** Whether a figure counts what any view of the story shows. */
export function belongsToStory(story: Story, claim: FigureClaim): boolean {
  for (const view of story.views) if (belongsTo(view, claim)) return true;
  return false;
}

/** Whose words and deeds a reader wants first: heads of states and alliances, ministers, those who speak for them. */
const rankOfRole: Readonly<Record<string, number>> = {
  president: 6,
  king: 6,
  emir: 6,
  "supreme-leader": 6,
  leader: 6,
  "prime-minister": 6,
  chancellor: 6,
  "secretary-general": 6,
  "crown-prince": 5,
  "foreign-minister": 5,
  "defence-minister": 5,
  "high-representative": 5,
  spokesperson: 4,
  ambassador: 4,
  minister: 4,
  "deputy-foreign-minister": 4,
};

const RANK_OF_BODY = 5;
const RANK_OF_OTHER_POST = 2;

/** 6 for a head of state down to 0 for a person without a known post; bodies speak for themselves. */
export function importanceOf(entity: EntityRef | null, day: DayOrMonth | null, gazetteer: Gazetteer): number {
  if (entity === null) return 0;
  if (entity.kind !== "person") return RANK_OF_BODY;
  const days = rankedIn(gazetteer, entity.id);
  const known = days.get(day);
  if (known !== undefined) return known;
  const posts = gazetteer.officesOf(entity.id, day !== null && day.length === 10 ? day : null);
  const rank = Math.max(0, ...posts.map((post) => rankOfRole[post.role] ?? RANK_OF_OTHER_POST));
  days.set(day, rank);
  return rank;
}

type RankByDay = Map<DayOrMonth | null, number>;

/** Few people are asked about again and again. */
const ranks = new WeakMap<Gazetteer, Map<string, RankByDay>>();

function rankedIn(gazetteer: Gazetteer, id: string): RankByDay {
  const people = ranks.get(gazetteer) ?? new Map<string, RankByDay>();
  ranks.set(gazetteer, people);
  const days = people.get(id) ?? new Map<DayOrMonth | null, number>();
  people.set(id, days);
  return days;
}

/** Distinct outlets of a claim. */
export function outletCount({ reports }: Claim): number {
  return reports.length < 2 ? reports.length : new Set(reports.map((report) => report.outlet ?? report.articleId)).size;
}
