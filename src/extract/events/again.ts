import type { EventFound } from "./event.ts";
import { partiesOf } from "./standIns.ts";

/** One event that its sentence tells twice. */

/**
 * قُتل ثلاثة في هجوم شنته الحركة، وصلت طائرة مساعدات كويتية: what was only reported, and aid of nobody, gives way to what names
 * who did it.
 */
export function dropReports(found: EventFound[], reported: ReadonlySet<EventFound>, event: EventFound): void {
  if (event.actors.length === 0) return;
  const at = found.findLastIndex(({ sentence }) => sentence !== event.sentence) + 1;
  for (let index = found.length - 1; index >= at; index--) {
    const other = found[index];
    if (other === undefined) continue;
    const isReport = reported.has(other) && other.aspect === event.aspect;
    const isNobodysAid = other.type === "aid" && event.type === "aid" && other.actors.length === 0;
    if (isReport || isNobodysAid) found.splice(index, 1);
  }
}

/**
 * True where an event of the same sentence that was found already is the same; they stand last. What a verb tells that
 * "and" joins to another (اقتحمت البلدة واعتقلت شابين) is another thing.
 */
export function isToldAgain(found: readonly EventFound[], event: EventFound, joined: boolean): boolean {
  for (let at = found.length - 1; at >= 0 && found[at]?.sentence === event.sentence; at--) {
    const other = found[at];
    if (other === undefined || (joined && event.type === "other" && other.aspect !== event.aspect)) continue;
    if (repeats(other, event)) return true;
  }
  return false;
}

/** One event told twice in its sentence: of one kind, and of the same people as far as both name them. */
function repeats(other: EventFound, event: EventFound): boolean {
  if (other.type !== event.type) return false;
  // One sum is told once.
  const { amount } = event;
  if (amount !== null && other.amount?.value === amount.value && other.amount.unit === amount.unit) return true;
  // قضت محكمة بسجن فلان: where the verb names nobody, a noun of the same thing does not either.
  if (other.actors.length === 0 || event.actors.length === 0) return other.aspect === event.aspect;
  if (event.type !== "other" && event.aspect !== null && other.aspect !== event.aspect) return false;
  return haveOneParty(idsOf(event), idsOf(other));
}

/** One of them takes part in nothing that the other does not. */
export const haveOneParty = (a: readonly string[], b: readonly string[]): boolean =>
  a.length <= b.length ? a.every((party) => b.includes(party)) : haveOneParty(b, a);

/** The ids of all who take part. */
export const idsOf = (event: EventFound): string[] => partiesOf(event).map((party) => party.ref.id);
