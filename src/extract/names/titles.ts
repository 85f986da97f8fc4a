import { itemAt } from "../itemAt.ts";
import { beginsAny, type MatchOf, type TextDocument, matchOf, phrasesAt, quoteOpenedAt } from "../document.ts";
import { cats } from "../categories.ts";
import { bitOf } from "../phrases.ts";
import { ownerBefore } from "./antecedents.ts";
import { roleAt } from "./ownedRoles.ts";
import { isCounted, isTask, ownerBehindTask } from "./describedTitles.ts";
import { isOfCounted } from "./countedNations.ts";
import type { Directory } from "./directory.ts";
import { bodyNamed } from "./bodies/english.ts";
import { isBodyOverListed } from "./bodies/body.ts";
import { bodyAt } from "./bodies/read.ts";
import { holdsName, skipBracket } from "./brackets.ts";
import { bareAt, countryOf, institutionAt, seatBehind } from "./institutions.ts";
import type { LocalNames, NamesByWord } from "./localNames.ts";
import { lastInstitution } from "./lastInstitution.ts";
import { type Mention, type Named, type Title } from "./mention.ts";
import { bodyMeant } from "./postBodies.ts";
import { quotedBodyAt } from "./quotedNames.ts";
import type { NameSpan, PassingNames } from "./passingNames.ts";

/** Reading names and titles at one token. What was read before in the same text is in `known`. */
export interface NameScope {
  readonly document: TextDocument;
  /** Token index → which rules may find a name there (see `candidatesIn`). */
  readonly candidates: Uint16Array;
  readonly directory: Directory;
  readonly published: string | null;
  /** Token index → 1 right behind a word for "called"; null in a text without one. */
  readonly called: Uint8Array | null;
  /** Token index → 1 for a bracket that tells an age; null in a text without one. */
  readonly ages: Uint8Array | null;
  /** Mentions so far, in text order. */
  readonly mentions: Mention[];
  /** Ids of people and organisations that the text has named in full. */
  readonly introduced: Set<string>;
  /** Bodies whose names the text has set between marks behind a noun, by those names. */
  readonly marked: Map<string, Named>;
  /** Family names of people whom only this text names. */
  readonly local: LocalNames;
  /** The same, of those whose family names are words or places as well. */
  readonly homonyms: NamesByWord;
  /** Full names that the text tells in passing. */
  readonly passing: PassingNames;
  /** Where one of them stands, of people who speak later. */
  readonly earlier: { readonly span: NameSpan; readonly named: Named }[];
  /** The same people by the first word of the name. */
  readonly firsts: NamesByWord;
  /** The same by the first and by the last words of a long name. */
  readonly parts: Map<string, Named>;
}

export interface Found {
  readonly named: Named;
  readonly last: number;
  readonly clitics: string;
  readonly rule: string;
}

/** The gazetteer entity that begins at a token; short names count once the text has introduced their owner. */
export function entityAt(scope: NameScope, index: number): Found | null {
  if (!beginsAny(scope.document, index, bitOf.entity)) return null;
  for (const { cat, meaning, length, clitics } of phrasesAt(scope.document, index)) {
    if (cat !== "entity" || (meaning.entity.kind === "place" && isOfCounted(scope.document, index))) continue;
    if (meaning.short && !scope.introduced.has(meaning.entity.id) && !isSetApart(scope, index, length)) continue;
    return {
      named: scope.directory.named(meaning.entity),
      last: index + length - 1,
      clitics,
      rule: meaning.short ? "name:short" : "name:full",
    };
  }
  return null;
}

/** «سانا», «حماس»: words that marks set apart are a name, however short. */
function isSetApart({ document }: NameScope, index: number, length: number): boolean {
  const run = itemAt(document.quotes, document.quoteOf[index]);
  return run?.first === index && run.last === index + length - 1;
}

/** The country that a nationality adjective at this token belongs to. */
export function demonymAt(
  scope: NameScope,
  index: number,
): { country: string; named: Named; last: number; definite: boolean } | null {
  const match = matchOf(scope.document, index, cats.demonym);
  if (match === undefined || match.clitics !== "") return null;
  const { place, definite } = match.meaning;
  return { country: place.id, named: scope.directory.named(place), last: match.last, definite };
}

/** Whose post a title is, and where the title's words end. */
interface Belonging {
  readonly of: Named | null;
  readonly at: Named | null;
  readonly next: number;
}

function belongsTo(
  scope: NameScope,
  start: number,
  { id: role, definite }: { readonly id: string; readonly definite: boolean },
  owner: Named | null,
): Belonging {
  const { document } = scope;
  let of = owner;
  let next = start;
  for (let guard = 0; guard < 6; guard++) {
    const adjective = matchOf(document, next, cats.titleAdjective);
    const nationality = demonymAt(scope, next);
    // العقيد الركن تركي المالكي: behind a definite title an adjective has its article, too.
    if (nationality !== null && (nationality.definite || !definite)) {
      of ??= nationality.named;
      next = nationality.last + 1;
    } else if (adjective !== undefined && adjective.clitics === "") {
      next = adjective.last + 1;
    } else {
      // وزراء دفاع دول حلف الناتو: the states of a body.
      const isMembers = document.rules.grammar.members.has(document.tokens[next]?.norm ?? "");
      const at = isMembers ? next + 1 : next;
      const head = role === "ambassador" && !definite ? countryOf(scope, at) : null;
      const behind: { named: Named; last: number } | null = of === null ? (head ?? ownerAt(scope, at)) : null;
      if (behind !== null && !isToldTo(scope, role, next, behind.named)) {
        of = behind.named;
        next = holdsName(scope, behind.last + 1) ? behind.last + 1 : skipBracket(scope, behind.last + 1);
      } else break;
    }
  }
  const seat = role === "ambassador" && of !== null ? seatBehind(scope, next) : null;
  return { of, at: seat?.named ?? null, next: seat === null ? next : seat.last + 1 };
}

/** Posts of outlets and agencies. */
const editors = new Set(["editor", "journalist", "director", "manager", "head", "president", "chair", "worker"]);

/** قال الوزير لرويترز: an outlet behind "to" is told something, where the post is none of an outlet's. */
function isToldTo({ document }: NameScope, role: string, at: number, { type }: Named): boolean {
  if (document.rules.grammar.subjectFirst || (type !== "outlet" && type !== "agency")) return false;
  return document.rules.grammar.belongs(document.tokens[at]?.norm[0] ?? "") && !editors.has(role);
}

/** The institution or country that owns a post: directly (رئيس كوريا), with ل (الأمين العام لحلف), or "in the name of". */
function ownerAt(scope: NameScope, index: number): { named: Named; last: number } | null {
  const { document } = scope;
  const spokes = matchOf(document, index, cats.spokesOf);
  // المتحدث باسمها: the pronoun means the institution named before.
  const gender = spokes === undefined ? null : document.rules.grammar.ownerOf(document.tokens[index]?.norm ?? "");
  if (spokes !== undefined && gender !== null) {
    const named = ownerBefore(scope, index, gender);
    return named === null ? null : { named, last: spokes.last };
  }
  const at = spokes === undefined ? index : spokes.last + 1;
  // An owner stands right behind its post, or under a preposition; "and" begins something else.
  const { governs } = document.rules.grammar;
  const allowed = (clitics: string): boolean => clitics === "" || (clitics.length === 1 && governs(clitics));
  const institution = institutionAt(scope, at);
  const entity = entityAt(scope, at);
  // المفوضية السامية للاجئين names one itself; المفوضية alone points back.
  const pointed = pointedAt(scope, at) ?? quotedAt(scope, at);
  // المكتب الرئاسي is an institution itself, المكتب alone points back.
  if (pointed !== null && pointed.last >= Math.max(entity?.last ?? -1, institution?.last ?? -1)) return pointed;
  const body = bodyAt(scope, at, false);
  if (body !== null && isBodyOverListed(body, entity, institution) && allowed(body.clitics)) {
    return { named: bodyNamed(scope, at, body), last: body.last };
  }
  const longer = (institution?.last ?? -1) > (entity?.last ?? -1);
  if (longer && institution !== null && allowed(institution.clitics)) {
    const bare = institution.definite ? bareAt(scope, at, institution) : null;
    const named = institution.named ?? lastInstitution(scope, index, institution) ?? bare;
    return named === null ? null : { named, last: institution.last };
  }
  if (entity !== null && entity.named.ref.kind !== "person" && allowed(entity.clitics)) {
    return { named: entity.named, last: entity.last };
  }
  return null;
}

/** باسم «الكرملين»: an institution's name between quotation marks. */
function quotedAt(scope: NameScope, index: number): { named: Named; last: number } | null {
  const run = quoteOpenedAt(scope.document, index);
  const inner = run === undefined ? null : entityAt(scope, run.first);
  if (run === undefined || inner === null || inner.last !== run.last || inner.named.ref.kind === "person") return null;
  return { named: inner.named, last: run.close };
}

/** "The organisation's spokesman": the institution that the text named last of that type, or one it only names. */
function pointedAt(scope: NameScope, index: number): { named: Named; last: number } | null {
  const { document } = scope;
  const anaphor = matchOf(document, index, cats.anaphor);
  if (anaphor !== undefined) {
    const plain = anaphor.clitics === "" && !anaphor.meaning.document && !anaphor.meaning.same;
    const head = document.tokens[index]?.norm ?? "";
    const meant = plain ? bodyMeant(scope, index, anaphor.meaning.types, head) : null;
    return meant === null ? null : { named: meant, last: anaphor.last };
  }
  return quotedBodyAt(scope, index);
}

export interface TitleFound {
  readonly title: Title;
  /** A task or a field stands behind it: it introduces somebody, and points back at nobody. */
  readonly described?: boolean;
  readonly gender: "m" | "f" | null;
  readonly clitics: string;
  readonly next: number;
}

/** طالب ممثل الحزب بالمنصب: a sentence begins with a verb, rather than with a post that has no article. */
function isRatherVerb(document: TextDocument, index: number, isDefinite: boolean): boolean {
  if (isDefinite || document.rules.grammar.subjectFirst) return false;
  const first = document.sentences[document.sentenceOf[index] ?? -1]?.first ?? index;
  // من جهته، طالب المكتب: behind no more than whose turn it is.
  const isTurn =
    document.tokens[index - 1]?.kind === "comma" && matchOf(document, first, cats.adverbial)?.last === index - 2;
  return (first === index || isTurn) && matchOf(document, index, cats.cue)?.meaning.form === "past";
}

/** A title with what belongs to it, the longest that begins at this token. */
export function titleAt(scope: NameScope, index: number): TitleFound | null {
  const match = roleAt(scope.document, index);
  if (match === undefined || isRatherVerb(scope.document, index, match.meaning.definite)) return null;
  return isCounted(scope.document, index, match.meaning) ? null : wholeTitle(scope, match);
}

function wholeTitle(scope: NameScope, { meaning, first: index, last, clitics }: MatchOf<"role">): TitleFound {
  const owner = meaning.owner === undefined ? null : ownerBefore(scope, index, meaning.owner);
  // رئيس مجلس القيادة: the last word of the title is the first of whose it is.
  const body = last > index && scope.document.words[last]?.body != null ? ownerAt(scope, last) : null;
  const whose = body !== null && body.last > last ? body : null;
  const belongs = belongsTo(scope, (whose?.last ?? last) + 1, meaning, whose?.named ?? owner);
  const described = meaning.definite && isTask(scope.document, belongs.next, meaning.broad);
  const far =
    described && belongs.of === null ? ownerBehindTask(scope.document, belongs.next, (at) => ownerAt(scope, at)) : null;
  const { of, at, next } = far === null ? belongs : { ...belongs, of: far.named, next: far.last + 1 };
  const title: Title = {
    role: meaning.id,
    of,
    at,
    first: index,
    last: next - 1,
    spokes: matchOf(scope.document, last + 1, cats.spokesOf) !== undefined,
    definite: meaning.definite,
    broad: meaning.broad,
    count: meaning.count,
  };
  return { title, gender: meaning.gender, clitics, next, described };
}
