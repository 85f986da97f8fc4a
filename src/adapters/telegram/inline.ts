import type { Api } from "grammy";
import type { InlineQuery, InlineQueryResultArticle } from "grammy/types";
import type { Card, Desk } from "../../desk/index.ts";
import type { Language } from "../../domain/article.ts";
import { languageOf } from "./incoming.ts";
import { telegramLimits } from "./limits.ts";
import { htmlOptions } from "./platform.ts";
import { renderMessage } from "./render.ts";

/** For how long Telegram may answer the same question without asking us, in seconds. */
const cachedSeconds = 120;

/** Offers cards to be inserted into any chat: `@bot rutte`. */
export async function answerInline(
  api: Api,
  desk: Desk,
  { id, from, query, offset }: InlineQuery,
  defaultLanguage: Language,
): Promise<void> {
  // An Arabic question is answered in Arabic to everybody, and may be cached for all; any other one depends on who asks.
  const isArabic = /\p{Script=Arabic}/u.test(query);
  const language = isArabic ? "ar" : (languageOf(from) ?? defaultLanguage);
  const { cards, next } = await desk.cards({ query, language, offset, limit: telegramLimits.inlineResults });
  const results = cards.flatMap((card) => resultOf(card) ?? []).slice(0, telegramLimits.inlineResults);
  await api.answerInlineQuery(id, results, {
    cache_time: cachedSeconds,
    is_personal: !isArabic,
    next_offset: next ?? "",
  });
}

function resultOf({ id, title, description, message }: Card): InlineQueryResultArticle | null {
  const [first] = renderMessage({ ...message, buttons: [] });
  if (first === undefined) return null;
  return {
    type: "article",
    id,
    title,
    description,
    input_message_content: { message_text: first.html, ...htmlOptions },
  };
}
