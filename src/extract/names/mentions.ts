import { matchOf, type TextDocument } from "../document.ts";
import { unknownNamed, type Directory } from "./directory.ts";
import type { Mention, Title } from "./mention.ts";
import { appositionBehind, introduce, personAt, titledPerson } from "./people.ts";
import { resolvePointers } from "./pointers.ts";
import { demonymAt, entityAt, institutionAt, lastInstitution, type NameScope, skipBracket, titleAt } from "./titles.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** Everyone and everything that a text names, in text order, without overlap; pointers resolved where they can be. */
export function findMentions(document: TextDocument, directory: Directory, published: string | null): Mention[] {
  const scope: NameScope = {
    document,
    directory,
    published,
    mentions: [],
    introduced: new Set(),
    local: new Map(),
  };
  let index = 0;
  while (index < document.tokens.length) {
    const mention = mentionAt(scope, index);
    if (mention === null) index++;
    else {
      scope.mentions.push(mention);
      index = Math.max(index, mention.last) + 1;
    }
  }
  return resolvePointers(document, scope.mentions, directory);
}

function mentionAt(scope: NameScope, index: number): Mention | null {
  const matches = scope.document.matches[index];
  if (matches === undefined || scope.document.tokens[index]?.kind !== "word") return null;
  if (matches.length === 0 && scope.local.size === 0) return nameAfterCue(scope, index);
  return (
    counterpartAt(scope, index) ??
    organisationOrPlaceAt(scope, index) ??
    personMentionAt(scope, index) ??
    anaphorAt(scope, index) ??
    nameAfterCue(scope, index)
  );
}

/** "His South Korean counterpart": the same post in the other country. */
function counterpartAt(scope: NameScope, index: number): Mention | null {
  const match = matchOf(scope.document, index, "counterpart");
  if (match === undefined) return null;
  const model = modelOf(scope, index);
  if (model === null) return null;
  let next = match.last + 1;
  const nationality = demonymAt(scope, next);
  if (nationality !== null) next = nationality.last + 1;
  const title = {
    ...model,
    of: nationality?.named ?? null,
    at: null,
    first: index,
    last: next - 1,
    definite: true,
    count: "sg" as const,
  };
  return titledPerson(scope, { title, gender: match.meaning.gender, clitics: match.clitics, next }, index);
}

/** The title that "his counterpart" shares: of the person last named in the sentence, as the text or the lists have it. */
function modelOf(scope: NameScope, index: number): Title | null {
  const { document, directory, published } = scope;
  const person = scope.mentions.findLast(
    ({ kind, named, first }) =>
      kind === "person" && named !== null && document.sentenceOf[first] === document.sentenceOf[index],
  );
  if (person?.named == null) return scope.mentions.findLast(({ title }) => title !== null)?.title ?? null;
  const { id } = person.named.ref;
  const stated =
    person.title ?? scope.mentions.findLast(({ named, title }) => named?.ref.id === id && title !== null)?.title;
  if (stated != null) return stated;
  const [office] = directory.officesOf(id, published);
  if (office === undefined) return null;
  return {
    role: office.role,
    of: null,
    at: null,
    first: index,
    last: index,
    definite: true,
    broad: false,
    count: "sg",
  };
}

function organisationOrPlaceAt(scope: NameScope, index: number): Mention | null {
  const entity = entityAt(scope, index);
  const institution = institutionAt(scope, index);
  const title = titleAt(scope, index);
  const reach = Math.max(entity?.last ?? -1, institution?.last ?? -1);
  if (title !== null && title.title.last > reach) return null;
  const base = { first: index, count: "sg" as const, title: null };
  const vague = institution !== null && institution.named === null && isQualified(scope, institution.last + 1);
  if (institution !== null && !vague && institution.last > (entity?.last ?? -1)) {
    const named = institution.named ?? lastInstitution(scope, index, institution);
    return {
      ...base,
      last: closeBracket(scope, institution.last, named?.ref.id),
      clitics: institution.clitics,
      gender: named?.gender ?? (institution.type === "military" ? "m" : "f"),
      kind: "organisation",
      named,
      rule: institution.named === null ? "institution:alone" : "institution:country",
      pointer:
        named === null ? { by: "institution", institution: institution.institution, type: institution.type } : null,
    };
  }
  if (entity === null || entity.named.ref.kind === "person") return organisationHeadAt(scope, index);
  scope.introduced.add(entity.named.ref.id);
  return {
    ...base,
    last: closeBracket(scope, entity.last, entity.named.ref.id),
    clitics: entity.clitics,
    gender: entity.named.gender,
    kind: entity.named.ref.kind === "place" ? "place" : "organisation",
    named: entity.named,
    rule: entity.rule,
    pointer: null,
  };
}

/** السلطات الصحية: an adjective that no list knows makes it another institution than the one named before. */
function isQualified(scope: NameScope, index: number): boolean {
  const token = scope.document.tokens[index];
  const plain = (scope.document.matches[index]?.length ?? 0) === 0 && entityAt(scope, index) === null;
  return plain && token?.kind === "word" && scope.document.rules.grammar.isDefinite(token.norm);
}

/** Takes in a second name of the same in brackets or quotation marks: وزارة الدفاع (البنتاغون). */
function closeBracket(scope: NameScope, last: number, id: string | undefined): number {
  const { tokens } = scope.document;
  const mark = tokens[last + 1]?.kind;
  if (mark !== "bracket-open" && mark !== "open" && mark !== "quote") return last;
  const inner = entityAt(scope, last + 2);
  if (inner === null || inner.named.ref.id !== id) return last;
  const end = tokens[inner.last + 1]?.kind;
  return end === "bracket-close" || end === "close" || end === "quote" ? inner.last + 1 : inner.last;
}

/** A noun such as صحيفة before a known organisation, or before words that only this text knows as a name. */
function organisationHeadAt(scope: NameScope, index: number): Mention | null {
  const head = matchOf(scope.document, index, "organisation-head");
  if (head === undefined) return null;
  const { tokens, text } = scope.document;
  const quoted = tokens[head.last + 1]?.kind === "open" || tokens[head.last + 1]?.kind === "quote";
  const at = head.last + (quoted ? 2 : 1);
  const base = { first: index, count: "sg" as const, title: null, clitics: head.clitics, pointer: null };
  const known = entityAt(scope, at);
  if (known !== null && known.named.ref.kind === "organisation" && known.clitics === "") {
    scope.introduced.add(known.named.ref.id);
    const last = quoted ? known.last + 1 : skipBracket(scope, known.last + 1) - 1;
    const nationality = demonymAt(scope, last + 1);
    return {
      ...base,
      last: nationality?.last ?? last,
      gender: known.named.gender,
      kind: "organisation",
      named: known.named,
      rule: "head+organisation",
    };
  }
  if (!quoted && !followsCue(scope.document, index)) return null;
  const end = endOfUnknownName(scope.document, at, 1);
  if (end < 0 || end - at > 2) return null;
  const start = tokens[head.first]?.start ?? 0;
  const written = text.slice(start + head.clitics.length, tokens[end]?.end ?? start).replace(/["“”«»]/gu, "");
  const nationality = demonymAt(scope, end + 1);
  return {
    ...base,
    last: quoted ? end + 1 : (nationality?.last ?? end),
    gender: /ه$/u.test(tokens[head.last]?.norm ?? "") ? "f" : "m",
    kind: "organisation",
    named: unknownNamed(written, "organisation", null),
    rule: "head+unknown-organisation",
  };
}

/** Unknown words make an institution only where somebody must be speaking. */
function followsCue(document: TextDocument, index: number): boolean {
  return matchOf(document, index - 1, "cue") !== undefined || matchOf(document, index - 1, "credit") !== undefined;
}

function personMentionAt(scope: NameScope, index: number): Mention | null {
  const person = personAt(scope, index);
  const title = titleAt(scope, index);
  if (person !== null && (title === null || person.last >= title.title.last)) {
    scope.introduced.add(person.named.ref.id);
    const apposition = appositionBehind(scope, person.last);
    return {
      first: index,
      last: apposition?.title.last ?? person.last,
      clitics: person.clitics,
      gender: person.named.gender,
      count: "sg",
      kind: "person",
      named: person.named,
      title: apposition?.title ?? null,
      rule: person.rule,
      pointer: null,
    };
  }
  return title === null ? null : titledPerson(scope, title, index);
}

function anaphorAt(scope: NameScope, index: number): Mention | null {
  const match = matchOf(scope.document, index, "anaphor");
  if (match === undefined) return null;
  const { types, document, same, gender } = match.meaning;
  return {
    first: index,
    last: match.last,
    clitics: match.clitics,
    gender,
    count: "sg",
    kind: "organisation",
    named: null,
    title: null,
    rule: "anaphor",
    pointer: { by: "anaphor", types, document, same },
  };
}

/** Right behind a reporting verb and before what is said, unknown words of two or more are a person's name. */
function nameAfterCue(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const cue = document.matches[index - 1]?.find(
    ({ meaning }) => meaning.cat === "cue" && (meaning.form === "past" || meaning.form === "present"),
  );
  if (cue === undefined || document.rules.grammar.subjectFirst || cue.meaning.cat !== "cue") return null;
  // عبر is "via" as well as "expressed"; inside a quotation nobody is introduced.
  if (matchOf(document, index - 1, "preposition") !== undefined || document.quoteOf[index] !== -1) return null;
  const last = endOfUnknownName(document, index, 2);
  if (last < 0) return null;
  const next = document.tokens[last + 1];
  const saysNext =
    next === undefined ||
    (next.kind !== "word" && next.kind !== "number" && next.kind !== "stop") ||
    matchOf(document, last + 1, "complementizer") !== undefined;
  if (!saysNext) return null;
  const named = introduce(scope, index, last, cue.meaning.gender);
  const apposition = appositionBehind(scope, last);
  return {
    first: index,
    last: apposition?.title.last ?? last,
    clitics: "",
    gender: named.gender,
    count: "sg",
    kind: "person",
    named,
    title: apposition?.title ?? null,
    rule: "cue+unknown-name",
    pointer: null,
  };
}
