import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "./mention.ts";
import { introduce } from "./people.ts";
import { type NameScope } from "./titles.ts";
import { skipBracket } from "./brackets.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** Names behind "called": متحدثة تدعى فلانة، سائق عرّف نفسه بفلان. */

/** How long a phrase such as عرّف عن نفسه باسم may be. */
const LONGEST_CALL = 6;
/** Words of a name between quotation marks. */
const LONGEST_QUOTED = 4;

/** The tokens right behind a word for "called": most texts have none, and are not looked through for it at every word. */
export function behindCalls(document: TextDocument): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (let at = 0; at < document.tokens.length; at++) {
    for (const cat of [cats.called, cats.calledBy]) {
      const match = matchOf(document, at, cat);
      if (match === undefined) continue;
      found ??= new Uint8Array(document.tokens.length);
      found[match.last + 1] = 1;
    }
  }
  return found;
}

/** متحدثة تدعى فلانة، سائق اسمه فلان: the name of whoever was just spoken of, with the title that the text gave. */
export function nameCalled(scope: NameScope, index: number): Mention | null {
  const { document, called } = scope;
  // A mark may stand between the word and the name.
  const isBehind = called !== null && (called[index] === 1 || called[index - 1] === 1);
  const found = isBehind ? calledName(document, index) : null;
  if (found === null) return null;
  const { last, clitics } = found;
  const bearer = scope.mentions.at(-1);
  const titled =
    bearer?.kind === "person" &&
    bearer.named === null &&
    document.sentenceOf[bearer.first] === document.sentenceOf[index]
      ? bearer
      : null;
  const named = introduce(scope, index, last, titled?.gender ?? null, clitics);
  const bracket = document.tokens[last + 1]?.kind === "bracket-open" ? skipBracket(scope, last + 1) - 1 : last;
  return {
    first: index,
    last: bracket,
    clitics: "",
    gender: named.gender,
    count: "sg",
    kind: "person",
    named,
    title: titled?.title ?? null,
    rule: "called+name",
    pointer: null,
  };
}

/** Where the name ends that begins here behind "called", between quotation marks or not, and what is written onto it. */
function calledName(document: TextDocument, index: number): { last: number; clitics: string } | null {
  const run = itemAt(document.quotes, document.quoteOf[index]);
  if (run !== undefined) {
    const last = run.first === index && isCalled(document, run.open) ? endOfUnknownName(document, index, 1) : -1;
    // الملقب «أبو ليث الشرقي»: where a name begins, all that stands between the marks is one.
    const isName =
      last >= 0 && run.last - run.first < LONGEST_QUOTED && document.words[index]?.shape.isListedName === true;
    return last === run.last || isName ? { last: run.last, clitics: "" } : null;
  }
  if (isCalled(document, index)) {
    const last = endOfUnknownName(document, index, 1);
    const isName = last > index || (document.tokens[index]?.norm.length ?? 0) > 2;
    return last >= 0 && isName ? { last, clitics: "" } : null;
  }
  if (!isCalledBy(document, index)) return null;
  const form = document.tokens[index]?.norm ?? "";
  const clitics = form[0] ?? "";
  const { governs, isListedName } = document.rules.grammar;
  if (!governs(clitics) || !isListedName(form.slice(1), form.slice(1))) return null;
  return { last: Math.max(index, endOfUnknownName(document, index + 1, 1)), clitics };
}

/** عرّف نفسه بفلان: the preposition is written onto the name. */
function isCalledBy(document: TextDocument, index: number): boolean {
  for (let back = 1; back <= LONGEST_CALL; back++) {
    if (matchOf(document, index - back, cats.calledBy)?.last === index - 1) return true;
  }
  return false;
}

export function isCalled(document: TextDocument, index: number): boolean {
  for (let back = 1; back <= LONGEST_CALL; back++) {
    const at = index - back;
    if (matchOf(document, at, cats.called)?.last !== index - 1) continue;
    // عدم الكشف عن اسمه، عدم ذكر اسمه: nobody is called.
    const isKept = beginsOneOf(document, at - 1, keepsName);
    if (!isKept) return true;
  }
  return false;
}

const keepsName = anyOf("preposition", "cue");
