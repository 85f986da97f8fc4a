import type { AlertWish } from "../domain/alert-wish.ts";
import type { Button, Message } from "../domain/message.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { line, message, note, title } from "./blocks.ts";
import { zoneName } from "./chats.ts";
import { goneText, timeText } from "./subscriptions.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** What was just done to a chat's alerts. */
export type AlertChange = "on" | "changed" | "off" | "was-off";

export interface AlertsShown {
  /** Null when the chat gets none. */
  readonly wish: AlertWish | null;
  readonly change: AlertChange | null;
  readonly zones: ZoneNames;
}

/** What a chat is alerted to, with buttons for the usual changes. */
export function alertsMessage({ wish, change, zones }: AlertsShown, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const done = change === null ? [] : [line(writer.say(`alerts-${change}`))];
  if (wish === null) {
    const none = change === null ? [line(writer.say("alerts-none"))] : [];
    return message(
      writer,
      [...done, ...none, note(writer.say("alerts-what"))],
      [[button("button-alerts-on", "alerts on", writer)]],
    );
  }
  return message(
    writer,
    [
      ...done,
      title(writer.say("alerts-title")),
      ...wishLines(wish, zones, writer).map(line),
      note(writer.say("alerts-hint", { example: "/alerts share 10%" })),
    ],
    buttonsOf(wish, writer),
  );
}

function wishLines(
  { moveShare, perDay, quiet, silent, zone, state, reason }: AlertWish,
  zones: ZoneNames,
  writer: Writer,
) {
  const share = writer.number(Math.round(moveShare * 100));
  const details = [
    ...(silent ? [writer.say("subscription-silent")] : []),
    ...(quiet === null
      ? []
      : [writer.say("subscription-quiet", { from: timeText(quiet.from, writer), to: timeText(quiet.to, writer) })]),
    writer.say("alerts-zone", { zone: zoneName(zone, zones, writer) }),
  ];
  return [
    writer.say("alerts-moves", { share }),
    writer.say("alerts-new-sources"),
    writer.say("alerts-per-day", { count: writer.number(perDay) }, { n: perDay }),
    writer.join(...details.flatMap((detail, i) => (i === 0 ? [detail] : [" · ", detail]))),
    ...(state === "suspended"
      ? [writer.say("subscription-suspended", { reason: goneText(reason ?? "", writer) })]
      : []),
  ];
}

const shares = [10, 25, 50];

function buttonsOf({ moveShare, silent }: AlertWish, writer: Writer): readonly (readonly Button[])[] {
  const others = shares.filter((share) => share !== Math.round(moveShare * 100));
  return [
    others.map((share) => ({
      label: plain(writer.say("button-share", { share: writer.number(share) })),
      command: `alerts share ${share}%`,
    })),
    [
      silent ? button("button-sound", "alerts sound", writer) : button("button-silent", "alerts silent", writer),
      button("button-alerts-off", "alerts off", writer),
    ],
  ];
}

const button = (key: string, command: string, writer: Writer): Button => ({ label: plain(writer.say(key)), command });
