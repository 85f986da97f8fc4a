import type { Button, Message } from "../domain/message.ts";
import type { Story } from "../domain/story.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { gap, line, message, note } from "./blocks.ts";
import { printDigits } from "./numbers.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** Said to who may not change a shared chat; `privateUrl` opens a chat of the person's own, where there is one. */
export function notAdminMessage(privateUrl: string | null, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const label = plain(writer.say("button-private-chat"));
  const buttons: Button[][] = privateUrl === null ? [] : [[{ label, command: "", url: privateUrl }]];
  return message(writer, [line(writer.say("error-not-admin"))], buttons);
}

/** The channel that is managed from this chat; null for none. */
export function channelMessage(title: string | null, context: MessageContext): Message {
  const writer = createWriter(context, null);
  if (title === null) return message(writer, [line(writer.say("channel-none", { example: "/channel @my_channel" }))]);
  const button = (key: string, command: string) => ({ label: plain(writer.say(key)), command });
  return message(
    writer,
    [line(writer.say("channel-managed", { title: writer.bold(title) }))],
    [
      [button("button-subscribe", "subscribe"), button("button-settings", "settings")],
      [button("button-channel-off", "channel off")],
    ],
  );
}

/** An answer that speaks of another chat says so first. */
export function managingMessage(answer: Message, title: string, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const off = { label: plain(writer.say("button-channel-off")), command: "channel off" };
  const head = note(writer.say("channel-of", { title: writer.bold(title) }));
  return { ...answer, blocks: [head, ...answer.blocks], buttons: [...answer.buttons, [off]] };
}

/** Said under answers as long as no article was ever read. */
export function emptyStoreNote(answer: Message, context: MessageContext): Message {
  const writer = createWriter(context, null);
  return { ...answer, blocks: [...answer.blocks, gap, note(writer.say("notice-empty-store"))] };
}

/** How a zone is called, and what time it is there. */
export function zoneMessage(
  told: { readonly zone: string; readonly now: number; readonly zones: ZoneNames; readonly changed: number },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const local = Temporal.Instant.fromEpochMilliseconds(told.now).toZonedDateTimeISO(told.zone);
  const time = printDigits(local.toPlainTime().toString({ smallestUnit: "minute" }), writer.options.digits);
  const key = told.changed > 0 ? "zone-set-digests" : "zone-set";
  const settings = { label: plain(writer.say("button-settings")), command: "settings" };
  return message(
    writer,
    [line(writer.say(key, { zone: zoneName(told.zone, told.zones, writer), time }))],
    [[settings]],
  );
}

/** As readers call it; another zone by the city in its name. */
export function zoneName(zone: string, zones: ZoneNames, writer: Writer): string {
  const named = zones.find((one) => one.zone === zone);
  return named?.[writer.language] ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** The stories that can be followed, a button each; the one that is followed is marked. */
export function storiesMessage(
  { stories, chosen }: { readonly stories: readonly Story[]; readonly chosen: string },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const rows = stories.map((story): readonly Button[] => {
    const name = story[writer.language];
    return [{ label: story.id === chosen ? `✓ ${name}` : name, command: `story ${story.id}` }];
  });
  const names = stories.map((story) => line(writer.join("• ", writer.bold(story[writer.language]))));
  return message(writer, [line(writer.say("stories-followed", {}, { count: stories.length })), ...names], rows);
}
