import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { createEditor, deliveryWork } from "../../src/delivery/index.ts";
import type { CorrectionChange } from "../../src/domain/correction.ts";
import type { AddJob, Work } from "../../src/domain/jobs.ts";
import type { EditOutcome, EditRequest } from "../../src/domain/platform.ts";
import type { Store } from "../../src/domain/ports.ts";
import { dayMs, makeSubscription, minuteMs } from "../support/delivery-fixtures.ts";
import { type ScriptedPlatform, scriptedPlatform } from "../support/scripted-platform.ts";
import { type SimulatedClock, simulatedClock } from "../support/simulated-clock.ts";
import { makeArticle, makeExtraction } from "../support/store-fixtures.ts";
import { alertDefinition, definition, estimate, gazetteer, story, weekly, words } from "../support/story.ts";

/** Noon in Greenwich of the day after the first report. */
const noon = Date.UTC(2024, 9, 30, 12);
const wrong = estimate("a29", "pentagon", 10_000);
const right = estimate("b29", "nis", 3000);

const definitions = { daily: definition, weekly, alert: alertDefinition };

let store: Store;
let clock: SimulatedClock;
let stop: AbortController;
let platform: ScriptedPlatform;
let running: Promise<void>;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  clock = simulatedClock(noon);
  stop = new AbortController();
  for (const fact of [wrong, right]) {
    const article = makeArticle(fact.evidence.articleId, {
      text: `${fact.evidence.articleId} ${fact.evidence.sentence}`,
    });
    await store.putArticle(article);
    await store.putExtraction(makeExtraction(article, { estimates: [fact] }), "v1");
  }
});
afterEach(async () => {
  stop.abort();
  await clock.pass(minuteMs);
  await running;
  await store.close();
});

let count = 0;
/** What is added to a queue is done at once. */
const doNow =
  ({ queues }: Work): AddJob =>
  async (name, data) =>
    queues.find((queue) => queue.name === name)?.run(data);

/** A platform that prints whole messages, with the bot running over it. */
function start(edit?: (request: EditRequest, attempt: number) => EditOutcome) {
  const edits: EditRequest[] = [];
  platform = {
    ...scriptedPlatform(),
    render: ({ blocks, folded }) => [
      { text: blocks.map((block) => ("text" in block ? block.text.map(({ text }) => text).join("") : "")).join("\n") },
      ...(folded === undefined ? [] : platform.render(folded)),
    ],
    ...(edit === undefined
      ? {}
      : {
          async edit(request) {
            edits.push(request);
            return edit(request, edits.length);
          },
        }),
  };
  const parts = { store, gazetteer, stories: [story], definitions, words };
  const work = deliveryWork({
    store,
    editor: createEditor({ ...parts, platforms: [platform] }),
    platforms: [platform],
    clock,
    random: () => 0.5,
    newId: () => `id${(count += 1)}`,
    owner: "me",
    extraction: null,
    isGone: () => false,
    onTrouble: (message) => {
      throw new Error(message);
    },
  });
  running = work.drains[0]?.run(stop.signal) ?? Promise.resolve();
  return { edits, tick: () => work.tick(doNow(work)) };
}
const subscribe = (id: string, details = {}) =>
  store.putSubscriptions([makeSubscription(id, { nextDueAt: noon, createdAt: noon - dayMs, ...details })]);
const correct = (change: CorrectionChange, factId = wrong.id) =>
  store.putCorrection({ factId, change, reason: "قُرئت خطأ", madeOn: "2024-10-30" });
const texts = (of: readonly { part: object; chat: string }[]) =>
  of.map(({ chat, part }) => [chat, (part as { text: string }).text] as const);
const edited = (): EditOutcome => ({ kind: "edited" });

/** Sends the first edition to every subscriber, corrects, and looks for posted lines. */
async function deliverAndCorrect(tick: () => Promise<void>, change: CorrectionChange = { kind: "drop" }) {
  await tick();
  await clock.pass(minuteMs);
  await correct(change);
  await tick();
  await clock.pass(minuteMs);
}

describe("the next edition", () => {
  it("tells the correction to those who got the wrong line, once, and to nobody else", async () => {
    await subscribe("misled");
    const { tick } = start();
    await deliverAndCorrect(tick);
    await subscribe("newcomer", { nextDueAt: noon + dayMs });
    for (const days of [1, 2]) {
      clock.jump(noon + days * dayMs - clock.now());
      await tick();
      await clock.pass(minuteMs);
    }
    const told = texts(platform.sends).map(([chat, text]) => [chat, text.includes("قُرئت خطأ")]);
    expect(told).toEqual([
      ["fake:misled", false],
      ["fake:misled", true],
      ["fake:newcomer", false],
      ["fake:misled", false],
      ["fake:newcomer", false],
    ]);
  });

  it("is sent for a correction's sake where only news is wanted, whatever sections were chosen", async () => {
    await subscribe("misled", { onlyIfChanged: true, sections: ["figures"] });
    const { tick } = start();
    await deliverAndCorrect(tick);
    clock.jump(noon + dayMs - clock.now());
    await tick();
    await clock.pass(minuteMs);
    expect(texts(platform.sends)[1]?.[1]).toContain("قُرئت خطأ");
    clock.jump(noon + 2 * dayMs - clock.now());
    await tick();
    expect((await store.deliveries()).filter(({ state }) => state === "skipped")).toHaveLength(1);
  });
});

describe("the posted line", () => {
  it("is marked where it stands, in every language, and other lines are left as they are", async () => {
    await subscribe("misled", { languages: ["ar", "en"] });
    const { tick, edits } = start(edited);
    await deliverAndCorrect(tick, { kind: "value", min: 12_000, max: 12_000 });
    expect(edits.map(({ chat, messageId }) => [chat, messageId])).toEqual([
      ["fake:misled", "m1"],
      ["fake:misled", "m2"],
    ]);
    const [arabic, english] = texts(edits).map(([, text]) => text.split("\n"));
    expect(arabic?.find((line) => line.includes("[صُحّح"))).toContain("12 ألف جندي، لا 10 آلاف]");
    expect(english?.find((line) => line.includes("[Corrected"))).toContain("12,000 soldiers, not 10,000]");
    expect(english?.filter((line) => line.includes("3,000") && line.includes("["))).toHaveLength(1);
    expect(english?.find((line) => line.includes("3,000 soldiers"))).not.toContain("Corrected");
  });

  it("is edited once, whoever ticks how often, and after a restart", async () => {
    await subscribe("misled");
    const { tick, edits } = start(edited);
    await deliverAndCorrect(tick);
    await tick();
    await clock.pass(5 * minuteMs);
    expect(edits).toHaveLength(1);
    expect(await store.unmarkedCorrections()).toEqual([]);
  });

  it("is marked after it was sent, when it was corrected on its way", async () => {
    await subscribe("misled");
    const { tick, edits } = start(edited);
    await tick();
    await correct({ kind: "drop" });
    await tick();
    await clock.pass(minuteMs);
    expect(platform.sends).toHaveLength(1);
    expect(edits).toMatchObject([{ messageId: "m1" }]);
  });

  it("is asked for again after a lost answer, and the chat is not kept waiting for ever", async () => {
    await subscribe("misled");
    const { tick, edits } = start((_, attempt) => (attempt < 3 ? { kind: "unknown", reason: "ECONNRESET" } : edited()));
    await deliverAndCorrect(tick);
    await clock.pass(5 * minuteMs);
    expect(edits).toHaveLength(3);
    const states = (await store.deliveries()).map(({ state, edits: of }) => [state, of !== undefined]);
    expect(states).toContainEqual(["sent", true]);
  });

  it("that cannot be edited is left, and nothing else suffers", async () => {
    await subscribe("misled");
    const { tick, edits } = start(() => ({ kind: "impossible", reason: "message to edit not found" }));
    await deliverAndCorrect(tick);
    expect(edits).toHaveLength(1);
    expect((await store.subscriptions())[0]?.state).toBe("active");
    const found = await store.deliveries({ states: ["failed"] });
    expect(found).toMatchObject([{ reason: "message to edit not found" }]);
  });

  it("stays where the platform cannot edit", async () => {
    await subscribe("misled");
    const { tick } = start();
    await deliverAndCorrect(tick);
    expect(await store.deliveries()).toHaveLength(1);
    expect(await store.unmarkedCorrections()).toEqual([]);
  });
});
