import { matchOf, type TextDocument } from "../document.ts";
import { PAIR } from "./impliedNumbers.ts";

/** What became of people told in two verbs, of which one is meant of each. */

/** قتلوا أو أصيبوا، لقوا حتفهم، أو أصيبوا: one of two fates, the second of which "or" leads. */
export function eitherFate(document: TextDocument, at: number): string | null {
  const told = matchOf(document, at, "predicate");
  if (told === undefined) return null;
  const behind = told.last + (document.tokens[told.last + 1]?.kind === "comma" ? 2 : 1);
  const isOr = document.rules.grammar.either.has(document.tokens[behind]?.norm ?? "");
  const other = isOr && agreesAt(document, behind + 1) ? matchOf(document, behind + 1, "predicate") : undefined;
  return other !== undefined && other.meaning.measure !== told.meaning.measure ? PAIR : told.meaning.measure;
}

/** A predicate that is a verb in the plural or the dual. */
export function agreesAt(document: TextDocument, at: number): boolean {
  const match = matchOf(document, at, "predicate");
  if (match?.clitics !== "") return false;
  const form = document.tokens[at]?.norm ?? "";
  return document.rules.grammar.isPluralVerb(form) || document.rules.grammar.isDualVerb(form);
}
