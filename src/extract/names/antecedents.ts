import type { Gender } from "../../domain/entity.ts";
import { anyOf, beginsOneOf, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { foldText } from "../text/fold.ts";
import type { Mention, Named } from "./mention.ts";
import { lastWhere, REACH } from "./recent.ts";
import type { NameScope } from "./titles.ts";
import { writtenOf } from "./written.ts";
import { firstWordOf } from "../text/firstWord.ts";

/**
 * What "the agency" means: the institution named last whose noun it repeats, or that is of such a type. Whose
 * spokesman somebody is has been named, too.
 */
export function antecedentOf(
  document: TextDocument,
  mentions: readonly Mention[],
  types: readonly string[],
  head: string,
): Named | null {
  const meant = (earlier: Mention): Named | null => {
    const named = earlier.kind === "person" ? (earlier.title?.of ?? null) : earlier.named;
    if (named === null || named.ref.kind !== "organisation") return null;
    const isOfType = named.type !== null && types.includes(named.type) && (named.ref.known || !broad.has(named.type));
    return isOfType || isCalledSo(document, earlier, named, head) ? named : null;
  };
  const last = lastWhere(mentions, (earlier) => meant(earlier) !== null);
  const named = last === undefined ? null : meant(last);
  if (last === undefined || named === null || isCalledSo(document, last, named, head)) return named;
  // المتحدثة باسم شبكة الأطباء للجزيرة: who is told something is rather not meant than whoever is called so.
  // منظمة الصحة العالمية التابعة للأمم المتحدة: nor is whose somebody is.
  const told = isTold(document, last, named);
  if (!told && !isCalledElse(document, last, head)) return named;
  // الاتحاد has a noun of its own: المنظمة is rather one that was named not far before it.
  const near = (document.sentenceOf[last.first] ?? 0) - NEAR;
  const isOther = (earlier: Mention): boolean => {
    const one = meant(earlier);
    if (one === null || isTold(document, earlier, one)) return false;
    return told ? isCalledSo(document, earlier, one, head) : !isCalledElse(document, earlier, head);
  };
  const other = lastWhere(mentions, isOther);
  return other !== undefined && (document.sentenceOf[other.first] ?? 0) >= near ? meant(other) : named;
}

/** True for a mention that begins with the noun, or of whoever's name does. */
const isCalledSo = (document: TextDocument, mention: Mention, named: Named, head: string): boolean =>
  (mention.kind === "organisation" && repeats(document, mention, head)) || bears(document, named, head);

/** للجزيرة نت، التابعة للأمم المتحدة: whom somebody speaks to, or belongs to. */
const isTold = ({ tokens, rules }: TextDocument, { kind, clitics, first }: Mention, { type }: Named): boolean => {
  const { belongs, isDefinite } = rules.grammar;
  if (kind !== "organisation" || !belongs(clitics)) return false;
  return type === "outlet" || type === "agency" || isDefinite(tokens[first - 1]?.norm ?? "");
};

/** How many sentences before another one somebody may have been named whom the noun means rather. */
const NEAR = 6;

/** A mention that begins with another noun of institutions than the one that points back. */
function isCalledElse(document: TextDocument, mention: Mention, head: string): boolean {
  const { subjectFirst } = document.rules.grammar;
  const hasNoun = beginsOneOf(document, mention.first, bodyNouns);
  return !subjectFirst && mention.kind === "organisation" && hasNoun && !repeats(document, mention, head);
}

const bodyNouns = anyOf("organisation-head", "anaphor", "institution");

/** أوصت الشركة السفن: a noun that the text used before means the same again, unless an adjective tells it from that. */
export function pointsBack({ document, mentions }: NameScope, head: number, next: number): boolean {
  const anaphor = matchOf(document, head, cats.anaphor);
  if (anaphor === undefined) return false;
  const { grammar } = document.rules;
  const noun = document.tokens[head]?.norm ?? "";
  const form = document.tokens[next]?.norm ?? "";
  // المنظمة الأممية points back as a whole.
  const isDescribed =
    anaphor.last < next && grammar.isDefinite(form) && grammar.agrees(form, grammar.isFeminine(noun) ? "f" : "m");
  return !isDescribed && antecedentOf(document, mentions, anaphor.meaning.types, noun) !== null;
}

/** How many adjectives may describe a body again. */
const MOST_ADJECTIVES = 3;

/**
 * الشبكة الطبية المستقلة: the one body of that noun that the text has named, where nothing but a description follows.
 */
export const describedAgain = (scope: NameScope, index: number): DescribedBody | null =>
  scope.document.words[index + 1]?.shape.isDescribing === true ? bodyDescribed(scope, index) : null;

interface DescribedBody {
  readonly named: Named;
  readonly last: number;
  readonly clitics: string;
}

function bodyDescribed({ document, mentions }: NameScope, index: number): DescribedBody | null {
  const { describable, describing, isDefinite, prefixes, subjectFirst } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (subjectFirst) return null;
  const clitics = [...prefixes].find(
    (one) => norm(index).startsWith(one) && describable.has(norm(index).slice(one.length)),
  );
  let last = index + 1;
  while (last - index < MOST_ADJECTIVES && describing.has(norm(last + 1))) last++;
  const next = document.tokens[last + 1];
  const isDescribedMore = isDefinite(next?.norm ?? "") || matchOf(document, last + 1, cats.demonym) !== undefined;
  const goesOn = next?.kind === "word" && isDescribedMore;
  const isListed = matchesOf(document, index, cats.entity).some((listed) => listed.last >= last);
  if (clitics === undefined || goesOn || isListed) return null;
  const head = norm(index).slice(clitics.length);
  const bodies = new Map<string, Named>();
  for (const mention of mentions.slice(-REACH)) {
    const { kind, named } = mention;
    if (kind === "organisation" && named !== null && (repeats(document, mention, head) || bears(document, named, head)))
      bodies.set(named.ref.id, named);
  }
  const [named] = bodies.size === 1 ? bodies.values() : [];
  return named === undefined ? null : { named, last, clitics };
}

/** المنظمة التابعة للأمم المتحدة: a noun that means a body named before, where nothing but whose it is follows; null else. */
export function ownedAgain({ document, mentions }: NameScope, index: number) {
  const anaphor = matchOf(document, index, cats.anaphor);
  if (anaphor === undefined || document.rules.grammar.subjectFirst) return null;
  const { types, document: isDocument, same } = anaphor.meaning;
  const owned = isDocument || same ? undefined : matchOf(document, anaphor.last + 1, cats.owned);
  const isOwned = owned !== undefined && document.rules.grammar.belongs(document.tokens[owned.last + 1]?.norm[0] ?? "");
  if (owned === undefined || !isOwned) return null;
  const head = (document.tokens[index]?.norm ?? "").slice(anaphor.clitics.length);
  const named = antecedentOf(document, mentions, types, head);
  return named === null ? null : { named, last: owned.last, clitics: anaphor.clitics };
}

/** Types of any body at all: one that no list has is meant by its own noun alone (اللجنة is no جهاز). */
const broad: ReadonlySet<string> = new Set(["government", "ngo", "other", "international"]);

/** True when the name begins with the noun that the text repeats: whoever speaks for the agency has told its name. */
function bears({ rules }: TextDocument, { ref }: Named, head: string): boolean {
  const { subjectFirst, withoutArticle } = rules.grammar;
  if (subjectFirst) return foldText(ref.en).split(" ").includes(head);
  return withoutArticle(foldText(firstWordOf(ref.ar))) === withoutArticle(head);
}

/**
 * Whose "its chairman" at token `index` is: the institution named last that the pronoun agrees with, or whom the last
 * speaker works for. Of the sentence before it is the first, which was spoken of, not one named besides.
 */
export function ownerBefore(scope: NameScope, index: number, gender: Gender): Named | null {
  const { document, mentions } = scope;
  let meant: Named | null = null;
  let sentence = -1;
  for (let at = mentions.length - 1; at >= 0 && mentions.length - at <= REACH; at--) {
    const mention = mentions[at];
    const here = document.sentenceOf[mention?.first ?? 0] ?? 0;
    if (mention === undefined || (meant !== null && here !== sentence)) break;
    const owner = ownerIn(scope, mention, gender);
    if (owner === null) continue;
    if (here === document.sentenceOf[index]) return owner;
    [meant, sentence] = [owner, here];
  }
  return meant;
}

/** Whose posts a mention can be followed by: its own, or those of whom it speaks for. */
function ownerIn({ document, directory }: NameScope, mention: Mention, gender: Gender): Named | null {
  const { named, title, pointer, first, last, clitics } = mention;
  if (pointer?.by === "institution" && named === null) {
    const written = writtenOf(document, first, last, clitics);
    return mention.gender === gender ? directory.bareInstitution(pointer.institution, written) : null;
  }
  const meant = named?.ref.kind === "person" ? (title?.of ?? null) : named;
  if (meant === null || (meant.ref.kind === "place" && meant.actsFor === null)) return null;
  return meant.gender === null || meant.gender === gender ? meant : null;
}

/** True when a mention's own noun is the one that the text repeats: شركة أمبري, الشركة. */
function repeats({ tokens, rules }: TextDocument, mention: Mention, head: string): boolean {
  const { subjectFirst, withoutArticle } = rules.grammar;
  if (!subjectFirst) {
    // What the noun is leads the name: شركة أمبري.
    const noun = (tokens[mention.first]?.norm ?? "").slice(mention.clitics.length);
    return withoutArticle(noun) === withoutArticle(head);
  }
  for (let at = mention.first; at <= mention.last; at++) if (tokens[at]?.norm === head) return true;
  return false;
}
