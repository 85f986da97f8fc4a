import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startBot } from "../support/run-bot.ts";
import { runProgram } from "../support/run-program.ts";
import { writeArticles } from "./articles.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mujaz-start-"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

describe("start with nothing set up", () => {
  it("shows the samples in both languages, says so, stores nothing, and ends with the input", async () => {
    const { code, stdout, stderr } = await runProgram(["start"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/مقالات للعرض/u);
    expect(stdout).toMatch(/demonstration articles/);
    expect(stdout).toMatch(/موجز · /u);
    expect(stdout).toMatch(/Mujaz · /);
    expect(stdout.indexOf("موجز · ")).toBeLessThan(stdout.indexOf("Mujaz · "));
    expect(await readdir(cwd)).toEqual([]);
  });

  it("is what happens with no command at all", async () => {
    const { code, stdout } = await runProgram([], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/demonstration articles/);
  });

  it("answers what stands on its input, in either language, and changes language", async () => {
    const input = [
      "/troops",
      "قوات",
      "من روته",
      "/who rutte",
      "/trops",
      "/language en",
      "/who rutte",
      "/help",
      "",
    ].join("\n");
    const { code, stdout, stderr } = await runProgram(["start"], { cwd, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/مارك روته/u);
    expect(stdout).toMatch(/Mark Rutte/);
    expect(stdout).toMatch(/تقصد \u2068\/troops\u2069؟/u);
    expect(stdout).toMatch(/Hello/);
    expect(stdout).toMatch(/\/search/);
  });

  it("survives hostile lines", async () => {
    const lines = [
      "/",
      "//",
      "/why 99999999",
      "؟؟؟",
      "\u202e/help\u202c",
      "x".repeat(100_000),
      "/who " + "ch".repeat(5000),
      '/search " OR 1=1 --',
      "/digest 0000-00-00",
      "\u0000\u001b[2J",
      "/troops on on by by",
      "🙂",
      "/help@otherbot x",
    ];
    const { code, stdout, stderr } = await runProgram(["start"], { cwd, input: `${lines.join("\n")}\n` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("\u001b");
  });
});

describe("start with a store", () => {
  it("answers from it, never from the samples", async () => {
    const data = join(cwd, "data");
    const corpus = await writeArticles(join(cwd, "articles"));
    await runProgram(["ingest", corpus, "--data", data], { cwd });
    const { code, stdout } = await runProgram(["start"], { cwd, env: { DATA_DIR: data } });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/demonstration articles/);
    expect(stdout).toMatch(/13 November 2024/);
  });

  it("with a token it is a bot; without a network it says so in one line, and goes on trying", async () => {
    const folder = await mkdtemp(join(cwd, "tokens-"));
    const settings = ["TELEGRAM_BOT_TOKEN=123456789:AAF-letters_of_a_token", "TELEGRAM_API_ROOT=http://127.0.0.1:1"];
    await writeFile(join(folder, ".env"), settings.join("\n"));
    const bot = startBot(folder, {});
    try {
      await vi.waitFor(() => expect(bot.log()).toContain("next attempt in 2 s"), { timeout: 60_000 });
      expect(await bot.stop()).toBe(0);
    } finally {
      await bot.kill();
    }
    expect(bot.log()).toContain("telegram: not reached (ECONNREFUSED); next attempt in 1 s");
    expect(bot.log()).not.toContain("AAF-");
  }, 90_000);
});
