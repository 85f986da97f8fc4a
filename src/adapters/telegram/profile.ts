import { createHash } from "node:crypto";
import { type Api, GrammyError } from "grammy";
import type { BotCommandScope } from "grammy/types";
import type { Desk, MenuScope } from "../../desk/index.ts";
import { type Language, languages } from "../../domain/article.ts";
import type { Memory } from "../../domain/memory.ts";

export interface ProfileParts {
  readonly api: Api;
  readonly desk: Desk;
  /** Language of clients that are set to neither of ours. */
  readonly defaultLanguage: Language;
  /** Ids of Telegram's users who see the operators' commands, too. */
  readonly operators: readonly number[];
  /** Remembers what was set last. */
  readonly memory: Memory;
}

interface Setting {
  readonly method: "setMyCommands" | "setMyDescription" | "setMyShortDescription";
  readonly params: object;
  /** An operator who has not opened a chat with us has no menu there. */
  readonly isOptional: boolean;
}

/** Menus of commands, description and about text in each language; asked of Telegram only when they have changed. */
export async function setProfile({ api, desk, defaultLanguage, operators, memory }: ProfileParts): Promise<void> {
  const settings = [null, ...languages].flatMap((code) => settingsIn(desk, code, defaultLanguage, operators));
  const hash = createHash("sha256").update(JSON.stringify(settings)).digest("base64url");
  if ((await memory.get("profile")) === hash) return;
  // The library's raw methods take what the documentation names; which goes with which is written below, once.
  const raw = api.raw as unknown as Record<Setting["method"], (params: object) => Promise<true>>;
  for (const { method, params, isOptional } of settings) {
    try {
      await raw[method](params);
    } catch (error) {
      if (!isOptional || !(error instanceof GrammyError) || error.error_code !== 400) throw error;
    }
  }
  await memory.set("profile", hash);
}

function settingsIn(
  desk: Desk,
  code: Language | null,
  defaultLanguage: Language,
  operators: readonly number[],
): readonly Setting[] {
  const language = code ?? defaultLanguage;
  const forLanguage = code === null ? {} : { language_code: code };
  const { description, about } = desk.profile(language);
  const menu = (scope: MenuScope, where: BotCommandScope): Setting => {
    const commands = desk.menu(language, scope).map(({ name, summary }) => ({ command: name, description: summary }));
    const isOptional = where.type === "chat";
    return { method: "setMyCommands", params: { commands, scope: where, ...forLanguage }, isOptional };
  };
  return [
    menu("private", { type: "all_private_chats" }),
    menu("group", { type: "all_group_chats" }),
    menu("admins", { type: "all_chat_administrators" }),
    ...operators.map((id) => menu("operators", { type: "chat", chat_id: id })),
    { method: "setMyDescription", params: { description, ...forLanguage }, isOptional: false },
    { method: "setMyShortDescription", params: { short_description: about, ...forLanguage }, isOptional: false },
  ];
}
