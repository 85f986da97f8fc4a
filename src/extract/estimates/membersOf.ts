import { itemAt } from "../itemAt.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Noun } from "./counted.ts";

/** The type of bodies that fight. */
const FIGHTS = "armed-group";

/** 15 من الحوثيين، 20 من طالبان: members of a group, which its name tells by itself or in the plural of people. */
export function memberOf({ document, mentions, mentionStart }: Reading, index: number): Noun | null {
  const group = itemAt(mentions, mentionStart[index]);
  const isBody = group?.kind === "organisation" && group.named?.type === FIGHTS && group.pointer === null;
  if (!isBody || group.clitics !== "" || document.rules.grammar.syntax !== null) return null;
  const fighters = { population: "troops", measure: "troops", nationality: null, neutral: true };
  return { ...fighters, last: group.last, rule: "number+noun" };
}
