/** Claims are found by keys, and rankings by bounds: what comes out is what comparing everything gives. */
import { describe, expect, test, vi } from "vitest";
import { buildClaims } from "../../src/claims/index.ts";
import type { KeyList } from "../../src/claims/key-list.ts";
import { createKeyTable } from "../../src/claims/key-table.ts";
import type { Fact } from "../../src/domain/fact.ts";
import { bestFirst } from "../../src/digest/best-first.ts";
import { someFacts } from "../support/any-facts.ts";
import fc from "../support/properties.ts";
import { articles, gazetteer, quote, story } from "../support/story.ts";

/** As many as a newcomer is compared with. */
const FACES = 8;

type Plain<T> = { readonly members: T[]; readonly keys: Set<number> };

const keysIn = ({ keys, count }: Readonly<KeyList>): readonly number[] => Array.from(keys.slice(0, count));

/** Clusters without a table: every one is looked at, whatever its keys, unless keys mean something. */
function plainClusters(keysDecide: boolean) {
  return <T>(fits: (item: T, member: T) => boolean) => {
    const all: Plain<T>[] = [];
    const fitting = (item: T, keys: Readonly<KeyList>) =>
      all.filter(
        (cluster) =>
          (!keysDecide || keysIn(keys).some((key) => cluster.keys.has(key))) &&
          cluster.members.slice(0, FACES).every((member) => fits(item, member)),
      );
    const oldestFitting = (item: T, keys: Readonly<KeyList>) => fitting(item, keys)[0] ?? null;
    const add = (item: T, cluster: Plain<T> | null, keys: Readonly<KeyList>) => {
      const home = cluster ?? { members: [], keys: new Set() };
      if (cluster === null) all.push(home);
      home.members.push(item);
      for (const key of keysIn(keys)) home.keys.add(key);
    };
    return { all, fitting, oldestFitting, add };
  };
}

async function plainly(keysDecide: boolean): Promise<typeof buildClaims> {
  vi.resetModules();
  vi.doMock("../../src/claims/clusters.ts", () => ({ createClusters: plainClusters(keysDecide) }));
  const { buildClaims: build } = await import("../../src/claims/index.ts");
  vi.doUnmock("../../src/claims/clusters.ts");
  return build;
}

const someWords = fc
  .array(fc.constantFrom("قوات", "في", "كورسك", "تقاتل", "ستواصل", "troops", "20"), { maxLength: 8 })
  .map((words) => words.join(" "));
const someQuotes = fc.array(
  fc
    .record({ id: fc.constantFrom(...articles.keys()), who: fc.constantFrom("salim", "omar", "kr", null), someWords })
    .map(({ id, who, someWords: content }): Fact => quote(id, who, content)),
  { maxLength: 25 },
);
const manyFacts = fc.tuple(someFacts, someFacts, someQuotes).map((lists) => lists.flat());
const runs = { numRuns: 200 };

describe("claims", () => {
  test("of figures and quotations are those that comparing each with every other gives", async () => {
    const build = await plainly(false);
    fc.assert(
      fc.property(manyFacts, (facts) => {
        const { figures, held, quotes } = buildClaims({ facts, articles, gazetteer, story });
        expect({ figures, held, quotes }).toEqual(only(build({ facts, articles, gazetteer, story })));
      }),
      runs,
    );
  });

  test("of events are those that comparing each with all of its days and parties gives", async () => {
    const build = await plainly(true);
    fc.assert(
      fc.property(manyFacts, (facts) => {
        const { events } = buildClaims({ facts, articles, gazetteer, story });
        expect(events).toEqual(build({ facts, articles, gazetteer, story }).events);
      }),
      runs,
    );
  });
});

const only = ({ figures, held, quotes }: ReturnType<typeof buildClaims>) => ({ figures, held, quotes });

test("a key table keeps the newest members of each key, each once, oldest first", () => {
  const put = fc.record({ key: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer()), member: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(put, { maxLength: 6000, size: "max" }), fc.integer({ min: 1, max: 12 }), (puts, most) => {
      const table = createKeyTable(most);
      const plain = new Map<number, number[]>();
      for (const { key, member } of puts) {
        table.add(key, member);
        const list = plain.get(key) ?? [];
        plain.set(key, list.includes(member) ? list : [...list, member].slice(-most));
      }
      for (const [key, members] of plain) {
        const found: number[] = [];
        for (let entry = table.first(key); entry !== -1; entry = table.next(entry)) found.push(table.memberOf(entry));
        expect(found).toEqual(members);
      }
    }),
    { numRuns: 20 },
  );
});

test("the best come first as sorting gives them, and no value is worked out that could not be the next", () => {
  const item = fc.record({ value: fc.integer({ min: 0, max: 9 }), slack: fc.nat(3), id: fc.nat() });
  fc.assert(
    fc.property(fc.array(item), fc.nat(5), (items, count) => {
      const asked: number[] = [];
      const ranked = bestFirst(items, {
        bound: ({ value, slack }) => value + slack,
        value: (one) => {
          asked.push(one.value + one.slack);
          return one.value;
        },
        tie: (a, b) => a.id - b.id,
      });
      const taken = [...ranked.take(count)];
      expect(taken).toEqual(items.toSorted((a, b) => b.value - a.value || a.id - b.id).slice(0, count));
      const last = taken.at(-1);
      if (taken.length === count && last !== undefined)
        for (const bound of asked) expect(bound).toBeGreaterThanOrEqual(last.value);
    }),
  );
});
