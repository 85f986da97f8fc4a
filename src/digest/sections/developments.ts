import type { EventClaim } from "../../claims/index.ts";
import { compareDays, daysBetween, isFullDay } from "../../claims/index.ts";
import type { EntityRef, Gazetteer } from "../../domain/entity.ts";
import { cluster, shareArticle } from "../development-clusters.ts";
import type { SectionContext } from "../context.ts";
import { importanceOf, isNew, outletCount } from "../context.ts";
import { isInLead, type RankPoints, sumOf } from "../ranking.ts";
import { partiesOf } from "../telling.ts";
import { createTreatyNaming } from "../treaty-names.ts";
import { formsOf, occursAny, phrasesOf } from "../phrases.ts";
import { type DevelopmentItem, type EventLine, weights } from "../edition.ts";

/** More than this of one weight would crowd out the others; they come back when lines are left. */
const FIRST_ROUND = 1;

/** What happened and was said in the window, but for what other sections tell; events that belong together in one line, the weightiest first. */
export function developmentsSection(
  context: SectionContext,
  isTold: (line: EventLine) => boolean,
): readonly DevelopmentItem[] {
  const lines = developmentLines(context).filter((line) => !isTold(line));
  const values = new Map(lines.map((line) => [line, sumOf(eventPoints(line, context))]));
  const compare = (a: DevelopmentItem, b: DevelopmentItem) => compareItems(a, b, values);
  return pick(cluster(lines, context).toSorted(compare), context).toSorted(compare);
}

/** Dated events of the window that are not announcements; undated ones only when they belong to a dated one. */
function developmentLines(context: SectionContext): readonly EventLine[] {
  const lines = context.known.events
    .filter((claim) => isNew(claim, context.previousDay) && claim.aspect !== "expected")
    .filter((claim) => isRecent(claim, context))
    .map((claim) => context.definition.topics.read(claim))
    .filter((line) => line.telling !== null);
  const calls = lines.filter(({ claim }) => claim.type === "call");
  // Only what was said on its day is compared with a call.
  const said = Map.groupBy(lines.filter(isPlainStatement), ({ claim }) => claim.day);
  const retold = new Map(
    calls.map((call) => {
      const ofDay = said.get(call.claim.day) ?? [];
      return [call, ofDay.filter((line) => isRetoldBy(line, call, context.gazetteer))];
    }),
  );
  const exchanges = lines.filter(({ claim }) => claim.aspect === "exchange");
  const gone = new Set([
    ...[...retold.values()].flat(),
    ...lines.filter((line) => exchanges.some((exchange) => isReleaseOf(line, exchange))),
  ]);
  return lines
    .filter((line) => !gone.has(line))
    .map((line) => withAgreement(line, retold.get(line) ?? [], context))
    .map(createTreatyNaming(lines));
}

/** What a party says was agreed in a call is told with the call. */
function withAgreement(call: EventLine, retold: readonly EventLine[], { definition }: SectionContext): EventLine {
  const { claim } = call;
  const agreed = retold.filter(({ claim: said }) => definition.topics.isAgreement(said.content ?? ""));
  if (agreed.length === 0) return call;
  const { ids } = definition.topics;
  const rank = ({ topic }: EventLine) => (topic === null ? ids.length : ids.indexOf(topic));
  // Of several topics the narrowest, which stands first in the list.
  const [first] = agreed.toSorted((a, b) => rank(a) - rank(b));
  if (first?.topic == null || first.guarded || rank(first) > rank(call)) return call;
  const said = first.claim;
  return {
    ...call,
    topic: first.topic,
    guarded: false,
    claim: {
      ...claim,
      aspect: "agreed",
      facts: [...claim.facts, ...said.facts],
      factIds: [...claim.factIds, ...said.factIds],
    },
  };
}

const isPlainStatement = ({ claim }: EventLine): boolean => claim.type === "statement" && claim.aspect === null;

/** Who exchanges prisoners releases some. */
function isReleaseOf({ claim }: EventLine, { claim: exchange }: EventLine): boolean {
  if (claim.aspect !== "release" || !isFullDay(claim.day) || !isFullDay(exchange.day)) return false;
  const ids = new Set(partiesOf(exchange).map(({ id }) => id));
  return Math.abs(daysBetween(claim.day, exchange.day)) <= 1 && partiesOf(claim).every(({ id }) => ids.has(id));
}

/** "I agreed with him by phone": the line of the call tells it. Of a plain statement of the call's day. */
function isRetoldBy(line: EventLine, lead: EventLine, gazetteer: Gazetteer): boolean {
  if (!shareArticle(line, lead)) return false;
  const parties = partiesOf(lead.claim);
  const [speaker] = line.claim.actors;
  if (!parties.some((party) => party.id === speaker?.id)) return false;
  const others = parties.filter((party) => party.id !== speaker?.id);
  const forms = formsOf(line.claim.content ?? "");
  const namesOther = others.some((party) => occursAny(phrasesOf(namesOf(party, gazetteer)), forms));
  return namesOther || line.topicWeight === "deal";
}

function namesOf(party: EntityRef, gazetteer: Gazetteer): readonly string[] {
  const entry = gazetteer.entities.get(party.id);
  return entry === undefined ? [party.ar, party.en] : [entry.ar, entry.en, entry.shortAr, entry.shortEn];
}

function isRecent({ day }: EventClaim, { day: editionDay, definition }: SectionContext): boolean {
  if (day === null) return true;
  if (day.length === 7) return day >= editionDay.slice(0, 7);
  return daysBetween(day, editionDay) <= definition.backgroundAfterDays && day <= editionDay;
}

function weightRank(line: EventLine): number {
  return weights.indexOf(line.weight);
}

function leadOf(item: DevelopmentItem): EventLine {
  return item.events[0] as EventLine;
}

function compareItems(a: DevelopmentItem, b: DevelopmentItem, values: ReadonlyMap<EventLine, number>): number {
  const leadA = leadOf(a);
  const leadB = leadOf(b);
  return (
    weightRank(leadA) - weightRank(leadB) ||
    (values.get(leadB) ?? 0) - (values.get(leadA) ?? 0) ||
    compareDays(leadB.claim.day, leadA.claim.day) ||
    compareDays(leadA.claim.id, leadB.claim.id)
  );
}

/**
 * Who speaks, then whether the line can name its topic; a weighty voice outweighs a day's difference. What somebody did
 * weighs more than what he said, and a policy more than an opinion on what others do.
 */
export function eventPoints(line: EventLine, { gazetteer }: SectionContext): RankPoints {
  const { claim, topic } = line;
  return {
    office: importanceOf(claim.actors[0] ?? null, claim.day, gazetteer),
    deed: line.telling === "sentence" ? 3 : 0,
    matter: line.topicWeight === line.weight ? 2 : 0,
    topic: topic === null ? 0 : 3,
    stance: claim.aspect === null ? 0 : 1,
    outlets: outletCount(claim) - 1,
    lead: isInLead(claim) ? 1 : 0,
    leaning: line.isDangling ? -4 : 0,
  };
}

/**
 * Rounds over the weights, so that many statements leave room for the call and the aid; what one voice says besides
 * comes when others have had their line.
 */
function pick(items: readonly DevelopmentItem[], context: SectionContext): readonly DevelopmentItem[] {
  const counts = new Map<number, number>();
  const first: DevelopmentItem[] = [];
  const later: DevelopmentItem[] = [];
  const again: DevelopmentItem[] = [];
  const heard = new Set<string>();
  for (const item of items) {
    const { telling, claim } = leadOf(item);
    const speaker = telling === "words" ? (claim.actors[0]?.id ?? "") : "";
    if (speaker !== "" && heard.has(speaker)) {
      again.push(item);
      continue;
    }
    heard.add(speaker);
    const rank = weightRank(leadOf(item));
    const count = counts.get(rank) ?? 0;
    counts.set(rank, count + 1);
    (count < FIRST_ROUND ? first : later).push(item);
  }
  return [...first, ...later, ...again].slice(0, context.limit);
}
