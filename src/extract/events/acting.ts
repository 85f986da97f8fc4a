import type { Mention, Named } from "../names/mention.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import type { Reading } from "../quotes/walk.ts";
import { DELEGATION, isDelegated, isWithin } from "./governed.ts";
import type { Acts } from "./subject.ts";

/** Who of those named can act at all. */

/** Who can act: of people alone those who act for a body, too. */
export const actingIn =
  (reading: Reading, who: "people" | "any"): Acts =>
  (mention) =>
    isPossibleSpeaker(mention) &&
    !isWithin(reading.document, mention) &&
    (who === "any" ||
      mention.kind === "person" ||
      mention.named?.institution === DELEGATION ||
      isDelegated(reading, mention));

/** Each once. */
export const unique = (named: readonly Named[]): Named[] => [
  ...new Map(named.map((one) => [one.ref.id, one])).values(),
];

/** Those of them who are named and may act, each once. */
export function namedOf(mentions: readonly Mention[]): Named[] {
  const all: Named[] = [];
  for (const mention of mentions) if (mention.named !== null && isPossibleSpeaker(mention)) all.push(mention.named);
  return all.length > 1 ? unique(all) : all;
}
