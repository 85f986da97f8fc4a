import type { ClaimSet, ClaimsInput } from "./claim.ts";

export type {
  ArticleInfo,
  Claim,
  ClaimSet,
  ClaimsInput,
  EventClaim,
  FigureClaim,
  QuoteClaim,
  Report,
} from "./claim.ts";

/** Facts of many articles become claims. Pure; the order of `facts` does not matter. */
export declare function buildClaims(input: ClaimsInput): ClaimSet;
/** The claims as a reader on `day` (`YYYY-MM-DD`) could know them: only articles published by then. */
export declare function claimsPublishedBy(claims: ClaimSet, day: string): ClaimSet;
