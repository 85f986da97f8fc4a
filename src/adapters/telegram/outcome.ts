import { GrammyError, HttpError } from "grammy";
import { outcomeOfNetworkError, type SendOutcome } from "../../domain/platform.ts";
import { addressOf } from "./address.ts";

/**
 * What the Bot API server says when a chat takes no messages from us until something changes there. It has no codes for
 * these: the texts are those of its source (telegram-bot-api, td) and of the MTProto API.
 */
const closedDoors =
  /chat not found|not enough rights|have no rights|need administrator rights|message thread not found|TOPIC_CLOSED|TOPIC_DELETED|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHANNEL_PRIVATE|USER_IS_BLOCKED|PEER_ID_INVALID/u;

/** A wrong token is mended by the operator; nothing is lost until then. */
const untilMendedMs = 60_000;

/** What a failed send says of the message. `scopeOfWait` knows whether a 429 is for this chat or for all. */
export function outcomeOfError(
  error: unknown,
  scopeOfWait: () => "all" | "chat",
): Exclude<SendOutcome, { kind: "sent" }> {
  if (error instanceof HttpError) return outcomeOfNetworkError(error.error) as Exclude<SendOutcome, { kind: "sent" }>;
  if (!(error instanceof GrammyError)) return { kind: "unknown", reason: reasonOf(error) };
  const { error_code: code, parameters } = error;
  const reason = withoutPrefix(error.description);
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: "moved", to: addressOf(parameters.migrate_to_chat_id) };
  if (code === 429) {
    return { kind: "wait", retryAfterMs: (parameters.retry_after ?? 1) * 1000, scope: scopeOfWait() };
  }
  if (code === 401 || code === 404) return { kind: "wait", retryAfterMs: untilMendedMs, scope: "all" };
  if (code >= 500) return { kind: "unknown", reason };
  if (code === 403 || closedDoors.test(error.description)) return { kind: "gone", reason };
  return { kind: "refused", reason };
}

/** A request that Telegram refused because of its markup. */
export const isParseError = (error: unknown): error is GrammyError =>
  error instanceof GrammyError && error.description.includes("can't parse entities");

export const isNotModified = (error: unknown): boolean =>
  error instanceof GrammyError && error.description.includes("message is not modified");

/** One line for an operator; never with an address in it, which holds the token. */
export function reasonOf(error: unknown): string {
  if (error instanceof GrammyError) return withoutPrefix(error.description);
  if (error instanceof HttpError) {
    const outcome = outcomeOfNetworkError(error.error);
    return "reason" in outcome ? outcome.reason : error.message;
  }
  return error instanceof Error ? error.name : "unknown error";
}

const withoutPrefix = (description: string): string => description.replace(/^(?:Forbidden|Bad Request): /u, "");

/** Of a 429 nobody says whether it is for one chat or for all: when others are refused at the same time, it is for all. */
export function createFloodWatch(now: () => number): (chat: string) => "all" | "chat" {
  let last: { readonly chat: string; readonly at: number } | null = null;
  return (chat) => {
    const at = now();
    const isForAll = last !== null && last.chat !== chat && at - last.at < 2000;
    last = { chat, at };
    return isForAll ? "all" : "chat";
  };
}
