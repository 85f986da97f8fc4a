import type { Answer, AnswerQuote } from "./answer.ts";
import type { GoldArticle, GoldQuote } from "./gold.ts";
import { bestMatching } from "./matching.ts";
import type { SameName } from "./names.ts";
import { isSamePassage, overlapOf, wordsOf } from "./overlap.ts";
import type { Phenomenon, Tally } from "./tally.ts";

/** The gold lists direct quotations from four words on; a shorter one counts neither way. */
const SHORTEST_DIRECT_WORDS = 4;

const speakersOf = (gold: GoldQuote): (string | null)[] => [gold.speaker, ...gold.speaker_also];

function pairQuotes(
  golds: readonly GoldQuote[],
  answers: readonly AnswerQuote[],
  isPair: (gold: GoldQuote, got: AnswerQuote) => boolean,
): (number | null)[] {
  return bestMatching(golds.length, answers.length, (g, a) => {
    const [gold, got] = [golds[g], answers[a]];
    if (gold === undefined || got === undefined || !isPair(gold, got)) return 0;
    return 1 + overlapOf(gold.text, got.content).worst;
  });
}

function compareSpeaker(tally: Tally, row: Phenomenon, gold: GoldQuote, got: AnswerQuote, same: SameName): void {
  const speakers = speakersOf(gold);
  tally.compare(
    row,
    speakers.some((name) => same(name, got.speaker)),
    {
      what: `“${gold.text}”`,
      expected: speakers.map((name) => name ?? "nobody").join(" | "),
      got: got.speaker ?? "nobody",
      sentence: gold.sentence,
    },
  );
}

/** Direct quotations: found or not, by whom, on which day. */
export function scoreDirectQuotes(tally: Tally, gold: GoldArticle, answer: Answer, same: SameName): void {
  const golds = gold.quotes.filter((quote) => quote.direct);
  const answers = answer.quotes.filter((quote) => quote.direct);
  const pairs = pairQuotes(golds, answers, (one, other) => isSamePassage(one.text, other.content));
  golds.forEach((expected, index) => {
    const got = answers[pairs[index] ?? -1];
    if (got === undefined) {
      tally.note("quotes.direct", "missed", {
        what: `${expected.speaker ?? "nobody"}: “${expected.text}”`,
        expected: expected.text,
        got: null,
        sentence: expected.sentence,
      });
      return;
    }
    compareSpeaker(tally, "quotes.speaker", expected, got, same);
    const days = [expected.date, ...expected.date_also];
    tally.compare("quotes.day", days.includes(got.saidOn), {
      what: `${expected.speaker ?? "nobody"}: “${expected.text}”`,
      expected: days.map((day) => day ?? "null").join(" | "),
      got: got.saidOn ?? "null",
      sentence: expected.sentence,
    });
  });
  const matched = new Set(pairs.filter((column) => column !== null));
  const counted = answers.filter(
    (got, index) => matched.has(index) || wordsOf(got.content).length >= SHORTEST_DIRECT_WORDS,
  );
  answers.forEach((got, index) => {
    if (matched.has(index) || !counted.includes(got)) return;
    tally.note("quotes.direct", "false", {
      what: `${got.speaker ?? "nobody"}: “${got.content}”`,
      expected: null,
      got: got.content,
      sentence: got.sentence,
    });
  });
  tally.add("quotes.direct", golds.length, counted.length, matched.size);
}

/** Indirect statements are a sample in the gold: what was found of it, and by whom; a further answer is no error. */
export function scoreIndirectQuotes(tally: Tally, gold: GoldArticle, answer: Answer, same: SameName): void {
  const golds = gold.quotes.filter((quote) => !quote.direct);
  const limits = { best: 0.8, worst: 0.3 };
  const pairs = pairQuotes(golds, answer.quotes, (one, other) => isSamePassage(one.text, other.content, limits));
  golds.forEach((expected, index) => {
    const got = answer.quotes[pairs[index] ?? -1];
    if (got !== undefined) compareSpeaker(tally, "quotes.indirectSpeaker", expected, got, same);
    else {
      tally.note("quotes.indirect", "missed", {
        what: `${expected.speaker ?? "nobody"}: ${expected.text}`,
        expected: expected.text,
        got: null,
        sentence: expected.sentence,
      });
    }
  });
  const found = pairs.filter((column) => column !== null).length;
  tally.add("quotes.indirect", golds.length, found, found);
}
