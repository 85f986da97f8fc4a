import { z } from "zod";
import { type ClaimSet, claimsKnownBy, compareDays, type FigureClaim } from "../claims/index.ts";
import type { Story } from "../domain/story.ts";
import type { SectionContext } from "./context.ts";
import { checked, type DigestDefinition } from "./definition.ts";
import type { FigureItem } from "./edition.ts";
import { figuresSection } from "./sections/figures.ts";

const alertDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Share of the figure before by which one must move. */
  moveShare: z.number().min(0.01).max(10),
  newSources: z.boolean(),
  perDay: z.int().min(1).max(50),
  /** UTF-16 units of the line. */
  characters: z.int().min(40).max(1000),
});

export type AlertDefinition = z.infer<typeof alertDefinitionSchema>;

/** Checks the contents of `digests/alert.yaml`. Throws an Error that names the file, the path in it and what was expected. */
export function parseAlertDefinition(content: unknown, file: string): AlertDefinition {
  return checked(alertDefinitionSchema, content, file);
}

/** One figure worth a message of its own. */
export interface Alert {
  /** The same for the same claim, whatever reports it gains: who was told of it is not told again. */
  readonly key: string;
  readonly kind: "moved" | "new-source";
  readonly item: FigureItem;
  readonly limit: number;
}

export interface AlertInput {
  readonly claims: ClaimSet;
  readonly story: Story;
  readonly definition: AlertDefinition;
  /** The digest's own definition, for what it recognises. */
  readonly digest: DigestDefinition;
  /** `YYYY-MM-DD`: only what was published by then. */
  readonly day: string;
  /** What was published by this day is no alert. */
  readonly previousDay: string;
  /** Keys of the alerts told before. */
  readonly told: ReadonlySet<string>;
  /** Alerts told on this day already. */
  readonly toldToday: number;
}

/** Figures that moved by at least the chosen share, and sources that speak for the first time; the biggest move first. */
export function composeAlerts(input: AlertInput): readonly Alert[] {
  const { definition, told, toldToday } = input;
  const context = contextOf(input);
  const alerts = figuresSection(context).flatMap((item): readonly Alert[] => {
    const kind = kindOf(item, definition);
    const key = keyOf(item.claim);
    return kind === null || told.has(key) || isSuperseded(item.claim, context.known.figures)
      ? []
      : [{ key, kind, item, limit: definition.characters }];
  });
  const once = [...new Map(alerts.map((alert) => [alert.key, alert])).values()];
  return once.slice(0, Math.max(0, definition.perDay - toldToday));
}

function contextOf({ claims, story, digest, day, previousDay }: AlertInput): SectionContext {
  const known = claimsKnownBy(claims, day);
  const limit = Number.POSITIVE_INFINITY;
  return { known, story, gazetteer: claims.input.gazetteer, definition: digest, day, previousDay, limit };
}

function kindOf({ claim, change }: FigureItem, definition: AlertDefinition): Alert["kind"] | null {
  if (claim.deniedBy !== null) return null;
  if (change.kind === "new") return definition.newSources ? "new-source" : null;
  if (change.kind !== "up" && change.kind !== "down") return null;
  const { from } = change;
  // Of a range the end that moved counts; any number is more than a share of none.
  const moved = Math.max(Math.abs(claim.max - from.max), Math.abs(claim.min - from.min));
  return moved >= definition.moveShare * Math.max(from.max, 1) ? "moved" : null;
}

/** An old figure that is told late, when its source has said another one since. */
function isSuperseded(claim: FigureClaim, figures: readonly FigureClaim[]): boolean {
  return figures.some(
    (other) =>
      other.source?.id === claim.source?.id &&
      other.measure === claim.measure &&
      other.status === claim.status &&
      compareDays(other.day, claim.day) > 0,
  );
}

/** By what the claim says, and not by its facts: those change when its articles are read again. */
function keyOf({ source, measure, of, min, max, firstDay }: FigureClaim): string {
  return [source?.id, measure, of?.id ?? "", min, max, (firstDay ?? "").slice(0, 7)].join("|");
}
