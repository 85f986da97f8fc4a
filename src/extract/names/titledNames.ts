import { beginsOneOf, matchOf, phrasesAt, quoteOpenedAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { isSomebodys } from "../possessed.ts";
import { isGivenWithArticle, isNameWithArticle, withoutTaken } from "./givenNames.ts";
import { nameBehindLongTitle } from "./farNames.ts";
import type { Named } from "./mention.ts";
import { ANYBODY, CLERIC, HONORIFIC, RELATIVE } from "./roleIds.ts";
import { behindOwner, isOwnerOfPost } from "./ownedPosts.ts";
import { endAsBefore, introduce, isClosedOff, keepSpelling, personAt } from "./people.ts";
import { entityAt, type NameScope, type TitleFound } from "./titles.ts";
import { isForeignRank, isToldIn, leadsOn } from "./toldBehind.ts";
import { endOfUnknownName } from "./unknownNames.ts";
import { writtenOf } from "./written.ts";

/** The name behind a title: right behind it, behind the institution or the place of the post, or at the end of a long title. */

export interface NameFound {
  /** Null where the name is that of somebody else: محامي الرئيس فلان. */
  readonly named: Named | null;
  /** That other one. */
  readonly owner?: Named;
  /** The same, where he is nobody for whom the first one speaks: مستشار ترامب. */
  readonly belongsTo?: Named;
  readonly last: number;
  readonly rule: string;
}

/** The name that stands behind a title: directly, after a comma, in brackets or between quotation marks. */
export function nameBehind(scope: NameScope, title: TitleFound): NameFound | null {
  const { document } = scope;
  const { tokens } = document;
  let at = skipInstitution(scope, title.next, title);
  if (at < 0) return null;
  const separator = tokens[at]?.kind;
  const loose = separator === "comma" || separator === "bracket-open";
  if (loose) at++;
  // الجزائري الطاهر بن عيسى: a given name with its article is no adjective of the title.
  else if (at > title.title.first + 1 && isGivenWithArticle(document, at - 1)) at--;
  const known = personAt(scope, at);
  if (known !== null && known.clitics === "") {
    if (separator === "comma" && !isClosedOff(scope, known.last + 1)) return null;
    if (!loose && isOwnerOfPost(scope, title, at)) return behindOwner(scope, title, known);
    const end = separator === "bracket-open" && tokens[known.last + 1]?.kind === "bracket-close" ? 1 : 0;
    if (known.rule === "name:full") keepSpelling(scope, at, known.last, known.named);
    return { named: known.named, last: known.last + end, rule: "title+known-name" };
  }
  if (title.title.count !== "sg") return null;
  const quoted = quotedName(scope, at, title.title.definite || title.title.of !== null);
  if (quoted !== null) {
    const named = introduce(scope, quoted.first, quoted.last, title.gender);
    return { named, last: quoted.close, rule: "title+quoted-name" };
  }
  const last = endAsBefore(scope, at, endOfTitledName(scope, at, title));
  const second = loose ? null : nameBehindPlace(scope, title, at, last);
  if (second !== null) return second;
  // Without an article or an institution, a title may be an adjective (ندوة صحفية): what follows must be a name for sure.
  const sure =
    !loose &&
    (isOfRelative(scope, title, at) ||
      isForeignRank(document, title, last) ||
      title.title.definite ||
      title.title.of !== null ||
      at > title.next);
  if (last < 0 || (!sure && !isClosedOff(scope, last + 1) && !(loose && isToldIn(document, title, last)))) return null;
  const end = separator === "bracket-open" && tokens[last + 1]?.kind === "bracket-close" ? 1 : 0;
  return { named: introduce(scope, at, last, title.gender), last: last + end, rule: "title+unknown-name" };
}

/** الكابتن "جون أندروز": between marks that hold nothing but a name; behind a post of somebody's, one of two words that no list has. */
function quotedName({ document }: NameScope, at: number, isPost: boolean) {
  const { tokens } = document;
  const run = document.rules.grammar.subjectFirst ? undefined : quoteOpenedAt(document, at);
  if (run === undefined || endOfUnknownName(document, run.first, 1) !== run.last) return null;
  const isShort = run.last - run.first < LONGEST_QUOTED;
  const goesOn = tokens[run.close + 1]?.kind === "comma" || beginsOneOf(document, run.close + 1, leadsOn);
  const isSure = document.words[run.first]?.shape.isListedName === true || (isPost && run.last > run.first && goesOn);
  return isShort && isSure ? run : null;
}

/** Words of a name between quotation marks. */
const LONGEST_QUOTED = 4;

/** ابنته سارة التي، شقيقه خالد: behind a word for a relative a name of the lists is his, one that is a word as well. */
function isOfRelative({ document }: NameScope, { title }: TitleFound, at: number): boolean {
  const shape = document.words[at]?.shape;
  if (title.role !== RELATIVE || shape?.isListedName !== true || shape.isDefinite) return false;
  // والدة سالم is his mother: it folds like والده.
  return !document.rules.grammar.isNounEnding(writtenOf(document, title.first, title.first));
}

/** طالب ممثل الحزب سامي حميد بمنصب المحافظ: the end of an unknown name of two words, and of nothing that the verb takes. */
function endOfNameAt(document: TextDocument, at: number, { title }: TitleFound): number {
  const { takes = [] } = matchOf(document, title.first - 1, cats.cue)?.meaning.verb ?? {};
  return withoutTaken(document, at, endOfUnknownName(document, at, 2), takes, () => false);
}

/** The end of an unknown name; a given name alone is one right before what is said (رئيس الوكالة سوهاريانتو أن). */
function endOfTitledName(scope: NameScope, at: number, title: TitleFound): number {
  const { document } = scope;
  const last = endOfNameAt(document, at, title);
  if (last >= 0 || title.title.count !== "sg") return last;
  // يؤكد جارها أعمر أن: so is any word behind a word for a relative.
  const isSaying = matchOf(document, at + 1, cats.complementizer) !== undefined;
  const isOwn = title.title.role === RELATIVE && isSaying;
  if (isOwn || isOfRelative(scope, title, at)) return endOfUnknownName(document, at, 1);
  const shape = document.words[at]?.shape;
  // الأسطى شوقي: nor does a common word stand behind a word of respect.
  // الأنبا يوأنس، أسقف: a churchman goes by one name, whatever it is.
  if (title.title.definite && title.title.role === CLERIC && isClosedOff(scope, at + 1) && title.title.last === at - 1)
    return endOfUnknownName(document, at, 1);
  const mayBeName = title.title.definite && title.title.role === HONORIFIC && shape?.isListedName === true;
  if (shape?.isGivenName !== true && (!mayBeName || shape.isDefinite)) return -1;
  if (endOfUnknownName(document, at, 1) < 0) return -1;
  // الشابة فاطمة: so it is behind a word for anybody.
  const isSure = mayBeName || (title.title.definite && title.title.role === ANYBODY);
  return isSure || isSaying ? at : -1;
}

/** Posts that are held of a place. */
const ofPlaces: ReadonlySet<string> = new Set("mayor governor commander head chair director manager".split(" "));

/** رئيس بلدية عيتا الجبل، نجيب حمزة، قال: of two unknown names between commas the first is the place. */
function nameBehindPlace(scope: NameScope, { title, gender }: TitleFound, first: number, end: number) {
  const { document } = scope;
  // خليل حنا: of a name that is a word as well, more must follow.
  const isGiven = (index: number): boolean => {
    const shape = document.words[index]?.shape;
    if (shape === undefined || shape.isNameParticle) return false;
    return shape.isGivenName || (index < end && shape.isListedName && !shape.isDefinite);
  };
  const isPlace = end >= 0 && title.of === null && ofPlaces.has(title.role);
  if (!isPlace || isGiven(first)) return null;
  // حاكمة سيبو باميلا فلانة: the place ends where a given name begins.
  for (let start = first + 1; start < end; start++) {
    if (isGiven(start)) return { named: introduce(scope, start, end, gender), last: end, rule: "title+place+name" };
  }
  const at = document.tokens[end + 1]?.kind === "comma" ? end + 2 : -1;
  const last = at < 0 ? -1 : endOfUnknownName(document, at, 2);
  if (last < 0 || !isClosedOff(scope, last + 1)) return null;
  return { named: introduce(scope, at, last, gender), last, rule: "title+place+name" };
}

/** The name behind a title of many words, when the title is somebody's: المديرة التنفيذية للجمعية، الدكتورة فلانة. */
export function farName(scope: NameScope, title: TitleFound): NameFound | null {
  const { document } = scope;
  if (title.title.count !== "sg" || document.rules.grammar.subjectFirst) return null;
  // أكد الرئيس دعمه للرئيس فلان: what is somebody's is no part of a title with an article.
  // المتحدث باسمهم فلان: but in whose name somebody speaks.
  const isSpokesOf = matchOf(document, title.next, cats.spokesOf) !== undefined;
  if (title.title.definite && !isSpokesOf && isSomebodys(document, title.next)) return null;
  const at = nameBehindLongTitle(scope, title.title.last + 1, ofPlaces.has(title.title.role));
  if (at < 0) return null;
  const known = personAt(scope, at);
  if (known !== null) {
    const { id } = known.named.ref;
    // رئيس مجلس الوزراء وزير الخارجية فلان: a definite post is nobody's, and the second stands beside it.
    const isOwned = !title.title.definite && title.title.of === null;
    if (
      isOwned &&
      !scope.directory.hasRole(id, title.title.role) &&
      holdsTitleBetween(scope, id, title.title.last + 1, at)
    )
      return { named: null, owner: known.named, last: known.last, rule: "title:of-person" };
    const fits = known.named.gender === null || title.gender === null || known.named.gender === title.gender;
    return fits ? { named: known.named, last: known.last, rule: "long-title+known-name" } : null;
  }
  const last = endOfNameAt(document, at, title);
  if (last < 0) return null;
  return { named: introduce(scope, at, last, title.gender), last, rule: "long-title+unknown-name" };
}

/** محامي الرئيس فلان: the post in between is the one that the person is known by. */
function holdsTitleBetween({ document, directory }: NameScope, id: string, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    // وزير الاتصال الحكومي الناطق باسم الحكومة فلان: behind a definite word a second post stands beside the first.
    if (at > first && document.words[at - 1]?.shape.isDefinite === true) continue;
    const inner = matchOf(document, at, cats.role);
    if (inner?.meaning.definite === true && directory.hasRole(id, inner.meaning.id)) return true;
  }
  return false;
}

/**
 * Words between a title and its name that no list knows: the adjectives of a definite title (المحلل العسكري فلان), the
 * institution of an indefinite one (ممثلة الهيئة العليا للسكان فلانة), and the place where it is held (في بورسودان);
 * -1 where no name can stand behind.
 */
function skipInstitution(scope: NameScope, start: number, title: TitleFound): number {
  const { document } = scope;
  let at = start;
  const spokes = title.title.of === null ? matchOf(document, at, cats.spokesOf) : undefined;
  if (spokes !== undefined) at = spokes.last + 1;
  const most = title.title.of !== null ? 3 : 5;
  for (let skip = 0; skip < most; skip++) {
    // وزيرة الهجرة الهولندية بالوكالة فلانة
    const acting = matchOf(document, at, cats.titleAdjective);
    if (acting?.clitics === "" && at > start) at = acting.last + 1;
    else if (isAdjective(scope, at) && !isRespected(scope, title, at)) at++;
    else break;
  }
  // المتخصص في شؤون الساحل: what stands right behind the small word is governed by it, and no name.
  if (spokes !== undefined && at === spokes.last + 1) at = start;
  // والي ملاطية بالوكالة فلان: an unknown town before "acting".
  const acting = matchOf(document, at + 1, cats.titleAdjective);
  if (acting !== undefined && phrasesAt(document, at).length === 0) at = acting.last + 1;
  const behind = skipSeat(scope, at);
  return spokes !== undefined && behind === start ? -1 : behind;
}

/** السيد الحسن فلان: behind a word of respect a listed name with the article is one. */
const isRespected = ({ document }: NameScope, { title }: TitleFound, at: number): boolean =>
  title.role === HONORIFIC && title.last === at - 1 && document.words[at]?.shape.isListedName === true;

/** The place where a post is held: في بورسودان. */
function skipSeat(scope: NameScope, at: number): number {
  const { document } = scope;
  const preposition = matchOf(document, at, cats.preposition);
  if (preposition === undefined || preposition.clitics !== "") return at;
  const place = entityAt(scope, preposition.last + 1);
  if (place !== null) return place.named.ref.kind === "place" ? place.last + 1 : at;
  const unknown = document.tokens[preposition.last + 1];
  const behind = preposition.last + 2;
  const named = personAt(scope, behind) !== null || endOfUnknownName(document, behind, 2) >= 0;
  return unknown?.kind === "word" && phrasesAt(document, preposition.last + 1).length === 0 && named ? behind : at;
}

const speaks = new Set(["cue", "role", "complementizer", "preposition"]);

/** A definite word that is neither a name nor a title: an adjective, or part of an institution's name. */
function isAdjective(scope: NameScope, index: number): boolean {
  const token = scope.document.tokens[index];
  const { withoutArticle, joins } = scope.document.rules.grammar;
  if (token?.kind !== "word" || scope.document.words[index]?.shape.isDefinite !== true) return false;
  // كالبونا: a name that only looks like a definite word behind a preposition.
  if (withoutArticle(token.norm) === token.norm && !joins(token.norm[0] ?? "")) return false;
  // الوزير الذي حمل: a clause of its own follows.
  if (entityAt(scope, index) !== null || scope.document.rules.grammar.relatives.has(token.norm)) return false;
  // السيد الحسن آدم: a given name that has the article, before another name.
  if (
    isNameWithArticle(scope.document, index, index + 1) &&
    scope.document.words[index + 1]?.shape.isListedName === true
  )
    return false;
  return !phrasesAt(scope.document, index).some(({ cat }) => speaks.has(cat));
}
