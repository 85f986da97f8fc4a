import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { program, runProgram } from "./run-program.ts";

export interface RunningBot {
  /** Standard error so far. */
  log(): string;
  /** Asks it to end, and waits; its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the bot as an operator would: the program, in a folder of its own, with nothing but environment variables. */
export function startBot(folder: string, env: Readonly<Record<string, string>>): RunningBot {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [program, "start"], {
    cwd: folder,
    env: { PATH, HOME, WEB_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (log += chunk));
  const ended = once(child, "exit");
  return {
    log: () => log,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** A folder with a store that holds the samples. `remove` deletes it. */
export async function folderWithSamples(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "mujaz-bot-"));
  // Elsewhere they are articles like others: samples themselves are never stored.
  cpSync(fileURLToPath(new URL("../../config/samples", import.meta.url)), join(folder, "articles"), {
    recursive: true,
  });
  const { code, stderr } = await runProgram(["ingest", "articles"], { cwd: folder });
  if (code !== 0) throw new Error(stderr);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
