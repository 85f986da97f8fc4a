import { foldText } from "../text/fold.ts";
import type { Grammar, LanguageInput } from "./language.ts";

/** Small words of a lexicon as the grammar asks for them. */

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldText));

/** Phrases of two words: the first → those that may follow. Asked of many tokens, for which no string is made. */
export type WordPairs = ReadonlyMap<string, ReadonlySet<string>>;

export function wordPairs(phrases: readonly string[]): WordPairs {
  const pairs = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = "", second = ""] = foldText(phrase).split(" ");
    pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
  }
  return pairs;
}

/** Small words in front of people. */
export interface WordsBeforePeople {
  /** Of whom somebody without a name is one: أحد، إحدى. */
  readonly oneOf: ReadonlySet<string>;
  /** Latin letters as they are spelled out in front of a name: جي، كيه. */
  readonly spelledLetters: ReadonlySet<string>;
  /** Of what leads to a number and is none: نحو، أكثر، من. */
  readonly roughly: ReadonlySet<string>;
}

type Particles = LanguageInput["lexicon"]["words"]["particles"];

/** Words around documents, works and whoever made them. */
const foldedDocuments = (particles: Particles) => ({
  made: folded(particles.made),
  statements: folded(particles.statements),
  issued: folded(particles.issued),
  branches: folded(particles.branches),
  works: folded(particles.works),
  worksOfTwo: wordPairs(particles.works.filter((work) => work.includes(" "))),
  theseWords: folded(particles.these_words),
  takesUp: folded(particles.takes_up),
  claims: folded(particles.claims),
});

/** Small words around what somebody says. */
const foldedSpeech = (particles: Particles) => ({
  exceptives: folded(particles.exceptives),
  sources: folded(particles.sources),
  kin: folded(particles.kin),
  impersonal: folded(particles.impersonal),
  added: folded(particles.added),
  either: folded(particles.either),
  whoever: folded(particles.whoever),
  civic: folded(particles.civic),
  expected: folded(particles.expected),
  feminineRelatives: folded(particles.feminine_relatives),
  leaderships: folded(particles.leaderships),
  supposed: folded(particles.supposed),
  passives: folded(particles.passives),
  oneOf: folded(particles.one_of),
  spelledLetters: folded(particles.spelled_letters),
  roughly: folded(particles.roughly),
  questions: folded(particles.questions),
});

/** Of these, the words that tell who does what. */
const actingWords = (particles: Particles) => ({
  passive: folded(particles.passive),
  both: folded(particles.both),
  unreal: folded(particles.unreal),
  judging: folded(particles.judging),
  conditionals: folded(particles.conditionals),
  achieves: folded(particles.achieves),
  forces: folded(particles.forces),
  belonging: folded(particles.belonging),
  leads: folded(particles.leads),
  crafts: wordPairs(particles.crafts),
  ownPeople: folded(particles.own_people),
  states: folded(particles.states),
  acts: folded(particles.acts),
  undertakings: folded(particles.undertakings),
  contrast: folded(particles.contrast),
  clauseOpeners: folded(particles.clause_openers),
  when: folded(particles.when),
  members: folded(particles.members),
  any: folded(particles.any),
  units: folded(particles.units),
  men: folded(particles.men),
  but: folded(particles.but),
  nameArticles: folded(particles.name_articles),
  ministries: folded(particles.ministries),
});

/** Words of time. */
const timeWords = (particles: Particles) => ({
  since: folded(particles.since),
  ahead: wordPairs(particles.ahead),
  bygone: wordPairs(particles.bygone),
  timeNouns: folded(particles.time_nouns),
});

/** Those that stand around a number and its count. */
const countingWords = (particles: Particles) => ({
  cases: folded(particles.cases),
  bounds: folded(particles.bounds),
  only: folded(particles.only),
  reaches: folded(particles.reaches),
  nears: folded(particles.nears),
  surpasses: folded(particles.surpasses),
  tolls: folded(particles.tolls),
  remains: folded(particles.remains),
  crowds: folded(particles.crowds),
  mourns: folded(particles.mourns),
  corpses: folded(particles.corpses),
  otherTwo: folded(particles.other_two),
  lacks: folded(particles.lacks),
  over: folded(particles.over),
});

/** The sets of small words of a lexicon, ready for `Grammar`. */
export function foldedParticles(particles: Particles) {
  return {
    ...actingWords(particles),
    ...timeWords(particles),
    ...countingWords(particles),
    relays: folded(particles.relay),
    topical: folded(particles.topical),
    that: folded(particles.that),
    partitives: folded(particles.partitives),
    placePrepositions: folded(particles.places),
    inside: folded(particles.inside),
    changes: folded(particles.changes),
    shares: folded(particles.shares),
    ones: folded(particles.ones),
    seats: folded(particles.seats),
    former: folded(particles.former),
    labels: folded(particles.labels),
    twos: folded(particles.twos),
    perfect: folded(particles.perfect),
    creditsBehind: folded(particles.credits_behind),
    afterVerbs: folded(particles.after_verbs),
    ofPeople: folded(particles.of_people),
    partsOfPeople: folded(particles.parts_of_people),
    copulas: folded(particles.copulas),
    reflexives: folded(particles.reflexives),
    meanwhile: folded(particles.meanwhile),
    were: folded(particles.were),
    where: folded(particles.where),
    ...foldedSpeech(particles),
    ...foldedDocuments(particles),
    wholes: folded(particles.wholes),
    earlier: folded(particles.earlier),
    charges: folded(particles.charges),
    fields: folded(particles.fields),
    between: folded(particles.between),
    each: folded(particles.each),
    eachOf: folded(particles.each_of),
    appositions: folded(particles.appositions),
    describable: folded(particles.describable),
    describing: folded(particles.describing),
    pairs: folded(particles.pairs),
  } satisfies Partial<Grammar>;
}
