import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";

/**
 * انتشر 300 جندي شرقي أوكرانيا, 19 people north of Odesa: the side of a place tells where people are without a preposition, right
 * behind them or their verb.
 */
export function isSideOf({ document, mentionOf }: Reading, { last }: Pick<Counted, "last">, mention: Mention): boolean {
  const { places, grammar } = document.rules;
  if (mention.clitics !== "" || mention.first <= last) return false;
  const isSide = (at: number): boolean => places.sides.has(document.tokens[at]?.norm ?? "");
  let first = mention.first;
  if (grammar.syntax !== null && grammar.partitives.has(document.tokens[first - 1]?.norm ?? "")) first -= 2;
  while (isSide(first - 1)) first--;
  if (!isSide(first)) return false;
  const before = first - 1;
  if (before === last) return true;
  if ((mentionOf[before] ?? -1) !== -1) return false;
  const form = document.tokens[before]?.norm ?? "";
  return (
    grammar.isPluralVerb(form) ||
    [cats.status, cats.predicate, cats.peopleMove].some((cat) => matchOf(document, before, cat)?.last === before)
  );
}

/** The city of, the coast of: the token is "of" behind a noun for a place or a part of one. */
export const isNounOf = ({ document }: Reading, of: number): boolean =>
  document.rules.grammar.partitives.has(document.tokens[of]?.norm ?? "") &&
  (document.words[of - 1]?.place != null || document.rules.places.parts.has(document.tokens[of - 1]?.norm ?? ""));
