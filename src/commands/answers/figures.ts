import { composeFigures, figureHistory } from "../../digest/index.ts";
import type { StoryView } from "../../domain/story.ts";
import { figureCharts, troopsMessage } from "../../message/index.ts";
import { parseFigureArguments, splitWords } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { readAbout } from "../narrow-reading.ts";
import { messageContext } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";
import { findOrOffer } from "./names.ts";

/** A story's view: `troops`, `troops on 2024-10-25`, `troops by pentagon`, each also with its chart: `troops chart`. */
export async function answerFigures(view: StoryView, context: CommandContext, input: string): Promise<Answer> {
  const { chart } = context.vocabulary.figureWords;
  const words = splitWords(input);
  const isDrawn = words.some((word) => isOneOf(chart, word));
  const asked = words.filter((word) => !isOneOf(chart, word)).join(" ");
  const { on, by } = parseFigureArguments(asked, context.today, context.vocabulary, `/${view.id}`);
  const day = on === null ? "" : ` on ${on}`;
  const source = by === null ? null : await findOrOffer(context, by, (name) => `${view.id}${day} by ${name}`);
  if (source !== null && "answer" in source) return source.answer;
  const { measures } = view;
  const reading = await readAbout(context, {
    kind: "figures",
    measures,
    statuses: view.statuses,
    on,
    by: source?.entity ?? null,
  });
  const question = { claims: reading.claims, view, on, by: source?.entity ?? null };
  const figures = composeFigures({ ...question, topics: context.definitions.daily.topics });
  const options = messageContext(context);
  const line = `${view.id}${day}${source === null ? "" : ` by ${source.entity.en}`}`;
  const previousDay = figures.asOf === null ? null : await context.store.lastPublished(on ?? figures.asOf);
  // A chat without pictures, such as a terminal, has no use for a chart.
  const drawn = context.chat?.pictures === undefined ? null : isDrawn;
  const follow = { line, viewId: view.id, previousDay, isDrawn: drawn };
  const hasFigures = figures.groups.length > 0;
  return {
    message: troopsMessage(figures, options, hasFigures ? follow : undefined),
    content: figures,
    claims: () => [...figureHistory(question), ...figures.held],
    pictures: (look) => figureCharts(figures, figureHistory(question), look, options),
    ...(isDrawn ? { showsPictures: true } : {}),
  };
}
