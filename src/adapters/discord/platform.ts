import { type APIMessage, MessageFlags, Routes } from "discord.js";
import type { Part, Platform, SendOutcome } from "../../domain/platform.ts";
import { sealed } from "./components.ts";
import { platformLimits } from "./limits.ts";
import { outcomeOf, outcomeOfEdit } from "./outcome.ts";
import { bodiesOf, type Body, type RenderParts } from "./render.ts";
import { type Api, withOwnSignal } from "./rest.ts";

export interface PlatformParts {
  readonly api: Pick<Api, "once">;
  readonly render: RenderParts;
  /** A command as what a button carries. */
  readonly encode: () => Promise<(command: string) => string>;
  /** The role that the chat's admin wants to be called; null for none. */
  readonly roleOf: (chat: string) => Promise<string | null>;
  /** Says what the bot lacks in a channel, by the names of Discord's client; empty when that cannot be known. */
  readonly missingIn: (channelId: string) => Promise<readonly string[]>;
  /** Told when a channel can be reached no more, with the reason. */
  readonly onGone: (channelId: string, reason: string) => void;
}

/** Discord's chats: `discord:<channel id>`, a thread, a forum's post and a private chat being channels, too. */
export const chatOf = (channelId: string): string => `discord:${channelId}`;
export const channelOf = (chat: string): string => chat.slice("discord:".length);

export function discordPlatform({ api, render, encode, roleOf, missingIn, onGone }: PlatformParts): Platform {
  const { once } = api;
  const sealOnce = createSealer(encode);
  return {
    name: "discord",
    limits: platformLimits,
    render: (message) => bodiesOf(message, render).map((body) => ({ ...body })),

    async send({ chat, part, nonce, silent, signal }) {
      const channelId = channelOf(chat);
      const body = {
        ...called(await sealOnce(part), await roleOf(chat)),
        nonce,
        // The same nonce again answers with the message that is there.
        enforce_nonce: true,
        ...(silent ? { flags: MessageFlags.SuppressNotifications } : {}),
      };
      try {
        const route = Routes.channelMessages(channelId);
        const { id } = (await withOwnSignal(signal, (own) => once.post(route, { body, signal: own }))) as APIMessage;
        return { kind: "sent", messageId: id };
      } catch (error) {
        const outcome = await named(outcomeOf(error), channelId);
        if (outcome.kind === "gone") onGone(channelId, outcome.reason);
        return outcome;
      }
    },

    async edit({ chat, messageId, part, signal }) {
      try {
        const route = Routes.channelMessage(channelOf(chat), messageId);
        const body = await sealOnce(part);
        await withOwnSignal(signal, (own) => once.patch(route, { body, signal: own }));
        return { kind: "edited" };
      } catch (error) {
        return outcomeOfEdit(error);
      }
    },
  };

  /** What is missing is named, so that somebody can give it. */
  async function named(outcome: SendOutcome, channelId: string): Promise<SendOutcome> {
    if (outcome.kind !== "gone" || outcome.reason !== "no-permission") return outcome;
    const missing = await missingIn(channelId);
    return missing.length === 0 ? outcome : { ...outcome, reason: `${outcome.reason}: ${missing.join(", ")}` };
  }
}

/** Puts data into the buttons of a part; once, since one rendering goes to many chats. */
function createSealer(encode: PlatformParts["encode"]): (part: Part) => Promise<Body> {
  const ready = new WeakMap<Part, Promise<Body>>();
  const seal = async (part: Part): Promise<Body> => {
    const { components = [], ...body } = part as Body;
    return { ...body, components: sealed(components, await encode()) };
  };
  return (part) => {
    const sealing = ready.get(part) ?? seal(part);
    ready.set(part, sealing);
    return sealing;
  };
}

/** Only the role that an admin chose is called, whatever the text says. */
function called(body: Body, roleId: string | null): Body {
  if (roleId === null) return body;
  return { ...body, content: `<@&${roleId}>`, allowed_mentions: { parse: [], roles: [roleId] } };
}
