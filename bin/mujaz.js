#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import { isNewEnough, runUnderBundledNode } from "./node26.js";

if (isNewEnough()) {
  // Stripped and compiled code is kept between runs, in the system's temporary folder: a fifth of a second a start.
  module.enableCompileCache?.();
  const { main } = await import("../src/main.ts");
  await main(process.argv.slice(2));
} else {
  runUnderBundledNode([fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
