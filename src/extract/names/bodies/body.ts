import type { OrganisationType, Place } from "../../../domain/entity.ts";
import type { BodyHead, BodyPart, Stem, WrittenPart } from "../../bodyWords.ts";
import { phrasesAt, type TextDocument } from "../../document.ts";
import type { Named } from "../mention.ts";
import type { NameScope } from "../titles.ts";

/**
 * The parts of the name of a body that no gazetteer lists, in a language whose heads lead: الهيئة الوطنية لإدارة الكوارث,
 * السلطات الصحية التابعة للحوثيين.
 */
export interface Body {
  readonly head: BodyHead;
  /** The head and its first noun by one English name (Chamber of Commerce). */
  readonly compound: string | null;
  /** English adjectives of the head, in the order of the text. */
  readonly adjectives: readonly string[];
  /** What it is about: nouns that "and" joins, each with those that govern it and the adjectives of the last one. */
  readonly subjects: readonly Subject[];
  /** What its subject makes of it; null where its head tells. */
  readonly type: OrganisationType | null;
  /** The subject stands behind a preposition (ل). */
  readonly loose: boolean;
  /** Whose it is, and how that was said. */
  readonly owner: Owner | null;
  readonly nested: Body | null;
  readonly last: number;
  readonly clitics: string;
  /** Of a kind that a country has one of: the text tells whose. */
  readonly national: boolean;
  /** Its words alone make it a name, wherever they stand. */
  readonly isName: boolean;
}

/** A name is longer than most, and ends here at the latest. */
export const MOST_PARTS = 9;

export interface Subject {
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

export type Owner =
  | { readonly by: "nationality"; readonly place: Named; readonly region: string }
  | { readonly by: "place"; readonly place: Named; readonly region: string }
  | { readonly by: "unknown-place"; readonly written: string; readonly region: string }
  | { readonly by: "owner"; readonly owner: Named };

/** A name of which the words up to `last` were read. */
export interface Draft {
  compound: string | null;
  adjectives: string[];
  subjects: { nouns: string[]; adjectives: string[] }[];
  type: OrganisationType | null;
  loose: boolean;
  owner: Owner | null;
  nested: Body | null;
  last: number;
  /** The last noun awaits one that owns it: no name ends here. */
  open: boolean;
  level: boolean;
  national: boolean;
  /** A number names it. */
  named: boolean;
  governed: boolean;
}

/** A body's words make a name of their own where no list has them, or only fewer of them for an institution. */
export function isBodyOverListed(
  { last, adjectives }: Body,
  entity: { readonly last: number; readonly named: Named; readonly rule: string } | null,
  institution: { readonly last: number; readonly inside: boolean } | null,
): boolean {
  if (entity !== null && entity.named.ref.kind === "organisation") return false;
  // جهاز الاستخبارات الوطني في إثيوبيا: in the same words, whose adjective says which of several it is.
  const listed = Math.max(entity?.last ?? -1, institution?.last ?? -1);
  return last > listed || (institution?.inside === true && adjectives.length > 0 && last === institution.last);
}

/** The part that begins at a token, of those kinds that may stand there. */
export function partAt(
  { document }: NameScope,
  at: number,
  kinds: readonly BodyPart["kind"][],
): (BodyPart & Stem) | null {
  for (const part of document.words[at]?.bodyParts ?? []) {
    if (kinds.includes(part.kind) && goesOn(document, at, part)) return part;
  }
  return null;
}

/** The words behind the first one stand in the same sentence. */
function goesOn({ tokens, sentenceOf, rules }: TextDocument, first: number, { stems }: WrittenPart): boolean {
  for (let behind = 1; behind < stems.length; behind++) {
    const at = first + behind;
    if (sentenceOf[at] !== sentenceOf[first]) return false;
    const form = tokens[at]?.norm ?? "";
    const { joins, withoutArticle } = rules.grammar;
    // والبحرية: the article stands behind "and".
    const inner = joins(form[0] ?? "") ? `${form[0]}${withoutArticle(form.slice(1))}` : form;
    if (withoutArticle(form) !== stems[behind] && inner !== stems[behind]) return false;
  }
  return true;
}

/** حركة المرور، مقر الشرطة: behind such a noun a head is no body. */
export function isNoBody({ document }: NameScope, { never }: BodyHead, at: number): boolean {
  const { withoutArticle } = document.rules.grammar;
  return never.size > 0 && never.has(withoutArticle(document.tokens[at]?.norm ?? ""));
}

export function isUnknownName({ document }: NameScope, at: number): boolean {
  return document.tokens[at]?.kind === "word" && phrasesAt(document, at).length === 0;
}

export const writtenAt = ({ document }: NameScope, at: number): string => {
  const token = document.tokens[at];
  return token === undefined ? "" : document.text.slice(token.start, token.end);
};

/** The country that a body's words tell. */
export function countryOf({ owner, nested }: Body): string | null {
  if (owner === null) return nested === null ? null : countryOf(nested);
  if (owner.by === "unknown-place") return null;
  return owner.by === "owner" ? owner.owner.country : owner.place.country;
}

export const demonymOf = (place: Place | undefined): string | undefined => place?.demonym?.en[0];
