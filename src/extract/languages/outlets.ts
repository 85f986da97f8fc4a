import { foldText } from "../text/fold.ts";
import type { Grammar } from "./language.ts";

/**
 * Tells the name of an outlet by its noun, which leads the name (صحيفة النداء) or, where owners stand in front, ends it (the
 * Nidaa newspaper).
 *
 * @param nouns without the article
 */
export function outletNames(
  nouns: readonly string[],
  { subjectFirst, withoutArticle }: Pick<Grammar, "subjectFirst" | "withoutArticle">,
): (written: string) => boolean {
  const known = new Set(nouns.map(foldText));
  return (written) => {
    const noun = foldText(written)
      .split(" ")
      .at(subjectFirst ? -1 : 0);
    return known.has(withoutArticle(noun ?? ""));
  };
}
