import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import { bitsOf } from "../phrases.ts";
import { foldText } from "../text/fold.ts";
import type { CueMatch } from "./attribution.ts";
import type { Reading } from "./walk.ts";

/** Nouns in front of a name that a verb follows: they are its subject, and not the name. */

/** What the noun in front of a name makes of the subject: people whom it does not name, or no speaker; null where the name is it. */
export function nounInFront(reading: Reading, mention: Mention): "unnamed" | "other" | null {
  const { document } = reading;
  if (isMemberOf(document, mention)) return "unnamed";
  // تقارير صحافية تحدثت: no journalist, though the adjective is spelled like one.
  const isAdjective = mention.named === null && mention.title?.definite === false;
  if (isAdjective && matchOf(document, mention.first - 1, cats.creditNoun) !== undefined) return "other";
  return isOfAction(reading, mention) ? "other" : null;
}

/** ضباط المصلحة، عناصر الحركة: people of a body, and not the body. */
function isMemberOf(document: TextDocument, { kind, first, clitics }: Mention): boolean {
  if (kind !== "organisation" || clitics !== "" || document.rules.grammar.subjectFirst) return false;
  const people = matchOf(document, first - 1, cats.counted);
  return people?.last === first - 1 && !people.meaning.mass && !document.words[first - 1]?.shape.isDefinite;
}

/** أن استهداف المستشفى يعد: right behind "that" a noun of action is the subject, and not whom it happens to. */
function isOfAction({ document, mentionOf }: Reading, { first, clitics }: Mention): boolean {
  const noun = document.tokens[first - 1];
  if (noun?.kind !== "word" || clitics !== "" || document.rules.grammar.subjectFirst) return false;
  if (matchOf(document, first - 2, cats.complementizer)?.last !== first - 2 || mentionOf[first - 1] !== -1)
    return false;
  const isCommon = document.words[first - 1]?.shape.isCommonWord === true;
  const isAction = isCommon || matchOf(document, first - 1, cats.trigger) !== undefined;
  return isAction && matchOf(document, first - 1, cats.organisationHead) === undefined;
}

/** مصدر في الوزارة قال: whoever stands before the preposition. */
export function headBefore(reading: Reading, index: number): Mention | "unnamed" | null {
  // مصدر مقرب من الحزب نفى: an adjective may stand between.
  const isUnnamed = [index, index - 1].some((at) => matchOf(reading.document, at, cats.unnamed) !== undefined);
  if (isUnnamed && (reading.mentionOf[index] ?? -1) === -1) return "unnamed";
  const head = itemAt(reading.mentions, reading.mentionOf[index]);
  if (head === undefined || head.kind === "place") return null;
  return head.named === null && head.pointer === null ? "unnamed" : head;
}

/** What a verb with an object of its own may have right behind it as its subject. */
const subjects = bitsOf(["institution", "organisation-head", "strong-head", "role"]);

/**
 * القوات اتهمتها سلطات الولاية، الحركة التي وصفتها واشنطن: where a verb carries a pronoun and its subject stands right behind it, whoever
 * stands in front is only whom it is about.
 */
export function actsOnFront(
  { document, mentions, mentionStart }: Reading,
  { first, last, meaning, clitics }: CueMatch,
): boolean {
  const { ownerOf, subjectFirst } = document.rules.grammar;
  const form = document.tokens[last]?.norm ?? "";
  if (subjectFirst || clitics !== "" || first !== last || meaning.form === "participle" || ownerOf(form) === null)
    return false;
  // ينبه: the letter is its own.
  const { past, present } = meaning.verb;
  if (ownerOf(foldText(past)) !== null || ownerOf(foldText(present)) !== null) return false;
  const mention = itemAt(mentions, mentionStart[last + 1]);
  return mention === undefined ? beginsAny(document, last + 1, subjects) : mention.clitics === "";
}

/**
 * القوة التي يفترض أن تضم ألفا، المنتخب الذي يتوقع أن يفوز: behind a relative pronoun nobody expects it who is no person; nor does
 * anybody where the verb is of the other gender.
 */
export function isImpersonalBehind(
  { tokens, rules }: TextDocument,
  relative: string,
  { first, meaning }: CueMatch,
  who: Mention | undefined,
): boolean {
  const { impersonal, expected, feminineRelatives } = rules.grammar;
  const form = tokens[first]?.norm ?? "";
  if (meaning.form !== "present" || meaning.count !== "sg") return false;
  if (feminineRelatives.has(relative)) return meaning.gender === "m";
  return who?.kind !== "person" && (impersonal.has(form) || expected.has(form));
}

/** مع نظيره الأردني، أيمن الصفدي قال سامح شكري إن: somebody else by name right behind a verb that takes nobody as its object. */
export function speaksBehind(
  { mentions, mentionStart, document }: Reading,
  { meaning, last }: CueMatch,
  front: Mention,
): boolean {
  const behind = itemAt(mentions, mentionStart[last + 1]);
  const { addresses, informs, takes } = meaning.verb;
  if (document.rules.grammar.subjectFirst || addresses || informs || takes.includes("object")) return false;
  if (behind?.kind !== "person" || behind.named === null || behind.clitics !== "") return false;
  return behind.named.ref.id !== front.named?.ref.id;
}
