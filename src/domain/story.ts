import type { Status } from "./fact.ts";

/** A command that shows the figures of one kind: `/troops`. */
export interface StoryView {
  /** Command name, `[a-z0-9_]+`. */
  readonly id: string;
  /** The command's Arabic word. */
  readonly ar: string;
  /** Measure ids that the view shows. */
  readonly measures: readonly string[];
  /** Populations that the view shows: an entity id (`kp`) or a population id (`kp/troops`). Empty means every one. */
  readonly of: readonly string[];
  /** Order in which statuses are listed; the most advanced first. */
  readonly statuses: readonly Status[];
}

/** What the bot follows, from `config/stories/*.yaml`. */
export interface Story {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  /** Words by which an article belongs to the story, both languages. */
  readonly terms: readonly string[];
  readonly views: readonly StoryView[];
}
