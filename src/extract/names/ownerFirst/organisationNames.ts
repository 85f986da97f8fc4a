import { matchesOf, matchOf, phrasesAt, type TextDocument } from "../../document.ts";
import { cats } from "../../categories.ts";
import type { Meaning } from "../../phrases.ts";
import type { Named } from "../mention.ts";
import { entityAt, type NameScope } from "../titles.ts";
import { institutionInOrder } from "./institutions.ts";
import { isSmall, syntaxOf } from "./phrases.ts";

/** Institutions that no list knows: words with capitals, one of which says what the whole is. */

export interface OrganisationName {
  readonly named: Named;
  /** The number of a unit leads its name: the 28th Brigade. */
  readonly first: number;
  readonly last: number;
}

const LONGEST = 12;

/** "The Niger State Emergency Management Agency", "the Ministry of Territorial Administration", Laquintinie Hospital. */
export function organisationName(scope: NameScope, index: number): OrganisationName | null {
  const { document } = scope;
  if (!isCapital(document, index) || (document.quoteOf[index] ?? -1) !== (document.quoteOf[index - 1] ?? -1))
    return null;
  let last = index;
  while (isCapital(document, last + 1) && inSentence(document, index, last + 1)) last++;
  if (!isHead(document, index, last)) return null;
  const first = withNumber(document, index);
  if (!leads(document, first - 1) && first === index && !standsAlone(scope, index, last)) return null;
  const end = endOfName(document, index, last);
  if (end === first || knowsTail(scope, index, end)) return null;
  const start = document.tokens[first]?.start ?? 0;
  const written = document.text.slice(start, document.tokens[end]?.end ?? start);
  const named = bracketed(scope, end + 1) ?? scope.directory.unknown(written, "organisation", null);
  return { named, first, last: end };
}

const forces: readonly string[] = ["police", "military"];

/** A noun of institutions ends the words with capitals; behind another word also one of forces: Kano State Police. */
function isHead(document: TextDocument, first: number, last: number): boolean {
  if (matchOf(document, last, cats.organisationHead) !== undefined) return true;
  const isForce = matchesOf(document, last, cats.institution).some(({ meaning }) =>
    forces.includes(meaning.institution.type),
  );
  return isForce && last > first;
}

/** The 28th Mechanised Brigade: the number belongs to the name. */
function withNumber({ tokens }: TextDocument, index: number): number {
  const ending = tokens[index - 1];
  return ending?.kind === "word" && ending.glued && tokens[index - 2]?.kind === "number" ? index - 2 : index;
}

/** Behind an article, an owner's 's or a hyphen (Geneva-based) a name may begin with what it is. */
function leads(document: TextDocument, before: number): boolean {
  const token = document.tokens[before];
  const { definite, genitives } = syntaxOf(document);
  return token?.kind === "word" && (definite.has(token.norm) || genitives.has(token.norm) || token.glued);
}

const firstOfSentence = new Set<Meaning["cat"]>([
  "preposition",
  "conjunction",
  "pronoun",
  "negation",
  "stopper",
  "credit",
  "role",
  "title-adjective",
  "counted",
  "adverbial",
]);

/** A name without an article has a word in front of what it is, and stands in no line where every word has a capital. */
function standsAlone({ document }: NameScope, first: number, last: number): boolean {
  if (last === first || phrasesAt(document, first).some(({ cat }) => firstOfSentence.has(cat))) return false;
  return !isHeadline(document, first);
}

const LONG_WORD = 4;

/** A line in which every longer word has a capital tells no names from other words. */
function isHeadline({ tokens, sentences, sentenceOf, text }: TextDocument, index: number): boolean {
  const sentence = sentences[sentenceOf[index] ?? -1];
  if (sentence === undefined) return false;
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at];
    const isLong = token?.kind === "word" && token.norm.length >= LONG_WORD && !token.glued;
    if (isLong && /^\p{Ll}/u.test(text.slice(token.start, token.start + 1))) return false;
  }
  return true;
}

const isCapital = (document: TextDocument, index: number): boolean =>
  document.tokens[index]?.kind === "word" && !isSmall(document, index);

const inSentence = ({ sentenceOf, quoteOf }: TextDocument, first: number, index: number): boolean =>
  sentenceOf[index] === sentenceOf[first] && quoteOf[index] === quoteOf[first];

/** What the institution is for or of belongs to its name: the Centre for Civic Studies and Debate. */
function endOfName(document: TextDocument, index: number, head: number): number {
  const { nameLinks, definite, coordinators } = syntaxOf(document);
  let last = head;
  let isOwned = false;
  for (let at = head + 1; at < index + LONGEST && inSentence(document, index, at); at++) {
    const form = document.tokens[at]?.norm ?? "";
    const isLink = nameLinks.has(form);
    isOwned ||= isLink;
    // Two institutions, unless what the first is for has two parts.
    const joins = coordinators.has(form) && isOwned && isCapital(document, at + 1);
    const isArticle = definite.has(form) && nameLinks.has(document.tokens[at - 1]?.norm ?? "");
    if (isOwned && isCapital(document, at)) last = at;
    else if (!isLink && !joins && !isArticle) break;
  }
  return last;
}

/** The lists know what the name ends in: the rest only describes it. */
function knowsTail(scope: NameScope, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const entity = entityAt(scope, at);
    if (entity !== null && entity.last === last && entity.named.ref.kind === "organisation") return true;
    const institution = institutionInOrder(scope, at);
    if (institution !== null && institution.named !== null && institution.last === last) return true;
  }
  return false;
}

/** A name of the lists in brackets is the same institution: the National Disaster Agency (BNPB). */
function bracketed(scope: NameScope, index: number): Named | null {
  const { tokens } = scope.document;
  if (tokens[index]?.kind !== "bracket-open") return null;
  const inner = entityAt(scope, index + 1);
  const isWhole = inner !== null && tokens[inner.last + 1]?.kind === "bracket-close";
  return isWhole && inner.named.ref.kind === "organisation" ? inner.named : null;
}
