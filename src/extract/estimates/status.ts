import type { Status } from "../../domain/fact.ts";
import { matchesOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { Reading } from "../quotes/walk.ts";
import { type Clause, statusIn } from "./clause.ts";
import type { Counted } from "./counted.ts";
import type { EstimateFound, EstimateInput } from "./estimates.ts";
import { CASUALTIES } from "../measureIds.ts";
import { isThere } from "./placeMentions.ts";

/** What the people counted do, or what became of them. */

/** What only soldiers do: people whom the text calls by their nationality alone are troops when they do it. */
const military: readonly (Status | null)[] = ["training", "fighting"];

export function statusOf(
  input: EstimateInput,
  measure: string,
  counted: Counted,
  clause: Clause,
  owner: Attribution | null,
  model: EstimateFound | null,
  inherits: boolean,
): Status | null {
  const fixed = input.measures.measures.find(({ id }) => id === measure)?.status;
  if (fixed != null) return fixed;
  const found = statusIn(input.reading, counted, clause, owner);
  if (owner?.cue.id === "expect" && owner.first <= counted.at) return "planned";
  // Only soldiers are trained, deployed or withdrawn: of other people the words around say no status but a plan.
  const soldiers = counted.rule === "number+nationality" && found !== null && military.includes(found.status);
  const applies = measure === "troops" || soldiers || found?.status === "planned";
  // وصل 700 جندي، وسيلحق بهم 300 آخرون: those who are to come are not there.
  const isOwn = model !== null && inherits && isLedByVerb(input.reading, counted);
  if (found !== null && applies && (isOwn || !inherits || model === null || found.status === "planned"))
    return found.status;
  if (measure === "other") return null;
  // مقتل 600 جندي من أصل 15 ألفا: the others are not dead.
  const isFate = (id: string): boolean => input.measures.measures.find((one) => one.id === id)?.status != null;
  if (model !== null && measure !== model.measure && (measure === CASUALTIES || isFate(model.measure))) return null;
  if (model !== null) return model.status;
  // The UN has 3,000 peacekeepers in Goma: soldiers in a place are deployed there.
  if (found === null && measure === "troops" && isThere(input.reading, counted, clause)) return "deployed";
  // Nothing in the clause: the verb may stand before its comma, within what the same source says.
  if (owner === null || measure === CASUALTIES) return null;
  const wide = {
    first: Math.max(owner.first, input.reading.document.sentences[owner.sentence]?.first ?? 0),
    last: clause.last,
  };
  return wide.first < clause.first ? (statusIn(input.reading, counted, wide, owner)?.status ?? null) : null;
}

/** كوريون شماليون يتدربون, سيشاركون في القتال: those counted by a nation do what only soldiers do, be it only planned. */
export function serves(
  { document }: Reading,
  measure: string,
  status: Status | null,
  { at, last, rule }: Counted,
  clause: Clause,
): boolean {
  if (measure !== "other" || rule !== "number+nationality") return false;
  if (status !== "planned") return military.includes(status);
  for (let index = clause.first; index <= clause.last; index++) {
    if (index >= at && index <= last) continue;
    if (matchesOf(document, index, cats.status).some(({ meaning }) => military.includes(meaning.status))) return true;
  }
  return false;
}

/** وصل منهم 500: what the verb in front of "of them" says of the part. */
function isLedByVerb({ document }: Reading, { first }: Counted): boolean {
  for (let at = first - 1; at >= first - LONGEST_LEAD; at--) {
    const among = matchOf(document, at, cats.among);
    if (among !== undefined) return matchOf(document, among.first - 1, cats.status) !== undefined;
    if (document.tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** From "of them" to the number: وصل منهم بالفعل 500. */
const LONGEST_LEAD = 3;
