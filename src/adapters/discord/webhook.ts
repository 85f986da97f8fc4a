import {
  type APIInteraction,
  DiscordAPIError,
  MessageFlags,
  type RawFile,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import type { Clock } from "../../domain/clock.ts";
import type { Body } from "./render.ts";
import type { Api } from "./rest.ts";

/** What an interaction's own webhook is reached by. */
export type Where = Pick<APIInteraction, "application_id" | "token">;

/** One message with its files. */
export interface Sheet {
  readonly body: Body;
  readonly files: readonly Attached[];
}

export interface Attached extends RawFile {
  /** What a picture shows, in words; null for other files. */
  readonly alt: string | null;
}

/** The messages of one interaction: the first one, and those that follow. All reject when Discord refuses them. */
export interface Webhook {
  edit(where: Where, sheet: Sheet): Promise<void>;
  /** @param isHidden only the person who asked sees it */
  follow(where: Where, sheet: Sheet, isHidden: boolean): Promise<void>;
  remove(where: Where): Promise<void>;
}

/** By HTTP our first answer is on its way while we go on: Discord may not know of it yet. */
const arrivesMs = [100, 200, 400, 800, 1500];

/** A refusal of a webhook's token must not make the client forget the bot's own: `auth` is false throughout. */
export function createWebhook({ rest, posts }: Pick<Api, "rest" | "posts">, clock: Clock): Webhook {
  async function arrived(request: () => Promise<unknown>): Promise<void> {
    for (const pauseMs of [...arrivesMs, null]) {
      try {
        await request();
        return;
      } catch (error) {
        const isEarly = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownWebhook;
        if (!isEarly || pauseMs === null) throw error;
        await clock.sleep(pauseMs);
      }
    }
  }
  return {
    edit: (where, sheet) => arrived(() => rest.patch(original(where), { auth: false, ...requestOf(sheet, {}) })),
    follow(where, sheet, isHidden) {
      const flags = isHidden ? { flags: MessageFlags.Ephemeral } : {};
      const route = Routes.webhook(where.application_id, where.token);
      return arrived(() => posts.post(route, { auth: false, ...requestOf(sheet, flags) }));
    },
    remove: (where) => arrived(() => rest.delete(original(where), { auth: false })),
  };
}

const original = ({ application_id, token }: Where) => Routes.webhookMessage(application_id, token, "@original");

function requestOf({ body, files }: Sheet, more: { readonly flags?: MessageFlags }) {
  const attachments = files.map(({ name, alt }, id) => ({
    id,
    filename: name,
    ...(alt === null ? {} : { description: alt }),
  }));
  return { body: { ...body, ...more, attachments }, files: [...files] };
}
