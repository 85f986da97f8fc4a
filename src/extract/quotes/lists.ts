import type { TextDocument } from "../document.ts";
import type { Attribution, State } from "./attribution.ts";
import { senseOf } from "../senses.ts";

/** Items of a list under whoever says them all. */

/** How the rule is called that credits an item of a list to whoever leads to the list. */
const LISTED = "listed";

/** How many items may stand between what leads to a list and another one. */
const LONGEST_LIST = 30;

/** وجاء في بيان الوزارة: and items behind dashes: whose an item is that credits nobody itself; null for any other sentence. */
export function listedUnder({ reading: { document }, found }: State, index: number): Attribution | null {
  const item = document.sentences[index];
  if (item === undefined || !isItem(document, index)) return null;
  let lead = index - 1;
  while (index - lead < LONGEST_LIST && isItem(document, lead)) lead--;
  const end = document.sentences[lead]?.last ?? -1;
  if (document.tokens[end]?.kind !== "colon") return null;
  const teller = found.findLast(({ sentence }) => sentence <= lead);
  if (teller === undefined || teller.sentence !== lead || teller.source === null) return null;
  // اتهم الجيش الحركة بارتكاب الانتهاكات التالية: what somebody denies, or accuses others of, he does not say of himself.
  if (senseOf(teller.cue.id).tells === undefined || teller.first <= end) return null;
  return {
    ...teller,
    cue: { id: teller.cue.id, first: item.first, last: item.first },
    opens: undefined,
    kind: "heading",
    first: item.first + 1,
    last: item.last,
    sentence: index,
    rule: LISTED,
  };
}

/** A line that begins with a dash or a bullet. */
function isItem({ tokens, sentences }: TextDocument, index: number): boolean {
  const sentence = sentences[index];
  const kind = tokens[sentence?.first ?? -1]?.kind;
  return sentence !== undefined && sentence.last > sentence.first && (kind === "dash" || kind === "symbol");
}
