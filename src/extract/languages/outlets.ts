import { foldText } from "../text/fold.ts";

/**
 * Tells the name of an outlet by the noun that it begins with, or in English ends with: صحيفة النداء, the Nidaa newspaper.
 *
 * @param nouns without the article
 */
export function outletNames(
  nouns: readonly string[],
  withoutArticle: (form: string) => string,
): (written: string) => boolean {
  const known = new Set(nouns.map(foldText));
  return (written) => {
    const words = foldText(written).split(" ");
    return [words[0], words.at(-1)].some((word) => known.has(withoutArticle(word ?? "")));
  };
}
