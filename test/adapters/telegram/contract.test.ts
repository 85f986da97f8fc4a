import { createClient } from "../../../src/adapters/telegram/client.ts";
import { createKeyboards } from "../../../src/adapters/telegram/keyboard.ts";
import { createTelegramPlatform } from "../../../src/adapters/telegram/platform.ts";
import { platformContract } from "../../support/platform-contract.ts";
import { startFakeTelegram } from "../../support/telegram/index.ts";
import type { Fault } from "../../support/telegram/server.ts";

platformContract({
  name: "Telegram",
  longestText: 4096,
  lacks: { nonces: "the Bot API knows none" },
  async make() {
    const telegram = await startFakeTelegram({ hasRates: true });
    const { server } = telegram;
    const sami = telegram.person("Sami");
    const addressOf = (id: number) => `telegram:${id}`;
    const failNext = (fault: Fault) => {
      let left = 1;
      server.fault = () => (left-- > 0 ? fault : null);
    };
    let isDown = false;
    return {
      platform: createTelegramPlatform({
        api: createClient({ apiRoot: telegram.root, token: telegram.token }),
        encode: createKeyboards(async (command) => command),
        isPaid: false,
        now: Date.now,
        onTrouble: (message) => server.problems.push(message),
      }),
      chat: () => addressOf(telegram.privateChat(telegram.person("Reader")).id),
      async seen(chat) {
        const { messages } = server.world.find(chat.slice("telegram:".length));
        return [...messages.values()].map(({ text = "" }) => text.replace(/[\u200e\u200f\u2066-\u2069]/gu, ""));
      },
      refusedForPace: () => server.rates.refused,
      loseNextAnswer: () => failNext({ kind: "cut", isAfter: true }),
      refuseNextForPace: () => failNext({ kind: "too-many", retryAfter: 5 }),
      goneChat() {
        const chat = telegram.privateChat(sami);
        chat.botBecomes("kicked", sami);
        return addressOf(chat.id);
      },
      movedChat() {
        const group = telegram.group("Desk", sami, { type: "group" });
        return [addressOf(group.id), addressOf(group.migrate(sami).id)];
      },
      async takeDown() {
        isDown = true;
        await telegram.stop();
      },
      async stop() {
        if (!isDown) await telegram.stop();
        if (server.problems.length > 0) throw new Error(server.problems.join("\n"));
      },
    };
  },
});
