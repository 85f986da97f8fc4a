import { type Language, languages } from "../../domain/article.ts";
import {
  claimsOfEdition,
  composeEdition,
  explainEdition,
  latestPublicationDay,
  previousPublicationDay,
} from "../../digest/index.ts";
import { digestMessage } from "../../message/index.ts";
import { requireDay, splitWords } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext, type Reading, readStore } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";

interface DigestArguments {
  readonly isWeek: boolean;
  /** First day of a window of days, both inclusive; null for the days since the edition before. */
  readonly from: string | null;
  /** `YYYY-MM-DD`; null for the latest edition. */
  readonly day: string | null;
  /** For this answer alone: the button under an edition shows it in the other language. */
  readonly language: Language;
  /** Arabic first, then English. */
  readonly isBoth: boolean;
  readonly isExplained: boolean;
}

/**
 * `digest`, `digest yesterday`, `digest 2024-10-29`, `digest week 2024-10-29`, `digest 2024-10-21 2024-10-29`,
 * `digest 2024-10-29 en`, `digest both`, `digest explain`.
 */
export async function answerDigest(context: CommandContext, input: string): Promise<Answer> {
  const asked = parseDigestArguments(context, input);
  const reading = await readStore(context);
  const { facts, articles, claims } = reading;
  const day = asked.day ?? latestNewsDay(reading) ?? context.today;
  const isLong = asked.isWeek || (asked.from !== null && daysIn(asked.from, day) > LONG_WINDOW_DAYS);
  const edition = {
    claims,
    facts,
    articles,
    story: context.story,
    definition: isLong ? context.definitions.weekly : context.definitions.daily,
    day,
    previousDay: windowStart(asked, day, reading),
  };
  const composed = composeEdition(edition);
  const explanations = asked.isExplained ? explainEdition(composed, edition) : undefined;
  const inLanguage = (language: Language) =>
    digestMessage(composed, messageContext({ ...context, options: { ...context.options, language } }), explanations);
  return {
    message: inLanguage(asked.isBoth ? "ar" : asked.language),
    ...(asked.isBoth ? { also: inLanguage("en") } : {}),
    content: explanations === undefined ? composed : { ...composed, explanations: [...explanations.values()] },
    claims: () => claimsOfEdition(composed),
  };
}

/** A window of more days has the weekly edition's sections and lengths. */
const LONG_WINDOW_DAYS = 3;

/** The day of the latest article, or of the latest correction: that is told in an edition of its own day. */
function latestNewsDay({ articles, claims }: Reading): string | null {
  const corrected = (claims.input.corrections ?? []).map(({ madeOn }) => madeOn);
  const days = [latestPublicationDay(articles.values()), ...corrected].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

/** The day before the window; null when everything is new. */
function windowStart({ isWeek, from }: DigestArguments, day: string, { articles }: Reading): string | null {
  const before = (first: string, days: number) => Temporal.PlainDate.from(first).subtract({ days }).toString();
  if (from !== null) return before(from, 1);
  return isWeek ? before(day, 7) : previousPublicationDay(articles.values(), day);
}

function daysIn(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}

function parseDigestArguments({ today, vocabulary, options }: CommandContext, input: string): DigestArguments {
  const { digestWords, windows } = vocabulary;
  const languageOf = (word: string) => languages.find((language) => isOneOf(vocabulary.languages[language], word));
  const words = splitWords(input);
  const isAny = (list: readonly string[]) => words.some((word) => isOneOf(list, word));
  const flags = [...windows.week, ...digestWords.both, ...digestWords.explain];
  const [first, second, third] = words.filter((word) => !isOneOf(flags, word) && languageOf(word) === undefined);
  if (third !== undefined) throw tooMuch(third);
  const days = [first, second].flatMap((word) => (word === undefined ? [] : [requireDay(word, today, vocabulary)]));
  const [from, day] = days.length === 2 ? days.toSorted() : [null, days[0] ?? null];
  const isWeek = isAny(windows.week);
  if (isWeek && second !== undefined) throw tooMuch(second);
  return {
    isWeek,
    from: from ?? null,
    day: day ?? null,
    language: words.map(languageOf).find((language) => language !== undefined) ?? options.language,
    isBoth: isAny(digestWords.both),
    isExplained: isAny(digestWords.explain),
  };
}

function tooMuch(word: string): InputProblem {
  return new InputProblem("error-argument", { given: quoted(word), example: "/digest 2024-10-29" });
}
