import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeDiscord, type Person, startDiscord } from "../../support/discord/discord.ts";
import { isEphemeral } from "../../support/discord/interactions.ts";
import type { Channel, Guild, StoredMessage } from "../../support/discord/model.ts";
import { program, runProgram } from "../../support/run-program.ts";
import { writeArticles } from "../../cli/articles.ts";

let discord: FakeDiscord;
let owner: Person;
let reader: Person;
let guild: Guild;
let channel: Channel;
let cwd = "";
let child: ChildProcess | null = null;
let log = "";

async function start(): Promise<void> {
  const before = discord.gateway.sessions.length;
  const { PATH = "", HOME = "" } = process.env;
  const env = {
    PATH,
    HOME,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_BASE: discord.apiBase,
    DATA_DIR: join(cwd, "data"),
    DEFAULT_LANGUAGE: "en",
    DEFAULT_ZONE: "UTC",
    WEB_PORT: "0",
  };
  child = spawn(process.execPath, [program, "start"], { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    log += chunk;
  });
  await expect.poll(() => discord.gateway.sessions.length, { timeout: 60_000 }).toBe(before + 1);
}

async function end(): Promise<number | null> {
  if (child === null) return null;
  const ended = child;
  child = null;
  if (ended.exitCode === null) {
    ended.kill("SIGTERM");
    await once(ended, "exit");
  }
  return ended.exitCode;
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mujaz-discord-"));
  const { code, stderr } = await runProgram(
    ["ingest", await writeArticles(join(cwd, "articles")), "--data", join(cwd, "data")],
    { cwd },
  );
  if (code !== 0) throw new Error(`ingest ended with ${code}: ${stderr}`);
  discord = await startDiscord();
  owner = discord.person("owner");
  reader = discord.person("reader");
  ({ guild, channel } = discord.guild("server", owner));
  discord.join(guild, reader);
}, 120_000);
afterAll(async () => {
  await end();
  await discord.stop();
  await rm(cwd, { recursive: true, force: true });
});

const shown = ({ embeds }: StoredMessage) => JSON.stringify(embeds);
const delivered = () => channel.messages.filter(({ nonce }) => nonce !== null && !nonce.startsWith("hello"));
async function stateOfSubscription(): Promise<string> {
  const { stdout } = await runProgram(["subscriptions", "export", "--data", join(cwd, "data")], { cwd });
  return (JSON.parse(stdout) as { subscriptions: { state: string }[] }).subscriptions.map(({ state }) => state).join();
}

it("serves a server from the invitation to the way back", { timeout: 280_000 }, async () => {
  await start();
  discord.invite(guild);
  await expect.poll(() => discord.world.registrations, { timeout: 10_000 }).toBe(1);

  // A member without permission, even where the server opened the command to all.
  expect(() => reader.slash(channel, "subscribe")).toThrow("not offered");
  discord.openToAll.add("subscribe");
  const refused = await reader.slash(channel, "subscribe", { time: "08:30" }).answer();
  expect(isEphemeral(refused)).toBe(true);
  expect(shown(refused)).toContain("admins");

  // An admin, for the next minute; the answer to the first send is lost after it has arrived.
  const soon = Temporal.Now.zonedDateTimeISO("UTC").add({ seconds: 75 });
  const time = `${String(soon.hour).padStart(2, "0")}:${String(soon.minute).padStart(2, "0")}`;
  discord.fail({ request: /^POST \/channels\/\d+\/messages$/, how: "commit-then-bad-gateway" });
  const done = await owner.slash(channel, "subscribe", { time, zone: "UTC" }).answer();
  expect(isEphemeral(done)).toBe(true);
  expect(shown(done)).toContain(time);
  expect(shown(done)).toMatch(/Next: <t:\d{10}:f>/u);

  // Meanwhile people ask.
  const troops = await reader.slash(channel, "troops").answer();
  expect(troops.attachments.map(({ contentType }) => contentType)).toContain("image/png");
  expect(troops.attachments[0]?.description).toMatch(/\w/u);
  const [name] = await reader.suggest(channel, "who", "name", { name: "pent" });
  const [arabic] = await reader.suggest(channel, "من", "name", { name: "البنتا" });
  const who = await reader.slash(channel, "who", { name: String(arabic?.["value"]) }).answer();
  expect(shown(who)).toContain("Pentagon");
  expect(String(name?.["name"])).toMatch(/Pentagon/u);
  const why = await reader.select(troops, "1.").answer();
  expect(isEphemeral(why)).toBe(true);
  expect(shown(why)).toMatch(/Why|لماذا/u);
  const wrong = reader.slash(channel, "troops", { day: "2024-99-99" });
  await expect.poll(() => wrong.messages().some((one) => isEphemeral(one)), { timeout: 10_000 }).toBe(true);

  await expect.poll(() => delivered().length, { timeout: 150_000, interval: 500 }).toBe(1);
  const [digest] = delivered();
  expect(shown(digest as StoredMessage)).toContain("Mujaz");

  // The send whose answer was lost is repeated under its nonce: one copy.
  await expect
    .poll(() => discord.requests.filter((one) => one.endsWith(`${channel.id}/messages`)).length, { timeout: 30_000 })
    .toBeGreaterThan(1);
  expect(delivered()).toHaveLength(1);

  // A restart; the old button still works.
  expect(await end()).toBe(0);
  await start();
  const figures = await reader.press(digest as StoredMessage, "All figures").answer();
  expect(shown(figures)).toContain("Pentagon");
  expect(discord.world.registrations).toBe(1);

  discord.kick(guild);
  await expect.poll(stateOfSubscription, { timeout: 30_000, interval: 500 }).toBe("suspended");
  discord.invite(guild);
  await expect.poll(stateOfSubscription, { timeout: 30_000, interval: 500 }).toBe("active");

  expect(log).not.toContain(discord.token);
  expect(channel.messages.flatMap(({ pinged }) => pinged)).toEqual([]);
});
