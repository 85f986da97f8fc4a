import fc from "../support/properties.ts";
import { describe, expect, test } from "vitest";
import { buildClaims } from "../../src/claims/index.ts";
import {
  composeEdition,
  composeFigures,
  composePeople,
  composePerson,
  composeTimeline,
  composeWhy,
} from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Message } from "../../src/domain/message.ts";
import * as messages from "../../src/message/index.ts";
import { lengthOf } from "../../src/message/blocks.ts";
import { entityIds, maybe, someFacts } from "../support/any-facts.ts";
import { textOf } from "../support/message-text.ts";
import {
  articles,
  claimsOf,
  contextFor,
  definition,
  estimate,
  event,
  gazetteer,
  quote,
  ref,
  story,
} from "../support/story.ts";
import { processorMs } from "../support/processor-time.ts";

const someDay = fc.constantFrom("2024-10-21", "2024-10-29", "2024-11-01", "2024-11-13", "2025-01-01");

function editionOf(facts: readonly Fact[], editionDay: string, previousDay: string | null) {
  return composeEdition({ claims: claimsOf(facts), facts, articles, story, definition, day: editionDay, previousDay });
}

function everyMessage(facts: readonly Fact[], editionDay: string, previousDay: string | null): readonly Message[] {
  const claims = claimsOf(facts);
  const edition = editionOf(facts, editionDay, previousDay);
  const view = story.views[0] as (typeof story.views)[number];
  const why = composeWhy({ claims, factIds: facts.map((fact) => fact.id).toSorted() });
  const { topics } = definition;
  return (["ar", "en"] as const).flatMap((language) => {
    const context = contextFor(language);
    return [
      messages.digestMessage(edition, context),
      messages.troopsMessage(composeFigures({ claims, view, on: previousDay, by: null }), context),
      messages.timelineMessage(composeTimeline({ claims, topics }), context),
      messages.peopleMessage(composePeople({ claims }), context),
      ...["salim", "nis"].map((id) =>
        messages.whoMessage(composePerson({ claims, entity: ref(id), page: 2, topics }), context),
      ),
      ...(why === null ? [] : [messages.whyMessage(why, context)]),
    ];
  });
}

const runs = { numRuns: 300 };

describe("over any facts", () => {
  test("nothing throws, and every numbered line has its evidence", () => {
    fc.assert(
      fc.property(someFacts, someDay, maybe(someDay), (facts, editionDay, previousDay) => {
        const ids = new Set(facts.map((fact) => fact.id));
        for (const { blocks } of everyMessage(facts, editionDay, previousDay)) {
          for (const block of blocks) {
            if (block.kind !== "item") continue;
            expect(block.factIds.length).toBeGreaterThan(0);
            for (const id of block.factIds) expect(ids).toContain(id);
          }
        }
      }),
      runs,
    );
  });

  test("an edition tells nothing that was published after its day, and keeps its lengths", () => {
    fc.assert(
      fc.property(someFacts, someDay, maybe(someDay), (facts, editionDay, previousDay) => {
        const known = new Set(
          [...articles].flatMap(([id, info]) => (info.published !== null && info.published <= editionDay ? [id] : [])),
        );
        const home = new Map(facts.map((fact) => [fact.id, fact.evidence.articleId]));
        for (const language of ["ar", "en"] as const) {
          const { blocks } = messages.digestMessage(editionOf(facts, editionDay, previousDay), contextFor(language));
          for (const block of blocks) {
            if (block.kind === "item") for (const id of block.factIds) expect(known).toContain(home.get(id));
          }
          const numbered = blocks.filter((block) => block.kind === "item" && block.number !== null).length;
          expect(numbered).toBeLessThanOrEqual(definition.lines);
          if (numbered > 1) expect(lengthOf(blocks)).toBeLessThanOrEqual(definition.characters.all);
        }
      }),
      runs,
    );
  });

  test("the order of the facts changes nothing", () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, editionDay) => {
        const forward = everyMessage(facts, editionDay, null).map(textOf);
        expect(everyMessage(facts.toReversed(), editionDay, null).map(textOf)).toEqual(forward);
      }),
      runs,
    );
  });

  test("every fact of a claim is the claim's once, and no fact is lost", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { figures, held, quotes, events } = buildClaims({ facts, articles, gazetteer, story });
        const told = [...figures, ...held, ...quotes].flatMap((claim) => claim.factIds);
        const expected = facts.filter((fact) => fact.kind !== "event").map((fact) => fact.id);
        expect(told.toSorted()).toEqual(expected.toSorted());
        const happened = events.flatMap((claim) => claim.factIds);
        expect(new Set(happened).size).toBe(happened.length);
        for (const fact of facts) if (fact.kind === "event") expect(happened).toContain(fact.id);
      }),
      runs,
    );
  });
});

test("ten thousand facts become an edition in well under a second", () => {
  const facts = Array.from({ length: 10_000 }, (_, i): Fact => {
    const id = [...articles.keys()][i % 7] as string;
    if (i % 3 === 0) return estimate(id, entityIds[i % 8] as string, 1000 + (i % 400), { asOf: "2024-10-28" });
    if (i % 3 === 1) return quote(id, entityIds[i % 4] as string, `قال الرجل كلاماً رقمه ${i} في ذلك اليوم البعيد`);
    return event(id, "statement", [entityIds[i % 8] as string], { content: `بيان ${i} عن أمر ${i * 7} جديد` });
  });
  const start = processorMs();
  messages.digestMessage(editionOf(facts, "2024-10-29", "2024-10-21"), contextFor("ar"));
  expect(processorMs() - start).toBeLessThan(5000);
});
