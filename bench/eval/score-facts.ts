import type { Answer } from "./answer.ts";
import { wordKey } from "./bodies.ts";
import type { GoldArticle, GoldKeyFact } from "./gold.ts";
import type { SameName } from "./names.ts";
import { wordsOf } from "./overlap.ts";
import type { Tally } from "./tally.ts";

/** Event types that tell a gold type. News calls a summons a meeting, and talks on the phone a call. */
const eventsThatTell: Readonly<Record<string, readonly string[]>> = {
  call: ["call"],
  meeting: ["meeting", "summons"],
  summons: ["summons", "meeting"],
  statement: ["statement", "denial"],
  denial: ["denial"],
};

interface Found {
  readonly type: string;
  readonly actors: readonly (string | null)[];
  /** Who says it, where the text does not name them: "two security sources". */
  readonly described: string | null;
  readonly day: string | null;
}

/** Everything in the answer that could tell a key fact of this type. */
function candidates(type: string, answer: Answer): Found[] {
  const events = answer.events
    .filter((event) => (eventsThatTell[type] ?? [type]).includes(event.type))
    .map((event) => ({
      type: event.type,
      actors: [...event.actors, event.counterpart],
      described: null,
      day: event.on,
    }));
  const estimates = answer.estimates.map((estimate) => ({
    type: "estimate",
    actors: [estimate.attributedTo, estimate.speaker],
    described: estimate.role,
    day: estimate.asOf,
  }));
  const quotes = answer.quotes.map((quote) => ({
    type: "quote",
    actors: [quote.speaker, quote.body],
    described: quote.speaker === null ? quote.role : null,
    day: quote.saidOn,
  }));
  if (type === "estimate") return estimates;
  if (type === "statement" || type === "denial") return [...events, ...quotes];
  // A deployment is news by who confirms it, and that may be his figure or his words.
  if (type === "deployment") return [...events, ...estimates, ...quotes];
  return events;
}

function isFound(fact: GoldKeyFact, answer: Answer, same: SameName): boolean {
  return candidates(fact.type, answer).some((found) => {
    const named = fact.actors.filter(
      (actor) =>
        found.actors.some((other) => other !== null && same(actor, other)) || isSameDescription(actor, found.described),
    );
    // Two people on the phone must both be there; of a body and its spokesman one is enough.
    const needed = fact.type === "call" ? fact.actors.length : Math.min(1, fact.actors.length);
    return named.length >= needed && (fact.date === null || found.day === fact.date);
  });
}

/** Words in front of a description that tell nobody apart. */
const leading = new Set(["a", "an", "the", "two", "some"]);

const descriptionWords = (words: string): string[] =>
  wordsOf(words)
    .filter((word) => !leading.has(word))
    .map(wordKey);

/**
 * "Medical sources" and "a medical source" are the same in a list of actors, and so is who is told of more closely: a
 * senior medical source, activists and medical sources. "Sources" alone are not.
 */
function isSameDescription(actor: string, described: string | null): boolean {
  if (described === null) return false;
  const [expected, told] = [descriptionWords(actor), descriptionWords(described)];
  return expected.every((word) => told.includes(word)) && (expected.length > 1 || told.length === 1);
}

/** What a reader of the day's digest must learn: told by an event, a figure or a quote of the same actors and day. */
export function scoreKeyFacts(tally: Tally, gold: GoldArticle, answer: Answer, same: SameName): void {
  let right = 0;
  for (const fact of gold.key_facts) {
    if (isFound(fact, answer, same)) right++;
    else {
      const others = candidates(fact.type, answer).map(
        (found) =>
          `${found.type} ${[...found.actors, found.described].filter((one) => one !== null).join(" + ")} ${found.day ?? "null"}`,
      );
      tally.note("facts.key", "missed", {
        what: `${fact.type}: ${fact.en}`,
        expected: `${fact.actors.join(" + ")} ${fact.date ?? "(any day)"}`,
        got: others.length === 0 ? null : [...new Set(others)].join("; "),
        sentence: null,
      });
    }
  }
  tally.add("facts.key", gold.key_facts.length, right, right);
}
