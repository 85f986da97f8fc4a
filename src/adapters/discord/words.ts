import { type Language, languages } from "../../domain/article.ts";

/** Words on the parts that only Discord has, by their keys in `digests/`. */
export type Say = (language: Language, key: string) => string;

const each = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;

export const menuWords = (say: Say) =>
  each((language) => ({ why: say(language, "discord-menu-why"), choose: say(language, "discord-menu-choose") }));

export const turnWords = (say: Say) =>
  each((language) => ({ back: say(language, "discord-page-back"), more: say(language, "discord-page-more") }));

export const optionWords = (say: Say) =>
  each((language) => ({
    channel: say(language, "discord-option-channel"),
    mention: say(language, "discord-option-mention"),
  }));
