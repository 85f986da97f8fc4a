import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Syntax } from "../languages/syntax.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { closesBehind } from "./closesBehind.ts";
import type { Counted, Noun } from "./counted.ts";
import { phraseAt } from "./nounsInOrder.ts";
import { itemAt } from "../itemAt.ts";

/** Numbers of people without a noun, told by the verb behind them or the figure before them. */

/** How the rules are called that read a number: with a verb of its own, or in a row with the figure before. */
export const BARE = "bare";
const LISTED = "listed";

/** How many sentences back the figure may stand that a bare number goes on with. */
const REACH = 2;

/** A verb stands right behind the number, so that it is no object of a verb in front. */
export function isSubject({ document }: Reading, syntax: Syntax, index: number): boolean {
  const form = document.tokens[index]?.norm ?? "";
  return syntax.be.has(form) || syntax.have.has(form) || syntax.modals.has(form);
}

/**
 * A number before a verb: of people where the verb tells what became of them ("three died", "12 were killed"), else of
 * those whom the figure before it counts ("155 were sent back", "the agency had estimated 400").
 */
export function bareInOrder(
  reading: Reading,
  syntax: Syntax,
  quantity: Quantity,
  previous: Counted | null,
): Noun | null {
  const { document } = reading;
  const next = quantity.last + 1;
  const noun = { population: null, measure: null, nationality: null, last: quantity.last, rule: BARE };
  const aboard = syntax.aboard.find((words) => startsWith(reading, next, words));
  if (aboard !== undefined) return { ...noun, last: quantity.last + aboard.split(" ").length, rule: "bare:aboard" };
  // "3 million children under five were": an age.
  if (previous !== null && quantity.first <= previous.last + 1 && !isChange(reading, syntax, quantity, previous))
    return null;
  const isLed = isSubject(reading, syntax, next);
  const tells = (skip: number): boolean => matchOf(document, next + skip, cats.predicate) !== undefined;
  if (tells(0) || ((isLed || isVerb(reading, next)) && [1, 2, 3].some(tells))) return noun;
  const isOfPeople = (skip: number): boolean =>
    syntax.ofPeople.some((words) => startsWith(reading, next + skip, words));
  if (isOfPeople(0) || (isLed && [1, 2, 3].some(isOfPeople)) || syntax.strong.has(document.tokens[next]?.norm ?? ""))
    return noun;
  const part = matchOf(document, next, cats.among) ?? matchOf(document, next, cats.others);
  if (part !== undefined) return { ...noun, last: part.last, rule: "part-of:behind" };
  // 23 were children.
  const told = syntax.be.has(document.tokens[next]?.norm ?? "") ? phraseAt(reading, syntax, next + 1) : null;
  if (told !== null) return { ...told, last: quantity.last, rule: "number+be+noun" };
  if (previous === null) return null;
  const listed = { ...noun, rule: LISTED };
  if (isChange(reading, syntax, quantity, previous)) return listed;
  const back = (document.sentenceOf[quantity.first] ?? 0) - (document.sentenceOf[previous.at] ?? 0);
  if (back === 0 && isListed(reading, syntax, quantity)) return listed;
  if (back <= REACH && isEstimated(reading, quantity)) return listed;
  return back <= REACH && (isLed || isVerb(reading, next)) ? noun : null;
}

/** "rose to 64 from 58", "raised from 58 to 64": the other end of a change. */
function isChange(reading: Reading, syntax: Syntax, quantity: Quantity, previous: Counted): boolean {
  const link = reading.document.tokens[quantity.first - 1];
  const ends = syntax.changes.has(link?.norm ?? "") && quantity.first - previous.last <= 2;
  return ends && closesBehind(reading, quantity.last + 1);
}

/** "90,000 from Lebanon and 81,000 from Turkey", "53 rescuers, Qatar 30", "rather than the 900 it had admitted". */
function isListed(reading: Reading, syntax: Syntax, quantity: Quantity): boolean {
  const { document } = reading;
  const norm = (index: number): string => document.tokens[index]?.norm ?? "";
  const next = document.tokens[quantity.last + 1];
  const lead = quantity.first === quantity.numberFirst ? quantity.first - 1 : quantity.numberFirst - 1;
  const isMore = syntax.another.has(norm(lead)) ? 1 : 0;
  const isJoined = [lead - isMore, quantity.first].some((at) => syntax.coordinators.has(norm(at)));
  const isInRow =
    isJoined || (document.tokens[lead - isMore]?.kind === "comma" && leadsToPlace(reading, quantity.last + 1));
  if (isInRow && matchOf(document, quantity.last + 1, cats.preposition) !== undefined) return true;
  const isAlone = next === undefined || (next.kind !== "word" && next.kind !== "number");
  const before = document.tokens[quantity.first - 1];
  if (isAlone && before?.kind === "word" && before.norm.endsWith("ed")) return true;
  const owner = itemAt(reading.mentions, reading.mentionOf[quantity.first - 1]);
  if (isAlone && owner !== undefined && document.tokens[owner.first - 1]?.kind === "comma") return true;
  return syntax.definite.has(norm(quantity.numberFirst - 1)) && syntax.pronouns.has(norm(quantity.last + 1));
}

/** "69 in neighbouring Morelos". */
function leadsToPlace({ document, mentions, mentionStart }: Reading, index: number): boolean {
  if (!document.rules.grammar.placePrepositions.has(document.tokens[index]?.norm ?? "")) return false;
  return [1, 2, 3].some(
    (skip) => itemAt(mentions, mentionStart[index + skip])?.kind === "place" || isCapital(document, index + skip),
  );
}

const isCapital = (document: Reading["document"], index: number): boolean => {
  const token = document.tokens[index];
  return token?.kind === "word" && /\p{Lu}/u.test(document.text.slice(token.start, token.start + 1));
};

const startsWith = ({ document }: Reading, index: number, words: string): boolean =>
  words.split(" ").every((word, at) => document.tokens[index + at]?.norm === word);

/** Four escaped, 12 arrived. */
function isVerb({ document }: Reading, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== "word") return false;
  return matchOf(document, index, cats.status) !== undefined || token.norm.endsWith("ed");
}

/** "had earlier estimated 400", "Organisers said 25,000", "put those on board at 750". */
function isEstimated(reading: Reading, quantity: Quantity): boolean {
  const { document } = reading;
  if (!closesBehind(reading, quantity.last + 1)) return false;
  const cue = matchOf(document, quantity.first - 1, cats.cue);
  if (cue !== undefined) return true;
  if (matchOf(document, quantity.first - 1, cats.preposition) === undefined) return false;
  for (let at = quantity.first - 2; at > quantity.first - 10; at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[quantity.first]) return false;
    if (matchOf(document, at, cats.cue)?.meaning.verb.id === "estimate") return true;
  }
  return false;
}
