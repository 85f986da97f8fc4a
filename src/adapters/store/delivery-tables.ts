import type { Generated } from "kysely";
import type { DeliveryState } from "../../domain/delivery.ts";
import type { SubscriptionState } from "../../domain/subscription.ts";

/** The tables of delivery. Instants are milliseconds since 1970, booleans 0 or 1, JSON is text. */
export interface DeliveryTables {
  subscription: SubscriptionTable;
  edition: { id: string; story_id: string; day: string; content: string };
  rendering: { id: string; edition_id: string; parts: string };
  delivery: DeliveryTable;
  delivery_part: DeliveryPartTable;
  platform_wait: { platform: string; until: number };
}

export interface SubscriptionTable {
  id: string;
  chat: string;
  state: SubscriptionState;
  reason: string | null;
  created_at: number;
  last_served_at: number | null;
  last_day: string | null;
  next_due_at: number | null;
  /** Everything that no query asks for. */
  json: string;
}

export interface DeliveryTable {
  /** The order of entry. */
  seq: Generated<number>;
  id: string;
  key: string;
  chat: string;
  platform: string;
  subscription_id: string | null;
  slot_at: number;
  priority: number;
  rendering_id: string | null;
  silent: number;
  state: DeliveryState;
  not_before: number;
  reason: string | null;
  attempts: number;
  owner: string | null;
  lease_until: number | null;
  created_at: number;
  changed_at: number;
}

export interface DeliveryPartTable {
  delivery_id: string;
  part: number;
  begun_at: number;
  message_id: string | null;
}

/** Pieces of a list that fit into one statement: SQLite's oldest limit is 999 variables. */
export function* piecesOf<T>(list: readonly T[], columns = 1): Generator<readonly T[]> {
  const size = Math.floor(900 / columns);
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}
