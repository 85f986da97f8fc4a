import { PermissionFlagsBits } from "discord.js";
import type { PlatformLimits } from "../../domain/platform.ts";

/** Lengths in UTF-16 units; https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const embedLimits = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  author: 256,
  footer: 2048,
  /** All embeds of a message together. */
  all: 6000,
} as const;

export const componentLimits = {
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  options: 25,
  option: 100,
} as const;
export const commandLimits = { name: 32, description: 100, choices: 25, choice: 100, commands: 100 } as const;
export const altTextLength = 1024;

/**
 * 50 requests a second over everything (https://docs.discord.com/developers/topics/rate-limits): what is left of them
 * is for questions about channels and people. Five messages in five seconds into one channel, and a little more: the
 * client library holds a channel back for 50 ms longer, counted from when its last answer came. A nonce is known for "the
 * past few minutes": two of them are counted on.
 */
export const platformLimits: PlatformLimits = {
  rates: [
    { scope: "all", count: 46, perMs: 1000 },
    { scope: "chat", count: 5, perMs: 5250 },
  ],
  concurrency: 40,
  nonceMemoryMs: 120_000,
};

/** Answers 401, 403 and 429 that the platform bears in ten minutes, before it shuts out the whole address. */
export const invalidRequestLimits = {
  windowMs: 600_000,
  /** From here on nothing is delivered. */
  deliveries: 3000,
  /** From here on nothing at all is asked, by this process; three of them still stay below 10,000. */
  all: 3300,
} as const;

/** What the bot needs in a channel, as the client of Discord calls it. */
export const channelPermissions = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Send Messages": PermissionFlagsBits.SendMessages,
  "Embed Links": PermissionFlagsBits.EmbedLinks,
  "Attach Files": PermissionFlagsBits.AttachFiles,
} as const;
/** The same in a thread or a forum's post. */
export const threadPermissions = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads,
  "Embed Links": PermissionFlagsBits.EmbedLinks,
  "Attach Files": PermissionFlagsBits.AttachFiles,
} as const;

/** Colours of embeds, one for each story: told apart in light and in dark. */
export const storyColours = [0x2f6fb5, 0xb5482f, 0x3f8f5a, 0x8a5ab5, 0xb58a2f, 0x2f9a9a, 0xb52f73, 0x6b7a2f] as const;
