import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "./walk.ts";

/** Words in front of the name of a body that only describe it. */

/** "According to the aid group Mercy Corps", "to Paris-based Airwars": what stands in front of a name only describes it. */
export function leadsToName({ document, mentions, mentionStart }: Reading, { last, pointer, kind }: Mention): boolean {
  if (!document.rules.grammar.subjectFirst) return false;
  const next = document.tokens[last + 1];
  if (kind === "place") return next?.kind === "word" && next.glued;
  const name = itemAt(mentions, mentionStart[last + 1]);
  return pointer?.by === "anaphor" && name?.kind === "organisation" && name.named !== null;
}
