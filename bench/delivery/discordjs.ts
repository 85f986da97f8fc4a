import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { REST, Routes } from "discord.js";
import { countInvalidRequests } from "../../src/adapters/discord/invalid-requests.ts";
import { chatOf, discordPlatform } from "../../src/adapters/discord/platform.ts";
import { createApi } from "../../src/adapters/discord/rest.ts";
import { lineCommands } from "../../src/desk/index.ts";
import type { Peer } from "./peer.ts";

const script = fileURLToPath(new URL("../../test/support/discord/children/serve.ts", import.meta.url));
const servers = 2000;

interface Started {
  readonly apiBase: string;
  readonly token: string;
  readonly channels: readonly string[];
}

/** The library that our Discord adapter stands on; its own limit of 50 a second is lifted on both sides. */
export const discordjsPeer: Peer = {
  async start() {
    const child: ChildProcess = spawn(process.execPath, [script, String(servers)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (child.stdout === null) throw new Error("the fake server has no output");
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const { apiBase, token, channels } = JSON.parse(line) as Started;
    const channel = (i: number) => channels[i % channels.length] ?? "";
    const value = "**خبر** عن الميناء وما قيل فيه ومن قاله\n".repeat(12).trim();
    const part = {
      embeds: [{ title: "موجز", fields: [1, 2, 3].map((n) => ({ name: `قسم ${n}`, value })) }],
      allowed_mentions: { parse: [] },
    };
    const bare = new REST({ api: apiBase, globalRequestsPerSecond: Infinity }).setToken(token);
    return {
      platform(limits) {
        const api = createApi({ token, base: apiBase }, countInvalidRequests(Date.now));
        const words = { why: "Why?", choose: "Choose" };
        const platform = discordPlatform({
          api,
          render: { words: { ar: words, en: words }, lineCommands },
          encode: async () => (command) => command,
          roleOf: async () => null,
          onGone: () => {},
          missingIn: async () => [],
        });
        return { ...platform, limits: { ...platform.limits, ...limits } };
      },
      chat: (i) => chatOf(channel(i)),
      part,
      bareSend: (i) => bare.post(Routes.channelMessages(channel(i)), { body: part }),
      async stop() {
        child.kill("SIGKILL");
        if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      },
    };
  },
};
