import { type MatchOf, matchOf, phrasesAt, quoteOpenedAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { frameWords, type Meaning } from "../phrases.ts";
import { itemAt } from "../itemAt.ts";
import { foldText } from "../text/fold.ts";
import type { Mention, Named } from "./mention.ts";
import { demonymAt, entityAt, type NameScope } from "./titles.ts";
import { writtenOf } from "./written.ts";
import { partAt } from "./bodies/body.ts";

/**
 * Bodies whose name stands between marks behind a noun of institutions: صحيفة «النداء»، شركة (بحر الشمال). The marks tell
 * that it is a name, wherever it stands: no verb of saying is needed.
 */
export function headBeforeQuoted(scope: NameScope, index: number): Mention | null {
  const found = quotedBodyAt(scope, index);
  if (found === null) return null;
  const { head, named, isKnown, last } = found;
  scope.introduced.add(named.ref.id);
  if (!isKnown) scope.marked.set(foldText(named.ref.ar), named);
  return {
    first: index,
    last,
    clitics: head.clitics,
    gender: isKnown ? named.gender : genderOf(scope, head),
    count: "sg",
    kind: "organisation",
    named,
    title: null,
    rule: isKnown ? "head+organisation" : "head+quoted-name",
    pointer: null,
  };
}

/** صحيفة «النداء» ... ونقلت «النداء» عن: nothing but the name between marks, which the text has set behind a noun before. */
export function markedAgain(scope: NameScope, index: number): Mention | null {
  const { document, marked } = scope;
  const run = marked.size > 0 ? itemAt(document.quotes, document.quoteOf[index]) : undefined;
  if (run?.first !== index || run.last - run.first >= LONGEST) return null;
  const named = marked.get(foldText(writtenOf(document, run.first, run.last)));
  if (named === undefined) return null;
  return {
    first: index,
    last: run.last,
    clitics: "",
    gender: named.gender,
    count: "sg",
    kind: "organisation",
    named,
    title: null,
    rule: "quoted-name:again",
    pointer: null,
  };
}

interface QuotedBody {
  readonly head: Head;
  readonly named: Named;
  readonly isKnown: boolean;
  readonly last: number;
}

/** The body whose noun stands at a token and whose name stands between marks behind it. */
export function quotedBodyAt(scope: NameScope, index: number): QuotedBody | null {
  const { document } = scope;
  const head = matchOf(document, index, cats.organisationHead) ?? matchOf(document, index, cats.strongHead);
  const run = head === undefined ? null : runAt(scope, openBehind(document, head.last + 1));
  if (head === undefined || run === null || isSetApart(scope, head)) return null;
  const known = knownName(scope, head, run);
  if (known === null && (run.isMixed || !isName(scope, head, run))) return null;
  const last = endOfDescription(scope, head, run.close);
  return { head, named: known ?? newName(scope, head, run), isKnown: known !== null, last };
}

/** How many words behind a name may describe the body. */
const LONGEST_DESCRIPTION = 3;

/** شبكة «النخيل» المستقلة للرصد: where the words end that describe the noun in front of a name. */
function endOfDescription(scope: NameScope, head: Head, close: number): number {
  const { document } = scope;
  const { isDefinite, agrees } = document.rules.grammar;
  let last = demonymAt(scope, close + 1)?.last ?? close;
  for (let at = last + 1; at <= close + LONGEST_DESCRIPTION; at++) {
    const form = document.tokens[at]?.norm ?? "";
    const describes = isDefinite(form) && agrees(form, genderOf(scope, head)) && phrasesAt(document, at).length === 0;
    const isFor = last > close && partAt(scope, at, ["noun", "action"])?.of === true && isDefinite(form);
    if (document.sentenceOf[at] !== document.sentenceOf[close] || !(describes || isFor)) break;
    last = at;
  }
  return last;
}

/** صحيفة الـ"إندبندنت": an article in front of the mark is none of the name. */
const openBehind = ({ tokens, rules }: TextDocument, at: number): number => {
  const form = tokens[at]?.norm ?? "";
  return form !== "" && rules.grammar.withoutArticle(form) === "" ? at + 1 : at;
};

/** The organisation that the lists have under the name between the marks, or under the noun and the name (حركة «فتح»). */
function knownName(scope: NameScope, head: Head, { first, last }: Run): Named | null {
  const { tokens, words, rules } = scope.document;
  const inner = entityAt(scope, first);
  if (inner?.last === last && inner.named.ref.kind === "organisation") return inner.named;
  const without = <T>(all: readonly T[]): T[] => [
    ...all.slice(head.first, head.last + 1),
    ...all.slice(first, last + 1),
  ];
  const whole = without(tokens);
  for (const { cat, meaning, length } of rules.phrases.at(whole, without(words), 0)) {
    const isWhole = cat === "entity" && meaning.entity.kind === "organisation" && length === whole.length;
    if (isWhole) return scope.directory.named(meaning.entity);
  }
  return null;
}

/** Words between marks: their first and last ones, and the closing mark. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly close: number;
  /** With a number or a dash: only a name that the lists have has one (حركة "إم 23"). */
  readonly isMixed: boolean;
}

export type Head = MatchOf<"organisation-head"> | MatchOf<"strong-head">;

const LONGEST = 4;

/** Up to four words between quotation marks, or in brackets as some agencies write names. */
function runAt({ document }: NameScope, open: number): Run | null {
  const { tokens } = document;
  let close = -1;
  if (tokens[open]?.kind === "bracket-open") {
    close = open + 1;
    while (tokens[close]?.kind === "word" && close <= open + LONGEST) close++;
    if (tokens[close]?.kind !== "bracket-close") return null;
  } else close = quoteOpenedAt(document, open)?.close ?? -1;
  const [first, last] = [open + 1, close - 1];
  if (close < 0 || last < first || last - first >= LONGEST) return null;
  let isMixed = false;
  for (let at = first; at <= last; at++) {
    const kind = tokens[at]?.kind;
    if (kind !== "word" && kind !== "number" && kind !== "dash") return null;
    isMixed ||= kind !== "word";
  }
  return { first, last, close, isMixed };
}

/** الشركة «تنفي»: a noun with its article has told whom it means. */
export const isSetApart = ({ document }: NameScope, { first, last }: Pick<Head, "first" | "last">): boolean =>
  first === last && hasArticle(document, first);

function hasArticle({ tokens, rules }: TextDocument, at: number): boolean {
  const form = tokens[at]?.norm ?? "";
  return rules.grammar.withoutArticle(form) !== form;
}

const ofSentence = new Set<Meaning["cat"]>([...frameWords, "demonym", "trigger", "predicate", "status"]);

/** A name, and no word of the speaker's between marks: حركة «إرهابية»، لجنة «مستقلة»، منظمة «لا تعمل». */
function isName(scope: NameScope, head: Head, { first, last }: Run): boolean {
  const { tokens, words, rules } = scope.document;
  const { isDefinite, agrees } = rules.grammar;
  if (phrasesAt(scope.document, first).some(({ cat, clitics }) => ofSentence.has(cat) && clitics === "")) return false;
  const form = tokens[first]?.norm ?? "";
  // إدارة «ترامب»
  if (entityAt(scope, first)?.named.ref.kind === "person") return false;
  if (isDefinite(form) || (last > first && isDefinite(tokens[last]?.norm ?? ""))) return true;
  const isAdjective =
    agrees(form, genderOf(scope, head)) || words[first]?.bodyParts.some(({ kind }) => kind === "adjective") === true;
  return !isAdjective && words[first]?.shape.isCommonWord !== true;
}

export const genderOf = ({ document }: NameScope, { last }: Pick<Head, "last">): "m" | "f" =>
  document.rules.grammar.isFeminine(document.tokens[last]?.norm ?? "") ? "f" : "m";

/**
 * The noun is no part of a foreign name, nor of one that tells whose it is (ذراعها الإعلامية «الزلاقة»). It leads Arabic words
 * (جمعية «ينبوع الأمل»), in Arabic alone.
 */
function newName({ directory, document }: NameScope, head: Head, { first, last }: Run): Named {
  const { grammar } = document.rules;
  const name = writtenOf(document, first, last);
  const named = directory.unknown(name, "organisation", null);
  const isArabic = grammar.isDefinite(document.tokens[last]?.norm ?? "");
  if (!isArabic || grammar.isPossessed(document.tokens[head.first]?.norm ?? "")) return named;
  const whole = directory.unknown(
    `${writtenOf(document, head.first, head.last, head.clitics)} ${name}`,
    "organisation",
    null,
  );
  return { ...whole, ref: { ...whole.ref, en: named.ref.en } };
}
