import { deliveryStates, type DeliveryState } from "../domain/delivery.ts";
import type { Inline, Message } from "../domain/message.ts";
import { gap, heading, line, message, note, title } from "./blocks.ts";
import { printDigits } from "./numbers.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** What an operator is told of deliveries. */
export interface DeliveryOverview {
  /** The latest first; `slot` is ISO 8601 in UTC. */
  readonly slots: readonly {
    readonly slot: string;
    readonly counts: Readonly<Partial<Record<DeliveryState, number>>>;
  }[];
  readonly cases: readonly {
    readonly chat: string;
    readonly state: DeliveryState;
    readonly reason: string | null;
  }[];
  /** Cases beyond those listed. */
  readonly more: number;
  /** IANA name of the zone in which slots are told. */
  readonly zone: string;
}

const slotsShown = 7;
const casesShown = 8;

/** Deliveries by slot, and what an operator should look at. */
export function deliveryMessage({ slots, cases, more, zone }: DeliveryOverview, context: MessageContext): Message {
  const writer = createWriter(context, null);
  if (slots.length === 0) return message(writer, [line(writer.say("delivery-none"))]);
  const lines = slots.slice(0, slotsShown).map(({ slot, counts }) => {
    const told = deliveryStates.flatMap((state) => {
      const count = counts[state];
      return count === undefined ? [] : [writer.say("delivery-count", { count: writer.number(count) }, { state })];
    });
    return line(writer.join(writer.bold(momentOf(slot, zone, writer)), ": ", writer.list(told)));
  });
  const listed = cases.slice(0, casesShown).map(({ chat, state, reason }) => {
    const what = writer.say("delivery-state", {}, { state });
    return line(writer.join(what, " · ", chat, ...(reason === null ? [] : [" · ", reason])));
  });
  const beyond = more + cases.length - listed.length;
  const rest = beyond > 0 ? [note(writer.say("delivery-more", { count: writer.number(beyond) }, { n: beyond }))] : [];
  const isOpen = cases.some(({ state }) => state !== "suspended");
  const button = { label: plain(writer.say("button-resend")), command: "delivery again" };
  return message(
    writer,
    [
      title(writer.say("delivery-title")),
      ...lines,
      ...(listed.length === 0 ? [] : [gap, heading(writer.say("delivery-cases")), ...listed, ...rest]),
      note(writer.say("delivery-zone", { zone })),
    ],
    isOpen ? [[button]] : [],
  );
}

/** How many deliveries would be sent again, with a button that does it; or how many will be. */
export function resendMessage(
  { count, isDryRun }: { readonly count: number; readonly isDryRun: boolean },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const key = isDryRun ? "delivery-would-resend" : "delivery-resent";
  const text = line(writer.say(key, { count: writer.number(count) }, { n: count }));
  const button = { label: plain(writer.say("button-resend-yes")), command: "delivery again yes" };
  return message(writer, [text], isDryRun && count > 0 ? [[button]] : []);
}

function momentOf(slot: string, zone: string, { options }: Writer): Inline {
  const instant = Temporal.Instant.from(slot);
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  const text = printDigits(local.toString({ smallestUnit: "minute" }).replace("T", " "), options.digits);
  return { text, instant: instant.epochMilliseconds };
}
