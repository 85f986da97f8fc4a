import { matchesOf } from "../document.ts";
import type { Quantity } from "../quantities/types.ts";
import type { Reading } from "../quotes/walk.ts";
import { closesBehind } from "./closesBehind.ts";
import type { Counted, Noun } from "./counted.ts";

/** Numbers of people that neither a noun nor a verb in front names: what stands around them tells. */

const unnamed = { population: null, measure: null, nationality: null };

/** How the rules are called whose number goes on with the people counted just before. */
export const carriedOn: ReadonlySet<string> = new Set(["count-noun", "in-brackets", "hedge+number", "other-end"]);

/** 13 في عداد المفقودين، ثلاثة قتلوا: what became of people stands right behind their number. */
export function predicateBehind({ document }: Reading, quantity: Quantity): Noun | null {
  const behind = matchesOf(document, quantity.last + 1, "predicate").find(
    ({ first, last, clitics }) => clitics === "" && (last > first || isPluralVerb(document.tokens[first]?.norm ?? "")),
  );
  return behind === undefined
    ? null
    : { ...unnamed, measure: behind.meaning.measure, last: behind.last, rule: "number+predicate" };
}

/** قتلوا: only people are told of in a plural verb. */
const isPluralVerb = (form: string): boolean => form.endsWith("وا") || form.endsWith("ون");

/** الصين (121) وروسيا (48): the people just counted, by country or institution. */
export function inBrackets(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document, mentions, mentionOf } = reading;
  const [open, close] = [document.tokens[quantity.first - 1], document.tokens[quantity.last + 1]];
  if (near === null || open?.kind !== "bracket-open" || close?.kind !== "bracket-close" || isYear(reading, quantity))
    return null;
  const owner = mentions[mentionOf[quantity.first - 2] ?? -1];
  if (owner === undefined || owner.kind === "person") return null;
  return { ...unnamed, last: quantity.last, rule: "in-brackets" };
}

/** لا تتجاوز 49، فاقوا 2300: a verb that measures, of the people just counted; in the plural, of any people. */
export function hedgedAlone(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  const { document } = reading;
  const verb = document.tokens.slice(quantity.first, quantity.numberFirst).find(({ norm }) => isMeasuring(norm));
  if (verb === undefined || !closesBehind(reading, quantity.last + 1)) return null;
  if (near === null && !isPluralVerb(verb.norm)) return null;
  return { ...unnamed, last: quantity.last, rule: "hedge+number" };
}

/** من 3 آلاف إلى 10 آلاف: the other end of a change of the people just counted. */
export function otherEnd(reading: Reading, quantity: Quantity, near: Counted | null): Noun | null {
  if (near === null || near.last !== quantity.first - 2) return null;
  const { document } = reading;
  const isLed = document.rules.grammar.changes.has(document.tokens[quantity.first - 1]?.norm ?? "");
  const isWhole = closesBehind(reading, quantity.last + 1);
  return isLed && isWhole ? { ...unnamed, last: quantity.last, rule: "other-end" } : null;
}

/** The shape of a verb among hedge words: in the present tense, or in the plural. */
const isMeasuring = (form: string): boolean => (form.length > 3 && /^[يت]/u.test(form)) || isPluralVerb(form);

/** Four plain digits of our time are a year, where nothing else tells what they count. */
export function isYear({ document }: Reading, quantity: Quantity): boolean {
  const { numberFirst, numberLast, first, glyph } = quantity;
  if (quantity.vague || glyph !== "digits" || numberFirst !== numberLast || first !== numberFirst) return false;
  return quantity.min >= 1900 && quantity.min < 2100 && document.tokens[numberFirst]?.norm.length === 4;
}
