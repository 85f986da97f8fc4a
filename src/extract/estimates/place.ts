import type { EntityRef } from "../../domain/entity.ts";
import type { Reading } from "../quotes/walk.ts";
import { type Clause, placeIn } from "./clause.ts";
import type { Counted } from "./counted.ts";

/** Where counted people are, or met their fate. */

/** What happens to people where something has happened: a report that goes on without a place stays there. */
const fates: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "casualties", "displaced"]);

export const isFate = (measure: string): boolean => fates.has(measure);

interface Earlier {
  readonly measure: string;
  readonly place: EntityRef | null;
  readonly sentence: number;
}

/** The place of the clause or of the figure it hangs on; of the dead and the displaced also that of what happened. */
export function placeOf(
  reading: Reading,
  counted: Counted,
  clause: Clause,
  told: {
    readonly measure: string;
    readonly sentence: number;
    readonly model: EntityRef | null;
    readonly earlier: Earlier | null;
    /** First token of the words in which somebody says it; 0 where nobody does. */
    readonly saidFrom: number;
  },
): EntityRef | null {
  const own = placeIn(reading, counted, clause)?.named?.ref ?? told.model;
  if (own !== null || !fates.has(told.measure)) return own;
  const { sentences, rules } = reading.document;
  const here = sentences[told.sentence];
  if (here === undefined) return null;
  // "Speaking in Geneva": where it is said nobody died.
  const words = {
    first: told.saidFrom > counted.at ? here.first : Math.max(here.first, told.saidFrom),
    last: here.last,
  };
  const around = placeIn(reading, counted, words, rules.grammar.inside);
  if (around?.named != null) return around.named.ref;
  const { earlier } = told;
  const goesOn = earlier !== null && sentences[earlier.sentence]?.paragraph === here.paragraph;
  if (goesOn && fates.has(earlier.measure)) return earlier.place;
  return null;
}
