import { type ClaimSet, claimsKnownBy } from "../../claims/index.ts";
import type { Language } from "../../domain/article.ts";
import type { Picture, PictureLook } from "../../domain/picture.ts";
import { claimsOfEdition, composeEdition, composeFigures, type Edition, explainEdition } from "../../digest/index.ts";
import { createMarkLines, digestMessage, figuresTable, type MessageContext } from "../../message/index.ts";
import type { Answer, CommandContext } from "../command.ts";
import { dayFrom, messageContext, readFor } from "../reading.ts";
import { type DigestArguments, parseDigestArguments } from "./digest-arguments.ts";

/**
 * `digest`, `digest yesterday`, `digest 2024-10-29`, `digest week 2024-10-29`, `digest 2024-10-21 2024-10-29`,
 * `digest 2024-10-29 en`, `digest both`, `digest explain`, `digest 2024-10-21 2024-10-29 more`.
 */
export async function answerDigest(context: CommandContext, input: string): Promise<Answer> {
  const asked = parseDigestArguments(context, input);
  const day = asked.day ?? (await latestNewsDay(context)) ?? context.today;
  const previousDay = await windowStart(asked, day, context);
  const { facts, articles, claims } = await readFor(context, { after: previousDay, to: day });
  const isManyDays = asked.from !== null && daysIn(asked.from, day) > LONG_WINDOW_DAYS;
  // The button under an edition names its definition.
  const isLong = asked.isWeek || (isManyDays && !asked.isRest);
  const edition = {
    claims,
    facts,
    articles,
    story: context.story,
    definition: isLong ? context.definitions.weekly : context.definitions.daily,
    day,
    previousDay,
    ...(asked.from === null ? {} : { window: "days" as const }),
  };
  const composed = composeEdition(edition);
  const explanations = asked.isExplained ? explainEdition(composed, edition) : undefined;
  const wordsIn = (language: Language) => messageContext({ ...context, options: { ...context.options, language } });
  const words = wordsIn(asked.isBoth ? "ar" : asked.language);
  const form = { ...(explanations === undefined ? {} : { explanations }), isBoth: asked.isBoth, isRest: asked.isRest };
  const message = digestMessage(composed, words, form);
  const both = asked.isBoth ? { ...message, folded: digestMessage(composed, wordsIn("en"), form) } : message;
  // A past day is told as it was known then; what was corrected since is marked, as it is where it was posted.
  const later = (claims.input.corrections ?? []).filter(({ madeOn }) => madeOn > day);
  return {
    message: later.length === 0 ? both : createMarkLines(words)(both, later, "full"),
    content: explanations === undefined ? composed : { ...composed, explanations: [...explanations.values()] },
    claims: () => claimsOfEdition(composed),
    pictures: (look) => figureTables(claimsKnownBy(claims, day), composed, look, words),
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

/** A window of more days has the weekly edition's sections and lengths. */
const LONG_WINDOW_DAYS = 3;

/** The day of the latest article, or of the latest correction: that is told in an edition of its own day. */
async function latestNewsDay({ store }: CommandContext): Promise<string | null> {
  const corrected = (await store.corrections()).map(({ madeOn }) => madeOn);
  const days = [await store.lastPublished(), ...corrected].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

/** The day before the window; null when everything is new. */
async function windowStart(
  { isWeek, from }: DigestArguments,
  day: string,
  { store }: CommandContext,
): Promise<string | null> {
  if (from !== null) return dayFrom(from, -1);
  return isWeek ? dayFrom(day, -7) : store.lastPublished(day);
}

function daysIn(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}
