import { type Delivery, type DeliveryState, deliveryStates, type DeliveryStore } from "../domain/delivery.ts";

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

const caseStates: readonly DeliveryState[] = ["failed", "uncertain", "suspended"];
const slotsListed = 20;
const casesListed = 200;

/** Deliveries by slot, latest first; of one slot when it is given. */
export async function deliveryReport(store: DeliveryStore, slotAt: number | null): Promise<DeliveryReport> {
  const counts = (await store.slotCounts()).filter((one) => slotAt === null || one.slotAt === slotAt);
  const bySlot = [...Map.groupBy(counts, (one) => one.slotAt)];
  const query = { states: caseStates, ...(slotAt === null ? {} : { slotAt }) };
  const cases = await store.deliveries({ ...query, limit: casesListed });
  const all = counts.filter(({ state }) => caseStates.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return {
    slots: bySlot.slice(0, slotsListed).map(([at, own]) => ({
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
 * Makes failed and uncertain deliveries due again, of all slots or of one; a chat that is gone comes back by itself.
 * @returns how many they are
 */
export async function resendFailed(
  store: DeliveryStore,
  { slotAt, now, isDryRun }: { slotAt: number | null; now: number; isDryRun: boolean },
): Promise<number> {
  const query = { states: ["failed", "uncertain"] as const, ...(slotAt === null ? {} : { slotAt }) };
  const found = (await store.deliveries(query)).filter(({ renderingId }) => renderingId !== null);
  return isDryRun
    ? found.length
    : store.resend(
        found.map(({ id }) => id),
        now,
      );
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
