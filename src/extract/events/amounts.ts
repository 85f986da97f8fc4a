import type { Amount } from "../../domain/fact.ts";
import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { foldText } from "../text/fold.ts";
import type { Quantity } from "../quantities/types.ts";
import type { EventFound, EventInput } from "./event.ts";

export interface AmountFound {
  readonly kind: "money" | "area" | "weight";
  readonly amount: Amount;
  readonly first: number;
  readonly last: number;
}

/** Unit words of the lexicon, folded → ISO 4217 code, `km2`, or `t` (tonnes). */
export interface UnitWords {
  readonly words: ReadonlyMap<string, string>;
  /** Of two words: by the first, then by the second. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function unitWords(units: Readonly<Record<string, readonly string[]>>): UnitWords {
  const words = new Map<string, string>();
  const phrases = new Map<string, Map<string, string>>();
  for (const [unit, written] of Object.entries(units)) {
    for (const one of written) {
      const [first = "", second] = foldText(one).split(" ");
      if (second === undefined) words.set(first, unit);
      else phrases.set(first, (phrases.get(first) ?? new Map<string, string>()).set(second, unit));
    }
  }
  return { words, phrases };
}

const kinds: Readonly<Record<string, AmountFound["kind"]>> = { km2: "area", t: "weight" };

/** Sums of money, areas and weights: a number with the unit right behind it, or a sign right before it (€63 million). */
export function findAmounts(document: TextDocument, quantities: readonly Quantity[], units: UnitWords): AmountFound[] {
  const found: AmountFound[] = [];
  const norm = (index: number): string => document.tokens[index]?.norm ?? "";
  for (const quantity of quantities) {
    if (quantity.vague || quantity.ordinal || quantity.percent) continue;
    const behind = norm(quantity.last + 1);
    const words = units.phrases.get(behind)?.get(norm(quantity.last + 2));
    const unit = words ?? units.words.get(behind) ?? units.words.get(norm(quantity.numberFirst - 1));
    if (unit === undefined) continue;
    const kind = kinds[unit] ?? "money";
    const last = quantity.last + (words === undefined ? 1 : 2);
    found.push({ kind, amount: { value: quantity.min, unit }, first: quantity.first, last });
  }
  return found;
}

/** The sum nearest behind the trigger; else one before it. */
export function amountNear(
  amounts: readonly AmountFound[],
  kind: "money" | "aid" | "told" | "area",
  at: number,
): AmountFound | null {
  const fit = amounts.filter(
    (one) => one.kind === kind || ((kind === "aid" || kind === "told") && one.kind !== "area"),
  );
  return fit.find(({ first }) => first >= at) ?? fit.at(-1) ?? null;
}

/** A part of the sum (including 20 million) that follows it, and the day since which it has added up. */
export function detailsOf(
  { reading, amountsIn, datesIn }: EventInput,
  whole: AmountFound,
  sentence: number,
): Pick<EventFound["details"], "part" | "since"> {
  const { document } = reading;
  const { since } = document.rules.grammar;
  const isPart = ({ first, amount }: AmountFound) =>
    first > whole.last && amount.unit === whole.amount.unit && amount.value < whole.amount.value;
  const part = amountsIn(sentence).find((one) => isPart(one) && isAmong(document, one.first));
  const start = datesIn(sentence).find(
    ({ first }) =>
      first > whole.last &&
      (since.has(document.tokens[first - 1]?.norm ?? "") || since.has(document.tokens[first]?.norm ?? "")),
  );
  return {
    ...(part === undefined ? {} : { part: part.amount }),
    ...(start?.day == null || whole.kind !== "area" ? {} : { since: start.day }),
  };
}

/** Tokens of the longest "including". */
const LONGEST_AMONG = 3;

/** True when "including" stands right before a token. */
function isAmong(document: TextDocument, at: number): boolean {
  for (let back = 1; back <= LONGEST_AMONG; back++) {
    if (matchOf(document, at - back, cats.among)?.last === at - 1) return true;
  }
  return false;
}
