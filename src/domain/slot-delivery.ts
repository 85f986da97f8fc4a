import type { NewDelivery } from "./delivery.ts";
import type { Subscription } from "./subscription.ts";

/** The key by which a slot of a subscription has one delivery, however often it is looked at. */
export const slotKey = (subscriptionId: string, slotAt: number): string => `${subscriptionId}@${slotAt}`;

/** The delivery of one slot; `slotAt` and `createdAt` are milliseconds since 1970. */
export function slotDelivery(
  { id, chat, silent }: Pick<Subscription, "id" | "chat" | "silent">,
  slotAt: number,
  details: Partial<NewDelivery> & Pick<NewDelivery, "id" | "createdAt">,
): NewDelivery {
  return {
    key: slotKey(id, slotAt),
    chat,
    subscriptionId: id,
    slotAt,
    priority: 1,
    renderingId: null,
    silent,
    state: "due",
    notBefore: 0,
    reason: null,
    ...details,
  };
}
