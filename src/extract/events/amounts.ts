import type { Amount } from "../../domain/fact.ts";
import type { TextDocument } from "../document.ts";
import type { Quantity } from "../quantities/types.ts";

export interface AmountFound {
  readonly kind: "money" | "area";
  readonly amount: Amount;
  readonly first: number;
  readonly last: number;
}

/** Unit words of the lexicon → ISO 4217 code, or `km2`. Folded. */
export type UnitWords = ReadonlyMap<string, string>;

/** Sums of money and areas: a number with the unit right behind it. */
export function findAmounts(document: TextDocument, quantities: readonly Quantity[], units: UnitWords): AmountFound[] {
  return quantities.flatMap((quantity): AmountFound[] => {
    if (quantity.vague || quantity.ordinal || quantity.percent) return [];
    const at = quantity.last + 1;
    const unit = units.get(document.tokens[at]?.norm ?? "");
    if (unit === undefined) return [];
    const kind = unit === "km2" ? "area" : "money";
    return [{ kind, amount: { value: quantity.min, unit }, first: quantity.first, last: at }];
  });
}
