import { matchesOf, type TextDocument } from "../document.ts";

/** What tells that a word is a verb. */
const verbs = ["predicate", "cue", "trigger", "status"] as const;

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
