import type { DayOrMonth, Language } from "../domain/article.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Inline, ReaderOptions } from "../domain/message.ts";
import type { Story } from "../domain/story.ts";
import { printDigits, printNumber } from "./numbers.ts";
import { bold, type Part, runsOf, type Selectors, tidy, type Words } from "./words.ts";

/** What every composition needs besides its content. */
export interface MessageContext {
  readonly options: ReaderOptions;
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly story: Story;
}

/** The words of one language with the reader's options, bound to a message's reference year. */
export interface Writer extends MessageContext {
  readonly language: Language;
  readonly say: (key: string, parts?: Readonly<Record<string, Part>>, selectors?: Selectors) => readonly Inline[];
  readonly has: (key: string) => boolean;
  readonly number: (value: number) => string;
  /** `28 October`, a month, or "undated"; with the year when it is not the reference year. */
  readonly day: (day: DayOrMonth | null) => readonly Inline[];
  /** The day in brackets after a name, with a space before it. */
  readonly dayAfter: (day: DayOrMonth | null) => readonly Inline[];
  /** The day with its weekday: `Wednesday 30 October`. */
  readonly weekday: (day: string) => readonly Inline[];
  /** The date line of an edition: weekday, dual month where chosen, year. */
  readonly editionDay: (day: string) => readonly Inline[];
  /** Runs in a row; plain strings are marked foreign by their script. */
  readonly join: (...parts: readonly Part[]) => readonly Inline[];
  /** A list with the language's comma. */
  readonly list: (items: readonly (readonly Inline[])[]) => readonly Inline[];
  readonly bold: (part: Part) => readonly Inline[];
}

/** `referenceDay`: the message's own day, whose year lines leave out; null prints every year. */
export function createWriter(context: MessageContext, referenceDay: string | null): Writer {
  const { words, options } = context;
  const { language, digits } = options;
  const dates = options.dates === "en-US" ? "us" : "gb";
  const say: Writer["say"] = (key, parts, selectors) => words.say(language, key, parts, selectors);
  const join: Writer["join"] = (...parts) => tidy(parts.flatMap((part) => runsOf(part, language)));
  const number = (value: number) => printNumber(value, digits);
  const plainNumber = (value: string) => printDigits(value, digits);
  const month = (day: string, dual: boolean) =>
    say(dual ? "month-dual" : "month", {}, { month: Number(day.slice(5, 7)) });
  const yearOf = (day: string) => (day.slice(0, 4) === referenceDay?.slice(0, 4) ? null : plainNumber(day.slice(0, 4)));
  const dayOnly = (day: string, dual: boolean) =>
    say("day-month", { day: plainNumber(String(Number(day.slice(8, 10)))), month: month(day, dual) }, { dates });
  const weekdayName = (day: string) => say("weekday", {}, { weekday: Temporal.PlainDate.from(day).dayOfWeek });
  const printDay: Writer["day"] = (day) => {
    if (day === null) return say("undated");
    // English shortens a month only beside its day; Arabic has one short name.
    const text = day.length === 10 ? dayOnly(day, false) : month(day, language === "en");
    const year = yearOf(day);
    return year === null ? text : say("with-year", { day: text, year }, { dates: day.length === 10 ? dates : "gb" });
  };
  return {
    ...context,
    language,
    say,
    join,
    number,
    has: (key) => words.keys.has(key),
    day: printDay,
    dayAfter: (day) => join(" (", printDay(day), ")"),
    weekday: (day) => say("weekday-day", { weekday: weekdayName(day), day: printDay(day) }, { dates }),
    editionDay: (day) =>
      say(
        "with-year",
        {
          day: say("weekday-day", { weekday: weekdayName(day), day: dayOnly(day, options.dualMonths) }, { dates }),
          year: plainNumber(day.slice(0, 4)),
        },
        { dates },
      ),
    list: (items) => {
      const comma = say("comma");
      return tidy(items.flatMap((item, i) => (i === 0 ? item : [...comma, { text: " " }, ...item])));
    },
    bold: (part) => bold(runsOf(part, language)),
  };
}
