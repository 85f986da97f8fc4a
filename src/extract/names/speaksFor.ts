import type { TextDocument } from "../document.ts";
import type { Named, Title } from "./mention.ts";

/** For whom somebody speaks whom the text does not name. */

/** An institution speaks through whoever works for it; a country through its officials, a town through nobody. */
export function spokenFor({ tokens, rules }: TextDocument, title: Title | null): Named | null {
  const of = title?.of ?? null;
  if (title === null || of === null) return null;
  // مسؤول إسرائيلي سابق: no more.
  for (let at = title.first; at <= title.last + 1; at++)
    if (rules.grammar.former.has(tokens[at]?.norm ?? "")) return null;
  // أستاذ في جامعة, but خبراء الأمم المتحدة: several of a body speak for it.
  if (of.ref.kind === "organisation") return title.count === "sg" && employed.has(title.role) ? null : of;
  return of.actsFor !== null && !privateRoles.has(title.role) ? of : null;
}

/** People who speak for themselves, wherever they work. */
const employed: ReadonlySet<string> = new Set(
  "analyst activist physician worker tradesman relative honorific relief-worker lawyer engineer cleric".split(" "),
);

/** People who speak for no country: those, and whoever may speak for a body alone. */
const privateRoles: ReadonlySet<string> = new Set([
  ...employed,
  "member",
  "journalist",
  "editor",
  "manager",
  "candidate",
]);
