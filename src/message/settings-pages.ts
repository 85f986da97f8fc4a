import type { Button, Message, ReaderOptions } from "../domain/message.ts";
import type { Subscription, Weekday } from "../domain/subscription.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { line, message, note, title } from "./blocks.ts";
import { zoneName } from "./chats.ts";
import { printDigits } from "./numbers.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

export const subscriptionPages = ["hour", "days", "zone", "sections", "quiet", "window", "languages"] as const;
export type SubscriptionPage = (typeof subscriptionPages)[number];

/** One thing to choose about a subscription: what is chosen is marked, a press chooses. */
export interface SubscriptionChoice {
  readonly page: SubscriptionPage;
  readonly subscription: Subscription;
  /** Its number in the list. */
  readonly number: number;
  readonly zones: ZoneNames;
  /** Ids of the sections that a digest may have. */
  readonly sections: readonly string[];
  /** Which page of a long list, from 1. */
  readonly part: number;
}

const zonesAPart = 12;
const quietHours = ["22:00-07:00", "23:00-06:00", "00:00-08:00"] as const;
/** The week as the Arab world and the tz database's other half begin it. */
const week: Readonly<Record<Message["language"], readonly Weekday[]>> = {
  ar: [7, 1, 2, 3, 4, 5, 6],
  en: [1, 2, 3, 4, 5, 6, 7],
};

export function subscriptionChoiceMessage(choice: SubscriptionChoice, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const { page, number } = choice;
  const back = button(writer, "button-back", `settings ${number}`);
  const rows = rowsOf[page](choice, writer);
  const hint = writer.has(`choose-${page}-hint`)
    ? [note(writer.say(`choose-${page}-hint`, { number: String(number) }))]
    : [];
  return message(writer, [title(writer.say(`choose-${page}`)), ...hint], [...rows, [back]]);
}

const button = (writer: Writer, key: string, command: string): Button => ({ label: plain(writer.say(key)), command });

const marked = (isChosen: boolean, label: string): string => (isChosen ? `✓ ${label}` : label);

const inRows = (buttons: readonly Button[], length: number): readonly (readonly Button[])[] =>
  Array.from({ length: Math.ceil(buttons.length / length) }, (_, i) => buttons.slice(i * length, (i + 1) * length));

type Rows = (choice: SubscriptionChoice, writer: Writer) => readonly (readonly Button[])[];

const rowsOf: Readonly<Record<SubscriptionPage, Rows>> = {
  hour({ subscription, number }, writer) {
    const hours = Array.from({ length: 24 }, (_, hour): Button => {
      const time = `${String(hour).padStart(2, "0")}:00`;
      const isChosen = subscription.hour === hour && subscription.minute === 0;
      return {
        label: marked(isChosen, printDigits(time, writer.options.digits)),
        command: `settings ${number} ${time}`,
      };
    });
    return inRows(hours, 6);
  },
  days({ subscription: { days }, number }, writer) {
    const each = week[writer.language].map(
      (weekday): Button => ({
        label: marked(days.includes(weekday), plain(writer.say("weekday", {}, { weekday }))),
        command: `settings ${number} toggle ${weekday}`,
      }),
    );
    const daily = {
      label: marked(days.length === 7, plain(writer.say("every-day"))),
      command: `settings ${number} daily`,
    };
    return [[daily], ...inRows(each, 3)];
  },
  zone({ subscription, number, zones, part }, writer) {
    const from = (part - 1) * zonesAPart;
    const shown = zones.slice(from, from + zonesAPart).map(
      ({ zone, en }): Button => ({
        label: marked(subscription.zone === zone, zoneName(zone, zones, writer)),
        command: `settings ${number} ${en}`,
      }),
    );
    const turn = (key: string, to: number) => button(writer, key, `settings ${number} pick zone ${to}`);
    const turns = [
      ...(part > 1 ? [turn("button-before", part - 1)] : []),
      ...(from + zonesAPart < zones.length ? [turn("button-more", part + 1)] : []),
    ];
    return [...inRows(shown, 3), turns];
  },
  sections({ subscription, number, sections }, writer) {
    const each = sections.map((section): Button => {
      const isChosen = subscription.sections === null || subscription.sections.includes(section);
      return {
        label: marked(isChosen, plain(writer.say(`section-name-${section}`))),
        command: `settings ${number} toggle ${section}`,
      };
    });
    return inRows(each, 2);
  },
  quiet({ subscription: { quiet }, number }, writer) {
    const pad = ({ hour, minute }: { hour: number; minute: number }) =>
      `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    const chosen = quiet === null ? null : `${pad(quiet.from)}-${pad(quiet.to)}`;
    const each = quietHours.map(
      (hours): Button => ({
        label: marked(hours === chosen, printDigits(hours.replace("-", "–"), writer.options.digits)),
        command: `settings ${number} quiet ${hours}`,
      }),
    );
    const none = {
      label: marked(quiet === null, plain(writer.say("quiet-none"))),
      command: `settings ${number} no quiet`,
    };
    return [each, [none]];
  },
  window({ subscription, number }, writer) {
    const words = { since: "since last", day: "today so far", week: "weekly" } as const;
    return Object.entries(words).map(([window, word]) => [
      {
        label: marked(subscription.window === window, plain(writer.say("window-name", {}, { window }))),
        command: `settings ${number} ${word}`,
      },
    ]);
  },
  languages({ subscription, number }, writer) {
    const words = { ar: "arabic", en: "english", "ar-en": "both" } as const;
    return Object.entries(words).map(([languages, word]) => [
      {
        label: marked(
          subscription.languages.join("-") === languages,
          plain(writer.say("subscription-languages", {}, { languages })),
        ),
        command: `settings ${number} ${word}`,
      },
    ]);
  },
};

export const chatPages = ["digits", "months", "dates", "pictures"] as const;
export type ChatPage = (typeof chatPages)[number];

/** How a chat is answered, as the page shows it; what is chosen is marked. */
export interface ChatChoice {
  readonly page: ChatPage;
  readonly options: ReaderOptions;
  /** Null for the platform's own manner. */
  readonly pictures: boolean | null;
}

/** What a button of a chat's page says after `settings <page>`, with the key of its words. */
const valuesOf: Readonly<Record<ChatPage, readonly string[]>> = {
  digits: ["latin", "arabic"],
  months: ["dual", "single"],
  dates: ["gb", "us"],
  pictures: ["on", "off"],
};

export function chatChoiceMessage({ page, options, pictures }: ChatChoice, context: MessageContext): Message {
  const writer = createWriter(context, null);
  const chosen: Readonly<Record<ChatPage, string | null>> = {
    digits: options.digits,
    months: options.dualMonths ? "dual" : "single",
    dates: options.dates === "en-US" ? "us" : "gb",
    pictures: pictures === null ? null : pictures ? "on" : "off",
  };
  const rows = valuesOf[page].map((value): readonly Button[] => [
    {
      label: marked(chosen[page] === value, plain(writer.say(`${page}-${value}`))),
      command: `settings ${page} ${value}`,
    },
  ]);
  return message(writer, [line(writer.say(`choose-${page}`))], [...rows, [button(writer, "button-back", "settings")]]);
}
