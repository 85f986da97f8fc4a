import { matchOf, phrasesAt, type TextDocument } from "../../document.ts";
import { cats } from "../../categories.ts";
import { isCalled } from "../calledNames.ts";
import type { Mention, Named, Title } from "../mention.ts";
import { familyOf, introduce, personAt } from "../people.ts";
import { ownerOfPost } from "../titledPeople.ts";
import type { NameScope } from "../titles.ts";
import { endOfUnknownName } from "../unknownNames.ts";
import { isClosedOff, isSmall, skipDeterminer, syntaxOf } from "./phrases.ts";
import { type OrderedTitle, titleInOrder } from "./titles.ts";

/** People where the title stands before the name, or behind it between commas. */

interface Name {
  readonly named: Named;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** The name behind a title: directly, between commas or in brackets. */
function nameBehind(scope: NameScope, title: OrderedTitle): Name | null {
  const { tokens } = scope.document;
  const separator = tokens[title.next]?.kind;
  const isLoose = separator === "comma" || separator === "bracket-open";
  if (title.title.count !== "sg") return null;
  const behind = title.next + (isLoose ? 1 : 0);
  // An analyst at the institute, Dr Cho Han-bum.
  const second = titleInOrder(scope, behind);
  const at = second !== null && second.title.of === null ? second.next : behind;
  const known = personAt(scope, at);
  const end = known?.last ?? endOfUnknownName(scope.document, at, 2);
  if (end < 0 || (isLoose && !isClosedOff(scope, end + 1))) return null;
  const bracket = separator === "bracket-open" && tokens[end + 1]?.kind === "bracket-close" ? 1 : 0;
  if (known !== null) return { named: known.named, first: at, last: end + bracket, rule: "title+known-name" };
  return { named: introduce(scope, at, end, title.gender), first: at, last: end + bracket, rule: "title+unknown-name" };
}

/** A title with its name, with the holder of the post on the day of publication, or pointing at somebody named. */
export function titledInOrder(scope: NameScope, title: OrderedTitle, first: number): Mention | null {
  const { gender } = title;
  const { of, role, count, broad, definite } = title.title;
  const base = { first, clitics: "", gender, count, kind: "person" as const, title: title.title };
  const name = nameBehind(scope, title);
  if (name !== null) {
    introduceKnown(scope, name.named, name.first, name.last);
    const known = name.named.gender ?? gender;
    const full = { ...title.title, of: of ?? ownerOfPost(scope, name.named, role) };
    return { ...base, title: full, gender: known, last: name.last, named: name.named, rule: name.rule, pointer: null };
  }
  if (title.common && !isRecalled(scope, title, first)) return null;
  const { last } = title.title;
  const holder =
    of === null || count !== "sg" || title.indefinite || broad
      ? null
      : scope.directory.holder(role, of.actsFor ?? of.ref.id, scope.published);
  if (holder !== null && (gender === null || holder.gender === null || holder.gender === gender)) {
    scope.introduced.add(holder.ref.id);
    return { ...base, gender: holder.gender, last, named: holder, rule: "title:holder", pointer: null };
  }
  const points = count === "sg" && definite;
  return { ...base, last, named: null, rule: "title:pointer", pointer: points ? { by: "title" } : null };
}

/** "Imam Ibrahim Sani said ... the imam said": the trade by which the text last named somebody, with the article. */
function isRecalled({ document, mentions }: NameScope, { title }: OrderedTitle, first: number): boolean {
  if (title.of !== null || !syntaxOf(document).definite.has(document.tokens[first - 1]?.norm ?? "")) return false;
  return mentions.some(
    (mention) => mention.kind === "person" && mention.named !== null && mention.title?.role === title.role,
  );
}

/** A 34-year-old teacher. */
function skipAge({ document: { tokens } }: NameScope, index: number): number {
  if (tokens[index]?.kind !== "number" || tokens[index + 1]?.kind !== "dash") return index;
  let at = index + 3;
  while (tokens[at]?.kind === "word" && tokens[at]?.glued === true) at++;
  return at;
}

/** How many words that no list knows may stand in front of a trade: a Beja grandmother. */
const MOST_NOUNS = 2;

function titleBehindNouns(scope: NameScope, start: number): OrderedTitle | null {
  const { document } = scope;
  if (!syntaxOf(document).indefinite.has(document.tokens[start - 1]?.norm ?? "")) return null;
  for (let at = start; at < start + MOST_NOUNS; at++) {
    if (document.tokens[at]?.kind !== "word" || phrasesAt(document, at).length > 0) return null;
    const title = titleInOrder(scope, at + 1);
    if (title !== null) return title;
  }
  return null;
}

/** A title between commas behind a name: Dmitry Peskov, the Kremlin's spokesman, ... */
export function appositionInOrder(scope: NameScope, last: number): OrderedTitle | null {
  const { tokens } = scope.document;
  if (tokens[last + 1]?.kind !== "comma") return null;
  // Marta Hnatyuk, 45, a doctor
  const hasAge = tokens[last + 2]?.kind === "number" && tokens[last + 3]?.kind === "comma";
  const start = skipAge(scope, skipDeterminer(scope, last + (hasAge ? 4 : 2)));
  const title = titleInOrder(scope, start) ?? titleBehindNouns(scope, start);
  if (title === null || title.title.count !== "sg") return null;
  if (personAt(scope, title.next) !== null || endOfUnknownName(scope.document, title.next, 2) >= 0) return null;
  // A mother of six: what follows an indefinite title only describes more.
  const hasArticle = syntaxOf(scope.document).indefinite.has(tokens[last + 2]?.norm ?? "");
  return hasArticle || isClosedOff(scope, title.next) ? title : null;
}

/** Remembers that a text has named somebody; later lines may use the last word of the name. */
function introduceKnown(scope: NameScope, named: Named, first: number, last: number): void {
  scope.introduced.add(named.ref.id);
  const at = familyOf(scope.document, first, last);
  const family = scope.document.tokens[at]?.norm ?? "";
  const isWord = family.length < 3 || (at === last && scope.document.rules.phrases.knows(family));
  if (named.ref.kind === "person" && last > first) scope.firsts.set(scope.document.tokens[first]?.norm ?? "", named);
  if (named.ref.kind === "person" && !isWord && !scope.local.has(family)) scope.local.set(family, named);
}

/** A name of the lists, or of this text, with a title behind it. */
export function namedInOrder(scope: NameScope, index: number, named: Named, end: number, rule: string): Mention {
  introduceKnown(scope, named, index, end);
  const apposition = appositionInOrder(scope, end);
  const title: Title | null = apposition?.title ?? null;
  return {
    first: index,
    last: title?.last ?? end,
    clitics: "",
    gender: named.gender ?? apposition?.gender ?? null,
    count: "sg",
    kind: named.ref.kind === "organisation" ? "organisation" : "person",
    named,
    title,
    rule,
    pointer: null,
  };
}

/** Words with capitals that no list knows, where somebody must be named: beside a reporting verb or before a title. */
export function unknownInOrder(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  if (isSmall(document, index) || document.quoteOf[index] !== -1) return null;
  const said = isSaid(scope, index);
  // "...", said Halima, a mother of six.
  const mark = document.tokens[index - 1]?.kind;
  // “..., verify them,” Budiawan, an official, said.
  const isQuoted = (mark === "close" || mark === "quote") && document.tokens[index - 2]?.kind === "comma";
  const called = isCalled(document, index);
  const isOne = said || isQuoted || called || isOneWithTrade(scope, index);
  const last = endOfUnknownName(document, index, isOne ? 1 : 2);
  if (last < 0) return null;
  const title = appositionInOrder(scope, last);
  const isAlone = last === index && !isQuoted && scope.passing.before(document, index) === undefined;
  // "in Tangi Tashqurghan, including four children, said": what a preposition leads does not speak.
  const isLed = matchOf(document, index - 1, cats.preposition) !== undefined;
  // One of the villagers, Petro Bilyk, said
  const isApposed = mark === "comma" && document.tokens[last + 1]?.kind === "comma" && isSaying(document, last + 2);
  const speaks = said || (!isLed && (isApposed || saysSomething(scope, last + 1)));
  // In Tarhuna, a Beja grandmother said: a place, and somebody else.
  if (isAlone && isLed && !called && title !== null && title.title.first > last + 3) return null;
  if (title === null && !called && (isAlone || !speaks)) return null;
  // Security firm Orca Watch said
  const isOffice = [last, index - 1].some((at) => matchOf(document, at, cats.organisationHead) !== undefined);
  const start = document.tokens[index]?.start ?? 0;
  const written = document.text.slice(start, document.tokens[last]?.end ?? start);
  // Paetongtarn for Paetongtarn Shinawatra: where people go by their first names.
  const before = isOffice || last > index ? undefined : scope.firsts.get(document.tokens[index]?.norm ?? "");
  if (before !== undefined) return namedInOrder(scope, index, before, last, "first-name");
  const named = isOffice
    ? scope.directory.unknown(written, "organisation", null)
    : introduce(scope, index, last, title?.gender ?? null);
  return namedInOrder(scope, index, named, last, isOffice ? "unknown-organisation" : "unknown-name");
}

/** Hadiya, a Beja grandmother, said: one word, with a trade or a relation that has its indefinite article. */
function isOneWithTrade(scope: NameScope, index: number): boolean {
  const { tokens } = scope.document;
  const isIndefinite = syntaxOf(scope.document).indefinite.has(tokens[index + 2]?.norm ?? "");
  if (tokens[index + 1]?.kind !== "comma" || !isIndefinite || !saysSomething(scope, index + 1)) return false;
  return appositionInOrder(scope, index)?.common === true;
}

const LONGEST_ASIDE = 14;
const MOST_ASIDES = 3;

/** A reporting verb right behind, or behind asides; or "who" behind a comma. */
export function saysSomething({ document }: NameScope, index: number): boolean {
  const { tokens } = document;
  if (tokens[index]?.kind !== "comma") return isSaying(document, index);
  if (syntaxOf(document).relatives.has(tokens[index + 1]?.norm ?? "")) return true;
  let at = index;
  for (let aside = 0; aside < MOST_ASIDES; aside++) {
    const start = at;
    do at++;
    while (at - start < LONGEST_ASIDE && tokens[at]?.kind !== "comma" && tokens[at]?.kind !== "stop");
    if (tokens[at]?.kind !== "comma") return false;
    if (isSaying(document, at + 1)) return true;
  }
  return false;
}

/** "said", "has also told": what one person does. */
function isSaying(document: TextDocument, index: number): boolean {
  const { have, adverbs } = syntaxOf(document);
  let at = index;
  while (have.has(document.tokens[at]?.norm ?? "") || adverbs.has(document.tokens[at]?.norm ?? "")) at++;
  const cue = matchOf(document, at, cats.cue);
  return cue !== undefined && cue.meaning.form !== "participle" && cue.meaning.count === "sg";
}

/** A verb right before, behind a comma or a closing mark: "...", said Marta Hnatyuk. */
function isSaid({ document }: NameScope, index: number): boolean {
  const before = phrasesAt(document, index - 1).find(({ cat }) => cat === "cue");
  const mark = document.tokens[index - 2]?.kind;
  if (before?.cat !== "cue") return false;
  // "the agency quoted Marta Hnatyuk as saying"
  return mark === "comma" || mark === "close" || mark === "quote" || before.meaning.verb.takes.includes("relay");
}
