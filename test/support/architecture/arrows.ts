import { posix } from "node:path";
import type { Import } from "./imports.ts";

/** The numbered stages: each imports `domain` and stages before it. */
export const stages = ["ingest", "extract", "claims", "digest", "message", "commands", "delivery", "desk"] as const;
const core = ["domain", ...stages] as const;

/** Stages that are pure functions: same input, same output, always. */
export const pureAreas: readonly string[] = ["domain", "extract", "claims", "digest", "message"];

/** The other stages do I/O through their arguments; the time, chance and the network are given to them. */
export const clocklessAreas: readonly string[] = stages.filter((stage) => !pureAreas.includes(stage));

/** Modules of Node that neither read a clock nor leave the process; of `node:crypto` only what is computed. */
const pureNodeModules: Readonly<Record<string, readonly string[]>> = {
  "node:crypto": ["createHash"],
};

/**
 * The arrows: what each area may import besides itself. `adapters/*` stands for each folder under `adapters/`, none
 * of which may import another.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ...Object.fromEntries(stages.map((stage, index) => [stage, ["domain", ...stages.slice(0, index)]])),
  "adapters/*": core,
  web: core,
  operate: core,
  settings: ["domain", "ingest", "extract", "commands"],
  main: [...core, "adapters/*", "web", "operate", "settings"],
  bin: ["main", "bin"],
};

/** Packages that only one area may import: an adapter's own SDK. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  grammy: ["adapters/telegram"],
  "@grammyjs": ["adapters/telegram"],
  "discord.js": ["adapters/discord"],
  "@discordjs": ["adapters/discord"],
  "discord-api-types": ["adapters/discord"],
  kysely: ["adapters/store"],
  "node:sqlite": ["adapters/store"],
  pg: ["adapters/store"],
  "pg-boss": ["adapters/jobs"],
  "node-cron": ["adapters/jobs"],
  feedsmith: ["adapters/fetch"],
  ai: ["adapters/translate"],
  "@ai-sdk": ["adapters/translate"],
  keyv: ["adapters/store"],
  hono: ["web"],
  "@hono": ["web"],
  pino: ["operate"],
  "node:readline": ["adapters/terminal"],
  "bidi-js": ["adapters/terminal"],
  "string-width": ["adapters/terminal"],
  commander: ["adapters/terminal"],
  echarts: ["adapters/picture"],
  "@napi-rs": ["adapters/picture"],
  "@expo-google-fonts": ["adapters/picture"],
  linkedom: ["ingest", "adapters/fetch"],
  "@mozilla/readability": ["ingest", "adapters/fetch"],
  "@fluent/bundle": ["message"],
  "js-yaml": ["settings"],
};

/** The area of a file, from its path below the project: `src/adapters/store/sqlite/x.ts` is of `adapters/store`. */
export function areaOf(file: string): string {
  const [top, first = "", second = ""] = file.split("/");
  if (top !== "src") return top ?? "";
  const area = first.replace(/\.ts$/, "");
  return area === "adapters" ? `adapters/${second.replace(/\.ts$/, "")}` : area;
}

/** What is wrong with one import of a file; null when the arrows allow it. */
export function violationOf(file: string, { specifier, form, names }: Import): string | null {
  const from = areaOf(file);
  if (specifier === null) return `${form}: what is imported cannot be read from the text`;
  // The address of a data file is no import.
  if (form === "url" && !/\.[cm]?[jt]s$/.test(specifier)) return null;
  if (specifier.startsWith(".") || specifier.startsWith("/")) {
    const to = areaOf(posix.normalize(posix.join(posix.dirname(file), specifier)));
    return mayImport(from, to) ? null : `${form}: ${from} must not import ${to} (${specifier})`;
  }
  const name = packageOf(specifier);
  const owner = owners[name] ?? owners[scopeOf(name)];
  if (owner !== undefined && !owner.includes(from)) return `${form}: only ${owner.join(", ")} may import ${name}`;
  if (pureAreas.includes(from) && isNodeModule(name)) {
    const allowed = pureNodeModules[name] ?? [];
    if (form !== "type" && form !== "import type expression" && !names.every((one) => allowed.includes(one))) {
      return `${form}: ${from} is pure and must not import ${names.join(", ")} of ${name}`;
    }
  }
  return null;
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const allowed = arrows[from] ?? arrows[from.replace(/^adapters\/.*/, "adapters/*")] ?? [];
  return allowed.includes(to) || (to.startsWith("adapters/") && allowed.includes("adapters/*"));
}

/** `node:fs/promises` → `node:fs`, `fs` → `node:fs`, `@scope/name/x` → `@scope/name`. */
function packageOf(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  if (first.startsWith("@")) return `${first}/${second}`;
  return bareNodeModules.has(first) ? `node:${first}` : first;
}

const scopeOf = (name: string): string => name.split("/")[0] ?? name;
const isNodeModule = (name: string): boolean => name.startsWith("node:");
const bareNodeModules = new Set(
  "assert async_hooks buffer child_process cluster console crypto dgram diagnostics_channel dns events fs http http2 https inspector module net os path perf_hooks process readline repl sqlite stream timers tls tty url util v8 vm worker_threads zlib".split(
    " ",
  ),
);
