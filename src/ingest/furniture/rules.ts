import { z } from "zod";
import { cleanLine, countWords, foldLetters, lineKey } from "../fold.ts";
import { calendarDayPattern, type MonthNames, monthNames } from "../printed-day.ts";

const places = ["anywhere", "head", "tail", "edges", "tail_block", "related", "caption"] as const;
export type FurniturePlace = (typeof places)[number];

const nonEmpty = z.array(z.string().min(1)).min(1);
const ruleSchema = z
  .strictObject({
    name: z.string().min(1),
    where: z.enum(places),
    max_words: z.int().positive().default(25),
    agencies_are_credits: z.boolean().default(false),
    phrases: nonEmpty.optional(),
    patterns: nonEmpty.optional(),
  })
  .refine((rule) => rule.phrases || rule.patterns, {
    error: "a rule needs phrases or patterns",
  });

/** The shape of `config/furniture.yaml`. */
export const furnitureSchema = z.strictObject({
  agencies: nonEmpty,
  unnamed_sources: nonEmpty,
  platforms: nonEmpty,
  months: z.record(z.string().regex(/^([1-9]|1[0-2])$/), nonEmpty),
  byline_words: nonEmpty,
  rules: z.array(ruleSchema).min(1),
  datelines: z.strictObject({ known_outlet: nonEmpty, certain: nonEmpty }),
});

/** A line prepared for matching: `folded[i]` stands for `clean[i]`. */
export interface PreparedLine {
  readonly clean: string;
  readonly folded: string;
  readonly key: string;
  readonly words: number;
}

export interface FurnitureRule {
  readonly name: string;
  readonly where: FurniturePlace;
  readonly agenciesAreCredits: boolean;
  /** Null when the line is not this furniture; else the outlet that it names, as printed, when it names one. */
  match(line: PreparedLine): { readonly outlet: string | null } | null;
}

/** `furniture.yaml`, compiled. */
export interface Furniture {
  readonly rules: readonly FurnitureRule[];
  /** A dateline when its outlet is known; else it may be a sub-heading. */
  readonly datelinesOfKnown: readonly RegExp[];
  readonly certainDatelines: readonly RegExp[];
  readonly agencyKeys: ReadonlySet<string>;
  /** "Agencies" and the like: a source, but nobody's name. */
  readonly unnamedKeys: ReadonlySet<string>;
  readonly months: MonthNames;
  /** Finds one word that may stand in a byline next to its date. */
  readonly bylineWord: RegExp;
}

const longestLine = 600;

/** Throws with the rule's name when a pattern is not a regular expression. */
export function compileFurniture(config: z.infer<typeof furnitureSchema>): Furniture {
  const months = monthNames(config.months);
  const placeholders: Record<string, string> = {
    "{agency}": alternatives([...config.agencies, ...config.unnamed_sources]),
    "{platform}": alternatives(config.platforms),
    "{date}": calendarDayPattern(months),
  };
  return {
    rules: config.rules.map((rule) => compileRule(rule, placeholders)),
    datelinesOfKnown: config.datelines.known_outlet.map((source) => wholeLine(source, placeholders, "known_outlet")),
    certainDatelines: config.datelines.certain.map((source) => wholeLine(source, placeholders, "certain")),
    agencyKeys: new Set(config.agencies.map(lineKey)),
    unnamedKeys: new Set(config.unnamed_sources.map(lineKey)),
    months,
    bylineWord: new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(config.byline_words)}(?![\\p{L}\\p{N}])`, "giu"),
  };
}

export function prepareLine(line: string): PreparedLine {
  const clean = line.length > longestLine ? "" : cleanLine(line);
  return {
    clean,
    folded: foldLetters(clean),
    key: lineKey(clean),
    words: countWords(clean || line),
  };
}

function compileRule(rule: z.infer<typeof ruleSchema>, placeholders: Record<string, string>): FurnitureRule {
  const phrases = new Set((rule.phrases ?? []).map(lineKey));
  const patterns = (rule.patterns ?? []).map((source) => wholeLine(source, placeholders, rule.name));
  return {
    name: rule.name,
    where: rule.where,
    agenciesAreCredits: rule.agencies_are_credits,
    match(line) {
      if (line.clean === "" || line.words > rule.max_words) return null;
      if (phrases.has(line.key)) return { outlet: null };
      for (const pattern of patterns) {
        const found = pattern.exec(line.folded);
        if (found) return { outlet: capturedOutlet(found, line) };
      }
      return null;
    },
  };
}

/** The capture as the line prints it: the folded line has the same offsets. */
export function capturedOutlet(found: RegExpExecArray, line: PreparedLine): string | null {
  const span = found.indices?.groups?.["outlet"];
  return span ? line.clean.slice(span[0], span[1]).trim() : null;
}

function wholeLine(source: string, placeholders: Record<string, string>, rule: string): RegExp {
  const filled = source.replace(/\{[a-z]+\}/g, (name) => placeholders[name] ?? name);
  try {
    return new RegExp(`^(?:${foldLetters(filled)})$`, "diu");
  } catch (error) {
    throw new Error(`rule "${rule}": ${source}: ${(error as Error).message}`, { cause: error });
  }
}

function alternatives(names: readonly string[]): string {
  const longestFirst = names.map((name) => foldLetters(cleanLine(name))).sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((name) => RegExp.escape(name)).join("|")})`;
}
