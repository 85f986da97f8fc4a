import type { Block, Button, Inline, Message } from "../domain/message.ts";
import { dayAt } from "../domain/slots.ts";
import type { Subscription, TimeOfDay } from "../domain/subscription.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { line, message, note, title } from "./blocks.ts";
import { zoneName } from "./chats.ts";
import { printDigits } from "./numbers.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** What was just done to a chat's subscriptions. */
export interface SubscriptionChange {
  readonly kind: "added" | "changed" | "removed" | "paused" | "resumed" | "again";
  /** How many it was done to. */
  readonly count?: number;
}

export interface SubscriptionList {
  readonly subscriptions: readonly Subscription[];
  readonly zones: ZoneNames;
  readonly change: SubscriptionChange | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Number of the one whose buttons are shown; absent for those of all. */
  readonly focus?: number;
}

/** What a chat has subscribed to, each with its number, and buttons for the usual changes. */
export function subscriptionsMessage(list: SubscriptionList, context: MessageContext): Message {
  const { subscriptions, change } = list;
  const writer = createWriter(context, null);
  const done =
    change === null
      ? []
      : [
          line(
            writer.say(
              `subscription-${change.kind}`,
              { count: writer.number(change.count ?? 1) },
              { n: change.count ?? 1 },
            ),
          ),
        ];
  if (subscriptions.length === 0) {
    const buttons: Button[][] = [[{ label: "08:30", command: "subscribe 08:30" }]];
    return message(writer, [...done, line(writer.say("subscriptions-none", { example: "/subscribe 08:30" }))], buttons);
  }
  const items = subscriptions.flatMap((one, i) => itemBlocks(one, i + 1, list, writer));
  const hint = note(writer.say("subscriptions-hint", { example: "/settings 1 21:00" }));
  return message(writer, [...done, title(writer.say("subscriptions-title")), ...items, hint], buttonsOf(list, writer));
}

function itemBlocks(
  one: Subscription,
  number: number,
  { zones, now }: SubscriptionList,
  writer: Writer,
): readonly Block[] {
  const when = writer.say("subscription-when", {
    days: daysText(one, writer),
    time: timeText(one, writer),
    zone: zoneName(one.zone, zones, writer),
  });
  const details = detailsOf(one, writer).flatMap((detail) => writer.join(" · ", detail));
  const text = writer.join(`${writer.number(number)}) `, writer.bold(when), details);
  const next = one.nextDueAt === null ? stateText(one, writer) : nextText(one, one.nextDueAt, now, writer);
  return [
    { kind: "line", text },
    { kind: "line", text: next },
  ];
}

function daysText({ days }: Subscription, writer: Writer): readonly Inline[] {
  if (days.length === 7) return writer.say("every-day");
  return writer.list(days.map((weekday) => writer.say("weekday", {}, { weekday })));
}

const pad = (value: number): string => String(value).padStart(2, "0");
export const timeText = ({ hour, minute }: TimeOfDay, { options }: Writer): string =>
  printDigits(`${pad(hour)}:${pad(minute)}`, options.digits);

function detailsOf(one: Subscription, writer: Writer): readonly (readonly Inline[])[] {
  const { quiet, sections } = one;
  return [
    ...(one.window === "since" ? [] : [writer.say("subscription-window", {}, { window: one.window })]),
    writer.say("subscription-languages", {}, { languages: one.languages.join("-") }),
    ...(sections === null ? [] : [writer.list(sections.map((section) => sectionName(section, writer)))]),
    ...(one.onlyIfChanged ? [writer.say("subscription-only-if-changed")] : []),
    ...(one.silent ? [writer.say("subscription-silent")] : []),
    ...(quiet === null
      ? []
      : [writer.say("subscription-quiet", { from: timeText(quiet.from, writer), to: timeText(quiet.to, writer) })]),
  ];
}

function sectionName(section: string, writer: Writer): readonly Inline[] {
  const key = `section-${section}`;
  return writer.has(key) ? writer.say(key) : writer.join(section);
}

function stateText({ state, reason }: Subscription, writer: Writer): readonly Inline[] {
  if (state === "suspended") {
    return writer.say("subscription-suspended", { reason: goneText(reason ?? "", writer) });
  }
  return writer.say("subscription-is-paused");
}

/** @param reason what the platform said, `no-permission: Embed Links`: what follows the word is the platform's own */
export function goneText(reason: string, writer: Writer): readonly Inline[] {
  const [word = "", ...details] = reason.split(": ");
  const key = `gone-${word}`;
  return writer.has(key) ? writer.join(writer.say(key), ...details.map((one) => `: ${one}`)) : writer.join(reason);
}

/** Told next door when a chat can be reached no more, to who can mend that. @param place a name of that chat */
export function suspensionMessage(place: Inline, reason: string, context: MessageContext): Message {
  const writer = createWriter(context, null);
  return message(writer, [line(writer.say("chat-suspended", { place, reason: goneText(reason, writer) }))]);
}

function nextText(one: Subscription, dueAt: number, now: number, writer: Writer): readonly Inline[] {
  const local = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(one.zone);
  const days = dayAt(now, one.zone).until(local.toPlainDate()).days;
  const day = days > 1 ? writer.weekday(local.toPlainDate().toString()) : writer.say(days === 1 ? "tomorrow" : "today");
  const text = plain(writer.say("day-at-time", { day, time: timeText(local, writer) }));
  return writer.say("subscription-next", { when: { text, instant: dueAt } });
}

function buttonsOf(list: SubscriptionList, writer: Writer): readonly (readonly Button[])[] {
  const { subscriptions, focus = null } = list;
  const button = (key: string, command: string): Button => ({ label: plain(writer.say(key)), command });
  const isActive = subscriptions.some(({ state }) => state === "active");
  const general = [
    button("button-digest", "digest"),
    isActive ? button("button-pause", "pause") : button("button-resume", "pause off"),
  ];
  const chat = [
    [
      button("button-digits", "settings digits"),
      // Only Arabic has two names for a month, and only English two orders for a day.
      writer.language === "ar" ? button("button-months", "settings months") : button("button-dates", "settings dates"),
    ],
    [
      button("alerts-title", "alerts"),
      button("button-pictures", "settings pictures"),
      button("button-other-language", otherLanguage(writer)),
    ],
  ];
  const number = subscriptions.length === 1 ? 1 : focus;
  const one = number === null ? undefined : subscriptions[number - 1];
  if (one !== undefined && number !== null) {
    const back = subscriptions.length === 1 ? [] : [[button("button-back", "settings")]];
    return [general, ...subscriptionButtons(one, number, writer), ...(subscriptions.length === 1 ? chat : back)];
  }
  const each = subscriptions.map(
    (other, i): Button => ({
      label: `${writer.number(i + 1)} · ${timeText(other, writer)}`,
      command: `settings ${i + 1}`,
    }),
  );
  return [general, ...rowsOfThree(each), ...chat, [button("button-unsubscribe-all", "unsubscribe all")]];
}

const otherLanguage = ({ language }: Writer): string => `language ${language === "ar" ? "en" : "ar"}`;

const rowsOfThree = (buttons: readonly Button[]): readonly (readonly Button[])[] =>
  Array.from({ length: Math.ceil(buttons.length / 3) }, (_, i) => buttons.slice(3 * i, 3 * i + 3));

/** What may be chosen about one subscription. */
function subscriptionButtons(one: Subscription, number: number, writer: Writer): readonly (readonly Button[])[] {
  const button = (key: string, words: string): Button => ({
    label: plain(writer.say(key)),
    command: `settings ${number} ${words}`,
  });
  return [
    [button("button-hour", "pick hour"), button("button-days", "pick days"), button("button-zone", "pick zone")],
    [
      button("button-sections", "pick sections"),
      button("button-quiet", "pick quiet"),
      button("button-window", "pick window"),
    ],
    [
      one.silent ? button("button-sound", "sound") : button("button-silent", "silent"),
      one.onlyIfChanged ? button("button-always", "always") : button("button-only-news", "only if changed"),
      one.languages.length === 1
        ? button("button-both-languages", "both")
        : button("button-one-language", writer.language),
    ],
    [{ label: plain(writer.say("button-unsubscribe")), command: `unsubscribe ${number}` }],
  ];
}

/** How to subscribe, with the usual hours as buttons. */
export function subscribeHelpMessage(context: MessageContext): Message {
  const writer = createWriter(context, null);
  const hours = ["07:00", "08:30", "18:00", "21:00"].map((time) => ({ label: time, command: `subscribe ${time}` }));
  return message(writer, [line(writer.say("subscribe-when")), note(writer.say("subscribe-examples"))], [hours]);
}

/** What is kept of a chat. */
export function privacyMessage(
  kept: { readonly chat: string; readonly subscriptions: number; readonly deliveries: number },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const counts = {
    chat: kept.chat,
    subscriptions: writer.number(kept.subscriptions),
    deliveries: writer.number(kept.deliveries),
  };
  const button = { label: plain(writer.say("button-forget")), command: "forgetme" };
  return message(writer, [line(writer.say("privacy-kept", counts)), line(writer.say("privacy-not"))], [[button]]);
}

/** Asks whether all is to be forgotten; or, with what was deleted, says that it is. */
export function forgetMessage(
  forgotten: { readonly subscriptions: number; readonly deliveries: number } | null,
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  if (forgotten === null) {
    const button = { label: plain(writer.say("button-forget-yes")), command: "forgetme yes" };
    return message(writer, [line(writer.say("forget-sure"))], [[button]]);
  }
  const { subscriptions, deliveries } = forgotten;
  const counts = { subscriptions: writer.number(subscriptions), deliveries: writer.number(deliveries) };
  return message(writer, [line(writer.say("forget-done", counts))]);
}

/** Said under any answer to a chat that a digest may not have reached, with the button that sends it again. */
export function withUncertain(answer: Message, count: number, context: MessageContext): Message {
  if (count === 0) return answer;
  const writer = createWriter(context, null);
  const button = { label: plain(writer.say("button-again")), command: "settings again" };
  const text = writer.say("uncertain-note", { count: writer.number(count) }, { n: count });
  return { ...answer, blocks: [...answer.blocks, { kind: "gap" }, note(text)], buttons: [...answer.buttons, [button]] };
}
