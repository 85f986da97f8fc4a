import { randomBytes } from "node:crypto";
import { hostname } from "node:os";

/** A name for this run of this process, by which another one on the machine can tell whether it still runs. */
export function nameThisProcess(): string {
  return `${hostname()}:${process.pid}:${randomBytes(6).toString("hex")}`;
}

/** Whether a process of that name has certainly ended: it ran on this machine, and no process has its number. */
export function isProcessGone(name: string): boolean {
  const [host, pid] = name.split(":");
  if (host !== hostname() || !/^\d+$/u.test(pid ?? "")) return false;
  // Two runs never share a number at one time: ours is ours.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** 16 letters and digits that nobody has yet. */
export function newDeliveryId(): string {
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join("");
}
