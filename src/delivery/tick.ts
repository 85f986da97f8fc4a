import type { Clock } from "../domain/clock.ts";
import type { NewDelivery, Outbox, Readership, ServedSubscription, SubscriptionStore } from "../domain/delivery.ts";
import { afterQuietHours, planned } from "../domain/slots.ts";
import { slotDelivery } from "../domain/slot-delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import type { Editor, Printed } from "./editor.ts";
import { daysOf, type Plan, planOf } from "./plan.ts";

export interface TickParts {
  readonly store: SubscriptionStore & Pick<Outbox, "commitSlots"> & Pick<Readership, "owedCorrections">;
  readonly editor: Pick<Editor, "groupOf" | "print">;
  readonly clock: Clock;
  /** Another one at each call: 16 of `[0-9a-z]`. */
  readonly newId: () => string;
  /** Told to the operator; the subscriptions stay due. */
  readonly onTrouble: (message: string) => void;
}

/** Subscriptions served in one transaction. */
const atOnce = 500;
/** Subscriptions read at once. */
const readAtOnce = 5000;
/** No schedule has its next slot later than this; one that has was planned by a clock that was wrong. */
const furthestMs = 15 * 86_400_000;

/** Serves every slot that is due now. @returns how many deliveries are new */
export async function tick(parts: TickParts): Promise<number> {
  await replanAstray(parts);
  return serveDue(parts, () => true);
}

/** Serves every slot of some subscriptions that is due now. @returns how many deliveries are new */
export async function serveDue(parts: TickParts, isOurs: (subscription: Subscription) => boolean): Promise<number> {
  const { store, clock } = parts;
  const seen = new Set<string>();
  const printed = new Map<string, Promise<Printed>>();
  let added = 0;
  for (;;) {
    // What is not ours, or could not be served, stays due and comes first again: so many more are asked for.
    const now = clock.now();
    const due = (await store.dueSubscriptions(now, readAtOnce + seen.size)).filter(({ id }) => !seen.has(id));
    if (due.length === 0) return added;
    const ours = due.filter(isOurs);
    for (const one of due) if (!isOurs(one)) seen.add(one.id);
    for (let i = 0; i < ours.length; i += atOnce) {
      const plans = ours.slice(i, i + atOnce).map((one) => planOf(one, now));
      const { served, failed } = await serve(parts, plans, printed);
      for (const id of failed) seen.add(id);
      const prints = served.flatMap(({ print }) => print ?? []);
      added += await store.commitSlots({
        editions: [...new Map(prints.map(({ edition }) => [edition.id, edition])).values()],
        renderings: [...new Map(prints.map(({ rendering }) => [rendering.id, rendering])).values()],
        served: served.map(({ change }) => change),
      });
    }
  }
}

/** After the clock had jumped far ahead and came back: plans that reach beyond any schedule are made anew. */
export async function replanAstray({ store, clock }: Pick<TickParts, "store" | "clock">): Promise<void> {
  const now = clock.now();
  for (;;) {
    const astray = await store.subscriptionsPlannedAfter(now + furthestMs, atOnce);
    if (astray.length === 0) return;
    await store.putSubscriptions(astray.map((one) => planned({ ...one, lastServedAt: null }, now)));
  }
}

interface Served {
  readonly change: ServedSubscription;
  /** Null when nothing is sent. */
  readonly print: Printed | null;
}

/** Who got a line that was corrected so many days ago is no longer told, when nothing was sent to him since. */
const owedDays = 31;

async function serve(
  parts: TickParts,
  plans: readonly Plan[],
  printed: Map<string, Promise<Printed>>,
): Promise<{ served: Served[]; failed: string[] }> {
  const served: Served[] = [];
  const failed: string[] = [];
  const told = new Set<string>();
  const since = Temporal.Instant.fromEpochMilliseconds(parts.clock.now()).subtract({ hours: 24 * owedDays });
  const chats = [...new Set(plans.map(({ subscription }) => subscription.chat))];
  const owed = new Map(await parts.store.owedCorrections(chats, since.toString().slice(0, 10)));
  for (const plan of plans) {
    try {
      const { chat } = plan.subscription;
      served.push(await serveOne(parts, plan, printed, owed.get(chat) ?? []));
      // The first of a chat's digests tells it.
      owed.delete(chat);
    } catch (error) {
      failed.push(plan.subscription.id);
      const message = error instanceof Error ? error.message : String(error);
      if (!told.has(message)) parts.onTrouble(`a digest could not be composed: ${message}`);
      told.add(message);
    }
  }
  return { served, failed };
}

async function serveOne(
  parts: TickParts,
  plan: Plan,
  printed: Map<string, Promise<Printed>>,
  owed: readonly number[],
): Promise<Served> {
  const { subscription, slotAt, missed, lastServedAt, nextDueAt } = plan;
  const { clock, newId, editor } = parts;
  const recorded = (at: number, details: Partial<NewDelivery>) =>
    slotDelivery(subscription, at, { id: newId(), createdAt: clock.now(), ...details });
  const gone = missed.map((at) => recorded(at, { state: "missed", reason: "the program was not running" }));
  const change = {
    subscriptionId: subscription.id,
    wasDueAt: subscription.nextDueAt ?? 0,
    lastServedAt,
    nextDueAt,
  };
  if (slotAt === null) return { change: { ...change, lastDay: subscription.lastDay, deliveries: gone }, print: null };
  const group = editor.groupOf(subscription, slotAt, owed);
  const print = printed.get(group) ?? editor.print(subscription, slotAt, owed);
  printed.set(group, print);
  const { rendering, hasNews } = await print;
  const { day } = daysOf(subscription, slotAt);
  if (subscription.onlyIfChanged && !hasNews) {
    const skipped = recorded(slotAt, { state: "skipped", reason: "nothing new" });
    return { change: { ...change, lastDay: day, deliveries: [...gone, skipped] }, print: null };
  }
  const notBefore = afterQuietHours(subscription, clock.now());
  const state = notBefore > clock.now() ? "waiting" : "due";
  const reason = state === "waiting" ? "quiet hours" : null;
  const sent = recorded(slotAt, { state, notBefore, reason, renderingId: rendering.id });
  return { change: { ...change, lastDay: day, deliveries: [...gone, sent] }, print: await print };
}
