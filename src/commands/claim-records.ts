import type { Claim } from "../claims/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Fact } from "../domain/fact.ts";

/** What a claim says, in one shape for all kinds; names in English, days and words as the facts have them. */
interface ClaimRecord {
  readonly claim: string;
  readonly kind: Claim["kind"];
  /** Whose figure, words or deed it is. */
  readonly source: string | null;
  readonly speaker: string | null;
  readonly counterpart: string | null;
  readonly day: string | null;
  readonly measure: string | null;
  readonly of: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: string | null;
  readonly status: string | null;
  readonly place: string | null;
  readonly deniedBy: string | null;
  readonly type: string | null;
  readonly aspect: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly direct: boolean | null;
  readonly content: string | null;
  readonly via: string | null;
  /** What is told of a source or speaker without a name: "security source". */
  readonly role: string | null;
}

/** The sentence of one article behind a claim; `start` and `end` count UTF-16 units of the article's text. */
interface EvidenceRecord {
  readonly fact: string;
  readonly article: string;
  readonly revision: number;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

const english = (ref: EntityRef | null): string | null => ref?.en ?? null;

export function claimRecord(claim: Claim): ClaimRecord & { readonly evidence: readonly EvidenceRecord[] } {
  return { ...empty, claim: claim.id, kind: claim.kind, day: claim.day, ...said(claim), evidence: evidenceOf(claim) };
}

const empty = {
  source: null,
  speaker: null,
  counterpart: null,
  measure: null,
  of: null,
  min: null,
  max: null,
  hedge: null,
  status: null,
  place: null,
  deniedBy: null,
  type: null,
  aspect: null,
  amount: null,
  unit: null,
  direct: null,
  content: null,
  via: null,
  role: null,
};

function said(claim: Claim): Partial<ClaimRecord> {
  if (claim.kind === "figure") {
    const { measure, of, min, max, hedge, status } = claim;
    return {
      source: english(claim.source),
      speaker: english(claim.speaker),
      place: english(claim.place),
      deniedBy: english(claim.deniedBy),
      role: claim.source === null ? (claim.role?.en ?? null) : null,
      of: of?.en ?? null,
      measure,
      min,
      max,
      hedge,
      status,
    };
  }
  if (claim.kind === "quote") {
    const speaker = english(claim.speaker);
    const role = speaker === null ? (claim.role?.en ?? null) : null;
    return { source: speaker, speaker, role, direct: claim.direct, content: claim.content, via: english(claim.via) };
  }
  const { type, aspect, content, amount } = claim;
  return {
    source: claim.actors.length === 0 ? null : claim.actors.map(({ en }) => en).join("; "),
    counterpart: english(claim.counterpart),
    place: english(claim.place),
    via: english(claim.via),
    amount: amount?.value ?? null,
    unit: amount?.unit ?? null,
    type,
    aspect,
    content,
  };
}

function evidenceOf({ reports, facts }: Claim): readonly EvidenceRecord[] {
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  return reports.flatMap(({ factIds, outlet, published, url }) =>
    factIds.flatMap((id): readonly EvidenceRecord[] => {
      const evidence = byId.get(id)?.evidence;
      if (evidence === undefined) return [];
      const { articleId: article, revision, start, end, sentence } = evidence;
      return [{ fact: id, article, revision, outlet, published, url, start, end, sentence }];
    }),
  );
}
