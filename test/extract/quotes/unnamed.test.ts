import { describe, expect } from "vitest";
import { arabicUnnamed } from "../../corpus/ar/unnamed.ts";
import { englishUnnamed } from "../../corpus/en/unnamed.ts";
import { articleOf, eachExample, extract, nameOf } from "../support.ts";

describe.each([
  ["ar", arabicUnnamed],
  ["en", englishUnnamed],
] as const)("who speaks without a name (%s)", (language, corpus) => {
  describe.each(Object.entries(corpus))("%s", (_, examples) => {
    eachExample(
      examples,
      ({ text }) => text,
      ({ text, told, body }) => {
        const figure = extract({ ...articleOf(text), language }).estimates.at(-1);
        const role = figure?.role;
        expect(role === undefined ? null : [role.ar, role.en]).toEqual(told);
        expect(role?.body === undefined ? undefined : nameOf(role.body)).toBe(body);
        // It speaks through those in it.
        if (body !== undefined) expect(figure?.attributedTo).toEqual(role?.body);
      },
    );
  });
});
