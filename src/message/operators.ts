import type { StoreCounts } from "../domain/ports.ts";
import type { Message } from "../domain/message.ts";
import { line, message, title } from "./blocks.ts";
import { createWriter, type MessageContext } from "./writer.ts";

export interface StatusTold {
  readonly version: string;
  /** Milliseconds since 1970, as the others. */
  readonly startedAt: number;
  readonly lastTickAt: number | null;
  readonly now: number;
  readonly platforms: readonly { readonly name: string; readonly state: string; readonly detail: string }[];
  readonly sources: number;
  readonly counts: StoreCounts;
  readonly subscriptions: number;
  /** How many deliveries are in each state. */
  readonly deliveries: ReadonlyMap<string, number>;
}

const minutesBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 60_000));

/** What runs, what is stored, what was sent: for operators. */
export function statusMessage(told: StatusTold, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const { counts, platforms, deliveries, lastTickAt, now } = told;
  const number = (value: number) => writer.number(value);
  const { estimate, quote, event } = counts.facts;
  const lines = [
    writer.say("status-running", { version: told.version, minutes: number(minutesBetween(told.startedAt, now)) }),
    ...platforms.map(({ name, state, detail }) =>
      writer.say("status-platform", { name, detail: detail === "" ? "" : ` · ${detail}` }, { state }),
    ),
    writer.say("status-articles", { articles: number(counts.articles), facts: number(estimate + quote + event) }),
    writer.say("status-published", { day: writer.day(counts.lastPublished) }),
    writer.say("status-sources", { sources: number(told.sources) }),
    lastTickAt === null
      ? writer.say("status-no-tick")
      : writer.say("status-tick", { minutes: number(minutesBetween(lastTickAt, now)) }),
    writer.say("status-subscriptions", { subscriptions: number(told.subscriptions) }),
    writer.say("status-deliveries", {
      states:
        deliveries.size === 0
          ? writer.say("status-none")
          : writer.list([...deliveries].map(([state, count]) => writer.join(`${state} ${number(count)}`))),
    }),
  ];
  return message(writer, [title(writer.say("status-title")), ...lines.map(line)]);
}

/** What the command line would print, after a word that says what it is. */
export function operatorMessage(key: string, text: string, context: MessageContext): Message {
  const writer = createWriter(context, null);
  return message(writer, [
    line(writer.say(key)),
    ...text
      .split("\n")
      .slice(0, 20)
      .map((each) => line(writer.join(each))),
  ]);
}
