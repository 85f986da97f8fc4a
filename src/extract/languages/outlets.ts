import { foldText } from "../text/fold.ts";
import { firstWordOf } from "../text/firstWord.ts";

/**
 * Tells the name of an outlet by the noun that leads it: صحيفة النداء، التلفزيون السوري.
 *
 * @param nouns without the article
 */
export function outletNames(
  nouns: readonly string[],
  withoutArticle: (form: string) => string,
): (written: string) => boolean {
  const known = new Set(nouns.map(foldText));
  return (written) => known.has(withoutArticle(foldText(firstWordOf(written))));
}
