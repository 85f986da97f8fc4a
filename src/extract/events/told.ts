import type { Attribution } from "../quotes/attribution.ts";
import { senseOf } from "../senses.ts";
import { tellerOf } from "./actors.ts";
import type { EventFound, EventInput } from "./event.ts";

/** Events that a reporting verb tells by itself; a negated verb tells none. */
export function toldEvents(input: EventInput, attributions: readonly Attribution[]): EventFound[] {
  return attributions.flatMap((one): EventFound[] => {
    const told = senseOf(one.cue.id).news;
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
