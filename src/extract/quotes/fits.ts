import type { CueVerb } from "../cues.ts";
import { anyOf, beginsOneOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention } from "../names/mention.ts";
import type { SenseId } from "../senses.ts";
import { itemAt } from "../itemAt.ts";
import type { Attribution, CueMatch, State } from "./attribution.ts";
import { isNumber, isRough } from "./roughNumbers.ts";
import { isPossibleSpeaker } from "./sources.ts";
import type { subjectInFront } from "./subjects.ts";
import type { Complement, ContentKind } from "./walk.ts";

/** What keeps a verb that may report from reporting, or from going on with whoever spoke last. */

/** وجاء في الرسالة: a document that nobody is told to have issued, and its words are nobody's who has said nothing before. */
export function isStrangeDocument({ reading, found }: State, { meaning, last }: CueMatch): boolean {
  const { document } = reading;
  const { inside, isDefinite } = document.rules.grammar;
  if (!meaning.verb.document || !inside.has(document.tokens[last + 1]?.norm ?? "")) return false;
  return isDefinite(document.tokens[last + 2]?.norm ?? "") && found.length === 0;
}

/** اعتبر أن نقل التحقيق: right behind "that" begins what is said, with a noun that is spelled like a verb. */
export function isNounBehindThat({ found }: State, { meaning, clitics, first }: CueMatch): boolean {
  const previous = found.at(-1);
  const isMasculine = meaning.form === "past" && meaning.gender === "m" && meaning.count === "sg";
  return isMasculine && clitics === "" && previous?.kind === "clause" && previous.first === first;
}

/** Words from a verb, or from its subject, to what is said, behind "that" or a participle. */
const CLOSE_WITHIN = 3;

/** وزاد أن, وزاد الوزير قائلا: a verb that says something only where that stands right behind it or its subject. */
export const isSaying = ({ meaning: { verb }, last }: CueMatch, { content, subject }: Complement): boolean =>
  !verb.close || content - (subject?.last ?? last) <= CLOSE_WITHIN;

/** بيانا دعت فيه السلطات إلى: behind a verb of asking or blaming and "in it" stands who is asked, and no subject. */
export const isSubjectBehind = ({ meaning: { verb }, last }: CueMatch, mention: Mention | null): boolean =>
  mention !== null && !(asking.has(verb.id) && verb.takes.includes("object") && mention.first === last + 2);

const asking: ReadonlySet<string> = new Set<SenseId>(["demand", "accuse", "criticise"]);

/** What stands in front of a verb where its subject may. */
export type Front = ReturnType<typeof subjectInFront>;

export const isMention = (front: Front): front is Mention => front !== null && typeof front === "object";

/**
 * وأضافت الوزارة أن بغداد تدعو، قال المتحدث إن موسكو تتوقع: a body goes on about its own country, which tells nothing of its own,
 * and so does whoever speaks for one at the head of what he says.
 */
export function isOwnCountry(front: Front, previous: Attribution | undefined): boolean {
  if (!isMention(front) || front.kind !== "place" || previous?.kind !== "clause") return false;
  const country = front.named?.actsFor ?? null;
  if (country === null || previous.source === null) return false;
  const { source, title } = previous;
  if (source.ref.kind === "organisation") return source.country === country;
  return previous.first === front.first && (source.country === country || title?.of?.country === country);
}

/**
 * قالت المنظمة إن مالطا رفضت استقبال 40, أعلنت الوزارة أنها رصدت 31 طائرة: at the head of what somebody says, who refuses or
 * observes something does so, and says nothing of their own.
 */
export function isDeedTold(state: State, cue: CueMatch, front: Front, previous: Attribution | undefined): boolean {
  if (previous?.kind !== "clause") return false;
  if (isPlaceTold(state, cue, previous)) return true;
  const { id } = cue.meaning.verb;
  // أكد الوزير أن تونس سجلت 30 وفاة: nor does a country in which it happened.
  const isSubject = isMention(front) && previous.first === front.first;
  if (id === OBSERVE) return front === "pronoun" || (isSubject && front.kind === "place");
  return id === DECLINE && isSubject;
}

/** قال المدير إن ولاية الساحل سجلت 30 وفاة، وأبلغت ولاية الجبل عن 8: nor do places that nobody speaks for. */
function isPlaceTold({ reading }: State, cue: CueMatch, clause: Attribution): boolean {
  const { document, mentions, mentionOf } = reading;
  const isMute = (at: number): boolean => {
    const mention = itemAt(mentions, mentionOf[at]);
    return mention !== undefined && !isPossibleSpeaker(mention);
  };
  const next = cue.last + 1;
  // إن ولاية الساحل تضررت، حيث سجلت 30: with a number right behind the verb, what the clause begins with goes on.
  if (isMute(clause.first) && (isNumber(document, next) || isRough(document, next))) return true;
  // وصلت إلى ولاية الساحل وأعلنت: behind "and" the place in front is no subject.
  return isMute(next) || (cue.clitics === "" && isMute(cue.first - 1));
}

/** The senses of verbs that record something and of those that refuse it. */
const OBSERVE: SenseId = "report";
const DECLINE: SenseId = "decline";

/** What a verb takes of what may be said: a clause, a quote, an object. */
export const takesKind = ({ takes, that }: CueVerb, kind: ContentKind): boolean => {
  if (kind === "clause") return that !== undefined || takes.some((taken) => taken !== "object");
  return kind === "quote" ? true : takes.length > 0;
};

/** واتهم الحركة بالمماطلة: who is accused, with the one who accuses left out. */
export const isAddressed = (cue: CueMatch, { kind, addressee }: Complement): boolean =>
  cue.meaning.verb.addresses && cue.clitics !== "" && kind !== "clause" && addressee === null;

/**
 * عبر is "via" more often than "expressed", بين "between" more often than "explained": the first takes its object, the
 * second its subject and what is said right behind that (وبين المصدر أن).
 */
export function isRatherPreposition(document: TextDocument, cue: CueMatch, complement: Complement): boolean {
  if (matchOf(document, cue.first, cats.preposition) === undefined) return false;
  if (!cue.meaning.verb.takes.includes("clause")) return complement.kind !== "object";
  const { subject, unnamed, kind, content } = complement;
  // كما بين بأن، وبين في حديث أن: no two stand right behind between which something could be.
  const next = cue.last + 1;
  const isBare = beginsOneOf(document, next, leadsToWhat);
  if (isBare && kind === "clause" && cue.meaning.form === "past") return false;
  const isSubject = subject === null ? unnamed : subject.last + 2 === content;
  return cue.clitics === "" || kind !== "clause" || !isSubject;
}

const leadsToWhat = anyOf("complementizer", "preposition");

/** بحسب ما, وفق ما: a credit and "what" at the head of the sentence. */
export function isLedByCredit(document: TextDocument, { first }: CueMatch, index: number): boolean {
  if (first - 2 !== document.sentences[index]?.first) return false;
  const isWhat = document.rules.grammar.creditsBehind.has(document.tokens[first - 1]?.norm ?? "");
  return isWhat && matchOf(document, first - 2, cats.credit) !== undefined;
}

/** Verbs that only tell something; نفى ذلك، رفض ذلك is told of what was said before. */
const plain: ReadonlySet<SenseId> = new Set<SenseId>(["say", "announce", "state", "confirm", "explain", "report"]);

/** وأعلن ذلك عبر المنصة: what was told before; معتبرا ذلك تصعيدا says more of it. */
export const takesUpThat = (document: TextDocument, { meaning }: CueMatch, { kind, content }: Complement): boolean =>
  kind === "object" &&
  plain.has(meaning.verb.id) &&
  meaning.form !== "participle" &&
  document.rules.grammar.that.has(document.tokens[content]?.norm ?? "") &&
  matchOf(document, content + 1, cats.preposition) !== undefined;
