import { lineCommands } from "../../../src/desk/index.ts";
import type { Platform } from "../../../src/domain/platform.ts";
import { countInvalidRequests, type InvalidRequests } from "../../../src/adapters/discord/invalid-requests.ts";
import { obstacleIn } from "../../../src/adapters/discord/permissions.ts";
import { discordPlatform, type PlatformParts } from "../../../src/adapters/discord/platform.ts";
import type { RenderParts } from "../../../src/adapters/discord/render.ts";
import { createApi } from "../../../src/adapters/discord/rest.ts";
import type { FakeDiscord } from "./discord.ts";

export const renderParts: RenderParts = {
  words: { ar: { why: "لماذا؟", choose: "اختر" }, en: { why: "Why?", choose: "Choose" } },
  lineCommands,
};

/** As the desk does it: within the length that Discord takes. */
export const signed = (command: string): string => `signature${command}`.slice(0, 100);

/** The adapter's platform over a fake, without the rest of the adapter. */
export function platformOver(
  discord: FakeDiscord,
  details: Partial<PlatformParts> = {},
  invalid?: InvalidRequests,
): Platform {
  const api = createApi({ token: discord.token, base: discord.apiBase }, invalid ?? countInvalidRequests(Date.now));
  return discordPlatform({
    api,
    render: renderParts,
    encode: async () => signed,
    roleOf: async () => null,
    missingIn: async (channelId) => {
      const obstacle = await obstacleIn(api, channelId, discord.world.bot.id);
      return obstacle?.kind === "permissions" ? obstacle.names : [];
    },
    onGone: () => {},
    ...details,
  });
}
