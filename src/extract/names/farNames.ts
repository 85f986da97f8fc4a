import { matchOf, phrasesAt, quoteOpenedAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Meaning } from "../phrases.ts";
import { institutionAt } from "./institutions.ts";
import { personAt } from "./people.ts";
import { demonymAt, entityAt, type NameScope, titleAt, type TitleFound } from "./titles.ts";
import { holdsName, skipBracket } from "./brackets.ts";
import { isGivenWithArticle } from "./givenNames.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** How many words of a title that no list knows may stand before the name. */
const LONGEST_TITLE = 14;

/** What no title goes on over. */
const ends = new Set<Meaning["cat"]>(["cue", "complementizer", "negation", "predicate", "status", "unnamed", "called"]);
const fates = new Set<Meaning["cat"]>(["predicate", "status"]);
/** Small words inside a long title. */
const joins = new Set<Meaning["cat"]>([
  "preposition",
  "title-adjective",
  "demonym",
  "organisation-head",
  "institution",
  "anaphor",
  "spokes-of",
]);

/**
 * Where the name stands behind a title of many words: رئيس لجنة اللاجئين في المخيم، محمد فلان. A name begins where a
 * given name does, or behind a definite word, which closes the title; -1 when none does.
 */
export function nameBehindLongTitle(scope: NameScope, start: number, isOfPlace: boolean): number {
  const { document } = scope;
  let at = start;
  let isClosed = false;
  while (at - start <= LONGEST_TITLE && document.sentenceOf[at] === document.sentenceOf[start]) {
    // رد الوزير الذي حمل نبرة حادة، إذ قال: a clause of its own names nobody.
    if (document.rules.grammar.relatives.has(document.tokens[at]?.norm ?? "")) return -1;
    if (document.tokens[at]?.kind === "comma") {
      const next = skipHonorific(scope, skipLetter(document, at + 1));
      return beginsName(scope, next, true) && closesBehindName(scope, next) ? next : -1;
    }
    if (document.tokens[at]?.kind === "bracket-open") {
      if (holdsName(scope, at)) return at + 1;
      const next = skipBracket(scope, at);
      if (next === at) return -1;
      at = next;
      continue;
    }
    // رئيس «هيئة السلامة» فلان: an institution between quotation marks.
    const quoted = quoteOpenedAt(document, at);
    if (quoted !== undefined && quoted.last - quoted.first < LONGEST_QUOTED) {
      [at, isClosed] = [quoted.close + 1, true];
      continue;
    }
    // نقيب الفنانين على البدري: whom a preposition governs does not hold the post.
    if (matchOf(document, at - 1, cats.preposition) !== undefined && personAt(scope, at) !== null) return -1;
    if (at > start && beginsName(scope, at, isClosed)) return isGivenWithArticle(document, at - 1) ? at - 1 : at;
    const step = stepOver(scope, at) ?? (isOfPlace && at - start < LONGEST_PLACE ? stepOverPlace(scope, at) : null);
    if (step === null) return -1;
    [at, isClosed] = [step.next, step.isClosed];
  }
  return -1;
}

/** How many words of an institution may stand between quotation marks. */
const LONGEST_QUOTED = 6;

/** How many words the name of a place may have that no list knows. */
const LONGEST_PLACE = 3;

/** رئيس بلدية بيت مري المحامي فلان: words that no list knows, right behind the post that is held there. */
function stepOverPlace({ document }: NameScope, at: number): { next: number; isClosed: boolean } | null {
  const isUnknown = document.tokens[at]?.kind === "word" && phrasesAt(document, at).length === 0;
  return isUnknown && document.quoteOf[at] === -1 ? { next: at + 1, isClosed: false } : null;
}

/** A name between commas, or right before what is said. */
function closesBehindName(scope: NameScope, at: number): boolean {
  const { document } = scope;
  if (personAt(scope, at) !== null || document.words[at]?.shape.isGivenName === true) return true;
  const end = endOfUnknownName(document, at, 2) + 1;
  const kind = document.tokens[end]?.kind;
  return kind !== "word" && kind !== "number" && kind !== "stop"
    ? true
    : matchOf(document, end, cats.complementizer) !== undefined;
}

/** الحاج فلان: a definite word that no list knows, before a given name. */
function skipHonorific({ document }: NameScope, at: number): number {
  const { words } = document;
  // الصادق آدم: a given name that has the article.
  const isName = words[at]?.shape.isListedName === true && words[at].alone.length === 0;
  const isPlain = words[at]?.shape.isDefinite === true && !isName;
  // الكينية نيامبورا كيبيت: where he is from, before any name.
  const isNational = matchOf(document, at, cats.demonym) !== undefined && endOfUnknownName(document, at + 1, 2) >= 0;
  return isPlain && (isNational || words[at + 1]?.shape.isGivenName === true) ? at + 1 : at;
}

/** د. فلان: a title of one letter. */
function skipLetter({ tokens, rules }: TextDocument, at: number): number {
  const isLetter = rules.abbreviations.has(tokens[at]?.norm ?? "") && tokens[at + 1]?.kind === "stop";
  // ج. ر. فلان: letters for names.
  return isLetter && (tokens[at + 2]?.norm.length ?? 0) > 1 ? at + 2 : at;
}

/** A known person, a title with a name of its own (المقدّم فلان), a given name, or unknown words behind a closed title. */
function beginsName(scope: NameScope, at: number, isClosed: boolean): boolean {
  const { document } = scope;
  const token = document.tokens[at];
  if (token?.kind !== "word" || document.quoteOf[at] !== -1) return false;
  const person = personAt(scope, at);
  if (person !== null) return person.clitics === "";
  const last = endOfUnknownName(document, at, 2);
  if (last < 0 || isInsideName(document, at)) return false;
  return isSureName(document, at) || (isClosed && isFollowedUp(document, last + 1));
}

/** A given name, or a listed one in front of one of the small words of names (نضال أبو حسن). */
function isSureName({ words }: TextDocument, at: number): boolean {
  const shape = words[at]?.shape;
  return shape?.isGivenName === true || (shape?.isListedName === true && words[at + 1]?.shape.isNameParticle === true);
}

/** Behind a name that no list helps to tell: what is said, a mark, or a verb. */
function isFollowedUp(document: TextDocument, at: number): boolean {
  const kind = document.tokens[at]?.kind;
  if (kind !== "word" && kind !== "number") return true;
  // فلان لوكالة رويترز: whom he tells it.
  const { belongs } = document.rules.grammar;
  return phrasesAt(document, at).some(
    ({ cat, clitics }) =>
      belongs(clitics) || ["complementizer", "cue", "preposition", "stopper", "adverbial", "pronoun"].includes(cat),
  );
}

const leadsNoun = new Set<Meaning["cat"]>(["organisation-head", "preposition", "institution"]);

/** جامعة غاستون بيرجيه: a given name right behind an institution's noun is a part of its name. */
const isInsideName = (document: TextDocument, at: number): boolean =>
  matchOf(document, at - 1, cats.strongHead) !== undefined;

/** بجامعة غاستون بيرجيه، في شؤون تايوان: words that no list knows, behind an institution's noun or a small word. */
function isUnknownNoun({ document }: NameScope, at: number): boolean {
  if (phrasesAt(document, at).length > 0) return false;
  const before = phrasesAt(document, at - 1);
  if (before.some(({ cat }) => leadsNoun.has(cat))) return true;
  const lead = before.length === 0 ? phrasesAt(document, at - 2) : [];
  // في ولاية ننكرهار: behind a small word, the kind of a place and its name.
  return lead.some(({ cat }) => cat === "organisation-head" || cat === "preposition");
}

/** Ranks and trades that stand in front of names. */
const beforeNames: ReadonlySet<string> = new Set("officer engineer physician honorific cleric lawyer".split(" "));

/** رحب الأمير بالمهندس فلان، المدير والمهندس فلان: a title that a preposition or "and" leads is somebody else's. */
function isOfAnother({ document: { rules } }: NameScope, { clitics, title }: TitleFound): boolean {
  const { grammar } = rules;
  const isLed = grammar.joins(clitics) || grammar.governs(clitics);
  return isLed && title.definite && beforeNames.has(title.role);
}

function stepOver(scope: NameScope, at: number): { next: number; isClosed: boolean } | null {
  const { document } = scope;
  const token = document.tokens[at];
  if (token?.kind !== "word" || document.quoteOf[at] !== -1) return null;
  const known = phrasesAt(document, at);
  // رئيس لجنة المفقودين: people, and not what became of them.
  const isPeople = document.rules.grammar.isDefinite(token.norm);
  const isEnd = (cat: Meaning["cat"]): boolean => ends.has(cat) && !(isPeople && fates.has(cat));
  if (known.some(({ cat, clitics }) => isEnd(cat) && clitics === "")) return null;
  const title = titleAt(scope, at);
  if (title !== null && isOfAnother(scope, title)) return null;
  const institution = institutionAt(scope, at);
  const entity = entityAt(scope, at);
  const nationality = demonymAt(scope, at);
  const last = Math.max(
    at,
    title === null ? at : title.next - 1,
    institution?.last ?? at,
    entity?.last ?? at,
    nationality?.last ?? at,
  );
  if (last > at || entity !== null || nationality !== null) return { next: last + 1, isClosed: true };
  const isDefinite = document.rules.grammar.isDefinite(token.norm);
  // ليون: what only looks like a name that the text has not introduced.
  const isUnread = known.every(({ cat }) => cat === "entity");
  const isPlain = isUnread || known.some(({ cat }) => joins.has(cat)) || isDefinite;
  // رئيس نقابة عمال المرافئ: the people of a body.
  const isMembers =
    known.every(({ cat }) => cat === "counted") && matchOf(document, at - 1, cats.organisationHead) !== undefined;
  if (!isPlain && !isMembers && title === null && !isUnknownNoun(scope, at)) return null;
  return { next: at + 1, isClosed: isDefinite && matchOf(document, at, cats.preposition) === undefined };
}
