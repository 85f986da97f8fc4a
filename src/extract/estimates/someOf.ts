import { anyOf, beginsOneOf, matchesOf, matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { CASUALTIES } from "../measureIds.ts";
import type { Reading } from "../quotes/walk.ts";
import { type Counted, countedAt } from "./counted.ts";

/** One of several people, and two others, of whom a verb tells what became. */

/** Words between a verb and "one of" behind its subject: نعى حزب الله أحد عناصره. */
const LONGEST_SUBJECT = 4;

/** قُتل أحد السكان، إن أحد جنوده أصيب، فقد الحرس أحد أفراده: the plural at a token counts one, where a verb tells what became of him. */
export function oneOf(reading: Reading, index: number): Counted | null {
  const { document } = reading;
  const { oneOf: words, isDefinite, isPossessed, syntax } = document.rules.grammar;
  const form = document.tokens[index]?.norm ?? "";
  if (syntax !== null || !words.has(document.tokens[index - 1]?.norm ?? "")) return null;
  const isSeveral = matchesOf(document, index, cats.counted).some(({ meaning }) => meaning.count === "pl");
  if (!isSeveral || !(isDefinite(form) || isPossessed(form) || document.rules.grammar.endsInPronoun(form))) return null;
  const noun = countedAt(reading, index);
  const measure =
    noun === null
      ? null
      : (fateBehind(reading, noun.last + 1) ?? fateBefore(reading, index - 2, noun.population === "troops"));
  if (noun === null || measure === null) return null;
  const one = { first: index - 1, at: index - 1, min: 1, max: 1, hedge: "exact" as const };
  return { ...noun, ...one, measure, rule: "one-of" };
}

/** أصيب, right behind those one of whom is told of. */
function fateBehind({ document }: Reading, at: number): string | null {
  const verb = matchOf(document, at, cats.predicate);
  return verb?.clitics === "" ? verb.meaning.measure : null;
}

/** The verb in front of "one of", over its subject; an armed body that loses one of its own lost him for good, and who is mourned is dead. */
function fateBefore({ document, mentionOf }: Reading, from: number, isFighter: boolean): string | null {
  const { mourns, withoutAnd } = document.rules.grammar;
  for (let at = from; at >= from - LONGEST_SUBJECT; at--) {
    if (mourns.has(withoutAnd(document.tokens[at]?.norm ?? ""))) return "killed";
    const isLoss = matchOf(document, at, cats.loss) !== undefined;
    const verb = matchesOf(document, at, cats.predicate).find(({ last }) => last <= from);
    if (isLoss || verb?.meaning.measure === CASUALTIES) return isFighter ? "killed" : null;
    if (verb !== undefined) return verb.meaning.measure;
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[from + 1]) return null;
    const isBody = (mentionOf[at] ?? -1) !== -1;
    const isLead = beginsOneOf(document, at, leads);
    if (isLead && !isBody) return null;
  }
  return null;
}

const leads = anyOf("cue", "complementizer", "preposition", "conjunction");

/** وجُرح آخران: two others than those just told of. */
export function twoOthers({ document }: Reading, index: number): Counted | null {
  const { otherTwo, syntax } = document.rules.grammar;
  if (syntax !== null || !otherTwo.has(document.tokens[index]?.norm ?? "")) return null;
  const verb = matchesOf(document, index - 1, cats.predicate).find(({ last }) => last === index - 1);
  if (verb === undefined) return null;
  const noun = { population: null, measure: verb.meaning.measure, nationality: null, rule: "two-others" };
  return { ...noun, first: index, last: index, at: index, min: 2, max: 2, hedge: "exact" };
}
