import { capturedOutlet, type Furniture, type FurnitureRule, type PreparedLine, prepareLine } from "./rules.ts";

/** Tells whether a name is an outlet that the gazetteer knows. */
export type KnownOutlet = (name: string) => boolean;

export interface Hit {
  readonly rule: FurnitureRule;
  readonly outlet: string | null;
}

export function firstMatch(rules: readonly FurnitureRule[], line: PreparedLine): Hit | null {
  for (const rule of rules) {
    const match = rule.match(line);
    if (match) return { rule, outlet: match.outlet };
  }
  return null;
}

const longestOutletName = 5;
const outerPunctuation = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The outlet that a matched line teaches, as printed. Of "X + agency" only X: the agency is a credit. */
export function outletOf(hit: Hit, furniture: Furniture): string | null {
  if (hit.outlet === null) return null;
  const names = hit.rule.agenciesAreCredits
    ? hit.outlet.split(/\s*[+،,;/|]\s*/u).filter((name) => !furniture.agencyKeys.has(prepareLine(name).key))
    : [hit.outlet];
  const name = names.map((printed) => printed.replace(outerPunctuation, "")).find((printed) => printed !== "");
  return name !== undefined && prepareLine(name).words <= longestOutletName ? name : null;
}

const mostDatelineWords = 8;

/** The outlet of a dateline ("Ankara / agency"); null for any other line with a slash in it. */
export function datelineOutlet(line: PreparedLine, furniture: Furniture, isKnownOutlet: KnownOutlet): string | null {
  if (line.words > mostDatelineWords) return null;
  const found = furniture.dateline.exec(line.folded);
  const name = found ? capturedOutlet(found, line) : null;
  if (name === null) return null;
  return furniture.agencyKeys.has(prepareLine(name).key) || isKnownOutlet(name) ? name : null;
}
