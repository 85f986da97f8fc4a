import type { Language } from "./article.ts";
import type { Subscription } from "./subscription.ts";

/** What a chat wants to be told between its digests: figures that move, and sources that speak for the first time. */
export interface AlertWish extends Pick<Subscription, "chat" | "storyId" | "zone" | "quiet" | "silent" | "reason"> {
  readonly language: Language;
  /** Least share of the figure before by which one must move: 0.25 is a quarter. */
  readonly moveShare: number;
  /** At most so many on one day of the zone. */
  readonly perDay: number;
  /** Keys of what was known when it was wished: no news. */
  readonly known: readonly string[];
  readonly state: "active" | "suspended";
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** One a chat. */
export interface AlertWishStore {
  putAlertWishes(wishes: readonly AlertWish[]): Promise<void>;
  /** All, or those of a chat: one or none. In the order of their creation. */
  alertWishes(chat?: string): Promise<readonly AlertWish[]>;
  /** Whether there was one. */
  removeAlertWish(chat: string): Promise<boolean>;
}

const mark = "alert";

/** Key of the delivery of an alert: who was told of a claim is not told again. */
export function alertKey(chat: string, claimKey: string): string {
  return `${mark} ${chat} ${claimKey}`;
}

/** What all keys of a chat's alerts begin with. */
export const alertKeysOf = (chat: string): string => alertKey(chat, "");
