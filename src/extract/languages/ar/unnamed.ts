import type { Place } from "../../../domain/entity.ts";
import type { AdjectiveWords, Described, NounForm, PeopleWords, UnnamedLanguage } from "../../unnamed/words.ts";

/** Arabic forms of whoever speaks without a name: مصدر أمني، مصدران أمنيان، مسؤولون أمنيون، مصادر أمنية. */

const article = "ال";
const ofMen = "ون";
const feminine = "ة";

/** مسؤولون, and behind a verb or a preposition مسؤولين. */
const cases = (plural: string): string[] =>
  plural.endsWith(ofMen) ? [plural, `${plural.slice(0, -ofMen.length)}ين`] : [plural];

/** The endings of a noun or an adjective of one word; of a phrase its first word has them. */
function ending(form: string, end: string): string {
  const [first = "", ...rest] = form.split(" ");
  const stem = first.endsWith(feminine) ? `${first.slice(0, -1)}ت` : first;
  return [`${end === feminine ? first : stem}${end}`, ...rest].join(" ");
}

const duals = (form: string): string[] => [ending(form, "ان"), ending(form, "ين")];

type Form = Omit<NounForm, "definite" | "led">;

function nounForms({ ar, many }: PeopleWords): NounForm[] {
  // مسؤولين is more often several than two.
  const several = many.flatMap(cases).map((written): Form => ({ written, count: "pl", gender: "m" }));
  const bare = ar.flatMap((one): Form[] => [
    { written: one, count: "sg", gender: "m" },
    // مصدرا مطلعا
    { written: ending(one, "ا"), count: "sg", gender: "m" },
    { written: ending(one, feminine), count: "sg", gender: "f" },
    ...duals(one).map((written): Form => ({ written, count: "du", gender: "m" })),
    ...duals(ending(one, feminine)).map((written): Form => ({ written, count: "du", gender: "f" })),
  ]);
  const as = (front: string, definite: boolean, led: boolean) => (form: Form) => ({
    ...form,
    written: `${front}${form.written}`,
    definite,
    led,
  });
  const all = [...several, ...bare];
  return [
    ...all.map(as("", false, false)),
    ...all.map(as(article, true, false)),
    ...all.map(as("ل", false, true)),
    ...all.map(as("لل", true, true)),
  ];
}

function adjectiveForms({ ar, many }: AdjectiveWords): string[] {
  const bare = ar.flatMap((one) => [
    one,
    ending(one, "ا"),
    ending(one, feminine),
    ...duals(one),
    ...duals(ending(one, feminine)),
    ending(one, ofMen),
  ]);
  const all = [...bare, ...many];
  return [...all, ...all.map((form) => `${article}${form}`)];
}

/** What an adjective agrees with; `of`: the plural behind "one of" (أحد السكان المحليين). */
type Agreement = "m" | "f" | "du-m" | "du-f" | "people" | "of";

function agreed(form: string, plural: string | undefined, agreement: Agreement): string {
  switch (agreement) {
    case "m":
      return form;
    case "f":
      return ending(form, feminine);
    case "du-m":
      return ending(form, "ان");
    case "du-f":
      return ending(ending(form, feminine), "ان");
    case "people":
      return plural ?? ending(form, ofMen);
    case "of":
      return `${article}${plural ?? ending(form, "ين")}`;
  }
}

function agreementOf({ count, gender, people: { ar, things } }: Described): Agreement {
  if (count === "pl") return things ? "f" : "people";
  if (count === "du") return gender === "f" ? "du-f" : "du-m";
  if (ar.length === 0) return "of";
  return gender;
}

function nounOf({ people: { ar, many }, count, gender }: Described): string {
  const [one] = ar;
  const [several = ""] = many;
  if (count === "pl") return several;
  if (one === undefined) return `${several.endsWith("ات") ? "إحدى" : "أحد"} ${article}${several}`;
  const own = gender === "f" ? ending(one, feminine) : one;
  // شاهدا عيان: in front of its owner the dual has another ending.
  if (count === "du") return one.includes(" ") ? several : ending(own, "ان");
  return own;
}

function print(described: Described): string {
  const agreement = agreementOf(described);
  const adjectives = described.traits
    .toReversed()
    .map(({ words }) => words.map((word) => adjectiveOf(word, agreement)).join(" و"));
  return [nounOf(described), ...adjectives].join(" ");
}

function adjectiveOf(word: AdjectiveWords | Place, agreement: Agreement): string {
  if (!("demonym" in word)) return agreed(word.ar[0] ?? "", word.many[0], agreement);
  const [one = ""] = word.demonym?.ar ?? [];
  const plural = agreement === "people" || agreement === "of" ? word.demonym?.arPlural[0] : undefined;
  // كوريون جنوبيون, but روس
  const parts = plural === undefined ? one.split(" ") : [one];
  return parts.map((part) => agreed(part, plural, agreement)).join(" ");
}

export const arabicUnnamed: UnnamedLanguage = { nounForms, adjectiveForms, nounFirst: true, print };
