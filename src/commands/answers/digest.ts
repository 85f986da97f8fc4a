import { composeEdition, latestPublicationDay, previousPublicationDay } from "../../digest/index.ts";
import { digestMessage } from "../../message/index.ts";
import { requireDay, splitWords } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext, readStore } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";

interface DigestArguments {
  readonly window: "since" | "week";
  /** `YYYY-MM-DD`; null for the latest edition. */
  readonly day: string | null;
}

/** `digest`, `digest yesterday`, `digest 2024-10-29`, `digest week`, `digest week 2024-10-29`. */
export async function answerDigest(context: CommandContext, input: string): Promise<Answer> {
  const { window, day: asked } = parseDigestArguments(context, input);
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
  return { message: digestMessage(edition, messageContext(context)), content: edition };
}

function parseDigestArguments({ today, vocabulary }: CommandContext, input: string): DigestArguments {
  const words = splitWords(input);
  const isWeek = (word: string) => isOneOf(vocabulary.windows.week, word);
  const days = words.filter((word) => !isWeek(word));
  const [first, second] = days;
  if (second !== undefined)
    throw new InputProblem("error-argument", { given: quoted(second), example: "/digest 2024-10-29" });
  return {
    window: words.some(isWeek) ? "week" : "since",
    day: first === undefined ? null : requireDay(first, today, vocabulary),
  };
}
