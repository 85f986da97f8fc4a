import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOnly, type Subject } from "../../src/commands/narrow-reading.ts";
import { type Reading, readStore } from "../../src/commands/reading.ts";
import { composeFigures, composePeople, composePerson, composeTimeline, composeWhy } from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Store } from "../../src/domain/ports.ts";
import { peopleMessage, timelineMessage, troopsMessage, whoMessage, whyMessage } from "../../src/message/index.ts";
import { madeNews } from "../support/made-news.ts";
import { textOf } from "../support/message-text.ts";
import { storeOfFacts } from "../support/store-of-facts.ts";
import { articles, contextFor, definition, estimate, event, gazetteer, quote, ref, story } from "../support/story.ts";

/** Ten years before the news: nothing that an answer about today speaks of. */
const longAgo: readonly Fact[] = [
  estimate("old", "omar", 70, { asOf: "2014-01-02", measure: "killed" }),
  quote("old", "omar", "قول قديم لا يعود إليه أحد في هذه الأيام", { saidOn: "2014-01-02" }),
];

/** Who says that people fight, without a number. */
const fighting = event("a21", "deployment", ["state"], {
  on: "2024-10-20",
  aspect: "confirmed",
  content: "مشاركة جنود من كوريا الشمالية في عمليات قتالية",
});

let store: Store;
beforeAll(async () => {
  const published = [...articles].map(([id, { published: day }]) => [id, day] as const);
  store = await storeOfFacts([...published, ["old", "2014-01-03"]], [...madeNews, ...longAgo, fighting]);
});
afterAll(() => store.close());

const context = contextFor("ar");
const view = story.views[0] as (typeof story.views)[number];
const { measures, statuses } = view;
const { topics } = definition;
const anyFigure = madeNews.find((fact) => fact.kind === "estimate" && fact.attributedTo?.id === "pentagon") as Fact;

/** What is asked, and the answer from whatever was read. */
const answers: Readonly<Record<string, readonly [Subject, (reading: Reading) => Message]>> = {
  "the latest figures": [
    { kind: "figures", measures, statuses, on: null, by: null },
    ({ claims }) => troopsMessage(composeFigures({ claims, view, on: null, by: null, topics }), context),
  ],
  "figures of a past day": [
    { kind: "figures", measures, statuses, on: "2024-10-25", by: null },
    ({ claims }) => troopsMessage(composeFigures({ claims, view, on: "2024-10-25", by: null, topics }), context),
  ],
  "figures of one source": [
    { kind: "figures", measures, statuses, on: null, by: ref("pentagon") },
    ({ claims }) => troopsMessage(composeFigures({ claims, view, on: null, by: ref("pentagon"), topics }), context),
  ],
  "a person": [
    { kind: "person", entity: ref("salim") },
    ({ claims }) => whoMessage(composePerson({ claims, entity: ref("salim"), page: 1, topics }), context),
  ],
  "a body": [
    { kind: "person", entity: ref("pentagon") },
    ({ claims }) => whoMessage(composePerson({ claims, entity: ref("pentagon"), page: 1, topics }), context),
  ],
  people: [{ kind: "people" }, ({ claims }) => peopleMessage(composePeople({ claims }), context)],
  "the timeline": [{ kind: "recent" }, ({ claims }) => timelineMessage(composeTimeline({ claims, topics }), context)],
  "what stands behind a line": [
    { kind: "facts", factIds: [anyFigure.id] },
    ({ claims }) => whyMessage(composeWhy({ claims, factIds: [anyFigure.id] }) ?? { claims: [] }, context),
  ],
};

describe("an answer from what it speaks of", () => {
  it.each(Object.entries(answers))("%s: says what the whole store says", async (_, [subject, print]) => {
    const whole = await readStore({ store, gazetteer, story });
    const narrow = await readOnly({ store, gazetteer, story }, subject);
    expect(textOf(print(narrow))).toBe(textOf(print(whole)));
    expect(textOf(print(narrow)).split("\n").length).toBeGreaterThan(2);
  });

  it("is read without what is long past, except where it is asked for", async () => {
    const oldIn = async (subject: Subject) =>
      (await readOnly({ store, gazetteer, story }, subject)).facts.some(({ evidence }) => evidence.articleId === "old");
    expect(await oldIn({ kind: "figures", measures: ["killed"], statuses, on: null, by: null })).toBe(false);
    expect(await oldIn({ kind: "recent" })).toBe(false);
    expect(await oldIn({ kind: "figures", measures: ["killed"], statuses, on: "2014-01-05", by: null })).toBe(true);
    expect(await oldIn({ kind: "figures", measures: ["killed"], statuses, on: null, by: ref("omar") })).toBe(true);
    expect(await oldIn({ kind: "person", entity: ref("omar") })).toBe(true);
    expect(await oldIn({ kind: "facts", factIds: longAgo.map(({ id }) => id) })).toBe(true);
  });

  it("about a fact of an undated article, or of none, is still one", async () => {
    const undated = madeNews.find(({ evidence }) => evidence.articleId === "undated");
    const factIds = ["nobody", ...(undated === undefined ? [] : [undated.id])];
    const { claims } = await readOnly({ store, gazetteer, story }, { kind: "facts", factIds });
    expect(composeWhy({ claims, factIds }) !== null).toBe(undated !== undefined);
  });
});
