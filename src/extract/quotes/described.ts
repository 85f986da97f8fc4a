import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { CueVerb } from "../cues.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import { bitsOf } from "../phrases.ts";
import type { Reading, Walk } from "./walk.ts";

/** What somebody describes, behind the verb that does: neither it nor whose it is is the subject. */

/** The sense of verbs that say what something is. */
const DESCRIBES = "describe";

/**
 * ووصفت تصريحات كييف بأنها، ووصف حديث الجزائر عن الخسائر بأنه: whose words right behind the verb somebody describes, where nothing else
 * stands there to be described.
 */
function isOwnerOfDescribed(
  { start }: Walk,
  verb: CueVerb,
  { first, last, clitics }: Mention,
  document: TextDocument,
): boolean {
  if (verb.id !== DESCRIBES || clitics !== "" || first <= start || document.rules.grammar.subjectFirst) return false;
  const isWords = matchOf(document, first - 1, cats.creditNoun) !== undefined;
  if (matchOf(document, last + 1, cats.complementizer) !== undefined) return isWords || isThing(document, start, first);
  return matchOf(document, last + 1, cats.preposition) !== undefined && isThing(document, start, first);
}

/** How many words what somebody describes may take: ووصفت ما نشرته صحيفة محلية عن خسائرها بأنه. */
const LONGEST_DESCRIBED = 30;

/** Behind what somebody describes, the word that leads to how: بأنه; -1 where none does. */
function thatBehind(document: TextDocument, from: number): number {
  const { belongs, governs, endsInPronoun } = document.rules.grammar;
  for (let at = from; at <= from + LONGEST_DESCRIBED && document.sentenceOf[at] === document.sentenceOf[from]; at++) {
    const form = document.tokens[at]?.norm ?? "";
    const isLed = governs(form[0] ?? "") && !belongs(form[0] ?? "") && endsInPronoun(form);
    if (isLed && matchOf(document, at, cats.complementizer) !== undefined) return at;
  }
  return -1;
}

/** ووصفت ما نشرته الصحيفة عن الأزمة بأنه: what others say, who stand behind "what", up to how somebody describes it; -1 elsewhere. */
function behindWhat(document: TextDocument, verb: CueVerb, { start }: Walk, index: number): number {
  const isWhat = verb.id === DESCRIBES && index === start && matchOf(document, index, cats.pronoun)?.clitics === "";
  if (!isWhat) return -1;
  const isTold =
    matchOf(document, index + 1, cats.cue) !== undefined ||
    document.rules.grammar.ownerOf(document.tokens[index + 1]?.norm ?? "") !== null;
  return isTold ? thatBehind(document, index + 1) : -1;
}

/** A noun right behind the verb that is nobody: حديث الجزائر, and not مكتب الرئيس. */
const isThing = (document: TextDocument, start: number, owner: number): boolean =>
  owner === start + 1 &&
  document.tokens[start]?.kind === "word" &&
  document.words[start]?.shape.isDefinite !== true &&
  !beginsAny(document, start, somebodies);

const somebodies = bitsOf([
  "institution",
  "organisation-head",
  "strong-head",
  "role",
  "unnamed",
  "counted",
  "cue",
  "pronoun",
]);

/** The token behind what somebody describes, where the verb has no subject behind it; -1 elsewhere. */
export function behindDescribedThing(
  { document, mentions, mentionStart }: Reading,
  verb: CueVerb,
  walk: Walk,
  index: number,
): number {
  if (verb.id !== DESCRIBES) return -1;
  const what = behindWhat(document, verb, walk, index);
  const owner = itemAt(mentions, mentionStart[index]);
  if (owner === undefined || walk.governed || !isOwnerOfDescribed(walk, verb, owner, document)) return what;
  walk.stranger = walk.open = false;
  return Math.max(owner.last + 1, thatBehind(document, owner.last + 1));
}
