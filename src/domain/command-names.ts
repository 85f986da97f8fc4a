/**
 * Names of the bot's own commands: no story's view may take one. Arabic words stand with the commands' words and are
 * checked where those are read.
 */
export const builtInCommands = [
  "alerts",
  "cancel",
  "channel",
  "correct",
  "delivery",
  "digest",
  "export",
  "forgetme",
  "help",
  "language",
  "pause",
  "people",
  "privacy",
  "reload",
  "search",
  "settings",
  "sources",
  "start",
  "status",
  "story",
  "subscribe",
  "timeline",
  "unsubscribe",
  "who",
  "why",
] as const;
