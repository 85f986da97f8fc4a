import type { Quote } from "../../domain/fact.ts";
import { phrasesAt, type TextDocument } from "../document.ts";
import type { Directory } from "../names/directory.ts";
import { writtenOf } from "../names/written.ts";
import type { Attribution } from "./attribution.ts";

/** The speaker's post: the one that he held on the day of publication, else the title as the text prints it. */
export function roleOf(
  document: TextDocument,
  by: Attribution,
  directory: Directory,
  published: string | null,
): Quote["role"] {
  const { source, title } = by;
  if (source === null || source.ref.kind !== "person") return null;
  const offices = directory.officesOf(source.ref.id, published);
  const office = offices.find(({ role }) => role === title?.role) ?? offices[0];
  if (office !== undefined) {
    const ar = source.gender === "f" ? (office.arF ?? office.ar) : office.ar;
    return { ar, en: office.en };
  }
  if (title === null) return null;
  // والنائب: "and" in front of a second one is no part of his post; والي is a post as it stands.
  const form = document.tokens[title.first]?.norm ?? "";
  const isWhole = phrasesAt(document, title.first).some(({ clitics }) => clitics === "");
  const isJoined =
    !isWhole && document.rules.grammar.joins(form[0] ?? "") && document.rules.phrases.knows(form.slice(1));
  const written = writtenOf(document, title.first, title.last, isJoined ? form[0] : "");
  return { ar: written, en: written };
}
