import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly tookMs: number;
}

export const program = fileURLToPath(new URL("../../bin/mujaz.js", import.meta.url));

/**
 * Runs `mujaz` as a reader would, in a folder of its own and without the tester's own settings.
 * @param input what stands on standard input
 */
export async function runProgram(
  args: readonly string[],
  { cwd, input = "", env = {} }: { cwd: string; input?: string; env?: Record<string, string> },
): Promise<Ran> {
  const started = performance.now();
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH, HOME, ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  // A program that ends before it read its input closes the pipe: that is its right.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr, tookMs: performance.now() - started };
}
