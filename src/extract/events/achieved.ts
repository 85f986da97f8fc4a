import { matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import { itemAt } from "../itemAt.ts";
import type { Acts, Place } from "./subject.ts";
import { subjectBehind } from "./subjectBehind.ts";

/** Who does what a noun tells behind a verb of success: تمكنت الشرطة من توقيف, نجح الجيش في تحرير, قامت القوات بقصف. */

/** How many tokens from such a verb its noun may stand: its subject and asides come between. */
const ACHIEVED_WITHIN = 30;

/** The subject of the verb; "nobody" where it names none, and null where no such verb leads to the noun. */
export function achieverOf({ reading, first, from }: Place, acts: Acts): Mention | "nobody" | null {
  const { document, mentions, mentionOf } = reading;
  const { grammar } = document.rules;
  if (grammar.achieves.size === 0 || !isLed(document, first)) return null;
  for (let verb = first - 1; verb >= Math.max(from, first - ACHIEVED_WITHIN); verb--) {
    if (document.tokens[verb]?.kind === "semicolon") return null;
    const norm = document.tokens[verb]?.norm ?? "";
    if (!grammar.achieves.has(norm) && !grammar.achieves.has(grammar.withoutAnd(norm))) continue;
    const before = itemAt(mentions, mentionOf[verb - 1]);
    if (before?.last === verb - 1 && acts(before)) return before;
    // أعلن الجيش أن قواته تمكنت: they are his.
    if (grammar.isPossessed(document.tokens[verb - 1]?.norm ?? "")) return null;
    return subjectBehind(reading, verb + 1, first - 1, acts, false) ?? "nobody";
  }
  return null;
}

/** Behind a preposition: من توقيف، بقصف. */
function isLed(document: TextDocument, first: number): boolean {
  const { governs } = document.rules.grammar;
  if (matchOf(document, first - 1, cats.preposition) !== undefined) return true;
  return matchesOf(document, first, cats.trigger).some(({ clitics }) => governs(clitics));
}
