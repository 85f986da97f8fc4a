import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../support/run-program.ts";
import { writeArticles } from "./articles.ts";

let cwd = "";
let corpus = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mujaz-cli-"));
  corpus = await writeArticles(join(cwd, "articles"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) =>
  runProgram(args, { cwd, ...options });

describe("extract --json", () => {
  it("prints an object a line whose keys other programs rely on", async () => {
    const { code, stdout, stderr } = await run(["extract", corpus, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(["first", "second"]);
    for (const record of records) {
      expect(Object.keys(record)).toEqual([
        "id",
        "published",
        "publishedInferred",
        "estimates",
        "quotes",
        "events",
        "people",
        "organisations",
        "places",
      ]);
    }
    const [first] = records;
    expect(Object.keys(first.estimates[0])).toEqual([
      "id",
      "measure",
      "of",
      "min",
      "max",
      "hedge",
      "attributedTo",
      "speaker",
      "role",
      "status",
      "place",
      "asOf",
      "deniedBy",
      "mention",
      "evidence",
      "sentence",
    ]);
    expect(first.estimates[0]).toMatchObject({ measure: "troops", min: 4000, max: 4000, attributedTo: "Pentagon" });
    expect(Object.keys(first.quotes[0])).toEqual([
      "id",
      "speaker",
      "role",
      "body",
      "direct",
      "content",
      "cue",
      "via",
      "saidOn",
      "evidence",
      "sentence",
    ]);
    expect(Object.keys(records[1].events[0])).toEqual([
      "id",
      "type",
      "aspect",
      "content",
      "actors",
      "counterpart",
      "place",
      "on",
      "amount",
      "evidence",
      "sentence",
    ]);
    expect(first.people).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(Object.keys(first.estimates[0].evidence)).toEqual(["articleId", "revision", "start", "end"]);
  });

  it("explains with the names of rules", async () => {
    const { stdout } = await run(["extract", corpus, "--json", "--explain"]);
    expect(JSON.parse(stdout.split("\n")[0] ?? "").estimates[0].rules).toEqual(expect.any(Array));
  });

  it("reads one file with what the caller knows of it, for people", async () => {
    const { code, stdout } = await run(["extract", join(corpus, "first.txt"), "--published", "2024-10-29"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2024-10-29/);
    expect(stdout).toMatch(/4000 North Korean troops/);
  });
});

describe("answers over a folder", () => {
  const asked: readonly { args: readonly string[]; shows: RegExp }[] = [
    { args: ["digest", "--lang", "ar"], shows: /13 نوفمبر/u },
    { args: ["digest", "--date", "2024-10-29", "--lang", "en"], shows: /29 October 2024/ },
    { args: ["digest", "--window", "week", "--lang", "en"], shows: /13 November 2024/ },
    { args: ["troops", "--lang", "en"], shows: /Pentagon/ },
    { args: ["قوات", "--lang", "ar"], shows: /البنتاغون/u },
    { args: ["troops", "--on", "29/10/2024", "--by", "pentagon", "--lang", "en"], shows: /4,000/ },
    { args: ["who", "البنتاجون", "--lang", "en"], shows: /Pentagon/ },
    { args: ["who", "merkel", "--lang", "en"], shows: /merkel/ },
    { args: ["timeline", "--lang", "en"], shows: /Putin|Pentagon/ },
    { args: ["people", "--lang", "ar"], shows: /الراوي/u },
    { args: ["search", "كورسك", "--lang", "ar"], shows: /كورسك/u },
    { args: ["sources", "--lang", "en"], shows: /Sources/ },
  ];
  for (const { args, shows } of asked) {
    it(args.join(" "), async () => {
      const { code, stdout, stderr } = await run([...args, "--corpus", corpus]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(shows);
      expect(stdout).not.toContain("\u001b");
    });
  }

  it("prints the content as JSON, with the sentence behind every figure", async () => {
    const { stdout } = await run(["troops", "--json", "--corpus", corpus]);
    const content = JSON.parse(stdout);
    const [row] = content.groups.flatMap((group: { rows: unknown[] }) => group.rows);
    expect(row.claim).toMatchObject({ source: "Pentagon", measure: "troops" });
    expect(row.claim.evidence[0].sentence).toMatch(/البنتاغون/u);
  });

  it("stops quietly when its reader leaves", async () => {
    const { spawnSync } = await import("node:child_process");
    const { program } = await import("../support/run-program.ts");
    const command = `"${process.execPath}" "${program}" digest --corpus "${corpus}" | head -c 1`;
    const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], { cwd, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("bad input is one clear line and a non-zero exit code", () => {
  const cases: readonly { args: readonly string[]; says: RegExp }[] = [
    { args: ["digest", "--nonsense"], says: /--nonsense/ },
    { args: ["trops"], says: /troops/ },
    { args: ["troops", "--corpus", "missing-folder"], says: /missing-folder.*no such folder/ },
    { args: ["troops", "--corpus", "."], says: /index\.json/ },
    {
      args: ["digest", "--date", "2024-13-40", "--lang", "en", "--corpus", "articles"],
      says: /2024-13-40.*2024-10-29/,
    },
    { args: ["troops", "--on", "soon", "--lang", "ar", "--corpus", "articles"], says: /soon/ },
    { args: ["digest", "--lang", "fr"], says: /ar, en/ },
    { args: ["troops", "--corpus", "articles", "--data", "x"], says: /cannot be used with/ },
    { args: ["who", "--corpus", "articles"], says: /name/ },
    { args: ["search", "؟!", "--lang", "en", "--corpus", "articles"], says: /Kursk/ },
    { args: ["extract", "missing.txt"], says: /missing\.txt/ },
    { args: ["extract", "articles/first.txt", "--published", "yesterday"], says: /2024-10-29/ },
    { args: ["troops", "--data", "no-store-here"], says: /no-store-here/ },
    { args: ["reindex", "--data", "no-store-here"], says: /no-store-here/ },
  ];
  for (const { args, says } of cases) {
    it(args.join(" "), async () => {
      const { code, stdout, stderr } = await run(args);
      expect(code).toBeGreaterThan(0);
      expect(stdout).toBe("");
      expect(stderr).toMatch(says);
      expect(stderr.trimEnd().split("\n").length).toBe(1);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  }

  it("refuses a setting of the wrong kind before anything else, and never prints a secret", async () => {
    const { code, stderr } = await run(["troops", "--corpus", corpus], {
      env: { DEFAULT_LANGUAGE: "klingon", TELEGRAM_BOT_TOKEN: "not a token" },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/DEFAULT_LANGUAGE/);
    expect(stderr).not.toMatch(/not a token/);
  });
});

describe("a store of one's own", () => {
  it("is filled by ingest, asked with --data, and kept", async () => {
    const data = join(cwd, "data");
    const first = await run(["ingest", corpus, "--data", data]);
    expect(first).toMatchObject({ code: 0, stdout: "2 new, 0 revised, 0 known already\n" });
    const again = await run(["ingest", corpus, "--data", data]);
    expect(again).toMatchObject({ code: 0, stdout: "0 new, 0 revised, 2 known already\n" });
    expect((await run(["troops", "--lang", "en", "--data", data])).stdout).toMatch(/Pentagon/);
    expect((await run(["reindex", "--data", data])).stdout).toMatch(/^0 of 2 /);
    const doctor = await run(["doctor", "--data", data]);
    expect(doctor).toMatchObject({ code: 0 });
    expect(doctor.stdout).toMatch(/store .*2 articles/);
  });

  it("never takes the samples, wherever they are named from", async () => {
    const samples = fileURLToPath(new URL("../../config/samples", import.meta.url));
    await symlink(samples, join(cwd, "linked"));
    for (const path of [samples, join(samples, ".."), join(cwd, "linked")]) {
      const { code, stdout, stderr } = await run(["ingest", path, "--data", join(cwd, "clean")]);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^0 new, 0 revised, 0 known already/);
      expect(stderr).toMatch(/samples are never stored/);
    }
  });

  it("tells what it skipped, and fails when nothing was stored", async () => {
    await writeFile(join(cwd, "empty.txt"), "");
    const { code, stdout, stderr } = await run(["ingest", join(cwd, "empty.txt"), "--data", join(cwd, "other")]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/1 skipped \(1 empty\)/);
    expect(stderr).toMatch(/empty\.txt/);
  });

  it("is never begun over a damaged one", async () => {
    const { mkdir } = await import("node:fs/promises");
    const data = join(cwd, "damaged");
    await mkdir(data);
    await writeFile(join(data, "mujaz.sqlite"), "this is no database, and long enough to be taken for one".repeat(100));
    const { code, stderr } = await run(["start", "--data", data]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/mujaz\.sqlite/);
    const doctor = await run(["doctor", "--data", data]);
    expect(doctor.code).toBe(1);
    expect(doctor.stdout).toMatch(/^fail +store/mu);
  });
});
