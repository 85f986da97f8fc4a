import { execFileSync } from "node:child_process";
import { openSync, closeSync, rmSync, writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** A file system of its own that holds no more than some megabytes. */
export interface SmallDisk {
  readonly folder: string;
  /** From now on nobody may write to it. */
  forbidWriting(): void;
  remove(): void;
}

/** Mounts one at the folder, which is there and empty. Null where this user may not. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  return {
    folder,
    forbidWriting: () => void execFileSync("mount", ["-o", "remount,ro", folder]),
    remove: () => void execFileSync("umount", ["-l", folder]),
  };
}

/** Leaves no byte free; the result makes room again. */
export function fillUp({ folder }: SmallDisk): () => void {
  const ballast = `${folder}/ballast`;
  const file = openSync(ballast, "w");
  for (const size of [65_536, 4096, 512, 1]) {
    const block = Buffer.alloc(size);
    try {
      for (;;) writeSync(file, block);
    } catch {
      // No block of this size fits any more.
    }
  }
  closeSync(file);
  return () => rmSync(ballast);
}

/** Leaves no byte free for so long that the program must notice; throws if it did not say so. */
export async function fillDisk(disk: SmallDisk | null, said: () => string): Promise<void> {
  if (disk === null) throw new Error("no small disk");
  const makeRoom = fillUp(disk);
  for (let waited = 0; waited < 30_000 && !/full/u.test(said()); waited += 100) await setTimeout(100);
  await setTimeout(3000);
  makeRoom();
  if (!/full/u.test(said())) throw new Error(`the disk was full, and nothing was said: ${said()}`);
}
