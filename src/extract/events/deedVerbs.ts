import { beginsAny, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { VerbShape } from "../languages/language.ts";
import { bitsOf } from "../phrases.ts";
import type { Token } from "../text/tokens.ts";
import type { EventInput } from "./event.ts";

/** Which words at the head of a sentence are verbs. */

/** A verb that some rule has is one, however it looks. */
export type Shape = VerbShape | "known";

/** What a word that is a verb by its shape is instead. */
const nouns = [
  cats.role,
  cats.institution,
  cats.counted,
  cats.demonym,
  cats.preposition,
  cats.conjunction,
  cats.complementizer,
  cats.pronoun,
  cats.negation,
  cats.stopper,
  cats.adverbial,
  cats.unnamed,
  cats.credit,
];

const nounBits = bitsOf(nouns.map(({ cat }) => cat));

/** The verb that a token is by a rule, by the lexicon or by its shape; null for any other word. */
export function verbAt({ reading, isNegated }: EventInput, at: number): Shape | null {
  const { document, mentionOf, dateEnd } = reading;
  const token = document.tokens[at];
  if (token?.kind !== "word" || (mentionOf[at] ?? -1) !== -1 || (dateEnd[at] ?? -1) >= 0) return null;
  if ((document.quoteOf[at] ?? -1) !== -1 || isNegated(at)) return null;
  const cue = matchOf(document, at, cats.cue);
  if (cue?.meaning.verb.takes.some((what) => what !== "toll") === true) return null;
  const { grammar } = document.rules;
  if (grammar.isFutureVerb(token.norm)) return null;
  const isNoun = (cat: (typeof nouns)[number]): boolean => {
    const match = matchOf(document, at, cat);
    // فتحت is rather "opened" than "so under".
    return match !== undefined && (cat !== cats.preposition || match.clitics === "");
  };
  if (beginsAny(document, at, nounBits) && nouns.some(isNoun)) return null;
  const known = matchesOf(document, at, cats.trigger).some(
    ({ meaning, last }) => meaning.tense !== null && last === at,
  );
  const shape = known ? "known" : shapeOf(document, token);
  if (shape === null || grammar.states.has(token.norm) || grammar.states.has(grammar.withoutAnd(token.norm)))
    return null;
  return grammar.passive.has(token.norm) || grammar.reaches.has(grammar.withoutAnd(token.norm)) ? null : shape;
}

/** فشل، غادر: verbs that other words are written like are listed. */
function shapeOf({ text, rules }: TextDocument, { norm, start, end }: Token): VerbShape | null {
  const { acts, withoutAnd, verbShape } = rules.grammar;
  return acts.has(norm) || acts.has(withoutAnd(norm)) ? "past-masculine" : verbShape(norm, text.slice(start, end));
}

/** The same of a verb in the past: what goes on beside something else, or always, is no deed. */
export function isPastVerb(input: EventInput, at: number): boolean {
  const { tokens, rules } = input.reading.document;
  const shape = verbAt(input, at);
  if (shape === null || shape === "present") return false;
  return shape !== "known" || !rules.grammar.isPresentVerb(tokens[at]?.norm ?? "");
}
