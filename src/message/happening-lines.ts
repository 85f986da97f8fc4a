import type { EventClaim } from "../claims/index.ts";
import type { EventLine } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { amountOf } from "./amounts.ts";
import { nameOf, placeName } from "./names.ts";
import type { Writer } from "./writer.ts";

/**
 * What happened as "who (day): what, where": aid, advances, awards, strikes, arrests. Whoever is named in front does it
 * or reports it; null when the words of both languages do not tell it.
 */
export function happening(
  { claim, purpose }: EventLine,
  who: readonly Inline[],
  day: readonly Inline[],
  writer: Writer,
): readonly Inline[] | null {
  const parts = { who, day };
  const where = claim.place === null ? [] : writer.say("deployment-where", { place: placeName(claim.place, writer) });
  const other = (key: string): readonly Inline[] =>
    claim.counterpart === null ? [] : writer.say(key, { whom: nameOf(claim.counterpart, writer, "short") });
  switch (claim.type) {
    case "aid":
      if (claim.amount === null) return null;
      return writer.say(
        "event-aid",
        {
          ...parts,
          to: other("aid-to"),
          amount: aidAmount(claim.amount, writer),
          part: partOf(claim, purpose, writer),
        },
        { aspect: claim.aspect ?? "none" },
      );
    case "advance": {
      if (claim.amount === null) return null;
      const amount = writer.say("advance-amount", { amount: amountOf(claim.amount, writer, "oblique") });
      const since = claim.since === null ? [] : writer.say("advance-since", { day: writer.day(claim.since) });
      return writer.say("event-advance", { ...parts, where, amount, since });
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

/** ", €20m of it for its defence industry": without its purpose a part tells nothing. */
function partOf({ part }: EventClaim, purpose: string | null, writer: Writer): readonly Inline[] {
  if (part === null || purpose === null) return [];
  return writer.say("aid-part", { amount: amountOf(part, writer), purpose: writer.say(`purpose-${purpose}`) });
}

/** Money is a worth, tonnes are a quantity. */
function aidAmount(amount: NonNullable<EventClaim["amount"]>, writer: Writer): readonly Inline[] {
  if (amount.unit === "t") return writer.say("aid-weight", { amount: amountOf(amount, writer) });
  return writer.say("aid-amount", { amount: amountOf(amount, writer, "oblique") });
}
