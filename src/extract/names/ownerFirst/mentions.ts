import { matchOf, phrasesAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import { lastInstitution } from "../lastInstitution.ts";
import { organisationTypes } from "../../../domain/entity.ts";
import type { Mention } from "../mention.ts";
import { modelOf } from "../counterparts.ts";
import { personAt } from "../people.ts";
import { localPlaceAt } from "../placeNames.ts";
import { demonymAt, entityAt, type NameScope } from "../titles.ts";
import { skipBracket } from "../brackets.ts";
import { placeInOrder } from "./places.ts";
import { isDeterminer } from "../../languages/syntax.ts";
import { acronymAt, withAcronym } from "./acronyms.ts";
import { type InstitutionFound, institutionInOrder } from "./institutions.ts";
import { ownerAt, unknownOffice } from "./owners.ts";
import { organisationName } from "./organisationNames.ts";
import { namedInOrder, saysSomething, titledInOrder, unknownInOrder } from "./people.ts";
import { continuesNoun, isSmall, skipGenitive, syntaxOf } from "./phrases.ts";
import { type OrderedTitle, titleInOrder } from "./titles.ts";

/** Names and titles of a language that puts the owner before the post. A mention takes in its article. */
export function mentionInOrder(scope: NameScope, index: number): Mention | null {
  const token = scope.document.tokens[index];
  if (token?.kind !== "word") return null;
  const mention = readMention(scope, index);
  if (mention !== null || !isDeterminer(syntaxOf(scope.document), token.norm)) return mention;
  const behind = scope.document.tokens[index + 1]?.kind === "word" ? readMention(scope, index + 1) : null;
  return behind === null ? null : { ...behind, first: index };
}

function readMention(scope: NameScope, index: number): Mention | null {
  return (
    counterpart(scope, index) ??
    placeInOrder(scope, index) ??
    ownedOffice(scope, index) ??
    namedOrKnown(scope, index) ??
    anaphor(scope, index) ??
    localPlaceAt(scope, index) ??
    unknownInOrder(scope, index) ??
    described(scope, index)
  );
}

function namedOrKnown(scope: NameScope, index: number): Mention | null {
  const known = longest(scope, index);
  const found = unknownOrganisation(scope, index, known) ?? known ?? acronym(scope, index);
  return found?.kind === "organisation" ? { ...found, last: withAcronym(scope.document, found.last) } : found;
}

/** An office of an owner that no list knows, where it speaks: the United Nations refugee agency said. */
function ownedOffice(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const owner = ownerAt(scope, index);
  // China's Taiwan Affairs Office has a name of its own.
  const isHead =
    owner !== null &&
    (matchOf(document, owner.next, cats.organisationHead) !== undefined ||
      organisationName(scope, owner.next) !== null);
  const office = owner === null || isHead ? null : unknownOffice(scope, owner.next);
  if (owner === null || office === null) return null;
  const last = office.next - 1;
  const isCredited = matchOf(document, index - 1, cats.credit) ?? matchOf(document, index - 2, cats.credit);
  if (isCredited === undefined && !saysSomething(scope, office.next)) return null;
  const start = document.tokens[index]?.start ?? 0;
  const written = document.text.slice(start, document.tokens[last]?.end ?? start);
  const named = scope.directory.unknown(written, "organisation", null);
  // What later lines call "the agency".
  const types = matchOf(document, last, cats.anaphor)?.meaning.types ?? [];
  const type = organisationTypes.find((one) => one === types.at(-1)) ?? named.type;
  return {
    ...organisation(index, last),
    named: { ...named, type, country: owner.named.country },
    rule: "owned-office",
  };
}

const MAX_ADJECTIVES = 2;

/** A title behind adjectives that no list knows: Western officials, a local disaster official. */
function described(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (document.tokens[index - 1]?.kind === "dash" || document.tokens[index]?.glued === true) return null;
  for (let at = index; at < index + MAX_ADJECTIVES; at++) {
    const isUnknown = document.tokens[at]?.kind === "word" && phrasesAt(document, at).length === 0;
    if (!isUnknown || skipGenitive(scope, at) > at || personAt(scope, at) !== null) return null;
    const title = titleInOrder(scope, at + 1);
    // "will meet Chancellor Friedrich Merz": in front of a title with a capital letter a small word is none of it.
    if (title !== null && isSmall(document, index) && !isSmall(document, at + 1)) return null;
    const mention = title === null ? null : titledInOrder(scope, title, index);
    // The ward official: told from others by a word of its own, it points at nobody else.
    const isOther = mention?.named === null && mention.title?.broad === true;
    if (mention !== null) return { ...mention, first: index, pointer: isOther ? null : mention.pointer };
  }
  return null;
}

/** Of a person, a title, an institution and any other name at one token: the one with the most words. */
function longest(scope: NameScope, index: number): Mention | null {
  const person = personAt(scope, index);
  const title = titleInOrder(scope, index);
  const institution = institutionAlone(scope, index);
  const entity = entityAt(scope, index);
  const reach = Math.max(entity?.last ?? -1, institution?.last ?? -1, person?.last ?? -1);
  const titled = title !== null && title.title.last > reach ? titledInOrder(scope, title, index) : null;
  if (titled !== null) return titled;
  if (person !== null && person.last >= reach)
    return namedInOrder(scope, index, person.named, person.last, person.rule);
  if (institution !== null && institution.last > (entity?.last ?? -1)) {
    const named = institution.named ?? lastInstitution(scope, index, institution);
    const pointer = { by: "institution" as const, institution: institution.institution, type: institution.type };
    return {
      ...organisation(index, institution.last),
      named,
      gender: named?.gender ?? null,
      rule: institution.named === null ? "institution:alone" : "institution:country",
      pointer: named === null ? pointer : null,
    };
  }
  if (entity === null || entity.named.ref.kind === "person") return null;
  scope.introduced.add(entity.named.ref.id);
  return {
    ...organisation(index, closeBracket(scope, entity.last, entity.named.ref.id)),
    kind: entity.named.ref.kind,
    gender: entity.named.gender,
    named: entity.named,
    rule: entity.rule,
  };
}

/** An institution that is a noun of its own; without its country it needs an article, or a verb behind it. */
function institutionAlone(scope: NameScope, index: number): InstitutionFound | null {
  const { document } = scope;
  const found = institutionInOrder(scope, index);
  if (found === null || continuesNoun(scope, found.last + 1) || isOfAnother(scope, index, found)) return null;
  const hasArticle = isDeterminer(syntaxOf(document), document.tokens[index - 1]?.norm ?? "");
  // Police have confirmed; rejected by police, who put the toll at seven.
  const { have, relatives } = syntaxOf(document);
  const isHave = have.has(document.tokens[found.last + 1]?.norm ?? "");
  const isTold =
    document.tokens[found.last + 1]?.kind === "comma" && relatives.has(document.tokens[found.last + 2]?.norm ?? "");
  const verb = found.last + (isHave ? 2 : isTold ? 3 : 1);
  const speaks = matchOf(document, verb, cats.cue) !== undefined;
  return found.named !== null || hasArticle || speaks ? found : null;
}

/** The provincial government, health authorities, the state emergency agency: another one than that of the country. */
function isOfAnother({ document }: NameScope, index: number, { named, type }: InstitutionFound): boolean {
  if (named !== null || type !== "government" || document.tokens[index - 1]?.kind !== "word") return false;
  const isNoun = isDeterminer(syntaxOf(document), document.tokens[index - 2]?.norm ?? "");
  const isPlain = phrasesAt(document, index - 1).every(({ cat }) => isNoun && cat === "cue");
  return (
    isPlain && isSmall(document, index - 1) && !isDeterminer(syntaxOf(document), document.tokens[index - 1]?.norm ?? "")
  );
}

const organisation = (first: number, last: number): Mention => ({
  first,
  last,
  clitics: "",
  gender: null,
  count: "sg",
  kind: "organisation",
  named: null,
  title: null,
  rule: "",
  pointer: null,
});

/** Takes in a second name of the same in brackets: the National Intelligence Service (NIS). */
function closeBracket(scope: NameScope, last: number, id: string): number {
  if (scope.document.tokens[last + 1]?.kind !== "bracket-open") return last;
  return entityAt(scope, last + 2)?.named.ref.id === id ? skipBracket(scope, last + 1) - 1 : last;
}

/** "His South Korean counterpart": the same post in the other country. */
function counterpart(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (!syntaxOf(document).possessive.has(document.tokens[index - 1]?.norm ?? "")) return null;
  const nationality = demonymAt(scope, index);
  const match = matchOf(document, nationality === null ? index : nationality.last + 1, cats.counterpart);
  const model = match === undefined ? null : modelOf(scope, index);
  if (match === undefined || model === null) return null;
  const { last } = match;
  const of = nationality?.named ?? null;
  const title = { ...model, of, at: null, first: index, last, definite: true, count: "sg" as const };
  const found: OrderedTitle = { title, gender: null, clitics: "", next: last + 1, indefinite: false, common: false };
  return titledInOrder(scope, found, index);
}

/** "The agency", "the ministry": an institution named before. */
function anaphor(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const match = matchOf(document, index, cats.anaphor);
  if (match === undefined || continuesNoun(scope, match.last + 1)) return null;
  const { types, document: isDocument, same } = match.meaning;
  const before = document.tokens[index - 1]?.norm ?? "";
  if (!isDocument && !syntaxOf(document).definite.has(before)) return null;
  return {
    ...organisation(index, match.last),
    rule: "anaphor",
    pointer: { by: "anaphor", types, head: document.tokens[match.last]?.norm ?? "", document: isDocument, same },
  };
}

/** An institution that no list knows, where no longer name or title begins. */
function unknownOrganisation(scope: NameScope, index: number, known: Mention | null): Mention | null {
  const found = organisationName(scope, index);
  if (found === null || found.last <= (known?.last ?? -1)) return null;
  const { named, first, last } = found;
  return {
    ...organisation(first, named.ref.known ? closeBracket(scope, last, named.ref.id) : last),
    named,
    rule: "unknown-organisation",
  };
}

/** "SEMA", "the JCS": short for an institution named before. */
function acronym(scope: NameScope, index: number): Mention | null {
  const meant = acronymAt(scope, index);
  if (meant === null) return null;
  const pointer = meant.named === null ? { by: "acronym" as const, first: meant.first } : null;
  return {
    ...organisation(index, index),
    named: meant.named,
    gender: meant.named?.gender ?? null,
    rule: "acronym",
    pointer,
  };
}
