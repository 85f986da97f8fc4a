import type { Grammar } from "../language.ts";

/** What the ending of a folded word tells of its case. */
export const caseEndings: Pick<Grammar, "isNominative" | "isAccusative"> = {
  isNominative: (form) => form.length > 4 && form.endsWith("ون"),
  isAccusative: (form) => form.endsWith("يا") || form.endsWith("ين"),
};
