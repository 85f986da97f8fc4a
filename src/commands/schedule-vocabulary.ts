/** The words of `digests/subscriptions.yaml` and `config/zones.yaml`, by which readers say when they want a digest. */
import { z } from "zod";
import { languages } from "../domain/article.ts";
import { sectionIds } from "../digest/edition.ts";
import type { Subscription, Weekday } from "../domain/subscription.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { chatPages, subscriptionPages } from "../message/index.ts";
import { wordKey } from "./vocabulary.ts";

const words = z.array(z.string().trim().min(1)).min(1);
const yesNo = z.strictObject({ yes: words, no: words });
const weekday = z.int().min(1).max(7);

const scheduleSchema = z.strictObject({
  filler: words,
  halves: z.strictObject({ am: words, pm: words }),
  noon: words,
  midnight: words,
  weekdays: z.strictObject({ 1: words, 2: words, 3: words, 4: words, 5: words, 6: words, 7: words }),
  dayGroups: z.array(z.strictObject({ days: z.array(weekday).min(1), words })),
  windows: z.strictObject({ since: words, day: words, week: words }),
  languages: z.array(z.strictObject({ languages: z.array(z.enum(languages)).min(1), words })),
  silent: yesNo,
  onlyIfChanged: yesNo,
  quiet: yesNo,
  sections: z.partialRecord(z.enum(sectionIds), words),
  allSections: words,
  all: words,
  off: words,
  yes: words,
  again: words,
  pick: words,
  toggle: words,
  pages: z.record(z.enum(subscriptionPages), words),
  chat: z.strictObject({
    pages: z.record(z.enum(chatPages), words),
    values: z.strictObject({
      latin: words,
      arabic: words,
      dual: words,
      single: words,
      gb: words,
      us: words,
      on: words,
      off: words,
    }),
  }),
  alerts: z.strictObject({ on: words, off: words, share: words, most: words }),
  failed: words,
});

export type ScheduleWords = z.infer<typeof scheduleSchema>;

/** Checks the parsed content of `digests/subscriptions.yaml`. Throws an Error that names file, path and expectation. */
export function parseScheduleWords(content: unknown, file: string): ScheduleWords {
  const result = scheduleSchema.safeParse(content);
  if (result.success) return result.data;
  throw new Error(`${file} is not as expected:\n${z.prettifyError(result.error)}`);
}

/** What one or several words of a reader mean. */
export type Meaning =
  | { readonly kind: "filler" }
  | { readonly kind: "half"; readonly half: "am" | "pm" }
  | { readonly kind: "hour"; readonly hour: number }
  | { readonly kind: "days"; readonly days: readonly Weekday[] }
  | { readonly kind: "section"; readonly section: string }
  /** Two times follow. */
  | { readonly kind: "quiet" }
  | { readonly kind: "choice"; readonly choice: Partial<Subscription> };

/** Meanings by their words, folded, joined by single spaces. */
export type Phrases = ReadonlyMap<string, Meaning>;

/** The longest phrase that is looked for, in words. */
export const longestPhrase = 4;

const built = new WeakMap<ScheduleWords, WeakMap<ZoneNames, Phrases>>();

/** The same data is indexed once. */
export function phrasesOf(schedule: ScheduleWords, zones: ZoneNames): Phrases {
  const byZones = built.get(schedule) ?? new WeakMap<ZoneNames, Phrases>();
  built.set(schedule, byZones);
  const known = byZones.get(zones) ?? buildPhrases(schedule, zones);
  byZones.set(zones, known);
  return known;
}

function buildPhrases(schedule: ScheduleWords, zones: ZoneNames): Phrases {
  const phrases = new Map<string, Meaning>();
  const add = (list: readonly string[], meaning: Meaning) => {
    // What is said first stands: our own words go before cities.
    for (const phrase of list) if (!phrases.has(phraseKey(phrase))) phrases.set(phraseKey(phrase), meaning);
  };
  const choose = (list: readonly string[], choice: Partial<Subscription>) => add(list, { kind: "choice", choice });
  for (const half of ["am", "pm"] as const) add(schedule.halves[half], { kind: "half", half });
  add(schedule.noon, { kind: "hour", hour: 12 });
  add(schedule.midnight, { kind: "hour", hour: 0 });
  for (const day of [1, 2, 3, 4, 5, 6, 7] as const) add(schedule.weekdays[day], { kind: "days", days: [day] });
  for (const group of schedule.dayGroups) add(group.words, { kind: "days", days: group.days as Weekday[] });
  for (const window of ["since", "day", "week"] as const) choose(schedule.windows[window], { window });
  for (const one of schedule.languages) choose(one.words, { languages: one.languages });
  choose(schedule.silent.yes, { silent: true });
  choose(schedule.silent.no, { silent: false });
  choose(schedule.onlyIfChanged.yes, { onlyIfChanged: true });
  choose(schedule.onlyIfChanged.no, { onlyIfChanged: false });
  add(schedule.quiet.yes, { kind: "quiet" });
  choose(schedule.quiet.no, { quiet: null });
  for (const [section, list] of Object.entries(schedule.sections)) add(list, { kind: "section", section });
  choose(schedule.allSections, { sections: null });
  add(schedule.filler, { kind: "filler" });
  for (const { zone, ar, en, names } of zones) choose([ar, en, ...names], { zone });
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    choose([zone, (zone.split("/").at(-1) ?? zone).replaceAll("_", " ")], { zone });
  }
  return phrases;
}

export function phraseKey(phrase: string): string {
  return phrase.trim().split(/\s+/u).map(wordKey).join(" ");
}
