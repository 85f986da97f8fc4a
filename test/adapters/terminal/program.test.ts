import { describe, expect, it } from "vitest";
import { createProgram, type Handlers } from "../../../src/adapters/terminal/program.ts";
import { loadKnowledge } from "../../../src/settings.ts";

const views = loadKnowledge("config").stories.flatMap((story) => story.views);

/** Runs one command line and tells what was asked of whom. */
async function asked(...argv: string[]): Promise<unknown[]> {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]): Promise<void> => {
      calls.push([name, ...given]);
    };
  const names = ["start", "answer", "ingest", "extract", "reindex", "doctor", "export", "correct"];
  const handlers = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as Handlers;
  await createProgram(handlers, views, "1.2.3").parseAsync(argv, { from: "user" });
  return calls;
}

describe("a command line becomes what a reader would have written", () => {
  const cases: readonly { argv: readonly string[]; line: string }[] = [
    { argv: ["digest"], line: "digest" },
    { argv: ["digest", "--date", "29/10/2024"], line: "digest 29/10/2024" },
    { argv: ["digest", "--window", "week", "--date", "2024-10-29"], line: "digest week 2024-10-29" },
    {
      argv: ["troops", "--on", "2024-10-25", "--by", "US State Department"],
      line: "troops on 2024-10-25 by US State Department",
    },
    { argv: ["قوات", "--by", "البنتاغون"], line: "troops by البنتاغون" },
    { argv: ["casualties"], line: "casualties" },
    { argv: ["who", "mark", "rutte", "2"], line: "who mark rutte 2" },
    { argv: ["search", "Kursk", "troops"], line: "search Kursk troops" },
    { argv: ["timeline"], line: "timeline" },
    { argv: ["people"], line: "people" },
    { argv: ["sources"], line: "sources" },
  ];
  for (const { argv, line } of cases) {
    it(argv.join(" "), async () => expect(await asked(...argv)).toEqual([["answer", line, { bidi: "auto" }]]));
  }

  it("of a digest: any days, both languages, the reasons", async () => {
    const [call] = await asked("digest", "--from", "2024-10-21", "--date", "2024-10-29", "--both", "--explain");
    expect(call).toEqual(["answer", "digest 2024-10-21 2024-10-29 both explain", expect.anything()]);
    expect((await asked("digest", "--from", "2024-10-21"))[0]).toEqual([
      "answer",
      "digest 2024-10-21 today",
      expect.anything(),
    ]);
  });

  it.each([
    [["export"], "export digest csv", null],
    [["export", "troops", "--format", "json"], "export troops json", null],
    [["export", "who", "mark", "rutte", "quotes.JSON"], "export who mark rutte json", "quotes.JSON"],
    [["export", "digest", "2024-10-29", "a.csv", "--format", "json"], "export digest 2024-10-29 json", "a.csv"],
  ])("%j", async (argv, line, file) => {
    expect(await asked(...argv)).toEqual([["export", line, file, expect.anything()]]);
  });

  it("hands on a correction, one change at a time", async () => {
    expect(await asked("correct", "e1", "--value", "10000", "read", "again")).toEqual([
      ["correct", "e1", "read again", { value: "10000" }],
    ]);
  });

  it("keeps options apart from words", async () => {
    const options = { bidi: "visual", lang: "en", json: true, corpus: "x" };
    expect(await asked("who", "rutte", "--lang", "en", "--json", "--corpus", "x", "--bidi", "visual")).toEqual([
      ["answer", "who rutte", options],
    ]);
  });

  it("hands on what is known of files", async () => {
    const hints = { published: "2024-10-29", language: "ar", outlet: "صحيفة" };
    const argv = ["a.txt", "b", "--published", "2024-10-29", "--lang", "ar", "--outlet", "صحيفة"];
    const [[, paths, given] = []] = (await asked("extract", ...argv, "--json")) as unknown[][];
    expect([paths, given]).toEqual([["a.txt", "b"], hints]);
    const [[, , given2, options] = []] = (await asked("ingest", "a.txt", "--data", "d")) as unknown[][];
    expect([given2, options]).toEqual([{}, { data: "d" }]);
    const [[, , given3] = []] = (await asked("ingest", "a.txt", "--collected", "2024-10-30")) as unknown[][];
    expect(given3).toEqual({ collected: "2024-10-30" });
  });
});

describe("help", () => {
  const program = createProgram({} as Handlers, views, "1.2.3");
  const helpOf = (command: typeof program): string => {
    let text = "";
    command.configureOutput({ writeOut: (part) => void (text += part) }).outputHelp();
    return text;
  };

  it("names both languages", () => expect(helpOf(program)).toMatch(/Arabic.*English/));

  for (const command of program.commands) {
    it(`has an example for ${command.name()}`, () => {
      expect(command.description()).not.toBe("");
      expect(helpOf(command)).toContain(`Examples:\n  mujaz ${command.name()}`);
    });
  }
});
