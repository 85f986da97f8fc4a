import { describe, expect, it } from "vitest";
import { chooseLetterOrder, hasParagraphDirection } from "../../../src/adapters/terminal/direction.ts";

const cases: readonly { name: string; environment: Record<string, string>; order: "logical" | "visual" }[] = [
  { name: "an unknown terminal", environment: {}, order: "logical" },
  { name: "GNOME Terminal", environment: { VTE_VERSION: "7600", TERM: "xterm-256color" }, order: "logical" },
  { name: "Terminal.app", environment: { TERM_PROGRAM: "Apple_Terminal" }, order: "logical" },
  { name: "Konsole", environment: { KONSOLE_VERSION: "240800" }, order: "logical" },
  { name: "the terminal of VS Code", environment: { TERM_PROGRAM: "vscode" }, order: "visual" },
  { name: "Alacritty", environment: { ALACRITTY_WINDOW_ID: "1", TERM: "alacritty" }, order: "visual" },
  { name: "xterm", environment: { XTERM_VERSION: "XTerm(390)" }, order: "visual" },
];

describe("the order of letters", () => {
  for (const { name, environment, order } of cases) {
    it(`${name}: ${order}`, () => expect(chooseLetterOrder("auto", environment, true)).toBe(order));
  }

  it("is logical in a pipe, whatever the terminal", () => {
    expect(chooseLetterOrder("auto", { TERM_PROGRAM: "vscode" }, false)).toBe("logical");
  });

  it("is what the reader asks for", () => {
    expect(chooseLetterOrder("visual", {}, false)).toBe("visual");
    expect(chooseLetterOrder("logical", { TERM_PROGRAM: "vscode" }, true)).toBe("logical");
  });
});

describe("the direction of paragraphs", () => {
  it("is set where terminals take it", () => {
    expect(hasParagraphDirection({ VTE_VERSION: "5800" })).toBe(true);
    expect(hasParagraphDirection({ TERM_PROGRAM: "mintty" })).toBe(true);
    expect(hasParagraphDirection({ VTE_VERSION: "5202" })).toBe(false);
    expect(hasParagraphDirection({ VTE_VERSION: "nonsense" })).toBe(false);
    expect(hasParagraphDirection({})).toBe(false);
  });
});
