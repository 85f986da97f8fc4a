import { countWords, lineKey } from "../fold.ts";
import { capturedOutlet, type Furniture, type FurnitureRule, type PreparedLine } from "./rules.ts";

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
    ? hit.outlet.split(/\s*[+،,;/|]\s*/u).filter((name) => !furniture.agencyKeys.has(lineKey(name)))
    : [hit.outlet];
  const name = names
    .map((printed) => printed.replace(outerPunctuation, ""))
    .find((printed) => printed !== "" && !furniture.unnamedKeys.has(lineKey(printed)));
  return name !== undefined && countWords(name) <= longestOutletName ? name : null;
}

const mostDatelineWords = 8;

/** Null when the line is no dateline ("Ankara / agency"); else the outlet that it names, as printed, if it names one. */
export function matchDateline(
  line: PreparedLine,
  furniture: Furniture,
  isKnownOutlet: KnownOutlet,
): { readonly outlet: string | null } | null {
  if (line.words > mostDatelineWords) return null;
  const [certain] = namesIn(furniture.certainDatelines, line);
  if (certain !== undefined) return { outlet: certain };
  for (const name of namesIn(furniture.datelinesOfKnown, line)) {
    if (furniture.unnamedKeys.has(lineKey(name))) return { outlet: null };
    if (furniture.agencyKeys.has(lineKey(name)) || isKnownOutlet(name)) return { outlet: name };
  }
  return null;
}

function namesIn(datelines: readonly RegExp[], line: PreparedLine): string[] {
  return datelines.flatMap((dateline) => {
    const found = dateline.exec(line.folded);
    return (found && capturedOutlet(found, line)) ?? [];
  });
}
