import { introduce, isClosedOff, personAt } from "./people.ts";
import { ANYBODY, CLERIC, HONORIFIC } from "./roleIds.ts";
import type { NameFound } from "./titledNames.ts";
import type { Found, NameScope, TitleFound } from "./titles.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** Posts with somebody: an adviser, a lawyer or a sister of whoever stands behind them. */

/** Titles that stand before their bearer's name without an article: دكتور سالم، سيدي محمد. */
const bare: ReadonlySet<string> = new Set([HONORIFIC, CLERIC, ANYBODY, "officer", "king", "prince", "emir"]);

/** مستشار ترامب، شقيقة كيم: right behind a post without an article stands whose it is, and not who holds it. */
export const isOwnerOfPost = ({ document }: NameScope, { title }: TitleFound, at: number): boolean =>
  !document.rules.grammar.subjectFirst &&
  !title.definite &&
  title.of === null &&
  title.first === title.last &&
  at === title.last + 1 &&
  !bare.has(title.role);

/** مستشار زيلينسكي ميخايلو بودولياك: who holds it may follow. */
export function behindOwner(scope: NameScope, { title, gender }: TitleFound, owner: Found): NameFound {
  scope.introduced.add(owner.named.ref.id);
  const next = owner.last + 1;
  const known = personAt(scope, next);
  const found = { belongsTo: owner.named, rule: "title+owner" };
  if (known?.clitics === "") return { ...found, named: known.named, last: known.last };
  const last = title.count === "sg" ? endOfUnknownName(scope.document, next, 2) : -1;
  if (last >= 0 && isClosedOff(scope, last + 1)) return { ...found, named: introduce(scope, next, last, gender), last };
  return { ...found, named: null, last: owner.last };
}
