import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import { achieverOf } from "./achieved.ts";
import { antecedentOf, isAnnouncedByAntecedent } from "./antecedents.ts";
import { senseOf } from "../senses.ts";
import type { Acts, Place, Reach } from "./subject.ts";
import { hasObject } from "./subjectBehind.ts";

/** Who does what a noun of action tells, of those in front of it and the one behind. */
export function actorOfNoun(
  place: Place,
  acts: Acts,
  { isConcerned, said }: Pick<Reach, "isConcerned" | "said">,
  { inFront, behind }: { readonly inFront: readonly Mention[]; readonly behind: Mention | null },
): Mention | "nobody" | null {
  const { reading, first, last, to } = place;
  const front = inFront.at(-1) ?? null;
  // التقى فلان المفوضة التي أعلنت تقديم منحة: she gives it, whoever stands further in front.
  if (isAnnouncedByAntecedent(place)) return antecedentOf({ ...place, first: first - 1 }, acts) ?? "nobody";
  const isRightBehind = behind?.first === last + 1 && behind.kind !== "person";
  if (isRightBehind && (!isConcerned || hasObject(reading, behind, to))) return behind;
  // استدعاء أثينا السفير التركي
  const beside = itemAt(reading.mentions, reading.mentionStart[last + 1]);
  const isBeside = beside?.kind === "place" && beside.clitics === "" && acts(beside);
  if (isBeside && hasObject(reading, beside, to)) return beside;
  const achiever = achieverOf(place, acts);
  if (achiever !== null) return achiever;
  const judged = judgedIn(place);
  // اتهم زيلينسكي موسكو بنشر قوات، اتهم نشطاء موسكو: whoever is accused of it, and not who accuses.
  if (judged !== null) return judged.judges === "object" && front !== null && front !== judged.by ? front : null;
  const isTold = front !== null && said !== null && front.first < said.first && front.named?.ref.id !== said.by;
  if (isTold || front === null) return null;
  // استدعت فرنسا السفير الروسي بعد طرد موظفيها: a post without a name is as likely an object.
  return front.named === null ? (inFront[0] ?? null) : subjectBeside(reading, front, acts);
}

/** أبلغ القائد الرئيس بتحرير المدينة: of two names, with nothing or a reporting verb between them, the second is the object. */
function subjectBeside({ document, mentions, mentionOf }: Reading, object: Mention, acts: Acts): Mention {
  const verb = matchOf(document, object.first - 1, cats.cue) === undefined ? 0 : 1;
  const before = itemAt(mentions, mentionOf[object.first - 1 - verb]);
  return before !== undefined && object.clitics === "" && acts(before) ? before : object;
}

/** How many words in front of a noun of action another noun may tell what somebody thinks of it, and how many a verb. */
const NOUN_WITHIN = 4;
const VERB_WITHIN = 14;

/**
 * أدانت سيول إرسال جنود، أعرب عن قلقه من إرسال جنود، للاحتجاج على إرسال جنود: what somebody judges, fears or asks about is done by
 * others; with who judges, where he stands right behind the verb. Null where the words in front tell nothing of the kind.
 */
function judgedIn({ reading, first, from }: Place): { judges: "object" | "deed"; by: Mention | null } | null {
  const { document, mentions, mentionStart } = reading;
  const { judging, subjectFirst } = document.rules.grammar;
  if (subjectFirst) return null;
  for (let at = first - 1; at >= Math.max(from, first - VERB_WITHIN); at--) {
    const token = document.tokens[at];
    if (token?.kind === "comma" || matchOf(document, at, cats.complementizer) !== undefined) return null;
    if (first - at <= NOUN_WITHIN && judging.has(token?.norm ?? "")) return { judges: "deed", by: null };
    const cue = matchOf(document, at, cats.cue);
    if (cue === undefined || cue.meaning.form === "masdar") continue;
    const { judges } = senseOf(cue.meaning.verb.id);
    return judges === undefined ? null : { judges, by: itemAt(mentions, mentionStart[cue.last + 1]) ?? null };
  }
  return null;
}
