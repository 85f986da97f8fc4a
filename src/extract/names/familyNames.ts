import { beginsAny, matchOf, phrasesAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Entity, Gender, Place } from "../../domain/entity.ts";
import type { CueVerb } from "../cues.ts";
import { bitOf, type Meaning, type Phrase } from "../phrases.ts";
import { foldText } from "../text/fold.ts";

/** Words for other things that are somebody's family name where they stand. */

/** مدير الدفاع المدني وضاح المعايطة أن، الوزيرة مي المعايطة، : behind a post and a given name a definite word is the family's, right before what is said or a comma. */
export function isClanBehindGiven(document: TextDocument, index: number): boolean {
  const [given, clan] = [document.words[index - 1], document.words[index]];
  const isGiven = given?.shape.isGivenName === true || (given?.shape.isListedName === true && !given.shape.isDefinite);
  if (!isGiven || clan?.shape.isDefinite !== true || clan.alone.length > 0) return false;
  // في درعا، رائد المسالمة، : or between commas.
  const isApart = document.tokens[index - 2]?.kind === "comma" && document.tokens[index + 1]?.kind === "comma";
  const { isFeminine, isAccusative } = document.rules.grammar;
  if (!isFeminine(clan.norm) && !isAccusative(clan.norm)) return false;
  if (!isApart && document.words[index - 2]?.shape.isNameWord !== true) return false;
  const isClosed =
    document.tokens[index + 1]?.kind === "comma" || matchOf(document, index + 1, cats.complementizer) !== undefined;
  return isClosed && matchOf(document, index - 2, cats.cue) === undefined;
}

/**
 * Behind a title and a given name, before what is said, or before a comma where it has its article: of a town
 * without one the comma rather tells where somebody went (زار الملك فلان عمان، وقال).
 */
function isPlaceForFamily(document: TextDocument, index: number, isCountry: boolean): boolean {
  const { words, tokens } = document;
  const first = words[index - 1]?.shape.endsCompound === true ? index - 2 : index - 1;
  const isGiven = words[first]?.shape.isGivenName === true;
  const isTitled = words[first - 1]?.shape.isDefinite === true;
  const isSaying = matchOf(document, index + 1, cats.complementizer) !== undefined;
  const isAside = tokens[index + 1]?.kind === "comma" && words[index]?.shape.isDefinite === true;
  const verb =
    matchOf(document, first - 1, cats.cue) ?? (isTitled ? matchOf(document, first - 2, cats.cue) : undefined);
  // اتهم عباس إسرائيل بأنها، أبلغ خالد دمشق أن: whom he accuses or tells; hardly anybody is called by a country.
  if (isSaying && (isCountry || (verb !== undefined && takesSomebody(verb.meaning.verb)))) return false;
  if (isGiven && isTitled && (isSaying || isAside) && matchOf(document, first - 1, cats.role) !== undefined)
    return true;
  if (document.rules.grammar.subjectFirst || words[index]?.shape.isDefinite === true) return false;
  if (isSaying && (isGiven || isTitled)) return isPlainName(document, first);
  // قالت زرمينه وردك، الناشطة الحقوقية: unknown words behind the verb, with a post of theirs behind them.
  const post = tokens[index + 1]?.kind === "comma" ? matchOf(document, index + 2, cats.role) : undefined;
  const isLed = matchOf(document, first - 1, cats.cue) !== undefined;
  return isLed && post?.meaning.definite === true && isPlainName(document, first);
}

/** A place's name that is a given name, where it is the first word, or else a family name; `isTitled` is null behind a first word. */
export function isPlaceForName(
  document: TextDocument,
  index: number,
  place: Entity,
  isTitled: boolean | null,
): boolean {
  if (isTitled !== null) return isSpeakersName(document, index) || (isTitled && isPlaceForGiven(document, index));
  return isPlaceForFamily(document, index, (place as Place).placeKind === "country");
}

/** Senses of verbs that take whom they are told to, or against. */
const told: ReadonlySet<string> = new Set(["report", "accuse", "warn", "threaten", "promise", "demand", "ask"]);

/** Whether a verb of saying may take somebody as its object. */
const takesSomebody = ({ id, takes, addresses, informs }: CueVerb): boolean =>
  told.has(id) || addresses || informs || takes.includes("object");

/** القيادية آسيا محجوب: behind a definite word a listed name that is a place's, before another listed one. */
function isPlaceForGiven({ words }: TextDocument, index: number): boolean {
  const [shape, next] = [words[index]?.shape, words[index + 1]?.shape];
  return shape?.isListedName === true && next?.isListedName === true && !next.isDefinite;
}

/** قال سول غونزاليس إن: a town whose name would take a verb of the other gender, before one more word of a name and what is said. */
export function isSpeakersName(document: TextDocument, index: number): boolean {
  if (document.rules.grammar.subjectFirst || matchOf(document, index - 1, cats.cue)?.meaning.gender !== "m")
    return false;
  const town = matchOf(document, index, cats.entity);
  const next = document.words[index + 1]?.shape;
  if (town?.clitics !== "" || town.last !== index || town.meaning.entity.gender !== "f") return false;
  if (next?.isNameWord !== true || next.isDefinite || next.isCommonWord) return false;
  const isEnd =
    document.tokens[index + 2]?.kind !== "word" || matchOf(document, index + 2, cats.complementizer) !== undefined;
  return isEnd && phrasesAt(document, index + 1).every(({ cat }) => cat === "entity");
}

/** بيير لو غوف أن: a small word inside a foreign name, right behind a given name and before a last one. */
export function isArticleInName(document: TextDocument, index: number): boolean {
  const { words, rules, tokens } = document;
  const next = words[index + 1]?.shape;
  if (!rules.grammar.nameArticles.has(tokens[index]?.norm ?? "") || words[index - 1]?.shape.isGivenName !== true)
    return false;
  const isUnknown = next?.isNameWord === true && !next.isDefinite && phrasesAt(document, index + 1).length === 0;
  const kind = tokens[index + 2]?.kind;
  const isClosed =
    kind === "comma" || kind === "bracket-open" || matchOf(document, index + 2, cats.complementizer) !== undefined;
  return isUnknown && isClosed;
}

/** A given name, or a word that no list knows and that may begin a name. */
function isPlainName(document: TextDocument, index: number): boolean {
  const shape = document.words[index]?.shape;
  if (shape?.isGivenName === true) return true;
  const mayBegin = shape?.isNameWord === true && !shape.isCommonStart && !shape.isCommonWord && !shape.isDefinite;
  // المتحدث العسكري غربي حلب: of a name that is a word as well nobody can tell.
  return mayBegin && !shape.isNoName && !shape.isListedName && phrasesAt(document, index).length === 0;
}

/** What a listed name may be besides, that no mark and no "that" stands right behind. */
const otherWords = new Set<Meaning["cat"]>([
  "trigger",
  "predicate",
  "status",
  "preposition",
  "pronoun",
  "conjunction",
  "counted",
]);

/** غسان خلف، مدير، رامي آي إن: behind a given name a listed one is the family's right before a mark or what is said, whatever else it is. */
export function isListedFamily(document: TextDocument, index: number, { cat, clitics }: Phrase): boolean {
  const [given, family] = [document.words[index - 1]?.shape, document.words[index]?.shape];
  // كيم سونغ هو إن: nor does a pronoun stand there.
  const isPronoun = cat === "pronoun" && document.rules.grammar.copulas.has(document.tokens[index]?.norm ?? "");
  if (!otherWords.has(cat) || clitics !== "" || family === undefined || family.isDefinite) return false;
  if (!family.isListedName && !isPronoun) return false;
  // نيلار مينت آي، : behind two words that no list knows, too.
  const areStrange = [index - 1, index - 2].every(
    (at) => document.words[at]?.shape.isNameWord === true && phrasesAt(document, at).length === 0,
  );
  const isBehind = areStrange || given?.isGivenName === true || (given?.isListedName === true && !given.isDefinite);
  const kind = document.tokens[index + 1]?.kind;
  const isMarked = kind === "comma" || kind === "colon" || kind === "bracket-open" || kind === "open";
  return isBehind && (isMarked || matchOf(document, index + 1, cats.complementizer) !== undefined);
}

/** Right before what is said, or before the mark that leads to it: قال أحمد الوكيل: «...»، قال المدير، أحمد الوكيل، إن. */
export function isSaidBehind(document: TextDocument, index: number): boolean {
  const isThat = (at: number): boolean => matchOf(document, at, cats.complementizer) !== undefined;
  const mark = document.tokens[index + 1]?.kind;
  return isThat(index + 1) || mark === "colon" || (mark === "comma" && isThat(index + 2));
}

/** Family names stay masculine, and one given name stands in front of them. */
export function isFamilyName({ words }: TextDocument, index: number, gender: Gender): boolean {
  const isGiven = (at: number): boolean => words[at]?.shape.isGivenName === true;
  // فضل الرحمن قاضي: two words that are one given name.
  const isCompound = words[index - 1]?.shape.endsCompound === true;
  if (isCompound) return gender === "m" && words[index - 2]?.shape.isListedName === true && !isGiven(index - 3);
  return gender === "m" && isGiven(index - 1) && !isGiven(index - 2);
}

/**
 * إريك ترامب، وقالت ميلانيا ترامب: a family name of the lists is somebody else's behind a given name, or behind a strange word
 * right behind a verb of saying, that begins like none of its bearer's names.
 */
export function isOfAnother(document: TextDocument, index: number, bearer: Entity): boolean {
  const { words, tokens, sentenceOf, rules } = document;
  const shape = words[index - 1]?.shape;
  if (bearer.kind !== "person" || rules.grammar.subjectFirst || shape?.isNameWord !== true || shape.isDefinite)
    return false;
  if (sentenceOf[index - 1] !== sentenceOf[index] || phrasesAt(document, index - 1).length > 0) return false;
  if (!shape.isGivenName && (shape.isCommonStart || !beginsAny(document, index - 2, bitOf.cue))) return false;
  const initial = tokens[index - 1]?.norm[0];
  return [bearer.ar, ...bearer.aliases].every((name) => foldText(name)[0] !== initial);
}
