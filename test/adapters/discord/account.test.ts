import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lookAtAccount } from "../../../src/adapters/discord/account.ts";
import { type FakeDiscord, startDiscord } from "../../support/discord/discord.ts";

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.stop());

const look = (details: object = {}) =>
  lookAtAccount({ token: discord.token, base: discord.apiBase, mode: "gateway", publicKey: null, ...details });

describe("the doctor's look at the account", () => {
  it("tells who the bot is, and how commands reach it", async () => {
    expect(await look()).toEqual({ found: "Mujaz, by gateway" });
    expect(await look({ base: `${discord.apiBase}/` })).toEqual({ found: "Mujaz, by gateway" });
    const http = { mode: "http", publicKey: discord.interactions.publicKey };
    expect(await look(http)).toMatchObject({ fix: expect.stringContaining("/discord/interactions") });
    discord.interactions.endpoint = "https://example.org/discord/interactions";
    expect(await look(http)).toEqual({ found: "Mujaz, by http" });
    expect(await look()).toMatchObject({ fix: expect.stringContaining("DISCORD_MODE=http") });
  });

  it("says what to do when the token or the key is wrong", async () => {
    await expect(look({ token: "b3RoZXI.x.y" })).rejects.toThrow("DISCORD_BOT_TOKEN: Discord does not know this token");
    await expect(look({ mode: "http", publicKey: "0".repeat(64) })).rejects.toThrow("DISCORD_PUBLIC_KEY");
  });

  it("is content without a network, and says so", async () => {
    expect(await look({ base: "http://127.0.0.1:9/api" })).toMatchObject({
      found: "not reached: ECONNREFUSED",
      fix: expect.stringContaining("DISCORD_API_BASE"),
    });
  });
});
