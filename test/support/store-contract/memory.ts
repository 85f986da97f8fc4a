import { afterEach, beforeEach, expect, it } from "vitest";
import type { Store } from "../../../src/domain/ports.ts";
import type { OpenEmpty } from "../store-contract.ts";

export function memoryContract(openEmpty: OpenEmpty): void {
  let store: Store;
  beforeEach(async () => {
    store = await openEmpty();
  });
  afterEach(() => store.close());

  it("keeps values by namespace and key", async () => {
    const [chats, buttons] = [store.memory("chat"), store.memory("button")];
    await chats.set("a:1", { language: "ar", lines: [[1, ["f"]]] });
    await buttons.set("a:1", "why f");
    expect(await store.memory("chat").get("a:1")).toEqual({ language: "ar", lines: [[1, ["f"]]] });
    expect(await chats.delete("a:1")).toBe(true);
    expect(await chats.delete("a:1")).toBe(false);
    expect(await buttons.get("a:1")).toBe("why f");
    await buttons.clear();
    expect(await buttons.get("a:1")).toBeUndefined();
  });

  it("makes nobody read the articles again", async () => {
    const before = await store.changeToken();
    await store.memory("chat").set("a:1", 1);
    await store.setPlatformWait("a", 1);
    expect(await store.changeToken()).toBe(before);
  });
}
