import { afterEach, beforeEach, expect, it } from "vitest";
import type { CorrectionChange } from "../../../src/domain/correction.ts";
import type { Store } from "../../../src/domain/ports.ts";
import type { OpenEmpty } from "../store-contract.ts";
import { makeArticle, makeEstimate, makeExtraction, makePerson } from "../store-fixtures.ts";

export function correctionContract(openEmpty: OpenEmpty): void {
  let store: Store;
  const article = makeArticle("a");
  const fact = makeEstimate(article, "e1");
  const correct = (change: CorrectionChange, factId = fact.id) =>
    store.putCorrection({ factId, change, reason: `قُرئت "خطأ" '; --`, madeOn: "2024-10-30" });

  beforeEach(async () => {
    store = await openEmpty();
    await store.putArticle(article);
    await store.putExtraction(makeExtraction(article, { estimates: [fact] }), "v1");
  });
  afterEach(() => store.close());

  it("gives corrections back in the order in which they were made, each with the fact as it was read", async () => {
    const changes: readonly CorrectionChange[] = [
      { kind: "value", min: 3, max: 4 },
      { kind: "source", source: makePerson("mark-rutte") },
      { kind: "confirm" },
      { kind: "drop" },
    ];
    for (const change of changes) await correct(change);
    const kept = await store.corrections();
    expect(kept.map(({ change }) => change)).toEqual(changes);
    for (const each of kept) {
      expect(each).toMatchObject({ factId: "e1", reason: `قُرئت "خطأ" '; --`, madeOn: "2024-10-30", original: fact });
    }
  });

  it("leaves the fact itself as it was", async () => {
    await correct({ kind: "drop" });
    expect(await store.fact("e1")).toEqual(fact);
  });

  it("keeps a correction when the facts are derived anew and the fact is gone", async () => {
    await correct({ kind: "drop" });
    await store.putExtraction(makeExtraction(article), "v2");
    expect(await store.fact("e1")).toBeNull();
    expect((await store.corrections())[0]?.original).toEqual(fact);
  });

  it("refuses a correction of a fact that is not there, and keeps nothing", async () => {
    await expect(correct({ kind: "drop" }, "e2")).rejects.toMatchObject({ problem: "refused" });
    expect(await store.corrections()).toEqual([]);
  });

  it("tells that it changed, so that answers are read again", async () => {
    const before = await store.changeToken();
    await correct({ kind: "confirm" });
    expect(await store.changeToken()).not.toBe(before);
  });
}
