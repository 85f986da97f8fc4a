import { describe, expect, it } from "vitest";
import { pairedRatio } from "../../bench/paired.ts";

/** A clock that stands still but for what the tasks take. */
function machine() {
  let at = 0;
  let slowness = 1;
  return {
    now: () => at,
    slow: (times: number) => (slowness = times),
    task: (units: number) => () => {
      at += units * slowness;
    },
  };
}

describe("the ratio of two tasks that run in turns", () => {
  it("is how many times as long the first takes", () => {
    const { now, task } = machine();
    expect(pairedRatio(task(6), task(4), now)).toEqual({ median: 1.5, lower: 1.5, upper: 1.5 });
  });

  it("does not change where the machine becomes slower on the way", () => {
    const { now, task, slow } = machine();
    let runs = 0;
    const ours = task(6);
    const slowing = (): void => {
      if (++runs % 10 === 0) slow(1 + (runs % 70) / 10);
      ours();
    };
    const { median, lower, upper } = pairedRatio(slowing, task(4), now);
    expect(median).toBe(1.5);
    expect([lower, upper]).toEqual([1.5, 1.5]);
  });

  it("does not count the runs before both are warm", () => {
    const { now, task } = machine();
    let runs = 0;
    const [cold, warm] = [task(1000), task(6)];
    const ours = (): void => (++runs <= 40 ? cold() : warm());
    expect(pairedRatio(ours, task(4), now).upper).toBe(1.5);
  });
});
