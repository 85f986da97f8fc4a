import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Api } from "grammy";
import { createClient } from "../../src/adapters/telegram/client.ts";
import { createKeyboards } from "../../src/adapters/telegram/keyboard.ts";
import { createTelegramPlatform, htmlOptions } from "../../src/adapters/telegram/platform.ts";
import { token } from "../../test/support/telegram/server.ts";
import type { Peer } from "./peer.ts";

const script = fileURLToPath(new URL("../../test/support/telegram/children/serve.ts", import.meta.url));

/** The library that our Telegram adapter stands on, as its documentation shows it. */
export const grammyPeer: Peer = {
  async start() {
    const child: ChildProcess = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    if (child.stdout === null) throw new Error("the fake server has no output");
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    const apiRoot = `http://127.0.0.1:${String(chunk).trim()}`;
    const part = {
      html: `<b>موجز</b>\n${"<b>خبر طويل</b> عن الميناء وما قيل فيه &amp; من قاله\n".repeat(30)}`,
      rows: [],
    };
    const bare = new Api(token, { apiRoot });
    return {
      platform(limits) {
        const api = createClient({ apiRoot, token });
        const encode = createKeyboards(async (command) => command);
        const platform = createTelegramPlatform({
          api,
          encode,
          isPaid: false,
          now: Date.now,
          onTrouble: console.error,
        });
        return { ...platform, limits: { ...platform.limits, ...limits } };
      },
      chat: (i) => `telegram:${i + 1}`,
      part,
      bareSend: (i) => bare.sendMessage(i + 1, part.html, htmlOptions),
      async stop() {
        child.kill("SIGKILL");
        if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      },
    };
  },
};
