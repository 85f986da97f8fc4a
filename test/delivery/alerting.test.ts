import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { createAlerting } from "../../src/delivery/alerting.ts";
import type { AlertWish } from "../../src/domain/alert-wish.ts";
import type { Estimate } from "../../src/domain/fact.ts";
import type { Store } from "../../src/domain/ports.ts";
import { dayMs, hourMs } from "../support/delivery-fixtures.ts";
import { scriptedPlatform } from "../support/scripted-platform.ts";
import { makeArticle, makeExtraction } from "../support/store-fixtures.ts";
import { alertDefinition, articles, definition, estimate, gazetteer, story, weekly, words } from "../support/story.ts";

/** Noon in Greenwich. */
const noon = Date.UTC(2024, 9, 29, 12);
let store: Store;
let now: number;
let count = 0;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  now = noon;
});
afterEach(() => store.close());

const wish = (chat: string, details: Partial<AlertWish> = {}): AlertWish => ({
  chat,
  storyId: story.id,
  language: "en",
  zone: "UTC",
  moveShare: 0.25,
  perDay: 3,
  quiet: null,
  silent: false,
  known: [],
  state: "active",
  reason: null,
  createdAt: noon - dayMs,
  ...details,
});

async function arrive(fact: Estimate): Promise<void> {
  const id = fact.evidence.articleId;
  const text = `${id} ${fact.id} ${fact.evidence.sentence}`;
  const article = makeArticle(fact.id, { text, published: articles.get(id)?.published ?? null });
  await store.putArticle(article);
  const evidence = { ...fact.evidence, articleId: article.id };
  await store.putExtraction(makeExtraction(article, { estimates: [{ ...fact, evidence }] }), "v1");
}

const before = estimate("a21", "pentagon", 8000, { asOf: "2024-10-20" });
const moved = estimate("a29", "pentagon", 10_000);
const newSource = estimate("a29", "salim", 9000);

function make() {
  const platform = {
    ...scriptedPlatform(),
    render: ({ blocks }: { blocks: readonly { readonly text?: readonly { readonly text: string }[] }[] }) => [
      { text: blocks.map(({ text = [] }) => text.map((inline) => inline.text).join("")).join("\n") },
    ],
  };
  const definitions = { daily: definition, weekly, alert: alertDefinition };
  const clock = { now: () => now, sleep: async () => {} };
  const newId = () => `id${(count += 1)}`;
  const parts = { store, gazetteer, stories: [story], definitions, words, clock, newId };
  return createAlerting(() => ({ ...parts, platforms: [platform as never] }));
}

describe("alerts", () => {
  it("are told to those who want them, once a claim and chat, whoever looks and however often", async () => {
    await store.putAlertWishes([wish("fake:a"), wish("fake:b", { language: "ar", silent: true })]);
    await arrive(before);
    const alerting = make();
    expect(await alerting.look()).toBe(0);
    await arrive(moved);
    expect(await alerting.look()).toBe(2);
    const [a, b] = await store.deliveries();
    expect(a).toMatchObject({ chat: "fake:a", state: "due", silent: false, slotAt: noon, subscriptionId: null });
    expect(b).toMatchObject({ chat: "fake:b", silent: true });
    const text = async (id: string | null | undefined) => (await store.rendering(id ?? ""))?.parts[0]?.["text"];
    expect(await text(a?.renderingId)).toContain("10,000");
    expect(await text(b?.renderingId)).toContain("رقم تغيّر");
    expect(await alerting.look()).toBe(0);
    // Another machine, or the next start.
    expect(await make().look()).toBe(0);
    now += dayMs;
    expect(await make().look()).toBe(0);
  });

  it("follow the chat's own share", async () => {
    await store.putAlertWishes([wish("fake:a", { moveShare: 0.5 }), wish("fake:b", { moveShare: 0.1 })]);
    await arrive(before);
    await arrive(moved);
    await make().look();
    expect((await store.deliveries()).map(({ chat }) => chat)).toEqual(["fake:b"]);
  });

  it("are at most so many a day; the others come on the next", async () => {
    await store.putAlertWishes([wish("fake:a", { perDay: 1 })]);
    await arrive(before);
    await arrive(moved);
    await arrive(newSource);
    expect(await make().look()).toBe(1);
    expect(await make().look()).toBe(0);
    now += dayMs;
    expect(await make().look()).toBe(1);
    expect(new Set((await store.deliveries()).map(({ key }) => key)).size).toBe(2);
  });

  it("wait for the end of the quiet hours", async () => {
    const quiet = { from: { hour: 11, minute: 0 }, to: { hour: 14, minute: 0 } };
    await store.putAlertWishes([wish("fake:a", { quiet })]);
    await arrive(before);
    await arrive(moved);
    await make().look();
    const [delivery] = await store.deliveries();
    expect(delivery).toMatchObject({ state: "waiting", reason: "quiet hours", notBefore: noon + 2 * hourMs });
  });

  it("say nothing of what was known before, to the suspended, or of a story that is gone", async () => {
    await arrive(before);
    await arrive(moved);
    await store.putAlertWishes([wish("fake:probe")]);
    await make().look();
    const [told] = await store.deliveries();
    const known = [told?.key.slice("alert fake:probe ".length) ?? ""];
    await store.putAlertWishes([
      wish("fake:a", { known }),
      wish("fake:b", { state: "suspended", reason: "blocked" }),
      wish("fake:c", { storyId: "gone" }),
      wish("elsewhere:d"),
    ]);
    expect(await make().look()).toBe(0);
  });
});
