import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import type { Api } from "grammy";
import { GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Clock } from "../../domain/clock.ts";
import type { Log } from "../../domain/log.ts";
import { updateKinds } from "./handler.ts";
import { reasonOf } from "./outcome.ts";

export interface PollingParts {
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly handle: (update: Update) => Promise<void>;
  /** Told when it works, and when it does not. */
  readonly onState: (isUp: boolean, detail: string) => void;
}

/** How long one request waits for something to happen, in seconds. */
const waitSeconds = 30;
const atOnce = 100;
const firstPauseMs = 500;
const longestPauseMs = 60_000;

/** Asks for updates until it is stopped; the result hears nothing new, and lets what is under way end within `graceMs`. */
export function startPolling(parts: PollingParts): (graceMs: number) => Promise<void> {
  const { api, clock, handle } = parts;
  let offset = 0;
  const supply = async (limit: number, signal: AbortSignal): Promise<Update[]> => {
    const updates = await askUntilAnswered(parts, { offset, limit: Math.max(1, Math.min(limit, 100)) }, signal);
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    return updates;
  };
  // The library's signal is a polyfill's, which has what is asked of it here.
  const source = createSource<Update>({ supply: (limit, signal) => supply(limit, signal as unknown as AbortSignal) });
  const sink = createConcurrentSink<Update>({ consume: handle }, async () => {}, { concurrency: atOnce });
  const runner = createRunner(source, sink);
  runner.start();
  return async (graceMs) => {
    const deadline = clock.now() + graceMs;
    await runner.stop();
    while (sink.size() > 0 && clock.now() < deadline) await clock.sleep(20);
    // What was handled is not to be heard again after the next start.
    if (offset > 0) await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => []);
  };
}

async function askUntilAnswered(
  { api, clock, log, onState }: PollingParts,
  question: { readonly offset: number; readonly limit: number },
  signal: AbortSignal,
): Promise<Update[]> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      const options = { ...question, timeout: waitSeconds, allowed_updates: updateKinds };
      const updates = await api.getUpdates(options, signal as unknown as Parameters<Api["getMe"]>[0]);
      onState(true, "");
      return updates;
    } catch (error) {
      if (signal.aborted) throw error;
      const waitMs = Math.max(pauseMs, retryAfterMs(error));
      const reason = isConflict(error) ? "another program asks for this bot's updates" : reasonOf(error);
      onState(false, reason);
      log.warn("telegram: no updates; asked again after a pause", { reason, pauseMs: waitMs });
      await clock.sleep(waitMs, signal);
      if (signal.aborted) throw error;
    }
  }
}

const isConflict = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 409;

function retryAfterMs(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}
