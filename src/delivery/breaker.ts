/** Stops a run in which one error repeats: a fault of ours must not be told to everyone, chat by chat. */
export interface Breaker {
  /** Counts one delivery that came to an end; `reason` is null when it was sent. */
  count(reason: string | null): void;
  /** The error that stops the run; null while it goes on. */
  readonly openedBy: string | null;
  /** A new run begins. */
  reset(): void;
}

/** More than this part of a run with the same error stops it. */
const share = 0.05;
/** Fewer of the same error say nothing. */
const least = 20;

export function createBreaker(): Breaker {
  let finished = 0;
  let openedBy: string | null = null;
  const errors = new Map<string, number>();
  return {
    count(reason) {
      finished += 1;
      if (reason === null) return;
      const same = (errors.get(reason) ?? 0) + 1;
      errors.set(reason, same);
      if (same >= least && same > finished * share) openedBy ??= reason;
    },
    get openedBy() {
      return openedBy;
    },
    reset() {
      finished = 0;
      openedBy = null;
      errors.clear();
    },
  };
}
