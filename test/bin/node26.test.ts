import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
// @ts-expect-error: plain JavaScript without types, because an old Node must read it.
import { bundledNode, isNewEnough } from "../../bin/node26.js";

const bin = join(import.meta.dirname, "../../bin");
const scratch = mkdtempSync(join(tmpdir(), "mujaz-bin-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The first `node` of the search path that is older than ours, if the machine has one. */
const oldNode = ["/usr/bin/node", "/usr/local/bin/node", "node"].find((candidate) => {
  const { status, stdout } = spawnSync(candidate, ["-p", "process.versions.node"], { encoding: "utf8" });
  return status === 0 && isNewEnough(stdout.trim()) === false;
});

/** Runs code that has `runUnderBundledNode`, from a given copy of it, under a given Node. */
function run(code: string, node = process.execPath, copy = join(bin, "node26.js")) {
  const script = `import { runUnderBundledNode } from ${JSON.stringify(pathToFileURL(copy).href)};\n${code}`;
  return spawnSync(node, ["--input-type=module", "-e", script], { encoding: "utf8", timeout: 20_000 });
}

describe("isNewEnough", () => {
  for (const version of ["26.0.0", "26.10.0", "27.1.0", "100.0.0"]) {
    it(`accepts ${version}`, () => expect(isNewEnough(version)).toBe(true));
  }
  for (const version of ["25.9.0", "24.1.0", "20.20.2", "18.0.0", "4.2.6"]) {
    it(`refuses ${version}`, () => expect(isNewEnough(version)).toBe(false));
  }
  it("judges the running Node by itself", () => expect(isNewEnough()).toBe(true));
});

describe("bundledNode", () => {
  it("is a Node that is new enough", () => {
    const { stdout } = spawnSync(bundledNode(), ["-p", "process.versions.node"], { encoding: "utf8" });
    expect(isNewEnough(stdout.trim())).toBe(true);
  });
  it("is null on a machine that no package is for", () => {
    expect(bundledNode("sunos", "x64")).toBeNull();
    expect(bundledNode("linux", "mips")).toBeNull();
  });
  it("is null where npm left the package out", () => {
    expect(bundledNode(process.platform === "win32" ? "darwin" : "win32", "x64")).toBeNull();
  });
});

describe("runUnderBundledNode", () => {
  it("runs the program and passes its arguments", () => {
    const { stdout, status } = run('runUnderBundledNode(["-p", "process.versions.node", "x"]);');
    expect(isNewEnough(stdout.trim())).toBe(true);
    expect(status).toBe(0);
  });
  it("exits as the program exits", () => {
    expect(run('runUnderBundledNode(["-e", "process.exit(7)"]);').status).toBe(7);
    expect(run('runUnderBundledNode(["-e", "throw new Error()"]);').status).toBe(1);
  });
  it("dies of the signal that the program died of", () => {
    expect(
      run(`runUnderBundledNode(["-e", "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9e3)"]);`).signal,
    ).toBe("SIGTERM");
  });
  it("passes on a signal that only it received", async () => {
    const program = 'process.on("SIGTERM", () => process.exit(5)); console.log("up"); setTimeout(() => {}, 9e3);';
    const script = `import { runUnderBundledNode } from ${JSON.stringify(pathToFileURL(join(bin, "node26.js")).href)};
      runUnderBundledNode(["-e", ${JSON.stringify(program)}]);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.once("data", () => child.kill("SIGTERM"));
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(5);
  });
  it("puts the bundled Node first on the program's search path", () => {
    const { stdout } = run(
      `runUnderBundledNode(["-e", "console.log(require('child_process').execSync('node -p process.versions.node').toString())"]);`,
    );
    expect(isNewEnough(stdout.trim())).toBe(true);
  });

  it("says what to do where there is no bundled Node", () => {
    const copy = join(scratch, "without", "node26.js");
    mkdirSync(join(scratch, "without"));
    copyFileSync(join(bin, "node26.js"), copy);
    writeFileSync(join(scratch, "without", "package.json"), '{ "type": "module" }');
    const { status, stdout, stderr } = run('runUnderBundledNode(["-p", "1"]);', process.execPath, copy);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^mujaz needs Node 26 or newer; this is v.*not installed\.\nRun `npm ci` without --omit=optional, or/,
    );
  });

  const isLinux = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
  it.skipIf(!isLinux)("says what to do where the bundled Node does not run (on Linux, where it can be faked)", () => {
    const name = `node-linux-${process.arch}`;
    const root = join(scratch, "broken");
    const folder = join(root, "node_modules", name);
    mkdirSync(join(folder, "bin"), { recursive: true });
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "package.json"), "{}");
    writeFileSync(join(folder, "bin", "node"), "#!/nowhere/at/all\n");
    chmodSync(join(folder, "bin", "node"), 0o755);
    copyFileSync(join(bin, "node26.js"), join(root, "node26.js"));
    const { status, stderr } = run('runUnderBundledNode(["-p", "1"]);', process.execPath, join(root, "node26.js"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/the bundled one does not run here .*\nRun `npm ci`/);
  });
});

describe.skipIf(oldNode === undefined)(`under an old Node (${oldNode ?? "skipped: this machine has none"})`, () => {
  it("finds the bundled one", () => {
    const { stdout } = run('runUnderBundledNode(["-p", "process.versions.node"]);', oldNode);
    expect(isNewEnough(stdout.trim())).toBe(true);
  });
  it("mujaz.js runs the program", () => {
    const { stdout, stderr, status } = spawnSync(oldNode ?? "", [join(bin, "mujaz.js"), "--help"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("mujaz");
    expect(status).toBe(0);
  });
  it("run.js runs a tool", () => {
    const { stdout, status } = spawnSync(oldNode ?? "", [join(bin, "run.js"), "vitest", "--version"], {
      encoding: "utf8",
    });
    expect(stdout).toContain("node-v26");
    expect(status).toBe(0);
  });
  it("run.js runs a TypeScript file of ours", () => {
    const file = join(scratch, "typed.ts");
    writeFileSync(file, "const days: number = 3;\nconsole.log(days, process.argv.slice(2).join());\n");
    const { stdout } = spawnSync(oldNode ?? "", [join(bin, "run.js"), "--script", file, "a", "b"], {
      encoding: "utf8",
    });
    expect(stdout).toBe("3 a,b\n");
  });
});

describe("run.js", () => {
  const runTool = (...args: string[]) =>
    spawnSync(process.execPath, [join(bin, "run.js"), ...args], { encoding: "utf8" });
  it.each(["biome", "oxlint", "tsc", "knip", "vitest"])("finds %s", (tool) => {
    expect(runTool(tool, "--version")).toMatchObject({ status: 0 });
  });
  it("says which tool is not there", () => {
    expect(runTool("nosuch")).toMatchObject({ status: 2, stderr: "no tool nosuch is installed; run `npm ci`\n" });
  });
  it("shows how it is used", () => {
    expect(runTool().stderr).toMatch(/^usage:/);
    expect(runTool("--script").status).toBe(2);
  });
});
