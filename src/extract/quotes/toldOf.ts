import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { type Attributed, type Attribution, bareAttribution, type CueMatch } from "./attribution.ts";
import type { Mention } from "../names/mention.ts";
import { readComplement } from "./scan.ts";
import type { Complement, Reading } from "./walk.ts";
import { itemAt } from "../itemAt.ts";

/** How the rule is called that credits a figure to the subject of a verb which only tells of it. */
const TOLD_OF = "told-of";

/**
 * 300 شخص تقول المنظمة إنهم عادوا, الجنود الـ300 الذين تقول كييف إنها أسرتهم, 160 أعلنتها الوزارة: a verb of saying right behind a
 * figure, which it tells of by a pronoun. Null where there is no such figure or nobody with a name tells of it.
 */
export function toldOfFigure(reading: Reading, cue: CueMatch, index: number): Attributed | null {
  const { document } = reading;
  const first = figureBefore(reading, cue);
  if (first < 0) return null;
  const { endsInPronoun, ownerOf } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  const { subject, kind, content } = readComplement(reading, cue, cue.meaning.verb, false);
  if (subject === null || subject.named === null) return null;
  const isClause = kind === "clause" && endsInPronoun(norm(content - 1));
  const isHeld = kind === null && cue.meaning.form === "past" && ownerOf(norm(cue.last)) !== null;
  if (!isClause && !isHeld) return null;
  const attribution = {
    ...bareAttribution(subject.named, subject.title, index),
    present: cue.meaning.form === "present",
    cue: { id: cue.meaning.verb.id, first: cue.first, last: cue.last },
    kind: "credit" as const,
    first,
    last: isClause ? (document.sentences[index]?.last ?? content) : cue.first - 1,
    rule: TOLD_OF,
  };
  return { attribution, mention: subject };
}

/** Tokens from a number to the verb behind what it counts. */
const LONGEST_NOUN = 6;

/** The first token of the number whose noun, and a relative pronoun, stand right in front of a verb; -1 without one. */
function figureBefore({ document }: Reading, { first, clitics }: CueMatch): number {
  const { subjectFirst, relatives } = document.rules.grammar;
  if (subjectFirst || clitics !== "") return -1;
  const isNumber = (at: number): boolean =>
    itemAt(document.tokens, at)?.kind === "number" || (itemAt(document.words, at)?.number ?? null) !== null;
  let at = first - 1;
  if (relatives.has(document.tokens[at]?.norm ?? "")) at--;
  for (; at >= first - LONGEST_NOUN && document.tokens[at]?.kind === "word" && !isNumber(at); at--)
    if (beginsOneOf(document, at, clauses)) return -1;
  if (!isNumber(at)) return -1;
  while (isNumber(at - 1)) at--;
  return at;
}

/** Words that belong to no noun of a figure. */
const clauses = anyOf("cue", "complementizer", "conjunction", "preposition", "predicate");

/** منشورات تحدثت، حصيلة سابقة قد أشارت: right behind a noun for what was counted or told, or behind its adjective and a particle. */
function isBehindReports(document: TextDocument, verb: number): boolean {
  const isNoun = (at: number): boolean => matchOf(document, at, cats.creditNoun) !== undefined;
  const { perfect, isDefinite } = document.rules.grammar;
  const at = perfect.has(document.tokens[verb - 1]?.norm ?? "") ? verb - 2 : verb - 1;
  return isNoun(at) || (isNoun(at - 1) && !isDefinite(document.tokens[at]?.norm ?? ""));
}

/** أكد فلان، خلافا لمنشورات تحدثت عن 15 قتيلا: what posts or reports tell is not said by whoever speaks of them. */
export function saidByReports(
  document: TextDocument,
  cue: CueMatch,
  complement: Complement,
  previous: Attribution | undefined,
): Attributed | null {
  if (previous === undefined || complement.kind === null) return null;
  if (!isBehindReports(document, cue.first)) return null;
  const attribution: Attribution = {
    ...bareAttribution(null, null, previous.sentence),
    cue: { id: cue.meaning.verb.id, first: cue.first, last: cue.last },
    kind: complement.kind,
    first: complement.content,
    last: document.sentences[previous.sentence]?.last ?? complement.content,
    rule: "said:reports",
    unnamed: true,
    // نفى صحة تقارير تحدثت عن 15
    ...(previous.cue.id === "deny" ? { denial: previous } : {}),
  };
  return { attribution, mention: null };
}

/** ذكر مصدر أن المشتبه به يبلغ من العمر 19 عاما ويدعى فلانا: a person told of inside what somebody says does not go on for him. */
export const isToldOf = (
  mention: Mention | null,
  { first, clitics }: CueMatch,
  previous: Attribution | undefined,
): boolean => mention?.kind === "person" && previous?.kind === "clause" && previous.first < first && clitics === "";
