import { matchesOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";

/** What tells that a word is a verb. */
const verbs = [cats.predicate, cats.cue, cats.trigger, cats.status];

/** وبحسب الوزارة، فقد أرسلت موسكو 300 جندي: in front of a verb the word is a particle, rather than a verb of losing them. */
export function isParticle(document: TextDocument, at: number): boolean {
  const { resumes, perfect, reaches, roughly, verbShape } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  const next = document.tokens[at + 1];
  if (!resumes(form[0] ?? "") || !perfect.has(form.slice(1)) || next?.kind !== "word") return false;
  if (roughly.has(next.norm)) return false;
  if (verbs.some((cat) => matchesOf(document, at + 1, cat).some(({ clitics }) => clitics === ""))) return true;
  return reaches.has(next.norm) || verbShape(next.norm, document.text.slice(next.start, next.end)) !== null;
}

/** بعد مقتل القائد عاد 300 جندي، تظاهر 30 شخصا: a verb right in front of a number tells what those counted do, and not what is told before it. */
export function doElse(document: TextDocument, first: number): boolean {
  const isA = (cat: (typeof deeds)[number]): boolean =>
    matchesOf(document, first - 1, cat).some(({ last, clitics }) => last === first - 1 && clitics === "");
  const isFate = matchesOf(document, first - 1, cats.predicate).some(({ last }) => last === first - 1);
  const { reaches, isDefinite, isPossessed, mourns, withoutAnd } = document.rules.grammar;
  const form = document.tokens[first - 1]?.norm ?? "";
  // من جرى توقيفهم ثلاثة: it tells of them, but by its own noun.
  if (isPossessed(form)) return false;
  // شيع 200 شخص جثامين: they mourn others.
  if (mourns.has(withoutAnd(form))) return true;
  return deeds.some(isA) && !isFate && !reaches.has(form) && !isDefinite(form);
}

/** What those counted may do. */
const deeds = [cats.trigger, cats.status, cats.peopleMove];
