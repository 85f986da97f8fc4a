// Runs a development tool under Node 26, whatever `node` npm found first:
//   node bin/run.js vitest run        a tool from node_modules/.bin
//   node bin/run.js --script FILE     a TypeScript file of ours
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isNewEnough, runUnderBundledNode } from "./node26.js";

const [first, ...rest] = process.argv.slice(2);
if (first === undefined) {
  console.error("usage: node bin/run.js TOOL [ARG ...] | --script FILE [ARG ...]");
  process.exit(2);
}

function toolFile(name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[name]);
}

const [file, args] = first === "--script" ? [resolve(rest[0]), rest.slice(1)] : [toolFile(first), rest];
if (isNewEnough()) {
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
} else runUnderBundledNode([file, ...args]);
