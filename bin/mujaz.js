#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { isNewEnough, runUnderBundledNode } from "./node26.js";

if (isNewEnough()) {
  const { main } = await import("../src/main.ts");
  await main(process.argv.slice(2));
} else {
  runUnderBundledNode([fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
