import { phrasesAt } from "../document.ts";
import type { Meaning } from "../phrases.ts";
import type { Reading } from "../quotes/walk.ts";

/** What stands behind a number whose noun is left out or stands elsewhere. */
const closers: ReadonlySet<Meaning["cat"]> = new Set<Meaning["cat"]>([
  "preposition",
  "credit",
  "conjunction",
  "others",
  "among",
  "comparison",
  "agent",
  "complementizer",
  "predicate",
  "stopper",
  "cue",
  "adverbial",
  "pronoun",
  "status",
]);

/** True when no noun that could be counted stands behind a number. */
export function closesBehind(reading: Reading, index: number): boolean {
  const { document } = reading;
  const token = document.tokens[index];
  if (token === undefined || token.kind === "percent" || token.kind === "symbol") return token === undefined;
  if (token.kind !== "word" && token.kind !== "number") return true;
  if ((reading.dateEnd[index] ?? -1) >= 0) return true;
  const matches = phrasesAt(document, index);
  const { joins, joinsHamza, syntax } = document.rules.grammar;
  // A crowd of 5,000 marched; إصابة 38 وإلحاق أضرار
  if (matches.length === 0)
    return syntax === null ? joinsHamza(document.text.slice(token.start, token.end)) : token.norm.endsWith("ed");
  // 410 والمفقودين 336: what "and" joins is not counted by the number before.
  return matches.some(({ cat, clitics }) => joins(clitics) || closers.has(cat));
}
