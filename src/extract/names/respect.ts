import type { TextDocument } from "../document.ts";
import type { Mention, Named } from "./mention.ts";
import { lastWhere } from "./recent.ts";

/** Whom words of respect mean: سيادته، سموه، معاليه. */

/** The role of such words. */
export const EXCELLENCY = "excellency";

const highPost =
  /(?:^|-)(?:minister|president|king|prince|emir|leader|cleric|ambassador|governor|speaker|secretary-general|commissioner)$/u;

/**
 * Of the last sentence that tells of somebody with a high post the first such person, who acts in it; null where he has
 * no name or another gender.
 */
export function personOfRespect(
  { sentenceOf }: TextDocument,
  mentions: readonly Mention[],
  { gender }: Mention,
): Named | null {
  const isHigh = ({ kind, title }: Mention): boolean => kind === "person" && highPost.test(title?.role ?? "");
  let found = lastWhere(mentions, isHigh);
  const sentence = sentenceOf[found?.first ?? 0];
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || found === undefined) break;
    if (mention.first > found.first) continue;
    if (sentenceOf[mention.first] !== sentence) break;
    if (isHigh(mention) && mention.named !== null && mention.gender === found.gender) found = mention;
  }
  const other = found?.gender ?? null;
  return other === null || gender === null || other === gender ? (found?.named ?? null) : null;
}
