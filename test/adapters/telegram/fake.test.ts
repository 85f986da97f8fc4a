import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseHtml } from "../../support/telegram/entities.ts";
import { type FakeTelegram, isApiKnown, startFakeTelegram } from "../../support/telegram/index.ts";
import { requestProblems, typeProblems } from "../../support/telegram/schema.ts";

// What the other tests stand on: the fake server refuses what the real one refuses.

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.stop());

async function call(method: string, params: object = {}, token = telegram.token) {
  const body = JSON.stringify(params);
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${telegram.root}/bot${token}/${method}`, { method: "POST", body, headers });
  const answer = (await response.json()) as { ok: boolean; result?: unknown; description?: string };
  return answer.ok ? answer.result : answer.description;
}

describe.skipIf(!isApiKnown)("the published Bot API (skipped where ../shared/telegram-bot-api.json is missing)", () => {
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ["an unknown method", "sendMesage", {}],
    ["an unknown parameter", "sendMessage", { chat_id: 1, text: "x", disable_web_page_preview: true }],
    ["a missing parameter", "sendMessage", { chat_id: 1 }],
    ["a wrong type", "sendMessage", { chat_id: 1, text: 5 }],
    ["a wrong type within", "sendMessage", { chat_id: 1, text: "x", link_preview_options: { is_disabled: 1 } }],
    ["a wrong scope", "setMyCommands", { commands: [], scope: { type: "everyone" } }],
  ])("notices %s", (_, method, params) => {
    expect(requestProblems(method, params)).not.toEqual([]);
  });

  it("notices it in what goes over the wire", async () => {
    await call("sendMessage", { chat_id: 1, text: "x", parse_mod: "HTML" });
    expect(telegram.server.problems).toEqual(["sendMessage: no field parse_mod"]);
  });

  it("knows members of every kind apart", () => {
    const user = { id: 1, is_bot: false, first_name: "x" };
    const update = (member: object) => ({
      update_id: 1,
      my_chat_member: {
        chat: { id: 1, type: "group" },
        from: user,
        date: 1,
        old_chat_member: member,
        new_chat_member: member,
      },
    });
    expect(typeProblems("Update", update({ status: "left", user }))).toEqual([]);
    expect(typeProblems("Update", update({ status: "kicked", user }))).not.toEqual([]);
  });
});

describe("HTML", () => {
  it.each([
    ["<b>x", `Can't find end tag corresponding to start tag "b"`],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b><i>x</b></i>", `Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`],
    ["خبر <p>", `Unsupported start tag "p" at byte offset 7`],
    ["<b", "Unclosed start tag at byte offset 0"],
  ])("%s", (html, problem) => {
    expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${problem}`);
  });

  it("becomes text and entities, measured in UTF-16", () => {
    expect(parseHtml('😀 <b>a &lt;&amp; <a href="https://x.org/?a&amp;b">ب</a></b> &nbsp;')).toEqual({
      text: "😀 a <& ب &nbsp;",
      entities: [
        { type: "bold", offset: 3, length: 6 },
        { type: "text_link", offset: 8, length: 1, url: "https://x.org/?a&b" },
      ],
    });
  });
});

describe("the server", () => {
  it("knows its token", async () => {
    expect(await call("getMe", {}, "7000000001:AAF-another_token_than_that")).toBe("Unauthorized");
    expect(await call("getMe", {}, "nothing")).toBe("Not Found");
  });

  it("refuses texts, buttons and commands that are too long, or empty", async () => {
    const chat = telegram.privateChat(telegram.person("Sami"));
    const send = (over: object) => call("sendMessage", { chat_id: chat.id, text: "x", ...over });
    const button = (data: string) => ({ reply_markup: { inline_keyboard: [[{ text: "x", callback_data: data }]] } });
    expect(await send({ text: "ا".repeat(4097) })).toBe("Bad Request: message is too long");
    expect(await send({ text: `<b>${"ا".repeat(4096)}</b>`, parse_mode: "HTML" })).toMatchObject({
      chat: { id: chat.id },
    });
    expect(await send({ text: " \n" })).toBe("Bad Request: message text is empty");
    expect(await send(button("ق".repeat(33)))).toBe("Bad Request: BUTTON_DATA_INVALID");
    expect(await send(button("ق".repeat(32)))).toMatchObject({ text: "x" });
    const commands = [{ command: "Troops", description: "x" }];
    expect(await call("setMyCommands", { commands })).toBe("Bad Request: BOT_COMMAND_INVALID");
  });

  it("answers a press once", async () => {
    const sami = telegram.person("Sami");
    const chat = telegram.privateChat(sami);
    const reply_markup = { inline_keyboard: [[{ text: "x", callback_data: "d" }]] };
    await call("sendMessage", { chat_id: chat.id, text: "x", reply_markup });
    const answered = chat.presses(sami, (await chat.next()).message, "x");
    const updates = (await call("getUpdates", { timeout: 1 })) as { callback_query: { id: string } }[];
    const id = updates[0]?.callback_query.id;
    expect(await call("answerCallbackQuery", { callback_query_id: id, text: "y" })).toBe(true);
    expect(await answered).toMatchObject({ text: "y" });
    expect(await call("answerCallbackQuery", { callback_query_id: id })).toContain("query is too old");
  });

  it("waits with updates, gives those asked for, and forgets what was confirmed", async () => {
    const sami = telegram.person("Sami");
    const chat = telegram.privateChat(sami);
    const waiting = call("getUpdates", { timeout: 5, allowed_updates: ["message"] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    chat.says(sami, "one");
    const [first] = (await waiting) as { update_id: number; message: { text: string } }[];
    expect(first?.message.text).toBe("one");
    chat.edits(chat.says(sami, "two"), "three");
    const offset = (first?.update_id ?? 0) + 1;
    expect(await call("getUpdates", { offset })).toMatchObject([{ message: { text: "two" } }]);
    const [older, newer] = [
      call("getUpdates", { offset: offset + 1, timeout: 5 }),
      call("getUpdates", { offset: offset + 1 }),
    ];
    expect(await older).toContain("Conflict: terminated by other getUpdates request");
    expect(await newer).toEqual([]);
  });

  it("counts messages against the rates, where it is told to", async () => {
    const strict = await startFakeTelegram({ hasRates: true });
    const chats = Array.from({ length: 31 }, () => strict.privateChat(strict.person("Reader")));
    const send = async (id: number) => {
      const response = await fetch(`${strict.root}/bot${strict.token}/sendMessage`, {
        method: "POST",
        body: JSON.stringify({ chat_id: id, text: "x" }),
      });
      return response.status;
    };
    const statuses = await Promise.all(chats.map(({ id }) => send(id)));
    await strict.stop();
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});
