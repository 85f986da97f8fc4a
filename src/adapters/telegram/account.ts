import { type Api, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { type ClientOptions, createClient } from "./client.ts";
import { reasonOf } from "./outcome.ts";

/** The token is wrong: waiting does not help, and the message says what does. */
export class TokenError extends Error {}

/** Throws `TokenError`, or what the client throws when the server is not reached. */
export async function askAccount(api: Api): Promise<UserFromGetMe> {
  try {
    return await api.getMe();
  } catch (error) {
    // A token of the wrong shape has no address at the server: 404.
    if (!(error instanceof GrammyError) || ![401, 404].includes(error.error_code)) throw error;
    const problem = "TELEGRAM_BOT_TOKEN is not accepted";
    throw new TokenError(`${problem}: copy it anew from @BotFather (/mybots, API Token)`, { cause: error });
  }
}

/** For the doctor: who the bot is. Throws `TokenError`. */
export async function lookAtAccount(
  options: ClientOptions,
): Promise<{ readonly found: string; readonly fix?: string }> {
  try {
    const { username, supports_inline_queries } = await askAccount(createClient(options));
    const found = `@${username}`;
    if (supports_inline_queries) return { found };
    return {
      found: `${found}, without inline mode`,
      fix: "send /setinline to @BotFather, if @bot searches are wanted",
    };
  } catch (error) {
    if (error instanceof TokenError) throw error;
    return { found: `not reached: ${reasonOf(error)}`, fix: "look at the network, and at TELEGRAM_API_ROOT" };
  }
}
