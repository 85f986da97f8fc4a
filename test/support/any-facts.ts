/** Facts of every kind and shape, for properties that hold of any. */
import { eventTypes, type Fact, hedges, statuses } from "../../src/domain/fact.ts";
import fc from "./properties.ts";
import { articles, estimate, event, quote, ref } from "./story.ts";

export const entityIds = ["salim", "mona", "hana", "omar", "pentagon", "state", "nis", "alliance", "kr", "ru", "kursk"];
const article = fc.constantFrom(...articles.keys(), "unheard-of");
const who = fc.constantFrom(...entityIds);
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = maybe(
  fc.constantFrom(
    "2024-10-18",
    "2024-10-28",
    "2024-10-29",
    "2024-10-30",
    "2024-11-12",
    "2024-10",
    "2030-01-01",
    "1999-12-31",
  ),
);
const wording = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "قوات كورية شمالية تقاتل إذا لم تُسحب",
    "«» ** {$x} \uE0000\uE001 \u202E",
    "troops, if any, might fight",
    "،؛.",
    "و ".repeat(300),
  ),
);
const unknown = { id: "unknown:x", kind: "person", ar: "فلان", en: "Fulan", known: false } as const;
const entity = fc.oneof(who.map(ref), fc.constant(unknown));

const anEstimate = fc
  .record({
    article,
    who: maybe(who),
    value: fc.nat(2_000_000),
    hedge: fc.constantFrom(...hedges),
    status: maybe(fc.constantFrom(...statuses)),
    day,
    width: fc.nat(50),
    denier: maybe(who),
    measure: fc.constantFrom("troops", "killed", "nothing-known"),
  })
  .map(({ article: id, who: source, value, hedge, status, day: asOf, width, denier, measure }) =>
    estimate(id, source, value, {
      hedge,
      status,
      asOf,
      measure,
      min: Math.max(0, value - width),
      deniedBy: denier === null ? null : ref(denier),
    }),
  );
const aQuote = fc
  .record({ article, who: maybe(who), wording, day, direct: fc.boolean(), via: maybe(entity) })
  .map(({ article: id, who: speaker, wording: content, day: saidOn, direct, via }) =>
    quote(id, speaker, content, { saidOn, direct, via }),
  );
const anEvent = fc
  .record({
    article,
    type: fc.constantFrom(...eventTypes),
    actors: fc.array(who, { maxLength: 3 }),
    counterpart: maybe(entity),
    place: maybe(entity),
    on: day,
    aspect: maybe(
      fc.constantFrom(
        "agreed",
        "discussed",
        "expected",
        "departed",
        "arrived",
        "signed",
        "ratified",
        "confirmed",
        "forecast",
        "declined",
        "denied",
        "not_denied",
        "condemned",
        "expects",
        "never-heard-of",
      ),
    ),
    content: maybe(wording),
    amount: maybe(fc.record({ value: fc.nat(), unit: fc.constantFrom("EUR", "km2", "people", "XXX") })),
  })
  .map(({ article: id, type, actors, ...more }) => event(id, type, actors, more));

export const someFacts: fc.Arbitrary<readonly Fact[]> = fc.array(fc.oneof(anEstimate, aQuote, anEvent), {
  maxLength: 25,
});
