import { matchOf, type TextDocument } from "../document.ts";
import type { CueMatch } from "./attribution.ts";

/** Reporting verbs behind a small word that negates them, or that only looks like it. */

export const isNegated = (document: TextDocument, { clitics, first, last, meaning }: CueMatch): boolean =>
  clitics === "" &&
  matchOf(document, first - 1, "negation") !== undefined &&
  !meaning.verb.concedes &&
  !isOnlyThat(document, last + 1);

/** يذكر أن المدينة: right before "that", with nobody in front, the reporter goes on. */
export function isImpersonal({ tokens, rules }: TextDocument, { first, last }: CueMatch, content: number): boolean {
  const { impersonal, withoutAnd } = rules.grammar;
  return content === last + 2 && impersonal.has(withoutAnd(tokens[first]?.norm ?? ""));
}

/** استطاع أن يؤكد ويرسخ قدرته: a present right behind a bare "that" is what somebody can or wants to say; قبل أن يضيف he did. */
export function isInfinitive(document: TextDocument, { first, clitics, meaning }: CueMatch): boolean {
  const { subjectFirst, endsInPronoun, ahead } = document.rules.grammar;
  if (subjectFirst || meaning.form !== "present" || clitics !== "") return false;
  const that = document.tokens[first - 1]?.norm ?? "";
  if (matchOf(document, first - 1, "complementizer") === undefined || endsInPronoun(that)) return false;
  return ahead.get(document.tokens[first - 2]?.norm ?? "")?.has(that) !== true;
}

/** Words from a negated verb to what it says after all. */
const FARTHEST_EXCEPTION = 8;

/** لا تتحدث المنظمة سوى عن 300: a negated verb that says so after all. */
function isOnlyThat({ tokens, rules }: TextDocument, first: number): boolean {
  for (let at = first; at < first + FARTHEST_EXCEPTION; at++) {
    if (tokens[at]?.kind !== "word") return false;
    if (rules.grammar.exceptives.has(tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** وهو ما وصفته الوزارة بأنه «...»: what somebody thinks of what was told; only a quotation behind it is said. */
export function isBehindOpinion(document: TextDocument, cue: CueMatch): boolean {
  const { tokens, rules } = document;
  const { first, last } = cue;
  if (!isNegated(document, cue)) return false;
  const { copulas, withoutAnd, ownerOf } = rules.grammar;
  const isWhat = copulas.has(withoutAnd(tokens[first - 2]?.norm ?? ""));
  return isWhat && ownerOf(tokens[last]?.norm ?? "") !== null;
}

/** على ما أعلن، وفق ما ذكر، ما أعلنته كييف، ما جاء في: the small word is "what", not "not"; وهو ما أدانته tells what somebody thinks. */
export function isBehindWhat(document: TextDocument, { first, last, meaning }: CueMatch): boolean {
  const { ownerOf, copulas } = document.rules.grammar;
  const [norm, before] = [document.tokens[last]?.norm ?? "", document.tokens[first - 2]?.norm ?? ""];
  if ((["preposition", "credit"] as const).some((cat) => matchOf(document, first - 2, cat) !== undefined)) return true;
  return !copulas.has(document.rules.grammar.withoutAnd(before)) && (meaning.verb.document || ownerOf(norm) !== null);
}
