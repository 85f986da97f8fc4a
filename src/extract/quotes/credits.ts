import type { Gender } from "../../domain/entity.ts";
import { matchOf, type MatchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { isRelay, type Mention, type Named } from "../names/mention.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Reading } from "./walk.ts";
import type { SenseId } from "../senses.ts";
import { isPossibleSpeaker } from "./sources.ts";
import { leadsToName } from "./apposed.ts";
import { itemAt } from "../itemAt.ts";

/** A source credited without a verb: بحسب وكالة الصحافة الفرنسية. */
export interface Credit {
  readonly id: SenseId;
  readonly first: number;
  readonly last: number;
  readonly mention: Mention | null;
  /** Who passes on what the source says. */
  readonly via: Named | null;
  /** Somebody is credited whom the text does not name: an official, sources. */
  readonly unnamed: boolean;
  /** "According to the same source": whoever spoke last. */
  readonly same: boolean;
  /** Of whoever spoke last, where a pronoun tells it. */
  readonly gender: Gender | null;
  /** True at the head of its sentence: what is said follows. */
  readonly leads: boolean;
}

const REACH = 10;

export function creditAt(reading: Reading, index: number, sentence: Sentence): Credit | null {
  const { document } = reading;
  const match = matchOf(document, index, cats.credit);
  if (match === undefined || (reading.mentionOf[index] ?? -1) !== -1) return null;
  if (match.meaning.own) {
    const gender = document.rules.grammar.ownerOf(document.tokens[match.last]?.norm ?? "");
    return { ...unnamedCredit(match.meaning.id, index, match.last), unnamed: false, same: true, gender };
  }
  let isUnnamed = false;
  for (let at = match.last + 1; at <= Math.min(match.last + REACH, sentence.last); at++) {
    const mention = itemAt(reading.mentions, reading.mentionStart[at]);
    if (mention !== undefined) {
      // بحسب بيان لوزارة الداخلية: a document stands for its issuer, who may follow.
      const isDocument = mention.pointer?.by === "anaphor" && mention.pointer.document;
      if (isDocument && hasIssuer(reading, mention.last + 1)) continue;
      // حسب ما أفاد به لوكالة الأنباء المدير: whom he tells it.
      if (isToldTo(reading, match.last, mention) || leadsToName(reading, mention)) continue;
      return creditOfMention(reading, match, mention, sentence, isUnnamed);
    }
    const cited = isUnnamed ? citedBehind(reading, at) : null;
    if (cited !== null) return { ...credited(match.meaning.id, index, cited), leads: leads(reading, index, sentence) };
    isUnnamed ||= matchOf(document, at, cats.unnamed) !== undefined;
    // حسب مصدر طبي تحدث للجريدة
    if (isSaid(document, at)) return isUnnamed ? unnamedCredit(match.meaning.id, index, at - 1) : null;
    // بحسب فلان فإن: what is said has begun; نقلا عن مصدر أمني أن: in front of it stands who is cited.
    if (matchOf(document, at, cats.complementizer) !== undefined) return citedCredit(document, match);
    const kind = document.tokens[at]?.kind;
    if (kind === "comma" || kind === "stop" || kind === "colon") break;
  }
  // وفق مصدر فلسطيني مطلع: whom "the same source" means later.
  if (isUnnamed) return unnamedCredit(match.meaning.id, index, match.last + 1);
  if (isGroup(document, match.last + 1)) return unnamedCredit(match.meaning.id, index, match.last + 1);
  return citedCredit(document, match);
}

/** Whoever stands behind a credit, who bears the post that stands there, or whom an outlet there has it from. */
function creditOfMention(
  reading: Reading,
  match: MatchOf<"credit">,
  mention: Mention,
  sentence: Sentence,
  isUnnamed: boolean,
): Credit | null {
  const { document } = reading;
  const cited = isRelay(mention.named) ? citedBehind(reading, mention.last + 1) : null;
  if (cited !== null)
    return {
      ...credited(match.meaning.id, match.first, cited),
      via: mention.named,
      leads: leads(reading, match.first, sentence),
    };
  const same = mention.pointer?.by === "anaphor" && mention.pointer.same;
  if (!same && !isPossibleSpeaker(mention)) return null;
  const bearer = bearerBehind(reading, mention, sentence.last);
  if (bearer !== null)
    return { ...credited(match.meaning.id, match.first, bearer), leads: leads(reading, match.first, sentence) };
  const isTold = isUnnamed ? document.rules.grammar.belongs(mention.clitics) : isThere(mention, match.last + 1);
  return {
    id: match.meaning.id,
    first: match.first,
    last: mention.last,
    mention: isTold ? null : mention,
    via: null,
    unnamed: isTold || (same !== true && mention.named === null),
    same: same === true,
    gender: null,
    leads: leads(reading, match.first, sentence),
  };
}

/** وفق قناة على تلغرام: whoever speaks on a platform; as is whom a source without a name told it (بحسب مصدر طبي لرويترز). */
const isThere = ({ named, first }: Mention, behind: number): boolean => named?.type === "platform" && first > behind;

/** Those cited whom the text does not name. */
function citedCredit(document: TextDocument, { meaning, first, last }: MatchOf<"credit">): Credit | null {
  const end = meaning.id === CITES ? endOfCited(document, last + 1) : -1;
  return end < 0 ? null : unnamedCredit(meaning.id, first, end);
}

/** Behind a verb, an outlet or an agency with "to" written onto it. */
function isToldTo({ document }: Reading, verb: number, { clitics, named }: Mention): boolean {
  return isRelay(named) && document.rules.grammar.belongs(clitics) && matchOf(document, verb, cats.cue) !== undefined;
}

/** Words between a post and the comma in front of its bearer. */
const LONGEST_POST = 12;

/** بحسب المدير الفرعي للإعلام بالمديرية، الرائد فلان: who bears a post without a name stands behind the next comma. */
function bearerBehind({ document, mentions, mentionStart }: Reading, post: Mention, end: number): Mention | null {
  if (post.kind !== "person" || post.named !== null || post.title === null) return null;
  for (let at = post.last + 1; at <= Math.min(post.last + LONGEST_POST, end); at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "comma") {
      const bearer = itemAt(mentions, mentionStart[at + 1]);
      const isBearer = bearer?.kind === "person" && bearer.named !== null && bearer.clitics === "";
      return isBearer ? bearer : null;
    }
    if (kind !== "word" || matchOf(document, at, cats.cue) !== undefined) return null;
  }
  return null;
}

/** بحسب صحيفة نقلت عن الوزارة، وفق الوكالة التي نقلت عن مسعفين: whom an outlet has it from that is credited. */
function citedBehind({ document, mentions, mentionStart }: Reading, first: number): Mention | null {
  const { relatives, relays, subjectFirst } = document.rules.grammar;
  const verb = relatives.has(document.tokens[first]?.norm ?? "") ? first + 1 : first;
  const cue = subjectFirst ? undefined : matchOf(document, verb, cats.cue);
  if (cue?.meaning.verb.media !== true || !relays.has(document.tokens[cue.last + 1]?.norm ?? "")) return null;
  const cited = itemAt(mentions, mentionStart[cue.last + 2]);
  return cited !== undefined && cited.named !== null && isPossibleSpeaker(cited) ? cited : null;
}

const credited = (id: SenseId, first: number, mention: Mention): Credit => ({
  ...unnamedCredit(id, first, mention.last),
  mention,
  unnamed: false,
});

/** Id of the credits that tell whom an agency cites. */
export const CITES: SenseId = "cite";
/** How many words may describe sources without a name. */
const LONGEST_CITED = 4;

/**
 * نقلا عن مصادر أمنية أن، نقلا عن ثلاثة مصادر: where those cited end whom the text does not name, right before what is said
 * or at the end of it; -1 where none stand.
 */
function endOfCited(document: TextDocument, start: number): number {
  if (document.rules.grammar.subjectFirst) return -1;
  const isNumber = document.tokens[start]?.kind === "number" || document.words[start]?.number != null;
  const first = isNumber ? start + 1 : start;
  if (matchOf(document, first, cats.unnamed) === undefined) return -1;
  for (let at = first + 1; at <= first + LONGEST_CITED; at++) {
    if (matchOf(document, at, cats.complementizer) !== undefined) return at - 1;
    const kind = document.tokens[at]?.kind;
    const isOver = document.sentenceOf[at] !== document.sentenceOf[start];
    if (isOver || kind === "stop" || kind === "comma") return at - 1;
    if (kind !== "word") return -1;
  }
  return -1;
}

/** وفق المنظمين، بحسب شهود: people without a name, and nothing behind them. */
function isGroup(document: TextDocument, at: number): boolean {
  const isPeople =
    matchOf(document, at, cats.unnamed) !== undefined || matchOf(document, at, cats.counted) !== undefined;
  const next = document.tokens[at + 1]?.kind;
  return isPeople && next !== "word" && next !== "number" && !document.rules.grammar.subjectFirst;
}

const unnamedCredit = (id: SenseId, first: number, last: number): Credit => ({
  id,
  first,
  last,
  mention: null,
  via: null,
  unnamed: true,
  same: false,
  gender: null,
  leads: false,
});

/** Adjectives between a document and its issuer: التقرير الإحصائي اليومي لوزارة الصحة. */
const MOST_ADJECTIVES = 3;

/** Whoever issued a document stands behind it, or behind its adjectives and "of". */
function hasIssuer({ document, mentions, mentionStart }: Reading, first: number): boolean {
  if ((mentionStart[first] ?? -1) !== -1) return true;
  const { belongs, isDefinite, relays, relatives, made, issued } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  const isNamed = (at: number): boolean => (mentionStart[at] ?? -1) !== -1;
  // بيان صادر عن الوزارة، البيان الصادر عن الوزارة; not التقرير اليومي عن الوزارة
  const isIssued = relays.has(norm(first + 1)) && isNamed(first + 2);
  if (isIssued && (issued.has(norm(first)) || !isDefinite(norm(first)))) return true;
  // البيان الذي أصدرته الوزارة
  const verb = relatives.has(norm(first)) ? first + 1 : first;
  if (made.has(norm(verb)) && isNamed(verb + 1)) return true;
  for (let at = first; at <= first + MOST_ADJECTIVES; at++) {
    const issuer = itemAt(mentions, mentionStart[at]);
    if (issuer !== undefined) return belongs(issuer.clitics);
    const word = document.tokens[at];
    if (word?.kind !== "word" || !isDefinite(word.norm)) return false;
  }
  return false;
}

/**
 * A verb behind the credit (بحسب ما قال سفير موسكو) speaks for itself; that of an outlet only describes what is credited (شهادات
 * نقلتها الوكالة).
 */
function isSaid(document: TextDocument, at: number): boolean {
  const cue = matchOf(document, at, cats.cue);
  if (cue === undefined || cue.meaning.form === "masdar") return false;
  return !cue.meaning.verb.media || document.rules.grammar.creditsBehind.has(document.tokens[at - 1]?.norm ?? "");
}

/** At the head of the sentence, or behind a break inside it. */
function leads(reading: Reading, index: number, sentence: Sentence): boolean {
  if (index === sentence.first) return true;
  const before = reading.document.tokens[index - 1]?.kind;
  return (
    index - sentence.first <= 1 ||
    before === "semicolon" ||
    (before === "dash" && !closesAside(reading.document, index - 1, sentence))
  );
}

/** How long an aside between dashes may be, and what stands in front of one at least: more than a place and an outlet. */
const LONGEST_ASIDE = 12;
const FEWEST_BEFORE = 4;

/** قتل 30 شخصا - بينهم أطفال - بحسب الوزارة: the second of two dashes. */
function closesAside({ tokens }: TextDocument, dash: number, { first }: Sentence): boolean {
  for (let at = dash - 2; at >= Math.max(first + FEWEST_BEFORE, dash - LONGEST_ASIDE); at--)
    if (tokens[at]?.kind === "dash") return true;
  return false;
}
