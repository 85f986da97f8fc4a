import type { EventClaim } from "./claim.ts";

/** Aspects of deployments whose source stands by them, the most cautious first. */
const asserting: readonly string[] = ["said", "reported", "announced", "admitted", "confirmed"];

/** True when the source of a deployment tells that it is so; not of a claim, a denial, a forecast. */
export const isAsserted = ({ type, aspect }: Pick<EventClaim, "type" | "aspect">): boolean =>
  type === "deployment" && aspect !== null && asserting.includes(aspect);

/** The most cautious of the verbs with which several articles report one deployment; null when it is none of these. */
export const mostCautious = (aspects: readonly string[]): string | null =>
  asserting.find((aspect) => aspects.includes(aspect)) ?? null;
