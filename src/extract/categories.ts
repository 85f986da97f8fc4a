import { bitOf, type Meaning } from "./phrases.ts";

/** A category of phrases, with its bit: a look at the bits of a token tells most often that none begins there. */
export interface Category<Cat extends Meaning["cat"] = Meaning["cat"]> {
  readonly cat: Cat;
  readonly bit: number;
}

const category = <Cat extends Meaning["cat"]>(cat: Cat): Category<Cat> => ({ cat, bit: bitOf[cat] });

/** What a text is asked for (see `matchOf`). */
export const cats = {
  entity: category("entity"),
  demonym: category("demonym"),
  role: category("role"),
  institution: category("institution"),
  anaphor: category("anaphor"),
  cue: category("cue"),
  credit: category("credit"),
  counted: category("counted"),
  predicate: category("predicate"),
  status: category("status"),
  trigger: category("trigger"),
  counterpart: category("counterpart"),
  complementizer: category("complementizer"),
  complementizerMore: category("complementizer-more"),
  preposition: category("preposition"),
  conjunction: category("conjunction"),
  pronoun: category("pronoun"),
  negation: category("negation"),
  stopper: category("stopper"),
  adverbial: category("adverbial"),
  titleAdjective: category("title-adjective"),
  spokesOf: category("spokes-of"),
  unnamed: category("unnamed"),
  creditNoun: category("credit-noun"),
  organisationHead: category("organisation-head"),
  strongHead: category("strong-head"),
  countNoun: category("count-noun"),
  comparison: category("comparison"),
  among: category("among"),
  others: category("others"),
  exceeds: category("exceeds"),
  peopleMove: category("people-move"),
  called: category("called"),
  calledBy: category("called-by"),
  those: category("those"),
  carrier: category("carrier"),
  addition: category("addition"),
  loss: category("loss"),
  lostLife: category("lost-life"),
  parting: category("parting"),
  ruling: category("ruling"),
  illness: category("illness"),
  owned: category("owned"),
  agent: category("agent"),
};
