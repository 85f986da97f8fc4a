import type { EntityRef } from "../../domain/entity.ts";
import type { Mention, Named } from "../names/mention.ts";
import { spokenFor } from "../names/speaksFor.ts";
import { matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Counted } from "./counted.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { isPossibleSpeaker } from "../quotes/sources.ts";
import type { Reading } from "../quotes/walk.ts";
import type { EstimateFound, EstimateInput } from "./estimates.ts";

/** Whose figure it is. */

/** A figure that somebody only denies, or declines to talk about, is not his: the denier is never its source. */
export function creditsOf(
  owner: Attribution | null,
  { reading, unnamed }: Pick<EstimateInput, "reading" | "unnamed">,
  counted: Counted,
): Pick<EstimateFound, "attributedTo" | "speaker" | "deniedBy" | "by"> {
  const { attributedTo, speaker } = creditOf(reading.document, owner, unnamed);
  const nobody = { attributedTo: null, speaker: null, by: null };
  if (owner === null) return { ...nobody, ...claimedInFront(reading, counted), deniedBy: null };
  if (isCalledFalse(reading.document, owner, counted)) return { ...nobody, deniedBy: speaker ?? attributedTo };
  // وصفت الحديث عن محاصرة 15 ألفا بأنه دعاية: what somebody calls a figure that others give.
  const isOnlyTold = owner.cue.id === "decline" || (owner.cue.id === "describe" && owner.kind === "object");
  // رفضت موسكو اتهامات سيول بإرسال 3000 جندي
  if (isOnlyTold) return { ...nobody, ...claimantOf(reading, owner, counted), deniedBy: null };
  if (owner.cue.id === "deny") {
    const deniedBy = speaker ?? attributedTo;
    const claimant = claimantOf(reading, owner, counted);
    // نفى تعداد زيلينسكي: nobody denies a figure that is his own.
    return { ...nobody, ...(claimant.attributedTo?.id === deniedBy?.id ? null : claimant), deniedBy };
  }
  const denier = owner.denial === undefined ? null : creditOf(reading.document, owner.denial, unnamed);
  return { attributedTo, speaker, by: owner, deniedBy: denier?.speaker ?? denier?.attributedTo ?? null };
}

type Claimed = Pick<EstimateFound, "attributedTo" | "speaker">;

/** Who stands at a token, right behind a noun for a claim: those without a name claim it for whom they work (ادعاءات المسؤولين الأميركيين). */
function claimantAt(
  { document, mentions, mentionStart }: Reading,
  at: number,
): ({ by: Mention; isNamed: boolean } & Claimed) | null {
  const by = itemAt(mentions, mentionStart[at]);
  const ref = (by?.named ?? spokenFor(document, by?.title ?? null))?.ref;
  if (by === undefined || ref === undefined || by.clitics !== "" || !isPossibleSpeaker(by)) return null;
  return { by, isNamed: by.named !== null, attributedTo: ref, speaker: ref.kind === "person" ? ref : null };
}

/** فند الجيش مزاعم الحركة بأن 20 جنديا قتلوا: whose claims somebody denies or rejects right behind the verb and its subject. */
function claimantOf(reading: Reading, { cue }: Attribution, counted: Counted): Claimed {
  const { document } = reading;
  for (let at = cue.last + 1; at < counted.first; at++) {
    if (matchOf(document, at, cats.complementizer) !== undefined) break;
    if (matchOf(document, at, cats.creditNoun) === undefined) continue;
    const isMark = document.tokens[at + 1]?.kind !== "word";
    const claimant = claimantAt(reading, at + (isMark ? 2 : 1));
    // نفى مصدر مسؤول بالوزارة: right behind the verb stands who denies.
    if (claimant === null || (!claimant.isNamed && at === cue.last + 1)) break;
    return { attributedTo: claimant.attributedTo, speaker: claimant.speaker };
  }
  return { attributedTo: null, speaker: null };
}

/** How the rule is called that tells whose figure it is. */
export const creditRule = (owner: Attribution | null, attributedTo: EntityRef | null): string =>
  owner?.rule ?? (attributedTo === null ? "no-source" : "claim:in-front");

/** How many words in front of a figure the noun may stand. */
const CLAIM_WITHIN = 14;

/** Words between "that" and the figure: هناك، نحو. */
const MOST_BETWEEN = 2;

/**
 * ردا على ادعاءات واشنطن بأن هناك عشرة آلاف جندي، مزاعم كييف بوجود 300: whose claim a noun tells, where nobody says the figure and
 * it is what the claim begins with.
 */
function claimedInFront(reading: Reading, { first }: Counted): Claimed | null {
  const { document } = reading;
  const { claims, withoutAnd, governs, subjectFirst } = document.rules.grammar;
  const isInside = (at: number): boolean =>
    document.tokens[at]?.kind === "word" && document.sentenceOf[at] === document.sentenceOf[first];
  let noun = first - 1;
  const floor = Math.max(0, first - CLAIM_WITHIN);
  while (noun >= floor && isInside(noun) && !claims.has(withoutAnd(document.tokens[noun]?.norm ?? ""))) noun--;
  const claimant = subjectFirst || noun < floor || !isInside(noun) ? null : claimantAt(reading, noun + 1);
  if (claimant === null) return null;
  const behind = claimant.by.last + 1;
  const that = matchOf(document, behind, cats.complementizer);
  const isLed = governs(document.tokens[behind]?.norm[0] ?? "") && first === behind + 1;
  const isTold = that === undefined ? isLed : first - that.last - 1 <= MOST_BETWEEN;
  return isTold ? { attributedTo: claimant.attributedTo, speaker: claimant.speaker } : null;
}

/** How many words into what is said "there is no truth" may stand. */
const LEADS_WITHIN = 2;
/** How many words behind a figure. */
const BEHIND_WITHIN = 12;

/** قال إن لا صحة لمقتل 12 جنديا، إن الأنباء عن إرسال 7 آلاف عارية عن الصحة: what he says of the figure is that it is false. */
function isCalledFalse(document: TextDocument, { first, last, sentence }: Attribution, counted: Counted): boolean {
  if (counted.first < first || document.sentenceOf[counted.at] !== sentence) return false;
  for (let at = first; at <= Math.min(first + LEADS_WITHIN, counted.first - 1); at++)
    if (isDenial(document, at)) return true;
  const end = Math.min(last, counted.last + BEHIND_WITHIN);
  for (let at = counted.last + 1; at <= end && document.tokens[at]?.kind !== "comma"; at++)
    if (isDenial(document, at)) return true;
  return false;
}

/** Words by which alone something is denied. */
const isDenial = (document: TextDocument, at: number): boolean =>
  matchesOf(document, at, cats.trigger).some(
    ({ meaning: { rule } }) => rule.type === "denial" && rule.nearFolded.byFirst.size === 0,
  );

/** Who the figure is credited to, and who said it: a spokesperson speaks for the institution. `unnamed`: who those without a name are. */
function creditOf(
  document: TextDocument,
  owner: Attribution | null,
  unnamed: EstimateInput["unnamed"],
): { attributedTo: EntityRef | null; speaker: EntityRef | null } {
  if (owner === null) return { attributedTo: null, speaker: null };
  const { source, title, origin } = owner;
  const of = title?.of ?? null;
  if (origin !== null) return { attributedTo: origin.ref, speaker: source?.ref.kind === "person" ? source.ref : null };
  if (source === null) {
    // مصدر في وزارة الدفاع speaks for the body that he is in, as does مسؤول في الوزارة.
    return { attributedTo: spokenFor(document, title)?.ref ?? unnamed(owner)?.body ?? null, speaker: null };
  }
  if (source.ref.kind !== "person") return { attributedTo: source.ref, speaker: null };
  // "A government spokesman" of no country that the text tells: the spokesman is known better than the government.
  const isNamed = of !== null && (of.ref.known || of.institution === null);
  const speaksFor = title !== null && isNamed && spokesRoles.has(title.role);
  return { attributedTo: speaksFor && of !== null ? institutionRef(of) : source.ref, speaker: source.ref };
}

const spokesRoles = new Set(["spokesperson", "deputy-spokesperson", "official", "envoy", "coordinator"]);
const institutionRef = (of: Named): EntityRef => of.ref;
