import { z } from "zod";
import { languages } from "../domain/article.ts";
import type { SubscriptionStore } from "../domain/delivery.ts";
import { planned } from "../domain/slots.ts";
import { type Subscription, subscriptionStates, subscriptionWindows } from "../domain/subscription.ts";

const timeOfDay = z.strictObject({ hour: z.int().min(0).max(23), minute: z.int().min(0).max(59) });
const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));
const instant = z.int().min(0);

/** One subscription as the file has it. Plans are left out: they are made anew where it is read. */
const subscriptionRecord = z.strictObject({
  id: z.string().regex(/^[0-9a-z-]{1,40}$/),
  chat: z.string().regex(/^[a-z]+:\S+$/),
  ...timeOfDay.shape,
  zone: z.string().refine(isZone, "expected a time zone such as Africa/Cairo"),
  days: z.array(weekday).min(1),
  window: z.enum(subscriptionWindows),
  storyId: z.string(),
  languages: z.array(z.enum(languages)).min(1).max(2),
  sections: z.array(z.string()).nullable(),
  onlyIfChanged: z.boolean(),
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay }).nullable(),
  silent: z.boolean(),
  digits: z.enum(["latin", "arabic"]).exactOptional(),
  dualMonths: z.boolean().exactOptional(),
  dates: z.enum(["en-GB", "en-US"]).exactOptional(),
  state: z.enum(subscriptionStates),
  reason: z.string().nullable(),
  createdAt: instant,
  lastServedAt: instant.nullable(),
  lastDay: z.iso.date().nullable(),
});

const alertRecord = z.strictObject({
  ...subscriptionRecord.pick({ chat: true, zone: true, storyId: true, quiet: true, silent: true, reason: true }).shape,
  language: z.enum(languages),
  moveShare: z.number().min(0.01).max(10),
  perDay: z.int().min(1).max(50),
  known: z.array(z.string()),
  state: z.enum(["active", "suspended"]),
  createdAt: instant,
});

const fileSchema = z.strictObject({
  format: z.literal("mujaz subscriptions 1"),
  subscriptions: z.array(subscriptionRecord),
  /** Absent in files from before there were any. */
  alerts: z.array(alertRecord).default([]),
});

/** Every subscription, and who wants alerts, as JSON text, for another store or another bot. */
export async function exportSubscriptions(store: SubscriptionStore): Promise<string> {
  const subscriptions = (await store.subscriptions()).map((one) => ({ ...one, nextDueAt: undefined }));
  // In the order of the record, whoever wrote them.
  const alerts = (await store.alertWishes()).map((one) => alertRecord.parse(one));
  return `${JSON.stringify({ format: "mujaz subscriptions 1", subscriptions, alerts }, null, 1)}\n`;
}

/**
 * Adds the subscriptions of such a text, or replaces those of the same id; all or none. A slot that passed since the
 * export is not served. Throws an Error that says what is wrong with the text.
 */
export async function importSubscriptions(store: SubscriptionStore, text: string, now: number): Promise<number> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error("it is not JSON: give a file that mujaz subscriptions export wrote");
  }
  const result = fileSchema.safeParse(content);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not as expected"}; nothing was imported`);
  }
  const all = result.data.subscriptions.map((one): Subscription => {
    const idle = { ...one, nextDueAt: null };
    return one.state === "active" ? planned(idle, now) : idle;
  });
  await store.putSubscriptions(all);
  await store.putAlertWishes(result.data.alerts);
  return all.length;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
