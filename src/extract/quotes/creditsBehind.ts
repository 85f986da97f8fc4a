import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention, Named } from "../names/mention.ts";
import { spokenFor } from "../names/speaksFor.ts";
import { type Attributed, type Attribution, bareAttribution, type CueMatch } from "./attribution.ts";
import { ledPronoun } from "./relays.ts";
import { readComplement } from "./scan.ts";
import type { SenseId } from "../senses.ts";
import type { Complement, Reading } from "./walk.ts";

/** Verbs that credit what stands around them to their subject: they are not the verb of their sentence. */

/** How the rule is called that credits one figure of a sentence, in an aside: the next verb does not go on with its subject. */
export const OF_FIGURE = "credit:of-figure";

/** وهي أرقام وصفتها الوزارة بأنها: verbs that tell what somebody thinks of a figure, which is not his. */
const opinions: ReadonlySet<SenseId> = new Set<SenseId>([
  "describe",
  "think",
  "condemn",
  "criticise",
  "praise",
  "welcome",
]);

/** How many words stand at least in front of a verb that credits them. */
const FEWEST_WORDS = 4;

/**
 * حسبما ذكرت السفارة: a verb behind what is said, which it credits; وهو الرقم الذي أوردته الشبكة credits the figure before it,
 * ما أعلنته كييف عن أسر what follows. Null when the sentence credits somebody already, undefined when the verb is none of
 * these.
 *
 * @param previous the last attribution in the sentence
 */
export function creditBehind(
  reading: Reading,
  cue: CueMatch,
  index: number,
  previous: Attribution | undefined,
): Attributed | null | undefined {
  const { document } = reading;
  const sentence = document.sentences[index];
  if (sentence === undefined || cue.first - sentence.first < (isToldWhat(document, cue) ? 1 : FEWEST_WORDS))
    return undefined;
  const figure = opinions.has(cue.meaning.verb.id) ? -1 : figureCredited(reading, cue.first);
  if (figure < 0 && !document.rules.grammar.creditsBehind.has(document.tokens[cue.first - 1]?.norm ?? ""))
    return undefined;
  const complement = readComplement(reading, cue, cue.meaning.verb, false);
  const { subject, kind, relayed, nobody, title } = complement;
  if (subject === null && nobody && figure < 0 && (title !== null || tellsOfNobody(document, cue.last)))
    return creditOfNobody(document, cue, index, previous, complement);
  const about = subject === null || relayed !== null ? -1 : contentBehind(reading, subject);
  // بحسب ما أعلنه الوزير، وسط توقعات بأن: a verb with its object leads to no clause.
  const isWhole = document.rules.grammar.ownerOf(document.tokens[cue.last]?.norm ?? "") !== null;
  if (subject === null || ((kind === "clause" || kind === "quote") && figure < 0 && !isWhole)) return undefined;
  // كما أعلنت إسبانيا وضع وحدة: with an object of its own the verb goes on, and credits nothing before it.
  if (kind === "object" && figure < 0 && about < 0 && goesOn(reading, cue.first - 1, subject)) return undefined;
  const isMore = figure >= 0 || about >= 0;
  const next = previous === undefined ? -1 : nextCredited(reading, previous, cue.first);
  const isFree = previous === undefined || (subject.named !== null && isSubjectless(previous, subject.named));
  if (!isFree && !isMore && next < 0) return null;
  // وفق ما نقلته الوكالة عن الشرطة: whom the agency has it from.
  const who = relayed === null ? subject : relayed === "unnamed" ? null : relayed;
  const attribution: Attribution = {
    ...bareAttribution(who?.named ?? null, who?.title ?? null, index),
    via: relayed === null ? null : subject.named,
    unnamed: relayed === "unnamed",
    cue: { id: cue.meaning.verb.id, first: cue.first, last: cue.last },
    kind: "credit",
    first: about >= 0 ? about : Math.max(next, sentence.first, lastClause(document, previous, figure)),
    last: about >= 0 ? sentence.last : figure >= 0 ? figure : cue.first - 1,
    rule: isMore ? OF_FIGURE : "credit:behind",
    ...(isMore && previous?.cue.id === "deny" ? { denial: previous } : {}),
  };
  // وهو رقم نفته موسكو: whose figure it is remains.
  if (figure >= 0 && cue.meaning.verb.id === "deny" && previous !== undefined && previous.cue.id !== "deny")
    return {
      attribution: { ...previous, kind: "credit", last: figure, rule: OF_FIGURE, denial: attribution },
      mention: null,
    };
  return { attribution, mention: who };
}

/** وفق ما أفاد به مصدر: somebody without a name stands right behind the verb, or behind what takes up its object; ما بين 10 و12 is no verb. */
const tellsOfNobody = (document: TextDocument, verb: number): boolean =>
  [1, 2].some(
    (behind) =>
      document.rules.unnamed.read.nouns.has(document.tokens[verb + behind]?.norm ?? "") ||
      matchOf(document, verb + behind, cats.unnamed) !== undefined,
  );

/** حسبما أفادت مصادر طبية، وفق ما ذكر شهود، كما قال متحدث باسم الوزارة: whoever is credited so is not named; null where somebody else speaks in the sentence. */
function creditOfNobody(
  document: TextDocument,
  { meaning, first, last }: CueMatch,
  index: number,
  previous: Attribution | undefined,
  { kind, title }: Complement,
): Attributed | null | undefined {
  if (kind === "clause" || kind === "quote") return undefined;
  if (previous !== undefined) return null;
  const source = spokenFor(document, title);
  const attribution: Attribution = {
    ...bareAttribution(source, title, index),
    unnamed: source === null,
    cue: { id: meaning.verb.id, first, last },
    kind: "credit",
    first: document.sentences[index]?.first ?? first,
    last: first - 1,
    rule: "credit:behind",
  };
  return { attribution, mention: null };
}

/**
 * سجلت 41 وفاة، بحسب الشرطة: a verb without a subject in its sentence is rather a passive where somebody is credited behind it;
 * an outlet that is credited may only pass on whom the verb goes on with.
 */
export const isSubjectless = (previous: Attribution, { type }: Named): boolean => {
  const { carried, kind, source } = previous;
  if (!carried) return false;
  return kind === "object" ? source === null || (type !== "agency" && type !== "outlet") : isSupposed(previous);
};

/** ويعتقد أن 50 أصيبوا، حسبما ذكرت الصحيفة: what is thought or expected, where nobody has spoken who may think so. */
const isSupposed = ({ source, unnamed, cue }: Attribution): boolean =>
  source === null && unnamed !== true && supposes.has(cue.id);

const supposes: ReadonlySet<SenseId> = new Set<SenseId>(["think", "expect", "express"]);

/**
 * قتل 5 بحسب الشرطة، و8 وفق المعارضة: the first token behind the comma that ends what an earlier credit covers, where a
 * figure stands between it and the next credit; -1 where none does.
 */
export function nextCredited({ document }: Reading, previous: Attribution, credit: number): number {
  if (previous.kind !== "credit" || previous.cue.first >= credit) return -1;
  let first = -1;
  for (let at = previous.cue.first + 1; at < credit; at++) {
    const kind = document.tokens[at]?.kind;
    if (first < 0 && (kind === "comma" || kind === "semicolon")) first = at + 1;
    if (first >= 0 && (kind === "number" || document.words[at]?.number != null)) return first;
  }
  return -1;
}

/** كما, right behind the comma of its clause, before a verb whose object follows its subject. */
function goesOn({ document }: Reading, lead: number, subject: Mention): boolean {
  const next = document.tokens[subject.last + 1];
  const isAlso = matchOf(document, lead, cats.conjunction) !== undefined && document.tokens[lead - 1]?.kind === "comma";
  return isAlso && (next?.kind === "word" || next?.kind === "number") && isObject(document, subject.last + 1);
}

const isObject = (document: TextDocument, at: number): boolean =>
  [cats.preposition, cats.adverbial, cats.stopper, cats.conjunction, cats.pronoun].every(
    (cat) => matchOf(document, at, cat) === undefined,
  );

/** وهو الرقم الذي أوردته، وهي حصيلة أعلنتها: the last token of the figure that the verb credits; -1 where it credits none. */
function figureCredited({ document }: Reading, verb: number): number {
  const { relatives, copulas, subjectFirst, creditsBehind, withoutAnd } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  const noun = relatives.has(norm(verb - 1)) ? verb - 2 : verb - 1;
  // وهو ما وصفته الوزارة: what somebody thinks of it.
  if (subjectFirst || creditsBehind.has(norm(noun))) return -1;
  const isFigure = (at: number): boolean =>
    (matchOf(document, at, cats.creditNoun) ?? matchOf(document, at, cats.countNoun)) !== undefined;
  if (isFigure(noun) && copulas.has(withoutAnd(norm(noun - 1)))) return noun - 2;
  return relatives.has(norm(verb - 1)) ? -1 : figureTold(document, verb, isFigure);
}

/**
 * قالت الشرطة إن، في حين بلغ عدد الجرحى 40، وهي أرقام أعلنتها الوزارة: where the clause begins whose figure the verb credits, behind
 * what somebody else said; -1 where that one said all of it.
 */
function lastClause({ tokens, rules }: TextDocument, previous: Attribution | undefined, figure: number): number {
  if (previous === undefined || figure < 0) return -1;
  for (let at = figure; at > previous.cue.last + 1; at--) {
    const kind = tokens[at]?.kind;
    if (kind === "semicolon") return at + 1;
    const { meanwhile, contrast, inside } = rules.grammar;
    const form = tokens[at]?.norm ?? "";
    const lead = contrast.has(form) && inside.has(tokens[at - 1]?.norm ?? "") ? at - 1 : at;
    if ((meanwhile.has(form) || lead < at) && tokens[lead - 1]?.kind === "comma") return at + 1;
  }
  return -1;
}

/** Adjectives of a figure: حصيلة غير نهائية أعلنتها. */
const MOST_ADJECTIVES = 3;

/** في حصيلة جديدة أعلنتها الوزارة: the token in front of a preposition or credit, whose figure a verb behind its adjectives holds. */
function figureTold(document: TextDocument, verb: number, isFigure: (at: number) => boolean): number {
  const { inside, isDefinite } = document.rules.grammar;
  if (!holdsFigure(document, verb)) return -1;
  for (let at = verb - 1; at >= verb - 1 - MOST_ADJECTIVES; at--) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || isDefinite(token.norm)) return -1;
    if (!isFigure(at)) continue;
    // وفق آخر حصيلة
    const first = isFigure(at - 1) ? at - 1 : at;
    const isLed =
      inside.has(document.tokens[first - 1]?.norm ?? "") || matchOf(document, first - 1, cats.credit) !== undefined;
    return isLed ? first - 2 : -1;
  }
  return -1;
}

/** أعلنتها، أعلنت عنها: a pronoun on the verb, or on the preposition behind it, takes the figure up. */
const holdsFigure = (document: TextDocument, verb: number): boolean =>
  document.rules.grammar.ownerOf(document.tokens[verb]?.norm ?? "") !== null || ledPronoun(document, verb + 1) !== null;

/** ما أعلنته، ما نشرته: what somebody said, and the verb holds it by a pronoun. */
const isToldWhat = ({ tokens, rules: { grammar } }: TextDocument, { first, last }: CueMatch): boolean =>
  grammar.creditsBehind.has(tokens[first - 1]?.norm ?? "") && grammar.ownerOf(tokens[last]?.norm ?? "") !== null;

/** ما أعلنته كييف عن أسر 7، ما نشرته صحيفة «بيلد» الألمانية بشأن: where the words begin that the subject said; -1 where none follow. */
function contentBehind({ document }: Reading, subject: Mention): number {
  const { creditsBehind } = document.rules.grammar;
  const leads = document.tokens.slice(Math.max(0, subject.first - LONGEST_LEAD), subject.first);
  if (!leads.some(({ norm }) => creditsBehind.has(norm))) return -1;
  let at = subject.last + 1;
  const isMark = (): boolean => document.tokens[at]?.kind === "quote" || document.tokens[at]?.kind === "close";
  while (isMark() || matchOf(document, at, cats.demonym) !== undefined) at++;
  return document.rules.grammar.topical.has(document.tokens[at]?.norm ?? "") ? at + 1 : -1;
}

/** Words from "what" to who said it: ما جاء في تقرير للحلف. */
const LONGEST_LEAD = 5;
