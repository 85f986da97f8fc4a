import type { EventType } from "../../domain/fact.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { tellerOf } from "./actors.ts";
import type { EventFound, EventInput } from "./event.ts";

/** Reporting verbs that are news in themselves: what was denied, refused, condemned, expected. */
const tellingCues: Readonly<Record<string, { readonly type: EventType; readonly aspect: string }>> = {
  deny: { type: "denial", aspect: "denied" },
  decline: { type: "statement", aspect: "declined" },
  condemn: { type: "statement", aspect: "condemned" },
  expect: { type: "statement", aspect: "expects" },
};

/** Events that a reporting verb tells by itself; a negated verb tells none. */
export function toldEvents(input: EventInput, attributions: readonly Attribution[]): EventFound[] {
  return attributions.flatMap((one): EventFound[] => {
    const told = tellingCues[one.cue.id];
    const actor = tellerOf(one);
    if (told === undefined || actor === null || input.isNegated(one.cue.first)) return [];
    if (told.type === "denial" && isOfSomebody(input, one)) return [];
    return [
      {
        type: told.type,
        aspect: told.aspect,
        details: {},
        actors: [actor],
        counterpart: null,
        place: null,
        on: input.days.get(one) ?? null,
        amount: null,
        first: one.cue.first,
        last: one.cue.last,
        sentence: one.sentence,
        content: { first: one.first, last: one.last },
        rules: [`event:cue:${one.cue.id}`],
      },
    ];
  });
}

/** "The court dismissed the prime minister": nobody denies a person. */
function isOfSomebody({ reading }: EventInput, { first }: Attribution): boolean {
  return reading.mentions[reading.mentionStart[first] ?? -1]?.kind === "person";
}
