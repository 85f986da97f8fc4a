import type { Hedge } from "../domain/fact.ts";
import type { Inline, ReaderOptions } from "../domain/message.ts";
import type { Writer } from "./writer.ts";

const THOUSAND = 1000;
const MILLION = 1_000_000;
const ARABIC_ZERO = 0x0660;

/** Digits and separators as the reader chose: `1,500` or `١٬٥٠٠`. Only for numbers of ours, never for quoted words. */
export function printDigits(latin: string, digits: ReaderOptions["digits"]): string {
  if (digits === "latin") return latin;
  return latin
    .replace(/\d/gu, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)))
    .replace(/,/gu, "٬")
    .replace(/\./gu, "٫");
}

/** `1500` as `1,500`; fractions keep up to two digits. */
export function printNumber(value: number, digits: ReaderOptions["digits"]): string {
  return printDigits(new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value), digits);
}

/** The case that the words before a number ask for; Arabic duals show it. */
export type GrammaticalCase = "nominative" | "oblique";

/** How a number is said: so many thousands, so many millions, or in digits. */
function scaleOf(value: number): { readonly scale: "one" | "thousand" | "million"; readonly times: number } {
  if (value >= MILLION && value % (MILLION / 10) === 0) return { scale: "million", times: value / MILLION };
  if (value >= THOUSAND && value < MILLION && value % THOUSAND === 0)
    return { scale: "thousand", times: value / THOUSAND };
  return { scale: "one", times: value };
}

/** A number of people with its noun (`measure` null: the number alone), as the noun's agreement asks. */
export function countOf(
  value: number,
  measure: string | null,
  grammaticalCase: GrammaticalCase,
  writer: Writer,
): readonly Inline[] {
  const { scale, times } = scaleOf(value);
  const number = writer.say(
    "number",
    { full: writer.number(value), times: writer.number(times) },
    { scale, count: times, case: grammaticalCase, alone: measure === null ? "yes" : "no" },
  );
  if (measure === null) return number;
  const nounKey = writer.has(`noun-${measure}`) ? `noun-${measure}` : "noun-people";
  // After thousands and millions the noun is the one that follows a hundred.
  const count = scale === "one" || writer.language === "en" ? value : 100;
  const noun = writer.say(nounKey, {}, { count, case: grammaticalCase });
  return writer.say("counted", { number, noun }, { count });
}

interface Figure {
  readonly min: number;
  readonly max: number;
  readonly hedge: Hedge;
}

/** "about 3,000 soldiers"; a range as "between 10,000 and 12,000 soldiers". `measure` null leaves the noun out. */
export function figureOf(
  { min, max, hedge }: Figure,
  measure: string | null,
  writer: Writer,
  caseBefore: GrammaticalCase = "nominative",
): readonly Inline[] {
  if (min !== max) {
    const low = countOf(min, null, "oblique", writer);
    return writer.say("hedge-between", { low, high: countOf(max, measure, "oblique", writer) });
  }
  if (hedge === "exact" || hedge === "between") return countOf(max, measure, caseBefore, writer);
  return writer.say(`hedge-${hedge.replace("_", "-")}`, { figure: countOf(max, measure, "oblique", writer) });
}
