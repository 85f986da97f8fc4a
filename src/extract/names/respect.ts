import type { Mention, Named } from "./mention.ts";
import { lastWhere } from "./recent.ts";

/** Whom words of respect mean: سيادته، سموه، معاليه. */

/** The role of such words. */
export const EXCELLENCY = "excellency";

const highPost =
  /(?:^|-)(?:minister|president|king|prince|emir|leader|cleric|ambassador|governor|speaker|secretary-general|commissioner)$/u;

/** The last person who was told of with a high post; null where he has no name or another gender. */
export function personOfRespect(mentions: readonly Mention[], { gender }: Mention): Named | null {
  const last = lastWhere(mentions, ({ kind, title }) => kind === "person" && highPost.test(title?.role ?? ""));
  const named = last?.named ?? null;
  const other = last?.gender ?? null;
  return other === null || gender === null || other === gender ? named : null;
}
