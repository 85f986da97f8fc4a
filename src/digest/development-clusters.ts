import { countryOf, daysBetween, isAsserted, isFullDay } from "../claims/index.ts";
import type { SectionContext } from "./context.ts";
import type { DevelopmentItem, EventLine } from "./edition.ts";
import { partiesOf } from "./telling.ts";

/** Parts of one line; a line of more is not read. */
const MAX_PARTS = 3;

/** Events that belong together, each group as one line; undated ones only when they belong to a dated one. */
export function cluster(lines: readonly EventLine[], context: SectionContext): readonly DevelopmentItem[] {
  const groups: EventLine[][] = [];
  // Those that others may belong to.
  const open: EventLine[][] = [];
  const dated = lines.filter((line) => isFullDay(line.claim.day));
  const undated = lines.filter((line) => !isFullDay(line.claim.day));
  for (const line of [...dated.toSorted((a, b) => leading(a) - leading(b)), ...undated]) {
    const home = follows(line)
      ? open.find((group) => group.length < MAX_PARTS && belongs(line, group[0] as EventLine, context))
      : undefined;
    if (home !== undefined) home.push(line);
    else if (isFullDay(line.claim.day)) {
      const group = [line];
      groups.push(group);
      if (takesIn(line)) open.push(group);
    }
  }
  return groups.map((events) => ({ kind: "development", events }));
}

/** Who confirms leads; who declines or has not denied follows. */
function leading({ claim }: EventLine): number {
  if (claim.type === "call") return 0;
  if (stances.has(claim.aspect ?? "")) return 4;
  if (claim.type === "deployment") return 1;
  return claim.aspect === null ? 3 : 2;
}

const stances: ReadonlySet<string> = new Set(["declined", "denied", "not_denied"]);

/** Whether any line can belong to it: to a visit, a call, or what is asserted. */
const takesIn = ({ claim }: EventLine): boolean => claim.type === "visit" || claim.type === "call" || isAsserted(claim);

/** Whether it can belong to any line. */
const follows = (line: EventLine): boolean => line.claim.type === "visit" || isStance(line) || isOfCall(line);

function belongs(line: EventLine, lead: EventLine, context: SectionContext): boolean {
  return sameVisit(line, lead) || isStanceOn(line, lead) || isSaidOnCall(line, lead, context);
}

/** A visit that is on its way is one line: departed, arrived. */
function sameVisit(line: EventLine, lead: EventLine): boolean {
  return (
    line.claim.type === "visit" &&
    lead.claim.type === "visit" &&
    line.claim.actors[0]?.id === lead.claim.actors[0]?.id &&
    isFullDay(line.claim.day)
  );
}

/** One declines, denies or does not deny what another has just confirmed. */
function isStanceOn(line: EventLine, lead: EventLine): boolean {
  if (!isAsserted(lead.claim) || !isStance(line)) return false;
  const { day } = line.claim;
  const leadDay = lead.claim.day;
  return !isFullDay(day) || !isFullDay(leadDay) || Math.abs(daysBetween(day, leadDay)) <= 1;
}

function isStance({ claim, topicWeight }: EventLine): boolean {
  return stances.has(claim.aspect ?? "") && (claim.type === "deployment" || topicWeight === "deployment");
}

/** A president's own statement stands alone; what his office says of the call is told with it. */
function isOfCall({ claim, topicWeight }: EventLine): boolean {
  if (claim.type !== "statement") return false;
  return claim.aspect === "condemned" || (topicWeight === "deal" && claim.actors[0]?.kind !== "person");
}

/** What a party of a call said of it on the same day, in the article that reports the call. */
function isSaidOnCall(line: EventLine, lead: EventLine, { gazetteer }: SectionContext): boolean {
  if (lead.claim.type !== "call" || !isOfCall(line)) return false;
  // What an article that reports the call leaves undated it says of the call.
  if (line.claim.day !== null && line.claim.day !== lead.claim.day) return false;
  const parties = partiesOf(lead.claim);
  const speaker = line.claim.actors[0] ?? null;
  const country = countryOf(speaker, gazetteer);
  const sameSide = parties.some(
    (party) => party.id === speaker?.id || (country !== null && countryOf(party, gazetteer) === country),
  );
  return sameSide && shareArticle(line, lead);
}

/** Whether some article tells both. */
export function shareArticle(line: EventLine, lead: EventLine): boolean {
  return line.claim.reports.some(({ articleId }) =>
    lead.claim.reports.some((report) => report.articleId === articleId),
  );
}
