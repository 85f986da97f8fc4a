import type { ArticleInfo, ClaimSet } from "../claims/index.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import type { Fact } from "../domain/fact.ts";
import type { Story, StoryView } from "../domain/story.ts";
import type { FiguresAnswer, PeopleAnswer, PersonAnswer, TimelineAnswer, WhyAnswer } from "./answers.ts";
import type { DigestDefinition } from "./definition.ts";
import type { Edition } from "./edition.ts";

export type * from "./answers.ts";
export type * from "./edition.ts";

/** Checks the content of `digests/daily.yaml`; throws an Error that names file, path and fix. */
export declare function parseDefinition(content: unknown, file: string): DigestDefinition;

/** The edition of `day` (`YYYY-MM-DD`), new since `previousDay` (null: everything is new). */
export declare function composeEdition(input: {
  claims: ClaimSet;
  facts: readonly Fact[];
  articles: ReadonlyMap<string, ArticleInfo>;
  story: Story;
  definition: DigestDefinition;
  day: string;
  previousDay: string | null;
}): Edition;

/** The latest publication day before `day`, which the terminal takes for the previous edition; null if none. */
export declare function previousPublicationDay(articles: Iterable<ArticleInfo>, day: string): string | null;
/** The latest publication day; null when no article is dated. */
export declare function latestPublicationDay(articles: Iterable<ArticleInfo>): string | null;

/** `on`: only what was said by that day (`YYYY-MM-DD`), whenever published. `by`: entity id of one source. */
export declare function composeFigures(input: {
  claims: ClaimSet;
  view: StoryView;
  on: string | null;
  by: EntityRef | null;
}): FiguresAnswer;
/** `page` counts from 1 and is clamped. */
export declare function composePerson(input: { claims: ClaimSet; entity: EntityRef; page: number }): PersonAnswer;
export declare function composePeople(input: { claims: ClaimSet }): PeopleAnswer;
export declare function composeTimeline(input: { claims: ClaimSet }): TimelineAnswer;
/** Null when no claim has one of the facts. */
export declare function composeWhy(input: { claims: ClaimSet; factIds: readonly string[] }): WhyAnswer | null;
export type { Gazetteer };
