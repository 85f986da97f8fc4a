import type { Gender } from "../../domain/entity.ts";
import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { isRelay, type Mention } from "../names/mention.ts";
import { bitsOf, type Count } from "../phrases.ts";
import type { CueMatch, State } from "./attribution.ts";
import { issues } from "./documents.ts";
import { agrees, lastSpeaker, sameSpeaker, type Speaker } from "./sources.ts";
import { isGoverned, isOwnerOfGoverned, subjectOfSentence } from "./sentenceSubjects.ts";
import { mentionsBetween, type Reading } from "./walk.ts";

/** Whom a verb without a subject of its own goes on with. */

/** A verb without a subject of its own. */
export interface GoingOn {
  readonly cue: CueMatch;
  /** Its sentence. */
  readonly index: number;
  /** How many attributions stand in front of that sentence. */
  readonly before: number;
  /** What stands there points at nobody else, or at a document or whoever spoke last. */
  readonly points: "document" | "same" | null;
  /** Whoever or whatever points so. */
  readonly mention: Mention | null;
}

/** The speaker that a verb without a subject goes on with: in the same sentence first, then before it. */
export const carry = (state: State, going: GoingOn): Speaker | undefined =>
  lastAgreeing(state, going) ??
  (going.points === null && state.found.length === going.before ? onlyWoman(state, going) : undefined);

/** How many sentences back somebody may be named who speaks now. */
const NAMED_WITHIN = 2;

/**
 * التقى بلينكن رئيسة الوزراء ميلوني. وقالت إن: where nobody who has spoken or acted agrees with a verb of the feminine, she is the
 * only one of the sentence before whom it does.
 */
function onlyWoman({ reading }: State, { cue, index }: GoingOn): Speaker | undefined {
  const { clitics } = cue;
  const { gender, count, form } = cue.meaning;
  const { sentences, rules } = reading.document;
  if (gender !== "f" || count !== "sg" || form !== "past" || !rules.grammar.joins(clitics)) return undefined;
  for (let back = 1; back <= NAMED_WITHIN; back++) {
    const bounds = sentences[index - back];
    if (bounds === undefined || bounds.paragraph !== sentences[index]?.paragraph) return undefined;
    const women = mentionsBetween(reading, bounds.first, bounds.last).filter(
      (mention) => mention.gender === "f" && mention.kind !== "place" && !isSetting(reading, mention),
    );
    const [she, ...others] = new Map(women.map((one) => [one.named?.ref.id, one])).values();
    if (she === undefined) continue;
    if (others.length > 0 || she.kind !== "person" || she.named === null) return undefined;
    return { named: she.named, title: she.title, gender, count, sentence: index - back };
  }
  return undefined;
}

/** في مقر المفوضية، رئيسة المفوضية: a body under a preposition does nothing here, nor does one behind a post. */
const isSetting = (reading: Reading, mention: Mention): boolean =>
  mention.kind === "organisation" &&
  (isGoverned(reading, mention) ||
    isOwnerOfGoverned(reading, mention) ||
    matchOf(reading.document, mention.first - 1, cats.role) !== undefined);

function lastAgreeing(state: State, { cue, index, before, points, mention }: GoingOn): Speaker | undefined {
  const { gender, count, form } = cue.meaning;
  // المصدر ذاته is whoever spoke last, named or not; a document is an institution's.
  if (points === "same") return sameSpeaker(state.speakers, index);
  if (points === "document")
    return (
      issuedBefore(state, mention, index) ??
      // بحسب الوكالة. وأوضح البيان: rather whoever issued it than who passed it on.
      state.speakers.findLast(({ named }) => isBody(named) && !isRelay(named)) ??
      state.speakers.findLast(({ named }) => isBody(named)) ??
      state.speakers.at(-1)
    );
  const { copulas, withoutAnd, resumes } = state.reading.document.rules.grammar;
  const lead = state.reading.document.tokens[cue.first - 1]?.norm ?? "";
  const isPronoun = copulas.has(resumes(lead[0] ?? "") ? lead.slice(1) : withoutAnd(lead));
  const speaker = lastSpeaker(state.speakers, gender, count, index, isPronoun);
  if (state.found.length > before) {
    // قال فلان إن الرئيس تحدث عن السلام، مشددا: rather whoever speaks than somebody he tells of.
    const said = form === "participle" ? state.speakers.findLast((one) => isSaid(one, index)) : undefined;
    return said !== undefined && agrees(said, gender, count) ? said : speaker;
  }
  // A participle before any other cue of the sentence belongs to the sentence's own subject.
  const subject = subjectOfSentence(state.reading, index, cue.first);
  // أصدر الحزب بيانا قال فيه: what a document holds is its issuer's.
  const isHeld = cue.clitics === "" && isHeldIn(state.reading.document, cue.last + 1);
  const isPurpose = state.reading.document.rules.grammar.belongs(cue.clitics);
  if (form === "participle" || form === "masdar" || isPurpose || isHeld)
    return subject === undefined || isOfOther(subject, gender) ? speaker : subject;
  // التقى فلان نظيره، وأكد أن، سُئل فلان عن ذلك فأجاب: so does a verb joined to the one that tells what he did.
  const { grammar } = state.reading.document.rules;
  const joins =
    grammar.joins(cue.clitics) ||
    grammar.resumes(cue.clitics) ||
    isParenthesis(state.reading, cue) ||
    isBehindBut(state.reading, cue);
  const issuer = issuerOverComma(state.reading, cue);
  if (issuer !== null) return { ...issuer, sentence: index };
  if (subject === undefined && leadsAnother(state, cue, index)) return undefined;
  return joins && subject !== undefined && goesOn(subject, gender, count) ? subject : speaker;
}

/** How many sentences back the body may stand that issued a document. */
const FARTHEST_DOCUMENT = 6;

/** قالت المنظمة في بيان إن. وأعلن الجيش سيطرته. وذكر البيان أن: the last speaker in whose sentence that very document stands. */
export function issuedBefore(
  { reading, speakers }: Pick<State, "reading" | "speakers">,
  mention: Mention | null,
  index: number,
): Speaker | undefined {
  const head = mention?.pointer?.by === "anaphor" ? mention.pointer.head : "";
  const { document } = reading;
  const { withoutArticle, isDefinite, subjectFirst } = document.rules.grammar;
  const noun = withoutArticle(head);
  // وفقا للبيان: the article has lost its first letter, the noun is as definite.
  if (mention === null || !isDefinite(document.tokens[mention.first]?.norm ?? "") || subjectFirst) return undefined;
  return speakers.findLast(({ named, sentence }) => {
    const told = document.sentences[sentence];
    if (named === null || isRelay(named) || told === undefined || index - sentence > FARTHEST_DOCUMENT) return false;
    for (let at = told.first; at <= told.last; at++) {
      const form = document.tokens[at]?.norm ?? "";
      // وبين التقرير الصادر عن النادي أن: or with its article, where it was told of before.
      if (form.startsWith(noun) || (at !== mention.first && withoutArticle(form) === noun)) return true;
    }
    return false;
  });
}

/** قالت الوزارة ... وأضاف المصدر: the body that spoke last, where nobody without a name has spoken. */
export function citedAgain({ speakers }: State): "same" | null {
  const isBody = speakers.at(-1)?.named?.ref.kind === "organisation";
  return isBody && !speakers.some(({ unnamed }) => unnamed === true) ? "same" : null;
}

const isSaid = ({ sentence, silent }: Speaker, index: number): boolean => sentence === index && silent !== true;

/** علقت مصادر الحركة على زعيمها فلان قائلة: a participle of the other gender is not of that person. */
const isOfOther = ({ named, gender: own }: Speaker, gender: Gender | null): boolean =>
  named?.ref.kind === "person" && own !== null && gender !== null && own !== gender;

/** فيه، فيها: in what was just named. */
export function isHeldIn({ tokens, rules }: TextDocument, index: number): boolean {
  const { inside, endsInPronoun } = rules.grammar;
  const form = tokens[index]?.norm ?? "";
  return endsInPronoun(form) && [1, 2].some((ending) => inside.has(form.slice(0, -ending)));
}

/** فلان لا يعرف، كما قال لصحيفة، سوى أن: a verb without a subject of its own, in an aside about what is said. */
const isParenthesis = ({ document: { tokens, rules } }: State["reading"], { first }: CueMatch): boolean =>
  rules.grammar.creditsBehind.has(tokens[first - 1]?.norm ?? "") && tokens[first - 2]?.kind === "comma";

/** وفي بلاغ للديوان الملكي، أوضح أن: whoever issued the document in which it stands, whatever the verb agrees with. */
function issuerOverComma(
  reading: Reading,
  { first, clitics }: CueMatch,
): Pick<Mention, "named" | "title" | "gender" | "count"> | null {
  const { document, mentions, mentionOf } = reading;
  if (clitics !== "" || document.tokens[first - 1]?.kind !== "comma") return null;
  const issuer = itemAt(mentions, mentionOf[first - 2]);
  return issuer?.named != null && issues(reading, issuer) && isInDocument(document, issuer.first) ? issuer : null;
}

/** How many words in front of whoever issued it a document may stand. */
const LONGEST_DOCUMENT = 3;

/** في بلاغ للديوان, and neither ردا على بلاغ للديوان nor بعد بلاغ للديوان, where somebody answers it. */
function isInDocument(document: TextDocument, owner: number): boolean {
  for (let at = owner - 1; at >= owner - LONGEST_DOCUMENT; at--) {
    if (matchOf(document, at, cats.creditNoun) === undefined) continue;
    const { withoutAnd, inside } = document.rules.grammar;
    return inside.has(withoutAnd(document.tokens[at - 1]?.norm ?? ""));
  }
  return false;
}

/** زار فلان البلدة، لكنه قال، إلا أنه قال، إذ قال: with a pronoun or none. */
function isBehindBut({ document: { tokens, rules } }: State["reading"], { first, clitics }: CueMatch): boolean {
  const { but, where, withoutAnd, endsInPronoun } = rules.grammar;
  const form = (at: number): string => tokens[at]?.norm ?? "";
  if (clitics === "" && where.has(form(first - 1))) return true;
  const isBut = (at: number): boolean => but.has(form(at)) || but.has(withoutAnd(form(at)));
  return clitics === "" && (isBut(first - 1) || (endsInPronoun(form(first - 1)) && isBut(first - 2)));
}

/** كان المتحدث باسم الوزارة العقيد فلان، أعلن: somebody without a name leads the sentence: nobody else goes on in it. */
function leadsAnother({ reading }: State, cue: CueMatch, index: number): boolean {
  const { document, mentions, mentionStart } = reading;
  const { were, withoutAnd, perfect, isDefinite } = document.rules.grammar;
  const first = leadOf(document, index, (form) => were.has(withoutAnd(form)));
  if (first < 0) return false;
  const lead = itemAt(mentions, mentionStart[first + 1]);
  if (lead !== undefined) return lead.kind === "person" && lead.named === null;
  // وكان أسير آخر، من اللواء نفسه، قد صرح: so does a noun that no list has, before a verb behind its particle.
  const token = document.tokens[first + 1];
  const isNoun = token?.kind === "word" && !isDefinite(token.norm) && !beginsAny(document, first + 1, noNouns);
  const isDated = (reading.dateEnd[first + 1] ?? -1) >= 0;
  return isNoun && !isDated && first + 2 < cue.first && perfect.has(document.tokens[cue.first - 1]?.norm ?? "");
}

/** Words that may open a sentence in front of its verb of being: وقبل ذلك كان. */
const MOST_BEFORE_LEAD = 2;

/** The verb of being at the head of a sentence; -1 where none stands there. */
function leadOf({ sentences, tokens }: TextDocument, index: number, isBeing: (form: string) => boolean): number {
  const first = sentences[index]?.first ?? 0;
  for (let at = first; at <= first + MOST_BEFORE_LEAD; at++) {
    if (tokens[at]?.kind !== "word") return -1;
    if (isBeing(tokens[at]?.norm ?? "")) return at;
  }
  return -1;
}

/** What stands behind a verb of being and is no noun that it tells of. */
const noNouns = bitsOf(["cue", "preposition", "adverbial", "pronoun", "stopper", "conjunction", "negation"]);

/** Somebody, rather than a place, whom a verb surely agrees with. */
const goesOn = (subject: Speaker, gender: Gender | null, count: Count): boolean =>
  subject.named?.ref.kind !== "place" && subject.count === count && gender !== null && subject.gender === gender;

/** البيان، المصدر ذاته، المتحدث: words that speak for somebody named before. */
export function pointsBack(mention: Mention | null): "document" | "same" | null {
  // وأضاف المتحدث: whoever has just spoken, where the text calls nobody else so.
  if (mention?.pointer?.by === "title" && isSpeaking(mention)) return "same";
  if (mention?.pointer?.by !== "anaphor") return null;
  return mention.pointer.same ? "same" : mention.pointer.document ? "document" : null;
}

const isSpeaking = ({ named, title }: Mention): boolean =>
  named === null &&
  title !== null &&
  spokesRoles.has(title.role) &&
  title.of === null &&
  !title.spokes &&
  title.first === title.last;

/** Roles of those who speak for others. */
export const spokesRoles: ReadonlySet<string> = new Set(["spokesperson", "deputy-spokesperson"]);

const isBody = (named: Speaker["named"]): boolean => named !== null && named.ref.kind !== "person";
