import { searchMessage } from "../../message/index.ts";
import type { Answer, CommandContext } from "../command.ts";
import { InputProblem } from "../problem.ts";
import { messageContext } from "../reading.ts";

/** As many as a reader looks through without a pager. */
const MAX_HITS = 10;

/** `search Kursk`: articles that have all the words. */
export async function answerSearch(context: CommandContext, input: string): Promise<Answer> {
  const query = input.trim();
  if (!/[\p{L}\p{N}]/u.test(query)) throw new InputProblem("error-words-missing", { example: "/search Kursk" });
  const hits = await context.store.searchArticles(query, MAX_HITS);
  const content = hits.map(({ article: { text: _text, ...head }, snippet }) => ({ ...head, snippet }));
  return { message: searchMessage({ query, hits }, messageContext(context)), content };
}
