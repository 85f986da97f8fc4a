import { matchOf, phrasesAt } from "../../document.ts";
import { cats } from "../../categories.ts";
import type { Match, Meaning } from "../../phrases.ts";
import type { Named } from "../mention.ts";
import { personAt } from "../people.ts";
import { entityAt, type NameScope, type TitleFound } from "../titles.ts";
import { type Owner, ownerAt, unknownOffice } from "./owners.ts";
import { isSmall, skipDeterminer, syntaxOf } from "./phrases.ts";

/** Titles whose owner stands before them (NATO Secretary General) or behind "of" and "for". */

export interface OrderedTitle extends TitleFound {
  /** "A Ukrainian official", "Western officials": nobody in particular. */
  readonly indefinite: boolean;
  /** A trade or a relation: without a name it means nobody. */
  readonly common: boolean;
}

type RoleMatch = Match & { readonly meaning: Extract<Meaning, { cat: "role" }> };

const MAX_ADJECTIVES = 3;
/** Words that no list knows between an owner and a role: Ukraine's human rights commissioner. */
const MAX_UNKNOWN = 2;

/** The role word behind adjectives (former, acting); words that no list knows may follow an owner. */
function roleBehind({ document }: NameScope, index: number, afterOwner: boolean): RoleMatch | null {
  let at = index;
  let unknown = afterOwner ? MAX_UNKNOWN : 0;
  for (let count = 0; count <= MAX_ADJECTIVES; count++) {
    const role = matchOf(document, at, cats.role);
    if (role !== undefined) return role;
    const adjective = matchOf(document, at, cats.titleAdjective);
    if (adjective !== undefined) at = adjective.last + 1;
    else if (unknown > 0 && phrasesAt(document, at).length === 0 && isSmall(document, at)) {
      if (document.tokens[at]?.kind !== "word") return null;
      unknown--;
      at++;
    } else return null;
  }
  return null;
}

const MAX_OFFICE_WORDS = 4;

/** A role behind an office of the owner: White House National Security Council spokesman. */
function roleBehindOffice(scope: NameScope, index: number): RoleMatch | null {
  const { document } = scope;
  for (let at = index; at < index + MAX_OFFICE_WORDS; at++) {
    const role = at === index ? undefined : matchOf(document, at, cats.role);
    if (role !== undefined) return role;
    if (document.tokens[at]?.kind !== "word" || isSmall(document, at) || personAt(scope, at) !== null) return null;
    const inner = entityAt(scope, at);
    if (inner !== null) at = inner.last;
  }
  return null;
}

function skipAdjectives({ document }: NameScope, index: number): number {
  let at = index;
  for (let count = 0; count < MAX_ADJECTIVES; count++) {
    const adjective = matchOf(document, at, cats.titleAdjective);
    if (adjective === undefined) break;
    at = adjective.last + 1;
  }
  return at;
}

/** A title that begins at this token, with its owner; null when no role word belongs to it. */
export function titleInOrder(scope: NameScope, index: number): OrderedTitle | null {
  let owner: Owner | null = null;
  let role = roleBehind(scope, index, false);
  if (role === null) {
    owner = ownerAt(scope, skipAdjectives(scope, index));
    if (owner === null) return null;
    role = roleBehind(scope, owner.next, true) ?? roleBehindOffice(scope, owner.next);
  }
  if (role === null || isPartOfBody(scope, role)) return null;
  const { meaning } = role;
  const end = endOfRanks(scope, role.last);
  const belongs = ownerBehind(scope, end + 1, meaning.id, meaning.broad, owner?.named ?? null);
  const { definite, indefinite } = leadOf(scope, index);
  return {
    title: {
      role: meaning.id,
      of: belongs.of,
      at: belongs.at,
      first: index,
      last: belongs.next - 1,
      spokes: false,
      definite,
      broad: meaning.broad,
      count: meaning.count,
    },
    gender: meaning.gender,
    clitics: "",
    next: belongs.next,
    indefinite,
    common: meaning.common,
  };
}

/** Saudi Arabia's King Salman Humanitarian Aid and Relief Centre: the role word begins the name of a body. */
function isPartOfBody(scope: NameScope, { first, last }: RoleMatch): boolean {
  const body = entityAt(scope, first);
  return body !== null && body.last > last && body.named.ref.kind === "organisation";
}

/** The article of a title, before the adjectives that no list knows: a Western official. */
function leadOf({ document }: NameScope, index: number): { definite: boolean; indefinite: boolean } {
  const syntax = syntaxOf(document);
  for (let at = index - 1; at >= index - MAX_ADJECTIVES; at--) {
    const form = document.tokens[at]?.norm ?? "";
    if (syntax.indefinite.has(form)) return { definite: false, indefinite: true };
    if (syntax.definite.has(form) || syntax.possessive.has(form)) return { definite: true, indefinite: false };
    if (document.tokens[at]?.kind !== "word" || phrasesAt(document, at).length > 0) break;
  }
  return { definite: !isSmall(document, index), indefinite: false };
}

/** The last token of a rank with its full stop, and of the rank behind it: Lt. Gen. */
function endOfRanks({ document }: NameScope, last: number): number {
  const { tokens, rules } = document;
  const isShort = tokens[last + 1]?.kind === "stop" && rules.abbreviations.has(tokens[last]?.norm ?? "");
  if (!isShort) return last;
  const second = matchOf(document, last + 2, cats.role);
  if (second === undefined || second.meaning.id !== matchOf(document, last, cats.role)?.meaning.id) return last + 1;
  return tokens[second.last + 1]?.kind === "stop" ? second.last + 1 : second.last;
}

interface Belonging {
  readonly of: Named | null;
  readonly at: Named | null;
  readonly next: number;
}

/** "for the World Health Organization", "of Ukraine", "to Seoul" behind a role word. */
function ownerBehind(scope: NameScope, index: number, role: string, broad: boolean, of: Named | null): Belonging {
  const { document } = scope;
  const none = { of, at: null, next: index };
  const preposition = matchOf(document, index, cats.spokesOf);
  if (preposition === undefined) return none;
  const at = skipDeterminer(scope, preposition.last + 1);
  const isOwner = syntaxOf(document).ownerPrepositions.has(document.tokens[index]?.norm ?? "");
  const owner = ownerAt(scope, at) ?? (isOwner || broad ? unknownOffice(scope, at) : null);
  if (owner === null) return none;
  if (role === "ambassador" && of !== null) return { of, at: owner.named, next: owner.next };
  // An analyst in Seoul does not speak for South Korea; an official in Kyiv does for Ukraine.
  if (!isOwner && !broad) return none;
  return { of: of ?? owner.named, at: null, next: owner.next };
}
