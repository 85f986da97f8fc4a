import type { WordPairs } from "./particles.ts";

/** Small words that tell who does what, folded. */
export interface ActingWords {
  /** Folded nouns for what is issued to say something, and not to find something out (البيان). */
  readonly statements: ReadonlySet<string>;
  /** Folded nouns for what somebody claims, in front of who does (ادعاءات واشنطن بأن). */
  readonly claims: ReadonlySet<string>;
  /** Folded words at the head of a sentence that mean what the one before told (وهذا بحسب الوزير). */
  readonly takesUp: ReadonlySet<string>;
  /** Folded words for the two who were named before (الجانبان، sides). */
  readonly both: ReadonlySet<string>;
  /** Folded words in front of a noun of action that has not happened (محاولة اغتيال، رفض إقالة). */
  readonly unreal: ReadonlySet<string>;
  /** Folded nouns for what somebody thinks of a deed of others (احتجاجا على). */
  readonly judging: ReadonlySet<string>;
  /** Folded verbs of success, whose subject does what a noun of action behind them tells (تمكنت الشرطة من توقيف). */
  readonly achieves: ReadonlySet<string>;
  /** Folded nouns for a part of an army or a group, whose owner acts (فصائل من الجيش). */
  readonly forces: ReadonlySet<string>;
  /** Folded adjectives between a force and the body that it is of (قوة تابعة للجيش). */
  readonly belonging: ReadonlySet<string>;
  /** Folded nouns of two words for what a force strikes with (طائرة مسيرة). */
  readonly crafts: WordPairs;
  /** Folded words between a delegation and who leads it (وفد برئاسة فلان). */
  readonly leads: ReadonlySet<string>;
  /** Folded verbs of states, aims and opinions, which tell no event. */
  readonly states: ReadonlySet<string>;
  /** Folded verbs of a man that other words are written like, as they stand at the head of a sentence (فشل، غادر). */
  readonly acts: ReadonlySet<string>;
  /** Folded nouns of action for what whoever announces it does (أعلنت إلغاء). */
  readonly undertakings: ReadonlySet<string>;
  /** Folded nouns for people whom a force tells of as its own, or as hit by others: جنوده، جنود، مدنيين. */
  readonly ownPeople: ReadonlySet<string>;
  /** Relative pronouns behind what only a verb of the feminine agrees with (التي). */
  readonly feminineRelatives: ReadonlySet<string>;
  /** Nouns for who leads a body, with its pronoun: they speak for it (قيادته). */
  readonly leaderships: ReadonlySet<string>;
  /** Folded conjunctions behind which a verb has a subject of its own (فيما). */
  readonly contrast: ReadonlySet<string>;
  /** Folded words behind which whoever acts in front goes on (لكنه قال). */
  readonly but: ReadonlySet<string>;
  /** Folded small words that are an article inside a foreign name (بيير لو غوف). */
  readonly nameArticles: ReadonlySet<string>;
  /** Folded nouns for several ministries, each told by what it is for (وزارتا الدفاع والخارجية). */
  readonly ministries: ReadonlySet<string>;
}
