import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Reading } from "../quotes/walk.ts";
import { isBoundary } from "./standIns.ts";

/** Subjects that name nobody: plain nouns, bodies and people without a name. */

/** قضت محكمة في هامبورغ: a verb whose subject right behind it is a plain word. */
export function isCommonNoun(reading: Reading, at: number): boolean {
  const { document, mentionOf, mentionStart, dateEnd } = reading;
  const { subjectFirst, isDefinite, each } = document.rules.grammar;
  const token = document.tokens[at];
  if (each.has(token?.norm ?? "")) return false;
  if (subjectFirst || token?.kind !== "word" || (mentionOf[at] ?? -1) !== -1 || (dateEnd[at] ?? -1) !== -1)
    return false;
  // مخابرات الجيش: a noun with its owner.
  if (mentionStart[at + 1] !== -1 && itemAt(reading.mentions, mentionStart[at + 1])?.clitics === "") return false;
  if (matchOf(document, at, cats.role) !== undefined || matchOf(document, at, cats.adverbial) !== undefined)
    return false;
  return !isBoundary(document, at) && !isDefinite(token.norm);
}

/** وعطلت السلطات الدراسة: a verb whose subject right behind it is a body that nobody names. */
export function isUnnamedBody({ document, mentionOf }: Reading, at: number): boolean {
  const { subjectFirst, isDefinite } = document.rules.grammar;
  if (subjectFirst || (mentionOf[at] ?? -1) !== -1 || !isDefinite(document.tokens[at]?.norm ?? "")) return false;
  return matchOf(document, at, cats.institution) !== undefined;
}

/** نصب المسلحون كمينا، اقتحم إرهابيون فندقا: people without a name, whom their ending makes the subject. */
export function isUnnamedPlural({ document, mentionOf }: Reading, at: number): boolean {
  const { isPluralSubject, isNominative } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  return (mentionOf[at] ?? -1) === -1 && (isPluralSubject(form) || isNominative(form));
}

/** أن مسلحين خطفوا، إن ألفي شخص نزحوا: a verb in the plural right behind people without a name. */
export function isTheirVerb({ document, mentionOf }: Reading, verb: number): boolean {
  const { isPluralVerb, isAccusative, isNominative } = document.rules.grammar;
  const before = document.tokens[verb - 1]?.norm ?? "";
  if ((mentionOf[verb - 1] ?? -1) !== -1 || !isPluralVerb(document.tokens[verb]?.norm ?? "")) return false;
  return isAccusative(before) || isNominative(before) || matchOf(document, verb - 1, cats.counted) !== undefined;
}

/** How many words a force and what describes it take: القوات الحكومية السورية. */
const LONGEST_FORCE = 4;

/**
 * إن القوات الحكومية طردت مقاتلي الحركة، أن قوات إنفاذ القانون اعتقلت: right in front of its verb a force that nobody
 * names; without an article it opens the clause.
 */
export function isUnnamedForce({ document, mentionOf }: Reading, verb: number): boolean {
  const { forces, isDefinite, withoutArticle, subjectFirst } = document.rules.grammar;
  if (subjectFirst) return false;
  let isPlain = false;
  for (let at = verb - 1; at >= verb - LONGEST_FORCE; at--) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || (mentionOf[at] ?? -1) !== -1 || matchOf(document, at, cats.demonym) !== undefined)
      return false;
    if (isDefinite(token.norm)) {
      if (!isPlain && forces.has(withoutArticle(token.norm))) return true;
    } else if (forces.has(token.norm)) return matchOf(document, at - 1, cats.complementizer) !== undefined;
    else isPlain = true;
  }
  return false;
}

/** القيادة تعزي رئيس المجلس: a definite noun that names nobody opens a headline, and its verb stands behind it. */
export function isUnnamedLead({ document, mentionOf, dateEnd }: Reading, verb: number, from: number): boolean {
  const noun = verb - 1;
  if (noun !== from || document.rules.grammar.subjectFirst || (mentionOf[noun] ?? -1) !== -1) return false;
  return document.words[noun]?.shape.isDefinite === true && (dateEnd[noun] ?? -1) < 0 && !isBoundary(document, noun);
}
