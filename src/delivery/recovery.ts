import type { DeliveryStore } from "../domain/delivery.ts";
import type { Platform } from "../domain/platform.ts";
import { platformOf } from "../domain/subscription.ts";
import { repeatableUntil } from "./sender.ts";

/**
 * Takes deliveries from senders that died. What they had not begun is due again; what they had begun is tried again while
 * the platform knows its nonce, and uncertain after that.
 * @param isGone whether the process of that name has certainly ended; else its lease must run out
 */
export async function recover(
  store: DeliveryStore,
  platform: Platform,
  { owner, now, isGone }: { owner: string; now: number; isGone: (owner: string) => boolean },
): Promise<void> {
  const held = (await store.heldDeliveries()).filter(
    (one) =>
      one.owner !== owner &&
      platformOf(one.chat) === platform.name &&
      ((one.leaseUntil ?? 0) <= now || isGone(one.owner ?? "")),
  );
  for (const [dead, all] of Map.groupBy(held, (one) => one.owner ?? "")) {
    const releases = all.map(({ id, parts }) => {
      const begun = parts.find(({ messageId }) => messageId === null);
      if (begun === undefined || now < repeatableUntil(begun.begunAt, platform)) {
        return { id, state: "due", reason: null } as const;
      }
      const reason = `the program ended while part ${begun.part + 1} was being sent`;
      return { id, state: "uncertain", reason } as const;
    });
    await store.releaseDeliveries(dead, releases, now);
  }
}
