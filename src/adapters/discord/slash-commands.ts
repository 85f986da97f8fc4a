import { createHash } from "node:crypto";
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import type { Memory } from "../../domain/memory.ts";
import type { Desk, MenuEntry, MenuOption } from "../../desk/index.ts";
import { commandLimits } from "./limits.ts";
import type { Api } from "./rest.ts";

type Form = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A slash command, and the entry of the menu that it stands for. */
export interface SlashCommand {
  readonly form: Form;
  readonly entry: MenuEntry;
  /** Called by its Arabic name. */
  readonly isArabic: boolean;
}

/** Options of ours beside those of the menu: where a digest goes, and who is called when it arrives. */
export const placeOption = "channel";
export const mentionOption = "mention";
/** Commands whose channel can be named; `mention` is an option of the first. */
const placed: ReadonlySet<string> = new Set(["subscribe", "unsubscribe", "settings", "pause", "alerts"]);

export interface OptionWords {
  readonly channel: string;
  readonly mention: string;
}

/**
 * The menu as slash commands, each by its Latin and by its Arabic name: Discord knows no Arabic clients, so the two stand
 * side by side. What only operators may give is offered in private chats, where there are operators.
 */
export function slashCommands(
  menu: Desk["menu"],
  words: Readonly<Record<"ar" | "en", OptionWords>>,
  hasOperators: boolean,
): readonly SlashCommand[] {
  const named = (language: "ar" | "en") =>
    menu(language, "operators").filter(({ audience }) => hasOperators || audience !== "operators");
  const arabic = new Map(named("ar").map((entry) => [entry.name, entry]));
  const latin = named("en").map((entry) => ({ form: formOf(entry, entry.name, words.en), entry, isArabic: false }));
  const twins = latin.flatMap(({ entry: { name } }) => {
    const entry = arabic.get(name);
    if (entry === undefined || entry.arabic === null || !isName(entry.arabic)) return [];
    return [{ form: formOf(entry, entry.arabic, words.ar), entry, isArabic: true }];
  });
  return [...latin, ...twins].slice(0, commandLimits.commands);
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const isName = (text: string): boolean => /^[-_'\p{L}\p{N}]{1,32}$/u.test(text) && text === text.toLowerCase();

function formOf(entry: MenuEntry, name: string, words: OptionWords): Form {
  const { audience, options, summary } = entry;
  const form: Form = {
    name,
    description: summary.slice(0, commandLimits.description),
    options: [...options.map(optionOf), ...(placed.has(entry.name) ? ownOptions(entry.name, words) : [])],
    contexts: audience === "operators" ? [InteractionContextType.BotDM] : everywhere(entry),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
  return audience === "admins"
    ? { ...form, default_member_permissions: String(PermissionFlagsBits.ManageGuild) }
    : form;
}

/** Nothing can be delivered into the private chats of other people. */
const everywhere = ({ audience }: MenuEntry): InteractionContextType[] => [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  ...(audience === "everyone" ? [InteractionContextType.PrivateChannel] : []),
];

function optionOf({
  name,
  summary,
  kind,
  isRequired,
  choices,
  isSuggested,
}: MenuOption): APIApplicationCommandBasicOption {
  const about = { name, description: summary.slice(0, commandLimits.description), required: isRequired };
  if (kind === "number") return { ...about, type: ApplicationCommandOptionType.Integer, min_value: 1 };
  const text = { ...about, type: ApplicationCommandOptionType.String } as const;
  if (choices !== null) {
    return {
      ...text,
      choices: choices.slice(0, commandLimits.choices).map(({ label, value }) => ({ name: label, value })),
    };
  }
  return isSuggested ? { ...text, autocomplete: true } : text;
}

function ownOptions(name: string, words: OptionWords): readonly APIApplicationCommandBasicOption[] {
  const channel: APIApplicationCommandBasicOption = {
    type: ApplicationCommandOptionType.Channel,
    name: placeOption,
    description: words.channel,
    required: false,
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
      ChannelType.AnnouncementThread,
      ChannelType.GuildForum,
    ],
  };
  const mention: APIApplicationCommandBasicOption = {
    type: ApplicationCommandOptionType.Role,
    name: mentionOption,
    description: words.mention,
    required: false,
  };
  return name === "subscribe" ? [channel, mention] : [channel];
}

/**
 * Tells Discord the commands, unless it was told the same before: globally, and in the guild for trying things out.
 * Throws what the client throws.
 */
export async function register(
  { rest }: Pick<Api, "rest">,
  memory: Memory,
  applicationId: string,
  commands: readonly SlashCommand[],
  testGuild: string | null,
): Promise<readonly string[]> {
  const body = commands.map(({ form }) => form);
  const hash = createHash("sha256").update(JSON.stringify(body)).digest("hex");
  const places = [
    { name: "global", route: Routes.applicationCommands(applicationId) },
    ...(testGuild === null
      ? []
      : [{ name: testGuild, route: Routes.applicationGuildCommands(applicationId, testGuild) }]),
  ];
  const told: string[] = [];
  for (const { name, route } of places) {
    const key = `commands:${applicationId}:${name}`;
    if ((await memory.get<string>(key)) === hash) continue;
    await rest.put(route, { body });
    await memory.set(key, hash);
    told.push(name);
  }
  return told;
}
