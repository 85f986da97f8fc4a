import type { CueVerb } from "../cues.ts";
import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { quoteFollows, type Reading, type Walk } from "./walk.ts";

/** Names behind a verb or a noun that says how somebody is called. */

/** سائق اسمه فلان: where the name stands, or -1. */
export function nameCalled({ document, mentionStart }: Reading, index: number): number {
  const called = matchOf(document, index, cats.called) ?? matchOf(document, index, cats.calledBy);
  if (called === undefined) return -1;
  const name = called.last + (quoteFollows(document, called.last + 1) ? 2 : 1);
  return (mentionStart[name] ?? -1) === -1 ? -1 : name;
}

/** Steps to the name of somebody who had none yet; -1 where none stands there. */
export function stepCalled(reading: Reading, verb: CueVerb, walk: Walk, index: number): number {
  const name = nameCalled(reading, index);
  if (name < 0) return -1;
  // نقلت الصحيفة عن ناج يدعى فلانا قوله: whom an outlet cites.
  if (verb.media && walk.subject !== null && reading.document.rules.grammar.relays.has(walk.preposition))
    walk.relayed = itemAt(reading.mentions, reading.mentionStart[name]) ?? walk.relayed;
  // أحد السكان ويدعى فلانا
  walk.governed = walk.unnamed = false;
  return name;
}
