import { afterEach, beforeEach, expect, it } from "vitest";
import type { NewDelivery, Rendering, Told } from "../../../src/domain/delivery.ts";
import type { Store } from "../../../src/domain/ports.ts";
import { makeDelivery, makeRendering, noon } from "../delivery-fixtures.ts";
import { makeArticle, makeEstimate, makeExtraction } from "../store-fixtures.ts";

const since = "2024-10-01";
const nothing: Told = { messages: [], factIds: [], corrections: [], knownCorrection: 0 };
const told = (id: string, details: Partial<Told>): Rendering => ({
  ...makeRendering(id),
  told: { ...nothing, ...details },
});

/** What every store must know of who got which line, whatever it is made of. */
export function readershipContract(openEmpty: () => Promise<Store>): void {
  let store: Store;
  const article = makeArticle("a");
  beforeEach(async () => {
    store = await openEmpty();
    await store.putArticle(article);
    const estimates = [makeEstimate(article, "e1"), makeEstimate(article, "e2")];
    await store.putExtraction(makeExtraction(article, { estimates }), "v1");
  });
  afterEach(() => store.close());

  const correct = (factId: string) =>
    store.putCorrection({ factId, change: { kind: "drop" }, reason: "misread", madeOn: "2024-10-30" });
  const deliver = (id: string, renderingId: string, details: Partial<NewDelivery> = {}) =>
    store.enqueue([makeDelivery(id, { renderingId, ...details })], []);
  const end = async (id: string, state: "sent" | "failed") => {
    const at = noon;
    await store.claimDeliveries({ platform: "fake", owner: "x", now: noon, leaseUntil: noon + 1, limit: 9 });
    await store.recordChanges("x", [{ kind: "close", id, state, reason: null, notBefore: 0, attempts: 1, at }]);
  };
  const idsOn = async (factId: string, correction: number) =>
    (await store.deliveriesOn(factId, correction)).map(({ id }) => id);

  it("finds the deliveries of a line, but those that reached nobody", async () => {
    await store.enqueue([], [told("wrong", { factIds: ["e1", "e2"] }), told("other", { factIds: ["e2"] })]);
    await deliver("a", "wrong");
    await deliver("b", "other");
    await deliver("c", "wrong");
    await end("a", "sent");
    await end("c", "failed");
    expect(await idsOn("e1", 1)).toEqual(["a"]);
    expect(await idsOn("e2", 1)).toEqual(["a", "b"]);
    expect(await idsOn("e3", 1)).toEqual([]);
  });

  it("leaves out what was composed with the correction known", async () => {
    await store.enqueue(
      [],
      [told("before", { factIds: ["e1"] }), told("after", { factIds: ["e1"], knownCorrection: 1 })],
    );
    await deliver("a", "before");
    await deliver("b", "after");
    expect(await idsOn("e1", 1)).toEqual(["a"]);
    expect(await idsOn("e1", 2)).toEqual(["a", "b"]);
  });

  it("keeps what a rendering says", async () => {
    const message = { language: "ar", blocks: [{ kind: "gap" }], buttons: [] } as const;
    await store.enqueue([], [told("said", { messages: [message], knownCorrection: 3 }), makeRendering("bare")]);
    expect(await store.toldBy("said")).toEqual({ messages: [message], knownCorrection: 3 });
    expect(await store.toldBy("bare")).toBeNull();
    expect(await store.toldBy("nobody")).toBeNull();
    expect(await store.rendering("said")).toEqual(makeRendering("said"));
  });

  it("owes a correction to the chats that got the line, until they are told", async () => {
    await store.enqueue([], [told("wrong", { factIds: ["e1"] }), told("right", { corrections: [1] })]);
    await deliver("a", "wrong");
    await deliver("b", "wrong");
    const owed = async () => Object.fromEntries(await store.owedCorrections(["fake:a", "fake:b", "fake:c"], since));
    expect(await owed()).toEqual({});
    await correct("e1");
    expect(await owed()).toEqual({ "fake:a": [1], "fake:b": [1] });
    expect(Object.fromEntries(await store.owedCorrections(["fake:b"], since))).toEqual({ "fake:b": [1] });
    expect(Object.fromEntries(await store.owedCorrections(["fake:a"], "2024-10-31"))).toEqual({});
    await deliver("told", "right", { chat: "fake:a" });
    expect(await owed()).toEqual({ "fake:b": [1] });
    await correct("e1");
    expect(await owed()).toEqual({ "fake:a": [2], "fake:b": [1, 2] });
  });

  it("remembers whose posted lines were looked for, with the edits, in one step", async () => {
    await store.enqueue([], [makeRendering("r1")]);
    await deliver("a", "r1");
    await correct("e1");
    await correct("e2");
    expect((await store.unmarkedCorrections()).map(({ number }) => number)).toEqual([1, 2]);
    const edit = makeDelivery("edit", { key: "1@a", edits: "a", chat: "fake:a" });
    expect(await store.commitMarks(1, [edit], [makeRendering("r2")])).toBe(1);
    expect((await store.unmarkedCorrections()).map(({ number }) => number)).toEqual([2]);
    expect(await store.commitMarks(1, [{ ...edit, id: "again" }], [])).toBe(0);
    expect(await store.deliveries({ ids: ["edit", "nobody"] })).toMatchObject([{ id: "edit", edits: "a" }]);
    const [a] = await store.deliveries({ ids: ["a"] });
    expect(a).not.toHaveProperty("edits");
  });

  it("forgets what a chat got with the chat", async () => {
    await store.enqueue([], [told("wrong", { factIds: ["e1"] })]);
    await deliver("a", "wrong");
    await correct("e1");
    await store.forgetChat("fake:a");
    expect(await idsOn("e1", 1)).toEqual([]);
    expect((await store.owedCorrections(["fake:a"], since)).size).toBe(0);
  });
}
