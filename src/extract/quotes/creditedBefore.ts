import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { bitOf } from "../phrases.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Attribution, bareAttribution, type State } from "./attribution.ts";
import { readComplement } from "./scan.ts";

/** How the rule is called that credits a sentence to whoever the next one tells of. */
const NEXT_SENTENCE = "credit:next-sentence";

/** ارتفعت الحصيلة إلى 114 قتيلا. جاء ذلك في بيان صادر عن الوزارة: whose the sentence before is, which credits nobody itself; or null. */
export function creditedBefore({ reading, found }: State, sentence: Sentence, index: number): Attribution | null {
  const { document } = reading;
  if (!beginsAny(document, sentence.first, bitOf.cue) || document.rules.grammar.subjectFirst) return null;
  const cue = matchOf(document, sentence.first, "cue");
  const told = document.sentences[index - 1];
  if (cue === undefined || told === undefined || !cue.meaning.verb.document) return null;
  if (matchOf(document, cue.last + 1, "pronoun") === undefined || !leadsToDocument(document, cue.last + 2)) return null;
  let credited: Attribution | undefined;
  for (let at = found.length - 1; at >= 0 && (found[at]?.sentence ?? -1) >= index - 1; at--) {
    const one = found[at];
    if (one?.sentence === index - 1) return null;
    // جاء ذلك على لسان المتحدث: the credit has been read.
    if (one?.kind === "credit") credited = one;
  }
  const { subject } = readComplement(reading, cue, cue.meaning.verb, false);
  const source = subject?.named ?? credited?.source ?? null;
  const title = (subject ?? credited)?.title ?? null;
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

/** في بيان، خلال مؤتمر صحفي، في كلمة: a preposition and a document, or what somebody says something in. */
function leadsToDocument(document: TextDocument, at: number): boolean {
  if (matchOf(document, at, "credit") !== undefined) return true;
  if (matchOf(document, at, "preposition") === undefined) return false;
  const where = matchOf(document, at, "adverbial");
  return matchOf(document, at + 1, "credit-noun") !== undefined || (where !== undefined && where.last > at);
}
