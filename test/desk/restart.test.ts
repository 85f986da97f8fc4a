import { afterEach, expect, it } from "vitest";
import { openStore } from "../../src/adapters/store/index.ts";
import type { Store } from "../../src/domain/ports.ts";
import { temporaryFolder } from "../adapters/store/temporary-folder.ts";
import { commandsOf, incoming, makeDesk, said } from "../support/desk.ts";
import { makeArticle } from "../support/store-fixtures.ts";

let open: Store | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

/** The program ends, and begins anew over the same file. */
async function begin(url: string) {
  await open?.close();
  open = await openStore(url, { ifMissing: "create" });
  return { store: open, desk: makeDesk(open, { memory: open.memory }).desk };
}

it("what a chat chose, the channel it sets up and its long buttons are in the store, over a restart", async () => {
  const url = `sqlite:${temporaryFolder()}/store.sqlite`;
  const channel = { chat: "fake:-77", title: "نشرة", mayManage: true, mayPost: true };
  const resolve = async () => channel;
  const long = `who ${"فولوديمير زيلينسكي ".repeat(4)}2`;
  let { desk, store } = await begin(url);
  await said(desk, "/language ar");
  await said(desk, "settings digits arabic");
  await said(desk, "/channel @news", { resolve });
  const limits = { maxLength: 64, unit: "bytes" } as const;
  const codec = desk.buttons(limits);
  const data = codec.encode(long, "fake:42");
  expect(await codec.decode(data, "fake:42")).toBe(long);
  await desk.memory("telegram").set("profile", "hash");

  ({ desk, store } = await begin(url));
  await said(desk, "subscribe 21:00", { resolve });
  expect(await store.subscriptions("fake:-77")).toMatchObject([{ digits: "arabic", languages: ["ar"] }]);
  expect(await desk.buttons(limits).decode(data, "fake:42")).toBe(long);
  expect(await desk.memory("telegram").get("profile")).toBe("hash");
  await said(desk, "forgetme yes");

  ({ desk } = await begin(url));
  expect(await said(desk, "/start")).toMatch(/Hello/u);
  expect(await desk.buttons(limits).decode(data, "fake:42")).toBeNull();
});

it("a bot over an empty store says that nothing was read yet, until something is", async () => {
  const { desk, store } = await begin(`sqlite:${temporaryFolder()}/store.sqlite`);
  for (const line of ["/troops", "/digest", "/who rutte", "/start"]) {
    expect(await said(desk, line)).toMatch(/No article has been read yet/u);
  }
  expect(await said(desk, "قوات", { personLanguage: "ar", chat: "fake:7" })).toMatch(/لم يُقرأ أي مقال بعد/u);
  await store.putArticle(makeArticle("first", { published: "2024-10-29" }));
  expect(await said(desk, "/digest")).not.toMatch(/No article has been read yet/u);
});

it("a story is chosen by a button", async () => {
  const { desk } = await begin("sqlite::memory:");
  const reply = await desk.hear(incoming("/story"));
  expect(commandsOf(reply)).toEqual(["story north-korea-russia"]);
  expect(await said(desk, "story north-korea-russia", { isPress: true })).toMatch(/Hello/u);
});
