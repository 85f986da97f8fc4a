import fc from "fast-check";
import { expect, test } from "vitest";
import { Steps } from "../../src/extract/steps.ts";

test("a step leads where it was set to lead, and to 0 where none was set", () => {
  const step = fc.tuple(fc.nat(50_000), fc.integer({ min: 1, max: 50_000 }));
  fc.assert(
    fc.property(fc.uniqueArray(step, { selector: String, maxLength: 300 }), step, (set, other) => {
      const steps = new Steps();
      for (const [index, [node, word]] of set.entries()) steps.set(node, word, index + 1);
      for (const [index, [node, word]] of set.entries()) expect(steps.get(node, word)).toBe(index + 1);
      if (!set.some(([node, word]) => node === other[0] && word === other[1])) expect(steps.get(...other)).toBe(0);
    }),
  );
});

test("it grows", () => {
  const steps = new Steps();
  const size = 60_000;
  for (let word = 1; word <= size; word++) steps.set(word % 7, word, word);
  for (let word = 1; word <= size; word++) {
    expect(steps.get(word % 7, word)).toBe(word);
    expect(steps.get(7, word)).toBe(0);
  }
});
