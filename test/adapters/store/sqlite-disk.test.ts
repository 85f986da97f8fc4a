import { mkdirSync, mkdtempSync, readdirSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../../src/adapters/store/index.ts";
import { makeDelivery, makeRendering, noon } from "../../support/delivery-fixtures.ts";
import { fillUp, mountSmallDisk, type SmallDisk } from "../../support/small-disk.ts";
import { collect, makeArticle } from "../../support/store-fixtures.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function diskOf(megabytes: number): SmallDisk | null {
  const folder = `${temporaryFolder()}/disk`;
  mkdirSync(folder);
  const disk = mountSmallDisk(folder, megabytes);
  if (disk !== null) onTestFinished(() => disk.remove());
  return disk;
}

const mayMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), "mujaz-disk-"));
  const disk = mountSmallDisk(folder, 1);
  disk?.remove();
  rmdirSync(folder);
  return disk !== null;
})();
const leftOut = mayMount ? "" : " (left out: this user may not mount a disk)";

describe.skipIf(!mayMount)(`a real disk of a few megabytes${leftOut}`, () => {
  const prepare = async (megabytes: number) => {
    const disk = diskOf(megabytes);
    if (disk === null) throw new Error("no small disk");
    const open = () => openStore(`sqlite:${disk.folder}/mujaz.sqlite`, { ifMissing: "create" });
    return { disk, open };
  };

  it("that is full begins no store, and leaves no piece of one", async () => {
    const { disk, open } = await prepare(2);
    fillUp(disk);
    await expect(open()).rejects.toMatchObject({ name: "StoreError", problem: "full" });
    expect(readdirSync(disk.folder)).toEqual(["ballast"]);
  });

  it("that gets full keeps what was there, and goes on when there is room", async () => {
    const { disk, open } = await prepare(4);
    const store = await open();
    await store.putArticle(makeArticle("a"));
    const makeRoom = fillUp(disk);
    const long = { text: "نص ".repeat(100_000) };
    await expect(store.putArticle(makeArticle("b", long))).rejects.toMatchObject({
      problem: "full",
      message: expect.stringMatching(/disk is full.*Free some space/u),
    });
    makeRoom();
    await store.putArticle(makeArticle("b", long));
    expect((await collect(store.articles())).map(({ id }) => id).sort()).toEqual(["a", "b"]);
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  it("that the store's own journal fills is emptied by the outbox itself", async () => {
    const { open } = await prepare(2);
    const store = await open();
    await store.enqueue([makeDelivery("a")], [makeRendering("r1")]);
    await store.claimDeliveries({ platform: "fake", owner: "me", now: noon, leaseUntil: noon, limit: 1 });
    const problems: unknown[] = [];
    for (let i = 0; i < 1500; i += 1) {
      const begun = { kind: "begin", id: "a", part: i, at: noon } as const;
      const back = { kind: "part-not-sent", id: "a", part: i } as const;
      for (const change of [begun, back]) {
        await store.recordChanges("me", [change]).catch(async (error: { problem?: string }) => {
          problems.push(error.problem);
          await store.recordChanges("me", [change]);
        });
      }
    }
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems)).toEqual(new Set(["full"]));
    await store.close();
  });

  it("that may only be read is refused, with what to do", async () => {
    const { disk, open } = await prepare(2);
    await (await open()).close();
    const before = readdirSync(disk.folder);
    disk.forbidWriting();
    await expect(open()).rejects.toMatchObject({
      problem: "read-only",
      message: expect.stringMatching(/mujaz\.sqlite cannot be written to\. Give this user the right/u),
    });
    expect(readdirSync(disk.folder)).toEqual(before);
  });
});
