import { type Form, noForm } from "../phraseTable.ts";
import { type DateWord, noDateWord } from "../quantities/dates/words.ts";
import type { Reading } from "../quantities/types.ts";

/** All that a language knows of one word form: looked up once a token, however many engines ask. */
export interface Word {
  /** Folded spelling. */
  readonly norm: string;
  /** Phrases that it may begin. */
  readonly phrases: Form;
  /** What it is as a part of a number, or null. */
  readonly number: Reading | null;
  /** What it can be in a date. */
  readonly date: DateWord;
}

/** What stands for all that is no word. */
export const noWord: Word = { norm: "", phrases: noForm, number: null, date: noDateWord };
