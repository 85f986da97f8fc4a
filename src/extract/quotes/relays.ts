import type { Gender } from "../../domain/entity.ts";
import { foldText } from "../text/fold.ts";
import type { MatchOf, TextDocument } from "../document.ts";
import { itemAt } from "../itemAt.ts";
import { isRelay, type Mention, type Named } from "../names/mention.ts";
import type { State } from "./attribution.ts";
import { lastSpeaker } from "./sources.ts";
import type { Complement, Reading } from "./walk.ts";

/** Who passes on what somebody says, told on the way to it. */

/** A verb that carries its object: نشره, بثها. */
export function carriesObject(
  { tokens, rules }: TextDocument,
  index: number,
  { meaning, clitics }: MatchOf<"cue">,
): boolean {
  if (meaning.form !== "past") return false;
  const form = (tokens[index]?.norm ?? "").slice(clitics.length);
  if (rules.grammar.ownerOf(form) === null) return false;
  const stem = foldText(meaning.verb.past);
  return form !== stem && form.startsWith(stem);
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
  return relay !== undefined && isRelay(relay.named) && !governs(relay.clitics) ? relay : null;
}

/**
 * ونقلت عنه رويترز قوله إن, نُقل عنها أن: a pronoun behind the verb means whoever spoke last, and the subject passes it on; null
 * where no such pronoun stands there.
 */
export function relayedBack(
  { reading, speakers }: State,
  { meaning, last }: MatchOf<"cue">,
  { subject }: Complement,
  index: number,
) {
  if (reading.document.rules.grammar.subjectFirst || !meaning.verb.media) return null;
  const gender = ledPronoun(reading.document, last + 1);
  if (gender === null) return null;
  const others = speakers.filter(({ named }) => !isRelay(named));
  const speaker = lastSpeaker(others, gender, "sg", index);
  const via = subject !== null && isRelay(subject.named) ? subject.named : null;
  return {
    source: speaker?.named ?? null,
    title: speaker?.title ?? null,
    via,
    mention: null,
    rule: "relayed",
    carried: true,
    unnamed: speaker?.named == null,
  };
}

/** عنه، عنها: the gender of the pronoun on a preposition that leads to whom somebody quotes, or what he told of; null without one. */
export function ledPronoun({ tokens, rules: { grammar } }: TextDocument, at: number): Gender | null {
  const form = tokens[at]?.norm ?? "";
  const isLed = [1, 2].some((ending) => grammar.relays.has(form.slice(0, -ending)));
  return isLed ? grammar.ownerOf(form) : null;
}

/** نقلا عن رئيس الهيئة: whoever is cited without a name speaks for his body. */
export function originOf({ named, title }: Mention): Named | null {
  const body = title?.of ?? null;
  return named ?? (body?.ref.kind === "organisation" ? body : null);
}
