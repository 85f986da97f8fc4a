import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { entityAt, type NameScope } from "./titles.ts";

/**
 * السلطات الصحية التابعة للحوثيين، الإدارة العسكرية لمقاطعة دونيتسك: a description does not end before whom or where it
 * belongs to. Behind any other word a name with ل may be of whom it is told to (قالت الشركة لرويترز).
 */
export function endWithOwner(scope: NameScope, last: number): number {
  const { tokens, sentenceOf, rules } = scope.document;
  const at = last + 1;
  const next = tokens[at];
  const owner = entityAt(scope, at);
  const isOwned = matchOf(scope.document, last, cats.owned) !== undefined;
  if (next?.kind !== "word" || sentenceOf[at] !== sentenceOf[last]) return isOwned ? last - 1 : last;
  if (owner !== null && rules.grammar.belongs(owner.clitics)) {
    return isOwned || owner.named.ref.kind === "place" ? owner.last : last;
  }
  const belongs = (word: string): boolean => rules.grammar.belongs(word[0] ?? "");
  // لمقاطعة دونيتسك: the noun of the place was taken in already.
  if (owner?.named.ref.kind === "place" && owner.clitics === "" && belongs(tokens[last]?.norm ?? "")) return owner.last;
  if (!isOwned) return last;
  return belongs(next.norm) ? at : last - 1;
}
