import { describe, expect } from "vitest";
import { arabicEvents } from "../../corpus/ar/events.ts";
import { eachExample, factsOf, nameOf, usualDay } from "../support.ts";

const happened = (text: string, on: string | null) =>
  factsOf(text, on).events.map(
    ({ type, aspect, status, actors, counterpart, place, on: day, amount, part, since }) => ({
      type,
      aspect,
      status,
      actors: actors.map(nameOf),
      counterpart: counterpart === null ? null : nameOf(counterpart),
      place: place === null ? null : nameOf(place),
      day,
      amount: amount === null ? null : [amount.value, amount.unit],
      part: part === undefined ? null : [part.value, part.unit],
      since: since ?? null,
    }),
  );

describe.each(Object.entries(arabicEvents))("%s", (_, examples) => {
  eachExample(
    examples,
    ({ text, on }) => (on === undefined ? text : `${text} (${on})`),
    ({ text, on = usualDay, events }) => expect(happened(text, on)).toMatchObject(events),
  );
});
