import { matchOf, type TextDocument } from "../../document.ts";
import { cats } from "../../categories.ts";
import type { Draft } from "./body.ts";
import { MOST_PARTS, partAt } from "./body.ts";
import type { NameScope } from "../titles.ts";

/** What a body is about, and its rank: لإدارة الكوارث، الوطنية. */

/** المجلس الوطني الفلبيني للحد من مخاطر الكوارث: what it is about may stand behind whose it is. */
export function takeSubjectBehind(scope: NameScope, draft: Draft, first: number): void {
  if (draft.subjects.length > 0) return;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const at = draft.last + 1;
    const more =
      takeNoun(scope, draft, at, first, true) || (draft.subjects.length > 0 && takeAdjective(scope, draft, at, first));
    if (!more) break;
  }
}

export function takeAdjective(scope: NameScope, draft: Draft, at: number, first: number): boolean {
  const { grammar } = scope.document.rules;
  const part = partAt(scope, at, ["adjective"]);
  if (part === null || part.joined || part.of || !grammar.isDefinite(scope.document.tokens[at]?.norm ?? ""))
    return false;
  // مقر الشرطة العام: an adjective of the noun in front of the head.
  const isForeign = draft.last === first && part.gender === "m" && isFeminineForm(scope, first);
  if (isForeign) return false;
  // المركز العسكري, but مركز الدراسات العسكرية: it belongs to the noun in front unless it agrees with the head alone.
  const subject = draft.subjects.at(-1);
  const ofHead = part.gender === genderOf(scope, first);
  if (subject !== undefined && !(part.level && ofHead) && (!ofHead || draft.loose)) subject.adjectives.push(part.en);
  else if (draft.open && subject === undefined) return false;
  else draft.adjectives.push(part.en);
  draft.level ||= part.level;
  draft.national ||= part.national;
  draft.last = at + part.length - 1;
  draft.open = false;
  return true;
}

/** مستشفى الموصل التعليمي: an adjective behind whose name it bears, where it agrees with the head. */
export function takeAdjectiveBehindName(scope: NameScope, draft: Draft, first: number): void {
  const isPlace = draft.owner?.by === "place" || draft.owner?.by === "unknown-place";
  const part = isPlace && draft.subjects.length === 0 ? partAt(scope, draft.last + 1, ["adjective"]) : null;
  if (part !== null && part.gender === genderOf(scope, first)) takeAdjective(scope, draft, draft.last + 1, first);
}

const isFeminineForm = ({ document }: NameScope, at: number): boolean =>
  document.rules.grammar.isFeminine(document.tokens[at]?.norm ?? "");

const genderOf = ({ document }: NameScope, first: number): "m" | "f" => {
  const form = document.tokens[first]?.norm ?? "";
  return document.rules.grammar.isFeminine(form) || document.words[first]?.body?.head.common === true ? "f" : "m";
};

export function takeNoun(scope: NameScope, draft: Draft, at: number, first: number, ofOnly = false): boolean {
  const { document } = scope;
  if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[first]) return false;
  const part = partAt(scope, at, ["noun", "action"]);
  if (part === null) return false;
  const subject = draft.subjects.at(-1);
  const last = at + part.length - 1;
  // Behind a definite word only "and" and "of" lead on.
  if (!draft.open && !part.joined && !part.of) return false;
  if (ofOnly && subject === undefined && !part.of) return false;
  if (part.joined && (subject === undefined || isBodyAt(document, at))) return false;
  if (part.of && subject !== undefined && !draft.open) return false;
  // شبكة لنقل النفط: an indefinite head before "for" is one of many.
  if (part.of && subject === undefined && draft.open) return false;
  const definite = document.rules.grammar.isDefinite(document.tokens[last]?.norm ?? "");
  // وإدارتها: its pronoun stands for the noun before.
  const isPossessed = part.joined && document.rules.grammar.isPossessed(document.tokens[last]?.norm ?? "");
  // وقالت مديرية ... والأرصاد: two definite nouns that "and" joins are one subject only behind a definite one.
  if (part.joined && !definite && !isPossessed) return false;
  if (subject === undefined) draft.loose = part.of;
  if (part.joined && draft.governed && part.kind === "noun" && subject !== undefined) {
    subject.nouns[subject.nouns.length - 1] += ` and ${part.en}`;
  } else if (part.joined || subject === undefined) {
    draft.subjects.push({ nouns: [part.en], adjectives: [] });
    draft.type ??= part.type;
    draft.governed = part.kind === "action";
  } else {
    subject.nouns.push(part.en);
    draft.governed = true;
  }
  draft.last = last;
  draft.open = !definite && !isPossessed;
  return true;
}

/** وزارة الصحة والهلال الأحمر: a body of its own, which "and" joins to the other. */
function isBodyAt(document: TextDocument, at: number): boolean {
  if (matchOf(document, at, cats.entity)?.meaning.entity.kind === "organisation") return true;
  // لجنة الدفاع والأمن: one word may be what the first body is about.
  const institution = matchOf(document, at, cats.institution);
  return institution !== undefined && institution.last > institution.first;
}
