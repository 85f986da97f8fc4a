import { describe, expect } from "vitest";
import type { NewsEvent } from "../../../src/domain/fact.ts";
import { arabicEvents } from "../../corpus/ar/events.ts";
import { eachExample, factsOf, nameOf, usualDay } from "../support.ts";

/** Whatever somebody does by a verb that no rule has is compared where an example asks for it. */
const happened = (text: string, on: string | null, deeds: boolean) =>
  factsOf(text, on).events.flatMap(({ rules, ...event }) =>
    deeds || !rules.includes("event:deed") ? [told(event)] : [],
  );

const told = ({
  type,
  aspect,
  status,
  actors,
  counterpart,
  place,
  on,
  amount,
  part,
  since,
}: Omit<NewsEvent, "rules">) => ({
  type,
  aspect,
  status,
  actors: actors.map(nameOf),
  counterpart: counterpart === null ? null : nameOf(counterpart),
  place: place === null ? null : nameOf(place),
  day: on,
  amount: amount === null ? null : [amount.value, amount.unit],
  part: part === undefined ? null : [part.value, part.unit],
  since: since ?? null,
});

describe.each(Object.entries(arabicEvents))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text, on }) => (on === undefined ? text : `${text} (${on})`),
    ({ text, on = usualDay, events, deeds = false }) => expect(happened(text, on, deeds)).toMatchObject(events),
  );
});
