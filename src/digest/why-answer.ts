import type { Claim, ClaimSet, FigureClaim } from "../claims/index.ts";
import { dayOf, disagreeing, previousFigure } from "../claims/index.ts";
import type { Fact } from "../domain/fact.ts";
import type { ClaimExplanation, Naming, WhyAnswer } from "./answers.ts";

/** Sentences shown for one line; an often repeated claim has many that say the same. */
const MAX_SENTENCES = 4;

/** The claims behind a line, the line's first fact first; null when no claim has one of the facts. */
export function composeWhy(input: {
  readonly claims: ClaimSet;
  readonly factIds: readonly string[];
}): WhyAnswer | null {
  const { claims, factIds } = input;
  const wanted = new Set(factIds);
  const all: readonly Claim[] = [...claims.figures, ...claims.held, ...claims.quotes, ...claims.events];
  const found = all.filter((claim) => claim.factIds.some((id) => wanted.has(id)));
  const position = (claim: Claim) => factIds.findIndex((id) => claim.factIds.includes(id));
  if (found.length === 0) return null;
  const ordered = found.toSorted((a, b) => position(a) - position(b));
  return { claims: ordered.map((claim) => explain(claim, claims)) };
}

function explain(claim: Claim, claims: ClaimSet): ClaimExplanation {
  const isFigure = claim.kind === "figure";
  const before = isFigure ? previousFigure(claim, claims.figures) : null;
  return {
    claim,
    evidence: sentencesOf(claim)
      .slice(0, MAX_SENTENCES)
      .map((fact) => evidenceOf(fact, claim)),
    dayWords: dayWordsOf(claim),
    naming: namingOf(claim),
    before,
    beforeDayWords: before === null ? null : dayWordsOf(before),
    isBeforeCompared: before !== null && before.facts.every(({ rules }) => rules.includes("comparison")),
    contradictedBy: isFigure ? contradictions(claim, claims.figures) : [],
  };
}

/** "And", which Arabic writes together with the day that follows. */
const joinedAnd = /^[وف](?=ال)/u;

/** In the words of the first report that gives the claim's own day. */
function dayWordsOf(claim: Claim): ClaimExplanation["dayWords"] {
  if (claim.day === null) return null;
  const facts: readonly Fact[] = claim.facts;
  const dated = facts.filter((fact) => dayOf(fact) === claim.day && fact.dayWords !== undefined);
  for (const { factIds, outlet } of claim.reports) {
    const text = dated.find(({ id }) => factIds.includes(id))?.dayWords;
    if (text !== undefined) return { text: text.replace(joinedAnd, ""), outlet };
  }
  return null;
}

/** Rules of extraction by how they find the source; the order decides when a name has two of the words. */
const namings: readonly (readonly [Naming, RegExp])[] = [
  ["carried", /^(?:carried|pronoun|anaphor|quote:carried)/u],
  ["behind", /^quote:behind|:trailing$/u],
  ["credit", /^(?:credit|cited|relayed)/u],
  ["heading", /^heading/u],
  ["subject", /^subject:(?!unnamed)/u],
];

/** Of the first report that tells. */
function namingOf({ factIds, facts }: Claim): Naming | null {
  for (const id of factIds) {
    const { rules = [] } = facts.find((fact) => fact.id === id) ?? {};
    const found = namings.find(([, pattern]) => rules.some((rule) => pattern.test(rule)));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** One fact a sentence, in the order of the claim's reports. */
function sentencesOf(claim: Claim): readonly Fact[] {
  const facts: readonly Fact[] = claim.facts;
  const ordered = claim.factIds.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const seen = new Set<string>();
  return ordered.filter(({ evidence }) => {
    const key = `${evidence.articleId}@${evidence.start}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function evidenceOf(fact: Fact, claim: Claim): ClaimExplanation["evidence"][number] {
  const report = claim.reports.find(({ factIds }) => factIds.includes(fact.id));
  return {
    factId: fact.id,
    fact,
    outlet: report?.outlet ?? null,
    published: report?.published ?? null,
    highlight: highlightOf(fact),
  };
}

function highlightOf(fact: Fact): { start: number; end: number } | null {
  const span = fact.kind === "estimate" ? fact.mentionSpan : fact.kind === "quote" ? fact.contentSpan : null;
  if (span === null) return null;
  const { sentence, start: at } = fact.evidence;
  const start = Math.max(0, span.start - at);
  const end = Math.min(sentence.length, span.end - at);
  return start < end ? { start, end } : null;
}

function contradictions(claim: FigureClaim, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  return figures.filter(
    (other) => other.source?.id !== claim.source?.id && disagreeing([claim, other]).includes(other),
  );
}
