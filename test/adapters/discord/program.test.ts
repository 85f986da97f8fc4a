import { afterEach, beforeEach, expect, it } from "vitest";
import { type FakeDiscord, type Person, startDiscord } from "../../support/discord/discord.ts";
import { isEphemeral } from "../../support/discord/interactions.ts";
import type { Channel, Guild, StoredMessage } from "../../support/discord/model.ts";
import { folderWithSamples, freePort, type RunningBot, startBot } from "../../support/run-bot.ts";
import { runProgram } from "../../support/run-program.ts";

// The program as an operator runs it: a child process with nothing but environment variables, talked to as people would.

/** On a busy machine the program needs its time to begin, and to draw. */
const patienceMs = 90_000;

let place: Awaited<ReturnType<typeof folderWithSamples>>;
let discord: FakeDiscord;
let owner: Person;
let reader: Person;
let guild: Guild;
let channel: Channel;
let bot: RunningBot | null;

beforeEach(async () => {
  place = await folderWithSamples();
  discord = await startDiscord();
  owner = discord.person("owner");
  reader = discord.person("reader");
  ({ guild, channel } = discord.guild("server", owner));
  discord.join(guild, reader);
  bot = null;
}, patienceMs);
afterEach(async () => {
  const log = bot?.log() ?? "";
  await bot?.kill();
  await discord.stop();
  place.remove();
  if (log.includes(discord.token) || log.includes('"level":"error"')) throw new Error(log);
});

function start(env: Record<string, string> = {}): void {
  const language = { DEFAULT_LANGUAGE: "en", DEFAULT_ZONE: "UTC" };
  bot = startBot(place.folder, {
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_BASE: discord.apiBase,
    ...language,
    ...env,
  });
}

/** The program is heard by the gateway. */
async function startConnected(): Promise<void> {
  const before = discord.gateway.sessions.length;
  start();
  await expect.poll(() => discord.gateway.sessions.length, { timeout: patienceMs }).toBe(before + 1);
}

const shown = ({ embeds }: StoredMessage) => JSON.stringify(embeds);
const delivered = () => channel.messages.filter(({ nonce }) => nonce !== null && !nonce.startsWith("hello"));
async function stateOfSubscription(): Promise<string> {
  const { stdout } = await runProgram(["subscriptions", "export"], { cwd: place.folder });
  return (JSON.parse(stdout) as { subscriptions: { state: string }[] }).subscriptions.map(({ state }) => state).join();
}

it("serves a server from the invitation to the way back", { timeout: 4 * patienceMs }, async () => {
  await startConnected();
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

  // The socket is cut in the middle of a command: its answer goes its own way, and the next one is heard.
  const cut = reader.slash(channel, "من", { name: "الخوري" });
  discord.gateway.cut();
  const quotes = await cut.answer();
  expect(shown(quotes)).toContain("1–3");
  await expect.poll(() => discord.gateway.sessions.length, { timeout: 30_000 }).toBe(1);

  // The pager turns in its place.
  const older = await reader.press(quotes, "Older").answer();
  expect(older.id).toBe(quotes.id);
  expect(shown(older)).toContain("4–6");

  // A restart; the old button still works.
  expect(await bot?.stop()).toBe(0);
  await startConnected();
  const figures = await reader.press(digest as StoredMessage, "All figures").answer();
  expect(shown(figures)).toContain("Pentagon");
  expect(discord.world.registrations).toBe(1);

  discord.kick(guild);
  await expect.poll(stateOfSubscription, { timeout: 30_000, interval: 500 }).toBe("suspended");
  discord.invite(guild);
  await expect.poll(stateOfSubscription, { timeout: 30_000, interval: 500 }).toBe("active");

  expect(channel.messages.flatMap(({ pinged }) => pinged)).toEqual([]);
});

it("is called by HTTP alone, and delivers as ever", { timeout: 4 * patienceMs }, async () => {
  const port = await freePort();
  const { publicKey } = discord.interactions;
  discord.invite(guild);
  discord.interactions.endpoint = `http://127.0.0.1:${port}/discord/interactions`;
  start({ DISCORD_MODE: "http", DISCORD_PUBLIC_KEY: publicKey, WEB_PORT: String(port) });
  const health = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(health, { timeout: patienceMs }).toBe(200);
  const unsigned = await fetch(discord.interactions.endpoint, { method: "POST", body: '{"type":1}' });
  expect(unsigned.status).toBe(401);

  const soon = Temporal.Now.zonedDateTimeISO("UTC").add({ seconds: 75 });
  const when = `${String(soon.hour).padStart(2, "0")}:${String(soon.minute).padStart(2, "0")}`;
  expect(shown(await owner.slash(channel, "subscribe", { time: when, zone: "UTC" }).answer())).toContain(when);
  const troops = await reader.slash(channel, "troops").answer();
  expect(troops.attachments.map(({ contentType }) => contentType)).toContain("image/png");
  const [choice] = await reader.suggest(channel, "من", "name", { name: "الخو" });
  const quotes = await reader.slash(channel, "من", { name: String(choice?.["value"]) }).answer();
  const older = await reader.press(quotes, "Older").answer();
  expect(shown(older)).toContain("4–6");
  await expect.poll(() => delivered().length, { timeout: 150_000, interval: 500 }).toBe(1);
  expect(discord.gateway.stats.connections).toBe(0);
  expect(await bot?.stop()).toBe(0);
});
