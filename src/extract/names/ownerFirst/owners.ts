import { matchOf, phrasesAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import { lastInstitution } from "../lastInstitution.ts";
import { antecedentOf } from "../antecedents.ts";
import { lastWhere } from "../recent.ts";
import type { Named } from "../mention.ts";
import { demonymAt, entityAt, type NameScope } from "../titles.ts";
import { withAcronym } from "./acronyms.ts";
import { type InstitutionFound, institutionInOrder } from "./institutions.ts";
import { writtenOf } from "../written.ts";
import { organisationName } from "./organisationNames.ts";
import { continuesNoun, isSmall, skipGenitive } from "./phrases.ts";

/** Countries, institutions and organisations as the owners of a post, in front of it or behind "of" and "for". */

/** `next` is the token behind the owner and its genitive. */
export interface Owner {
  readonly named: Named;
  readonly next: number;
}

/** Whoever owns a post or a statement, at this token: an institution, an organisation, a country, a nationality. */
export function ownerAt(scope: NameScope, index: number): Owner | null {
  const institution = institutionInOrder(scope, index);
  const entity = entityAt(scope, index);
  const nationality = demonymAt(scope, index);
  const entityLast = entity === null || entity.named.ref.kind === "person" ? -1 : entity.last;
  const compound = Math.max(entityLast, nationality?.last ?? -1) + 1;
  if (compound > 0 && isGluedWord(scope, compound)) return ownerAt(scope, compound + 1);
  const written = organisationName(scope, index);
  if (written !== null && written.last >= Math.max(compound, (institution?.last ?? -1) + 1)) {
    return { named: written.named, next: skipGenitive(scope, withAcronym(scope.document, written.last) + 1) };
  }
  if (institution !== null && institution.last > entityLast) {
    const named = institution.named ?? lastInstitution(scope, index, institution) ?? bareAt(scope, index, institution);
    return named === null ? null : { named, next: skipGenitive(scope, institution.last + 1) };
  }
  if (nationality !== null && nationality.last >= entityLast) {
    return { named: nationality.named, next: nationality.last + 1 };
  }
  if (entity === null || entityLast < 0) return pointedAt(scope, index);
  return { named: entity.named, next: skipGenitive(scope, entity.last + 1) };
}

/** "Said defence ministry spokesman": the ministry as written, of a country that the text tells later or not at all. */
function bareAt(
  { document, directory }: NameScope,
  index: number,
  { institution, last }: InstitutionFound,
): Named | null {
  return directory.bareInstitution(institution, writtenOf(document, index, last));
}

/** Seoul-based, US-led: the name only describes what follows. */
function isGluedWord(scope: NameScope, index: number): boolean {
  const token = scope.document.tokens[index];
  return token?.kind === "word" && token.glued && skipGenitive(scope, index) === index;
}

/** "The alliance's chief": the institution of that type that the text named last. */
function pointedAt(scope: NameScope, index: number): Owner | null {
  const anaphor = matchOf(scope.document, index, cats.anaphor);
  if (anaphor === undefined || anaphor.meaning.document || anaphor.meaning.same) return null;
  const head = scope.document.tokens[anaphor.last]?.norm ?? "";
  const meant = antecedentOf(scope.document, scope.mentions, anaphor.meaning.types, head);
  return meant === null ? null : { named: meant, next: skipGenitive(scope, anaphor.last + 1) };
}

const MAX_OFFICE_WORDS = 6;

/** An institution that no list knows, by its last word: "the provincial disaster office". */
export function unknownOffice(scope: NameScope, index: number): Owner | null {
  const { document } = scope;
  const written = organisationName(scope, index);
  if (written !== null)
    return { named: written.named, next: skipGenitive(scope, withAcronym(scope.document, written.last) + 1) };
  for (let at = index; at < index + MAX_OFFICE_WORDS; at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[index]) return null;
    const head = matchOf(document, at, cats.organisationHead);
    if (head !== undefined && !continuesNoun(scope, head.last + 1)) {
      if (at === index && isSmall(document, at)) return officeNamedBefore(scope, token.norm, head.last);
      const start = document.tokens[index]?.start ?? 0;
      const office = document.text.slice(start, document.tokens[head.last]?.end ?? start);
      const named = scope.directory.unknown(office, "organisation", null);
      return { named, next: skipGenitive(scope, head.last + 1) };
    }
    const isDescribed = phrasesAt(document, at).every(({ cat }) =>
      ["title-adjective", "demonym", "entity", "institution", "counted", "anaphor"].includes(cat),
    );
    if (!isDescribed) return null;
  }
  return null;
}

/** "The headquarters": the organisation with that word in its name. */
function officeNamedBefore(scope: NameScope, word: string, last: number): Owner | null {
  const named = lastWhere(
    scope.mentions,
    (mention) =>
      mention.kind === "organisation" && mention.named?.ref.en.toLowerCase().split(/\s+/u).includes(word) === true,
  )?.named;
  return named == null ? null : { named, next: skipGenitive(scope, last + 1) };
}
