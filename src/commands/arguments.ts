/** What readers write after a command: days, clauses, numbers. */
import { foldText } from "../extract/text/fold.ts";
import { InputProblem, quoted } from "./problem.ts";
import { isOneOf, type Vocabulary } from "./vocabulary.ts";

export function splitWords(input: string): readonly string[] {
  return input.split(/\s+/u).filter((word) => word !== "");
}

/**
 * A day as readers write it: `2024-10-29`, `29/10/2024`, `29.10.2024`, today, yesterday, أمس; Eastern digits too.
 * @param today `YYYY-MM-DD` where the reader is
 * @returns `YYYY-MM-DD`; null when it is no day of the calendar
 */
export function parseDay(text: string, today: string, vocabulary: Vocabulary): string | null {
  if (isOneOf(vocabulary.days.today, text)) return today;
  if (isOneOf(vocabulary.days.yesterday, text)) return Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  const digits = foldText(text).trim();
  const yearFirst = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u.exec(digits);
  const dayFirst = /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/u.exec(digits);
  const parts = (yearFirst ?? dayFirst)?.groups;
  if (parts === undefined) return null;
  try {
    const date = { year: Number(parts["year"]), month: Number(parts["month"]), day: Number(parts["day"]) };
    return Temporal.PlainDate.from(date, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

/** As `parseDay`; a text that is no day is the reader's problem. `call` is the command that it stands behind. */
export function requireDay(text: string, today: string, vocabulary: Vocabulary, call: string): string {
  const day = parseDay(text, today, vocabulary);
  if (day === null) throw new InputProblem("error-bad-day", { given: quoted(text), example: `${call} 2024-10-29` });
  return day;
}

export interface FigureArguments {
  /** `YYYY-MM-DD` */
  readonly on: string | null;
  readonly by: string | null;
}

/** `on 2024-10-25 by pentagon`, in either order; a bare day is `on`, any other words are `by`. */
export function parseFigureArguments(
  input: string,
  today: string,
  vocabulary: Vocabulary,
  call: string,
): FigureArguments {
  const clauses = { on: [] as string[], by: [] as string[], bare: [] as string[] };
  let current: keyof typeof clauses = "bare";
  let opened: string | null = null;
  const close = () => {
    if (opened !== null && clauses[current].length === 0) throw missing(current, opened, call);
  };
  for (const word of splitWords(input)) {
    const next = isOneOf(vocabulary.clauses.on, word) ? "on" : isOneOf(vocabulary.clauses.by, word) ? "by" : null;
    if (next === null) clauses[current].push(word);
    else {
      close();
      current = next;
      opened = word;
    }
  }
  close();
  for (const word of clauses.bare) {
    const isDay =
      clauses.on.length === 0 && (/^\d/u.test(foldText(word)) || parseDay(word, today, vocabulary) !== null);
    (isDay ? clauses.on : clauses.by).push(word);
  }
  const on = clauses.on.length > 0 ? requireDay(clauses.on.join(" "), today, vocabulary, `${call} on`) : null;
  return { on, by: clauses.by.length > 0 ? clauses.by.join(" ") : null };
}

function missing(clause: string, word: string, call: string): InputProblem {
  return clause === "on"
    ? new InputProblem("error-bad-day", { given: quoted(word), example: `${call} ${word} 2024-10-29` })
    : new InputProblem("error-name-missing", { example: `${call} ${word} NATO` });
}

/** A whole number from 1; null for anything else. */
export function parseNumber(text: string): number | null {
  const digits = foldText(text).trim();
  return /^\d{1,6}$/u.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
