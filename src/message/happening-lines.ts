import type { EventClaim } from "../claims/index.ts";
import type { EventLine } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { amountOf } from "./amounts.ts";
import { agreementOf, nameInside, placeName } from "./names.ts";
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
    claim.counterpart === null ? [] : writer.say(key, { whom: nameInside(claim.counterpart, writer, "short") });
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
      const amount = amountOf(claim.amount, writer, "oblique");
      const selectors = { kind: claim.actors[0]?.kind ?? "other", gender: agreementOf(claim.actors, writer) };
      return writer.say("event-advance", { ...parts, where, amount, since: sinceOf(claim, writer) }, selectors);
    }
    case "award":
      return writer.say("event-award", {
        ...parts,
        whom: other(claim.aspect === "received" ? "award-by" : "award-to"),
      });
    case "other":
      return otherHappening(claim, parts, where, writer);
    default:
      return null;
  }
}

/** "Russia carried out an attack in Kursk"; "US State Department (28 Oct): attack in Kursk attributed to Russia". */
function otherHappening(
  claim: EventClaim,
  parts: { readonly who: readonly Inline[]; readonly day: readonly Inline[] },
  where: readonly Inline[],
  writer: Writer,
): readonly Inline[] | null {
  const { aspect, counterpart } = claim;
  const done = `did-${aspect}`;
  if (counterpart === null && isForce(claim, writer) && writer.has(done)) {
    return writer.say(done, { ...parts, where }, { gender: agreementOf(claim.actors, writer) });
  }
  const key = `happened-${aspect ?? "none"}`;
  if (!writer.has(key)) return null;
  const whom = counterpart !== null && writer.has(`${key}-other`) ? nameInside(counterpart, writer, "short") : null;
  const other = whom === null ? [] : writer.say(`${key}-other`, { whom });
  const what = writer.say(key, { other, where }, { known: whom === null ? "no" : "yes" });
  return writer.say("event-other", { ...parts, what });
}

/** Who strikes; anybody else reports a strike. */
const forces: ReadonlySet<string> = new Set(["military", "armed-group"]);

function isForce({ actors }: EventClaim, { gazetteer }: Writer): boolean {
  const [first] = actors;
  if (first === undefined || actors.length > 1) return false;
  return (
    gazetteer.places.get(first.id)?.placeKind === "country" ||
    forces.has(gazetteer.organisations.get(first.id)?.type ?? "")
  );
}

/** " since August"; within the month of the event, which may have begun in its middle, "during October". */
function sinceOf({ since, day }: EventClaim, writer: Writer): readonly Inline[] {
  if (since === null) return [];
  const within = since.length === 7 && day?.slice(0, 7) === since ? "yes" : "no";
  return writer.say("advance-since", { day: writer.day(since) }, { within });
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
