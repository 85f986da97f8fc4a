import { timingSafeEqual } from "node:crypto";
import type { Update } from "grammy/types";
import type { WebRoute } from "../../desk/index.ts";

/** What Telegram says with every call, as it was told with `setWebhook`. */
const secretHeader = "x-telegram-bot-api-secret-token";

/**
 * Takes updates that Telegram brings; each is answered before it is worked on, so that none is brought twice. `take` says
 * whether it was taken: what is not is brought again.
 */
export function webhookRoute(url: string, secret: string, take: (update: Update) => boolean): WebRoute {
  return {
    method: "POST",
    path: new URL(url).pathname,
    async handle(request) {
      if (!isSame(request.headers.get(secretHeader) ?? "", secret)) return answer(401);
      const update = updateOf(await request.text());
      if (update === null) return answer(400);
      return answer(take(update) ? 200 : 503);
    },
  };
}

const answer = (status: number): Response => new Response(null, { status });

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function updateOf(text: string): Update | null {
  try {
    const read = JSON.parse(text) as { update_id?: unknown } | null;
    return typeof read === "object" && typeof read?.update_id === "number" ? (read as Update) : null;
  } catch {
    return null;
  }
}
