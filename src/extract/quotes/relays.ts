import { foldText } from "../text/fold.ts";
import type { MatchOf, TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "./walk.ts";

/** Who passes on what somebody says, told on the way to it. */

/** An agency or an outlet, and its noun: which types of organisations pass words on. */
const relaying: ReadonlySet<string> = new Set(["agency", "outlet"]);

/** A verb that carries its object: نشره, بثها. */
export function carriesObject(
  { tokens, rules }: TextDocument,
  index: number,
  { meaning, clitics }: MatchOf<"cue">,
): boolean {
  const stem = foldText(meaning.verb.past);
  const form = (tokens[index]?.norm ?? "").slice(clitics.length);
  return meaning.form === "past" && form !== stem && form.startsWith(stem) && rules.grammar.ownerOf(form) !== null;
}

/** حسبما نقلت عنه وكالة الأنباء، في تصريح بثته القناة: the outlet behind a verb on the way from somebody to what he says. */
export function relayAt({ document, mentions, mentionStart }: Reading, cue: MatchOf<"cue">): Mention | null {
  const { tokens, rules } = document;
  const { creditsBehind, ownerOf, governs, subjectFirst } = rules.grammar;
  const isLed = creditsBehind.has(tokens[cue.first - 1]?.norm ?? "") || carriesObject(document, cue.first, cue);
  if (subjectFirst || !isLed) return null;
  // عنه: of whom it quotes.
  const of = tokens[cue.last + 1]?.norm ?? "";
  const isOfHim = ownerOf(of) !== null && (mentionStart[cue.last + 1] ?? -1) === -1;
  const relay = itemAt(mentions, mentionStart[cue.last + (isOfHim ? 2 : 1)]);
  return relay !== undefined && relaying.has(relay.named?.type ?? "") && !governs(relay.clitics) ? relay : null;
}
