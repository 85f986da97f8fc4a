import { afterAll, beforeAll, expect, it } from "vitest";
import { createEditor } from "../../src/delivery/index.ts";
import type { Platform } from "../../src/domain/platform.ts";
import type { Store } from "../../src/domain/ports.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { makeSubscription } from "../support/delivery-fixtures.ts";
import { deskData, storeOfSamples, wordsOf } from "../support/desk.ts";

let store: Store;
beforeAll(async () => {
  store = await storeOfSamples();
});
afterAll(() => store.close());

const platform: Platform = {
  name: "fake",
  limits: { rates: [], concurrency: 1, nonceMemoryMs: 0 },
  render: (message) => [{ text: wordsOf(message) }],
  send: async () => ({ kind: "sent", messageId: "1" }),
};
const slotAt = Date.UTC(2024, 9, 30, 6);

async function printed(form: Partial<Subscription>): Promise<string> {
  const editor = createEditor({ store, ...deskData, platforms: [platform] });
  const { rendering } = await editor.print(makeSubscription("s", form), slotAt, []);
  return rendering.parts.map(({ text }) => String(text)).join("\n");
}

it("prints digits, months and days as the chat chose them", async () => {
  expect(await printed({ languages: ["ar"] })).toMatch(/29 أكتوبر\/تشرين الأول 2024/u);
  expect(await printed({ languages: ["ar"], digits: "arabic", dualMonths: false })).toMatch(/٢٩ أكتوبر ٢٠٢٤/u);
  expect(await printed({ languages: ["en"] })).toMatch(/29 October 2024/u);
  expect(await printed({ languages: ["en"], dates: "en-US" })).toMatch(/October 29, 2024/u);
});

it("gives one rendering to those only who chose alike", () => {
  const editor = createEditor({ store, ...deskData, platforms: [platform] });
  const forms: Partial<Subscription>[] = [{}, { digits: "arabic" }, { dualMonths: false }, { dates: "en-US" }];
  const groups = forms.map((form) => editor.groupOf(makeSubscription("s", form), slotAt, []));
  expect(new Set(groups).size).toBe(4);
  expect(editor.groupOf(makeSubscription("t", { digits: "arabic" }), slotAt, [])).toBe(groups[1]);
});

it("tells the headline whatever sections were chosen", async () => {
  const all = await printed({ languages: ["en"] });
  const some = await printed({ languages: ["en"], sections: ["quotes"] });
  expect(some.length).toBeLessThan(all.length);
  expect(some.split("\n").slice(0, 4)).toEqual(all.split("\n").slice(0, 4));
});
