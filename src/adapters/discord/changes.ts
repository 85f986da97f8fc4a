import type { AdapterParts, ChatChange, Desk } from "../../desk/index.ts";
import type { Inline, Message } from "../../domain/message.ts";
import type { Gateway } from "./gateway.ts";
import { systemProblem } from "./outcome.ts";
import { channelOf, chatOf } from "./platform.ts";

export interface ChangeParts extends Pick<AdapterParts, "log"> {
  readonly desk: () => Desk;
  readonly say: (chat: string, message: Message, nonce: string) => Promise<void>;
  /** An admin's choice of a role is forgotten with its channel. */
  readonly forgetRole: (chat: string) => Promise<void>;
}

export interface Changes {
  /** What happened to a chat; what is said to that is said there. Never throws. */
  tell(change: ChatChange): Promise<void>;
  /** What changed while the bot was away is not told again: who was out of reach may be in reach. Never throws. */
  lookForReturned(gateway: Gateway): Promise<void>;
  /** Tells a server's own channel why another one gets nothing any more. Never throws. */
  tellNextDoor(gateway: Gateway, channelId: string, reason: string): Promise<void>;
}

/** Keeps the desk told of what happens to channels, and the channels of what the desk says to that. */
export function createChanges({ desk, say, forgetRole, log }: ChangeParts): Changes {
  const quietly = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.debug(`discord: ${what} (${systemProblem(error)})`);
    }
  };
  const changes: Changes = {
    tell: (change) =>
      quietly(`a change of a chat was not told: ${change.kind}`, async () => {
        if (change.kind === "gone" && change.reason === "deleted") await forgetRole(change.chat);
        const reply = await desk().chatChanged(change);
        // The same greeting, when two processes or two connections hear of the same thing.
        if (reply !== null) await say(change.chat, reply.message, `hello${channelOf(change.chat)}`);
      }),
    lookForReturned: (gateway) =>
      quietly("suspended chats could not be looked at again", async () => {
        const away = await desk().suspendedChats("discord");
        for (const chat of gateway.openAgain(away)) await changes.tell({ kind: "back", chat });
      }),
    tellNextDoor: (gateway, channelId, reason) =>
      quietly("the reason was not told next door", async () => {
        const neighbour = gateway.neighbourOf(channelId);
        if (neighbour === null) return;
        const place: Inline = { text: `#${neighbour.name}`, url: neighbour.url, foreign: true };
        const notice = await desk().suspensionNotice(chatOf(channelId), reason, place);
        await say(chatOf(neighbour.id), notice, `gone${channelId}`);
      }),
  };
  return changes;
}
