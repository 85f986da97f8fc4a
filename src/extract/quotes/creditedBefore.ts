import { beginsAny, type MatchOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitOf } from "../phrases.ts";
import type { SenseId } from "../senses.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Attribution, bareAttribution, type State } from "./attribution.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import { isPossibleSpeaker } from "./sources.ts";
import type { Reading } from "./walk.ts";

/** How the rule is called that credits a sentence to whoever the next one tells of. */
export const NEXT_SENTENCE = "credit:next-sentence";

/**
 * ارتفعت الحصيلة إلى 114 قتيلا. جاء ذلك في بيان نشرته الوزارة; أعلن ذلك الوزير: whose the sentence before is, which credits nobody
 * itself; or null.
 */
export function creditedBefore({ reading, found }: State, sentence: Sentence, index: number): Attribution | null {
  const { document } = reading;
  if (document.rules.grammar.subjectFirst) return null;
  if (!beginsAny(document, sentence.first, bitOf.cue)) return creditedByThat(reading, found, sentence.first, index);
  const cue = matchOf(document, sentence.first, cats.cue);
  const told = document.sentences[index - 1];
  const that = cue === undefined ? -1 : thatBehind(document, cue);
  if (cue === undefined || told === undefined || that < 0) return null;
  let credited: Attribution | undefined;
  for (let at = found.length - 1; at >= 0 && (found[at]?.sentence ?? -1) >= index - 1; at--) {
    const one = found[at];
    if (one?.sentence === index - 1) return null;
    // جاء ذلك على لسان المتحدث: the credit has been read.
    if (one?.kind === "credit") credited = one;
  }
  const isDocument = cue.meaning.verb.document;
  if (isDocument && !leadsToDocument(document, that + 1)) return null;
  const who = isDocument ? issuerBehind(reading, that + 2) : tellerBehind(reading, that + 1);
  const source = who?.named ?? (isDocument ? credited?.source : undefined) ?? null;
  const title = (who ?? (isDocument ? credited : undefined))?.title ?? null;
  if (source === null && title?.of == null) return null;
  return {
    ...bareAttribution(source, title, index - 1),
    cue: { id: cue.meaning.verb.id, first: told.first, last: told.first },
    kind: "credit",
    first: told.first,
    last: told.last,
    rule: NEXT_SENTENCE,
  };
}

/**
 * ينتشر 11 ألف جندي. وهذا بحسب الوزير: a credit right behind a word that means what the sentence before told, and nothing
 * behind who is credited; not هذا وبحسب الوزارة أصيب, nor وهذا بحسب محللين دليل على.
 */
function creditedByThat(
  { document, mentions, mentionFrom }: Reading,
  found: readonly Attribution[],
  first: number,
  index: number,
): Attribution | null {
  const { takesUp, withoutAnd, relatives } = document.rules.grammar;
  const credit = found.at(-1);
  if (credit?.kind !== "credit" || credit.sentence !== index) return null;
  const isThat = takesUp.has(withoutAnd(document.tokens[first]?.norm ?? ""));
  if (!isThat || matchOf(document, first + 1, cats.credit)?.clitics !== "") return null;
  const who = itemAt(mentions, mentionFrom[first + 2]);
  const behind = document.tokens[(who?.last ?? first) + 1];
  if (who === undefined || (behind?.kind === "word" && !relatives.has(behind.norm))) return null;
  const told = document.sentences[index - 1];
  if (told === undefined || found.some((one) => one.sentence === index - 1)) return null;
  return {
    ...credit,
    sentence: index - 1,
    cue: { id: credit.cue.id, first: told.first, last: told.first },
    first: told.first,
    last: told.last,
    rule: NEXT_SENTENCE,
  };
}

/** جاء ذلك، أعلن ذلك، صرح بذلك، كشف عن ذلك: the token of "that", which means what the sentence before told; -1 elsewhere. */
function thatBehind(document: TextDocument, { last, meaning }: MatchOf<"cue">): number {
  const { afterVerbs, that } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (meaning.verb.document) return matchOf(document, last + 1, cats.pronoun) === undefined ? -1 : last + 1;
  const at = afterVerbs.has(norm(last + 1)) ? last + 2 : last + 1;
  return meaning.form === "past" && tells.has(meaning.verb.id) && that.has(norm(at)) ? at : -1;
}

/** What says of what was told that it is so or not, rather than what somebody thinks of it (أدانت ذلك باريس). */
const tells: ReadonlySet<SenseId> = new Set<SenseId>([
  "say",
  "state",
  "mention",
  "explain",
  "confirm",
  "announce",
  "reveal",
  "admit",
  "claim",
  "write",
  "deny",
]);

/** How many words may tell what a document is and how it came out. */
const LONGEST_DOCUMENT = 10;

/** في موجز يومي نشرته هيئة الأركان، في كلمة ألقاها الرئيس، في بيان لها: whoever issued a document; an outlet only where nobody else stands there. */
function issuerBehind({ document, mentions, mentionStart, dateEnd }: Reading, from: number): Mention | null {
  const { belongs, relays } = document.rules.grammar;
  for (let at = from; at < from + LONGEST_DOCUMENT; at++) {
    const mention = itemAt(mentions, mentionStart[at]);
    // بيان: the document, which points at whoever spoke last.
    const isDocument = mention?.pointer?.by === "anaphor" && mention.pointer.document;
    if (mention !== undefined && !isDocument) {
      if (isPossibleSpeaker(mention) && mention.named?.type !== "platform") return mention;
      return null;
    }
    if ((dateEnd[at] ?? -1) >= at) {
      at = dateEnd[at] ?? at;
      continue;
    }
    const { kind, norm = "" } = document.tokens[at] ?? {};
    if (kind !== "word" && kind !== "quote" && kind !== "open") return null;
    const led = matchOf(document, at, cats.preposition);
    if (led !== undefined && !relays.has(norm) && !belongs(norm)) return null;
  }
  return null;
}

/** Right behind "that" stands whoever said it. */
function tellerBehind({ document, mentions, mentionStart }: Reading, at: number): Mention | null {
  const mention = itemAt(mentions, mentionStart[at]);
  if (mention === undefined || !isPossibleSpeaker(mention)) return null;
  return document.rules.grammar.governs(mention.clitics) ? null : mention;
}

/** في بيان، خلال مؤتمر صحفي، في كلمة: a preposition and a document, or what somebody says something in. */
function leadsToDocument(document: TextDocument, at: number): boolean {
  if (matchOf(document, at, cats.credit) !== undefined) return true;
  if (matchOf(document, at, cats.preposition) === undefined) return false;
  const where = matchOf(document, at, cats.adverbial);
  return matchOf(document, at + 1, cats.creditNoun) !== undefined || (where !== undefined && where.last > at);
}
