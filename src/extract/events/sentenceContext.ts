import type { TextDocument } from "../document.ts";
import { EVERYWHERE } from "../eventRule.ts";
import { bitOfNumber, type Companions, type FoldedEventRule as Rule } from "../phrases.ts";
import type { Reading } from "../quotes/walk.ts";

/** A list of a hundred calls is no news: a rule is tried a few times a sentence. */
const TRIES = 4;

/** How many words from a trigger another word rules it out: further on in a long sentence another thing is told. */
const RULED_OUT_WITHIN = 12;

/** How many marks, words of a date and further words of a name between a trigger and its companion do not count. */
const PASSED_OVER = 10;

/** How many words behind its verb whoever is named may be one of the people it is about: اعتقلت السلطات فلانا. */
const PERSON_WITHIN = 10;

/** Which rules a sentence leaves room for: its companion words are looked for once a rule. */
export class SentenceContext {
  readonly #document: TextDocument;
  readonly #reading: Reading;
  /** By the number of a rule: a sentence, from 2, times eight, and how often it may still be tried there. */
  readonly #tries: number[] = [];
  #sentence = -1;
  /** The numbers of words that may begin companions in the sentence, and their tokens, as many as `count`. */
  readonly #numbers: number[] = [];
  readonly #places: number[] = [];
  #count = 0;
  /** The bits of all of these: most lists have none of them. */
  #bits = 0;

  constructor(reading: Reading) {
    this.#document = reading.document;
    this.#reading = reading;
  }

  /** True when the words around the trigger at a token let the rule tell it. */
  mayTell(sentence: number, rule: Rule, at: number): boolean {
    if (sentence !== this.#sentence) this.#enter(sentence);
    // What stands nowhere in the sentence is not looked for.
    if (rule.nearFolded.bits !== 0 && (this.#bits & rule.nearFolded.bits) === 0 && !rule.person) return false;
    const here = (sentence + 2) * 8;
    const tried = this.#tries[rule.number] ?? 0;
    const left = tried >= here ? tried - here : TRIES;
    if (left === 0) return false;
    const isNear = this.#isNear(rule, at);
    // What stands nowhere in the sentence is not looked for again.
    this.#tries[rule.number] = here + (isNear || rule.behind || rule.reach < EVERYWHERE ? left - 1 : 0);
    return isNear && !this.#hasAny(rule.unlessFolded, at, RULED_OUT_WITHIN, RULED_OUT_WITHIN);
  }

  #enter(sentence: number): void {
    this.#sentence = sentence;
    const { sentences, words } = this.#document;
    const { first, last } = sentences[sentence] ?? { first: 0, last: -1 };
    let [bits, count] = [0, 0];
    for (let at = first; at <= last; at++) {
      const numbers = words[at]?.companions ?? none;
      for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] ?? 0;
        bits |= bitOfNumber(number);
        this.#numbers[count] = number;
        this.#places[count++] = at;
      }
    }
    this.#bits = bits;
    this.#count = count;
  }

  /** A rule without companions needs none; those of others stand within its reach. */
  #isNear({ nearFolded, reach, behind, person }: Rule, at: number): boolean {
    if (nearFolded.byFirst.size === 0 || this.#hasAny(nearFolded, at, behind ? 0 : reach, reach)) return true;
    return person && this.#hasPerson(at);
  }

  /** Somebody who is named, in the same sentence. */
  #hasPerson(at: number): boolean {
    const { mentions, mentionFrom } = this.#reading;
    for (let index = mentionFrom[at + 1] ?? mentions.length; index < mentions.length; index++) {
      const mention = mentions[index];
      if (mention === undefined || mention.first > at + PERSON_WITHIN) return false;
      if (this.#document.sentenceOf[mention.first] !== this.#sentence) return false;
      if (mention.kind === "person" && mention.named !== null) return true;
    }
    return false;
  }

  /** Companions by themselves or with what the language writes onto them: أسرى، والأسرى، للأسرى. */
  #hasAny({ byFirst, firsts, bits }: Companions, from: number, before: number, behind: number): boolean {
    if ((this.#bits & bits) === 0) return false;
    for (let index = 0; index < this.#count; index++) {
      const at = this.#places[index] ?? 0;
      if (at > from + behind + PASSED_OVER) break;
      const word = this.#numbers[index] ?? 0;
      if (at < from - before || ((firsts[word >> 5] ?? 0) & bitOfNumber(word)) === 0) continue;
      if (at > from + behind && at - this.#passedOver(from, at) > from + behind) continue;
      for (const words of byFirst.get(word) ?? noWords) if (this.#goesOn(words, at)) return true;
    }
    return false;
  }

  /** Marks, words of dates and all but the first word of names between two tokens. */
  #passedOver(from: number, to: number): number {
    const { dateEnd, mentionOf } = this.#reading;
    let count = 0;
    let dateTo = -1;
    for (let at = from + 1; at < to; at++) {
      dateTo = Math.max(dateTo, dateEnd[at] ?? -1);
      const inName = (mentionOf[at] ?? -1) !== -1 && mentionOf[at] === mentionOf[at - 1];
      if (at <= dateTo || inName || this.#document.tokens[at]?.kind === "comma") count++;
    }
    return count;
  }

  #goesOn(words: readonly string[], at: number): boolean {
    for (let next = 1; next < words.length; next++) {
      if (this.#document.tokens[at + next]?.norm !== words[next]) return false;
    }
    return true;
  }
}

const none: readonly number[] = [];
const noWords: readonly (readonly string[])[] = [];
