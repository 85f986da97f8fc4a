import { type SourceCount, sourcesMessage } from "../../message/index.ts";
import type { Answer, CommandContext } from "../command.ts";
import { messageContext } from "../reading.ts";

/** `sources`: outlets with the number of their articles. */
export async function answerSources(context: CommandContext): Promise<Answer> {
  const counts = new Map<string | null, SourceCount>();
  for (const { outlet, published } of (await context.store.articleHeads()).values()) {
    const known = counts.get(outlet) ?? { outlet, articles: 0, lastPublished: null };
    const days = [known.lastPublished, published].filter((day) => day !== null).sort();
    counts.set(outlet, { outlet, articles: known.articles + 1, lastPublished: days.at(-1) ?? null });
  }
  const sources = [...counts.values()].sort((a, b) => b.articles - a.articles);
  return { message: sourcesMessage(sources, messageContext(context)), content: sources };
}
