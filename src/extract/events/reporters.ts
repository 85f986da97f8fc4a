import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { isRelay, type Named } from "../names/mention.ts";
import type { FoldedEventRule as Rule } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import { isDateline } from "../quotes/verbless.ts";
import { mentionsBetween, type Reading } from "../quotes/walk.ts";

/** Who reports an event whose words do not tell who did it. */

interface Where {
  readonly first: number;
  readonly owner: Attribution | null;
  /** Tokens of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** Whoever says it, where the event is what he says and nothing that he mentions by the way. */
export function reporterOf(reading: Reading, rule: Rule, { first, owner, from, to }: Where): Named[] {
  if (owner === null) return labelOf(reading, from, first, to);
  const source = tellerOf(owner);
  if (source === null || first - owner.first > rule.within) return [];
  return rule.aspect !== null && (isRelay(source) || tellsOfOwnDead(reading, source, from, to)) ? [] : [source];
}

/** What forces do: a person who tells of it has not done it. */
const violent: ReadonlySet<string | null> = new Set(
  "strike explosion abduction raid siege combat arson shooting assassination execution attack exchange launch test interception".split(
    " ",
  ),
);

/** Whoever tells of an event that he cannot have done himself. */
export const onlyReports = (source: Named | null, aspect: string | null): boolean =>
  aspect !== null && (isRelay(source) || (source?.ref.kind === "person" && violent.has(aspect)));

/** Who says it, or whom an unnamed spokesman speaks for. */
export const tellerOf = (owner: Attribution | null): Named | null => owner?.source ?? owner?.title?.of ?? null;

/** Those who have soldiers and citizens; a ministry may tell of what another state has done. */
const ofState: ReadonlySet<string> = new Set(["military", "armed-group", "police", "government", "presidency"]);

/** أعلن الجيش مقتل ستة من جنوده في هجوم: a force that tells of soldiers or civilians who were hit has not hit them. */
function tellsOfOwnDead({ document }: Reading, { type, country }: Named, first: number, last: number): boolean {
  if (!ofState.has(type ?? "")) return false;
  const { ownPeople } = document.rules.grammar;
  for (let at = first; at <= last; at++) {
    if (!ownPeople.has(document.tokens[at]?.norm ?? "")) continue;
    const nation = matchOf(document, at + 1, cats.demonym);
    if (nation === undefined || nation.meaning.place.id === country) return true;
  }
  return false;
}

/** Whoever a headline is labelled with: البنتاغون: لا صحة لما نشر; a place in front of a whole sentence is where it was written. */
function labelOf(reading: Reading, from: number, first: number, to: number): Named[] {
  const { tokens } = reading.document;
  const label = mentionsBetween(reading, from, first - 1).find(({ first: at, last }) => {
    // جولة مسقط: a noun's owner is no label.
    if (at > from && tokens[at - 1]?.kind === "word") return false;
    const behind = tokens[last + 1]?.kind === "close" ? last + 2 : last + 1;
    return tokens[behind]?.norm === ":";
  });
  // باريس: نفذ جندي سابق هجوما.
  const isWhere = label !== undefined && isDateline(reading, label, to);
  return label?.named != null && isPossibleSpeaker(label) && !isWhere ? [label.named] : [];
}
