import { readReaderData } from "../commands/set-up.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Store } from "../domain/ports.ts";
import { StoreError } from "../domain/store-error.ts";
import type { Story } from "../domain/story.ts";

/** Looks whether the bot could work here, and says what to do where it could not. */

export interface Finding {
  readonly state: "ok" | "warn" | "fail";
  /** What was looked at. */
  readonly name: string;
  /** What was found; several lines when there are several things to mend. */
  readonly found: string;
  /** What to do; null when nothing is to be done. */
  readonly fix: string | null;
}

/** What the doctor asks of the rest of the program. A probe that throws is a failed check with the error's message. */
export interface Probes {
  readonly nodeVersion: string;
  readonly settings: () => { readonly platforms: readonly string[] };
  readonly knowledge: () => {
    readonly gazetteer: Gazetteer;
    readonly stories: readonly Story[];
  };
  /** Of the configuration and the program, as stored facts carry it. */
  readonly fingerprint: () => Promise<string>;
  /** The text of a file of `digests/`. */
  readonly readText: (name: string) => string;
  /** Opens the store, which is closed again. Throws `StoreError` with the problem `missing` where there is none yet. */
  readonly store: () => Promise<Store>;
  /** The bots whose tokens are set. Each tells who it is; throws when its token is not accepted; asks the network. */
  readonly accounts: () => readonly { readonly name: string; readonly look: () => Promise<Found> }[];
  /** Throws an Error that says what to install when pictures cannot be drawn. */
  readonly pictures: () => Promise<unknown>;
}

const NODE_NEEDED = 26;

/** All checks, in the order in which they are worth mending. */
export async function examine(probes: Probes): Promise<readonly Finding[]> {
  return [
    nodeFinding(probes.nodeVersion),
    await check("settings", "mend .env or the environment", () => {
      const { platforms } = probes.settings();
      return {
        found: platforms.length > 0 ? `tokens for ${platforms.join(", ")}` : "no bot tokens: the terminal only",
      };
    }),
    await check("configuration", "mend the files in config/", () => {
      const { gazetteer, stories } = probes.knowledge();
      const { entities, organisations, places, offices } = gazetteer;
      const people = entities.size - organisations.size - places.size;
      const names = `${people} people, ${organisations.size} organisations, ${places.size} places, ${offices.size} offices`;
      return { found: `${names}; stories: ${stories.map(({ id }) => id).join(", ")}` };
    }),
    await check("words", "mend the files in digests/", () => wordsFinding(probes)),
    await check("store", "see above; the store is left as it is", () => storeFinding(probes)),
    ...(await accountFindings(probes)),
    await picturesFinding(probes),
  ];
}

/** What a look brought to light; with a fix it is a warning. */
export interface Found {
  readonly found: string;
  readonly fix?: string;
}

async function accountFindings({ accounts }: Probes): Promise<readonly Finding[]> {
  try {
    return await Promise.all(accounts().map(({ name, look }) => check(name, "mend .env or the environment", look)));
  } catch {
    // Settings that cannot be read are a finding of their own.
    return [];
  }
}

function wordsFinding({ knowledge, readText }: Probes): Found {
  const { words, commands } = readReaderData(readText, knowledge().stories);
  return { found: `${words.keys.size} messages in Arabic and English, ${commands.all.length} commands` };
}

async function storeFinding({ store: open, fingerprint }: Probes): Promise<Found> {
  let store: Store;
  try {
    store = await open();
  } catch (error) {
    if (!(error instanceof StoreError) || error.problem !== "missing") throw error;
    return { found: "no store yet", fix: "npx mujaz ingest FOLDER fills one; without it, start shows the samples" };
  }
  try {
    const damage = await store.check();
    if (damage.length > 0) throw new Error(damage.join("\n"));
    const { articles, facts, lastPublished } = await store.counts();
    const total = facts.estimate + facts.quote + facts.event;
    const found = `${articles} articles, ${total} facts, last published ${lastPublished ?? "on an unknown day"}`;
    const stale = (await store.staleArticles(await fingerprint())).length;
    if (stale > 0) return { found: `${found}; facts of ${stale} articles are stale`, fix: "npx mujaz reindex" };
    return articles === 0 ? { found, fix: "npx mujaz ingest FOLDER" } : { found };
  } finally {
    await store.close();
  }
}

/** Pictures are optional: without them everything else works. */
async function picturesFinding({ pictures }: Probes): Promise<Finding> {
  const finding = await check("pictures", "npm ci, without --omit=optional", async () => {
    await pictures();
    return { found: "drawing library and fonts are there" };
  });
  return finding.state === "fail" ? { ...finding, state: "warn" } : finding;
}

function nodeFinding(version: string): Finding {
  const isNewEnough = Number(version.replace(/^v/u, "").split(".")[0]) >= NODE_NEEDED;
  const fix = isNewEnough ? null : `install Node ${NODE_NEEDED}, or run npm ci without --omit=optional`;
  return { state: isNewEnough ? "ok" : "fail", name: "node", found: version, fix };
}

async function check(name: string, fixOnFailure: string, look: () => Found | Promise<Found>): Promise<Finding> {
  try {
    const { found, fix = null } = await look();
    return { state: fix === null ? "ok" : "warn", name, found, fix };
  } catch (error) {
    return { state: "fail", name, found: error instanceof Error ? error.message : String(error), fix: fixOnFailure };
  }
}

/** One line a finding, the fix on the next. */
export function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(({ state, name, found, fix }) => {
      const head = `${state.padEnd(4)}  ${name.padEnd(13)}  ${found.replaceAll("\n", `\n${" ".repeat(21)}`)}`;
      return fix === null ? head : `${head}\n${" ".repeat(21)}fix: ${fix}`;
    })
    .join("\n");
}
