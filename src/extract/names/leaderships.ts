import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { ownerBefore } from "./antecedents.ts";
import type { Mention } from "./mention.ts";
import type { NameScope } from "./titles.ts";

/** نشر الجيش وحداته. وأفادت قيادته: who leads a body named before speaks for it, right behind a verb of saying. */
export function leadershipAt(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const { leaderships, ownerOf } = document.rules.grammar;
  const form = document.tokens[index]?.norm ?? "";
  if (!leaderships.has(form) || matchOf(document, index - 1, cats.cue) === undefined) return null;
  const gender = ownerOf(form);
  const named = gender === null ? null : ownerBefore(scope, index, gender);
  if (named?.ref.kind !== "organisation") return null;
  return {
    first: index,
    last: index,
    clitics: "",
    gender: "f",
    count: "sg",
    kind: "organisation",
    named,
    title: null,
    rule: "leadership",
    pointer: null,
  };
}
