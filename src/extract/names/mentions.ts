import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { describedAgain, ownedAgain } from "./antecedents.ts";
import type { Directory } from "./directory.ts";
import { behindCalls, nameCalled } from "./calledNames.ts";
import { candidatesIn, may } from "./candidates.ts";
import { agesIn, nameOfNational, nameWithAge, nameWithAside } from "./anchoredNames.ts";
import { nameAfterCue, nameBehindCredit, nameBehindDescription } from "./introduced.ts";
import { joinedName, listedName } from "./listedNames.ts";
import { type Mention, type Named, uniform } from "./mention.ts";
import { organisationOrPlaceAt } from "./organisations.ts";
import { modelOf, relativeAt } from "./counterparts.ts";
import { leadershipAt } from "./leaderships.ts";
import { LocalNames, NamesByWord } from "./localNames.ts";
import { mentionInOrder } from "./ownerFirst/mentions.ts";
import { homonymAt, keepSpelling, localAt, personAt } from "./people.ts";
import { PassingNames } from "./passingNames.ts";
import { appositionBehind, titledPerson } from "./titledPeople.ts";
import { isBehindMention, localPlaceAt, placeBehindNoun } from "./placeNames.ts";
import { markedAgain } from "./quotedNames.ts";
import { resolvePointers } from "./pointers.ts";
import { isSpeakersName } from "./familyNames.ts";
import { isRatherName } from "./givenNames.ts";
import { demonymAt, type NameScope, titleAt, type TitleFound } from "./titles.ts";
import { RELATIVE } from "./roleIds.ts";

/** Everyone and everything that a text names, in text order, without overlap; pointers resolved where they can be. */
export function findMentions(document: TextDocument, directory: Directory, published: string | null): Mention[] {
  const isOrdered = document.rules.grammar.syntax !== null;
  const scope: NameScope = {
    document,
    candidates: isOrdered ? none : candidatesIn(document),
    directory,
    published,
    called: behindCalls(document),
    ages: agesIn(document),
    mentions: [],
    introduced: new Set(),
    marked: new Map(),
    local: new LocalNames(document.rules.grammar.prefixes),
    homonyms: new NamesByWord(),
    passing: new PassingNames(),
    earlier: [],
    firsts: new NamesByWord(),
    parts: new Map(),
  };
  const read = isOrdered ? mentionInOrder : mentionAt;
  let index = 0;
  while (index < document.tokens.length) {
    const mention = read(scope, index);
    if (mention === null) index++;
    else {
      scope.mentions.push(withReflexive(document, mention));
      index = Math.max(index, mention.last) + 1;
    }
  }
  return resolvePointers(document, withEarlier(scope), directory);
}

/** Rules that look at the words in their order ask nothing by word. */
const none = new Uint16Array(0);

/** المنظمة ذاتها، الوزير نفسه: the word behind belongs to whoever is meant. */
function withReflexive({ tokens, rules }: TextDocument, mention: Mention): Mention {
  const follows = rules.grammar.reflexives.has(tokens[mention.last + 1]?.norm ?? "");
  return uniform(mention, follows ? mention.last + 1 : mention.last);
}

/** People who speak by one word of their names were named in full where the text told of them in passing. */
function withEarlier(scope: NameScope): Mention[] {
  const { mentions, earlier } = scope;
  const found = [...earlier, ...headings(scope)].map(
    ({ span, named }): Mention => uniform(personHere(span.first, span.last, "", named, "passing-name")),
  );
  const free = found.filter(({ first, last }) => !mentions.some((one) => one.first <= last && one.last >= first));
  return free.length === 0 ? mentions : [...mentions, ...free].toSorted((one, other) => one.first - other.first);
}

/** المنصوري: ضبطنا شبكة: a line that the family name of somebody leads whom the text introduces below. */
function headings({ document, local }: NameScope): NameScope["earlier"] {
  const found: NameScope["earlier"] = [];
  for (const { first, last } of document.sentences) {
    if (document.tokens[first + 1]?.kind !== "colon" || last === first + 1) continue;
    const word = document.words[first];
    const known = word?.shape.isNameWord === true ? local.find(word.norm, word.ending) : null;
    if (known?.clitics === "") found.push({ span: { first, last: first }, named: known.named });
  }
  return found;
}

function mentionAt(scope: NameScope, index: number): Mention | null {
  const asked = scope.candidates[index] ?? 0;
  if (asked === 0) return null;
  const named =
    ((asked & may.place) !== 0 || isBehindMention(scope, index) ? placeBehindNoun(scope, index) : null) ??
    (scope.called === null ? null : nameCalled(scope, index)) ??
    (scope.marked.size === 0 ? null : markedAgain(scope, index));
  if (named !== null) return named;
  const homonym = (asked & may.speak) === 0 ? null : homonymAt(scope, index);
  if (homonym !== null) return personHere(index, index, "", homonym, "name:homonym");
  if ((asked & may.name) === 0 && localAt(scope, index) === null)
    return ((asked & may.lead) === 0 ? null : leadershipAt(scope, index)) ?? introducedAt(scope, index);
  const title = titleAt(scope, index);
  const isName = title !== null && !title.title.definite && title.title.of === null;
  return (
    sameAt(scope, index) ??
    // قال رائد سالم: rather a name than the rank, which has its article before a name.
    (isSpeakersName(scope.document, index) || (isName && isRatherName(scope.document, index, title.clitics))
      ? nameAfterCue(scope, index)
      : null) ??
    counterpartAt(scope, index) ??
    describedAt(scope, index) ??
    organisationOrPlaceAt(scope, index, title) ??
    localPlaceAt(scope, index) ??
    personMentionAt(scope, index, title) ??
    anaphorAt(scope, index) ??
    introducedAt(scope, index)
  );
}

/** Ways in which a text introduces somebody by a name that no list has, the surest first. */
const introductions: readonly (readonly [number, (scope: NameScope, index: number) => Mention | null])[] = [
  [may.speak, nameAfterCue],
  [may.credit, nameBehindCredit],
  [may.describe, nameBehindDescription],
  [may.aside, nameWithAside],
  [may.age, nameWithAge],
  [may.national, nameOfNational],
  [may.list, listedName],
  [may.join, joinedName],
];

function introducedAt(scope: NameScope, index: number): Mention | null {
  const asked = (scope.candidates[index] ?? 0) & (scope.ages === null ? ~may.age : -1);
  if (asked === 0) return null;
  for (const [bit, read] of introductions) {
    const found = (asked & bit) === 0 ? null : read(scope, index);
    if (found !== null) return found;
  }
  return null;
}

/** "His South Korean counterpart": the same post in the other country. */
function counterpartAt(scope: NameScope, index: number): Mention | null {
  const match = matchOf(scope.document, index, cats.counterpart);
  if (match === undefined) return null;
  const model = modelOf(scope, index) ?? relativeAt(index);
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
  const found = titledPerson(scope, { title, gender: match.meaning.gender, clitics: match.clitics, next }, index);
  // Whose counterpart he is nobody has told: only a name behind tells who is meant.
  return found.named === null && model.role === RELATIVE ? null : found;
}

function personMentionAt(scope: NameScope, index: number, title: TitleFound | null): Mention | null {
  const person = personAt(scope, index);
  if (person !== null && (title === null || person.last >= title.title.last)) {
    scope.introduced.add(person.named.ref.id);
    if (person.rule === "name:full") keepSpelling(scope, index, person.last, person.named);
    const apposition = appositionBehind(scope, person.last);
    const last = apposition?.title.last ?? person.last;
    const found = personHere(index, last, person.clitics, person.named, person.rule);
    return { ...found, title: apposition?.title ?? null };
  }
  if (title === null) return null;
  const titled = titledPerson(scope, title, index);
  // محافظة المنيا: a noun for a place that is a post as well is the post where somebody is named with it.
  return titled.named === null && isPlaceNoun(scope, index) ? null : titled;
}

const personHere = (first: number, last: number, clitics: string, named: Named, rule: string): Mention => ({
  first,
  last,
  clitics,
  gender: named.gender,
  count: "sg",
  kind: "person",
  named,
  title: null,
  rule,
  pointer: null,
});

const isPlaceNoun = ({ document }: NameScope, index: number): boolean =>
  document.words[index]?.place?.isDefinite === false;

/** المتحدث ذاته: whoever spoke last, rather than a spokesman. */
function sameAt(scope: NameScope, index: number): Mention | null {
  const match = matchOf(scope.document, index, cats.anaphor);
  return match?.meaning.same === true ? anaphorAt(scope, index) : null;
}

function describedAt(scope: NameScope, index: number): Mention | null {
  const found = describedAgain(scope, index) ?? ownedAgain(scope, index);
  if (found === null) return null;
  const { named, last, clitics } = found;
  const { gender } = named;
  return {
    first: index,
    last,
    clitics,
    gender,
    count: "sg",
    kind: "organisation",
    named,
    title: null,
    rule: "body:described",
    pointer: null,
  };
}

function anaphorAt(scope: NameScope, index: number): Mention | null {
  const match = matchOf(scope.document, index, cats.anaphor);
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
    pointer: { by: "anaphor", types, head: headAt(scope, index, match.clitics), document, same },
  };
}

/** The noun as it stands alone; of للصحيفة, which has lost a letter of its article, without that. */
function headAt({ document }: NameScope, index: number, clitics: string): string {
  const { isDefinite, withoutArticle } = document.rules.grammar;
  const form = document.tokens[index]?.norm ?? "";
  const bare = form.slice(clitics.length);
  return isDefinite(form) && !isDefinite(bare) && clitics !== "" ? withoutArticle(form) : bare;
}
