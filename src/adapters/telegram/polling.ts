import type { Api } from "grammy";
import { GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../../domain/log.ts";
import { updateKinds } from "./handler.ts";
import { Intake, type IntakeParts } from "./intake.ts";
import { reasonOf } from "./outcome.ts";

export interface PollingParts extends IntakeParts {
  readonly api: Api;
  readonly log: Log;
  /** Told when it works, and when it does not. */
  readonly onState: (isUp: boolean, detail: string) => void;
}

/** How long one request waits for something to happen, in seconds. */
const waitSeconds = 30;
const mostUpdates = 100;
/** While something is worked on, Telegram answers at once: with that, and what is new. So it is asked only so often. */
const againMs = 200;
const firstPauseMs = 500;
const longestPauseMs = 60_000;

/** Asks for updates until it is stopped; the result hears nothing new, and lets what is under way end within `graceMs`. */
export function startPolling(parts: PollingParts): (graceMs: number) => Promise<void> {
  const { api, clock, log } = parts;
  const ending = new AbortController();
  const intake = new Intake(parts);
  const polling = poll(parts, intake, ending.signal).catch((error: unknown) => {
    log.error("telegram: updates are no longer asked for", error);
    parts.onState(false, reasonOf(error));
  });
  return async (graceMs) => {
    const deadline = clock.now() + graceMs;
    ending.abort();
    await polling;
    while (intake.size > 0 && clock.now() < deadline) await clock.sleep(20);
    // What was handled is not to be heard again after the next start.
    const offset = intake.offset();
    if (offset > 0) await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => []);
  };
}

async function poll(parts: PollingParts, intake: Intake, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const offset = intake.offset();
    const timeout = intake.size === 0 ? waitSeconds : 0;
    const updates = await askUntilAnswered(parts, { offset, limit: mostUpdates, timeout }, signal);
    if (updates === null) return;
    await intake.take(updates, offset);
    await intake.settled(againMs);
  }
}

/** Null when it is to end. */
async function askUntilAnswered(
  { api, clock, log, onState }: PollingParts,
  question: { readonly offset: number; readonly limit: number; readonly timeout: number },
  signal: AbortSignal,
): Promise<Update[] | null> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      const options = { ...question, allowed_updates: updateKinds };
      const updates = await api.getUpdates(options, signal as unknown as Parameters<Api["getMe"]>[0]);
      onState(true, "");
      return updates;
    } catch (error) {
      if (signal.aborted) return null;
      const waitMs = Math.max(pauseMs, retryAfterMs(error));
      const reason = isConflict(error) ? "another program asks for this bot's updates" : reasonOf(error);
      onState(false, reason);
      log.warn("telegram: no updates; asked again after a pause", { reason, pauseMs: waitMs });
      await clock.sleep(waitMs, signal);
      if (signal.aborted) return null;
    }
  }
}

const isConflict = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 409;

function retryAfterMs(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}
