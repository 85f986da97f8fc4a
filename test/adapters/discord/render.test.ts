import fc from "../../support/properties.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sealed } from "../../../src/adapters/discord/components.ts";
import { embedLimits } from "../../../src/adapters/discord/limits.ts";
import { bodiesOf, type Body, pageOf } from "../../../src/adapters/discord/render.ts";
import type { Block, Inline, Message } from "../../../src/domain/message.ts";
import type { Store } from "../../../src/domain/ports.ts";
import { incoming, makeDesk, storeOfSamples } from "../../support/desk.ts";
import { messageForm, readForm } from "../../support/discord/forms.ts";
import { renderParts } from "../../support/discord/platform.ts";

const run = (text: string, more: Partial<Inline> = {}): Inline => ({ text, ...more });
const message = (blocks: readonly Block[], more: Partial<Message> = {}): Message => ({
  language: "en",
  blocks,
  buttons: [],
  ...more,
});
const line = (...text: Inline[]): Block => ({ kind: "line", text });
const item = (number: number | null, text: string, factIds: readonly string[] = [`e${number}`]): Block => ({
  kind: "item",
  number,
  text: [run(text)],
  factIds,
});
const only = (one: Message): Body => {
  const bodies = bodiesOf(one, renderParts);
  expect(bodies).toHaveLength(1);
  return bodies[0] as Body;
};
/** Everything that an embed shows, in order. */
const shown = ({ embeds = [] }: Body): string =>
  embeds
    .flatMap(({ author, title, description, fields = [], footer }) => [
      author?.name,
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ])
    .filter((text) => text !== undefined)
    .join("\n");

describe("a message", () => {
  it("is one embed: title, what comes before the sections, a field a section, notes at the end", () => {
    const { embeds } = only(
      message([
        { kind: "title", text: [run("Mujaz · story")] },
        line(run("Tuesday 29 October 2024")),
        { kind: "gap" },
        { kind: "item", number: null, text: [run("Headline", { bold: true })], factIds: ["e0"] },
        { kind: "gap" },
        { kind: "heading", text: [run("Figures")] },
        item(1, "Pentagon: 10,000"),
        item(2, "Zelensky: 3,000"),
        { kind: "heading", text: [run("Developments")] },
        item(3, "NATO: units in Kursk"),
        { kind: "gap" },
        { kind: "note", text: [run("Sources: 2 reports")] },
      ]),
    );
    expect(embeds).toEqual([
      {
        title: "Mujaz · story",
        description: "Tuesday 29 October 2024\n\n**Headline**",
        fields: [
          { name: "Figures", value: "1\\. Pentagon: 10,000\n2\\. Zelensky: 3,000" },
          { name: "Developments", value: "3\\. NATO: units in Kursk" },
        ],
        footer: { text: "Sources: 2 reports" },
        color: expect.any(Number),
      },
    ]);
  });

  it("isolates lines of Arabic, and what is foreign in any line", () => {
    const arabic = only(message([item(1, "الناتو: وحدات في كورسك")], { language: "ar" }));
    expect(arabic.embeds?.[0]?.description).toBe("\u20671. الناتو: وحدات في كورسك\u2069");
    const english = only(message([line(run("He said: "), run("نقطة تحول", { foreign: true }))]));
    expect(english.embeds?.[0]?.description).toBe("He said: \u2068نقطة تحول\u2069");
    const evidence: Block = { kind: "evidence", text: [run("نقطة "), run("تحول", { bold: true })], factIds: ["e1"] };
    expect(only(message([evidence])).embeds?.[0]?.description).toBe("> \u2068نقطة **تحول**\u2069");
  });

  it("takes nothing of a text for markup, a mention, a link or a list", () => {
    const text = "*a* _b_ ~~c~~ `d` ||e|| > f [g](https://h.example) <@123> <#4> \\ **";
    expect(only(message([line(run(text))])).embeds?.[0]?.description).toBe(
      "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\| \\> f \\[g\\](https://h.example) \\<@123\\> \\<#4\\> \\\\ \\*\\*",
    );
    for (const [given, printed] of [
      ["# a", "\\# a"],
      ["- a", "\\- a"],
      ["12. a", "12\\. a"],
      ["> a", "\\> a"],
      ["a\n# b", "a # b"],
    ] as const) {
      expect(only(message([line(run(given))])).embeds?.[0]?.description).toBe(printed);
    }
  });

  it("links only to the web, and keeps stars next to their letters", () => {
    const { embeds } = only(
      message([
        line(
          run("a", { url: "https://example.org/x" }),
          run(" "),
          run("b", { url: "javascript:alert(1)" }),
          run(" c ", { bold: true }),
          run("d"),
        ),
      ]),
    );
    expect(embeds?.[0]?.description).toBe("[a](https://example.org/x) b **c** d");
  });

  it("tells a moment in the zone of whoever reads it, where Discord shows that", () => {
    const moment = run("Friday at 08:30", { instant: 1_730_190_600_999 });
    const { embeds } = only(message([{ kind: "title", text: [moment] }, line(run("Next: "), moment), item(1, "x")]));
    expect(embeds?.[0]?.title).toBe("Friday at 08:30");
    expect(embeds?.[0]?.description).toContain("Next: <t:1730190600:f>\n");
    // It is never cut in two, nor told twice.
    const long = bodiesOf(message([line(run("x ".repeat(2040)), moment, run(" y".repeat(400)))]), renderParts);
    expect(JSON.stringify(long).match(/<t:\d+:f>/gu)).toHaveLength(1);
  });

  it("names its story where the title does not, and has the story's colour", () => {
    const story = { id: "one", title: "The story" };
    const title = (text: string): Block => ({ kind: "title", text: [run(text)] });
    expect(only(message([title("Mark Rutte")], { story })).embeds?.[0]?.author).toEqual({ name: "The story" });
    expect(only(message([title("Mujaz · The story")], { story })).embeds?.[0]?.author).toBeUndefined();
    const colour = (id: string) => only(message([title("x")], { story: { id, title: "x" } })).embeds?.[0]?.color;
    expect(colour("one")).toBe(colour("one"));
    expect(new Set(["a", "b", "c", "d", "e", "f"].map(colour)).size).toBeGreaterThan(2);
  });

  it("has what is folded as a second embed, or as messages of their own where it does not fit", () => {
    const folded = message([line(run("English"))]);
    const both = only(message([line(run("عربي"))], { language: "ar", folded }));
    expect(both.embeds?.map(({ description }) => description)).toEqual(["\u2067عربي\u2069", "English"]);
    const long = Array.from({ length: 35 }, (_, i) => item(i + 1, "x".repeat(100)));
    expect(bodiesOf(message(long, { folded: message(long) }), renderParts)).toHaveLength(2);
  });
});

describe("menus and buttons", () => {
  it("opens each line from a menu, and needs no button for it", () => {
    const blocks = [item(1, "one"), item(2, "two", []), item(3, "three")];
    const buttons = [
      [1, 2, 3].map((number) => ({ label: String(number), command: number === 2 ? "why 2" : `why e${number}` })),
      [{ label: "All figures", command: "troops" }],
    ];
    const { components } = only(message(blocks, { buttons }));
    expect(components).toEqual([
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "why:0",
            placeholder: "Why?",
            options: [
              { label: "1. one", value: "why e1" },
              { label: "3. three", value: "why e3" },
            ],
          },
        ],
      },
      { type: 1, components: [{ type: 2, style: 2, label: "2", custom_id: "why 2" }] },
      { type: 1, components: [{ type: 2, style: 2, label: "All figures", custom_id: "troops" }] },
    ]);
  });

  it("reads from the right in Arabic, wraps rows of five, and says the same thing once", () => {
    const row = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `b${i}`, command: `c${i}` }));
    const labels = (language: "ar" | "en", count: number) =>
      (only(message([line(run("x"))], { language, buttons: [row(count), row(2)] })).components ?? []).map((each) =>
        "components" in each ? each.components.map((one) => ("label" in one ? one.label : "")).join(" ") : "",
      );
    expect(labels("en", 3)).toEqual(["b0 b1 b2"]);
    expect(labels("ar", 3)).toEqual(["b2 b1 b0"]);
    expect(labels("en", 7)).toEqual(["b0 b1 b2 b3 b4", "b5 b6"]);
  });

  it("makes a menu of what is too much for rows, and keeps the last row", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => ({ label: `${hour}:00`, command: `settings ${hour}:00` }));
    const buttons = [hours.slice(0, 12), hours.slice(12), [{ label: "Back", command: "settings" }]];
    const { components = [] } = only(message([line(run("When?"))], { buttons }));
    expect(components).toMatchObject([
      { components: [{ type: 3, placeholder: "Choose", options: hours.map(({ label }) => ({ label })) }] },
      { components: [{ type: 2, label: "Back" }] },
    ]);
  });
});

/** Refused as Discord would refuse it. */
const check = (body: Body) => readForm(messageForm, { ...body, components: sealed(body.components ?? [], numbered()) });

/** Short data, another one for each command, as a codec makes it of long commands. */
function numbered(): (command: string) => string {
  const known = new Map<string, string>();
  return (command) => {
    const data = known.get(command) ?? `data ${known.size}`;
    known.set(command, data);
    return data;
  };
}

/** Anything that a message may hold, and more of it than fits. */
const texts = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    "كلمة ".repeat(60),
    "x".repeat(1500),
    "word ".repeat(900),
    "*_`[]()<>\\".repeat(30),
    " ",
    "😀".repeat(300),
  ),
);
const inline = fc.record({ text: texts, bold: fc.boolean(), foreign: fc.boolean() });
const runs = fc.array(inline, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("title" as const, "heading" as const, "line" as const, "note" as const),
    text: runs,
  }),
  fc.record({
    kind: fc.constant("item" as const),
    number: fc.option(fc.integer({ min: 1, max: 60 })),
    text: runs,
    factIds: fc.constantFrom([], ["e123456789012345"]),
  }),
  fc.record({ kind: fc.constant("evidence" as const), text: runs, factIds: fc.constant(["e1"]) }),
  fc.constant({ kind: "gap" as const }),
);
const buttons = fc.array(
  fc.array(fc.record({ label: texts, command: fc.string({ minLength: 1, maxLength: 80 }) }), { maxLength: 14 }),
  { maxLength: 6 },
);
const anyMessage = (): fc.Arbitrary<Message> =>
  fc
    .record({
      language: fc.constantFrom("ar" as const, "en" as const),
      blocks: fc.array(block, { maxLength: 40 }),
      buttons,
      story: fc.record({
        id: fc.string(),
        title: fc.string({ minLength: 1, maxLength: 400 }).filter((t) => t.trim() !== ""),
      }),
    })
    .chain((one) =>
      fc
        .option(fc.array(block, { maxLength: 15 }), { nil: undefined })
        .map((blocks) => (blocks === undefined ? one : { ...one, folded: { ...one, blocks } })),
    );

describe("whatever a message holds", () => {
  it("is within every limit of Discord's", () => {
    fc.assert(
      fc.property(anyMessage(), (one) => {
        for (const body of bodiesOf(one, renderParts)) check(body);
        const turn = (at: number) => ({ label: `page ${at}`, command: `#${at} x` });
        for (const at of [0, 1, 99]) check(pageOf(one, at, renderParts, turn));
      }),
      { numRuns: 150, endOnFailure: true, interruptAfterTimeLimit: 8000 },
    );
  });

  it("has no description of blanks, which Discord refuses", () => {
    const blank = line(run("  \u00a0"));
    const heading: Block = { kind: "heading", text: [run("h")] };
    check(only(message([blank, heading, item(1, "x")])));
    expect(only(message([blank, blank])).embeds?.[0]?.description).toBe("…");
    // Long enough for a second page, whose first line would be the blank one.
    for (const body of bodiesOf(message([line(run("x".repeat(4096))), blank, heading]), renderParts)) check(body);
  });

  it("loses no line, breaks none that fits, and changes no order", () => {
    const many = fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(many, fc.array(fc.integer({ min: 0, max: 89 }), { maxLength: 30 }), (lengths, headings) => {
        const blocks = lengths.flatMap((length, i): Block[] => [
          ...(headings.includes(i) ? [{ kind: "heading" as const, text: [run(`h${i}`)] }] : []),
          item(i + 1, "x".repeat(length)),
        ]);
        const printed = bodiesOf(message(blocks), renderParts).map(shown).join("\n").split("\n");
        const items = printed.filter((each) => /^\d+\\\. x+$/u.test(each));
        expect(items).toEqual(lengths.map((length, i) => `${i + 1}\\. ${"x".repeat(length)}`));
      }),
      { numRuns: 100, endOnFailure: true, interruptAfterTimeLimit: 8000 },
    );
  });

  it("turns pages, forwards and back", () => {
    const long = message(
      Array.from({ length: 120 }, (_, i) => item(i + 1, "x".repeat(150))),
      {
        buttons: [[{ label: "Other", command: "other" }]],
      },
    );
    const pages = bodiesOf(long, renderParts).length;
    expect(pages).toBeGreaterThan(2);
    const turn = (at: number) => ({ label: `to ${at}`, command: `#${at}` });
    const labels = (at: number) =>
      (pageOf(long, at, renderParts, turn).components ?? []).flatMap((row) =>
        "components" in row ? row.components.flatMap((one) => ("label" in one ? [one.label] : [])) : [],
      );
    expect(labels(0)).toEqual(["Other", "to 1"]);
    expect(labels(1)).toEqual(["Other", "to 0", "to 2"]);
    expect(labels(pages - 1)).toEqual(["Other", `to ${pages - 2}`]);
    expect(labels(99)).toEqual(labels(pages - 1));
  });
});

describe("what the desk says over the samples", () => {
  let store: Store;
  beforeAll(async () => {
    store = await storeOfSamples();
  });
  afterAll(() => store.close());

  for (const language of ["en", "ar"] as const) {
    it.each([
      "/digest",
      "/digest both",
      "/troops",
      "/who rutte",
      "/why 1",
      "/help",
      "/start",
      "/settings",
      "/subscribe 08:30",
    ])(`%s is one message within the limits, ${language}`, async (text) => {
      const { desk } = makeDesk(store);
      if (text === "/why 1") await desk.hear(incoming("/troops", { personLanguage: language }));
      const reply = await desk.hear(incoming(text, { personLanguage: language }));
      const bodies = bodiesOf(reply?.message ?? message([]), renderParts);
      expect(bodies).toHaveLength(1);
      for (const body of bodies) check(body);
      expect(shown(bodies[0] as Body).length).toBeLessThanOrEqual(embedLimits.all);
      expect(bodies[0]).toMatchSnapshot();
    });
  }
});
