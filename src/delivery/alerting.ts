import { alertsNow } from "../commands/alert-reading.ts";
import type { Alert } from "../digest/index.ts";
import { alertKey, alertKeysOf, type AlertWish } from "../domain/alert-wish.ts";
import type { Clock } from "../domain/clock.ts";
import type { NewDelivery, Rendering } from "../domain/delivery.ts";
import type { Platform } from "../domain/platform.ts";
import { afterQuietHours, dayAt } from "../domain/slots.ts";
import type { Story } from "../domain/story.ts";
import { platformOf } from "../domain/subscription.ts";
import { alertMessage, type Words } from "../message/index.ts";
import type { EditorParts } from "./editor.ts";
import { hashOf } from "./hash.ts";

export interface AlertingParts
  extends Pick<EditorParts, "store" | "gazetteer" | "stories" | "definitions" | "words" | "platforms"> {
  readonly clock: Clock;
  /** Another one at each call: 16 of `[0-9a-z]`. */
  readonly newId: () => string;
}

/** Looks for figures that moved and sources that speak for the first time, and tells those who want to know. */
export interface Alerting {
  /** @returns how many alerts are new in the outbox */
  look(): Promise<number>;
}

/** @param current what counts at the moment: configuration may be read anew */
export function createAlerting(current: () => AlertingParts): Alerting {
  let last: { readonly look: string; readonly words: Words } | null = null;
  return {
    async look() {
      const parts = current();
      const wishes = (await parts.store.alertWishes()).filter(({ state }) => state === "active");
      if (wishes.length === 0) return 0;
      const now = parts.clock.now();
      // Nothing was written and no day ended since the last look: nothing can be new.
      const days = [...new Set(wishes.map(({ zone }) => dayAt(now, zone).toString()))];
      const look = JSON.stringify([await parts.store.changeToken(), days, wishes.length]);
      if (look === last?.look && last.words === parts.words) return 0;
      let added = 0;
      for (const alike of Map.groupBy(wishes, groupOf(now)).values()) added += await tell(parts, alike, now);
      last = { look, words: parts.words };
      return added;
    },
  };
}

/** Wishes of one group are told of the same claims. */
const groupOf =
  (now: number) =>
  ({ storyId, moveShare, zone }: AlertWish): string =>
    JSON.stringify([storyId, moveShare, dayAt(now, zone).toString()]);

async function tell(parts: AlertingParts, wishes: readonly AlertWish[], now: number): Promise<number> {
  const [first] = wishes;
  const story = parts.stories.find(({ id }) => id === first?.storyId);
  if (first === undefined || story === undefined) return 0;
  const { alerts, knownCorrection } = await alertsNow({ ...parts, story }, first, now);
  if (alerts.length === 0) return 0;
  const renderings = new Map<string, Rendering>();
  const deliveries: NewDelivery[] = [];
  for (const wish of wishes) {
    const platform = parts.platforms.find(({ name }) => name === platformOf(wish.chat));
    if (platform === undefined) continue;
    for (const alert of await untold(parts, wish, alerts, now)) {
      const rendering = print(parts, { wish, story, platform, alert, knownCorrection });
      renderings.set(rendering.id, rendering);
      deliveries.push(deliveryOf(wish, alert, rendering, { now, id: parts.newId() }));
    }
  }
  return deliveries.length === 0 ? 0 : parts.store.enqueue(deliveries, [...renderings.values()]);
}

/** Those that the chat does not know of, as many as it wants on this day. */
async function untold(
  { store }: AlertingParts,
  { chat, zone, known, perDay }: AlertWish,
  alerts: readonly Alert[],
  now: number,
): Promise<readonly Alert[]> {
  const before = await store.deliveries({ keyPrefix: alertKeysOf(chat) });
  const told = new Set([...known.map((key) => alertKey(chat, key)), ...before.map(({ key }) => key)]);
  const today = dayAt(now, zone);
  const toldToday = before.filter(({ slotAt }) => dayAt(slotAt, zone).equals(today)).length;
  return alerts.filter(({ key }) => !told.has(alertKey(chat, key))).slice(0, Math.max(0, perDay - toldToday));
}

interface Printing {
  readonly wish: AlertWish;
  readonly story: Story;
  readonly platform: Platform;
  readonly alert: Alert;
  readonly knownCorrection: number;
}

function print({ words, gazetteer }: AlertingParts, printing: Printing): Rendering {
  const { wish, story, platform, alert, knownCorrection } = printing;
  const options = { language: wish.language, digits: "latin", dualMonths: true } as const;
  const message = alertMessage(alert, { options, words, gazetteer, story });
  const parts = platform.render(message);
  const editionId = hashOf([story.id, alert.key]);
  const factIds = message.blocks.flatMap((block) => (block.kind === "item" ? block.factIds : []));
  return {
    id: hashOf([editionId, platform.name, knownCorrection, parts]),
    editionId,
    parts,
    told: { messages: [message], factIds, corrections: [], knownCorrection },
  };
}

function deliveryOf(
  wish: AlertWish,
  alert: Alert,
  rendering: Rendering,
  { now, id }: { readonly now: number; readonly id: string },
): NewDelivery {
  const notBefore = afterQuietHours(wish, now);
  const isQuiet = notBefore > now;
  return {
    id,
    key: alertKey(wish.chat, alert.key),
    chat: wish.chat,
    subscriptionId: null,
    slotAt: now,
    priority: 1,
    renderingId: rendering.id,
    silent: wish.silent,
    state: isQuiet ? "waiting" : "due",
    notBefore,
    reason: isQuiet ? "quiet hours" : null,
    createdAt: now,
  };
}
