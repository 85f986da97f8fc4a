import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  DiscordAPIError,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
} from "discord.js";
import type { Clock } from "../../domain/clock.ts";
import type { Log } from "../../domain/log.ts";
import type { Desk } from "../../desk/index.ts";
import type { Answering } from "./answering.ts";
import { commandNamed, type Ear, hearCommand, hearPress, type Heard, isPrivateChat } from "./incoming.ts";
import { commandLimits } from "./limits.ts";
import type { Api } from "./rest.ts";

export interface ConversationParts {
  readonly desk: Desk;
  readonly ear: Ear;
  readonly answering: Answering;
  readonly clock: Clock;
  readonly log: Log;
  /** An admin named the role that is to be called in a chat. */
  readonly onRole: (chat: string, roleId: string) => Promise<void>;
}

/** How an interaction is answered: at once, and what follows as soon as that has arrived. */
export interface Turn {
  readonly first: APIInteractionResponse;
  /** Never rejects. Null when there is nothing more. */
  readonly next: (() => Promise<void>) | null;
}

/** Answers an interaction that the gateway told. Never rejects. */
export async function converse(
  interaction: APIInteraction,
  parts: ConversationParts,
  { posts }: Pick<Api, "posts">,
): Promise<void> {
  const turn = await turnOf(interaction, parts);
  if (turn === null) return;
  try {
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    await posts.post(route, { auth: false, body: turn.first });
  } catch (error) {
    // Too late, or another process of ours was first: it goes on, we do not. What was lost on the way may have arrived.
    if (error instanceof DiscordAPIError) {
      parts.log.debug(`discord: an interaction is not ours to answer (${error.code})`);
      return;
    }
  }
  await turn.next?.();
}

/** Choices must be there in 3 s; what is not there by then is no error. */
const suggestMs = 2000;

/** What is done with one interaction, by whichever way it came; null for what is none of ours. */
export async function turnOf(interaction: APIInteraction, parts: ConversationParts): Promise<Turn | null> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { first: { type: InteractionResponseType.Pong }, next: null };
    case InteractionType.ApplicationCommandAutocomplete:
      return { first: await suggestions(interaction, parts), next: null };
    case InteractionType.ApplicationCommand: {
      const { type } = interaction.data;
      if (type !== ApplicationCommandType.ChatInput) return null;
      return commandTurn(interaction as APIChatInputApplicationCommandInteraction, parts);
    }
    case InteractionType.MessageComponent:
      return pressTurn(interaction, parts);
    default:
      return null;
  }
}

/** Settings are for the asker alone from the beginning; everything else becomes so when it turns out to be an error. */
function commandTurn(interaction: APIChatInputApplicationCommandInteraction, parts: ConversationParts): Turn {
  const { ear, answering } = parts;
  const command = commandNamed(ear.commands, interaction.data.name);
  const isShared = !isPrivateChat(interaction);
  const isHidden = isShared && command?.entry.audience !== "everyone";
  return {
    first: {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: isHidden ? { flags: MessageFlags.Ephemeral } : {},
    },
    next: async () => {
      const heard = hearCommand(interaction, ear);
      const { incoming, roleId } = heard;
      await tellBack(heard, parts);
      if (roleId !== undefined && (await incoming.mayManage())) await parts.onRole(incoming.chat, roleId);
      await replyTo(heard, parts, (reply) => answering.command(interaction, heard, reply, { isShared, isHidden }));
    },
  };
}

/** Whoever is asked in a chat may write there again: we may have been away, or hear of nothing but questions. */
async function tellBack({ incoming, placedIn }: Heard, { desk, log }: ConversationParts): Promise<void> {
  try {
    const isOpen = placedIn === null && (await incoming.obstacle?.()) == null;
    if (isOpen) await desk.chatChanged({ kind: "back", chat: incoming.chat });
  } catch (error) {
    log.error("discord: a chat could not be resumed", error);
  }
}

function pressTurn(interaction: APIMessageComponentInteraction, parts: ConversationParts): Turn {
  return {
    // Whether it becomes an edit or a message of its own shows later; neither needs to be said now.
    first: { type: InteractionResponseType.DeferredMessageUpdate },
    next: async () => {
      const heard = await hearPress(interaction, parts.ear);
      const isShared = !isPrivateChat(interaction);
      await replyTo(heard, parts, (reply) => parts.answering.press(interaction, heard, reply, isShared));
    },
  };
}

async function replyTo(
  { incoming }: Heard,
  { desk, log }: ConversationParts,
  answer: (reply: Awaited<ReturnType<Desk["hear"]>>) => Promise<void>,
): Promise<void> {
  try {
    const reply = await desk.hear(incoming).catch((error: unknown) => {
      log.error("discord: a question could not be answered", error);
      return desk.failureReply(incoming);
    });
    await answer(reply);
  } catch (error) {
    // The person is gone, or another process answered: nothing is left to be done.
    log.warn(`discord: an answer did not arrive: ${error instanceof Error ? error.message : "unknown"}`);
  }
}

async function suggestions(
  { data, locale }: APIApplicationCommandAutocompleteInteraction,
  { desk, ear, clock }: ConversationParts,
): Promise<APIInteractionResponse> {
  const command = commandNamed(ear.commands, data.name);
  const focused = data.options.find((option) => "focused" in option && option.focused === true);
  const typed = focused !== undefined && "value" in focused ? String(focused.value) : "";
  const late = new AbortController();
  const nothing = clock.sleep(suggestMs, late.signal).then(() => []);
  const question = {
    command: command?.entry.name ?? data.name,
    option: focused?.name ?? "",
    typed,
    language:
      command?.isArabic === true || /\p{Script=Arabic}/u.test(typed) ? "ar" : locale.startsWith("en") ? "en" : "ar",
    limit: commandLimits.choices,
  } as const;
  const found = await Promise.race([desk.suggest(question).catch(() => []), nothing]);
  late.abort();
  const choices = found
    .slice(0, commandLimits.choices)
    .map(({ label, value }) => ({
      name: label.slice(0, commandLimits.choice),
      value: value.slice(0, commandLimits.choice),
    }))
    .filter(({ name, value }) => name.trim() !== "" && value.trim() !== "");
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}
