import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../support/run-bot.ts";
import { program } from "../support/run-program.ts";

const token = "123456789:AAF-letters_and_digits_of_a_token";

let cwd: string;
let child: ChildProcess;
let errors: string;
let output: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mujaz-bots-"));
  errors = "";
  output = "";
});
afterEach(async () => {
  child.kill("SIGKILL");
  await rm(cwd, { recursive: true, force: true });
});

async function start(env: Record<string, string>): Promise<void> {
  const { PATH = "", HOME = "" } = process.env;
  child = spawn(process.execPath, [program, "start"], { cwd, env: { PATH, HOME, ...env } });
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stdin?.end();
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !isSo(); await setTimeout(50)) {
    if (Date.now() > end) throw new Error(`it did not happen; the log: ${errors}`);
  }
}

describe("the bots of the settings", () => {
  it("run without input, say what is wrong, keep no secret in the log, and end when they are asked to", async () => {
    const port = await freePort();
    await start({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${await freePort()}`,
      WEB_PORT: String(port),
    });
    await until(() => errors.includes('"running"'));
    expect(errors).toMatch(/no articles yet/u);
    expect(errors).toMatch(/telegram: not reached \(ECONNREFUSED\); next attempt in 1 s/u);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ wrong: { telegram: expect.stringContaining("not reached") } });
    const asked = Date.now();
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(errors + output).not.toMatch(/AAF-/u);
    for (const line of errors.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
  }, 120_000);

  it("are refused at once, with the fix, where the settings are wrong", async () => {
    await start({ TELEGRAM_BOT_TOKEN: token, DATABASE_URL: "postgres://u:p%40ss@127.0.0.1:1/none" });
    const [code] = await once(child, "exit");
    expect(code).toBe(1);
    expect(errors).toMatch(/^mujaz: /mu);
    expect(errors).not.toMatch(/p%40ss|AAF-/u);
  }, 120_000);
});
