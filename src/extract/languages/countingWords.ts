/** Words of `Grammar` that stand around a number and its count. */
export interface CountingWords {
  /** Folded verbs between a count and its number (بلغ), and words for "only" between a number and its whole. */
  readonly reaches: ReadonlySet<string>;
  readonly only: ReadonlySet<string>;
  /** Folded verbs of a count near its number (ناهز عدد القتلى), and that with "over" pass it (زاد على). */
  readonly nears: ReadonlySet<string>;
  readonly surpasses: ReadonlySet<string>;
  /** Folded words for count that stand in front of what people fell to (حصيلة القصف). */
  readonly tolls: ReadonlySet<string>;
  /** Folded verbs of several people who still are what a noun says (ما زالوا مفقودين). */
  readonly remains: ReadonlySet<string>;
  /** Folded nouns of people whose form does not tell it, without an article (الحضور), and verbs of mourning (نعى). */
  readonly crowds: ReadonlySet<string>;
  readonly mourns: ReadonlySet<string>;
  /** Folded nouns for the bodies of the dead, which nobody counted is (جثامين). */
  readonly corpses: ReadonlySet<string>;
  /** Folded words for two others than those told of (آخران). */
  readonly otherTwo: ReadonlySet<string>;
  readonly lacks: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
  /** Folded nouns that count people only where something else tells what became of them (حالات). */
  readonly cases: ReadonlySet<string>;
  /** Folded prepositions that measure a number against another: دون. */
  readonly bounds: ReadonlySet<string>;
}
