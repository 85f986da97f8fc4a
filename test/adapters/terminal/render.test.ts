import fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { type Look, renderButtons, renderMessage } from "../../../src/adapters/terminal/render.ts";
import { widthOf } from "../../../src/adapters/terminal/styled-line.ts";
import type { Block, Message } from "../../../src/domain/message.ts";

const pipe: Look = { width: null, color: false, order: "logical", paragraphDirection: false };
const terminal: Look = { width: 40, color: true, order: "logical", paragraphDirection: false };
const [FSI, PDI, RLI, RLM, ESC] = ["\u2068", "\u2069", "\u2067", "\u200f", "\u001b"];

function message(language: Message["language"], ...blocks: Block[]): Message {
  return { language, blocks, buttons: [] };
}

const arabicLine: Block = {
  kind: "item",
  number: 3,
  factIds: ["f"],
  text: [
    { text: "البنتاغون: " },
    { text: "10 آلاف جندي", bold: true },
    { text: " في شرق روسيا [" },
    { text: "Reuters", foreign: true, url: "https://example.org/a" },
    { text: "]" },
  ],
};

describe("a pipe", () => {
  it("gets whole lines in reading order, foreign runs isolated, and nothing else", () => {
    const text = renderMessage(
      message("ar", { kind: "title", text: [{ text: "موجز" }] }, { kind: "gap" }, arabicLine),
      pipe,
    );
    expect(text).toBe(`موجز\n\n3. البنتاغون: 10 آلاف جندي في شرق روسيا [${FSI}Reuters${PDI}]\n`);
  });

  it("gets a mark where an Arabic line would be taken for a Latin one", () => {
    const arabicFirst: Block = { kind: "line", text: [{ text: "NATO", foreign: true }, { text: " يقول NATO" }] };
    expect(renderMessage(message("ar", arabicFirst), pipe)).toBe(`${FSI}NATO${PDI} يقول NATO\n`);
    const latinFirst: Block = { kind: "line", text: [{ text: "NATO قال" }] };
    expect(renderMessage(message("ar", latinFirst), pipe)).toBe(`${RLM}NATO قال\n`);
  });

  it("gets bullets where lines have no number, and none before a headline", () => {
    const item = { kind: "item", number: null, factIds: [] } as const;
    const text = renderMessage(
      message(
        "en",
        { ...item, text: [{ text: "All bold", bold: true }] },
        { ...item, text: [{ text: "Some ", bold: true }, { text: "bold" }] },
      ),
      pipe,
    );
    expect(text).toBe("All bold\n• Some bold\n");
  });

  it("never gets an escape sequence", () => {
    const text = renderMessage(
      message("en", { ...arabicLine, text: [{ text: "x", bold: true, url: "https://e.org" }] }),
      pipe,
    );
    expect(text).not.toContain(ESC);
  });
});

describe("a terminal", () => {
  it("gets bold, links and right-to-left isolates", () => {
    const text = renderMessage(message("ar", arabicLine), { ...terminal, width: 100 });
    expect(text.startsWith(`${RLI}3. `)).toBe(true);
    expect(text.endsWith(`${PDI}\n`)).toBe(true);
    expect(text).toContain(`${ESC}[1m10 آلاف جندي${ESC}[22m`);
    expect(text).toContain(`${ESC}]8;;https://example.org/a\u0007`);
  });

  it("tells the direction to a terminal that takes it, and takes it back", () => {
    const text = renderMessage(message("ar", arabicLine), { ...terminal, paragraphDirection: true });
    expect(text.startsWith(`${ESC}[2 k`)).toBe(true);
    expect(text.endsWith(`\n${ESC}[0 k`)).toBe(true);
    expect(renderMessage(message("en", arabicLine), { ...terminal, paragraphDirection: true })).not.toContain(
      `${ESC}[2 k`,
    );
  });

  it("wraps at word borders, indents and never exceeds the width", () => {
    const words = Array.from({ length: 60 }, (_, i) => `كلمة${i}`).join(" ");
    const block: Block = { kind: "item", number: 12, factIds: [], text: [{ text: words }] };
    const lines = renderMessage(message("ar", block), { ...terminal, color: false })
      .trimEnd()
      .split("\n");
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(40);
    const joined = lines.map((line) => line.replace(/[\u2066-\u2069]/gu, "").trim()).join(" ");
    expect(joined).toBe(`12. ${words}`);
  });

  it("opens an isolate again on every line that it is wrapped to", () => {
    const block: Block = {
      kind: "line",
      text: [{ text: "He said: " }, { text: "كلمة ".repeat(30).trim(), foreign: true }],
    };
    const lines = renderMessage(message("en", block), { ...terminal, color: false })
      .trimEnd()
      .split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect([...line].filter((char) => char === FSI).length).toBe([...line].filter((char) => char === PDI).length);
      expect(line).toContain(FSI);
    }
  });

  it("cuts a word that is longer than a line", () => {
    const address = `https://example.org/${"a".repeat(200)}`;
    const lines = renderMessage(message("en", { kind: "line", text: [{ text: address }] }), terminal)
      .trimEnd()
      .split("\n");
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(lines.join("")).toBe(address);
  });
});

describe("hostile text", () => {
  const hostile = `قال${ESC}[2J${ESC}]0;x\u0007 \u202eabc\u202c \u2069\u2067 a\nb\r\tc\u0000\u009b31m`;

  it("cannot move the cursor, colour the screen, break the line or turn it around", () => {
    const text = renderMessage(message("ar", { kind: "line", text: [{ text: hostile }] }), pipe);
    expect(text).toBe("قال[2J]0;x abc  a b c31m\n");
  });

  it("cannot end a link's escape sequence", () => {
    for (const url of [`https://e.org/${ESC}]8;;\u0007evil`, "javascript:alert(1)", "nonsense", "https://e.org/a b"]) {
      const text = renderMessage(message("en", { kind: "line", text: [{ text: "x", url }] }), terminal);
      const target = text.slice(text.indexOf("8;;") + 3, text.indexOf("\u0007"));
      expect(target).toMatch(/^(https:\/\/e\.org\/[!-~]*)?$/u);
    }
  });

  it("never makes it throw, in any order and width", () => {
    const looks = fc.record({
      width: fc.option(fc.integer({ min: 1, max: 120 }), { nil: null }),
      color: fc.boolean(),
      order: fc.constantFrom("logical", "visual"),
      paragraphDirection: fc.boolean(),
    });
    const inline = fc.record({
      text: fc.string({ unit: "binary", maxLength: 60 }),
      foreign: fc.boolean(),
      bold: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), looks, fc.constantFrom("ar", "en"), (text, look, language) => {
        const block = { kind: "item", number: 1, factIds: [], text } as const;
        return typeof renderMessage(message(language, block), look) === "string";
      }),
      { numRuns: 300 },
    );
  });
});

describe("evidence", () => {
  it("reads in the direction of its own words", () => {
    const evidence: Block = { kind: "evidence", factIds: [], text: [{ text: "«قال إن»", foreign: true }] };
    expect(renderMessage(message("en", evidence), terminal).startsWith(RLI ?? "")).toBe(true);
  });
});

describe("buttons", () => {
  it("are numbered hints, their labels isolated", () => {
    const buttons = [
      { number: 10, button: { label: "كل الأرقام", command: "troops" } },
      { number: 11, button: { label: "English", command: "language en" } },
    ];
    expect(renderButtons(buttons, "ar", pipe)).toContain(`[10] ${FSI}كل الأرقام${PDI} · [11] ${FSI}English${PDI}`);
    expect(renderButtons([], "ar", pipe)).toBe("");
  });
});
