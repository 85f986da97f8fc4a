import { beginsAny, matchOf, phrasesAt } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf } from "../phrases.ts";
import type { Mention } from "../names/mention.ts";
import type { CueMatch } from "./attribution.ts";
import { documentBefore, issuerInFront, issues } from "./documents.ts";
import { actsOnFront, headBefore, isImpersonalBehind, nounInFront, speaksBehind } from "./frontNouns.ts";
import { behindSubject } from "./negated.ts";
import {
  behindWas,
  firstOfSeveral,
  isGoverned,
  lastNamedBefore,
  quotedInFront,
  whoDidBefore,
} from "./sentenceSubjects.ts";
import { isTopicInFront, leadsClause, titledInFront, topicAtHead } from "./topics.ts";
import type { Reading } from "./walk.ts";
import { isPossibleSpeaker } from "./sources.ts";
import { itemAt } from "../itemAt.ts";

/** Finding the subject of a reporting verb where the text puts it. */

/** A name right before the verb is its subject (أن يون أشار إلى). `other`: another word, that it belongs to (معلومات تفيد). */
export function subjectInFront(reading: Reading, cue: CueMatch): Mention | "other" | "unnamed" | "pronoun" | null {
  const { document } = reading;
  const { perfect, resumes } = document.rules.grammar;
  if (cue.clitics !== "")
    return resumes(cue.clitics) ? (topicBefore(reading, cue.first) ?? topicAtHead(reading, cue.first)) : null;
  // وكان البرنامج قد حذر: the particle stands between the subject and its verb.
  const lead = document.tokens[cue.first - 1]?.norm ?? "";
  // أما المتحدث، فقد نفى: it may carry what takes up the topic.
  if (resumes(lead[0] ?? "") && perfect.has(lead.slice(1))) return topicBefore(reading, cue.first - 1);
  return actsOnFront(reading, cue) ? null : (firstOfSeveral(reading, cue) ?? besideVerb(reading, cue));
}

/** What stands right in front of the verb. */
function besideVerb(reading: Reading, cue: CueMatch): ReturnType<typeof subjectInFront> {
  const { document } = reading;
  const at = behindSubject(reading, cue);
  const token = document.tokens[at];
  if (token === undefined || document.sentenceOf[at] !== document.sentenceOf[cue.first]) return null;
  if (token.kind === "comma") return topicOverComma(reading, cue, at);
  const mention = itemAt(reading.mentions, reading.mentionOf[at]) ?? quotedInFront(reading, at);
  if (mention !== undefined) {
    // تقرير للمفوضية قدر: a document stands for its issuer.
    if (issues(reading, mention)) return mention;
    if (document.rules.grammar.governs(mention.clitics))
      return documentBefore(reading, mention.first) ? "unnamed" : titledInFront(reading, cue);
    const noun = nounInFront(reading, mention);
    if (noun !== null) return noun;
    if (isGoverned(reading, mention)) return headBefore(reading, mention.first - 2) ?? titledInFront(reading, cue);
    const { gender } = cue.meaning;
    // An institution goes by several nouns: only a person's gender is fixed.
    const agrees = gender === null || mention.kind !== "person" || mention.gender === null || mention.gender === gender;
    return agrees && isPossibleSpeaker(mention) && !speaksBehind(reading, cue, mention) ? mention : null;
  }
  if (token.kind !== "word" || cue.meaning.form === "participle") return null;
  // المعاهدة التي أعلنت: inside a relative clause the antecedent is the subject.
  if (document.rules.grammar.relatives.has(token.norm))
    return isImpersonalBehind(document, token.norm, cue, itemAt(reading.mentions, reading.mentionOf[at - 1]))
      ? "other"
      : antecedent(reading, at - 1);
  // إنه يتوقع: the pronoun is the subject, whoever it is; a name behind the verb is not.
  const complementizer = matchOf(document, at, cats.complementizer);
  if (complementizer !== undefined && document.rules.grammar.endsInPronoun(token.norm)) return "pronoun";
  if (complementizer !== undefined) return whoDidBefore(reading, at - 1);
  // ومضى يقول: the verb goes on with the one before it.
  if (matchOf(document, at, cats.cue)?.meaning.verb.chain === true) return null;
  const titled = titledInFront(reading, cue);
  if (titled !== null) return titled;
  const topic = topicOverMore(reading, at, cue);
  if (topic !== null) return topic;
  if (hasUnnamedHead(reading, at) || isGroup(reading, at, cue)) return "unnamed";
  const joins = phrasesAt(document, at).some(({ cat }) =>
    ["conjunction", "complementizer", "complementizer-more", "pronoun", "stopper", "adverbial", "negation"].includes(
      cat,
    ),
  );
  return joins || (reading.dateEnd[at] ?? -1) >= 0 || isTopicInFront(reading, cue.first) ? null : "other";
}

/** A subject in front of more words that tell of it, the last of which is `last`. */
const topicOverMore = (reading: Reading, last: number, cue: CueMatch): Mention | null =>
  topicOverAdverbial(reading, last) ??
  topicOverAdjective(reading, last) ??
  issuerInFront(reading, cue.first) ??
  lastNamedBefore(reading, cue);

/** الجيش من جهته أعلن: the topic at the head of its clause, in front of an adverbial that ends at `last`. */
function topicOverAdverbial(reading: Reading, last: number): Mention | null {
  const { document, mentions, mentionOf } = reading;
  if (document.rules.grammar.subjectFirst) return null;
  const first = [last, last - 1, last - 2].find((at) => matchOf(document, at, cats.adverbial)?.last === last);
  const mention = first === undefined ? undefined : itemAt(mentions, mentionOf[first - 1]);
  if (mention === undefined || !isPossibleSpeaker(mention) || document.rules.grammar.governs(mention.clitics))
    return null;
  return leadsClause(reading, mention.first - 1) && !isGoverned(reading, mention) ? mention : null;
}

/** الاستخبارات الكورية والغربية قدرت: a second adjective, joined to that of an institution, tells of another one besides. */
function topicOverAdjective(reading: Reading, at: number): Mention | null {
  const { document, mentions, mentionOf } = reading;
  const { joins, isDefinite, governs } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  const mention = itemAt(mentions, mentionOf[at - 1]);
  // وكانت الوزارة الفلسطينية قد أفادت: of one that was told of before.
  const isAgain = mention?.pointer?.by === "anaphor" && isDefinite(form);
  const isMore = joins(form[0] ?? "") && isDefinite(form.slice(1));
  if (!(isMore || isAgain) || mention?.kind !== "organisation") return null;
  const isFree = !governs(mention.clitics) && !isGoverned(reading, mention) && isPossibleSpeaker(mention);
  return isFree && document.rules.grammar.isDefinite(document.tokens[mention.last]?.norm ?? "") ? mention : null;
}

/** غير أن سكانا أكدوا: people right in front of a verb of several; بين متظاهرين يطالبون only tells who they are. */
const isGroup = (reading: Reading, at: number, { meaning }: CueMatch): boolean =>
  meaning.count === "pl" &&
  !meaning.verb.media &&
  !reading.document.rules.grammar.subjectFirst &&
  leadsClause(reading, at - 1) &&
  matchOf(reading.document, at, cats.counted) !== undefined;

/** How many words may describe somebody who is not named. */
const LONGEST_DESCRIPTION = 7;

/** لكن مصدرا مطلعا على المفاوضات قال: somebody without a name stands at the head of the clause. */
function hasUnnamedHead(reading: Reading, last: number): boolean {
  const { document } = reading;
  if (document.rules.grammar.subjectFirst) return false;
  for (let at = last; at > last - LONGEST_DESCRIPTION; at--) {
    if (document.tokens[at]?.kind !== "word" || document.sentenceOf[at] !== document.sentenceOf[last]) return false;
    if (matchOf(document, at, cats.unnamed) !== undefined) return leadsClause(reading, at - 1);
    if (matchOf(document, at, cats.cue) !== undefined) return false;
  }
  return false;
}

/** How the rule is called that reads a name behind "called". */
const CALLED = "called+name";

/** How far back the topic of an aside may stand. */
const LONGEST_ASIDE = 25;

/**
 * فلان، وهو قائد سرية، قال: a person between commas, or in front of an aside about him, is the subject of a verb right
 * behind the comma that closes it.
 */
function topicOverComma(reading: Reading, cue: CueMatch, comma: number): Mention | null {
  const { document, mentions, mentionOf } = reading;
  if (document.rules.grammar.subjectFirst || cue.meaning.form === "participle") return null;
  // تقرير لمركز أبحاث، جاء فيه: a document and whose it is.
  const issuer = itemAt(mentions, mentionOf[comma - 1]);
  if (cue.meaning.verb.document && issuer !== undefined && issues(reading, issuer)) return issuer;
  const fits = (at: number, isDescribed: boolean): Mention | null => {
    const mention = itemAt(mentions, mentionOf[at]);
    if (mention === undefined || mention.named === null) return null;
    // لكن المنظمة، ومقرها لندن، قالت: a body that an aside tells more of, at the head of its clause.
    const isBody = isDescribed && mention.kind === "organisation" && leadsClause(reading, mention.first - 1);
    if (mention.kind !== "person" && !isBody && !isBehindWas(document, mention)) return null;
    const { gender } = cue.meaning;
    const agrees = gender === null || mention.gender === null || mention.gender === gender;
    const free = !document.rules.grammar.governs(mention.clitics) && !isGoverned(reading, mention);
    return agrees && free ? mention : null;
  };
  const being = behindWas(reading, cue, comma);
  if (being !== null) return being;
  const beside = fits(comma - 1, false);
  const lead = beside === null ? -1 : beside.first - 1;
  // A person who is the subject of a verb in front has spoken already.
  if (beside !== null) return beside.rule === CALLED || leadsClause(reading, lead) ? beside : null;
  const at = asideBefore(reading, comma);
  return at < 0 ? null : fits(at - 1, true);
}

/** وكان التحالف العربي، أكد: a body right behind the verb of being that opens the sentence. */
function isBehindWas({ tokens, sentences, sentenceOf, rules }: Reading["document"], { kind, first }: Mention): boolean {
  const { were, withoutAnd } = rules.grammar;
  const isFirst = sentences[sentenceOf[first] ?? -1]?.first === first - 1;
  return kind === "organisation" && isFirst && were.has(withoutAnd(tokens[first - 1]?.norm ?? ""));
}

/** The comma that opens the aside which a comma closes: فلان، رئيس الرابطة في المدينة، or فلان، وهو صياد، or -1. */
function asideBefore(reading: Reading, comma: number): number {
  const { document } = reading;
  for (let at = comma - 1; at > comma - LONGEST_ASIDE; at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[comma]) return -1;
    if (document.tokens[at]?.kind === "comma") return opensAside(reading, at + 1) || isApposed(reading, at) ? at : -1;
  }
  return -1;
}

/** A title without a name of its own behind a person and a comma. */
function isApposed({ mentions, mentionOf, mentionStart }: Reading, comma: number): boolean {
  const person = itemAt(mentions, mentionOf[comma - 1]);
  const title = itemAt(mentions, mentionStart[comma + 1]);
  if (person?.kind !== "person" || person.named === null || title?.kind !== "person" || title.title === null)
    return false;
  return title.clitics === "" && (title.named === null || title.named.ref.id === person.named.ref.id);
}

/** وهو، الذي، التي، ومقرها: an aside about whoever stands before the comma. */
function opensAside({ document }: Reading, at: number): boolean {
  const { relatives, seats, withoutAnd } = document.rules.grammar;
  const form = document.tokens[at]?.norm ?? "";
  return matchOf(document, at, cats.pronoun) !== undefined || relatives.has(form) || seats.has(withoutAnd(form));
}

function antecedent(reading: Reading, index: number): Mention | "other" {
  const comma = reading.document.tokens[index]?.kind === "comma";
  const aside = comma ? asideBefore(reading, index) : -1;
  const plain = comma && aside < 0 ? plainAside(reading, index) : -1;
  const at = aside > 0 && isApposed(reading, aside) ? aside - 1 : plain > 0 ? plain - 1 : comma ? index - 1 : index;
  const mention = itemAt(reading.mentions, reading.mentionOf[at]);
  return mention !== undefined && isPossibleSpeaker(mention) ? mention : "other";
}

/** How many words may tell who somebody is, without a post that the lists have. */
const LONGEST_PLAIN = 6;
const notPlain = bitsOf(["cue", "complementizer", "conjunction", "pronoun", "negation", "trigger"]);

/** فلان، إمام البلدة، الذي أكد: the comma behind a name that opens an aside of nothing but nouns, or -1. */
function plainAside({ document, mentions, mentionOf }: Reading, closing: number): number {
  for (let at = closing - 1; at >= closing - 1 - LONGEST_PLAIN; at--) {
    const kind = document.tokens[at]?.kind;
    if (kind === "comma") {
      const person = itemAt(mentions, mentionOf[at - 1]);
      const isJoined = document.rules.grammar.joins(document.tokens[at + 1]?.norm[0] ?? "");
      const isName = person?.kind === "person" && person.named !== null;
      return isName && !isJoined && document.words[at + 1]?.shape.isDefinite !== true ? at : -1;
    }
    if (kind !== "word" || beginsAny(document, at, notPlain)) return -1;
  }
  return -1;
}

/** أما روته فاعتبر: the topic right before a verb that takes it up, which begins at `verb`. */
function topicBefore(reading: Reading, verb: number): Mention | null {
  const comma = reading.document.tokens[verb - 1]?.kind === "comma" ? 1 : 0;
  const aside = comma === 1 ? asideBefore(reading, verb - 1) : -1;
  const mention = itemAt(reading.mentions, reading.mentionOf[aside > 0 ? aside - 1 : verb - 1 - comma]);
  const free =
    mention !== undefined && !reading.document.rules.grammar.governs(mention.clitics) && !isGoverned(reading, mention);
  return free && isPossibleSpeaker(mention) ? mention : null;
}
