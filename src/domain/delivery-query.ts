import type { DeliveryState } from "./delivery.ts";

export interface DeliveryQuery {
  readonly ids?: readonly string[];
  readonly chat?: string;
  readonly slotAt?: number;
  readonly states?: readonly DeliveryState[];
  /** What their keys begin with. */
  readonly keyPrefix?: string;
  /** Only those that have something to send. */
  readonly hasRendering?: true;
  /** At most so many, the latest slots first; all without it. */
  readonly limit?: number;
}

/** One slot, or so many of the latest. */
export type SlotQuery = { readonly slotAt: number } | { readonly latest: number };

/** How many deliveries of a slot are in a state. */
export interface SlotCount {
  readonly slotAt: number;
  readonly state: DeliveryState;
  readonly count: number;
}
