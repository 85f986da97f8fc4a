import type { TextDocument } from "../document.ts";
import type { Mention, Named } from "./mention.ts";
import { lastWhere } from "./recent.ts";

/**
 * What "the agency" means: the institution named last whose noun it repeats, or that is of such a type. Whose
 * spokesman somebody is has been named, too.
 */
export function antecedentOf(
  document: TextDocument,
  mentions: readonly Mention[],
  types: readonly string[],
  head: string,
): Named | null {
  const meant = (earlier: Mention): Named | null => {
    const named = earlier.kind === "person" ? (earlier.title?.of ?? null) : earlier.named;
    if (named === null || named.ref.kind !== "organisation") return null;
    const isMeant =
      (named.type !== null && types.includes(named.type)) ||
      (earlier.kind === "organisation" && repeats(document, earlier, head));
    return isMeant ? named : null;
  };
  const last = lastWhere(mentions, (earlier) => meant(earlier) !== null);
  return last === undefined ? null : meant(last);
}

/** True when a mention's own noun is the one that the text repeats: شركة أمبري, الشركة. */
function repeats({ tokens, rules }: TextDocument, mention: Mention, head: string): boolean {
  const { subjectFirst, withoutArticle } = rules.grammar;
  if (!subjectFirst) {
    // What the noun is leads the name: شركة أمبري.
    const noun = (tokens[mention.first]?.norm ?? "").slice(mention.clitics.length);
    return withoutArticle(noun) === withoutArticle(head);
  }
  for (let at = mention.first; at <= mention.last; at++) if (tokens[at]?.norm === head) return true;
  return false;
}
