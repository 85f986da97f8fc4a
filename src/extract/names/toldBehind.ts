import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { TitleFound } from "./titles.ts";

/** Names behind a post that where somebody said it, or what he said, shows to be names. */

/** What stands behind whoever says something. */
export const leadsOn = anyOf("complementizer", "adverbial");

/** وأوضح كولونيل رودولف سورغو في بيان: a rank without its article behind a verb, before a name that where he said it follows. */
export function isForeignRank(document: TextDocument, { title }: TitleFound, last: number): boolean {
  if (title.role !== OFFICER || title.last !== title.first || document.rules.grammar.subjectFirst) return false;
  const verb = matchOf(document, title.first - 1, cats.cue)?.meaning.form;
  return (verb === "past" || verb === "present") && beginsOneOf(document, last + 1, leadsOn);
}

const OFFICER = "officer";

/** وقال المتحدث باسم القوات، فلان الفلاني في تصريح له: behind the verb and its subject's post, where he said it stands behind his name. */
export const isToldIn = (document: TextDocument, { title }: TitleFound, last: number): boolean =>
  !document.rules.grammar.subjectFirst &&
  matchOf(document, title.first - 1, cats.cue) !== undefined &&
  matchOf(document, last + 1, cats.adverbial) !== undefined;
