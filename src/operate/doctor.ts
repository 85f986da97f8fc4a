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
    readonly people: number;
    readonly organisations: number;
    readonly places: number;
    readonly stories: number;
  };
  readonly words: () => { readonly count: number };
  /** Null when there is no store yet. */
  readonly store: () => Promise<{
    readonly where: string;
    readonly articles: number;
    readonly facts: number;
    readonly stale: number;
    readonly lastPublished: string | null;
  } | null>;
}

const NODE_NEEDED = 26;

/** All checks, in the order in which they are worth mending. */
export async function examine(probes: Probes): Promise<readonly Finding[]> {
  return [
    nodeFinding(probes.nodeVersion),
    await check("settings", "mend .env or the environment", () => {
      const { platforms } = probes.settings();
      const found = platforms.length > 0 ? `tokens for ${platforms.join(", ")}` : "no bot tokens: the terminal only";
      return { found };
    }),
    await check("configuration", "mend the files in config/", () => {
      const { people, organisations, places, stories } = probes.knowledge();
      const found = `${people} people, ${organisations} organisations, ${places} places, ${stories} stories`;
      return stories === 0 ? { found, fix: "add a file to config/stories/" } : { found };
    }),
    await check("words", "mend the files in digests/", () => ({ found: `${probes.words().count} entries in both languages` })),
    await check("store", "see the message", async () => {
      const store = await probes.store();
      if (store === null) return { found: "no store yet", fix: "npx mujaz ingest FOLDER fills one" };
      const counts = `${store.articles} articles, ${store.facts} facts, last published ${store.lastPublished ?? "unknown"}`;
      const found = `${store.where}: ${counts}`;
      if (store.stale > 0) return { found: `${found}; ${store.stale} articles have stale facts`, fix: "npx mujaz reindex" };
      return store.articles === 0 ? { found, fix: "npx mujaz ingest FOLDER fills it" } : { found };
    }),
  ];
}

function nodeFinding(version: string): Finding {
  const isNewEnough = Number(version.replace(/^v/u, "").split(".")[0]) >= NODE_NEEDED;
  const fix = isNewEnough ? null : `install Node ${NODE_NEEDED}, or run npm ci without --omit=optional`;
  return { state: isNewEnough ? "ok" : "fail", name: "node", found: version, fix };
}

async function check(
  name: string,
  fixOnFailure: string,
  look: () => { found: string; fix?: string } | Promise<{ found: string; fix?: string }>,
): Promise<Finding> {
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
