import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../support/run-program.ts";
import { writeArticles } from "./articles.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mujaz-chart-"));
  await writeArticles(join(cwd, "articles"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (args: string, env: Record<string, string> = {}) =>
  runProgram([...args.split(" "), "--corpus", "articles"], { cwd, env });

/** Width and height as the header of a PNG tells them. */
async function sizeOf(name: string): Promise<readonly [number, number]> {
  const png = await readFile(join(cwd, name));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("--chart", () => {
  it("writes the figures of a view as a picture and prints its name", async () => {
    expect(await run("troops --chart out.png --lang en")).toMatchObject({ code: 0, stdout: "out.png\n", stderr: "" });
    const [width, height] = await sizeOf("out.png");
    expect(width).toBe(880);
    expect(height).toBeGreaterThan(800);
  });

  it("answers on, by, the language and dark screens as the text does", async () => {
    await run("troops --chart one.png --by pentagon --lang en");
    await run("troops --chart dark.png --by pentagon --lang en --dark");
    expect((await readFile(join(cwd, "dark.png"))).equals(await readFile(join(cwd, "one.png")))).toBe(false);
    const { code, stdout } = await run("قوات --chart day.png --on 2024-10-30");
    expect([code, stdout]).toEqual([0, "day.png\n"]);
  });

  it("writes the table of a week", async () => {
    expect(await run("digest --window week --chart week.png")).toMatchObject({ code: 0, stdout: "week.png\n" });
    await sizeOf("week.png");
  });

  it.each([
    ["casualties --chart none.png", /^mujaz: nothing to draw: no figure has a day yet\n$/u],
    ["troops --on 2020-01-01 --chart none.png", /nothing to draw/u],
    ["troops --chart none/out.png", /^mujaz: none\/out.png: no such folder\n$/u],
    ["troops --chart none.gif", /^mujaz: none.gif: charts are PNG; give a name that ends in .png\n$/u],
    ["troops --chart articles.png/ --json", /cannot be used with option '--json'/u],
    ["troops --by nobody --chart none.png", /nobody/u],
  ])("%s is refused with a reason", async (args, reason) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(reason);
    expect(await readdir(cwd)).not.toContain("none.png");
  });
});

describe("without the optional drawing library", () => {
  const hook = pathToFileURL(join(import.meta.dirname, "children/without-canvas.ts")).href;
  const env = { NODE_OPTIONS: `--import ${hook}` };

  it("--chart says what to install", async () => {
    const { code, stderr } = await run("troops --chart none.png", env);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^mujaz: pictures need the optional package @napi-rs\/canvas: install it with npm ci .*\n$/u,
    );
  });

  it("everything else works", async () => {
    expect(await run("troops", env)).toMatchObject({ code: 0, stderr: "" });
  });
});
