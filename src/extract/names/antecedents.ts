import type { TextDocument } from "../document.ts";
import type { Mention, Named } from "./mention.ts";
import { lastWhere } from "./recent.ts";

/** What "the agency" means: the institution named last whose noun it repeats, or that is of such a type. */
export function antecedentOf(
  document: TextDocument,
  mentions: readonly Mention[],
  types: readonly string[],
  head: string,
): Named | null {
  const meant = lastWhere(mentions, (earlier) => {
    if (earlier.kind !== "organisation" || earlier.named === null) return false;
    const { type } = earlier.named;
    return (type !== null && types.includes(type)) || repeats(document, earlier, head);
  });
  return meant?.named ?? null;
}

/** True when a mention's own noun is the one that the text repeats: شركة أمبري, الشركة. */
export function repeats({ tokens, rules }: TextDocument, mention: Mention, head: string): boolean {
  const { subjectFirst, withoutArticle } = rules.grammar;
  if (!subjectFirst) {
    // What the noun is leads the name: شركة أمبري.
    const noun = (tokens[mention.first]?.norm ?? "").slice(mention.clitics.length);
    return withoutArticle(noun) === withoutArticle(head);
  }
  for (let at = mention.first; at <= mention.last; at++) if (tokens[at]?.norm === head) return true;
  return false;
}
