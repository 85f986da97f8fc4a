/**
 * Counts by phenomenon, and every disagreement behind them. A `retrieval` row has precision, recall and F1; a `recall`
 * row counts what was found of what there is; an `accuracy` row counts right answers among matched pairs.
 */
export const phenomena = {
  "estimates.value": "retrieval",
  "estimates.source": "retrieval",
  "estimates.hedge": "accuracy",
  "estimates.status": "accuracy",
  "estimates.speaker": "accuracy",
  "estimates.day": "accuracy",
  "estimates.place": "accuracy",
  "quotes.direct": "retrieval",
  "quotes.speaker": "accuracy",
  "quotes.day": "accuracy",
  "quotes.indirect": "recall",
  "quotes.indirectSpeaker": "accuracy",
  "facts.key": "recall",
  "names.people": "retrieval",
  "names.organisations": "retrieval",
  "names.places": "retrieval",
  "article.published": "accuracy",
} as const;

export type Phenomenon = keyof typeof phenomena;
export type Measure = "precision" | "recall" | "f1" | "accuracy";

/** Which figures a kind of row has. */
export const measuresOf: Record<(typeof phenomena)[Phenomenon], readonly Measure[]> = {
  retrieval: ["precision", "recall", "f1"],
  recall: ["recall"],
  accuracy: ["accuracy"],
};

/** `gold`: how many there are (for accuracy: pairs compared); `answered`: how many were answered; `right`: of those. */
export interface Count {
  readonly gold: number;
  readonly answered: number;
  readonly right: number;
}

export interface Problem {
  readonly articleId: string;
  readonly phenomenon: Phenomenon;
  /** `missed`: in the gold only; `false`: in the answer only; `wrong`: matched, with another value. */
  readonly kind: "missed" | "false" | "wrong";
  readonly what: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly sentence: string | null;
}

export interface Score {
  readonly counts: Readonly<Record<Phenomenon, Count>>;
  readonly problems: readonly Problem[];
}

/** Collects counts and problems of one article. */
export class Tally {
  readonly articleId: string;
  readonly counts = emptyCounts();
  readonly problems: Problem[] = [];

  readonly #labelled: readonly string[];

  /** @param labelled beginnings of the phenomena that count; none for all of them */
  constructor(articleId: string, labelled: readonly string[] = []) {
    this.articleId = articleId;
    this.#labelled = labelled;
  }

  #isLabelled(phenomenon: Phenomenon): boolean {
    return this.#labelled.length === 0 || this.#labelled.some((name) => phenomenon.startsWith(name));
  }

  /** Adds a whole row at once: `gold` there are, `answered` were answered, `right` agree. */
  add(phenomenon: Phenomenon, gold: number, answered: number, right: number): void {
    if (!this.#isLabelled(phenomenon)) return;
    const count = this.counts[phenomenon];
    this.counts[phenomenon] = {
      gold: count.gold + gold,
      answered: count.answered + answered,
      right: count.right + right,
    };
  }

  /** Compares one value of a matched pair. */
  compare(phenomenon: Phenomenon, isRight: boolean, detail: Omit<Problem, "articleId" | "phenomenon" | "kind">): void {
    this.add(phenomenon, 1, 1, isRight ? 1 : 0);
    if (!isRight) this.note(phenomenon, "wrong", detail);
  }

  note(
    phenomenon: Phenomenon,
    kind: Problem["kind"],
    detail: Omit<Problem, "articleId" | "phenomenon" | "kind">,
  ): void {
    if (this.#isLabelled(phenomenon)) this.problems.push({ articleId: this.articleId, phenomenon, kind, ...detail });
  }
}

function emptyCounts(): Record<Phenomenon, Count> {
  const zero: Count = { gold: 0, answered: 0, right: 0 };
  return Object.fromEntries(Object.keys(phenomena).map((name) => [name, zero])) as Record<Phenomenon, Count>;
}

/** The score of all articles together: counts are summed, so that a long article weighs more. */
export function sumOf(tallies: readonly Score[]): Score {
  const counts = emptyCounts();
  for (const tally of tallies) {
    for (const name of Object.keys(phenomena) as Phenomenon[]) {
      const [sum, one] = [counts[name], tally.counts[name]];
      counts[name] = {
        gold: sum.gold + one.gold,
        answered: sum.answered + one.answered,
        right: sum.right + one.right,
      };
    }
  }
  return { counts, problems: tallies.flatMap((tally) => tally.problems) };
}

/** The figure of a row, 0 to 1; null when there is nothing to measure. */
export function measureOf(count: Count, measure: Measure): number | null {
  const ratio = (of: number): number | null => (of === 0 ? null : count.right / of);
  if (measure === "precision") return ratio(count.answered);
  if (measure === "f1")
    return count.gold + count.answered === 0 ? null : (2 * count.right) / (count.gold + count.answered);
  return ratio(count.gold);
}
