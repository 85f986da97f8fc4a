import { matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading, Walk } from "./walk.ts";

/** Nouns that no list has, on the way from a verb to what is said: whom it tells, where, and whose a strange body is. */

/**
 * The token behind words that tell whose a document or a strange body is; the same token where none stand there.
 * دراسة أعدها المعهد: whoever made the document follows. مصفوفة تتبع النزوح التابعة للمنظمة الدولية: a body that no list has speaks
 * for the one that it belongs to.
 */
export function behindStranger(reading: Reading, walk: Walk, index: number): number {
  const { tokens, rules } = reading.document;
  // ذكر فرع الهلال الأحمر: a branch speaks for its body.
  if (rules.grammar.branches.has(tokens[index]?.norm ?? "") && isBodyAt(reading, index + 1)) return index + 1;
  const isMade = rules.grammar.made.has(tokens[index]?.norm ?? "");
  // ووصفت ما نشرته الصحيفة بأنه: whoever stands behind that verb is its own subject.
  if (isMade && rules.grammar.creditsBehind.has(tokens[index - 1]?.norm ?? "")) {
    walk.governed = true;
    walk.issued = false;
    return index + 1;
  }
  if (walk.issued && isMade) return index + 1;
  const owner = walk.stranger ? ownerOfStranger(reading, index) : null;
  if (owner === null) return index;
  walk.subject = owner;
  walk.stranger = false;
  walk.object = -1;
  return owner.last + 1;
}

/** سجلت وزارة الصحة التابعة للحكومة 1046 وفاة: the token behind whose the subject is; the same token where that does not stand there. */
export function behindOwner(reading: Reading, walk: Walk, index: number): number {
  const { subject, object } = walk;
  if (subject?.kind !== "organisation" || subject.last !== index - 1 || object >= 0) return index;
  const owner = ownerOfStranger(reading, index);
  return owner === null ? index : owner.last + 1;
}

const isBodyAt = ({ mentions, mentionStart }: Reading, index: number): boolean => {
  const body = itemAt(mentions, mentionStart[index]);
  return body?.kind === "organisation" && body.clitics === "";
};

function ownerOfStranger({ document, mentions, mentionStart }: Reading, index: number): Mention | null {
  const owned = matchOf(document, index, cats.owned);
  const owner = owned === undefined ? undefined : itemAt(mentions, mentionStart[owned.last + 1]);
  const isOwner = owner?.kind === "organisation" && document.rules.grammar.belongs(owner.clitics);
  return isOwner ? owner : null;
}

/** لطلبتها، لمؤتمر: a word that no list knows, with "to" written onto it. */
export function isAddressee(document: TextDocument, index: number): boolean {
  const { norm = "" } = document.tokens[index] ?? {};
  const { belongs, subjectFirst } = document.rules.grammar;
  const mayBeTold = !subjectFirst && norm.length > 4 && belongs(norm[0] ?? "");
  return mayBeTold && phrasesAt(document, index).length === 0 && document.words[index]?.shape.isListedName !== true;
}

/** وقال خلال مداخلة هاتفية برنامج: behind a verb that a preposition follows, a noun without an article is no subject. */
export const isBehindLead = (document: TextDocument, { start }: Walk, index: number): boolean =>
  index > start &&
  matchOf(document, start, cats.preposition) !== undefined &&
  !isFreeNoun(document.rules.grammar, document.tokens[index]?.norm ?? "");

/** A noun with a preposition written onto it. */
export const isLed = (document: TextDocument, index: number): boolean =>
  phrasesAt(document, index).some(({ clitics }) => clitics !== "" && document.rules.grammar.governs(clitics));

/** With its article, and without a preposition written onto it (بالموقع). */
const isFreeNoun = ({ isDefinite, governs }: TextDocument["rules"]["grammar"], form: string): boolean =>
  isDefinite(form) && !(governs(form[0] ?? "") && isDefinite(form.slice(1)));

export const isAside = (document: TextDocument, index: number): boolean =>
  phrasesAt(document, index).some(({ cat }) =>
    ["pronoun", "conjunction", "negation", "title-adjective", "status", "demonym", "credit"].includes(cat),
  );
