import { pointsBack } from "./antecedents.ts";
import { beginsAny, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "./mention.ts";
import { endWithOwner } from "./owners.ts";
import { bitsOf } from "../phrases.ts";
import { demonymAt, entityAt, type NameScope } from "./titles.ts";
import { skipBracket } from "./brackets.ts";
import { endOfUnknownName } from "./unknownNames.ts";
import { writtenOf } from "./written.ts";
import { itemAt } from "../itemAt.ts";

/** Names behind a noun of institutions without marks: صحيفة نيويورك تايمز. */

/** A noun such as صحيفة before a known organisation, or before words that only this text knows as a name. */
export function organisationHeadAt(scope: NameScope, index: number): Mention | null {
  const head = matchOf(scope.document, index, cats.organisationHead);
  if (head === undefined) return null;
  const { tokens } = scope.document;
  const at = head.last + 1;
  const base = { first: index, count: "sg" as const, title: null, clitics: head.clitics, pointer: null };
  const known = entityAt(scope, at);
  if (known !== null && known.named.ref.kind === "organisation" && known.clitics === "") {
    scope.introduced.add(known.named.ref.id);
    const last = skipBracket(scope, known.last + 1) - 1;
    const nationality = demonymAt(scope, last + 1);
    return {
      ...base,
      last: nationality?.last ?? last,
      gender: known.named.gender,
      kind: "organisation",
      named: known.named,
      rule: "head+organisation",
    };
  }
  if (!followsCue(scope.document, index) || pointsBack(scope, index, at)) return null;
  const words = endOfUnknownName(scope.document, at, 1, false);
  if (words < 0 || words - at > 2 || isDescribing(scope, head.last, at)) return null;
  const end = endWithOwner(scope, endOfAdjectives(scope, endOfPurpose(scope, words, at)));
  const nationality = demonymAt(scope, end + 1);
  // هيئة الهجرة الكولومبية: behind a definite word the nationality is a part of the name, behind a foreign one it is none.
  const isDescribed = scope.document.rules.grammar.isDefinite(tokens[end]?.norm ?? "");
  const whole = isDescribed ? (nationality?.last ?? end) : end;
  const written = writtenOf(scope.document, head.first, endOfName(scope, head.last, at, whole), head.clitics);
  return {
    ...base,
    last: nationality?.last ?? end,
    gender: scope.document.rules.grammar.isFeminine(tokens[head.last]?.norm ?? "") ? "f" : "m",
    kind: "organisation",
    named: scope.directory.unknown(written, "organisation", null),
    rule: "head+unknown-organisation",
  };
}

/** شركة هيمال إير المشغلة للطائرة, مؤسسة إيدهي الخيرية: behind a name without the article, an adjective of the noun is no part of it. */
function endOfName({ document }: NameScope, head: number, first: number, last: number): number {
  const { isDefinite, agrees, isFeminine } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  const gender = isFeminine(norm(head)) ? "f" : "m";
  for (let at = first + 1; at <= last; at++)
    if (isDefinite(norm(at)) && !isDefinite(norm(at - 1)) && agrees(norm(at), gender)) return at - 1;
  return last;
}

/** جماعة مسلحة، منظمة خيرية: an adjective of a feminine noun without its article, and no name. */
function isDescribing({ document }: NameScope, head: number, at: number): boolean {
  const { grammar } = document.rules;
  const shape = document.words[at]?.shape;
  if (shape === undefined || shape.isDefinite || shape.isListedName || document.quoteOf[at] !== -1) return false;
  // صحيفة محلية passes on what others say, whichever it is.
  if (document.words[at]?.bodyParts.some(({ kind }) => kind === "adjective") === true) return false;
  const isNoun = (index: number): boolean => grammar.isNounEnding(writtenOf(document, index, index));
  return isNoun(head) && isNoun(at) && !grammar.subjectFirst;
}

/** مرصد النهر لحقوق الإنسان: what a body is for does not end in a noun without its owner. */
function endOfPurpose({ document }: NameScope, last: number, first: number): number {
  const { belongs, isDefinite } = document.rules.grammar;
  const [form, next] = [document.tokens[last]?.norm ?? "", document.tokens[last + 1]];
  if (last === first || !belongs(form[0] ?? "") || isDefinite(form)) return last;
  return next?.kind === "word" && isDefinite(next.norm) && !beginsAny(document, last + 1, says) ? last + 1 : last;
}

/** مركز طوارئ الصحة العامة: definite words behind a definite one, as far as nobody's country is named. */
function endOfAdjectives({ document }: NameScope, last: number): number {
  const isPlain = (at: number): boolean =>
    document.tokens[at]?.kind === "word" &&
    document.rules.grammar.isDefinite(document.tokens[at].norm) &&
    phrasesAt(document, at).every(({ cat }) => cat === "title-adjective");
  if (!document.rules.grammar.isDefinite(document.tokens[last]?.norm ?? "")) return last;
  let end = last;
  // التابع لوزارة الصحة tells whose it is.
  const isOwned = (at: number): boolean => document.rules.grammar.belongs(document.tokens[at]?.norm[0] ?? "");
  while (end - last < 2 && isPlain(end + 1) && !isOwned(end + 2)) end++;
  return end;
}

const says = bitsOf(["cue", "credit"]);

/** Unknown words make an institution only where somebody must be speaking. */
export function followsCue(document: TextDocument, index: number): boolean {
  const first = consultedBefore(document, index);
  // أعلن (مرصد النهر) أن
  const at = document.tokens[first - 1]?.kind === "bracket-open" ? first - 1 : first;
  if (!beginsAny(document, at - 1, says)) return false;
  // قضت محكمة: a verb that takes nothing means something else, but for its "that".
  const cue = matchOf(document, at - 1, cats.cue);
  return cue === undefined ? matchOf(document, at - 1, cats.credit) !== undefined : cue.meaning.verb.takes.length > 0;
}

/** Words between a credit and whose it is. */
const MOST_CONSULTED = 3;

/** بحسب أحدث تقرير لوحدة، وفق البيانات اليومية للمكتب: where the words begin that tell what was consulted; `index` without them. */
function consultedBefore(document: TextDocument, index: number): number {
  if (document.rules.grammar.subjectFirst) return index;
  let first = index;
  for (let at = index - 1; at >= index - MOST_CONSULTED; at--) {
    const token = itemAt(document.tokens, at);
    if (token?.kind !== "word" || matchOf(document, at, cats.cue) !== undefined) break;
    if (matchOf(document, at, cats.creditNoun) !== undefined) first = at;
    else if (first < index) break;
  }
  if (first === index) return index;
  // أفاد تقرير صادر عن وحدة: behind a verb, too, whose the document is.
  const isIssued = document.rules.grammar.relays.has(document.tokens[index - 1]?.norm ?? "");
  const isLed =
    matchOf(document, first - 1, cats.credit) ?? (isIssued ? matchOf(document, first - 1, cats.cue) : undefined);
  return isLed === undefined ? index : first;
}
