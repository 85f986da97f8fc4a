import { matchOf, type TextDocument } from "../document.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "./walk.ts";

/** Nouns in front of a name that a verb follows: they are its subject, and not the name. */

/** What the noun in front of a name makes of the subject: people whom it does not name, or no speaker; null where the name is it. */
export function nounInFront(reading: Reading, mention: Mention): "unnamed" | "other" | null {
  const { document } = reading;
  if (isMemberOf(document, mention)) return "unnamed";
  // تقارير صحافية تحدثت: no journalist, though the adjective is spelled like one.
  const isAdjective = mention.named === null && mention.title?.definite === false;
  if (isAdjective && matchOf(document, mention.first - 1, "credit-noun") !== undefined) return "other";
  return isOfAction(reading, mention) ? "other" : null;
}

/** ضباط المصلحة، عناصر الحركة: people of a body, and not the body. */
function isMemberOf(document: TextDocument, { kind, first, clitics }: Mention): boolean {
  if (kind !== "organisation" || clitics !== "" || document.rules.grammar.subjectFirst) return false;
  const people = matchOf(document, first - 1, "counted");
  return people?.last === first - 1 && !people.meaning.mass && !document.words[first - 1]?.shape.isDefinite;
}

/** أن استهداف المستشفى يعد: right behind "that" a noun of action is the subject, and not whom it happens to. */
function isOfAction({ document, mentionOf }: Reading, { first, clitics }: Mention): boolean {
  const noun = document.tokens[first - 1];
  if (noun?.kind !== "word" || clitics !== "" || document.rules.grammar.subjectFirst) return false;
  if (matchOf(document, first - 2, "complementizer")?.last !== first - 2 || mentionOf[first - 1] !== -1) return false;
  const isCommon = document.words[first - 1]?.shape.isCommonWord === true;
  const isAction = isCommon || matchOf(document, first - 1, "trigger") !== undefined;
  return isAction && matchOf(document, first - 1, "organisation-head") === undefined;
}
