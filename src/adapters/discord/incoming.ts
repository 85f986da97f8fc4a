import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";
import { type ButtonCodec, commandLine, type Incoming, type Obstacle } from "../../desk/index.ts";
import { obstacleOf } from "./permissions.ts";
import { chatOf } from "./platform.ts";
import { mentionOption, placeOption, type SlashCommand } from "./slash-commands.ts";

type Asked = APIChatInputApplicationCommandInteraction | APIMessageComponentInteraction;

/** What a person did, for the desk, and what only this platform needs to know about it. */
export interface Heard {
  readonly incoming: Incoming;
  /** The chat where it was said. */
  readonly saidIn: string;
  /** Another channel that is spoken of; null for the one where it was said. */
  readonly placedIn: string | null;
  /** Page of the answer, from 0. */
  readonly page: number;
  /** A page of an answer was turned to: it takes the place of the one before. */
  readonly isTurn: boolean;
  /** The role that is to be called in the chat; absent when none was named. */
  readonly roleId?: string;
}

export interface Ear {
  readonly applicationId: string;
  readonly commands: readonly SlashCommand[];
  readonly buttons: ButtonCodec;
  /** Adds the bot to a server. */
  readonly inviteLink: string;
  /** What keeps the bot from posting in a channel, asked of Discord. */
  obstacleIn(channelId: string): Promise<Obstacle | null>;
}

/** Commands that the adapter wraps: `#2 who rutte` is the third page, `@123 pause` speaks of another channel. */
const WRAPPED = /^(?:@(\d{17,20}) )?(?:#(\d{1,3}) )?(.*)$/su;

/** The command that shows a page of the answer to another. */
export const pageCommand = (text: string, page: number): string => `#${page} ${text}`;

/** The same command, for the channel that was named before. */
export const placedCommand = (channelId: string, text: string): string => `@${channelId} ${text}`;

/** The slash command of an interaction; null when it is not ours (any more). */
export function commandNamed(commands: readonly SlashCommand[], name: string): SlashCommand | null {
  return commands.find(({ form }) => form.name === name) ?? null;
}

export function hearCommand(interaction: APIChatInputApplicationCommandInteraction, ear: Ear): Heard {
  const { data } = interaction;
  const command = commandNamed(ear.commands, data.name);
  const options = (data.options ?? []) as readonly APIApplicationCommandInteractionDataBasicOption[];
  const values = Object.fromEntries(options.map(({ name, value }) => [name, String(value)]));
  const text = command === null ? data.name : commandLine(command.entry, values);
  const place = options.find(({ name, type }) => name === placeOption && type === ApplicationCommandOptionType.Channel);
  const roleId = values[mentionOption];
  const incoming = hear(interaction, ear, text, place === undefined ? null : String(place.value));
  return {
    incoming: command?.isArabic === true ? { ...incoming, personLanguage: "ar" } : incoming,
    saidIn: chatOf(interaction.channel.id),
    placedIn: place === undefined ? null : String(place.value),
    page: 0,
    isTurn: false,
    ...(roleId === undefined ? {} : { roleId }),
  };
}

/** A pressed button, or a line chosen from a menu. */
export async function hearPress(interaction: APIMessageComponentInteraction, ear: Ear): Promise<Heard> {
  const { data } = interaction;
  const pressed = data.component_type === ComponentType.StringSelect ? (data.values[0] ?? "") : data.custom_id;
  const decoded = await ear.buttons.decode(pressed, chatOf(interaction.channel.id));
  const [, place = null, page = null, text = ""] = WRAPPED.exec(decoded ?? "") ?? [];
  const incoming = { ...hear(interaction, ear, decoded === null ? null : text, place), isPress: true };
  return {
    incoming,
    saidIn: chatOf(interaction.channel.id),
    placedIn: place,
    page: Number(page ?? 0),
    isTurn: page !== null,
  };
}

/** @param placedIn id of another channel of the same server that is spoken of; null for the channel where it is said */
function hear(interaction: Asked, ear: Ear, text: string | null, placedIn: string | null): Incoming {
  const { applicationId } = ear;
  const { member, channel } = interaction;
  const user = member?.user ?? interaction.user;
  const isPrivate = isPrivateChat(interaction);
  return {
    chat: chatOf(placedIn ?? channel?.id ?? ""),
    kind: isPrivate ? "private" : "group",
    person: chatOf(user?.id ?? ""),
    personLanguage: null,
    text,
    isAddressed: true,
    isPress: false,
    botName: null,
    // Discord tells with each interaction what the person may do at that moment.
    mayManage: async () => isPrivate || mayManage(interaction),
    obstacle: async () => (isPrivate ? null : obstacle(interaction, ear, placedIn)),
    privateLink: () => `https://discord.com/users/${applicationId}`,
  };
}

/** The person's chat with us; a chat with somebody else in which we are only used is none. */
export function isPrivateChat({ context, member }: Pick<Asked, "context" | "member">): boolean {
  return context === undefined ? member === undefined : context === InteractionContextType.BotDM;
}

export function mayManage({ member }: Pick<Asked, "member">): boolean {
  const allowed = BigInt(member?.permissions ?? 0);
  return (allowed & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

async function obstacle(interaction: Asked, ear: Ear, placedIn: string | null): Promise<Obstacle | null> {
  const isMember = interaction.authorizing_integration_owners[ApplicationIntegrationType.GuildInstall] !== undefined;
  if (!isMember) return { kind: "absent", link: ear.inviteLink };
  const { channel, app_permissions: allowed } = interaction;
  if (placedIn !== null && placedIn !== channel?.id) return ear.obstacleIn(placedIn);
  return channel === undefined ? null : obstacleOf(BigInt(allowed), channel.type);
}
