import type { Grammar } from "../language.ts";

/** What the ending of a folded word tells of its case. */
export const caseEndings: Pick<Grammar, "isNominative" | "isAccusative" | "isOwnerless"> = {
  isNominative: (form) => form.length > 4 && form.endsWith("ون"),
  // هجوما، جنديا: not دعا, غزا.
  isOwnerless: (form) => form.length > 4 && form.endsWith("ا"),
  isAccusative: (form) => form.endsWith("يا") || form.endsWith("ين"),
};
