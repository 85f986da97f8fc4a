import type { Generated } from "kysely";
import type { DeliveryState } from "../../domain/delivery.ts";
import type { SubscriptionState } from "../../domain/subscription.ts";

/** The tables of delivery. Instants are milliseconds since 1970, booleans 0 or 1, JSON is text. */
export interface DeliveryTables {
  subscription: SubscriptionTable;
  edition: { id: string; story_id: string; day: string; content: string };
  rendering: { id: string; edition_id: string; parts: string; messages: string | null; known_correction: number };
  rendering_fact: { fact_id: string; rendering_id: string };
  rendering_correction: { correction: number; rendering_id: string };
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
  edits: string | null;
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

/** SQLite's oldest limit is 999 variables a statement. */
const mostVariables = 900;
const mostIds = 512;

/** Pieces of a list of rows that fit into one INSERT each. */
export function* piecesOf<T>(rows: readonly T[], columns: number): Generator<readonly T[]> {
  const size = Math.floor(mostVariables / columns);
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}

/**
 * Pieces of a list that fit into one IN (...) each. The last id is repeated up to a power of two, so that few statements
 * differ, and those that were prepared are found again.
 */
export function* idPieces(ids: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < ids.length; i += mostIds) {
    const piece = ids.slice(i, i + mostIds);
    const size = 2 ** Math.ceil(Math.log2(piece.length));
    yield [...piece, ...Array<string>(size - piece.length).fill(piece.at(-1) ?? "")];
  }
}
