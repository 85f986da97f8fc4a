import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention, Named } from "../names/mention.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { type SenseId, senseOf } from "../senses.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";
import type { EventFound, EventInput } from "./event.ts";
import { tellerOf } from "./reporters.ts";
import { itemAt } from "../itemAt.ts";

/** Events that a reporting verb tells by itself; a negated verb tells none. */
export function toldEvents(input: EventInput, attributions: readonly Attribution[]): EventFound[] {
  const found: EventFound[] = [];
  for (const one of attributions) {
    const told = senseOf(one.cue.id).news;
    if (told === undefined || input.isNegated(one.cue.first) || isNobodys(input, one)) continue;
    const actor = tellerOf(one) ?? (told.type === "denial" ? bodyOf(input, one) : null);
    if (actor === null || (mayBeOfSomebody(told) && isOfSomebody(input, one))) continue;
    found.push({
      type: told.type,
      aspect: told.aspect,
      details: {},
      actors: [actor],
      counterpart: null,
      place: null,
      on: input.days.get(one) ?? null,
      amount: null,
      first: one.cue.first,
      last: one.cue.last,
      sentence: one.sentence,
      content: { first: one.first, last: one.last },
      rules: [`event:cue:${one.cue.id}`],
    });
  }
  return found;
}

/** تم رفض الطلب، الذي يرجح مقتله: a noun behind "was done", and a passive about whoever stands in front, are of nobody. */
function isNobodys({ reading: { document } }: EventInput, { cue }: Attribution): boolean {
  const { passive, relatives, endsInPronoun } = document.rules.grammar;
  const before = document.tokens[cue.first - 1]?.norm ?? "";
  if (passive.has(before)) return true;
  // إيران التي نفت ضلوعها: whoever is told of denies what is his own.
  const isThought = cue.id === EXPECTS && relatives.has(before);
  return isThought && endsInPronoun(document.tokens[cue.last + 1]?.norm ?? "");
}

/** The sense of verbs of what is likely (يرجح). */
const EXPECTS: SenseId = "expect";

/** Who is welcomed or dismissed is no news that is said. */
const mayBeOfSomebody = ({ type, aspect }: { type: string; aspect: string }): boolean =>
  type === "denial" || aspect === "welcomed";

/** "The court dismissed the prime minister": nobody denies a person. */
function isOfSomebody({ reading }: EventInput, { first }: Attribution): boolean {
  const mention = itemAt(reading.mentions, reading.mentionStart[first]);
  return mention?.kind === "person" && (mention.named !== null || !isOwner(reading, mention));
}

/** "the minister's claims": what somebody without a name has. */
function isOwner({ document }: Reading, { last }: Mention): boolean {
  const { syntax } = document.rules.grammar;
  // Without such a mark nobody can tell who somebody without a name is to the words behind him.
  return syntax === null || syntax.genitives.has(document.tokens[last + 1]?.norm ?? "");
}

/** The body that an unnamed source speaks from; of a verb without a subject, the one of the verb before it (نافيا). */
function bodyOf(input: EventInput, one: Attribution): Named | null {
  const before = one.carried ? input.saidIn(one.sentence).findLast(({ cue }) => cue.first < one.cue.first) : undefined;
  return bodyBehind(input, one) ?? (before?.unnamed === true ? bodyBehind(input, before) : null);
}

/** How many words around the verb an unnamed source is described in. */
const DESCRIBED_WITHIN = 8;

/** How many words stand between a source and the body it speaks from: مصدر مسؤول مقرب من. */
const FROM_WITHIN = 4;

/** نفى مصدر في الوزارة، مصدر مقرب من الحركة نفى: the body behind an unnamed source, in the same clause. */
function bodyBehind({ reading }: EventInput, { cue, sentence }: Attribution): Named | null {
  const { document } = reading;
  for (let at = cue.first - DESCRIBED_WITHIN; at <= cue.last + 1; at++) {
    if (document.sentenceOf[at] !== sentence || (at >= cue.first && at <= cue.last)) continue;
    if (matchOf(document, at, cats.unnamed) === undefined && matchOf(document, at, cats.role) === undefined) continue;
    const to = Math.min(at + FROM_WITHIN, at < cue.first ? cue.first - 1 : at + FROM_WITHIN);
    for (const { kind, named, title } of mentionsBetween(reading, at, to)) {
      const body = kind === "organisation" ? named : (title?.of ?? null);
      if (body !== null) return body;
    }
  }
  return null;
}
