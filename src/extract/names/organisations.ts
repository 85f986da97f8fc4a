import type { Gender } from "../../domain/entity.ts";
import { pointsBack } from "./antecedents.ts";
import { lastInstitution } from "./lastInstitution.ts";
import { matchOf, phrasesAt } from "../document.ts";
import { cats } from "../categories.ts";
import type { Meaning, Phrase } from "../phrases.ts";
import { isRelay, type Mention } from "./mention.ts";
import { bodyMention } from "./bodies/english.ts";
import { type Body, isBodyOverListed, isNoBody } from "./bodies/body.ts";
import { bodyAt } from "./bodies/read.ts";
import { institutionAt } from "./institutions.ts";
import { followsCue, organisationHeadAt } from "./headedNames.ts";
import { headBeforeQuoted } from "./quotedNames.ts";
import { demonymAt, entityAt, type Found, type NameScope, type TitleFound } from "./titles.ts";
import { endWithOwner } from "./owners.ts";
import { wholeQuoted } from "./wholeQuoted.ts";
import { writtenOf } from "./written.ts";

/** An organisation or a place: of the gazetteer, composed of institution and country, or behind a noun such as صحيفة. */
export function organisationOrPlaceAt(scope: NameScope, index: number, title: TitleFound | null): Mention | null {
  const entity = entityAt(scope, index);
  const quoted = entity === null ? wholeQuoted(scope, index) : null;
  if (quoted !== null) return quoted;
  const institution = institutionAt(scope, index);
  const body = namedBodyAt(scope, index);
  const reach = Math.max(entity?.last ?? -1, institution?.last ?? -1, body?.last ?? -1);
  if (title !== null && title.title.last > reach) return null;
  if (body !== null && isBodyOverListed(body, entity, institution))
    return withHost(scope, bodyMention(scope, index, body), body.owner === null && body.nested === null);
  const base = { first: index, count: "sg" as const, title: null };
  const vague =
    institution !== null && institution.named === null && isQualified(scope, institution.last + 1, institution.gender);
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
        named === null && institution.definite
          ? { by: "institution", institution: institution.institution, type: institution.type }
          : null,
    };
  }
  if (entity === null || entity.named.ref.kind === "person") {
    const described =
      headBeforeQuoted(scope, index) ??
      organisationHeadAt(scope, index) ??
      describedAt(scope, index, vague ? institution : null);
    return described === null ? null : withHost(scope, described, followsCue(scope.document, index));
  }
  scope.introduced.add(entity.named.ref.id);
  return {
    ...base,
    last: closeBracket(scope, endWithNation(scope, entity), entity.named.ref.id),
    clitics: entity.clitics,
    gender: entity.named.gender,
    kind: entity.named.ref.kind === "place" ? "place" : "organisation",
    named: entity.named,
    rule: entity.rule,
    pointer: null,
  };
}

/** قيادة العمليات في الجيش اللبناني، إدارة الإعلام في وزارة الدفاع: a part of a body that has a name speaks for it. */
function withHost(scope: NameScope, part: Mention, isOwnerless: boolean): Mention {
  const at = part.last + 1;
  if (!isOwnerless || !scope.document.rules.grammar.inside.has(scope.document.tokens[at]?.norm ?? "")) return part;
  const host = organisationOrPlaceAt(scope, at + 1, null);
  if (host?.kind !== "organisation" || host.clitics !== "" || isRelay(host.named)) return part;
  // في المستشفى: which one is not told, and it is no more than where it sits.
  if (host.named?.ref.known !== true && host.pointer?.by !== "institution") return part;
  return { ...part, last: host.last, named: host.named, pointer: host.pointer };
}

/** مركز طب الطوارئ الليبي: the nationality of a body belongs to its name, whether or not the lists write it so. */
function endWithNation(scope: NameScope, { named, last }: Found): number {
  const nation = named.ref.kind === "organisation" && named.country !== null ? demonymAt(scope, last + 1) : null;
  return nation?.definite === true && nation.country === named.country ? nation.last : last;
}

/**
 * السلطات الصحية التابعة للحوثيين، الإدارة العسكرية لمقاطعة دونيتسك: an institution that the text describes where
 * somebody must be speaking; the definite words behind its head are its name.
 */
function describedAt(scope: NameScope, index: number, vague: { last: number; clitics: string } | null): Mention | null {
  const { document } = scope;
  const strong = matchOf(document, index, cats.strongHead) ?? null;
  const head = vague ?? matchOf(document, index, cats.organisationHead) ?? strong;
  const definite = document.rules.grammar.isDefinite(document.tokens[index]?.norm ?? "");
  // لجنة الأسرى التابعة للحوثيين: the definite word behind it makes an indefinite head definite.
  const behind = head === null ? undefined : document.tokens[head.last + 1];
  const isConstruct = behind?.kind === "word" && document.rules.grammar.isDefinite(behind.norm);
  const speaks = (definite || isConstruct || leadsToOwner(scope, head)) && followsCue(document, index);
  // مركز الدراسات: an indefinite head before definite words is a name wherever it stands.
  const named =
    strong !== null && !definite && document.rules.grammar.isDefinite(document.tokens[strong.last + 1]?.norm ?? "");
  if (head === null || (!speaks && !named)) return null;
  const body = document.words[index]?.body ?? null;
  if (pointsBack(scope, index, head.last + 1) || (body !== null && isNoBody(scope, body.head, head.last + 1)))
    return null;
  // Indefinite nouns stand in front of the definite one that owns them all, none behind it.
  const owner = partOfName(scope, head.last + 1);
  // مستشفى البلدة، سلطات الولاية: the town's, whichever it is, is no name.
  if (owner < 0 || (owner === head.last + 1 && document.words[owner]?.place?.isDefinite === true)) return null;
  let last = owner;
  while (last - head.last < LONGEST_NAME && isPartOfName(scope, last + 1)) last++;
  last = endWithOwner(scope, last);
  const written = writtenOf(document, index, last, head.clitics);
  return {
    first: index,
    last,
    clitics: head.clitics,
    gender: null,
    count: "sg",
    kind: "organisation",
    named: scope.directory.unknown(written, "organisation", null),
    title: null,
    rule: "head+description",
    pointer: null,
  };
}

const LONGEST_NAME = 6;

/** Words that belong to a sentence, and to no name in it. */
const ofSentence = [
  "cue",
  "complementizer",
  "preposition",
  "pronoun",
  "conjunction",
  "adverbial",
  "stopper",
  "role",
] as const satisfies readonly Meaning["cat"][];
const notInName = new Set<Meaning["cat"]>([...ofSentence, "counted", "count-noun", "unnamed"]);

/** بعثة مراقبي الاتحاد: indefinite nouns behind a noun of institutions that end in a definite one. */
const leadsToOwner = (scope: NameScope, head: { last: number } | null): boolean =>
  head !== null && partOfName(scope, head.last + 1) > head.last + 1;

/** Where the next part of a name ends: a word that belongs to it, or indefinite ones that lead to one; -1 for none. */
function partOfName(scope: NameScope, index: number): number {
  for (let at = index; at < index + LONGEST_CONSTRUCT; at++) {
    const entity = entityAt(scope, at);
    if (entity !== null && entity.clitics === "" && entity.named.ref.kind === "organisation") return entity.last;
    if (isPartOfName(scope, at)) return at;
    // بعثة مراقبي الاتحاد: an indefinite noun that no list knows, with its owner behind it.
    const isNoun = scope.document.tokens[at]?.kind === "word" && !phrasesAt(scope.document, at).some(isNoNoun);
    if (!isNoun || scope.document.sentenceOf[at] !== scope.document.sentenceOf[index]) return -1;
  }
  return -1;
}

const noNouns = new Set<Meaning["cat"]>([...ofSentence, "negation", "demonym"]);
const isNoNoun = ({ cat }: Phrase): boolean => noNouns.has(cat);

/** How many indefinite nouns may own one another. */
const LONGEST_CONSTRUCT = 4;

/** A definite word, one with ل before it, or a known place: part of an institution's description. */
function isPartOfName(scope: NameScope, index: number): boolean {
  const { document } = scope;
  const token = document.tokens[index];
  if (token?.kind !== "word" || document.sentenceOf[index] !== document.sentenceOf[index - 1]) return false;
  const known = phrasesAt(document, index);
  const isDefinite = document.rules.grammar.isDefinite(token.norm);
  const bars = ({ cat }: Phrase): boolean => notInName.has(cat) && !(isDefinite && cat === "counted");
  if (known.some(bars)) return false;
  // لشؤون الأسرى belongs to the name, بفتح تحقيق to the verb, بالعاصمة to the sentence.
  const { governs, belongs, withoutArticle } = document.rules.grammar;
  const isGoverned =
    withoutArticle(token.norm) === token.norm && governs(token.norm[0] ?? "") && !belongs(token.norm[0] ?? "");
  if ((isDefinite && !isGoverned) || document.rules.grammar.belongs(token.norm[0] ?? "")) return true;
  // بمدينة غزة is where it happened, and no part of the name.
  const place = entityAt(scope, index);
  return place?.clitics === "" && place.named.ref.kind === "place";
}

/** السلطات الصحية: an adjective that no list knows makes it another institution than the one named before. */
function isQualified(scope: NameScope, index: number, gender: Gender): boolean {
  const token = scope.document.tokens[index];
  const plain = phrasesAt(scope.document, index).length === 0 && entityAt(scope, index) === null;
  const { grammar } = scope.document.rules;
  // أعلنت وزارة الصحة الموعد: an adjective agrees, the object of the verb need not.
  // أمام وزارة الكهرباء للمطالبة: nor what somebody is there for.
  const isPlain = plain && token?.kind === "word" && !grammar.belongs(token.norm[0] ?? "");
  return isPlain && grammar.isDefinite(token.norm) && grammar.agrees(token.norm, gender);
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

/** A body that no list has: a name wherever it stands, any other where somebody must be speaking. */
function namedBodyAt(scope: NameScope, index: number): Body | null {
  if (scope.document.words[index]?.body == null) return null;
  const speaks = followsCue(scope.document, index);
  const body = bodyAt(scope, index, speaks);
  // الوكالة الرسمية points back as a whole.
  const isAnaphor = body !== null && (matchOf(scope.document, index, cats.anaphor)?.last ?? -1) >= body.last;
  if (body?.head.seat === true && body.subjects.length === 0 && !saysSomething(scope, index, body.last)) return null;
  return body !== null && !isAnaphor && (body.isName || speaks) ? body : null;
}

/** قالت محافظة القدس: a verb that only says, with no name behind it; سجلت محافظة درعا 3 قتلى tells where. */
function saysSomething({ document }: NameScope, index: number, last: number): boolean {
  if (document.tokens[last + 1]?.kind === "word" && phrasesAt(document, last + 1).length === 0) return false;
  const takes = matchOf(document, index - 1, cats.cue)?.meaning.verb.takes ?? [];
  return takes.includes("clause") && takes.includes("quote");
}
