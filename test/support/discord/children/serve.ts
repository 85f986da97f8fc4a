/**
 * A fake Discord as a process of its own, without its limits: prints where its API is and the ids of the channels of one
 * server, as a line of JSON. `argv`: how many channels.
 */
import { startDiscord } from "../discord.ts";

const [count = "1"] = process.argv.slice(2);
const discord = await startDiscord();
discord.rule({ globalPerSecond: Infinity, messagesPerChannel: Infinity });
const { guild } = discord.guild("server", discord.person("owner"));
discord.invite(guild);
const channels = Array.from({ length: Number(count) }, (_, i) => discord.channel(guild, `channel-${i}`).id);
process.stdout.write(`${JSON.stringify({ apiBase: discord.apiBase, token: discord.token, channels })}\n`);
