import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { languages } from "../domain/article.ts";
import { type ConfigProblem, ConfigError } from "./problem.ts";

/** One variable of the environment or `.env`. */
interface Variable {
  /** Reads the trimmed, non-empty text. */
  readonly schema: z.ZodType;
  /** What counts when it is not set; empty for nothing. */
  readonly default: string;
  readonly expected: string;
  readonly example: string;
  /** A secret's value is never printed, whatever is wrong with it. */
  readonly secret?: true;
}

const url = z.url({ protocol: /^https?$/ });
const token = z.string().regex(/^\S+$/);

/** Every setting there is. `.env.example` lists the same names, each with its meaning. */
export const variables = {
  TELEGRAM_BOT_TOKEN: {
    schema: z.string().regex(/^\d+:[\w-]+$/),
    default: "",
    expected: "a token of @BotFather",
    example: "123456789:AAF-letters_and_digits",
    secret: true,
  },
  TELEGRAM_API_ROOT: {
    schema: url,
    default: "https://api.telegram.org",
    expected: "the address of a Bot API server",
    example: "https://api.telegram.org",
  },
  TELEGRAM_WEBHOOK_URL: {
    schema: z.url({ protocol: /^https$/ }),
    default: "",
    expected: "a public https address",
    example: "https://news.example.org/telegram",
    secret: true,
  },
  TELEGRAM_WEBHOOK_SECRET: {
    schema: z.string().regex(/^[\w-]{1,256}$/),
    default: "",
    expected: "1 to 256 of A-Z, a-z, 0-9, _ and -",
    example: "a-long_random_word",
    secret: true,
  },
  TELEGRAM_PAID_BROADCAST: { schema: yesNo(), default: "no", expected: "yes or no", example: "no" },
  DISCORD_BOT_TOKEN: {
    schema: token,
    default: "",
    expected: "a bot token of the Discord developer portal, without spaces",
    example: "letters.digits.letters",
    secret: true,
  },
  DISCORD_API_BASE: {
    schema: url,
    default: "https://discord.com/api",
    expected: "the address of Discord's API",
    example: "https://discord.com/api",
  },
  DISCORD_PUBLIC_KEY: {
    schema: z.string().regex(/^[0-9a-f]{64}$/i),
    default: "",
    expected: "the application's public key, 64 hexadecimal digits",
    example: "0123456789abcdef".repeat(4),
  },
  DISCORD_TEST_GUILD: {
    schema: z.string().regex(/^\d{17,20}$/),
    default: "",
    expected: "the id of a server, 17 to 20 digits",
    example: "123456789012345678",
  },
  DISCORD_MODE: {
    schema: z.enum(["gateway", "http"]),
    default: "gateway",
    expected: "gateway or http",
    example: "gateway",
  },
  DATA_DIR: { schema: z.string(), default: "./data", expected: "a folder", example: "./data" },
  DATABASE_URL: {
    schema: z.string().regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/s),
    default: "",
    expected: "sqlite:<file> or postgres://<user>@<host>/<database>",
    example: "sqlite:./data/mujaz.sqlite",
    secret: true,
  },
  WAIT_FOR_DISK: { schema: yesNo(), default: "yes", expected: "yes or no", example: "no" },
  WEB_HOST: {
    schema: z.string().regex(/^[\w.:-]+$/),
    default: "127.0.0.1",
    expected: "a host or address",
    example: "127.0.0.1",
  },
  WEB_PORT: { schema: wholeNumber(0, 65_535), default: "8080", expected: "a port from 0 to 65535", example: "8080" },
  OPERATORS: {
    schema: z.string().transform((text, context) => readOperators(text, context)),
    default: "",
    expected: "platform:id, comma separated, with the platforms telegram and discord",
    example: "telegram:123456789,discord:123456789012345678",
  },
  DEFAULT_LANGUAGE: { schema: z.enum(languages), default: "ar", expected: languages.join(" or "), example: "ar" },
  DEFAULT_ZONE: {
    schema: z.string().refine(isTimeZone),
    default: "Asia/Riyadh",
    expected: "a time zone of the tz database",
    example: "Asia/Riyadh",
  },
  FETCH_CONTACT: {
    schema: z.union([z.email(), url]),
    default: "",
    expected: "an e-mail or web address that the sites we read can write to",
    example: "desk@example.org",
  },
  TRANSLATOR: { schema: z.enum(["none", "openai"]), default: "none", expected: "none or openai", example: "none" },
  TRANSLATOR_URL: {
    schema: url,
    default: "",
    expected: "the address of an OpenAI-compatible server",
    example: "http://127.0.0.1:11434/v1",
  },
  TRANSLATOR_MODEL: { schema: token, default: "", expected: "a model's name", example: "gemma3:4b" },
  TRANSLATOR_KEY: {
    schema: token,
    default: "",
    expected: "a key without spaces",
    example: "sk-letters-and-digits",
    secret: true,
  },
  LOG_LEVEL: {
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    default: "info",
    expected: "fatal, error, warn, info, debug, trace or silent",
    example: "info",
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

export interface Operator {
  readonly platform: "telegram" | "discord";
  readonly id: string;
}

/** Each variable's value; null where it is not set and has no default. */
export type Settings = {
  readonly [Name in VariableName]:
    | z.infer<(typeof variables)[Name]["schema"]>
    | ((typeof variables)[Name]["default"] extends "" ? null : never);
};

/** Reads `.env` of a folder, if there is one, and the environment, which wins. Throws `ConfigError`. */
export function loadSettings(folder: string, environment: Readonly<Record<string, string | undefined>>): Settings {
  const file = join(folder, ".env");
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  return readSettings({ ...fromFile, ...environment });
}

/** Checks every variable of the design; others are not ours. An empty one counts as not set. Throws `ConfigError`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries<Variable>(variables)) {
    const given = environment[name]?.trim() ?? "";
    const text = given === "" ? variable.default : given;
    const result = text === "" ? null : variable.schema.safeParse(text);
    values[name] = result?.data ?? null;
    if (result?.success === false) problems.push(wrongValue(name, given, variable));
  }
  for (const [name, needed] of neededTogether(values)) {
    const fix = `set it, for example ${needed}=${variables[needed].example}`;
    problems.push({ file: "environment", line: null, path: needed, problem: `missing, but ${name} needs it`, fix });
  }
  if (problems.length > 0) throw new ConfigError(problems);
  // Each value went through the schema of its own name, which is what the type says.
  return values as Settings;
}

function wrongValue(name: string, given: string, variable: Variable): ConfigProblem {
  const shown = variable.secret === true ? name : `${name}=${given.slice(0, 80)}`;
  const problem = `expected ${variable.expected}`;
  return { file: "environment", line: null, path: shown, problem, fix: `for example ${name}=${variable.example}` };
}

/** Variables that make no sense without another one that is not set. */
function neededTogether(values: Readonly<Record<string, unknown>>): [string, VariableName][] {
  const needs: [string, boolean, VariableName][] = [
    ["TELEGRAM_WEBHOOK_URL", values["TELEGRAM_WEBHOOK_URL"] !== null, "TELEGRAM_WEBHOOK_SECRET"],
    ["DISCORD_MODE=http", values["DISCORD_MODE"] === "http", "DISCORD_PUBLIC_KEY"],
    ["TRANSLATOR=openai", values["TRANSLATOR"] === "openai", "TRANSLATOR_URL"],
    ["TRANSLATOR=openai", values["TRANSLATOR"] === "openai", "TRANSLATOR_MODEL"],
  ];
  return needs.filter(([, isOn, needed]) => isOn && values[needed] === null).map(([name, , needed]) => [name, needed]);
}

function yesNo() {
  return z.enum(["yes", "no", "true", "false", "1", "0"]).transform((word) => ["yes", "true", "1"].includes(word));
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    // Offsets such as +03:00 are accepted there too, but know no daylight saving.
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function readOperators(text: string, context: { addIssue(message: string): void }): readonly Operator[] {
  const items = text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.flatMap((item) => {
    const [platform, id = ""] = item.split(":");
    if ((platform === "telegram" || platform === "discord") && /^\d{1,20}$/.test(id)) return [{ platform, id }];
    context.addIssue(`not an operator: ${item}`);
    return [];
  });
}
