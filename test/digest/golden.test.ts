import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  composeEdition,
  composeFigures,
  composePeople,
  composePerson,
  composeTimeline,
  composeWhy,
  type DigestDefinition,
  previousPublicationDay,
} from "../../src/digest/index.ts";
import type { Message } from "../../src/domain/message.ts";
import * as messages from "../../src/message/index.ts";
import type { MessageContext } from "../../src/message/index.ts";
import { madeNews } from "../support/made-news.ts";
import { textOf } from "../support/message-text.ts";
import { articles, claimsOf, contextFor, definition, estimate, ref, story, weekly } from "../support/story.ts";

const claims = claimsOf(madeNews);
const view = story.views[0] as (typeof story.views)[number];
const { topics } = definition;

function digest(day: string, context: MessageContext, previous?: string | null, shape: DigestDefinition = definition) {
  const previousDay = previous === undefined ? previousPublicationDay(articles.values(), day) : previous;
  const edition = composeEdition({ claims, facts: madeNews, articles, story, definition: shape, day, previousDay });
  return messages.digestMessage(edition, context);
}

const figures = (on: string | null, by: string | null) =>
  composeFigures({ claims, view, on, by: by === null ? null : ref(by), topics });

/** Every golden file: what a person has read and approved. `npx vitest -u` writes them anew; read the difference. */
const cases: Readonly<Record<string, (context: MessageContext) => Message>> = {
  "first-edition": (context) => digest("2024-10-21", context),
  revision: (context) => digest("2024-10-29", context),
  "old-figure": (context) => digest("2024-11-07", context),
  fighting: (context) => digest("2024-11-13", context),
  week: (context) => digest("2024-11-13", context, "2024-11-06", weekly),
  "quiet-day": (context) => digest("2024-11-01", context, "2024-10-30"),
  "nothing-on-the-story": (context) => digest("2024-10-30", context),
  "no-reports": (context) => digest("2024-01-01", context),
  figures: (context) => messages.troopsMessage(figures(null, null), context),
  "figures-on-a-day": (context) => messages.troopsMessage(figures("2024-10-25", null), context),
  "figures-by-a-source": (context) => messages.troopsMessage(figures(null, "pentagon"), context),
  "figures-by-nobody": (context) => messages.troopsMessage(figures(null, "alliance"), context),
  person: (context) => messages.whoMessage(composePerson({ claims, entity: ref("salim"), page: 1, topics }), context),
  body: (context) => messages.whoMessage(composePerson({ claims, entity: ref("pentagon"), page: 9, topics }), context),
  people: (context) => messages.peopleMessage(composePeople({ claims }), context),
  timeline: (context) => messages.timelineMessage(composeTimeline({ claims, topics }), context),
  why: (context) => {
    const figure = claims.figures.find((claim) => claim.source?.id === "pentagon" && claim.max === 10_000);
    const answer = composeWhy({ claims, factIds: figure?.factIds ?? [] });
    if (answer === null) throw new Error("no claim behind the line");
    return messages.whyMessage(answer, context);
  },
};

mkdirSync(new URL("golden/", import.meta.url), { recursive: true });

describe.each(Object.keys(cases))("%s", (name) => {
  test.each(["ar", "en"] as const)("in %s reads as approved", async (language) => {
    const message = cases[name]?.(contextFor(language)) as Message;
    await expect(`${textOf(message)}\n`).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });
});

test("Eastern digits change the digest's numbers and nothing else", () => {
  // The lines' own numbers are drawn by the platforms.
  const textIn = (digits: "latin" | "arabic") =>
    textOf(digest("2024-10-29", contextFor("ar", digits))).replace(/^\d+\. /gmu, "");
  const latin = textIn("latin");
  const eastern = textIn("arabic");
  expect(eastern).not.toMatch(/[0-9]/u);
  const back = eastern.replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660)).replace(/٬/gu, ",");
  expect(back).toBe(latin);
});

test("a figure given only to be denied stays its source's and names the denier", () => {
  const denied = estimate("u13", "salim", 700, { asOf: "2024-11-12", status: "fighting", deniedBy: ref("ru") });
  const own = claimsOf([denied]);
  const edition = composeEdition({
    claims: own,
    facts: [denied],
    articles,
    story,
    definition,
    day: "2024-11-13",
    previousDay: "2024-11-07",
  });
  const text = textOf(messages.digestMessage(edition, contextFor("en")));
  expect(text).toContain("Salim, new source (12 Nov): **700 soldiers** fighting; Russia denies it");
});
