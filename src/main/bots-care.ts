import type { ReadText } from "../commands/set-up.ts";
import type { DeskData } from "../desk/index.ts";
import type { Store } from "../domain/ports.ts";
import type { Upkeep } from "../operate/upkeep.ts";
import type { Knowledge, Settings } from "../settings.ts";

export interface BotsCareParts {
  readonly settings: Settings;
  readonly version: string;
  /** Opens the store, and begins it where there is none. */
  readonly openStore: () => Promise<Store>;
  /** Reads `config/` now. Throws with everything that is wrong in it. */
  readonly readKnowledge: () => Knowledge;
  readonly readText: ReadText;
  /** Fills and refreshes stores by what a `config/` says. */
  readonly upkeepOf: (knowledge: Knowledge) => Upkeep;
}

/** Platforms that the settings ask for. */
export function platformsOf({ TELEGRAM_BOT_TOKEN, DISCORD_BOT_TOKEN }: Settings): readonly string[] {
  const tokens = { Telegram: TELEGRAM_BOT_TOKEN, Discord: DISCORD_BOT_TOKEN };
  return Object.entries(tokens).flatMap(([name, token]) => (token === null ? [] : [name]));
}

/** Runs the bots of the settings until a signal asks the program to end. */
export async function startBots(parts: BotsCareParts): Promise<void> {
  const { settings, version, openStore, readKnowledge, readText, upkeepOf } = parts;
  const [{ createLog }, { runBots }, { readReaderData }] = await Promise.all([
    import("../operate/log.ts"),
    import("./bots.ts"),
    import("../commands/set-up.ts"),
  ]);
  const log = createLog({
    level: settings.LOG_LEVEL,
    secrets: secretsOf(settings),
    write: (line) => process.stderr.write(line),
    isWatched: process.stderr.isTTY === true,
  });
  const read = (): { readonly data: DeskData; readonly knowledge: Knowledge } => {
    const knowledge = readKnowledge();
    const { gazetteer, stories, zones } = knowledge;
    return { knowledge, data: { ...readReaderData(readText, stories), gazetteer, stories, zones } };
  };
  const first = read();
  const store = await openStore();
  const refresh = (knowledge: Knowledge) => upkeepOf(knowledge).refresh(store);
  const libraries = new WeakMap<Knowledge, ReturnType<Upkeep["libraryOver"]>>();
  const extractionBy = (knowledge: Knowledge) => {
    const known = libraries.get(knowledge) ?? upkeepOf(knowledge).libraryOver(store);
    libraries.set(knowledge, known);
    return known;
  };
  try {
    // Answers never come from facts of an older configuration.
    await refresh(first.knowledge);
    if ((await store.countArticles()) === 0) {
      log.warn("no articles yet: answers say so until some are added with mujaz ingest FOLDER, also while this runs");
    }
    const ending = endingSignal();
    await runBots({ settings, version, log, store, ...first, readAgain: read, refresh, extractionBy, ending });
  } finally {
    await store.close();
  }
}

/** Values that are never logged. */
function secretsOf(settings: Settings): readonly string[] {
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET, TELEGRAM_WEBHOOK_URL } = settings;
  const { DISCORD_BOT_TOKEN, DATABASE_URL, TRANSLATOR_KEY } = settings;
  const all = [TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET, TELEGRAM_WEBHOOK_URL, DISCORD_BOT_TOKEN, DATABASE_URL];
  return [...all, TRANSLATOR_KEY].filter((value) => value !== null);
}

/** The first signal asks to end, and what is under way is finished; the second ends at once. */
function endingSignal(): Promise<string> {
  return new Promise((resolve) => {
    let isAsked = false;
    const hear = (signal: string): void => {
      if (isAsked) process.exit(1);
      isAsked = true;
      resolve(signal);
    };
    process.on("SIGTERM", hear);
    process.on("SIGINT", hear);
  });
}
