import type { Answer } from "./answer.ts";
import type { GoldArticle } from "./gold.ts";
import { bestMatching } from "./matching.ts";
import type { SameName } from "./names.ts";
import { scoreEstimates } from "./score-estimates.ts";
import { scoreKeyFacts } from "./score-facts.ts";
import { scoreDirectQuotes, scoreIndirectQuotes } from "./score-quotes.ts";
import { type Phenomenon, type Score, sumOf, Tally } from "./tally.ts";

export interface ScoredPair {
  readonly id: string;
  readonly gold: GoldArticle;
  /** Null when the program gave no answer for the article: everything in the gold is missed. */
  readonly answer: Answer | null;
  /** Name of the article's outlet: naming it among the organisations counts neither way. */
  readonly outlet: string | null;
}

const nothing: Omit<Answer, "id"> = {
  published: null,
  estimates: [],
  quotes: [],
  events: [],
  people: [],
  organisations: [],
  places: [],
};

/** Compares answers with the gold, phenomenon by phenomenon. Pure: same input, same score. */
export function scoreAnswers(pairs: readonly ScoredPair[], same: SameName): Score {
  return sumOf(pairs.map((pair) => scoreArticle(pair, same)));
}

function scoreArticle({ id, gold, answer: given, outlet }: ScoredPair, same: SameName): Score {
  const tally = new Tally(id, gold.labelled);
  const answer = given ?? { id, ...nothing };
  scoreEstimates(tally, gold, answer, same);
  scoreDirectQuotes(tally, gold, answer, same);
  scoreIndirectQuotes(tally, gold, answer, same);
  scoreKeyFacts(tally, gold, answer, same);
  const isOutlet = (name: string): boolean => outlet !== null && same(outlet, name);
  scoreNames(tally, "names.people", { gold: gold.people, also: [] }, answer.people, same);
  scoreNames(
    tally,
    "names.organisations",
    { gold: gold.orgs.filter((name) => !isOutlet(name)), also: gold.orgs_also },
    answer.organisations.filter((name) => !isOutlet(name)),
    same,
  );
  scoreNames(tally, "names.places", { gold: gold.places, also: gold.places_also }, answer.places, same);
  if (gold.published !== null) {
    tally.compare("article.published", answer.published === gold.published, {
      what: "day of publication",
      expected: gold.published,
      got: answer.published ?? "null",
      sentence: null,
    });
  }
  return tally;
}

/** Names of one kind; an answer among `also`, and in the gold under no name, counts neither way. */
function scoreNames(
  tally: Tally,
  row: Phenomenon,
  { gold, also }: { readonly gold: readonly string[]; readonly also: readonly string[] },
  answered: readonly string[],
  same: SameName,
): void {
  const pairs = bestMatching(gold.length, answered.length, (g, a) =>
    same(gold[g] ?? null, answered[a] ?? null) ? 1 : 0,
  );
  const matched = new Set(pairs.filter((column) => column !== null));
  gold.forEach((name, index) => {
    if (pairs[index] === null) {
      tally.note(row, "missed", { what: name, expected: name, got: null, sentence: null });
    }
  });
  const wrong = answered.filter((name, index) => !matched.has(index) && !also.some((other) => same(other, name)));
  for (const name of wrong) tally.note(row, "false", { what: name, expected: null, got: name, sentence: null });
  tally.add(row, gold.length, matched.size + wrong.length, matched.size);
}
