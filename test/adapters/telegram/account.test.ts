import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lookAtAccount } from "../../../src/adapters/telegram/account.ts";
import { type FakeTelegram, startFakeTelegram } from "../../support/telegram/index.ts";

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.stop());

describe("the doctor's look at the token", () => {
  it("tells who the bot is; a slash behind the server's address does not matter", async () => {
    const found = await lookAtAccount({ token: telegram.token, apiRoot: `${telegram.root}/` });
    expect(found).toEqual({ found: "@mujaz_test_bot" });
  });

  it.each(["7000000001:AAF-another_token_than_that", "1:x"])("says what to do when it is wrong (%s)", async (token) => {
    const look = lookAtAccount({ token, apiRoot: telegram.root });
    await expect(look).rejects.toThrow("TELEGRAM_BOT_TOKEN is not accepted: copy it anew from @BotFather");
    await expect(look).rejects.not.toThrow(token);
  });

  it("is content without a network, and says so", async () => {
    const found = await lookAtAccount({ token: telegram.token, apiRoot: "http://127.0.0.1:1" });
    expect(found).toMatchObject({
      found: "not reached: ECONNREFUSED",
      fix: expect.stringContaining("TELEGRAM_API_ROOT"),
    });
  });
});
