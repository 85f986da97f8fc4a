import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { type Attribution, bareAttribution, BESIDE, type State } from "./attribution.ts";
import { issuedBefore } from "./carried.ts";
import { relayed } from "./cited.ts";
import { isSubjectless, nextCredited } from "./creditsBehind.ts";
import { isRelay, type Mention, type Named } from "../names/mention.ts";
import { CITES, type Credit } from "./credits.ts";
import { type Reading } from "./walk.ts";
import { isPossibleSpeaker, lastSpeaker, sameSpeaker } from "./sources.ts";
import type { Sentence } from "../text/sentences.ts";
import { itemAt } from "../itemAt.ts";

/** Attributions that no reporting verb in front of its content makes: headings, credits, verbs behind. */

/** عاجل | «البنتاغون», • 19:32 - «البنتاغون»: behind the label of a line and an opening mark. */
function headingStart({ document }: Reading, { first, last }: Sentence): number {
  let start = first;
  let isTime = true;
  for (let at = first; at < Math.min(first + LABEL, last) && start === first; at++) {
    const { kind, norm } = document.tokens[at] ?? {};
    if (norm === "|" || (kind === "dash" && isTime && at > first + 1)) start = at + 1;
    isTime &&= kind === "number" || kind === "colon" || kind === "symbol";
  }
  const mark = document.tokens[start]?.kind;
  return mark === "open" || mark === "quote" ? start + 1 : start;
}

/** How many tokens a label may have: a word or two, or a clock time behind a bullet. */
const LABEL = 6;

/** "Zelensky: 12,000 soldiers will be in Russia" as a line of its own. */
export function headingOf(reading: Reading, sentence: Sentence, index: number): Attribution | null {
  const start = headingStart(reading, sentence);
  const mention = itemAt(reading.mentions, reading.mentionStart[start]);
  if (mention === undefined || !isPossibleSpeaker(mention) || mention.named === null) return null;
  // "Haiti: gangs kill 70" names where, "Kyiv: 70 killed" whose word it is.
  const isTopic = reading.document.rules.grammar.syntax !== null && mention.named.actsFor === mention.named.ref.id;
  if (isTopic || isDateline(reading, mention, sentence.last)) return null;
  const mark = reading.document.tokens[mention.last + 1]?.kind;
  const colon = mention.last + (mark === "close" || mark === "quote" ? 2 : 1);
  if (reading.document.tokens[colon]?.kind !== "colon" || colon + 1 > sentence.last) return null;
  return {
    ...bareAttribution(mention.named, mention.title, index),
    cue: { id: "say", first: colon, last: colon },
    kind: "heading",
    first: colon + 1,
    last: sentence.last,
    rule: "heading",
  };
}

/** TOKYO: a place in capitals at the head of a story is where it was written; so is one before a whole sentence. */
export function isDateline({ document }: Reading, { kind, first, last }: Mention, end: number): boolean {
  const { tokens, text } = document;
  if (kind !== "place") return false;
  const written = text.slice(tokens[first]?.start, tokens[last]?.end);
  const isCapitals = written === written.toUpperCase() && written !== written.toLowerCase();
  return isCapitals || (tokens[end]?.kind === "stop" && tokens[last + 1]?.kind === "colon");
}

/** How many sentences back a body may have spoken whose document is credited. */
const ISSUED_WITHIN = 2;

/** قالت الوزارة إن. ووفقا للبيان: the body that has just spoken, though the text has told of no document. */
function lastBody(
  { reading, speakers }: Pick<State, "reading" | "speakers">,
  { pointer }: Mention,
  index: number,
): State["speakers"][number] | undefined {
  const { statements, withoutArticle } = reading.document.rules.grammar;
  if (pointer?.by !== "anaphor" || !statements.has(withoutArticle(pointer.head))) return undefined;
  const last = speakers.at(-1);
  const isBody = last?.named?.ref.kind === "organisation" && !isRelay(last.named);
  return isBody && index - last.sentence <= ISSUED_WITHIN ? last : undefined;
}

/** The attribution that a credit makes; null when the sentence quotes somebody already, whom it then only relays. */
export function creditAttribution(
  { reading, found, speakers }: Pick<State, "reading" | "found" | "speakers">,
  credit: Credit,
  sentence: Sentence,
  index: number,
  before: number,
): Attribution | null {
  const { mention } = credit;
  const same =
    credit.gender === null ? sameSpeaker(speakers, index) : lastSpeaker(speakers, credit.gender, "sg", index);
  // ووفق التقرير: whoever issued it.
  const isDocument = mention?.pointer?.by === "anaphor" && mention.pointer.document;
  const issuer =
    isDocument && mention.named === null
      ? (issuedBefore({ reading, speakers }, mention, index) ?? lastBody({ reading, speakers }, mention, index))
      : undefined;
  const source = credit.same ? (same?.named ?? null) : (issuer?.named ?? mention?.named ?? null);
  const previous = found.length > before ? found[found.length - 1] : undefined;
  const base = {
    ...bareAttribution(source, mention?.title ?? null, index),
    via: credit.via,
    cue: { id: credit.id, first: credit.first, last: credit.first },
    kind: "credit" as const,
    unnamed: credit.unnamed && issuer === undefined,
  };
  if (credit.leads) {
    const clause = clauseBehind(reading, credit.last, sentence.last);
    const told = clause < 0 ? { first: credit.last + 1 } : { kind: "clause" as const, first: clause };
    return { ...base, ...told, last: sentence.last, rule: "credit:before" };
  }
  if (previous !== undefined && source !== null && isSubjectless(previous, source)) {
    found.pop();
    return { ...base, first: interrupted(reading, credit, sentence), last: sentence.last, rule: "credit:behind" };
  }
  const behind = { ...base, last: sentence.last, rule: "credit:behind" };
  if (previous !== undefined) return creditBeside(reading, found, previous, credit, behind);
  return { ...behind, first: interrupted(reading, credit, sentence) };
}

/** A credit in a sentence that somebody else speaks in: of a clause or a figure beside what he says; or null. */
function creditBeside(
  reading: Reading,
  found: Attribution[],
  previous: Attribution,
  credit: Credit,
  behind: Omit<Attribution, "first">,
): Attribution | null {
  const { source } = behind;
  const next = nextCredited(reading, previous, credit.first);
  if (next >= 0) return { ...behind, first: next };
  const beside = clauseBeside(reading, previous, credit.first);
  if (beside >= 0) return { ...behind, first: beside, rule: BESIDE };
  const figure = credit.id === CITES ? -1 : figureBeside(reading, previous, source, credit.first);
  // أفاد المتحدث بأن 40 ألفا نزحوا، وفقا لأرقام المنظمة: whose figures somebody passes on.
  const isPassedOn = figure === previous.first && previous.source !== null;
  if (figure >= 0 && !isPassedOn) return { ...behind, first: figure, last: credit.first - 1, rule: BESIDE };
  if (isPassedOn) found[found.length - 1] = { ...previous, origin: source };
  else relayed(found, previous, credit, source);
  return null;
}

/** How long what somebody is may be told between a credit and what is said. */
const LONGEST_POST = 16;

/** بحسب فلانة، القابلة في المستشفى، فإن: where the clause begins that takes up what a credit opens; -1 where none does. */
function clauseBehind({ document }: Reading, credit: number, end: number): number {
  const { joins, resumes } = document.rules.grammar;
  for (let at = credit + 1; at <= Math.min(credit + LONGEST_POST, end); at++) {
    const that = matchOf(document, at, cats.complementizer);
    const lead = document.tokens[at]?.norm[0] ?? "";
    if (that !== undefined) return resumes(lead) && !joins(lead) ? that.last + 1 : -1;
    if (document.quoteOf[at] !== -1 || matchOf(document, at, cats.cue) !== undefined) return -1;
  }
  return -1;
}

/** قالت الشرطة إن، فيما لا يزال 5 مفقودين، بحسب الوزارة: where the clause begins that a credit stands in, beside what somebody said. */
function clauseBeside({ document }: Reading, { cue }: Attribution, credit: number): number {
  const { meanwhile } = document.rules.grammar;
  for (let at = credit - 1; at > cue.last + 1; at--)
    if (meanwhile.has(document.tokens[at]?.norm ?? "") && document.tokens[at - 1]?.kind === "comma") return at + 1;
  return -1;
}

/**
 * قال الجيش إنه قصف المدينة، ما أدى إلى مقتل 12، بحسب وزارة الصحة: where the words begin, behind the last comma, whose figure a body
 * is credited with that is not the one who speaks, nor passes on what he says; -1 where none does.
 */
function figureBeside(
  { document }: Reading,
  { source: teller, title, kind, first }: Attribution,
  source: Named | null,
  credit: number,
): number {
  const isOfTeller =
    source?.ref.id === teller?.ref.id || source?.ref.id === title?.of?.ref.id || isOwnOffice(teller, source);
  const isBody = source?.ref.kind === "organisation" && !isRelay(source) && !isOfTeller;
  const isTold = kind === "clause" || kind === "object";
  if (!isBody || !isTold || document.tokens[credit - 1]?.kind !== "comma" || document.rules.grammar.subjectFirst)
    return -1;
  let hasFigure = false;
  for (let at = credit - 2; at >= first; at--) {
    const token = document.tokens[at];
    if (token?.kind === "comma") return hasFigure ? at + 1 : -1;
    hasFigure ||= token?.kind === "number" || document.words[at]?.number != null;
  }
  return hasFigure ? first : -1;
}

/** Bodies that put out what those say who lead them or their country. */
const offices: ReadonlySet<string> = new Set(["presidency", "government", "ministry", "alliance"]);

/** قال بوتين إن 30 ألفا قتلوا، بحسب الكرملين: how his words came out. */
const isOwnOffice = (teller: Named | null, source: Named | null): boolean =>
  teller?.ref.kind === "person" &&
  offices.has(source?.type ?? "") &&
  (source?.type === "alliance" || source?.country === teller.country);

/**
 * عادت الطائرات، ما أدى، بحسب الوزارة، إلى مقتل: a credit inside a clause, which goes on behind it with a preposition, credits that
 * clause alone; any other credits the sentence from its beginning.
 */
function interrupted(reading: Reading, { first, last }: Credit, sentence: Sentence): number {
  const { document } = reading;
  const isComma = (at: number): boolean => document.tokens[at]?.kind === "comma";
  const goesOn = isComma(first - 1) && isComma(last + 1) && matchOf(document, last + 2, cats.preposition) !== undefined;
  if (!goesOn || document.rules.grammar.subjectFirst) return behindOtherCredit(reading, first, sentence);
  for (let at = first - 2; at > sentence.first; at--)
    if (isComma(at) && matchOf(document, at + 1, cats.among) === undefined) return at + 1;
  return sentence.first;
}

/** شارك 200 وفق المنظمين، مقابل 60 بحسب الشرطة: behind the comma of what others are credited with, or at the head of the sentence. */
function behindOtherCredit({ document, mentionOf }: Reading, credit: number, { first }: Sentence): number {
  let comma = -1;
  for (let at = credit - 1; at > first; at--) {
    if (document.tokens[at]?.kind === "comma") comma = at;
    if (mentionOf[at] === -1 && matchOf(document, at, cats.credit) !== undefined) return comma < 0 ? first : comma + 1;
  }
  return first;
}
