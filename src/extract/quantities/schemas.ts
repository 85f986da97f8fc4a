import { z } from "zod";
import { datesSchema, monthsSchema } from "./dates/schemas.ts";

const words = z.array(z.string().min(1));
/** Keys are numbers written as text, as YAML keys become. */
const byValue = z.record(z.string().regex(/^\d+(\.\d+)?$/u, "expected a number as key"), words);

export const numeralsSchema = z.strictObject({
  zero: words,
  units: byValue,
  teenUnits: byValue,
  ambiguousWhenDefinite: words,
  notNumbers: words,
  ten: words,
  teens: byValue,
  tens: byValue,
  hundred: words,
  hundreds: byValue,
  hundredsConstruct: byValue,
  scales: z.array(
    z.strictObject({
      value: z.number().int().min(2),
      singular: words,
      counted: words.default([]),
      dual: words.default([]),
      construct: words.default([]),
      plural: words.default([]),
      suffix: words.default([]),
    }),
  ),
  vaguePlurals: byValue,
  few: words,
  ordinals: byValue,
  ordinalSuffixes: words,
  fractions: byValue,
  fractionPlurals: byValue.default({}),
  fractionFillers: words,
  indefinite: words,
  decimalPoint: words,
  percent: words,
  notCounted: words,
  countedEndings: words,
});

const hedgePhrases = z.partialRecord(z.enum(["exact", "about", "at_least", "more_than", "up_to", "less_than"]), words);

export const hedgesSchema = z.strictObject({
  before: hedgePhrases,
  after: hedgePhrases,
  afterNoun: hedgePhrases,
  between: words,
  from: words,
  to: words,
  or: words,
  counts: words,
  change: words,
  /** A hedge of one word → words behind which it is the preposition that they take (details about two soldiers). */
  topics: z.record(z.string(), words).default({}),
});

export type NumeralsFile = z.infer<typeof numeralsSchema>;
export type HedgesFile = z.infer<typeof hedgesSchema>;

/** Schemas of this folder's files under `config/lexicon/<language>/`, by file name without its ending. */
export const numeralFileSchemas: Record<string, z.ZodType> = {
  numerals: numeralsSchema,
  hedges: hedgesSchema,
  months: monthsSchema,
  dates: datesSchema,
};
