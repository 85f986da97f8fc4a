/** A number under construction: `total` of closed magnitudes and the open group below `limit`. */
export interface State {
  readonly total: number;
  /** The next magnitude must be smaller. */
  readonly limit: number;
  readonly scale: number;
  readonly digits: number | null;
  readonly hundreds: number;
  readonly tens: number;
  readonly units: number;
  /** Tens and units take no more. */
  readonly closed: boolean;
  /** A unit that is none without the word for ten (أحد). */
  readonly pendingTeen: boolean;
  readonly ordinal: boolean;
  readonly construct: boolean;
  readonly finished: boolean;
  /** Last token used. */
  readonly last: number;
}

export const startState: State = {
  total: 0,
  limit: Number.POSITIVE_INFINITY,
  scale: 1,
  digits: null,
  hundreds: 0,
  tens: 0,
  units: 0,
  closed: false,
  pendingTeen: false,
  ordinal: false,
  construct: false,
  finished: false,
  last: -1,
};

export const cleared = { digits: null, hundreds: 0, tens: 0, units: 0, closed: false } as const;

/** The open group below the last magnitude. */
export const groupOf = (state: State): number => state.digits ?? state.hundreds + state.tens + state.units;
export const isEmpty = (state: State): boolean =>
  state.digits === null && state.hundreds === 0 && state.tens === 0 && state.units === 0;
export const isStart = (state: State): boolean => state.last < 0;

/** Rounds away the noise of 10.7 × 1000. */
export function exact(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-6 ? near : Math.round(value * 1e6) / 1e6;
}

/** The number with its open group counted into a magnitude. */
export const closeScale = (state: State, total: number, value: number, last: number): State => ({
  ...state,
  ...cleared,
  total: exact(total),
  limit: value,
  scale: Math.max(state.scale, value),
  construct: false,
  last,
});
