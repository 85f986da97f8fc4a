import {
  caseStates,
  type Delivery,
  type DeliveryState,
  deliveryStates,
  type DeliveryStore,
} from "../domain/delivery.ts";

export interface SlotReport {
  /** ISO 8601, in UTC. */
  readonly slot: string;
  readonly counts: Readonly<Partial<Record<DeliveryState, number>>>;
}

/** One delivery that an operator should look at. */
export interface OpenCase {
  readonly id: string;
  readonly slot: string;
  readonly chat: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  /** Parts that were sent, by the platform's message ids. */
  readonly sent: readonly string[];
}

export interface DeliveryReport {
  readonly slots: readonly SlotReport[];
  readonly cases: readonly OpenCase[];
  /** Cases beyond those listed. */
  readonly more: number;
}

export interface ResendWish {
  /** Milliseconds since 1970; null for all slots. */
  readonly slotAt: number | null;
  readonly now: number;
  /** Only count them. */
  readonly isDryRun: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

const resentAtOnce = 512;
const slotsListed = 20;
const casesListed = 200;

/** Deliveries by slot, latest first; of one slot when it is given. */
export async function deliveryReport(store: DeliveryStore, slotAt: number | null): Promise<DeliveryReport> {
  const counts = await store.slotCounts(slotAt === null ? { latest: slotsListed } : { slotAt });
  const query = { states: caseStates, ...(slotAt === null ? {} : { slotAt }) };
  const cases = await store.deliveries({ ...query, limit: casesListed });
  const all = cases.length < casesListed ? cases.length : await store.countDeliveries(query);
  return {
    slots: [...Map.groupBy(counts, (one) => one.slotAt)].map(([at, own]) => ({
      slot: new Date(at).toISOString(),
      counts: Object.fromEntries(own.map(({ state, count }) => [state, count])),
    })),
    cases: cases.map(caseOf),
    more: Math.max(0, all - cases.length),
  };
}

function caseOf({ id, slotAt, chat, state, reason, parts }: Delivery): OpenCase {
  const sent = parts.flatMap(({ messageId }) => messageId ?? []);
  return { id, slot: new Date(slotAt).toISOString(), chat, state, reason, sent };
}

/**
 * Makes failed and uncertain deliveries due again, of all slots or of one; a chat that is gone comes back by itself. Cut
 * off, it has done some of them, and the rest is as it was.
 * @param wish.onProgress told how many of how many are done, some hundred at a time
 * @returns how many they are
 */
export async function resendFailed(store: DeliveryStore, wish: ResendWish): Promise<number> {
  const { slotAt, now, isDryRun, onProgress } = wish;
  const failed = {
    states: ["failed", "uncertain"],
    hasRendering: true,
    ...(slotAt === null ? {} : { slotAt }),
  } as const;
  if (isDryRun) return store.countDeliveries(failed);
  const ids = await store.deliveryIds(failed);
  let resent = 0;
  for (let i = 0; i < ids.length; i += resentAtOnce) {
    resent += await store.resend(ids.slice(i, i + resentAtOnce), now);
    onProgress?.(Math.min(i + resentAtOnce, ids.length), ids.length);
  }
  return resent;
}

/** For an operator's terminal. */
export function reportText({ slots, cases, more }: DeliveryReport): string {
  if (slots.length === 0) return "No deliveries yet.";
  const lines = slots.map(({ slot, counts }) => {
    const told = deliveryStates.flatMap((state) => (counts[state] === undefined ? [] : `${state} ${counts[state]}`));
    return `${slot.slice(0, 16).replace("T", " ")} UTC  ${told.join(", ")}`;
  });
  const listed = cases.map(({ id, chat, state, reason }) => `  ${state}  ${id}  ${chat}  ${reason ?? ""}`.trimEnd());
  const rest = more > 0 ? [`  and ${more} more: --json, --slot`] : [];
  return [
    ...lines,
    ...(listed.length > 0 ? ["", "To look at (send again with --resend-failed):"] : []),
    ...listed,
    ...rest,
  ].join("\n");
}
