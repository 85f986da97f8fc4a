import type { EventClaim } from "../claims/index.ts";
import type { Inline } from "../domain/message.ts";
import { amountOf } from "./amounts.ts";
import { nameOf } from "./names.ts";
import type { Writer } from "./writer.ts";

/**
 * What happened as "who (day): what, where": aid, advances, awards, strikes, arrests. Whoever is named in front does it
 * or reports it; null when the words of both languages do not tell it.
 */
export function happening(
  claim: EventClaim,
  who: readonly Inline[],
  day: readonly Inline[],
  writer: Writer,
): readonly Inline[] | null {
  const parts = { who, day };
  const where =
    claim.place === null ? [] : writer.say("deployment-where", { place: nameOf(claim.place, writer, "short") });
  const other = (key: string): readonly Inline[] =>
    claim.counterpart === null ? [] : writer.say(key, { whom: nameOf(claim.counterpart, writer, "short") });
  switch (claim.type) {
    case "aid":
      if (claim.amount === null) return null;
      return writer.say("event-aid", { ...parts, to: other("aid-to"), amount: aidAmount(claim.amount, writer) });
    case "advance": {
      if (claim.amount === null) return null;
      const amount = writer.say("advance-amount", { amount: amountOf(claim.amount, writer) });
      return writer.say("event-advance", { ...parts, where, amount });
    }
    case "award":
      return writer.say("event-award", {
        ...parts,
        whom: other(claim.aspect === "received" ? "award-by" : "award-to"),
      });
    case "other": {
      const key = `happened-${claim.aspect ?? "none"}`;
      if (!writer.has(key)) return null;
      const what = writer.say(key, { other: other(`${key}-other`), where });
      return writer.say("event-other", { ...parts, what });
    }
    default:
      return null;
  }
}

/** Money is a worth, tonnes are a quantity. */
function aidAmount(amount: NonNullable<EventClaim["amount"]>, writer: Writer): readonly Inline[] {
  return writer.say(amount.unit === "t" ? "aid-weight" : "aid-amount", { amount: amountOf(amount, writer) });
}
