import type { TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Noun } from "./counted.ts";

/** How far in front of the group the verb stands that its number follows. */
const FARTHEST_VERB = 4;

/** فاز 12 من حزب الله: those who vote, win and meet are no fighters. */
const inCivicLife = ({ tokens, rules }: TextDocument, first: number, last: number): boolean =>
  [last + 1, ...Array.from({ length: FARTHEST_VERB }, (_, back) => first - 1 - back)].some((at) =>
    rules.grammar.civic.has(rules.grammar.withoutAnd(tokens[at]?.norm ?? "")),
  );

/** The type of bodies that fight. */
const FIGHTS = "armed-group";

/** 15 من الحوثيين، 20 من طالبان: members of a group, which its name tells by itself or in the plural of people. */
export function memberOf({ document, mentions, mentionStart }: Reading, index: number): Noun | null {
  const group = itemAt(mentions, mentionStart[index]);
  const isBody = group?.kind === "organisation" && group.named?.type === FIGHTS && group.pointer === null;
  if (!isBody || group.clitics !== "" || document.rules.grammar.syntax !== null) return null;
  if (inCivicLife(document, index, group.last)) return null;
  const fighters = { population: "troops", measure: "troops", nationality: null, neutral: true };
  return { ...fighters, last: group.last, rule: "number+noun" };
}
