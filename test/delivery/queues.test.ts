import { describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { addDue, addStale, composeQueue, extractQueue } from "../../src/delivery/queues.ts";
import { hourMs, makeRendering, makeSubscription, noon } from "../support/delivery-fixtures.ts";

type Added = readonly [queue: string, data: unknown, key: string];
const collect = () => {
  const added: Added[] = [];
  const add = async (...job: Added) => void added.push(job);
  return { added, add };
};

describe("the queue of articles", () => {
  it("gets one job for each stale article, under its id", async () => {
    const { added, add } = collect();
    const extraction = { stale: async () => ["a", "b"], derive: async () => null };
    await addStale({ extraction, onTrouble: () => {} }, add);
    expect(added).toEqual([
      ["extract", "a", "a"],
      ["extract", "b", "b"],
    ]);
    await addStale({ extraction: null, onTrouble: () => {} }, add);
    expect(added).toHaveLength(2);
  });

  it("tells an article's own fault once, and throws the store's, so that it is tried again", async () => {
    const troubles: string[] = [];
    const derive = async (id: string) => {
      if (id === "gone") throw new Error("no store");
      return id === "bad" ? "no facts could be read" : null;
    };
    const extraction = { stale: async () => [], derive };
    const queue = extractQueue({ extraction, onTrouble: (message) => troubles.push(message) });
    await queue.run("good");
    await queue.run("bad");
    await queue.run("bad");
    await expect(queue.run("gone")).rejects.toThrow("no store");
    expect(troubles).toEqual(["bad: no facts could be read"]);
  });
});

describe("the queue of editions", () => {
  it("gets no job while nothing is due; else jobs that serve everything once, each edition in one of them", async () => {
    const store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
    let count = 0;
    const printed: string[] = [];
    const editor = {
      groupOf: ({ storyId, languages }: { storyId: string; languages: readonly string[] }) =>
        `${storyId} ${languages.join()}`,
      print: async ({ storyId, languages }: { storyId: string; languages: readonly string[] }) => {
        printed.push(`${storyId} ${languages.join()}`);
        const edition = { id: `${storyId}${languages.join()}`, storyId, day: "2026-11-21", content: {} };
        return { edition, rendering: { ...makeRendering(edition.id), editionId: edition.id }, hasNews: true };
      },
    };
    const clock = { now: () => noon, sleep: async () => {} };
    const parts = { store, editor, clock, newId: () => `id${(count += 1)}`, onTrouble: () => {} };
    const { added, add } = collect();
    await addDue(parts, add);
    expect(added).toEqual([]);
    const forms = Array.from({ length: 12 }, (_, i) => ({
      storyId: `story-${i % 6}`,
      languages: i < 6 ? (["ar"] as const) : (["en"] as const),
    }));
    await store.putSubscriptions(
      Array.from({ length: 120 }, (_, i) => makeSubscription(`s${i}`, forms[i % forms.length])),
    );
    await store.putSubscriptions([makeSubscription("later", { nextDueAt: noon + hourMs })]);
    await addDue(parts, add);
    expect(added.length).toBeGreaterThan(1);
    const queue = composeQueue(parts);
    // Some machine does one of them a second time.
    await Promise.all([...added, ...added.slice(0, 1)].map(([, data]) => queue.run(data)));
    expect(await store.deliveries()).toHaveLength(120);
    expect(new Set(printed).size).toBe(forms.length);
    expect(await store.dueSubscriptions(noon, 10)).toEqual([]);
    await expect(queue.run({ shard: "x" })).rejects.toThrow(/shard/u);
    await store.close();
  });
});
