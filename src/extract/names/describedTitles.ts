import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf, type Count } from "../phrases.ts";
import type { Named } from "./mention.ts";

/**
 * Titles with a task or a field behind them: المسؤول المكلف بالإعلام في مكتب الأمم المتحدة، الخبير في شؤون الإرهاب. They
 * introduce somebody, and point back at nobody.
 */

/** How many words may tell the task. */
const LONGEST_TASK = 5;

const endsTask = bitsOf(["cue", "complementizer", "conjunction", "negation"]);

/** True where a task or a field begins behind a title whose own words end before `next`. */
export function isTask(document: TextDocument, next: number, broad: boolean): boolean {
  const { charges, fields, governs, relays, subjectFirst } = document.rules.grammar;
  if (subjectFirst) return false;
  const form = document.tokens[next]?.norm ?? "";
  if (charges.has(document.tokens[next - 1]?.norm ?? ""))
    return governs(form[0] ?? "") || isPreposition(document, next);
  if (isPreposition(document, next) && fields.has(document.tokens[next + 1]?.norm ?? "")) return true;
  // المسؤول عن الإعلام: of a verb that takes the same word it tells what is said (تحدث المسؤول عن).
  return broad && relays.has(form) && !takes(document, next, form);
}

const isPreposition = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.preposition)?.clitics === "";

/** How far in front of it the verb of a title may stand. */
const NEAR = 4;

function takes(document: TextDocument, index: number, form: string): boolean {
  for (let at = index - 1; at >= index - NEAR; at--) {
    const cue = matchOf(document, at, cats.cue);
    if (cue !== undefined) return cue.meaning.verb.takes.includes(form);
  }
  return false;
}

/** Whose post it is, behind the task; `ownerAt` reads an owner with the small word that leads to it. */
export function ownerBehindTask(
  document: TextDocument,
  first: number,
  ownerAt: (at: number) => { named: Named; last: number } | null,
): { named: Named; last: number } | null {
  for (let at = first + 1; at <= first + LONGEST_TASK; at++) {
    if (document.tokens[at]?.kind !== "word" || beginsAny(document, at, endsTask)) return null;
    const owner = matchOf(document, at, cats.spokesOf) === undefined ? null : ownerAt(at);
    if (owner !== null) return owner.named.ref.kind === "organisation" ? owner : null;
  }
  return null;
}

/** 500 مجند في بولندا، 3 مراسلين في غزة: people whom a number right in front counts hold no post there. */
export const isCounted = (
  document: TextDocument,
  index: number,
  { definite, count }: { definite: boolean; count: Count },
): boolean =>
  !definite &&
  !document.rules.grammar.subjectFirst &&
  document.tokens[index - 1]?.kind === "number" &&
  // قال 3 مسؤولين في المنظمة: whoever speaks does.
  (count === "sg" || matchOf(document, index - 2, cats.cue) === undefined);
