import { type Language, languages } from "../../domain/article.ts";
import type { Picture, PictureLook } from "../../domain/picture.ts";
import { type ClaimSet, claimsPublishedBy } from "../../claims/index.ts";
import {
  composeEdition,
  composeFigures,
  type Edition,
  latestPublicationDay,
  previousPublicationDay,
} from "../../digest/index.ts";
import { digestMessage, figuresTable, type MessageContext } from "../../message/index.ts";
import { requireDay, splitWords } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext, readStore } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";

interface DigestArguments {
  readonly window: "since" | "week";
  /** `YYYY-MM-DD`; null for the latest edition. */
  readonly day: string | null;
  /** For this answer alone: the button under an edition shows it in the other language. */
  readonly language: Language;
}

/** `digest`, `digest yesterday`, `digest 2024-10-29`, `digest week 2024-10-29`, `digest 2024-10-29 en`. */
export async function answerDigest(context: CommandContext, input: string): Promise<Answer> {
  const { window, day: asked, language } = parseDigestArguments(context, input);
  const { facts, articles, claims } = await readStore(context);
  const known = [...articles.values()];
  const day = asked ?? latestPublicationDay(known) ?? context.today;
  const weekBefore = Temporal.PlainDate.from(day).subtract({ days: 7 }).toString();
  const edition = composeEdition({
    claims,
    facts,
    articles,
    story: context.story,
    definition: window === "week" ? context.definitions.weekly : context.definitions.daily,
    day,
    previousDay: window === "week" ? weekBefore : previousPublicationDay(known, day),
  });
  const words = messageContext({ ...context, options: { ...context.options, language } });
  return {
    message: digestMessage(edition, words),
    content: edition,
    pictures: (look) => figureTables(claimsPublishedBy(claims, day), edition, look, words),
  };
}

/** A table of each of the story's views, as it stood on the edition's day. */
function figureTables(
  claims: ClaimSet,
  { day, previousDay }: Edition,
  look: PictureLook,
  words: MessageContext,
): readonly Picture[] {
  return words.story.views.flatMap((view) => {
    const figures = composeFigures({ claims, view, on: null, by: null });
    return figuresTable(figures, { day, since: previousDay }, look, words) ?? [];
  });
}

function parseDigestArguments({ today, vocabulary, options }: CommandContext, input: string): DigestArguments {
  const languageOf = (word: string) => languages.find((language) => isOneOf(vocabulary.languages[language], word));
  const isWeek = (word: string) => isOneOf(vocabulary.windows.week, word);
  const words = splitWords(input);
  const [first, second] = words.filter((word) => !isWeek(word) && languageOf(word) === undefined);
  if (second !== undefined) {
    throw new InputProblem("error-argument", { given: quoted(second), example: "/digest 2024-10-29" });
  }
  return {
    window: words.some(isWeek) ? "week" : "since",
    day: first === undefined ? null : requireDay(first, today, vocabulary),
    language: words.map(languageOf).find((language) => language !== undefined) ?? options.language,
  };
}
