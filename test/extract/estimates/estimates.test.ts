import { describe, expect } from "vitest";
import type { EntityRef } from "../../../src/domain/entity.ts";
import { arabicCounts } from "../../corpus/ar/counts.ts";
import { arabicEstimates } from "../../corpus/ar/estimates.ts";
import { arabicMeasures } from "../../corpus/ar/measures.ts";
import { eachExample, factsOf, nameOf, usualDay } from "../support.ts";

const name = (ref: EntityRef | null): string | null => (ref === null ? null : nameOf(ref));

const figures = (text: string, on: string | null) =>
  factsOf(text, on).estimates.map(({ min, max, measure, hedge, status, mention, asOf, ...one }) => ({
    min,
    max,
    measure,
    hedge,
    status,
    mention,
    day: asOf,
    of: one.of?.en ?? null,
    by: name(one.attributedTo),
    speaker: name(one.speaker),
    deniedBy: name(one.deniedBy),
    place: name(one.place),
  }));

describe.each(Object.entries({ ...arabicEstimates, ...arabicCounts, ...arabicMeasures }))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text, on }) => (on === undefined ? text : `${text} (${on})`),
    ({ text, on = usualDay, figures: wanted }) => {
      expect(figures(text, on)).toMatchObject(wanted.map((figure) => ({ max: figure.min, ...figure })));
    },
  );
});
