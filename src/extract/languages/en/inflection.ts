import type { Count, CueForm } from "../../phrases.ts";

/** English word forms by rule. Irregular forms are data (`config/`). */

export interface VerbForm {
  readonly form: string;
  readonly kind: CueForm;
  /** The plain form has several people, or a body of them, as its subject: officials say. */
  readonly count: Count;
}

/** The plain form of a verb from its third person: says → say, denies → deny, stresses → stress, goes → go. */
export function plainForm(present: string): string {
  const [verb = "", ...rest] = present.split(" ");
  return [plainWord(verb), ...rest].join(" ");
}

function plainWord(verb: string): string {
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|o)es$/u.test(verb)) return verb.slice(0, -2);
  return verb.endsWith("s") ? verb.slice(0, -1) : verb;
}

/** Every form of a reporting verb: the past (also as a participle), both presents, and the one in -ing. */
export function verbForms(verb: {
  readonly past: string;
  readonly present: string;
  readonly participle?: string | undefined;
  readonly masdar?: string | undefined;
}): VerbForm[] {
  return [
    { form: verb.past, kind: "past", count: "sg" },
    { form: verb.present, kind: "present", count: "sg" },
    { form: plainForm(verb.present), kind: "present", count: "pl" },
    ...(verb.masdar === undefined ? [] : [{ form: verb.masdar, kind: "past" as const, count: "sg" as const }]),
    ...(verb.participle === undefined
      ? []
      : [{ form: verb.participle, kind: "participle" as const, count: "sg" as const }]),
  ];
}

/** A nationality as adjective or singular noun, and as plural noun: Afghan, Afghans; Chinese has no plural of its own. */
export function demonymForms(adjective: string): { readonly form: string; readonly count: Count }[] {
  const singular = { form: adjective, count: "sg" as const };
  if (/(?:[cs]h|ese|ss|US)$/u.test(adjective)) return [singular];
  return [singular, { form: `${adjective}s`, count: "pl" }];
}
