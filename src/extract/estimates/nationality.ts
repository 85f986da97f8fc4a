import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { isPartitive } from "./numbers.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Noun } from "./counted.ts";

/** Whose people a number counts. */

/** A nationality behind the noun (جندي كوري شمالي), or a country after "from" (جندي من كوريا الشمالية). */
export function nationalityBehind(reading: Reading, index: number): { country: string; last: number } | null {
  const { document } = reading;
  const adjective = matchOf(document, index, cats.demonym);
  if (adjective !== undefined && adjective.clitics === "") {
    return { country: adjective.meaning.place.id, last: adjective.last };
  }
  if (!isPartitive(document, index)) return null;
  const mention = itemAt(reading.mentions, reading.mentionStart[index + 1]);
  const country = mention?.named?.actsFor;
  return mention !== undefined && country != null ? { country, last: mention.last } : null;
}

/** عشرة آلاف كوري شمالي: the nationality stands for the people. */
export function nationalityAsNoun(reading: Reading, index: number): Noun | null {
  const match = matchOf(reading.document, index, cats.demonym);
  if (match === undefined || match.clitics !== "" || match.meaning.definite) return null;
  return {
    population: "civilians",
    measure: "other",
    nationality: match.meaning.place.id,
    last: match.last,
    rule: "number+nationality",
  };
}
