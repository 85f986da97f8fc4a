import { type Language, languages } from "../../domain/article.ts";
import { requireDay, splitWords } from "../arguments.ts";
import type { CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { isOneOf } from "../vocabulary.ts";

export interface DigestArguments {
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
  /** The lines for which the edition of that window has no room; with `isWeek` of the weekly one. */
  readonly isRest: boolean;
}

/** Throws `InputProblem` for what is no day, no window and no language. */
export function parseDigestArguments({ today, vocabulary, options }: CommandContext, input: string): DigestArguments {
  const { digestWords, windows } = vocabulary;
  const languageOf = (word: string) => languages.find((language) => isOneOf(vocabulary.languages[language], word));
  const words = splitWords(input);
  const isAny = (list: readonly string[]) => words.some((word) => isOneOf(list, word));
  const flags = [...windows.week, ...digestWords.both, ...digestWords.explain, ...digestWords.more];
  const [first, second, third] = words.filter((word) => !isOneOf(flags, word) && languageOf(word) === undefined);
  if (third !== undefined) throw tooMuch(third);
  const days = [first, second].flatMap((word) =>
    word === undefined ? [] : [requireDay(word, today, vocabulary, "/digest")],
  );
  const [from, day] = days.length === 2 ? days.toSorted() : [null, days[0] ?? null];
  const isWeek = isAny(windows.week);
  const isRest = isAny(digestWords.more);
  if (isWeek && second !== undefined && !isRest) throw tooMuch(second);
  return {
    isWeek,
    from: from ?? null,
    day: day ?? null,
    language: words.map(languageOf).find((language) => language !== undefined) ?? options.language,
    isBoth: isAny(digestWords.both),
    isExplained: isAny(digestWords.explain),
    isRest,
  };
}

function tooMuch(word: string): InputProblem {
  return new InputProblem("error-argument", { given: quoted(word), example: "/digest 2024-10-29" });
}
