import fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { plainOfHtml } from "../../../src/adapters/telegram/html.ts";
import { renderCaption, renderMessage, rowsOf } from "../../../src/adapters/telegram/render.ts";
import type { Block, Inline, Message } from "../../../src/domain/message.ts";
import { parseHtml } from "../../support/telegram/entities.ts";

const messageOf = (language: "ar" | "en", blocks: readonly Block[], rest: Partial<Message> = {}): Message => ({
  language,
  blocks,
  buttons: [],
  ...rest,
});
const line = (...text: Inline[]): Block => ({ kind: "line", text });
const item = (number: number | null, ...text: Inline[]): Block => ({ kind: "item", number, text, factIds: [] });
const evidence = (text: string): Block => ({ kind: "evidence", text: [{ text }], factIds: [] });
const htmlOf = (message: Message): string =>
  renderMessage(message)
    .map(({ html }) => html)
    .join("\n---\n");

describe("markup", () => {
  it("is escaped in one place, in text and in addresses", () => {
    const run = { text: `<b> & "x"`, url: "https://example.org/?a=1&b=%22" };
    expect(htmlOf(messageOf("en", [line(run)]))).toBe(
      '<a href="https://example.org/?a=1&amp;b=%22">&lt;b&gt; &amp; &quot;x&quot;</a>',
    );
  });

  it("makes no link of what is no web address", () => {
    expect(htmlOf(messageOf("en", [line({ text: "x", url: "javascript:alert(1)" })]))).toBe("x");
  });

  it("isolates names outside of tags and links", () => {
    const run = { text: "Rutte", foreign: true, bold: true, url: "https://example.org/" };
    expect(htmlOf(messageOf("ar", [line({ text: "قال " }, run)]))).toBe(
      'قال \u2068<b><a href="https://example.org/">Rutte</a></b>\u2069',
    );
  });

  it("tells clients the direction of a line that begins with a foreign name", () => {
    expect(htmlOf(messageOf("ar", [line({ text: "NATO", foreign: true }, { text: " ينفي" })]))).toMatch(
      /^\u200f\u2068NATO/u,
    );
    expect(htmlOf(messageOf("ar", [line({ text: "ينفي " }, { text: "NATO", foreign: true })]))).not.toContain("\u200f");
    expect(htmlOf(messageOf("en", [line({ text: "موجز", foreign: true })]))).toMatch(/^\u200e/u);
  });

  it("takes away controls that an article brings along", () => {
    expect(htmlOf(messageOf("en", [line({ text: "a\u202eb\u2067c\u0007\nd" })]))).toBe("abc d");
  });

  it("numbers items, gives bullets to others, none to headlines", () => {
    const blocks = [item(3, { text: "a" }), item(null, { text: "b" }), item(null, { text: "c", bold: true })];
    expect(htmlOf(messageOf("en", blocks))).toBe("3. a\n• b\n<b>c</b>");
  });

  it("folds evidence, and the second language under the first", () => {
    const folded = messageOf("en", [line({ text: "one" }), { kind: "gap" }, evidence("two")]);
    const html = htmlOf(messageOf("ar", [evidence("جملة"), line({ text: "سطر" })], { folded }));
    expect(html).toBe(
      "<blockquote expandable>جملة</blockquote>\nسطر\n\n<blockquote expandable>one\n\ntwo</blockquote>",
    );
  });
});

describe("length", () => {
  const long = (language: "ar" | "en", count: number): Message =>
    messageOf(
      language,
      Array.from({ length: count }, (_, i) =>
        item(i + 1, { text: "خبر طويل ".repeat(20), bold: i % 2 === 0 }, { text: "Zelensky <&>", foreign: true }),
      ),
      { buttons: [[{ label: "1", command: "why 1" }]] },
    );

  it("is cut between items, with the buttons under the last part", () => {
    const parts = renderMessage(long("ar", 60));
    expect(parts.length).toBeGreaterThan(2);
    for (const { html } of parts) expect(parseHtml(html).text.length).toBeLessThanOrEqual(4096);
    for (const { html } of parts) expect(parseHtml(html).text).toMatch(/^\d+\. /u);
    expect(parts.map(({ rows }) => rows.length)).toEqual([...parts.slice(1).map(() => 0), 1]);
    const numbers = parts.flatMap(({ html }) =>
      [...html.matchAll(/^\u200f?(\d+)\. /gmu)].map(([, number]) => Number(number)),
    );
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it("closes and opens a quotation that goes on in the next part", () => {
    const folded = long("en", 40);
    const parts = renderMessage(messageOf("ar", [line({ text: "سطر" })], { folded }));
    expect(parts.length).toBeGreaterThan(1);
    for (const { html } of parts) {
      expect(html.match(/<blockquote/gu)).toHaveLength(1);
      expect(parseHtml(html).entities.some(({ type }) => type === "expandable_blockquote")).toBe(true);
    }
  });

  it("leaves no heading at the end of a part", () => {
    const filler = line({ text: "ا".repeat(4085) });
    const [first, second] = renderMessage(
      messageOf("ar", [filler, { kind: "heading", text: [{ text: "عنوان" }] }, line({ text: "سطر طويل" })]),
    );
    expect(first?.html).not.toContain("عنوان");
    expect(second?.html).toBe("<b>عنوان</b>\nسطر طويل");
  });

  it("cuts a line that is too long after a word, never inside a character", () => {
    const parts = renderMessage(messageOf("en", [evidence(`${"word ".repeat(1200)}${"😀".repeat(3000)}`)]));
    for (const { html } of parts) {
      expect(parseHtml(html).text.length).toBeLessThanOrEqual(4096);
      expect(html.isWellFormed()).toBe(true);
    }
    expect(parts[0]?.html).toMatch(/word<\/blockquote>$/u);
  });

  it("of a caption is shorter", () => {
    const text = parseHtml(renderCaption(long("ar", 20))).text;
    expect(text.length).toBeLessThanOrEqual(1024);
    expect(text.length).toBeGreaterThan(700);
  });
});

describe("buttons", () => {
  const row = Array.from({ length: 10 }, (_, i) => ({ label: String(i + 1), command: `why ${i + 1}` }));
  it("stand in rows that a phone shows, from the right in Arabic", () => {
    const labels = (language: "ar" | "en") =>
      rowsOf({ language, buttons: [row] }).map((each) => each.map(({ label }) => label).join(""));
    expect(labels("en")).toEqual(["12345678", "910"]);
    expect(labels("ar")).toEqual(["87654321", "109"]);
  });
});

describe("any message", () => {
  const inline = fc.record(
    {
      text: fc.string({ unit: "grapheme", maxLength: 300 }),
      bold: fc.boolean(),
      foreign: fc.boolean(),
      url: fc.constantFrom('https://example.org/<>&"', "x"),
    },
    { requiredKeys: ["text"] },
  ) as fc.Arbitrary<Inline>;
  const runs = fc.array(inline, { maxLength: 8 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom("title", "heading", "line", "note"), text: runs }),
    fc.record({ kind: fc.constant("item"), number: fc.option(fc.nat(20)), text: runs, factIds: fc.constant([]) }),
    fc.record({ kind: fc.constant("evidence"), text: runs, factIds: fc.constant([]) }),
    fc.constant({ kind: "gap" }),
  );
  const language = fc.constantFrom("ar", "en");
  const flat = fc.record({ language, blocks: fc.array(block, { maxLength: 30 }), buttons: fc.constant([]) });
  const any = fc.oneof(flat, fc.record({ language, blocks: fc.array(block), buttons: fc.constant([]), folded: flat }));

  it("is parsed by Telegram, is no longer than it allows, and loses no letter", () => {
    const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(any as fc.Arbitrary<Message>, (message) => {
        const seen = renderMessage(message).map(({ html }) => {
          const { text } = parseHtml(html);
          expect(text.length).toBeLessThanOrEqual(4096);
          expect(plainOfHtml(html).trim()).toBe(text);
          return text;
        });
        const all = [message, ...(message.folded === undefined ? [] : [message.folded])].flatMap(({ blocks }) =>
          blocks.flatMap((each) =>
            each.kind === "gap"
              ? []
              : [
                  each.kind === "item" && each.number !== null ? String(each.number) : "",
                  ...each.text.map((run) => run.text),
                ],
          ),
        );
        expect(letters(seen.join(""))).toBe(letters(all.join("")));
      }),
      { numRuns: 300 },
    );
  });
});
