import type { Message } from "./message.ts";

/** One message of the platform, ready to be sent: JSON, whose shape only the platform's own adapter knows. */
export type Part = Readonly<Record<string, unknown>>;

/** No more than `count` sends in any `perMs` milliseconds, over everything or in each chat. */
export interface Rate {
  readonly scope: "all" | "chat";
  readonly count: number;
  readonly perMs: number;
}

/** What a platform allows, as data. */
export interface PlatformLimits {
  readonly rates: readonly Rate[];
  /** Sends under way at once. */
  readonly concurrency: number;
  /** How long the platform knows a nonce again and then sends nothing twice; 0 when it knows none. */
  readonly nonceMemoryMs: number;
}

export interface SendRequest {
  /** As in `Subscription.chat`. */
  readonly chat: string;
  readonly part: Part;
  /** The same for every attempt at this part, at most 25 characters. */
  readonly nonce: string;
  readonly silent: boolean;
  /** Aborted when the program must end now. */
  readonly signal: AbortSignal;
}

/** What is known after an attempt to send. */
export type SendOutcome =
  | { readonly kind: "sent"; readonly messageId: string }
  /** Certainly not sent, and worth another attempt: connection refused, name not resolved. */
  | { readonly kind: "not-sent"; readonly reason: string }
  /** Certainly not sent: too many (429). */
  | { readonly kind: "wait"; readonly retryAfterMs: number; readonly scope: "all" | "chat" }
  /** The answer was lost: sent or not, nobody knows. */
  | { readonly kind: "unknown"; readonly reason: string }
  /** The chat is gone, or we were thrown out. */
  | { readonly kind: "gone"; readonly reason: string }
  /** The chat has another address now. */
  | { readonly kind: "moved"; readonly to: string }
  /** Refused for any other reason. */
  | { readonly kind: "refused"; readonly reason: string };

export interface EditRequest {
  readonly chat: string;
  /** As `send` answered it. */
  readonly messageId: string;
  /** What the message is to be from now on; its buttons, too. */
  readonly part: Part;
  readonly signal: AbortSignal;
}

/** What is known after an attempt to edit. An edit changes nothing the second time: of a lost answer it is tried again. */
export type EditOutcome =
  /** The message is as it was to be, now or before. */
  | { readonly kind: "edited" }
  | Extract<SendOutcome, { readonly kind: "not-sent" | "wait" | "unknown" }>
  /** The message or the chat is gone, too old, or may not be edited any more. */
  | { readonly kind: "impossible"; readonly reason: string };

/** Keeps sends within the platform's rates: over everything, and in each chat. */
export interface Pacer {
  /**
   * Waits for the next send to be allowed; those of priority 0 go first. A chat of null counts over everything alone: an
   * answer in a conversation, where platforms allow short bursts.
   * @returns what to call when the platform has answered; null when the signal was aborted before
   */
  take(chat: string | null, priority: 0 | 1, signal: AbortSignal): Promise<(() => void) | null>;
  /** Nothing is allowed before this instant (milliseconds since 1970). */
  pauseUntil(instant: number): void;
}

/** A place where chats are. An adapter translates, and decides nothing. */
export interface Platform {
  /** What the addresses of its chats begin with. */
  readonly name: string;
  readonly limits: PlatformLimits;
  /** Shared with answers to people, which go first; absent where deliveries have the platform's rates for themselves. */
  readonly pacer?: Pacer;
  /** The message as one or more parts, within the platform's lengths; what is folded under it in the same or the next. */
  render(message: Message): readonly Part[];
  /** One attempt. Never throws for what happened on the way: that is an outcome. */
  send(request: SendRequest): Promise<SendOutcome>;
  /** Puts a part in the place of one that was sent. Absent where messages stay as they are. Never throws. */
  edit?(request: EditRequest): Promise<EditOutcome>;
}

/** Errors after which nothing can have reached the platform: no connection was made. */
const beforeConnection = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** What a failed request says about the message: `not-sent` only when no connection was made. */
export function outcomeOfNetworkError(error: unknown): SendOutcome {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    if (beforeConnection.has(code)) return { kind: "not-sent", reason: code };
    if (code !== "") return { kind: "unknown", reason: code };
  }
  return { kind: "unknown", reason: "no answer" };
}
