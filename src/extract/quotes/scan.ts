import { beginsAny, matchOf, type MatchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { CueVerb } from "../cues.ts";
import { bitsOf, type Match } from "../phrases.ts";
import { hasFigure, isApposition, isFigure, stepMention, tellsFate } from "./mentionStep.ts";
import { stepQuote, stepWord } from "./steps.ts";
import {
  behindAside,
  behindCircumstance,
  behindCreditAside,
  behindDescription,
  behindRelative,
  isSeat,
} from "./asides.ts";
import { stepIssuer } from "./documents.ts";
import { stepCalled } from "./called.ts";
import { carriesObject, relayAt } from "./relays.ts";
import { begin, type Complement, isClockTime, newWalk, quoteFollows, type Reading, type Walk } from "./walk.ts";
import { isRelay, type Mention } from "../names/mention.ts";
import { behindBracket, intoBracket } from "./brackets.ts";
import { behindDescribedThing } from "./described.ts";
import { CITES } from "./credits.ts";
import { isSomebody } from "./nobodySteps.ts";
import { itemAt } from "../itemAt.ts";

const FARTHEST = 45;

/** Walks from behind the cue to where its content begins, taking in the subject on the way. */
export function readComplement(reading: Reading, cue: Match, verb: CueVerb, hasSubject: boolean): Complement {
  const { document } = reading;
  const end = document.sentences[document.sentenceOf[cue.first] ?? 0]?.last ?? cue.last;
  const walk = newWalk(cue.last + 1);
  const settled = (): boolean => hasSubject || walk.subject !== null || walk.unnamed;
  // وأضافت وهي تلف كتفيها ببطانية «...»
  let index = Math.max(cue.last + 1, hasSubject ? -1 : behindCircumstance(document, cue.last));
  while (index <= end && index - cue.last < FARTHEST && walk.kind === null) {
    index = step(reading, verb, walk, index, settled());
    if (index < 0) break;
  }
  walk.nobody = walk.unnamed || isSomebody(document, cue.last + 1);
  if (walk.kind === null && walk.object >= 0 && takesObject(document, verb, walk)) {
    walk.kind = "object";
    walk.content = walk.object;
  } else if (walk.stranger && walk.subject === null) walk.unnamed = true;
  return walk;
}

const takesObject = (document: TextDocument, { id, takes }: CueVerb, { object }: Walk): boolean =>
  takes.includes("object") ||
  (takes.includes("figure") && isFigure(document, object)) ||
  (takes.includes("toll") && (id === REVISES ? isRevised(document, object) : tellsToll(document, object)));

/** مقتل 30، حصيلة القصف، ارتفاع عدد القتلى: a change of how many is told like how many. */
const tellsToll = (document: TextDocument, at: number): boolean =>
  tellsFate(document, at) || (document.words[at]?.shape.isCommonWord === true && tellsFate(document, at + 1));

/** The sense of verbs that raise or lower a count: رفعت الوزارة حصيلة القتلى، رفع البنتاغون تقديره. */
const REVISES = "estimate";

/** A count of others, and not of one's own people (رفع الجيش عديده); or one's own estimate. */
const isRevised = (document: TextDocument, at: number): boolean =>
  matchOf(document, at, cats.creditNoun) !== undefined ||
  (tellsFate(document, at) && document.rules.grammar.ownerOf(document.tokens[at]?.norm ?? "") === null);

/** One step; returns the next token, or -1 to stop. */
function step(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  const token = document.tokens[index];
  if (token === undefined) return -1;
  const dateEnd = reading.dateEnd[index] ?? -1;
  if (dateEnd >= index) return dateEnd + 1;
  if (token.kind === "open" || token.kind === "quote" || token.kind === "close")
    return stepQuote(reading, verb, walk, index, settled);
  if (token.kind === "colon" && isClockTime(document, index)) return index + 1;
  if (token.kind === "colon")
    return begin(walk, verb, quoteFollows(document, index + 1) ? "quote" : "clause", index + 1);
  if (token.kind === "bracket-open") return settled ? behindBracket(document, index) : intoBracket(reading, index);
  // قدر عدد القتلى بألف، وهو تقدير يراه فلان: behind a figure and its comma nobody is the subject any more.
  if (token.kind === "comma" && !settled && verb.takes.includes("object") && tellsFate(document, walk.object))
    return -1;
  if (token.kind !== "word" && token.kind !== "number") {
    walk.governed = false;
    // لبرنامج «صباح البلد»، المذاع على القناة
    if (walk.described === index) walk.described = index + 1;
    if (token.kind !== "comma") return index + 1;
    const circumstance = settled ? -1 : behindCircumstance(document, index);
    return circumstance > index ? circumstance : behindDescribed(reading, walk, index);
  }
  // لم تحص الوزارة سوى 300
  if (settled && document.rules.grammar.exceptives.has(token.norm) && walk.object < 0) return index + 1;
  const described = settled ? -1 : behindDescribedThing(reading, verb, walk, index);
  const isLead = described < 0 && beginsAny(document, index, leads);
  const over = isLead ? stepLead(reading, verb, walk, index, settled) : Math.max(0, described);
  if (over !== 0) return over;
  const issuer = stepIssuer(document, walk, index);
  if (issuer > index) return issuer;
  const relative = settled && walk.object < 0 ? behindRelative(document, index) : -1;
  if (relative > index) {
    walk.passed = true;
    return relative;
  }
  const mention = itemAt(reading.mentions, reading.mentionStart[index]);
  if (mention !== undefined) return stepMention(walk, verb, mention, settled, document);
  return stepWord(reading, verb, walk, index, settled);
}

/** How long what somebody is may be told. */
const LONGEST_POST = 15;

/** لخص فلان، وهو صياد، محنته: the token behind a comma, or behind the aside about the subject that it opens. */
function behindDescribed({ document, mentions, mentionStart }: Reading, walk: Walk, comma: number): number {
  const post = itemAt(mentions, mentionStart[comma + 1]);
  const described = behindBodyDescribed(document, walk, comma);
  if (described > comma) return described;
  const isAside = matchOf(document, comma + 1, cats.pronoun)?.clitics === "و";
  if (walk.subject === null || walk.object >= 0 || !(isAside || (post !== undefined && isApposition(walk, post))))
    return comma + 1;
  // ومضى الضابط، وهو فلان: the aside names him.
  if (isAside && walk.open && itemAt(mentions, mentionStart[comma + 2])?.kind === "person") return comma + 1;
  for (let at = comma + 1; at < comma + LONGEST_POST; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "comma") return at + 1;
    // ضابط بالمرور: «...», وهو سائق طلب عدم ذكر اسمه: «...»: the aside goes on up to what is said.
    if (kind === "colon" && quoteFollows(document, at + 1)) return at;
    if (document.sentenceOf[at] !== document.sentenceOf[comma]) return comma + 1;
    if (!isAside && beginsAny(document, at, says)) return comma + 1;
    if (matchOf(document, at, cats.complementizer) !== undefined) return comma + 1;
  }
  return comma + 1;
}

/** How many words may tell what a body is: كتائب القسام، الجناح العسكري لحماس، قتل. */
const LONGEST_APPOSITION = 6;

/** أعلنت كتائب القسام، الجناح العسكري لحماس، قتل خمسة: the token behind words with the article that only tell what a body is; -1 elsewhere. */
function behindBodyDescribed(document: TextDocument, { subject, object }: Walk, comma: number): number {
  const { isDefinite, subjectFirst } = document.rules.grammar;
  if (subjectFirst || subject?.kind !== "organisation" || subject.last !== comma - 1 || object >= 0) return -1;
  if (!isDefinite(document.tokens[comma + 1]?.norm ?? "")) return -1;
  for (let at = comma + 1; at <= comma + 1 + LONGEST_APPOSITION; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind === "comma") return at + 1;
    if (kind !== "word" || tellsFate(document, at) || beginsAny(document, at, says)) return -1;
  }
  return -1;
}

const says = bitsOf(["cue", "complementizer", "credit"]);

/** What leads to what is said, or away from it, whatever name begins there. */
const leads = bitsOf(["credit", "complementizer", "conjunction", "called", "called-by", "cue"]);

/** The next token behind such a word, -1 to stop, 0 where it changes nothing. */
function stepLead(reading: Reading, verb: CueVerb, walk: Walk, index: number, settled: boolean): number {
  const { document } = reading;
  const credit = matchOf(document, index, cats.credit);
  if (credit !== undefined && settled) {
    const cited = itemAt(reading.mentions, reading.mentionStart[credit.last + 1]);
    if (cited === undefined) return credit.last + 1;
    // أعلنت الوزارة مقتل 30، بحسب رويترز: behind what is said a credit is its own.
    if (!isFigure(document, walk.object) && !isPassedOn(walk, cited, credit.meaning.id)) walk.origin = cited;
    return cited.last + 1;
  }
  // فان دير فالك: a name that begins like "that".
  const complementizer = reading.mentionOf[index] === -1 ? matchOf(document, index, cats.complementizer) : undefined;
  if (complementizer !== undefined) {
    const isDone = settled && verb.takes.includes("object") && hasFigure(document, walk.object, index);
    if (isDone) return begin(walk, verb, "object", walk.object);
    const at = complementizer.last + 1;
    // أعلنت مقتل خمسة في هجوم شنه من يشتبه في أنهم: what was announced has begun, and a clause inside it tells more.
    if (settled && tellsFate(document, walk.object) && takesObject(document, verb, walk)) return -1;
    const that = document.tokens[index]?.norm ?? "";
    return begin(walk, verb, "clause", at, { quoteNext: quoteFollows(document, at), that });
  }
  const conjunction = matchOf(document, index, cats.conjunction);
  if (conjunction !== undefined && conjunction.last > index) return conjunction.last + 1;
  const name = stepCalled(reading, verb, walk, index);
  if (name >= 0) return name;
  // ردا على سؤال: spelled like a verb of two.
  if (matchOf(document, index, cats.adverbial) !== undefined) return 0;
  const said = matchOf(document, index, cats.cue);
  // طالبا عدم كشف اسمه: the verb is a part of an aside.
  if ((matchOf(document, index, cats.adverbial)?.last ?? index) > index) return 0;
  return said === undefined || reading.mentionOf[index] !== -1 ? 0 : stepVerb(reading, walk, index, said, settled);
}

/** قالت الوزارة، وفقا لقناة محلية، إن: an outlet that passes on what somebody else says is no source of it. */
function isPassedOn({ subject }: Walk, { named }: Mention, id: string): boolean {
  return id !== CITES && subject?.named != null && !isRelay(subject.named) && named !== null && isRelay(named);
}

/** Another verb on the way: where to go on behind it, -1 where what is said cannot follow, 0 where it changes nothing. */
function stepVerb(reading: Reading, walk: Walk, index: number, said: MatchOf<"cue">, settled: boolean): number {
  const { document } = reading;
  if (said.meaning.form === "masdar") return said.last + 1;
  const relay = settled ? relayAt(reading, said) : null;
  if (relay !== null) {
    walk.relay = relay;
    return relay.last + 1;
  }
  if (settled && isSeat(reading, said)) return said.last + 1;
  if (tellsItself(document, said.meaning.form)) return -1;
  // تحدثت الإذاعة مع فلانة، حيث قالت: the words are those of whoever was named last.
  const { where, relatives } = document.rules.grammar;
  const lead = document.tokens[index - 1]?.norm ?? "";
  const credited = settled ? behindCreditAside(document, index) : -1;
  if (credited > index) {
    walk.passed = true;
    return credited;
  }
  if (where.has(lead) || (!settled && relatives.has(lead))) return -1;
  // في كلمة بثها التلفزيون: a verb with its object describes the noun in front of it; behind an object ووصفها begins another clause.
  const describesNoun = (said.clitics === "" || walk.object < 0) && (settled || walk.issued);
  if (describesNoun && carriesObject(document, index, said)) return said.last + 1;
  if (settled && isPublished(reading, said)) {
    walk.passed = true;
    return said.last + 1;
  }
  if (index > 0 && said.meaning.verb.takes.some((taken) => taken === "clause" || taken === "quote")) {
    // نشره روته: a verb inside a relative clause is passed over when it carries its object.
    if (settled || said.clitics !== "" || document.tokens[index - 1]?.kind === "comma") {
      const behind = settled && said.clitics === "" ? behindAside(document, index) : -1;
      if (behind > index) {
        walk.passed = true;
        return behind;
      }
      // وفي بيان أوردته الوكالة، قالت الوزارة إن: behind a comma another clause begins.
      const describes = settled && said.clitics === "" && document.tokens[index - 1]?.kind !== "comma";
      const described = describes ? behindDescription(document, index) : -1;
      if (described > index && walk.object < 0) return described;
      // نشر is a noun as well as a verb: right behind the subject it is what was confirmed.
      if (settled && said.clitics === "" && walk.object < 0) walk.object = index;
      return -1;
    }
  }
  return 0;
}

/** في تسجيل مصور نشر صباح الخميس: a verb that leads to no clause, with a day or a preposition right behind, is a passive. */
function isPublished({ document, dateEnd }: Reading, { meaning, clitics, last }: MatchOf<"cue">): boolean {
  if (meaning.form !== "past" || clitics !== "" || meaning.verb.takes.some(leadsToClause)) return false;
  return (dateEnd[last + 1] ?? -1) > last || matchOf(document, last + 1, cats.preposition) !== undefined;
}

const leadsToClause = (taken: string): boolean => taken !== "quote" && taken !== "toll";

/** وعلّق قائلاً: the participle leads to what is said. */
const tellsItself = (document: TextDocument, form: string): boolean =>
  form === "participle" && !document.rules.grammar.subjectFirst;
