import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { fileURLToPath } from "node:url";
import { post } from "./platform.ts";
import type { Behaviour } from "./server.ts";

/** A message that reached a chat. */
export interface Arrived {
  readonly at: number;
  readonly chat: string;
  readonly text: string;
  readonly nonce: string;
  readonly id: string;
}

export interface Loopback {
  readonly port: number;
  behave(behaviour: Partial<Behaviour>): Promise<void>;
  stats(): Promise<Readonly<Record<"sends" | "delivered" | "tooMany" | "firstAt" | "lastAt", number>>>;
  /** Everything that reached a chat, in order. */
  arrived(): readonly Arrived[];
  stop(): Promise<void>;
}

/** Starts the recording platform; without a log file it only counts. A port of 0 is any. */
export async function startLoopback(logFile = "", port = 0): Promise<Loopback> {
  const script = fileURLToPath(new URL("server.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, logFile, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("the loopback platform has no output");
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  const found = Number(String(chunk).trim());
  const agent = new Agent({ keepAlive: true });
  const ask = async (path: string, body: object) => (await post(found, agent, path, JSON.stringify(body))).content;
  return {
    port: found,
    async behave(behaviour) {
      await ask("/behave", behaviour);
    },
    stats: async () => (await ask("/stats", {})) as Awaited<ReturnType<Loopback["stats"]>>,
    arrived: () =>
      readFileSync(logFile, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Arrived),
    async stop() {
      agent.destroy();
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
