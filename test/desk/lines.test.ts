import { expect, it } from "vitest";
import { commandLine, lineCommands, type MenuEntry } from "../../src/desk/index.ts";

it("a numbered line has the command that opens its facts", () => {
  const item = (number: number | null, factIds: readonly string[]) =>
    ({ kind: "item", number, text: [], factIds }) as const;
  const blocks = [item(1, ["a", "b", "c", "d"]), item(null, ["e"]), item(2, []), item(3, ["f"])];
  expect(lineCommands({ language: "en", blocks, buttons: [] })).toEqual([
    { number: 1, command: "why a b c" },
    { number: 3, command: "why f" },
  ]);
});

it("a command with its options is a line that a person could write", () => {
  const option = (name: string, lead: string) =>
    ({ name, lead, summary: "", kind: "text", isRequired: false, choices: null, isSuggested: false }) as const;
  const options = [option("day", "on"), option("source", "by")];
  const entry: MenuEntry = { name: "troops", arabic: "قوات", summary: "", audience: "everyone", options };
  expect(commandLine(entry, {})).toBe("troops");
  expect(commandLine(entry, { source: " NATO ", day: "2024-10-25" })).toBe("troops on 2024-10-25 by NATO");
  expect(commandLine(entry, { source: "NATO", day: "" })).toBe("troops by NATO");
});
