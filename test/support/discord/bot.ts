import { readFileSync } from "node:fs";
import { createDiscordAdapter, type DiscordSettings } from "../../../src/adapters/discord/adapter.ts";
import { systemClock } from "../../../src/adapters/jobs/clock.ts";
import type { AdapterParts, ChatAdapter, Desk, MenuEntry } from "../../../src/desk/index.ts";
import type { Log } from "../../../src/domain/log.ts";
import type { FakeDiscord } from "./discord.ts";

export interface RunningBot {
  readonly adapter: ChatAdapter;
  /** `warn discord: ...` */
  readonly logged: readonly string[];
}

export interface BotDetails {
  readonly settings?: Partial<DiscordSettings>;
  readonly parts?: Partial<AdapterParts>;
}

function rememberingLog(logged: string[]): Log {
  return {
    debug: (message) => void logged.push(`debug ${message}`),
    info: (message) => void logged.push(`info ${message}`),
    warn: (message) => void logged.push(`warn ${message}`),
    error: (message, error) => void logged.push(`error ${message}: ${error instanceof Error ? error.message : "?"}`),
  };
}

/** Words of `digests/` that print nothing but themselves. */
function say(language: "ar" | "en", key: string): string {
  const found = new RegExp(`^${key} = (.*)$`, "mu").exec(readFileSync(`digests/${language}.ftl`, "utf8"));
  if (found?.[1] === undefined) throw new Error(`no words ${key}`);
  return found[1];
}

/** The adapter over a fake Discord, in this process. */
export function makeBot(discord: FakeDiscord, { settings = {}, parts = {} }: BotDetails = {}): RunningBot {
  const logged: string[] = [];
  const adapter = createDiscordAdapter(
    {
      token: discord.token,
      base: discord.apiBase,
      mode: "gateway",
      publicKey: null,
      testGuild: null,
      hasOperators: false,
      ...settings,
    },
    {
      clock: systemClock,
      random: Math.random,
      log: rememberingLog(logged),
      pictures: async () => null,
      secret: "s",
      ...parts,
    },
    say,
  );
  return { adapter, logged };
}

export async function startBot(discord: FakeDiscord, desk: Desk, details?: BotDetails): Promise<RunningBot> {
  const bot = makeBot(discord, details);
  await bot.adapter.start(desk);
  return bot;
}

const option = (name: string, details: Partial<MenuEntry["options"][number]> = {}) => ({
  name,
  summary: `the ${name}`,
  kind: "text" as const,
  isRequired: false,
  choices: null,
  isSuggested: false,
  lead: "",
  ...details,
});

/** A menu with every kind of entry and option. */
export const someMenu: Desk["menu"] = (language) => {
  const entry = (name: string, arabic: string | null, details: Partial<MenuEntry> = {}): MenuEntry => ({
    name,
    arabic,
    summary: `${name} in ${language}`,
    audience: "everyone",
    options: [],
    ...details,
  });
  return [
    entry("digest", "موجز", { options: [option("window", { choices: [{ label: "a week", value: "week" }] })] }),
    entry("troops", "قوات", {
      options: [option("on", { lead: "on" }), option("by", { lead: "by", isSuggested: true })],
    }),
    entry("who", "من", {
      options: [option("name", { isRequired: true, isSuggested: true }), option("page", { kind: "number" })],
    }),
    entry("subscribe", "اشترك", { audience: "admins", options: [option("when")] }),
    entry("settings", "إعدادات", { audience: "admins" }),
    entry("status", null, { audience: "operators" }),
  ];
};
