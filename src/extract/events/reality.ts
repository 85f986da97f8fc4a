import type { EventType } from "../../domain/fact.ts";
import { type MatchOf, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { isDeterminer } from "../languages/syntax.ts";
import { senseOf, type SenseId } from "../senses.ts";

/** Whether what a trigger tells has happened, lies ahead, or is not told as a fact. */

type TriggerMatch = MatchOf<"trigger">;

/** How many words before a trigger what is planned stands: من المقرر أن يزور, is expected to visit. */
const PLANNED_WITHIN = 4;

/** The aspect that the words around a trigger give it: its rule's own, that of what lies ahead, or none at all. */
export function aspectOf(document: TextDocument, trigger: TriggerMatch): string | null {
  const { rule } = trigger.meaning;
  if (isNoun(document, trigger) || isWished(document, trigger) || isMeant(document, trigger)) return "unreal";
  if (rule.aspect === "expected" || !isAhead(document, trigger))
    return isUnreal(document, trigger) ? "unreal" : rule.aspect;
  return rule.later ?? "unreal";
}

/** ضربة is no form of ضرب, though it folds to ضربه; and behind a preposition (في قصف، بقصف) stands a noun. */
function isNoun(document: TextDocument, { meaning, first, clitics }: TriggerMatch): boolean {
  const { tokens, text, rules } = document;
  const token = tokens[first];
  if (meaning.tense === null || token === undefined) return false;
  const { isNounEnding, governs, placePrepositions, subjectFirst } = rules.grammar;
  if (isNounEnding(text.slice(token.start, token.end))) return true;
  // إن قصفا مدفعيا استهدف: no verb of two stands there.
  const isDual =
    rules.grammar.isDualVerb(token.norm) && matchOf(document, first - 1, cats.complementizer) !== undefined;
  if (meaning.tense === "past" && isDual) return true;
  // أسفر قصف روسي: with a nationality right behind that agrees with it, it is one.
  const isNation = meaning.tense === "past" && !subjectFirst && matchOf(document, first + 1, cats.entity) === undefined;
  const nation = isNation ? matchOf(document, first + 1, cats.demonym) : undefined;
  if (nation?.clitics === "" && nation.meaning.count === "sg" && !nation.meaning.definite) return true;
  const isLed = governs(clitics) || placePrepositions.has(tokens[first - 1]?.norm ?? "");
  return meaning.tense === "past" && !subjectFirst && isLed;
}

/** سيزور، من المقرر أن يزور: announced, and not only possible. */
function isAhead(document: TextDocument, { meaning, first, clitics }: TriggerMatch): boolean {
  if (meaning.tense !== "present") return false;
  const { grammar } = document.rules;
  if (clitics !== "" && grammar.isFutureVerb(document.tokens[first]?.norm ?? "")) return true;
  if (matchOf(document, first - 1, cats.complementizer) === undefined) return false;
  for (let at = Math.max(0, first - PLANNED_WITHIN); at < first - 1; at++) {
    const isPlanned = matchesOf(document, at, cats.status).some((match) => match.meaning.status === "planned");
    if (!isPlanned || document.sentenceOf[at] !== document.sentenceOf[first]) continue;
    // كان من المقرر أن يلتقيه: what was planned once is announced no more.
    const isPast = [at - 1, at - 2].some((before) => grammar.were.has(document.tokens[before]?.norm ?? ""));
    return !isPast && matchOf(document, at - 1, cats.negation) === undefined;
  }
  return false;
}

/** That he sign (أن يوقع), may visit (قد يزور), in order to meet (ليلتقي), to meet. */
function isUnreal(document: TextDocument, { meaning, first, clitics }: TriggerMatch): boolean {
  if (meaning.tense === null || meaning.rule.aspect === "expected") return false;
  const { grammar } = document.rules;
  if (meaning.tense === "past") return isPassiveAhead(document, first) || isAttribute(document, first);
  if (grammar.governs(clitics)) return true;
  const before = document.tokens[first - 1]?.norm ?? "";
  if (grammar.perfect.has(before) || isPluralNoun(document, first)) return true;
  if (grammar.syntax?.modals.has(before) === true || grammar.syntax?.infinitive.has(before) === true) return true;
  return !grammar.endsInPronoun(before) && matchOf(document, first - 1, cats.complementizer) !== undefined;
}

/** "Wednesday's strikes", "Israeli attacks": a plural that is written like the verb. */
function isPluralNoun(document: TextDocument, first: number): boolean {
  const { syntax } = document.rules.grammar;
  if (syntax === null) return false;
  const before = document.tokens[first - 1]?.norm ?? "";
  return (
    isDeterminer(syntax, before) ||
    syntax.genitives.has(before) ||
    matchOf(document, first - 1, cats.demonym) !== undefined
  );
}

/** "the freed men", "most of them captured last year": the participle only describes somebody. */
function isAttribute({ tokens, rules }: TextDocument, first: number): boolean {
  const { syntax } = rules.grammar;
  const before = tokens[first - 1]?.norm ?? "";
  if (syntax === null) return false;
  return isDeterminer(syntax, before) || (syntax.objects.has(before) && !syntax.pronouns.has(before));
}

/** "will be released", "to be released". */
function isPassiveAhead({ tokens, rules }: TextDocument, first: number): boolean {
  const { syntax } = rules.grammar;
  const [modal, be] = [tokens[first - 2]?.norm ?? "", tokens[first - 1]?.norm ?? ""];
  return syntax?.be.has(be) === true && (syntax.modals.has(modal) || syntax.infinitive.has(modal));
}

/** What is told by itself, whatever is meant of it: that somebody denies, and visits, which have an aspect of their own. */
const told: ReadonlySet<EventType> = new Set(["denial", "statement", "visit", "call"]);

/** How many words before a noun of action what it is only meant to be stands: محاولة فاشلة لاغتيال. */
const MEANT_WITHIN = 3;

/** The same with a subject between them, where a preposition leads to the noun: تسعى الحكومة اليمنية إلى التوصل. */
const MEANT_LED_WITHIN = 8;

/** محاولة اغتيال، رفض الإفراج عن: its noun is named, and no event told. */
function isMeant(document: TextDocument, trigger: TriggerMatch): boolean {
  const { tokens, rules, sentenceOf } = document;
  const { meaning, first } = trigger;
  if (meaning.tense !== null || told.has(meaning.rule.type)) return false;
  const within = isLed(document, trigger) ? MEANT_LED_WITHIN : MEANT_WITHIN;
  for (let at = first - 1; at >= Math.max(0, first - within); at--) {
    if (sentenceOf[at] !== sentenceOf[first] || tokens[at]?.kind !== "word") return false;
    if (rules.grammar.unreal.has(tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

/** How many words before a noun of action the demand for it stands: دعا الأطراف إلى الإفراج عن. */
const WISHED_WITHIN = 4;

/** Verbs that tell something as a fact, and negated do not; لم يعلق على القصف tells it all the same. */
const claims: ReadonlySet<SenseId> = new Set<SenseId>(["admit", "announce", "confirm"]);

/** Asked for, threatened, refused or not admitted: nobody says with its noun that it has happened. */
function isWished(document: TextDocument, trigger: TriggerMatch): boolean {
  const { meaning, first } = trigger;
  if (meaning.tense !== null || meaning.rule.type === "denial" || meaning.rule.type === "statement") return false;
  if (!isLed(document, trigger)) return false;
  for (let at = first - 1; at >= Math.max(0, first - WISHED_WITHIN); at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[first] || document.tokens[at]?.kind === "comma") return false;
    const cue = matchOf(document, at, cats.cue);
    if (cue === undefined) continue;
    // لم تعترف بنشر قوات: nobody says that it has happened.
    const isNegated = matchOf(document, at - 1, cats.negation) !== undefined;
    const { id } = cue.meaning.verb;
    return (isNegated && claims.has(id)) || senseOf(id).wishes === true;
  }
  return false;
}

/** Behind a preposition. */
const isLed = (document: TextDocument, { first, clitics }: TriggerMatch): boolean =>
  document.rules.grammar.governs(clitics) || matchOf(document, first - 1, cats.preposition) !== undefined;
