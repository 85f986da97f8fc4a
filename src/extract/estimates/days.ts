import type { DayOrMonth } from "../../domain/article.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { ResolvedDate } from "../quotes/days.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";
import type { EstimateInput } from "./estimates.ts";
import { isFate } from "./place.ts";

/** Of which day a figure is. */

/**
 * The day on which the source said it; without a source, the one that the sentence names before the figure; of the dead also
 * behind it. What happened on the day of publication was said on that day, too: قتل 5 اليوم، وفق مصادر طبية.
 */
export function dayOf(
  { days, datesIn, published }: EstimateInput,
  owner: Attribution | null,
  sentence: number,
  counted: Counted,
  measure: string,
): DayOrMonth | null {
  const said = owner === null ? null : (days.get(owner) ?? null);
  if (said !== null || (owner !== null && !isFate(measure))) return said;
  const here = datesIn(sentence).filter((date) => date.day !== null);
  // منذ فجر اليوم: what began today happened today.
  const told = here.filter((date) => date.said || (isFate(measure) && date.day === published));
  const behind = isFate(measure) ? told[0] : undefined;
  const day = (told.find((date) => date.first < counted.first) ?? behind)?.day ?? null;
  return owner === null || day === published ? day : null;
}

export function dayIn(dates: readonly ResolvedDate[], clause: Clause): DayOrMonth | null {
  return dates.find((date) => date.first >= clause.first && date.last <= clause.last)?.day ?? null;
}
