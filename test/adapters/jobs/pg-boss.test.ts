import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openPgBossJobs } from "../../../src/adapters/jobs/pg-boss/jobs.ts";
import { idle } from "../../support/jobs-contract.ts";
import { runSql, schemaOf, temporarySchemaUrl, testDatabaseUrl, withoutPostgres } from "../../support/postgres.ts";

const worker = fileURLToPath(new URL("children/work.ts", import.meta.url));

/** A process that works; each line it prints is `<what> <time in milliseconds>`. */
class Machine {
  readonly lines: string[] = [];
  readonly child: ChildProcess;

  constructor(url: string) {
    this.child = spawn(process.execPath, [worker, url], { stdio: ["ignore", "pipe", "inherit"] });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.lines.push(...text.split("\n").filter((line) => line !== ""));
    });
    onTestFinished(() => void this.child.kill("SIGKILL"));
  }

  has(what: string): boolean {
    return this.lines.some((line) => line.startsWith(`${what} `));
  }

  timeOf(what: string): number {
    return Number(this.lines.find((line) => line.startsWith(`${what} `))?.split(" ")[1]);
  }
}

async function until(condition: () => boolean, withinMs: number): Promise<void> {
  const giveUpAt = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > giveUpAt) throw new Error(`not within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.skipIf(testDatabaseUrl === null)(`pg-boss${withoutPostgres}`, () => {
  it("lays a job by that fails at every try", async () => {
    const databaseUrl = temporarySchemaUrl();
    const jobs = await openPgBossJobs({ databaseUrl, onTrouble: () => {} });
    const run = async () => {
      throw new Error("always");
    };
    await jobs.start({ ...idle, queues: [{ name: "extract", run }] });
    await jobs.add("extract", { id: "x" }, "x");
    const table = `${schemaOf(databaseUrl)}_jobs.job`;
    await runSql(`UPDATE ${table} SET retry_limit = 0 WHERE name = 'extract'`);
    const laidBy = () => runSql(`SELECT data FROM ${table} WHERE name = 'dead-letters'`);
    const giveUpAt = performance.now() + 10_000;
    while ((await laidBy()).length === 0 && performance.now() < giveUpAt) await new Promise((r) => setTimeout(r, 100));
    expect(await laidBy()).toEqual([{ data: { data: { id: "x" } } }]);
    await jobs.stop(1000);
  });

  it("refuses a server that is not there", async () => {
    await expect(
      openPgBossJobs({ databaseUrl: "postgres://u:hunter2@127.0.0.1:1/db", onTrouble: () => {} }),
    ).rejects.toThrow(/ECONNREFUSED/u);
  });
});

describe.skipIf(testDatabaseUrl === null)(`two machines with pg-boss${withoutPostgres}`, () => {
  it("one drains and one waits; when the first is killed the other takes over within 30 s", async () => {
    const url = temporarySchemaUrl();
    const first = new Machine(url);
    await until(() => first.has("drain"), 15_000);
    const second = new Machine(url);
    await until(() => second.has("ready"), 15_000);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(second.has("drain")).toBe(false);
    const killedAt = Date.now();
    first.child.kill("SIGKILL");
    await until(() => second.has("drain"), 30_000);
    expect(second.timeOf("drain") - killedAt).toBeLessThan(30_000);
  }, 80_000);

  it("a machine that stops hands over at once", async () => {
    const url = temporarySchemaUrl();
    const first = new Machine(url);
    await until(() => first.has("drain"), 15_000);
    const second = new Machine(url);
    await until(() => second.has("ready"), 15_000);
    first.child.kill("SIGTERM");
    await once(first.child, "exit");
    await until(() => second.has("drain"), 8000);
    expect(second.timeOf("drain")).toBeGreaterThanOrEqual(first.timeOf("ended"));
  }, 60_000);

  it("a machine that was frozen, and finds another in its place, stops sending", async () => {
    const url = temporarySchemaUrl();
    const first = new Machine(url);
    await until(() => first.has("drain"), 15_000);
    const second = new Machine(url);
    await until(() => second.has("ready"), 15_000);
    first.child.kill("SIGSTOP");
    await until(() => second.has("drain"), 30_000);
    first.child.kill("SIGCONT");
    await until(() => first.has("ended"), 10_000);
    expect(second.has("ended")).toBe(false);
  }, 80_000);

  it("both work on one queue, each job once", async () => {
    const url = temporarySchemaUrl();
    const machines = [new Machine(url), new Machine(url)];
    await until(() => machines.every((machine) => machine.has("ready")), 20_000);
    const jobs = await openPgBossJobs({ databaseUrl: url, onTrouble: () => {} });
    for (let i = 0; i < 30; i++) await jobs.add("extract", i, `job-${i}`);
    await jobs.stop(1000);
    const done = () => machines.flatMap(({ lines }) => lines.filter((line) => line.startsWith("job-")));
    await until(() => done().length === 30, 30_000);
    expect(new Set(done().map((line) => line.split(" ")[0])).size).toBe(30);
    for (const machine of machines) expect(machine.lines.some((line) => line.startsWith("job-"))).toBe(true);
  }, 70_000);
});
