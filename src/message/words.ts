import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../domain/article.ts";
import type { Inline } from "../domain/message.ts";

/** A run of text, or several; plain strings are marked foreign by their script. */
export type Part = string | Inline | readonly Inline[];

/** Values that choose a variant and are never printed: a gender, a status, a number for its plural form. */
export type Selectors = Readonly<Record<string, string | number>>;

/** Every word a reader sees, in both languages: `digests/ar.ftl` and `digests/en.ftl`. */
export interface Words {
  /** Keys that both files have. */
  readonly keys: ReadonlySet<string>;
  /**
   * One message as runs of text. `parts` are printed as they are, never read as Fluent; `selectors` choose variants.
   * Throws an Error when the message or one of its variables is missing.
   */
  say(
    language: Language,
    key: string,
    parts?: Readonly<Record<string, Part>>,
    selectors?: Selectors,
  ): readonly Inline[];
}

/** Throws an Error that names a key which only one of the files has, or a broken entry. */
export function createWords(ftlAr: string, ftlEn: string): Words {
  const bundles = { ar: bundleOf("ar", ftlAr), en: bundleOf("en", ftlEn) };
  const keys = { ar: keysOf(ftlAr), en: keysOf(ftlEn) };
  for (const key of new Set([...keys.ar, ...keys.en])) {
    for (const language of ["ar", "en"] as const) {
      if (!bundles[language].hasMessage(key)) throw new Error(`${language}.ftl: message ${key} is missing or broken`);
    }
  }
  return {
    keys: keys.ar,
    say: (language, key, parts = {}, selectors = {}) => sayWith(bundles[language], language, key, parts, selectors),
  };
}

function bundleOf(language: Language, ftl: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(ftl));
  if (errors[0] !== undefined) throw new Error(`${language}.ftl: ${errors[0].message}`);
  return bundle;
}

/** The parser skips what it cannot read, so the keys are read from the lines themselves. */
function keysOf(ftl: string): ReadonlySet<string> {
  return new Set([...ftl.matchAll(/^([a-zA-Z][\w-]*) *=/gmu)].map((match) => match[1] as string));
}

// Printed parts stand in the formatted text as placeholders of private-use characters, so that nothing an article
// says can be taken for one: it is put in only after the text was split.
const OPEN = "\uE000";
const CLOSE = "\uE001";

function sayWith(
  bundle: FluentBundle,
  language: Language,
  key: string,
  parts: Readonly<Record<string, Part>>,
  selectors: Selectors,
): readonly Inline[] {
  const pattern = bundle.getMessage(key)?.value;
  if (pattern === undefined || pattern === null) throw new Error(`${language}.ftl: message ${key} is missing`);
  const names = Object.keys(parts);
  const placeholders = Object.fromEntries(names.map((name, i) => [name, `${OPEN}${i}${CLOSE}`]));
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, { ...placeholders, ...selectors }, errors);
  if (errors[0] !== undefined) throw new Error(`${language}.ftl: ${key}: ${errors[0].message}`);
  const pieces = text.split(new RegExp(`${OPEN}(\\d+)${CLOSE}`, "u"));
  return tidy(
    pieces.flatMap((piece, i) => {
      if (i % 2 === 0) return [{ text: piece }];
      const part = parts[names[Number(piece)] ?? ""];
      return part === undefined ? [] : runsOf(part, language);
    }),
  );
}

/** A part as runs; a plain string of the other script is marked foreign. */
export function runsOf(part: Part, language: Language): readonly Inline[] {
  if (typeof part === "string")
    return part === "" ? [] : [isForeign(part, language) ? { text: part, foreign: true } : { text: part }];
  return "text" in part ? [part] : part;
}

/** Whether a run needs isolation in a line of `language`: Arabic in English; in Arabic, Latin or another script. */
export function isForeign(text: string, language: Language): boolean {
  const hasArabic = /\p{Script=Arabic}/u.test(text);
  if (language === "en") return hasArabic || /[\p{Script=Hebrew}]/u.test(text);
  return !hasArabic && /\p{L}/u.test(text);
}

/** Without empty runs; neighbours that look alike become one. */
export function tidy(runs: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const run of runs) {
    if (run.text === "") continue;
    const last = out.at(-1);
    const mergeable = last !== undefined && isPlain(last) && isPlain(run) && last.bold === run.bold;
    if (mergeable) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

const isPlain = ({ foreign, url, instant }: Inline): boolean => !foreign && !url && instant === undefined;

/** The text that a reader sees, without marks. */
export function plain(runs: readonly Inline[]): string {
  return runs.map((run) => run.text).join("");
}

/** The same runs in bold. */
export function bold(runs: readonly Inline[]): readonly Inline[] {
  return runs.map((run) => ({ ...run, bold: true }));
}
