import { describe, expect } from "vitest";
import { arabicNames } from "../../corpus/ar/names.ts";
import { eachExample, mentionsOf, usualDay } from "../support.ts";

describe.each(Object.entries(arabicNames))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text, on }) => (on === undefined ? text : `${text} (${on})`),
    ({ text, names, on = usualDay }) => expect(mentionsOf(text, on)).toEqual(names),
  );
});
