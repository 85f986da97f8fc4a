import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/domain/ports.ts";
import { commandsOf, incoming, makeDesk, said, storeOfSamples } from "../support/desk.ts";

let store: Store;
beforeAll(async () => {
  store = await storeOfSamples();
});
afterAll(() => store.close());

describe("a chat", () => {
  it("is answered in its person's language, and in the one it chose", async () => {
    const { desk } = makeDesk(store);
    expect(await said(desk, "/troops", { personLanguage: "en" })).toContain("Pentagon");
    expect(await said(desk, "/troops", { personLanguage: null })).toContain("البنتاغون");
    await said(desk, "/language en", { personLanguage: null });
    expect(await said(desk, "/troops", { personLanguage: "ar" })).toContain("Pentagon");
    expect(await said(desk, "/troops", { personLanguage: "ar", chat: "fake:7" })).toContain("البنتاغون");
  });

  it("is remembered over a restart: its language, and the lines of its last answer", async () => {
    const before = makeDesk(store);
    await said(before.desk, "/language ar");
    const lines = await said(before.desk, "قوات");
    const after = before.again();
    expect(await said(after.desk, "3")).toMatch(/^لماذا/u);
    expect(await said(after.desk, "قوات")).toBe(lines);
  });

  it("is not another chat's: its lines are its own", async () => {
    const { desk } = makeDesk(store);
    await said(desk, "/troops");
    expect(await said(desk, "/why 3", { chat: "fake:7" })).toContain("no numbered lines");
  });

  it("opens a line by the button of an answer that is long past", async () => {
    const before = makeDesk(store);
    const [third = ""] = commandsOf(await before.desk.hear(incoming("/troops"))).slice(2);
    expect(third).toMatch(/^why [a-z0-9]{15}$/u);
    const { desk } = before.again();
    expect(await said(desk, third, { isPress: true, chat: "fake:9" })).toMatch(/^Why/u);
    expect(await said(desk, "why e00000000000000", { isPress: true })).toContain("no longer told");
  });
});
