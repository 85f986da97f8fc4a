import { composeFigures, figureHistory } from "../../digest/index.ts";
import type { StoryView } from "../../domain/story.ts";
import { figureCharts, troopsMessage } from "../../message/index.ts";
import { parseFigureArguments } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { messageContext, readStore } from "../reading.ts";
import { findOrOffer } from "./names.ts";

/** A story's view: `troops`, `troops on 2024-10-25`, `troops by pentagon`. */
export async function answerFigures(view: StoryView, context: CommandContext, input: string): Promise<Answer> {
  const { on, by } = parseFigureArguments(input, context.today, context.vocabulary);
  const reading = await readStore(context);
  const day = on === null ? "" : ` on ${on}`;
  const source = by === null ? null : findOrOffer(context, reading, by, (name) => `${view.id}${day} by ${name}`);
  if (source !== null && "answer" in source) return source.answer;
  const question = { claims: reading.claims, view, on, by: source?.entity ?? null };
  const figures = composeFigures(question);
  const words = messageContext(context);
  return {
    message: troopsMessage(figures, words),
    content: figures,
    claims: () => [...figureHistory(question), ...figures.held],
    pictures: (look) => figureCharts(figures, figureHistory(question), look, words),
  };
}
