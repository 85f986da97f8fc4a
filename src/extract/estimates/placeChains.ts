import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";

/** Places that others only describe: a town before what it lies in, or before what it is the capital of. */

/** Words between a place and the one that it is in: وسط، شمال غربي مدينة. */
const LONGEST_LINK = 3;

/** في مدينة بنها بمحافظة القليوبية شمال مصر: of places each of which is in the next one, the first is meant. */
export function firstOfChain({ document }: Reading, places: readonly Mention[], last: Mention): Mention {
  const { joins } = document.rules.grammar;
  let first = last;
  for (let at = places.indexOf(last) - 1; at >= 0; at--) {
    const before = places[at];
    const gap = before === undefined ? -1 : first.first - before.last - 1;
    if (before === undefined || gap < 0 || gap > LONGEST_LINK || joins(first.clitics)) break;
    const between = document.tokens.slice(before.last + 1, first.first);
    if (
      document.rules.grammar.syntax !== null ||
      between.some(({ kind, norm }) => kind !== "word" || joins(norm[0] ?? ""))
    )
      break;
    first = before;
  }
  return first;
}

/** طالت زابوريجيا في جنوب أوكرانيا: a town that no small word governs, right in front of "in" what it lies in; null where none stands there. */
export function townInFront({ document }: Reading, places: readonly Mention[], around: Mention): Mention | null {
  const town = places[places.indexOf(around) - 1];
  const { inside, syntax } = document.rules.grammar;
  if (town === undefined || syntax !== null || town.clitics !== "" || town.named?.actsFor !== null) return null;
  const isInside = inside.has(document.tokens[town.last + 1]?.norm ?? "");
  const isNext = around.first - town.last <= LONGEST_LINK && isInside;
  return isNext && matchOf(document, town.first - 1, cats.preposition) === undefined ? town : null;
}

/** How many words describe a town by what it is of: عاصمة ولاية شمال دارفور غربي السودان. */
const LONGEST_APPOSITION = 12;

/** مدينة الفاشر، عاصمة ولاية شمال دارفور: behind the comma the noun for a place tells what kind of place was named. */
export function isDescribedBy({ document }: Reading, head: Mention, place: Mention): boolean {
  const comma = head.last + 1;
  if (document.tokens[comma]?.kind !== "comma" || place.first - comma > LONGEST_APPOSITION) return false;
  if (document.words[comma + 1]?.place?.isDefinite !== false) return false;
  for (let at = comma + 1; at < place.first; at++) if (document.tokens[at]?.kind !== "word") return false;
  return true;
}
