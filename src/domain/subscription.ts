import type { Language } from "./article.ts";
import type { ReaderOptions } from "./message.ts";

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `since`: new since this subscription's last edition; `day`: the day so far; `week`: the seven days before. */
export const subscriptionWindows = ["since", "day", "week"] as const;
export type SubscriptionWindow = (typeof subscriptionWindows)[number];

/** `paused` by the reader; `suspended` by us, because the chat cannot be reached. */
export const subscriptionStates = ["active", "paused", "suspended"] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** A time of day in the subscription's zone. */
export interface TimeOfDay {
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

/** When a subscription is due: everything that slots depend on. */
export interface Schedule extends TimeOfDay {
  /** IANA name: `Africa/Cairo`. */
  readonly zone: string;
  /** Sorted, at least one. */
  readonly days: readonly Weekday[];
}

/** What a chat wants to be told, and when. Instants are milliseconds since 1970. */
export interface Subscription extends Schedule {
  readonly id: string;
  /** `<platform>:<id there>`, a topic's after a slash: `telegram:-100123/7`. */
  readonly chat: string;
  readonly window: SubscriptionWindow;
  readonly storyId: string;
  /** One or two, in the order of printing. */
  readonly languages: readonly Language[];
  /** Ids of an edition's sections; null for all. */
  readonly sections: readonly string[] | null;
  /** Nothing is sent when there is nothing new. */
  readonly onlyIfChanged: boolean;
  /** Nothing is sent from the first to the second, which may be on the next day. */
  readonly quiet: { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
  /** Sent without a sound. */
  readonly silent: boolean;
  /** How it is printed, as the chat chose it; absent for latin digits, dual month names and British days. */
  readonly digits?: ReaderOptions["digits"];
  readonly dualMonths?: boolean;
  readonly dates?: NonNullable<ReaderOptions["dates"]>;
  readonly state: SubscriptionState;
  /** Why it is suspended; null else. */
  readonly reason: string | null;
  readonly createdAt: number;
  /** The last slot that was served, missed or skipped; null before the first. */
  readonly lastServedAt: number | null;
  /** `YYYY-MM-DD`: last day of the last edition sent, from which `since` goes on. */
  readonly lastDay: string | null;
  /** The next slot; null unless active. */
  readonly nextDueAt: number | null;
}

/** The platform's name in a chat's address. */
export function platformOf(chat: string): string {
  return chat.slice(0, chat.indexOf(":"));
}
