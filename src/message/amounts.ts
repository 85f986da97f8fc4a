import type { Amount } from "../domain/fact.ts";
import type { Inline } from "../domain/message.ts";
import type { GrammaticalCase } from "./numbers.ts";
import type { Writer } from "./writer.ts";

/** Money is told in the largest of these that it reaches. */
const scales = [
  { key: "money-billion", size: 1_000_000_000 },
  { key: "money-million", size: 1_000_000 },
] as const;

/** `€63m`, `63 مليون يورو`, `478 sq km`. */
export function amountOf(
  { value, unit }: Amount,
  writer: Writer,
  caseBefore: GrammaticalCase = "nominative",
): readonly Inline[] {
  const selectors = { count: value, case: caseBefore };
  if (unit === "km2") return writer.say("unit-km2", { number: writer.number(value) }, selectors);
  if (unit === "t") return writer.say("unit-tonne", { number: writer.number(value) }, selectors);
  const currency = writer.say("currency", { name: unit }, { code: unit });
  return writer.say("unit-money", { number: scaled(value, caseBefore, writer), currency }, { code: unit });
}

function scaled(value: number, caseBefore: GrammaticalCase, writer: Writer): readonly Inline[] {
  const scale = scales.find(({ size }) => value >= size);
  if (scale === undefined) return writer.join(writer.number(value));
  const times = value / scale.size;
  return writer.say(scale.key, { number: writer.number(times) }, { count: times, case: caseBefore });
}
