import { createHmac, randomBytes } from "node:crypto";
import type { AdapterParts, ChatAdapter, Desk, DeskData } from "../desk/index.ts";
import type { Language } from "../domain/article.ts";
import type { Extraction } from "../delivery/index.ts";
import type { Clock } from "../domain/clock.ts";
import type { Log } from "../domain/log.ts";
import type { PictureMaker } from "../domain/picture.ts";
import type { Store } from "../domain/ports.ts";
import type { Knowledge, Settings } from "../settings.ts";
import { startDelivery } from "./delivery-engine.ts";

export interface BotsParts {
  readonly settings: Settings;
  readonly version: string;
  readonly log: Log;
  /** Opened, and begun where there was none. */
  readonly store: Store;
  /** What was read at the start. */
  readonly data: DeskData;
  readonly knowledge: Knowledge;
  /** Reads `config/` and `digests/` anew. Throws an Error that says what is wrong. */
  readonly readAgain: () => { readonly data: DeskData; readonly knowledge: Knowledge };
  /** Derives the facts that another configuration made stale; how many articles had some. */
  readonly refresh: (knowledge: Knowledge) => Promise<number>;
  /** Facts as another configuration derives them, article by article. */
  readonly extractionBy: (knowledge: Knowledge) => Promise<Extraction>;
  /** Resolves with the signal that asks the program to end. */
  readonly ending: Promise<string>;
}

/** What is under way when the program is asked to end may take so long. */
const graceMs = 10_000;
/** A clock that was not looked at for so long is told to be unwell. */
const lateTickMs = 5 * 60_000;

/** Runs the bots of the settings until the program is asked to end. Throws an Error when none of them can be run. */
export async function runBots(parts: BotsParts): Promise<void> {
  const { settings, log, store, ending } = parts;
  const { systemClock: clock } = await import("../adapters/jobs/clock.ts");
  const secret = await keptSecret(store);
  const { words } = parts.data;
  const say = (language: Language, key: string) =>
    words
      .say(language, key)
      .map(({ text }) => text)
      .join("");
  const adapterParts = { clock, log, secret, random: Math.random, pictures: pictureLoader(log) };
  const adapters = await openAdapters(settings, adapterParts, say);
  const state = { data: parts.data, knowledge: parts.knowledge, lastTickAt: null as number | null };
  const desk = await openDesk(parts, { clock, secret, adapters, state });
  const stopDelivery = await startDelivery({
    store,
    platforms: adapters.map(({ platform }) => platform),
    data: () => state.data,
    databaseUrl: settings.DATABASE_URL,
    clock,
    extraction: {
      stale: async () => (await parts.extractionBy(state.knowledge)).stale(),
      derive: async (articleId) => (await parts.extractionBy(state.knowledge)).derive(articleId),
    },
    onTrouble: (message) => log.warn(message),
    onTick: () => (state.lastTickAt = clock.now()),
  });
  let stopWeb = async (_graceMs: number): Promise<void> => {};
  const stop = async () => {
    await Promise.all([stopWeb(graceMs), stopDelivery(graceMs), ...adapters.map((each) => each.stop(graceMs))]);
  };
  try {
    await startAdapters(adapters, desk, log);
    stopWeb = await startWeb(parts, adapters, () => healthOf(adapters, state.lastTickAt, clock));
    log.info("running", { version: parts.version, articles: await store.countArticles() });
    log.info(`ending: ${await ending}`);
  } finally {
    await stop();
  }
}

/** Each bot is begun on its own: one that cannot be does not keep the other from it. */
async function startAdapters(adapters: readonly ChatAdapter[], desk: Desk, log: Log): Promise<void> {
  const started = await Promise.allSettled(adapters.map((adapter) => adapter.start(desk)));
  const failed = started.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  if (failed.length === adapters.length) throw failed[0];
  for (const reason of failed)
    log.error(reason instanceof Error ? reason.message : "a bot could not be started", reason);
}

async function openAdapters(
  settings: Settings,
  parts: Omit<AdapterParts, "secret"> & { readonly secret: string },
  say: (language: Language, key: string) => string,
) {
  const adapters: ChatAdapter[] = [];
  const own = (platform: string): AdapterParts => ({ ...parts, secret: derived(parts.secret, platform) });
  if (settings.TELEGRAM_BOT_TOKEN !== null) {
    const { createTelegramAdapter } = await import("../adapters/telegram/index.ts");
    const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: word } = settings;
    const telegram = {
      token: settings.TELEGRAM_BOT_TOKEN,
      apiRoot: settings.TELEGRAM_API_ROOT,
      webhook: url === null || word === null ? null : { url, secret: word },
      isPaid: settings.TELEGRAM_PAID_BROADCAST,
      defaultLanguage: settings.DEFAULT_LANGUAGE,
      operators: (settings.OPERATORS ?? []).flatMap(({ platform, id }) =>
        platform === "telegram" ? [Number(id)] : [],
      ),
    };
    adapters.push(createTelegramAdapter(telegram, own("telegram")));
  }
  if (settings.DISCORD_BOT_TOKEN !== null) {
    const { createDiscordAdapter } = await import("../adapters/discord/adapter.ts");
    const discord = {
      token: settings.DISCORD_BOT_TOKEN,
      base: settings.DISCORD_API_BASE,
      mode: settings.DISCORD_MODE,
      publicKey: settings.DISCORD_PUBLIC_KEY,
      testGuild: settings.DISCORD_TEST_GUILD,
      hasOperators: (settings.OPERATORS ?? []).some(({ platform }) => platform === "discord"),
    };
    adapters.push(createDiscordAdapter(discord, own("discord"), say));
  }
  return adapters;
}

const derived = (secret: string, what: string): string => createHmac("sha256", secret).update(what).digest("base64url");

/** A secret of this store's bots, made once: buttons are known again after a restart, and after a move. */
async function keptSecret(store: Store): Promise<string> {
  const memory = store.memory("desk");
  const kept = await memory.get<string>("secret");
  if (kept !== undefined) return kept;
  await memory.set("secret", randomBytes(32).toString("base64url"));
  // Of two processes that begin together, both go by what was written last.
  return (await memory.get<string>("secret")) ?? keptSecret(store);
}

/** Loads the drawing at the first picture; where it cannot be, bots answer without. */
function pictureLoader(log: Log): () => Promise<PictureMaker | null> {
  let loading: Promise<PictureMaker | null> | null = null;
  const load = async (): Promise<PictureMaker | null> => {
    try {
      const { createPictureMaker } = await import("../adapters/picture/index.ts");
      return await createPictureMaker();
    } catch (error) {
      log.warn(`answers have no pictures: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  return () => (loading ??= load());
}

interface DeskNeeds {
  readonly clock: Clock;
  readonly secret: string;
  readonly adapters: readonly ChatAdapter[];
  readonly state: { data: DeskData; knowledge: Knowledge; readonly lastTickAt: number | null };
}

async function openDesk(parts: BotsParts, { clock, secret, adapters, state }: DeskNeeds): Promise<Desk> {
  const { settings, store, log, version } = parts;
  const [{ createDesk }, { newDeliveryId }, { default: zoneAt }] = await Promise.all([
    import("../desk/index.ts"),
    import("../adapters/jobs/process-name.ts"),
    import("@photostructure/tz-lookup"),
  ]);
  const startedAt = clock.now();
  return createDesk({
    store,
    memory: store.memory,
    data: () => state.data,
    clock,
    newId: newDeliveryId,
    defaults: { language: settings.DEFAULT_LANGUAGE, zone: settings.DEFAULT_ZONE },
    operators: new Set((settings.OPERATORS ?? []).map(({ platform, id }) => `${platform}:${id}`)),
    operations: {
      status: async () => ({
        version,
        startedAt,
        lastTickAt: state.lastTickAt,
        platforms: adapters.map((each) => ({ name: each.platform.name, ...each.health() })),
        sources: state.knowledge.sources.length,
      }),
      reload: () => reload(parts, state, adapters),
    },
    zoneAt,
    secret: derived(secret, "buttons"),
    log,
  });
}

async function reload(
  { readAgain, refresh, store, log }: BotsParts,
  state: DeskNeeds["state"],
  adapters: readonly ChatAdapter[],
) {
  try {
    const { data, knowledge } = readAgain();
    Object.assign(state, { data, knowledge });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), stale: 0 };
  }
  log.info("config and digests were read anew");
  for (const adapter of adapters) {
    void adapter.refreshMenus().catch((error: unknown) => {
      log.error(`${adapter.platform.name}: menus could not be told anew`, error);
    });
  }
  const { knowledge } = state;
  void refresh(knowledge).then(
    (derivedAnew) => log.info("facts were derived anew", { articles: derivedAnew }),
    (error: unknown) => log.error("facts could not be derived anew", error),
  );
  return { problem: null, stale: await store.countArticles() };
}

function healthOf(adapters: readonly ChatAdapter[], lastTickAt: number | null, clock: Clock) {
  const wrong: Record<string, string> = {};
  for (const { platform, health } of adapters.map((each) => ({
    platform: each.platform.name,
    health: each.health(),
  }))) {
    if (health.state !== "up") wrong[platform] = health.detail === "" ? health.state : health.detail;
  }
  if (lastTickAt !== null && clock.now() - lastTickAt > lateTickMs) wrong["clock"] = "not looked at for minutes";
  return wrong;
}

/** Health and the platforms' calls. A port that is taken only matters to who must be called. */
async function startWeb(
  { settings, log }: BotsParts,
  adapters: readonly ChatAdapter[],
  health: () => Record<string, string>,
) {
  const { startWebServer } = await import("../web/server.ts");
  const routes = adapters.flatMap((adapter) => adapter.routes ?? []);
  const { WEB_HOST: host, WEB_PORT: port } = settings;
  const onTrouble = (message: string) => log.warn(message);
  try {
    const server = await startWebServer({ host, port, routes, health: async () => health(), onTrouble });
    log.info(`web: http://${host}:${server.port}/healthz`);
    return (ms: number) => server.stop(ms);
  } catch (error) {
    if (routes.length > 0) throw error;
    log.warn(`no /healthz: ${error instanceof Error ? error.message : String(error)}`);
    return async () => {};
  }
}
