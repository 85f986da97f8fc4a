import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Directory } from "./directory.ts";
import type { Mention, Named, Title } from "./mention.ts";
import { REACH } from "./recent.ts";

/** Whom a title without a name means: somebody whom the text has called by it. */

/** The last person with that title, or with any title when the word is as broad as "the official". */
export function personWithTitle(
  document: TextDocument,
  mentions: readonly Mention[],
  pointer: Mention,
  title: Title,
  directory: Directory,
): Named | null {
  let passing: Named | null = null;
  let maybe: Named | null = null;
  for (let i = mentions.length - 1; i >= 0 && mentions.length - i <= REACH; i--) {
    const mention = mentions[i];
    const named = mention?.named ?? bearerInFront(document, mention, mentions[i - 1]);
    // قال مسؤول ... وأضاف المسؤول: the one who was told of last has no name.
    if (mention?.kind === "person" && named === null && isNobodyAs(mention, title)) return null;
    // قال مسؤول هندي ... وأوضح المسؤول الهندي: nor has this one.
    if (mention?.kind === "person" && named === null && isOneOf(mention, title)) return null;
    if (mention?.kind !== "person" || named === undefined || named === null) continue;
    if (named.gender !== null && pointer.gender !== null && named.gender !== pointer.gender) continue;
    const { of } = title;
    const isOwn = of === null || belongs(named, mention.title, of, directory) || isOfNation(document, mention, of);
    if (!isOwn) {
      if (mayBeOf(named, mention.title, title)) maybe ??= named;
      continue;
    }
    if (title.broad && title.of === null) {
      if (mention.title !== null && !noOfficials.has(mention.title.role)) return named;
      // وقال محمد شرفي إن ... وصرح المسؤول: whoever has spoken since anybody with a post was told of.
      if (mention.title === null && matchOf(document, mention.first - 1, cats.cue) !== undefined) return named;
      continue;
    }
    const stated = mention.title?.role ?? "";
    const same =
      stated === title.role ||
      isKindOf(stated, title.role) ||
      directory.hasRole(named.ref.id, title.role) ||
      isBeginningAt(document, title, mention.title?.first ?? mention.first) ||
      isBeginningAt(document, title, mention.first);
    if (!same && !(title.broad && mention.title !== null)) continue;
    if (!isInPassing(document, mention)) return named;
    passing ??= named;
  }
  return passing ?? maybe;
}

/** صدر نفي من زعيم المعارضة والمتحدث باسم الجيش: a post without a name that is governed or joined is rather not who goes on. */
function isInPassing(document: TextDocument, { rule, clitics, first }: Mention): boolean {
  const { joins, governs, subjectFirst } = document.rules.grammar;
  if (rule !== "title:holder" || subjectFirst) return false;
  return joins(clitics) || governs(clitics) || matchOf(document, first - 1, cats.preposition) !== undefined;
}

/** الدكتور فلان، وزير الصحة: the post behind a name is whose name it is. */
export function bearerInFront(
  { tokens }: TextDocument,
  post: Mention | undefined,
  before: Mention | undefined,
): Named | null {
  if (post?.kind !== "person" || post.title === null || before?.kind !== "person") return null;
  const isBeside = before.last === post.first - 1;
  const isBehindComma = before.last === post.first - 2 && tokens[post.first - 1]?.kind === "comma";
  return isBeside || isBehindComma ? before.named : null;
}

/** Who is no official: المزارع فلان ... المسؤول is somebody else. */
const noOfficials: ReadonlySet<string> = new Set(
  "person worker relative honorific excellency tradesman journalist activist analyst cleric".split(" "),
);

/** Somebody without a name, introduced by the very word that points back at him. */
const isNobodyAs = ({ title, pointer }: Mention, { role, of }: Title): boolean =>
  pointer === null && title !== null && title.role === role && !title.definite && of === null;

/** Somebody without a name, of the nation that the words pointing back tell. */
const isOneOf = ({ title, pointer }: Mention, { role, of }: Title): boolean =>
  pointer === null && title !== null && title.role === role && of !== null && title.of?.actsFor === of.actsFor;

/** المسؤول بالشرطة فلان ... المسؤول الهندي: an official of a body, of whose country the text has told nothing else. */
function mayBeOf(named: Named, stated: Title | null, { broad, of }: Title): boolean {
  if (!broad || of?.ref.kind !== "place" || of.actsFor === null || stated === null) return false;
  const isStranger = !named.ref.known && named.country === null && !noOfficials.has(stated.role);
  return isStranger && stated.of?.actsFor == null && (stated.of === null || !stated.of.ref.known);
}

/** المدير for مدير المستشفى: the words of a definite title cut short stand at `at`. */
function isBeginningAt({ tokens, rules }: TextDocument, short: Title, at: number): boolean {
  const { withoutArticle, subjectFirst } = rules.grammar;
  const norm = (index: number): string => withoutArticle(tokens[index]?.norm ?? "");
  if (subjectFirst || (short.role === HEAD && short.last === short.first)) return false;
  for (let skip = 0; skip <= short.last - short.first; skip++)
    if (norm(short.first + skip) !== norm(at + skip)) return false;
  return true;
}

/** The role of a head of state, and of heads of anything. */
const HEAD = "president";

/** الوزير for the foreign minister, الرئيس for no deputy of his. */
function isKindOf(stated: string, role: string): boolean {
  return stated.endsWith(`-${role}`) && !/^(?:deputy|vice|prime)-/u.test(stated);
}

/** How far behind the name of a post the nationality of whoever bears it may stand. */
const FARTHEST_NATION = 10;

/** وزير النفط والصناعة والثروة المعدنية السعودي: a nationality behind the words of a long post that tells no other owner. */
function isOfNation(document: TextDocument, { title, named }: Mention, { actsFor }: Named): boolean {
  if (title === null || title.of !== null || named?.ref.known === true || actsFor === null) return false;
  for (let at = title.first; at <= title.first + FARTHEST_NATION; at++) {
    if (document.tokens[at]?.kind !== "word" || matchOf(document, at, cats.complementizer) !== undefined) return false;
    const nation = matchOf(document, at, cats.demonym);
    if (nation !== undefined) return nation.meaning.place.id === actsFor;
  }
  return false;
}

function belongs(named: Named, title: Title | null, of: Named, directory: Directory): boolean {
  const owner = of.actsFor ?? of.ref.id;
  const stated = title?.of?.actsFor ?? title?.of?.ref.id;
  // مدير عام وزارة الصحة بغزة ... مدير عام وزارة الصحة: the same ministry, its country left out.
  const isBare = !of.ref.known && of.institution !== null && title?.of?.institution === of.institution;
  if (stated !== undefined) return stated === owner || isBare || title?.of?.country === owner;
  return named.country === owner || directory.officesOf(named.ref.id, null).some((office) => office.of === owner);
}
