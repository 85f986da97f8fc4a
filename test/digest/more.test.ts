/** Lines for which an edition has no room stand behind its button, on every platform and in both languages. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodiesOf } from "../../src/adapters/discord/render.ts";
import { renderMessage } from "../../src/adapters/telegram/render.ts";
import { composeEdition } from "../../src/digest/index.ts";
import type { Button, Message } from "../../src/domain/message.ts";
import type { Store } from "../../src/domain/ports.ts";
import { digestMessage } from "../../src/message/index.ts";
import { plain } from "../../src/message/words.ts";
import { incoming, makeDesk, storeOfSamples } from "../support/desk.ts";
import { renderParts } from "../support/discord/platform.ts";
import { madeNews } from "../support/made-news.ts";
import { articles, claimsOf, contextFor, definition, story } from "../support/story.ts";

const numbered = ({ blocks }: Message) =>
  blocks.flatMap((block) => (block.kind === "item" && block.number !== null ? [block] : []));
const linesOf = (message: Message) => numbered(message).map(({ text }) => plain(text));
const numbersOf = (message: Message) => numbered(message).map(({ number }) => number);
const moreOf = ({ buttons }: Message): Button | undefined =>
  buttons.flat().find(({ command }) => / more( |$)/u.test(command));

describe.each(["ar", "en"] as const)("what an edition has no room for, in %s", (language) => {
  const claims = claimsOf(madeNews);
  const edition = (lines: number) =>
    composeEdition({
      claims,
      facts: madeNews,
      articles,
      story,
      definition: { ...definition, lines, characters: { ...definition.characters, all: 4000 } },
      day: "2024-10-29",
      previousDay: "2024-10-21",
    });
  const whole = linesOf(digestMessage(edition(50), contextFor(language)));

  test.each([1, 3, 5, 7])("is all the rest of its %i lines, numbered on", (lines) => {
    const short = digestMessage(edition(lines), contextFor(language));
    const rest = digestMessage(edition(lines), contextFor(language), { isRest: true });
    expect([...linesOf(short), ...linesOf(rest)].toSorted()).toEqual([...whole].toSorted());
    expect([...numbersOf(short), ...numbersOf(rest)]).toEqual(whole.map((_, i) => i + 1));
    expect(moreOf(short)?.label).toContain(String(whole.length - lines));
    for (const { factIds } of numbered(rest)) expect(factIds.length).toBeGreaterThan(0);
  });

  test("is no button where everything has room", () => {
    expect(moreOf(digestMessage(edition(50), contextFor(language)))).toBeUndefined();
    const rest = digestMessage(edition(50), contextFor(language), { isRest: true });
    expect(rest.blocks.map(({ kind }) => kind)).toEqual(["title", "line", "line"]);
  });
});

describe("over the samples", () => {
  let store: Store;
  beforeAll(async () => {
    store = await storeOfSamples();
  });
  afterAll(() => store.close());

  /** Two days by the daily definition, a week and many days by the weekly one. */
  const windows = [
    "/digest 2024-10-29 2024-10-30",
    "/digest both 2024-10-29 2024-10-30",
    "/digest week 2024-11-01",
    "/digest both 2024-10-18 2024-11-13",
  ];
  const asked = async (text: string, language: "ar" | "en") => {
    const { desk } = makeDesk(store);
    const reply = await desk.hear(incoming(text, { personLanguage: language }));
    if (reply?.message === undefined || reply.message === null) throw new Error(`no answer to ${text}`);
    return reply.message;
  };

  for (const language of ["ar", "en"] as const) {
    test.each(windows)(`%s leads to its rest, ${language}`, async (text) => {
      const message = await asked(text, language);
      const button = moreOf(message);
      if (button === undefined) throw new Error("everything has room: the samples no longer test this");
      expect(button.command.length).toBeLessThanOrEqual(51);
      const rest = await asked(`/${button.command}`, language);
      expect(rest.folded?.language).toBe(message.folded?.language);
      for (const [printed, more] of [
        [message, rest],
        [message.folded, rest.folded],
      ]) {
        if (printed === undefined || more === undefined) continue;
        expect(more.language).toBe(printed.language);
        expect(numbersOf(more)[0]).toBe((numbersOf(printed).at(-1) ?? 0) + 1);
        expect(linesOf(more).filter((line) => linesOf(printed).includes(line))).toEqual([]);
      }
      expect(numbered(rest)).toHaveLength(Number(/\d+/u.exec(button.label)?.[0]));
    });

    test(`both are one message with the button on either platform, ${language}`, async () => {
      // A weekly edition in two languages is two messages.
      for (const text of windows.slice(0, 3)) {
        const message = await asked(text, language);
        const label = moreOf(message)?.label;
        const [part, ...others] = renderMessage(message);
        expect(others).toEqual([]);
        expect(part?.rows.flat().map((each) => each.label)).toContain(label);
        const [body, ...more] = bodiesOf(message, renderParts);
        expect(more).toEqual([]);
        expect(JSON.stringify(body)).toContain(JSON.stringify(label).slice(1, -1));
      }
    });
  }
});
