import { matchOf, type MatchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { QuotedRun } from "../text/quoteMarks.ts";
import type { Mention } from "../names/mention.ts";
import { type Attribution, bareAttribution } from "./attribution.ts";
import { creditAt } from "./credits.ts";
import { leadsTo } from "./ledQuotes.ts";
import { readComplement } from "./scan.ts";
import { itemAt } from "../itemAt.ts";
import { subjectOfSentence } from "./sentenceSubjects.ts";
import { isTitleOfWork } from "./works.ts";
import { countWords, FEWEST_QUOTED_WORDS, type Reading } from "./walk.ts";

/** A direct quotation and who is credited with it; `by` is null when the text does not tell. */
export interface DirectQuote {
  readonly run: QuotedRun;
  readonly by: Attribution | null;
  /** First and last sentence that it touches. */
  readonly from: number;
  readonly to: number;
}

/** Quotations of four words or more, each with its attribution: before it, behind it, or carried on. */
export function findDirectQuotes(
  reading: Reading,
  saidIn: (sentence: number) => readonly Attribution[],
): DirectQuote[] {
  const { document } = reading;
  const quotes: DirectQuote[] = [];
  for (const run of document.quotes) {
    if (countWords(document, run.first, run.last) < FEWEST_QUOTED_WORDS) continue;
    // رئيس «هيئة السلامة العامة للبلاد» فلان: a part of somebody's title is nothing said.
    if ((reading.mentionOf[run.open] ?? -1) !== -1 || isName(reading, run)) continue;
    if (isListOfNames(reading, run)) continue;
    if (isTitleOfWork(document, run.open)) continue;
    const from = document.sentenceOf[run.first] ?? 0;
    const to = document.sentenceOf[run.last] ?? from;
    const by =
      ledBy(reading, run, from, true) ??
      cueBefore(saidIn(from), run) ??
      cueBehind(reading, saidIn(to), run, { from, to }, [...saidIn(from - 1), ...saidIn(from)]) ??
      carriedOn(reading, quotes, saidIn(from - 1), run, from) ??
      cueAround(saidIn(to), run) ??
      theseWords(reading, run, to, run.close + (document.tokens[run.close + 1]?.kind === "comma" ? 2 : 1)) ??
      theseWords(reading, run, to + 1, document.sentences[to + 1]?.first ?? -1) ??
      ledBy(reading, run, from, false);
    quotes.push({ run, by, from, to });
  }
  return quotes.map((quote, index) =>
    isHeading(document, quote) ? { ...quote, by: saidAgain(document, quotes, index) } : quote,
  );
}

/** «معهد كاربات للدراسات الدفاعية»: nothing but a name stands between the marks. */
const isName = ({ mentions, mentionStart }: Reading, { first, last }: QuotedRun): boolean =>
  itemAt(mentions, mentionStart[first])?.last === last;

/** A line of nothing but a quotation without a full stop: a heading inside the text. */
function isHeading({ sentences, tokens }: TextDocument, { run, from, to }: DirectQuote): boolean {
  const sentence = sentences[from];
  return (
    from === to && sentence?.first === run.open && sentence.last === run.close && tokens[run.last]?.kind !== "stop"
  );
}

/** How many quotations further on the words of a heading may stand. */
const SAID_WITHIN = 12;

/** A heading quotes what somebody says below it: whoever says the same words; nobody where they do not come again. */
function saidAgain(document: TextDocument, quotes: readonly DirectQuote[], index: number): Attribution | null {
  const words = ({ run }: DirectQuote): string =>
    document.tokens
      .slice(run.first, run.last + 1)
      .flatMap(({ kind, norm }) => (kind === "word" || kind === "number" ? [norm] : []))
      .join(" ");
  const heading = quotes[index];
  if (heading === undefined) return null;
  const wanted = ` ${words(heading)} `;
  const again = quotes
    .slice(index + 1, index + 1 + SAID_WITHIN)
    .find((quote) => !isHeading(document, quote) && ` ${words(quote)} `.includes(wanted));
  return again?.by ?? null;
}

/** في محافظات «حلب، اللاذقية، حماة، طرطوس»: names alone say nothing. */
function isListOfNames({ document, mentionOf }: Reading, { first, last }: QuotedRun): boolean {
  for (let at = first; at <= last; at++)
    if (document.tokens[at]?.kind !== "comma" && (mentionOf[at] ?? -1) === -1) return false;
  return true;
}

function cueBefore(attributions: readonly Attribution[], run: QuotedRun): Attribution | null {
  return attributions.findLast((one) => one.cue.first < run.open && one.rule !== "credit:behind") ?? null;
}

/** "...", as the search went on, Tim Rock said: what is said before the verb begins with the quotation. */
function cueAround(attributions: readonly Attribution[], run: QuotedRun): Attribution | null {
  const begins = ({ first }: Attribution): boolean => first === run.open || first === run.first;
  return attributions.find((one) => one.cue.first > run.close && begins(one) && one.last >= run.close - 1) ?? null;
}

/** «...». بهذه الكلمات لخص فلان الليلة, «...»، بهذه العبارة افتتح فلان اللقاء: words from `first` on tell whose words these are. */
function theseWords(reading: Reading, run: QuotedRun, sentence: number, first: number): Attribution | null {
  const { document, mentions, mentionStart } = reading;
  const lead = `${document.tokens[first]?.norm ?? ""} ${document.tokens[first + 1]?.norm ?? ""}`;
  if (!document.rules.grammar.theseWords.has(lead) || document.sentenceOf[first] !== sentence) return null;
  const verb = first + 2;
  const cue = matchOf(document, verb, cats.cue);
  if (cue === undefined) {
    const subject = itemAt(mentions, mentionStart[verb + 1]);
    return subject?.kind === "person" && subject.clitics === ""
      ? saidBy(subject, { id: "say", first: verb, last: verb }, run, sentence)
      : null;
  }
  const { subject } = readComplement(reading, cue, cue.meaning.verb, false);
  return subject === null
    ? null
    : saidBy(subject, { id: cue.meaning.verb.id, first: verb, last: cue.last }, run, sentence);
}

/** زأر فلان: «...»: whoever acts in front of a colon. */
function ledBy(reading: Reading, run: QuotedRun, sentence: number, isOwnClause: boolean): Attribution | null {
  const subject = leadsTo(reading, run, isOwnClause);
  const colon = run.open - 1;
  return subject === null ? null : saidBy(subject, { id: "say", first: colon, last: colon }, run, sentence);
}

/** A quotation that no listed attribution credits; a mention without a name, or none, is nobody. */
const saidBy = (mention: Mention | null, cue: Attribution["cue"], run: QuotedRun, sentence: number): Attribution => ({
  ...bareAttribution(mention?.named ?? null, mention?.title ?? null, sentence),
  cue,
  kind: "quote",
  first: run.first,
  last: run.last,
  rule: "quote:behind",
});

const FARTHEST_BEHIND = 4;

/** «...»، قال فلان: a verb or a credit right behind the closing mark. */
function cueBehind(
  reading: Reading,
  attributions: readonly Attribution[],
  run: QuotedRun,
  { from, to: sentence }: { readonly from: number; readonly to: number },
  before: readonly Attribution[],
): Attribution | null {
  const { document } = reading;
  const bounds = document.sentences[sentence];
  if (bounds === undefined) return null;
  for (let at = run.close + 1; at <= Math.min(run.close + FARTHEST_BEHIND, bounds.last); at++) {
    const listed = attributions.find((one) => one.cue.first === at || one.opens === at);
    if (listed !== undefined) return listed;
    const credit = creditAt(reading, at, bounds);
    // Where the subject stands in front, every verb that says something is listed.
    const cue = document.rules.grammar.subjectFirst ? undefined : matchOf(document, at, cats.cue);
    if (credit === null && (cue === undefined || cue.meaning.form === "masdar")) continue;
    const complement = cue === undefined ? null : readComplement(reading, cue, cue.meaning.verb, false);
    const mention = credit?.mention ?? complement?.subject ?? null;
    const isLeft = cue !== undefined && complement?.nobody !== true && isLedAway(reading, cue.last + 1);
    if (mention === null && (complement?.unnamed !== true || isLeft))
      return cue === undefined || complement?.kind != null
        ? null
        : goesOnBehind(reading, cue, before, run, { from, to: sentence });
    const id = credit?.id ?? cue?.meaning.verb.id ?? "say";
    return saidBy(mention, { id, first: at, last: cue?.last ?? at }, run, sentence);
  }
  return null;
}

/** «...»، تقول لرويترز من مركز الإيواء: right behind a verb without a subject stands whom or where she tells it. */
function isLedAway({ document, mentions, mentionStart }: Reading, at: number): boolean {
  const listener = itemAt(mentions, mentionStart[at]);
  if (listener !== undefined) return document.rules.grammar.governs(listener.clitics);
  return matchOf(document, at, cats.preposition) !== undefined;
}

/** «...»، أضاف: a verb without a subject goes on with whoever spoke right before. */
function goesOnBehind(
  reading: Reading,
  { meaning, first, last }: MatchOf<"cue">,
  before: readonly Attribution[],
  run: QuotedRun,
  { from, to }: { readonly from: number; readonly to: number },
): Attribution | null {
  const spoken = before.findLast(({ cue }) => cue.first < run.open);
  // في ورشته لا يرفع فلان رأسه. «...»، يتمتم: or with whom the sentence in front is about.
  const subject = spoken === undefined ? subjectOfSentence(reading, from - 1, run.open) : undefined;
  const source = spoken === undefined ? (subject?.named ?? null) : spoken.source;
  const isOther = source?.gender != null && meaning.gender !== null && source.gender !== meaning.gender;
  if (isOther || (spoken === undefined && source?.ref.kind !== "person")) return null;
  const title = (spoken ?? subject)?.title ?? null;
  return { ...saidBy(null, { id: meaning.verb.id, first, last }, run, to), source, title, carried: true };
}

/** How the rules end that find a verb behind what is said. */
const TRAILING = ":trailing";

/** A paragraph that opens with a quotation goes on with the speaker of the one before it. */
function carriedOn(
  reading: Reading,
  quotes: readonly DirectQuote[],
  before: readonly Attribution[],
  run: QuotedRun,
  sentence: number,
): Attribution | null {
  const { document } = reading;
  if (document.sentences[sentence]?.first !== run.open) return null;
  // "Yes," he said. "We have 300 tents": the words before were too few to be a quotation of their own.
  const said = before.findLast((one) => one.rule.endsWith(TRAILING));
  if (said !== undefined) return { ...said, rule: "quote:carried", carried: true };
  // وقال عبر المنصة: and what he says stands in a paragraph of its own.
  const end = document.sentences[sentence - 1]?.last ?? run.open;
  const announced = document.tokens[end]?.kind === "colon" ? before.findLast(({ first }) => first > end) : undefined;
  if (announced !== undefined) return { ...announced, rule: "quote:carried", carried: true };
  const previous = quotes.at(-1);
  if (previous?.by === undefined || previous.by === null || sentence - previous.to > 1) return null;
  return { ...previous.by, rule: "quote:carried", carried: true };
}
