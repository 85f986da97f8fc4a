import type { Answer, AnswerEstimate } from "./answer.ts";
import type { GoldArticle, GoldEstimate } from "./gold.ts";
import { bestMatching } from "./matching.ts";
import type { SameName } from "./names.ts";
import { isSamePassage, overlapOf } from "./overlap.ts";
import type { Tally } from "./tally.ts";

/** `nearly` is the gold's own word for a kind of `about`. */
const hedgeOf = (hedge: string): string => (hedge === "nearly" ? "about" : hedge);

const figure = (min: number, max: number): string => (min === max ? String(min) : `${min}-${max}`);

const describeGold = (e: GoldEstimate): string =>
  `${figure(e.min, e.max)} ${e.hedge} ${e.metric} by ${e.attributed_to ?? "nobody"} [${e.mention}]`;
const describeAnswer = (e: AnswerEstimate): string =>
  `${figure(e.min, e.max)} ${e.hedge} ${e.measure} by ${e.attributedTo ?? "nobody"} [${e.mention}]`;

/** One place in the text, said twice: the answer's words of the figure touch the gold's, in one sentence. */
function isSamePlace(a: { mention: string; sentence: string }, b: { mention: string; sentence: string }): boolean {
  if (overlapOf(a.sentence, b.sentence).best < 0.6) return false;
  return overlapOf(a.mention, b.mention).best > 0 || overlapOf(a.mention, b.sentence).best === 1;
}

const oneOf = (got: string | null, expected: readonly (string | null)[], same: SameName): boolean =>
  expected.some((name) => same(name, got));

/** Places and sources may be said more exactly by one side; either of the accepted names will do. */
const sourcesOf = (gold: GoldEstimate): (string | null)[] => [gold.attributed_to, ...gold.attributed_to_also];

const hedgesOf = (gold: GoldEstimate): string[] => [gold.hedge, ...gold.hedge_also].map(hedgeOf);

const isSameSource = (gold: GoldEstimate, got: AnswerEstimate, same: SameName): boolean =>
  [gold.metric, ...gold.metric_also].includes(got.measure) && oneOf(got.attributedTo, sourcesOf(gold), same);

function weightOf(gold: GoldEstimate, got: AnswerEstimate, same: SameName): number {
  if (gold.min !== got.min || gold.max !== got.max || !isSamePlace(gold, got)) return 0;
  const place = overlapOf(gold.sentence, got.sentence).worst + overlapOf(gold.mention, got.mention).worst;
  // Only to tell two equal figures of one sentence apart.
  const fields = Number(hedgesOf(gold).includes(hedgeOf(got.hedge))) + Number(isSameSource(gold, got, same));
  return 1 + place + fields / 10;
}

function comparePair(tally: Tally, gold: GoldEstimate, got: AnswerEstimate, same: SameName): void {
  const check = (
    row: "hedge" | "status" | "speaker" | "day" | "place",
    isRight: boolean,
    expected: readonly (string | null)[],
    actual: string | null,
  ): void =>
    tally.compare(`estimates.${row}`, isRight, {
      what: describeGold(gold),
      expected: expected.map((value) => value ?? "null").join(" | "),
      got: actual ?? "null",
      sentence: gold.sentence,
    });
  const statuses = [gold.status, ...gold.status_also];
  const days = [gold.as_of, ...gold.as_of_also];
  const speakers = [gold.speaker, ...gold.speaker_also];
  const places = [gold.place, ...gold.place_also];
  check("hedge", hedgesOf(gold).includes(hedgeOf(got.hedge)), hedgesOf(gold), got.hedge);
  check("status", statuses.includes(got.status), statuses, got.status);
  check("speaker", oneOf(got.speaker, speakers, same), speakers, got.speaker);
  check("day", days.includes(got.asOf), days, got.asOf);
  check("place", oneOf(got.place, places, same), places, got.place);
}

/** Scores the figures of one article: value, source, and the fields of matched pairs. */
export function scoreEstimates(tally: Tally, gold: GoldArticle, answer: Answer, same: SameName): void {
  const pairs = bestMatching(gold.estimates.length, answer.estimates.length, (g, a) => {
    const [goldOne, answerOne] = [gold.estimates[g], answer.estimates[a]];
    return goldOne === undefined || answerOne === undefined ? 0 : weightOf(goldOne, answerOne, same);
  });
  let sourcesRight = 0;
  gold.estimates.forEach((expected, index) => {
    const got = answer.estimates[pairs[index] ?? -1];
    if (got === undefined) {
      const near = answer.estimates.filter((other) => isSamePlace(expected, other)).map(describeAnswer);
      tally.note("estimates.value", "missed", {
        what: describeGold(expected),
        expected: figure(expected.min, expected.max),
        got: near.length === 0 ? null : near.join("; "),
        sentence: expected.sentence,
      });
      return;
    }
    comparePair(tally, expected, got, same);
    if (isSameSource(expected, got, same)) sourcesRight++;
    else {
      tally.note("estimates.source", "wrong", {
        what: describeGold(expected),
        expected: `${expected.metric} by ${sourcesOf(expected)
          .map((name) => name ?? "nobody")
          .join(" | ")}`,
        got: `${got.measure} by ${got.attributedTo ?? "nobody"}`,
        sentence: expected.sentence,
      });
    }
  });

  const matched = new Set(pairs.filter((column) => column !== null));
  const counted = answer.estimates.filter((got, index) => matched.has(index) || !isDoubtful(gold, got));
  for (const got of answer.estimates.filter((one, index) => !matched.has(index) && counted.includes(one))) {
    const detail = { what: describeAnswer(got), expected: null, got: figure(got.min, got.max), sentence: got.sentence };
    tally.note("estimates.value", "false", detail);
  }
  tally.add("estimates.value", gold.estimates.length, counted.length, matched.size);
  tally.add("estimates.source", gold.estimates.length, counted.length, sourcesRight);
}

const isDoubtful = (gold: GoldArticle, got: AnswerEstimate): boolean =>
  gold.doubtful.some(
    (one) => isSamePassage(one.sentence, got.sentence) && overlapOf(one.mention, got.mention).best >= 0.5,
  );
