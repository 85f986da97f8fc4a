// Runs a development tool under Node 26, whatever `node` npm found first:
//   node bin/run.js vitest run        a tool of an installed package
//   node bin/run.js --script FILE     a TypeScript file of ours
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isNewEnough, runUnderBundledNode } from "./node26.js";

// Tools whose package has another name.
const packages = { biome: "@biomejs/biome", tsc: "typescript" };

/** A tool's own program. Read from the folder, because some packages do not export their package.json. */
function toolFile(name) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules", packages[name] ?? name);
  try {
    const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const file = typeof bin === "string" ? bin : bin?.[name];
    if (file !== undefined) return join(root, file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  console.error(`no tool ${name} is installed; run \`npm ci\``);
  process.exit(2);
}

const [first, ...rest] = process.argv.slice(2);
if (first === undefined || (first === "--script" && rest.length === 0)) {
  console.error("usage: node bin/run.js TOOL [ARG ...] | --script FILE [ARG ...]");
  process.exit(2);
}

const [file, args] = first === "--script" ? [resolve(rest[0]), rest.slice(1)] : [toolFile(first), rest];
if (isNewEnough()) {
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
} else runUnderBundledNode([file, ...args]);
