import type { Story } from "../domain/story.ts";
import type { FigureClaim } from "./claim.ts";
import { daysBetween } from "./days.ts";
import { statusesFit } from "./hedges.ts";
import { voiceOf } from "./sources.ts";

/** A figure more than this many times another one, or less than that part of it, is a jump. */
const JUMP = 10;

/** With so many other sources, even figures of the same day say that one of them is off. */
const SAME_DAY_SOURCES = 2;

/** Figures published further apart do not speak of the same time: the world may have changed. */
const COMPARABLE_DAYS = 30;

/** A figure stands when so many outlets carry it. */
const CONFIRMING_OUTLETS = 2;

/**
 * Holds back figures that jump more than tenfold from every other source of the same measure, population and status,
 * until a second outlet carries them or the operator confirms one of their facts. What nobody else has counted yet
 * stands.
 */
export function holdImplausible(
  figures: readonly FigureClaim[],
  confirmed: ReadonlySet<string>,
  story: Story,
): { readonly figures: readonly FigureClaim[]; readonly held: readonly FigureClaim[] } {
  const counted = countedBy(story);
  const all = createPeers(figures);
  const held = new Set<FigureClaim>();
  for (let at = 0; at < figures.length; at++) {
    const claim = figures[at] as FigureClaim;
    if (claim.deniedBy !== null || voiceOf(claim) === null || outletsOf(claim) >= CONFIRMING_OUTLETS) continue;
    if (claim.factIds.some((id) => confirmed.has(id)) || isNearNeighbour(at, figures, counted)) continue;
    if (isJump(claim, all.peersOf(claim), counted)) held.add(claim);
  }
  return held.size === 0
    ? { figures, held: [] }
    : { figures: figures.filter((claim) => !held.has(claim)), held: [...held] };
}

/** Most figures are near one of the few that stand around them in the list: all others need not be looked through. */
const NEIGHBOURS = 8;

function isNearNeighbour(at: number, figures: readonly FigureClaim[], counted: Counted): boolean {
  const claim = figures[at] as FigureClaim;
  const last = Math.min(at + NEIGHBOURS, figures.length - 1);
  for (let other = Math.max(0, at - NEIGHBOURS); other <= last; other++) {
    const peer = figures[other] as FigureClaim;
    if (!isPeer(peer) || peer.measure !== claim.measure) continue;
    if (isComparable(claim, peer, counted) && isNear(claim, peer)) return true;
  }
  return false;
}

const isPeer = ({ deniedBy, source }: FigureClaim): boolean => deniedBy === null && source !== null;

/** Made when the first figure asks. */
function createPeers(figures: readonly FigureClaim[]): { peersOf(claim: FigureClaim): readonly FigureClaim[] } {
  let peers: ReadonlyMap<string, readonly FigureClaim[]> | null = null;
  return {
    peersOf({ measure }) {
      peers ??= peersByMeasure(figures);
      return peers.get(measure) ?? [];
    },
  };
}

/** Figures that others can be measured by; of equal ones of a source and day only one. */
function peersByMeasure(figures: readonly FigureClaim[]): ReadonlyMap<string, readonly FigureClaim[]> {
  const first = new Map<string, FigureClaim>();
  for (const claim of figures) {
    if (!isPeer(claim)) continue;
    const key = `${claim.measure}|${claim.source?.id}|${claim.of?.id}|${claim.status}|${claim.max}|${claim.firstPublished}`;
    if (!first.has(key)) first.set(key, claim);
  }
  return Map.groupBy(first.values(), ({ measure }) => measure);
}

function isJump(claim: FigureClaim, peers: readonly FigureClaim[], counted: Counted): boolean {
  const earlier = new Set<string>();
  const sameDay = new Set<string>();
  for (const peer of peers) {
    if (!isComparable(claim, peer, counted)) continue;
    if (isNear(claim, peer)) return false;
    const who = peer.source?.id ?? "";
    if (published(peer) < published(claim)) earlier.add(who);
    else if (published(peer) === published(claim)) sameDay.add(who);
  }
  return earlier.size > 0 || sameDay.size >= SAME_DAY_SOURCES;
}

/** Another source's figure of the same people at the same time. */
function isComparable(claim: FigureClaim, peer: FigureClaim, counted: Counted): boolean {
  return peer.source?.id !== claim.source?.id && countsTheSame(claim, peer, counted) && isOfOneTime(claim, peer);
}

function countsTheSame(a: FigureClaim, b: FigureClaim, counted: Counted): boolean {
  const isOfOne = a.of !== null && b.of !== null ? a.of.id === b.of.id : counted.has(a.measure);
  return isOfOne && statusesFit(a.status, b.status);
}

/** Measures whose figures are the story's own people when no population is named. */
type Counted = ReadonlySet<string>;

/**
 * Where a story counts everybody, figures that name nobody may be of anybody: those killed in one town today and in a
 * whole war since it began cannot be measured by each other.
 */
function countedBy({ views }: Story): Counted {
  return new Set(views.filter(({ of }) => of.length > 0).flatMap(({ measures }) => measures));
}

function isOfOneTime(a: FigureClaim, b: FigureClaim): boolean {
  if (a.firstPublished === null || b.firstPublished === null) return true;
  return Math.abs(daysBetween(a.firstPublished, b.firstPublished)) <= COMPARABLE_DAYS;
}

/** "None" is no multiple of anything: it is a statement, and stands. */
function isNear(a: FigureClaim, b: FigureClaim): boolean {
  if (a.max === 0 || b.max === 0) return true;
  return a.max <= b.max * JUMP && a.max * JUMP >= b.max;
}

function outletsOf({ reports }: FigureClaim): number {
  return reports.length < 2
    ? reports.length
    : new Set(reports.map(({ outlet, articleId }) => outlet ?? articleId)).size;
}

/** Undated articles come last. */
function published({ firstPublished }: FigureClaim): string {
  return firstPublished ?? "9";
}
