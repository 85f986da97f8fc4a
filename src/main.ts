/** The only file that knows everyone: it builds the parts that a command needs, and nothing that it does not. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { endQuietlyWithoutReader, lookOfConsole, progressOnConsole } from "./adapters/terminal/console.ts";
import { type AnswerOptions, readerOptions, type StoreOptions } from "./adapters/terminal/options.ts";
import type { Handlers } from "./adapters/terminal/program.ts";
import type { ChatHere } from "./commands/command.ts";
import type { Language } from "./domain/article.ts";
import type { Store } from "./domain/ports.ts";
import { StoreError } from "./domain/store-error.ts";
import { accountsToLookAt } from "./main/accounts.ts";
import { type BotsCareParts, platformsOf, startBots } from "./main/bots-care.ts";
import { createClaimCare } from "./main/claim-care.ts";
import { createDeliveryCare } from "./main/delivery-care.ts";
import { createExtractCare } from "./main/extract-care.ts";
import { once } from "./main/once.ts";
import { createStoreCare } from "./main/store-care.ts";
import { createUpkeep } from "./operate/upkeep.ts";
import { type Knowledge, loadKnowledge, loadSettings, type Settings } from "./settings.ts";

/** What the operator or reader has to mend. The message is one clear line; empty when it was told already. */
class Failure extends Error {}

const home = fileURLToPath(new URL("..", import.meta.url));
const inHome = (...path: string[]): string => join(home, ...path);
const samplesFolder = inHome("config", "samples");
const readReaderText = (name: string): string => readText("digests", name);
const readText = (...path: string[]): string => readFileSync(inHome(...path), "utf8");

const version = (): string => (JSON.parse(readText("package.json")) as { version: string }).version;
/** Runs one command line. Never throws: what goes wrong is told on standard error, and the exit code is 1. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyWithoutReader();
  try {
    const { createProgram } = await import("./adapters/terminal/program.ts");
    // The doctor must run where the configuration is broken; every other command says at once what is wrong with it.
    const stories = argv[0] === "doctor" ? [] : knowledge().stories;
    const program = createProgram(
      handlers,
      stories.flatMap((story) => story.views),
      version(),
    );
    await program.parseAsync(argv.length === 0 ? ["start"] : [...argv], { from: "user" });
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}

function tell(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (message !== "") process.stderr.write(`mujaz: ${message}\n`);
  if (process.env["LOG_LEVEL"] === "debug" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

const settings = once((): Settings => loadSettings(process.cwd(), process.env));
const knowledge = once((): Knowledge => loadKnowledge(inHome("config")));
let leftOut = 0;
function tellLeftOut(what: string, why: string): void {
  leftOut += 1;
  process.stderr.write(`mujaz: left out ${what}: ${why}\n`);
}
/** Nothing could be used of what was named; where each file's reason was told, there is nothing to add. */
const nothingRead = (paths: readonly string[]): Failure =>
  new Failure(leftOut > 0 ? "" : `${paths.join(", ")}: no articles there`);
const upkeepParts = { samplesFolder, progress: progressOnConsole, leftOut: tellLeftOut };
const upkeep = createUpkeep({ ...upkeepParts, knowledge });

/** Opens the store that the options or the settings name. One that is to be begun gets its folder, too. */
async function openNamed({ data }: StoreOptions, ifMissing: "create" | "refuse", waitsForDisk = false): Promise<Store> {
  const { openStore, storeUrlIn } = await import("./adapters/store/index.ts");
  const folder = data ?? settings().DATA_DIR;
  const url = data === undefined ? settings().DATABASE_URL : null;
  if (ifMissing === "create" && url === null) mkdirSync(folder, { recursive: true });
  try {
    return await openStore(url ?? storeUrlIn(folder), { ifMissing, waitsForDisk });
  } catch (error) {
    if (url !== null || !(error instanceof StoreError) || error.problem !== "missing") throw error;
    const fix = "fill one with mujaz ingest FOLDER, or answer from a folder of articles with --corpus FOLDER";
    throw new StoreError("missing", `no store in ${folder} yet: ${fix}`, { cause: error });
  }
}

/** A throw-away store filled from files. */
async function fillThrowAway(paths: readonly string[]): Promise<Store> {
  const { openStore, throwAwayStoreUrl } = await import("./adapters/store/index.ts");
  const store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  await upkeep.addForNow(store, paths);
  if ((await store.countArticles()) === 0) throw nothingRead(paths);
  return store;
}

/** The store that answers come from: a folder of articles read now, or the store of the settings, with fresh facts. */
async function openForAnswers(options: StoreOptions): Promise<Store> {
  if (options.corpus !== undefined) {
    if (!existsSync(options.corpus)) throw new Failure(`--corpus ${options.corpus}: no such folder`);
    if (!existsSync(join(options.corpus, "index.json"))) {
      throw new Failure(
        `--corpus ${options.corpus}: no index.json in it; for other folders use mujaz ingest FOLDER --data DIR`,
      );
    }
    return fillThrowAway([options.corpus]);
  }
  const store = await openNamed(options, "refuse");
  // Answers never come from facts of an older configuration.
  await upkeep.refresh(store);
  return store;
}

/** As `openForAnswers`, but null where nothing was ever set up or stored: then the samples are shown, from elsewhere. */
async function openFilled(options: StoreOptions): Promise<Store | null> {
  try {
    const store = await openForAnswers(options);
    if ((await store.countArticles()) > 0) return store;
    await store.close();
    return null;
  } catch (error) {
    // A store that is damaged, or that was named and is gone, must be told, not covered with samples.
    const isNamed = options.data !== undefined || settings().DATABASE_URL !== null;
    if (error instanceof StoreError && error.problem === "missing" && !isNamed) return null;
    throw error;
  }
}

const today = (): string => Temporal.Now.plainDateISO(settings().DEFAULT_ZONE).toString();

async function sessionOver(store: Store, options: AnswerOptions, chat?: () => ChatHere) {
  const { setUpSession } = await import("./commands/set-up.ts");
  const { gazetteer, stories, zones } = knowledge();
  return setUpSession({
    store,
    gazetteer,
    stories,
    zones,
    options: { ...readerOptions(options), language: options.lang ?? settings().DEFAULT_LANGUAGE },
    today,
    readText: readReaderText,
    ...(chat === undefined ? {} : { chat }),
  });
}

/** One answer to one line; a line that was not understood is a failure. */
async function askOnce(line: string, options: AnswerOptions) {
  const store = await openForAnswers(options);
  const { session } = await sessionOver(store, options);
  const answer = await session.ask(line);
  await store.close();
  const { renderMessage } = await import("./adapters/terminal/render.ts");
  const text = renderMessage(answer.message, lookOfConsole(options.bidi));
  if (answer.isProblem === true) throw new Failure(text.trim());
  return { ...answer, text };
}

const delivery = createDeliveryCare({
  openStored: (options) => openNamed(options, "refuse"),
  knowledge,
  upkeep,
  readText: readReaderText,
  databaseUrl: () => settings().DATABASE_URL,
  zone: () => settings().DEFAULT_ZONE,
  onTrouble: (message) => tell(new Error(message)),
});

const botsParts = (options: StoreOptions): BotsCareParts => ({
  settings: settings(),
  version: version(),
  openStore: () => openNamed(options, "create", settings().WAIT_FOR_DISK),
  readKnowledge: () => loadKnowledge(inHome("config")),
  readText: readReaderText,
  upkeepOf: (current) => createUpkeep({ ...upkeepParts, knowledge: () => current }),
});

const handlers: Handlers = {
  ...delivery.handlers,
  ...createClaimCare({ askOnce, openForAnswers, knowledge, today }),
  ...createExtractCare({ upkeep, leftOut: tellLeftOut, nothingRead }),
  ...createStoreCare({ place: () => ({ folder: settings().DATA_DIR, url: settings().DATABASE_URL }) }),

  async start(options) {
    if (platformsOf(settings()).length > 0 && options.corpus === undefined) return startBots(botsParts(options));
    const stored = await openFilled(options);
    const store = stored ?? (await fillThrowAway([samplesFolder]));
    // Nobody can subscribe to a store that is thrown away.
    const isKept = stored !== null && options.corpus === undefined;
    const chat = isKept ? await delivery.chatHere() : undefined;
    const { session, words } = await sessionOver(store, options, chat);
    const stop = isKept ? await delivery.serve(store, options) : async () => {};
    const keys = stored === null ? ["notice-samples", "notice-prompt"] : ["notice-prompt"];
    const notices = (language: Language) => keys.map((key) => words.say(language, key));
    const { runTerminal } = await import("./adapters/terminal/run.ts");
    await runTerminal({
      session,
      bidi: options.bidi,
      notices: { ar: notices("ar"), en: notices("en") },
      onFailure: tell,
    });
    await stop();
    await store.close();
  },

  async answer(line, options) {
    const { content, pictures, text } = await askOnce(line, options);
    if (options.chart !== undefined) {
      if (pictures === undefined) throw new Failure(text.trim());
      const { writePictures } = await import("./adapters/picture/files.ts");
      const written = await writePictures(pictures, options.chart, options.dark === true ? "dark" : "light");
      process.stdout.write(`${written.join("\n")}\n`);
    } else if (options.json !== true) process.stdout.write(text);
    else {
      const { contentRecord } = await import("./commands/content-record.ts");
      process.stdout.write(`${JSON.stringify(contentRecord(content))}\n`);
    }
  },

  async ingest(paths, hints, options) {
    const store = await openNamed(options, "create");
    const summary = await upkeep.add(store, paths, hints);
    await store.close();
    const { addedText } = await import("./operate/summary.ts");
    process.stdout.write(`${addedText(summary)}\n`);
    if (summary.new + summary.revised + summary.duplicate === 0) throw nothingRead(paths);
  },

  async reindex(options) {
    const store = await openNamed(options, "refuse");
    const derived = await upkeep.refresh(store);
    process.stdout.write(`${derived} of ${await store.countArticles()} articles had stale facts; derived anew\n`);
    await store.close();
  },

  async doctor(options) {
    const { examine, findingsText } = await import("./operate/doctor.ts");
    const findings = await examine({
      nodeVersion: process.version,
      settings: () => ({ platforms: platformsOf(settings()) }),
      knowledge,
      fingerprint: upkeep.fingerprint,
      readText: readReaderText,
      store: () => openNamed(options, "refuse"),
      accounts: () => accountsToLookAt(settings()),
      pictures: async () => (await import("./adapters/picture/canvas.ts")).loadCanvas(),
    });
    process.stdout.write(`${findingsText(findings)}\n`);
    if (findings.some(({ state }) => state === "fail")) process.exitCode = 1;
  },
};
