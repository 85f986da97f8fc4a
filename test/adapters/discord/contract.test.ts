import { channelOf, chatOf } from "../../../src/adapters/discord/platform.ts";
import { startDiscord } from "../../support/discord/discord.ts";
import { tooMany } from "../../support/discord/limits.ts";
import { platformOver } from "../../support/discord/platform.ts";
import { readingOf } from "../../support/discord/reader.ts";
import { platformContract } from "../../support/platform-contract.ts";

const messages = /^POST \/channels\/\d+\/messages$/;

platformContract({
  name: "Discord",
  longestText: 6000,
  lacks: { moved: "a channel of Discord keeps its id for ever" },
  async make() {
    const discord = await startDiscord();
    const owner = discord.person("owner");
    const { guild } = discord.guild("server", owner);
    discord.invite(guild);
    let isDown = false;
    return {
      platform: platformOver(discord),
      chat: () => chatOf(discord.channel(guild, "news").id),
      seen: async (chat) => discord.world.channel(channelOf(chat)).messages.map(readingOf),
      refusedForPace: () => discord.counter.tooMany,
      loseNextAnswer: () => discord.fail({ request: messages, how: "commit-then-bad-gateway" }),
      refuseNextForPace: () => discord.fail({ request: messages, how: tooMany(5, "user") }),
      goneChat() {
        const other = discord.guild("another server", owner);
        discord.invite(other.guild);
        discord.kick(other.guild);
        return chatOf(other.channel.id);
      },
      movedChat() {
        throw new Error("no channel moves");
      },
      async takeDown() {
        isDown = true;
        await discord.stop();
      },
      async stop() {
        if (!isDown) await discord.stop();
      },
    };
  },
});
