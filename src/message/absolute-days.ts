import { dayOf, type EventClaim } from "../claims/index.ts";
import { plain } from "./words.ts";
import { createWriter, type Writer } from "./writer.ts";

/** A date that has its number stands as it is. */
const isAbsolute = /\p{N}/u;

/**
 * Reported words with the day that they call "yesterday" or "Tuesday" as a date, in their own language: who reads them
 * later would count from another day. Only the words from which the claim's day was read are known to be that day.
 */
export function withAbsoluteDay(text: string, { facts, day }: EventClaim, writer: Writer): string {
  if (day === null || day.length !== 10) return text;
  const relative = facts.find((fact) => dayOf(fact) === day && fact.dayWords !== undefined)?.dayWords;
  if (relative === undefined || isAbsolute.test(relative)) return text;
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const own = createWriter({ ...writer, options: { ...writer.options, language } }, day);
  const at = wordAt(text, relative);
  if (at === -1) return text;
  const before = text.slice(0, at);
  const isJoined = own
    .say("day-joints")
    .flatMap((run) => run.text.split(", "))
    .some((joint) => before.endsWith(`${joint} `));
  const date = plain(isJoined ? own.day(day) : own.say("day-inside", { day: own.day(day) }));
  return before + date + text.slice(at + relative.length);
}

/** Where words stand in a text as whole words; -1 when they do not. */
function wordAt(text: string, words: string): number {
  const at = text.indexOf(words);
  const isWhole = !/\p{L}$/u.test(text.slice(0, Math.max(0, at))) && !/^\p{L}/u.test(text.slice(at + words.length));
  return at !== -1 && isWhole ? at : -1;
}
