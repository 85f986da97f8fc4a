import type { Gazetteer } from "../../../domain/entity.ts";
import type { PhraseTable } from "../../phraseTable.ts";
import { foldText } from "../../text/fold.ts";

/** Names that are common words, too, and that the words around them tell from those. */

/**
 * «روسيا اليوم», «الشرق الأوسط»: the name of an outlet without the noun in front (قناة، صحيفة) is one between marks; مالي, جدة
 * are places behind a preposition.
 */
export function addLedNames(
  phrases: PhraseTable,
  { organisations, places }: Gazetteer,
  heads: readonly string[],
): void {
  const nouns = new Set(heads.map(foldText));
  for (const entity of organisations.values()) {
    if (entity.type !== "outlet" && entity.type !== "agency") continue;
    for (const name of [entity.ar, ...entity.aliases]) {
      const [head = "", ...rest] = name.split(" ");
      if (rest.length === 0 || !nouns.has(foldText(head))) continue;
      phrases.add(rest.join(" "), { cat: "entity", entity, short: false, only: "quoted" });
    }
  }
  for (const entity of places.values()) {
    if (entity.led === undefined || entity.led === false) continue;
    const only = entity.led === "near" ? "near" : "led";
    for (const name of entity.headed ?? []) phrases.add(name, { cat: "entity", entity, short: false, only });
  }
}
