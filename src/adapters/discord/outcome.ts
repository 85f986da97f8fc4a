import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import { type EditOutcome, outcomeOfNetworkError, type SendOutcome } from "../../domain/platform.ts";
import { TooManyInvalidError } from "./invalid-requests.ts";

/** Refusals after which a channel will take nothing more until something changes there. */
const gone: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [RESTJSONErrorCodes.UnknownChannel, "deleted"],
  [RESTJSONErrorCodes.UnknownGuild, "removed"],
  [RESTJSONErrorCodes.MissingAccess, "removed"],
  [RESTJSONErrorCodes.MissingPermissions, "no-permission"],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, "blocked"],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, "blocked"],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, "closed"],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, "closed"],
]);

/** What an error of the REST client says about the message. */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { kind: "sent" | "moved" }> {
  if (error instanceof TooManyInvalidError) return { kind: "wait", retryAfterMs: error.waitMs, scope: "all" };
  if (error instanceof RateLimitError) {
    const retryAfterMs = Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout, 1);
    return { kind: "wait", retryAfterMs, scope: error.global ? "all" : "chat" };
  }
  if (error instanceof DiscordAPIError) {
    const reason = gone.get(error.code);
    if (reason !== undefined) return { kind: "gone", reason };
    // The token is a matter of the settings: what waits is sent once it is right.
    if (error.status === 401) return { kind: "not-sent", reason: "Discord refuses DISCORD_BOT_TOKEN" };
    return { kind: "refused", reason: `${error.code} ${error.message}`.slice(0, 300) };
  }
  if (error instanceof HTTPError) return { kind: "unknown", reason: `HTTP ${error.status}` };
  // The library forgets a token that was refused.
  if (error instanceof Error && error.message.startsWith("Expected token to be set")) {
    return { kind: "not-sent", reason: "Discord refuses DISCORD_BOT_TOKEN" };
  }
  if (codeOf(error) === "UND_ERR_CONNECT_TIMEOUT") return { kind: "not-sent", reason: "no connection" };
  return outcomeOfNetworkError(error) as Extract<SendOutcome, { kind: "not-sent" | "unknown" }>;
}

/** What an error says about an edit. */
export function outcomeOfEdit(error: unknown): EditOutcome {
  const outcome = outcomeOf(error);
  return outcome.kind === "gone" || outcome.kind === "refused"
    ? { kind: "impossible", reason: outcome.reason }
    : outcome;
}

/** One line about an error, without what was sent. */
export function systemProblem(error: unknown): string {
  const outcome = outcomeOf(error);
  return "reason" in outcome ? outcome.reason.replace(/\s+/gu, " ") : "too many requests";
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
