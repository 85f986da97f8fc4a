import { pino } from "pino";
import type { Log, LogFields } from "../domain/log.ts";

export interface LogParts {
  readonly level: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Values that must never be read there: tokens, keys, addresses of databases. */
  readonly secrets: readonly string[];
  /** Where lines go: standard error. */
  readonly write: (line: string) => void;
  /** Whether a person reads it as it comes: then a line is plain text, else an object of JSON. */
  readonly isWatched: boolean;
}

/** Fields that hold what people write, or secrets: whoever logs them by mistake logs nothing. */
const hiddenFields = ["text", "message_text", "query", "token", "secret", "key", "password", "authorization", "url"];
const hidden = "[hidden]";

/** Shapes of secrets that the settings need not have named: bot tokens, and addresses with a password. */
const secretShapes = [
  /\b\d{6,12}:[\w-]{30,}/gu,
  /\bbot\d{6,12}:[\w-]+/gu,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@]+@[^\s]+/giu,
];
/** Shorter ones are words that also mean something else. */
const shortestSecret = 6;

/** The log of the running bots. A line is written at once: what happened before a crash is there. */
export function createLog({ level, secrets, write, isWatched }: LogParts): Log {
  const scrub = scrubber(secrets);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: hiddenFields, censor: hidden },
    },
    { write: (line: string) => write(isWatched ? forPeople(line) : line) },
  );
  const clean = (fields: LogFields = {}) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? scrub(value) : value]),
    );
  return {
    debug: (message, fields) => logger.debug(clean(fields), scrub(message)),
    info: (message, fields) => logger.info(clean(fields), scrub(message)),
    warn: (message, fields) => logger.warn(clean(fields), scrub(message)),
    error: (message, error, fields) => logger.error({ ...clean(fields), ...told(error, scrub) }, scrub(message)),
  };
}

function scrubber(secrets: readonly string[]): (text: string) => string {
  // The longest first: one may hold another.
  const known = secrets.filter(({ length }) => length >= shortestSecret).toSorted((a, b) => b.length - a.length);
  const spellings = known.flatMap((secret) => [...new Set([secret, encodeURIComponent(secret)])]);
  return (text) => {
    const named = spellings.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
    return secretShapes.reduce((rest, shape) => rest.replace(shape, hidden), named);
  };
}

/** Name, words, place and cause of an error; further properties may hold requests, and are left out. */
function told(error: unknown, scrub: (text: string) => string): Record<string, string> {
  if (!(error instanceof Error)) return { error: scrub(String(error)) };
  const cause = error.cause instanceof Error ? { cause: scrub(`${error.cause.name}: ${error.cause.message}`) } : {};
  return { error: scrub(`${error.name}: ${error.message}`), stack: scrub(error.stack ?? ""), ...cause };
}

/** `12:03:04 warn telegram: not reached`. */
function forPeople(line: string): string {
  const { level, time, msg, stack: _, ...fields } = JSON.parse(line) as Record<string, string>;
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `${(time ?? "").slice(11, 19)} ${level} ${msg}${rest.join("")}\n`;
}
