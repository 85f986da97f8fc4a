import type { Gender } from "../../domain/entity.ts";
import { beginsAny, matchOf, type MatchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf, type Count } from "../phrases.ts";
import type { Mention } from "../names/mention.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Attribution, type State, uniformAttribution } from "./attribution.ts";
import { closeContents } from "./contents.ts";
import { creditAt } from "./credits.ts";
import { citedInFront } from "./cited.ts";
import { creditedBefore } from "./creditedBefore.ts";
import { OF_FIGURE } from "./creditsBehind.ts";
import { listedUnder } from "./lists.ts";
import { relayAt } from "./relays.ts";
import { nameCalled } from "./called.ts";
import type { Reading } from "./walk.ts";
import { itemAt } from "../itemAt.ts";
import { subjectOfSentence } from "./sentenceSubjects.ts";
import { verbInOrder } from "./subjectFirst/verbs.ts";
import { creditAttribution, headingOf } from "./verbless.ts";
import { verbAttribution } from "./verbs.ts";

export function findAttributions(reading: Reading): Attribution[] {
  const state: State = { reading, found: [], speakers: [], titles: new Map() };
  for (const [index, sentence] of reading.document.sentences.entries()) {
    readSentence(state, sentence, index);
  }
  return state.found;
}

function readSentence(state: State, sentence: Sentence, index: number): void {
  const { reading, found } = state;
  const before = found.length;
  const head = headingOf(reading, sentence, index);
  const heading = head === null ? null : uniformAttribution(head);
  if (heading !== null) {
    remember(state, heading, null, index);
    found.push(heading);
  }
  for (let token = sentence.first; token <= sentence.last; token++) {
    if ((reading.document.quoteOf[token] ?? -1) !== -1) continue;
    const dateEnd = reading.dateEnd[token] ?? -1;
    if (dateEnd > token) {
      token = dateEnd;
      continue;
    }
    const next = readToken(state, token, sentence, index, before);
    if (next > token) token = next;
  }
  closeContents(reading, found, before, sentence);
  if (found.length === before) rememberSubject(state, sentence, index);
  const listed = found.length === before ? listedUnder(state, index) : null;
  if (listed !== null) found.push(uniformAttribution(listed));
  const credited = creditedBefore(state, sentence, index);
  if (credited !== null) found.push(credited);
}

/** What an attribution begins with. */
const leads = bitsOf(["credit", "called", "called-by", "cue"]);

function readToken(state: State, token: number, sentence: Sentence, index: number, before: number): number {
  const { reading, found } = state;
  if (!beginsAny(reading.document, token, leads)) return token;
  const credit = creditAt(reading, token, sentence);
  if (credit !== null) {
    const credited = creditAttribution(state, credit, sentence, index, before);
    if (credited !== null) {
      const attribution = uniformAttribution(credited);
      found.push(attribution);
      remember(state, attribution, credit.mention, index);
    } else if (credit.mention === null && credit.unnamed) {
      // وفق مصدر مطلع: whom "the same source" means, though it is credited with nothing here.
      state.speakers.push({ named: null, title: null, gender: null, count: "sg", sentence: index, unnamed: true });
    }
    return credit.last;
  }
  if ((reading.mentionOf[token] ?? -1) !== -1) return token;
  const cue = matchOf(reading.document, token, cats.cue);
  // تدعى فلانة: a name follows, nothing said.
  if (nameCalled(reading, token) >= 0) return token;
  // مجددا is an adverb as well as a participle.
  if (cue === undefined || matchOf(reading.document, token, cats.adverbial) !== undefined) return token;
  const { syntax } = reading.document.rules.grammar;
  const read =
    syntax === null ? verbAttribution(state, cue, index, before) : verbInOrder(state, syntax, cue, index, before);
  if (read === null) return relayed(state, cue, before);
  const { mention, next = token } = read;
  const attribution = uniformAttribution(citedInFront(found, before, read.attribution));
  found.push(attribution);
  // The verb tells the gender that the next verb without a subject will have.
  // Not of whom an agency quotes: its verb agrees with the agency.
  const isOwn = cue.meaning.count === "sg" && mention !== null && attribution.rule !== "relayed";
  const spoken = isOwn ? cue.meaning.gender : null;
  if (attribution.rule !== OF_FIGURE && !isToldInside(reading, found, before))
    remember(state, attribution, mention, index, spoken);
  // "quoted him as saying": the second verb is a part of the first.
  return syntax === null ? next : Math.max(token, attribution.cue.last);
}

/** قال فلان إن الوزير أخبر المحامين بأن: whom somebody tells of inside his own clause does not go on in the next sentence. */
function isToldInside({ document }: Reading, found: readonly Attribution[], before: number): boolean {
  const [outer, inner] = found.slice(-2);
  if (inner === undefined || outer === undefined || found.length - before < 2 || document.rules.grammar.subjectFirst)
    return false;
  const isInFront = inner.rule === "subject:before" || (inner.source === null && inner.unnamed === true);
  if (!isInFront || outer.kind !== "clause" || outer.source?.ref.kind !== "person") return false;
  for (let at = outer.first; at < inner.cue.first; at++) if (document.tokens[at]?.kind !== "word") return false;
  return true;
}

/** قال فلان إن الخط أصلح، كما نقلت عنه الوكالة: behind what is said stands who passed it on. */
function relayed({ reading, found }: State, cue: MatchOf<"cue">, before: number): number {
  const previous = found.length > before ? found.at(-1) : undefined;
  if (previous === undefined || previous.via !== null || cue.first <= previous.first) return cue.first;
  const via = relayAt(reading, cue)?.named ?? null;
  if (via !== null && via.ref.id !== previous.source?.ref.id) found[found.length - 1] = { ...previous, via };
  return cue.first;
}

function rememberSubject(state: State, sentence: Sentence, index: number): void {
  const subject = subjectOfSentence(state.reading, index, sentence.last);
  if (subject !== undefined && subject.named?.ref.kind !== "place") state.speakers.push({ ...subject, acts: true });
}

/** فهد العجمي وبدر الشمري: two who speak together are whom a verb of two goes on with (وقالا). */
function rememberBoth({ reading, speakers }: State, mention: Mention | null, index: number): void {
  const second = mention === null ? undefined : itemAt(reading.mentions, reading.mentionStart[mention.last + 1]);
  const isJoined = second?.kind === "person" && reading.document.rules.grammar.joins(second.clitics);
  if (mention?.kind !== "person" || mention.named === null || !isJoined) return;
  speakers.push({ named: mention.named, title: mention.title, gender: mention.gender, count: "du", sentence: index });
}

function remember(
  state: State,
  attribution: Attribution,
  mention: Mention | null,
  index: number,
  spoken: Gender | null = null,
): void {
  if (attribution.carried && attribution.source === null && attribution.unnamed !== true) return;
  rememberBoth(state, mention, index);
  state.speakers.push({
    named: attribution.source,
    title: attribution.title,
    gender: spoken ?? mention?.gender ?? attribution.source?.gender ?? null,
    count: mention?.count ?? countInFront(state.reading.document, attribution),
    sentence: index,
    unnamed: attribution.unnamed === true,
  });
}

/** How many words in front of its verb the noun of somebody without a name stands. */
const NOUN_WITHIN = 3;

/** "The prisoner said", "villagers said": whether one speaks or several, where the verb does not tell. */
function countInFront(document: TextDocument, { unnamed, cue }: Attribution): Count {
  if (unnamed !== true || !document.rules.grammar.subjectFirst) return "sg";
  for (let at = cue.first - 1; at >= cue.first - NOUN_WITHIN; at--) {
    const noun = matchOf(document, at, cats.counted) ?? matchOf(document, at, cats.role);
    if (noun !== undefined) return noun.meaning.count;
  }
  return "pl";
}
