import type { Part, Platform, PlatformLimits } from "../../src/domain/platform.ts";

/**
 * What our senders are measured against: a platform's bare client, which keeps no outbox, sending the same messages to the
 * same server on loopback at the same concurrency. A platform has one file here and one line in `peers.ts`.
 */
export interface Peer {
  /** Starts a server that answers at once, as a process of its own, so that it does not slow down who is measured. */
  start(concurrency: number): Promise<StartedPeer>;
}

export interface StartedPeer {
  /** Our adapter, speaking to the server; `limits` replace its own, so that its pace does not hide its speed. */
  platform(limits: Partial<PlatformLimits>): Platform;
  /** The address of the `i`th chat, as in `Subscription.chat`. */
  chat(i: number): string;
  /** A digest of usual length (1,400 letters) as one part of the platform. */
  readonly part: Part;
  /** Sends that part to the `i`th chat with nothing but the client. Rejects when it was not sent. */
  bareSend(i: number): Promise<unknown>;
  stop(): Promise<void>;
}
