import { parentPort } from "node:worker_threads";
import { readPage } from "./html-page.ts";

/** Answers each page with what was found in it; runs in a thread of its own so that a hostile page can be ended. */
parentPort?.on("message", (html: string) => {
  try {
    parentPort?.postMessage(readPage(html));
  } catch (error) {
    parentPort?.postMessage({
      failed: `it cannot be read as HTML: ${(error as Error).message}`,
    });
  }
});
