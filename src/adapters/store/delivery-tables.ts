import type { Generated, Selectable } from "kysely";
import type { AlertWish } from "../../domain/alert-wish.ts";
import type { Delivery, DeliveryPart, DeliveryState, Outbox } from "../../domain/delivery.ts";
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
  alert_wish: AlertWishTable;
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

export interface AlertWishTable {
  chat: string;
  state: AlertWish["state"];
  reason: string | null;
  created_at: number;
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

export type DeliveryRow = Selectable<DeliveryTable>;

/** What senders ask for at every message: each database has its own words for it, the fastest that it knows. */
export type SendingStore = Pick<Outbox, "claimDeliveries" | "recordChanges" | "renewLeases">;

export function deliveryOf(row: DeliveryRow, parts: readonly DeliveryPart[]): Delivery {
  return {
    id: row.id,
    key: row.key,
    chat: row.chat,
    subscriptionId: row.subscription_id,
    slotAt: row.slot_at,
    priority: row.priority === 0 ? 0 : 1,
    renderingId: row.rendering_id,
    ...(row.edits === null ? {} : { edits: row.edits }),
    silent: row.silent === 1,
    state: row.state,
    notBefore: row.not_before,
    reason: row.reason,
    attempts: row.attempts,
    owner: row.owner,
    leaseUntil: row.lease_until,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    parts,
  };
}

/** Of rows in the order of sending, those that may be sent at the same time. */
export function firstOfEachChat(rows: readonly DeliveryRow[]): readonly DeliveryRow[] {
  const chats = new Set<string>();
  return rows.filter(({ chat }) => !chats.has(chat) && chats.add(chat));
}

/** The rows as deliveries, each with its own of the parts, which come in their order. */
export function withParts(rows: readonly DeliveryRow[], parts: readonly DeliveryPartTable[]): readonly Delivery[] {
  const byDelivery = new Map<string, DeliveryPart[]>();
  for (const { delivery_id, part, begun_at, message_id } of parts) {
    const own = byDelivery.get(delivery_id) ?? [];
    own.push({ part, begunAt: begun_at, messageId: message_id });
    byDelivery.set(delivery_id, own);
  }
  return rows.map((row) => deliveryOf(row, byDelivery.get(row.id) ?? []));
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
