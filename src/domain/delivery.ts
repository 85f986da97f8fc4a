import type { AlertWishStore } from "./alert-wish.ts";
import type { DeliveryQuery, SlotCount, SlotQuery } from "./delivery-query.ts";
import type { Message } from "./message.ts";
import type { Part } from "./platform.ts";
import type { Subscription } from "./subscription.ts";

/**
 * `due`: to be sent. `sending`: taken by a sender, whose lease may run out. `waiting`: to be sent, not before a time.
 * `sent`, `failed`, `missed`, `skipped` (nothing new) and `suspended` (the chat is gone) are ends, each with its reason.
 * `uncertain`: the answer to a send was lost, so it is neither repeated nor forgotten.
 */
export const deliveryStates = [
  "due",
  "sending",
  "waiting",
  "sent",
  "uncertain",
  "suspended",
  "failed",
  "missed",
  "skipped",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];
/** What an operator should look at. Few at any time: stores find them without looking at what was sent. */
export const caseStates: readonly DeliveryState[] = ["failed", "uncertain", "suspended"];

/** Instants are milliseconds since 1970. */
export interface NewDelivery {
  /** At most 20 of `[0-9a-z]`; part of the nonces. */
  readonly id: string;
  /**
   * Of two deliveries with one key, the first is kept: `<subscription>@<slot>`, `alert <chat> <claim>` for an alert,
   * `<correction>@<delivery>` for a posted line that is marked.
   */
  readonly key: string;
  readonly chat: string;
  readonly subscriptionId: string | null;
  /** The slot it stands for; for an alert, when it was noticed. */
  readonly slotAt: number;
  /** 0 before 1: what a person asked for goes before what is sent to many. */
  readonly priority: 0 | 1;
  /** Null when nothing is to be sent (`missed`, `skipped`). */
  readonly renderingId: string | null;
  /** Id of the delivery whose messages this one puts in order; absent for what is sent anew. */
  readonly edits?: string;
  readonly silent: boolean;
  readonly state: "due" | "waiting" | "missed" | "skipped";
  readonly notBefore: number;
  readonly reason: string | null;
  readonly createdAt: number;
}

/** One part that was begun; without a message id its answer is not known (yet). */
export interface DeliveryPart {
  readonly part: number;
  readonly begunAt: number;
  readonly messageId: string | null;
}

export interface Delivery extends Omit<NewDelivery, "state"> {
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly owner: string | null;
  readonly leaseUntil: number | null;
  readonly changedAt: number;
  readonly parts: readonly DeliveryPart[];
}

export interface Rendering {
  /** Differs when anything differs that is printed. */
  readonly id: string;
  readonly editionId: string;
  readonly parts: readonly Part[];
  /**
   * What it says, for the day on which one of its lines turns out wrong; absent for what is never marked, and not given
   * back by `rendering`.
   */
  readonly told?: Told;
}

/** What a rendering says, without the platform's form. */
export interface Told {
  readonly messages: readonly Message[];
  /** Facts on which its lines stand. */
  readonly factIds: readonly string[];
  /** Numbers of the corrections that it tells. */
  readonly corrections: readonly number[];
  /** The last correction that was known when it was composed; 0 for none. */
  readonly knownCorrection: number;
}

export interface StoredEdition {
  readonly id: string;
  readonly storyId: string;
  /** `YYYY-MM-DD`, the last day of the window. */
  readonly day: string;
  /** The content, without language. */
  readonly content: unknown;
}

/** What was decided about one subscription's slots: applied only while the subscription still is as it was read. */
export interface ServedSubscription {
  readonly subscriptionId: string;
  /** `nextDueAt` when it was read. */
  readonly wasDueAt: number;
  readonly lastServedAt: number;
  readonly lastDay: string | null;
  readonly nextDueAt: number;
  readonly deliveries: readonly NewDelivery[];
}

/** Written together or not at all. */
export interface SlotBatch {
  readonly editions: readonly StoredEdition[];
  readonly renderings: readonly Rendering[];
  readonly served: readonly ServedSubscription[];
}

/** What a sender has to tell about one delivery of its own. */
export type OutboxChange =
  /** Written before the send: from now on its answer can be lost. */
  | { readonly kind: "begin"; readonly id: string; readonly part: number; readonly at: number }
  | {
      readonly kind: "part-sent";
      readonly id: string;
      readonly part: number;
      readonly messageId: string;
      readonly at: number;
    }
  /** The part that was begun has certainly not been sent. */
  | { readonly kind: "part-not-sent"; readonly id: string; readonly part: number }
  /** The sender lets go of the delivery. */
  | {
      readonly kind: "close";
      readonly id: string;
      readonly state: Exclude<DeliveryState, "sending">;
      readonly reason: string | null;
      readonly notBefore: number;
      readonly attempts: number;
      readonly at: number;
    };

export interface Claim {
  readonly platform: string;
  /** Names one run of one process. */
  readonly owner: string;
  readonly now: number;
  readonly leaseUntil: number;
  readonly limit: number;
}

export interface SubscriptionStore extends AlertWishStore {
  /** Adds it, or replaces the one with its id. */
  putSubscriptions(subscriptions: readonly Subscription[]): Promise<void>;
  /** In the order of their creation: of a chat, or all. */
  subscriptions(chat?: string): Promise<readonly Subscription[]>;
  /** How many there are, of all chats. */
  subscriptionCount(): Promise<number>;
  removeSubscriptions(ids: readonly string[]): Promise<void>;
  /** Active ones whose next slot is not after `now`, the longest due first. Costs by what it returns. */
  dueSubscriptions(now: number, limit: number): Promise<readonly Subscription[]>;
  /** Active ones whose next slot is after `instant`. */
  subscriptionsPlannedAfter(instant: number, limit: number): Promise<readonly Subscription[]>;
  /** The chat cannot be reached: its active subscriptions, alerts and open deliveries are suspended with the reason. */
  suspendChat(chat: string, reason: string, now: number): Promise<void>;
  /**
   * The chat can be reached again: what was suspended is active, planned from `now` on; slots that passed, and what was
   * on its way, are recorded as missed. The next edition covers them. Without effect on a chat that was not suspended.
   */
  resumeChat(chat: string, now: number): Promise<{ readonly subscriptions: number; readonly missed: number }>;
  /** Chats with anything suspended, whose addresses begin with the prefix. */
  suspendedChats(prefix: string): Promise<readonly string[]>;
  /** The chat has another address: subscriptions and open deliveries follow it. */
  moveChat(from: string, to: string): Promise<void>;
  /** Deletes everything that is kept of the chat. */
  forgetChat(chat: string): Promise<{ readonly subscriptions: number; readonly deliveries: number }>;
}

export interface Outbox {
  /** One transaction. What does not fit the subscription any more is left out; returns the deliveries that are new. */
  commitSlots(batch: SlotBatch): Promise<number>;
  /** Deliveries without a subscription's slot (alerts, answers), with what they send. Returns how many are new. */
  enqueue(deliveries: readonly NewDelivery[], renderings: readonly Rendering[]): Promise<number>;
  /**
   * Takes deliveries that may be sent now: `due`, or `waiting` long enough; by priority, then age. Of each chat one at
   * a time: none while another of the chat is being sent, or an older one waits for its time.
   */
  claimDeliveries(claim: Claim): Promise<readonly Delivery[]>;
  /**
   * One transaction. Changes of deliveries that `owner` does not hold (any more) are left out.
   * @returns ids of the deliveries that `owner` holds, or held until their close
   */
  recordChanges(owner: string, changes: readonly OutboxChange[]): Promise<ReadonlySet<string>>;
  renewLeases(owner: string, leaseUntil: number): Promise<void>;
  /** Deliveries in state `sending`, all of them: of dead senders and living ones. */
  heldDeliveries(): Promise<readonly Delivery[]>;
  /** Gives deliveries of a dead owner to nobody: `state` is `due`, or `uncertain` with its reason. */
  releaseDeliveries(
    owner: string,
    releases: readonly { readonly id: string; readonly state: "due" | "uncertain"; readonly reason: string | null }[],
    now: number,
  ): Promise<void>;
  rendering(id: string): Promise<Rendering | null>;
  /** The latest slot first, then by age. */
  deliveries(query?: DeliveryQuery): Promise<readonly Delivery[]>;
  /** Costs by what it returns, as `countDeliveries` and `deliveryIds` do for states that an operator looks at. */
  slotCounts(which: SlotQuery): Promise<readonly SlotCount[]>;
  countDeliveries(query: Omit<DeliveryQuery, "limit">): Promise<number>;
  /** In the order of `deliveries`. */
  deliveryIds(query: DeliveryQuery): Promise<readonly string[]>;
  /** Makes failed, uncertain or suspended deliveries due again; parts that were sent stay sent. Returns how many. */
  resend(ids: readonly string[], now: number): Promise<number>;
  /** How long nothing may be sent to the platform; 0 for not at all. */
  platformWait(platform: string): Promise<number>;
  setPlatformWait(platform: string, until: number): Promise<void>;
}

/** Who got which line, so that a wrong one can be put right before those who read it. */
export interface Readership {
  /**
   * Deliveries that reach, or may have reached, their chats with a line that stands on the fact and was composed before
   * that correction; the oldest first.
   */
  deliveriesOn(factId: string, correction: number): Promise<readonly Delivery[]>;
  /** What a rendering says; null when that was not kept. */
  toldBy(renderingId: string): Promise<Pick<Told, "messages" | "knownCorrection"> | null>;
  /**
   * By chat, the numbers of corrections made since a day (`YYYY-MM-DD`) of lines that the chat got, and that nothing has
   * told it yet. A chat that is owed nothing is absent.
   */
  owedCorrections(chats: readonly string[], since: string): Promise<ReadonlyMap<string, readonly number[]>>;
  /**
   * One transaction: deliveries that mark the posted lines of a correction, and that they were looked for. Deliveries
   * whose key is there already are left out. Returns how many are new.
   */
  commitMarks(
    correction: number,
    deliveries: readonly NewDelivery[],
    renderings: readonly Rendering[],
  ): Promise<number>;
}

export interface DeliveryStore extends SubscriptionStore, Outbox, Readership {}
