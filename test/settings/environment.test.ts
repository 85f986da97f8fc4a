import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { ConfigError, loadSettings, readSettings } from "../../src/settings.ts";
import { variables } from "../../src/settings/environment.ts";

const folder = mkdtempSync(join(tmpdir(), "mujaz-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(environment)}`);
}

describe(".env.example", () => {
  const text = readFileSync(join(import.meta.dirname, "../../.env.example"), "utf8");
  const example = parseEnv(text);

  it("names the variables that there are, and no other", () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(variables).sort());
  });
  it("passes, and means the defaults", () => expect(readSettings(example)).toEqual(readSettings({})));
  for (const [name, variable] of Object.entries(variables)) {
    it(`shows the default and the meaning of ${name}`, () => {
      expect(example[name]).toBe(variable.default);
      expect(text).toMatch(new RegExp(`^# .{10,}\\n${name}=`, "m"));
    });
  }
});

describe("values", () => {
  it("have defaults", () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      DATA_DIR: "./data",
      WEB_PORT: 8080,
      DEFAULT_LANGUAGE: "ar",
      DISCORD_MODE: "gateway",
    });
    expect(settings.TELEGRAM_BOT_TOKEN).toBeNull();
    expect(settings.TELEGRAM_PAID_BROADCAST).toBe(false);
    expect(settings.WAIT_FOR_DISK).toBe(true);
  });
  for (const [name, variable] of Object.entries(variables)) {
    it(`${name} accepts its own example`, () => {
      const others = { TELEGRAM_WEBHOOK_SECRET: "word", TRANSLATOR_URL: "http://127.0.0.1/v1", TRANSLATOR_MODEL: "m" };
      expect(() => readSettings({ ...others, [name]: variable.example })).not.toThrow();
    });
  }
  it("are trimmed, and empty ones are not set", () => {
    expect(readSettings({ DEFAULT_LANGUAGE: " en ", WEB_PORT: "  " })).toMatchObject({
      DEFAULT_LANGUAGE: "en",
      WEB_PORT: 8080,
    });
  });
  it("leave other variables alone", () => expect(() => readSettings({ PATH: "/bin", MUJAZ_X: "1" })).not.toThrow());
  it("read operators", () => {
    expect(readSettings({ OPERATORS: "telegram:1, discord:123456789012345678," }).OPERATORS).toEqual([
      { platform: "telegram", id: "1" },
      { platform: "discord", id: "123456789012345678" },
    ]);
  });
});

describe("a wrong value is refused", () => {
  const wrong: [string, string, RegExp][] = [
    ["WEB_PORT", "eighty", /^environment: WEB_PORT=eighty: expected a port .* Fix: for example WEB_PORT=8080\.$/],
    ["WEB_PORT", "65536", /WEB_PORT=65536/],
    ["WEB_PORT", "-1", /WEB_PORT/],
    ["WEB_PORT", "8080.5", /WEB_PORT/],
    ["WEB_PORT", "1e3", /WEB_PORT/],
    ["DISCORD_MODE", "websocket", /expected gateway or http/],
    ["DEFAULT_LANGUAGE", "fr", /expected ar or en/],
    ["DEFAULT_ZONE", "Riyadh", /expected a time zone/],
    ["DEFAULT_ZONE", "+03:00", /expected a time zone/],
    ["OPERATORS", "telegram", /expected platform:id/],
    ["OPERATORS", "matrix:1", /expected platform:id/],
    ["OPERATORS", "telegram:1;discord:2", /expected platform:id/],
    ["TELEGRAM_API_ROOT", "api.telegram.org", /TELEGRAM_API_ROOT=api/],
    ["TELEGRAM_API_ROOT", "javascript:alert(1)", /TELEGRAM_API_ROOT/],
    ["TELEGRAM_PAID_BROADCAST", "maybe", /expected yes or no/],
    ["FETCH_CONTACT", "me", /FETCH_CONTACT/],
    ["LOG_LEVEL", "loud", /LOG_LEVEL/],
    ["DISCORD_TEST_GUILD", "my server", /DISCORD_TEST_GUILD/],
    ["DISCORD_PUBLIC_KEY", "abc", /64 hexadecimal/],
  ];
  for (const [name, value, message] of wrong) {
    it(`${name}=${value}`, () => expect(refusal({ [name]: value })).toMatch(message));
  }

  for (const [name, variable] of Object.entries(variables)) {
    if (!("secret" in variable)) continue;
    it(`${name}, without its value`, () => {
      const value = "hunter2 and a space";
      const message = refusal({ [name]: value });
      expect(message).toContain(name);
      expect(message).not.toContain("hunter2");
    });
  }

  it("all at once", () => {
    const message = refusal({ WEB_PORT: "x", DEFAULT_LANGUAGE: "y", LOG_LEVEL: "z" });
    expect(message.split("\n")).toHaveLength(3);
  });
  it("when it needs another that is not set", () => {
    expect(refusal({ TELEGRAM_WEBHOOK_URL: "https://example.org/x" })).toMatch(/TELEGRAM_WEBHOOK_SECRET: missing/);
    expect(refusal({ DISCORD_MODE: "http" })).toMatch(/DISCORD_PUBLIC_KEY: missing, but DISCORD_MODE=http needs it/);
    expect(refusal({ TRANSLATOR: "openai" }).split("\n")).toHaveLength(2);
  });
});

describe("loadSettings", () => {
  it("needs no .env", () => expect(loadSettings(folder, {}).WEB_PORT).toBe(8080));
  it("reads .env; the environment wins", () => {
    writeFileSync(join(folder, ".env"), "WEB_PORT=1\nLOG_LEVEL='warn' # why\n");
    expect(loadSettings(folder, { WEB_PORT: "2" })).toMatchObject({ WEB_PORT: 2, LOG_LEVEL: "warn" });
  });
});
