import type { Command } from "../commands/command.ts";
import type { Language } from "../domain/article.ts";
import { plainWords } from "../message/index.ts";
import type { Choice, Desk, MenuEntry, MenuOption, MenuScope } from "./desk.ts";
import type { DeskParts } from "./parts.ts";

/** What a command takes; `lead` stands before the value in a line. */
type OptionShape = Pick<MenuOption, "name" | "kind" | "isRequired" | "isSuggested" | "lead"> & {
  readonly choices?: (parts: DeskParts, language: Language) => readonly Choice[];
};

const option = (name: string, more: Partial<OptionShape> = {}): OptionShape => ({
  name,
  kind: "text",
  isRequired: false,
  isSuggested: false,
  lead: "",
  ...more,
});
const same =
  (...values: readonly string[]) =>
  () =>
    values.map((value) => ({ label: value, value }));
const suggested = { isSuggested: true } as const;
const required = { isRequired: true } as const;

const viewOptions = [option("day", { lead: "on", ...suggested }), option("by", { lead: "by", ...suggested })];
const optionsOf: Readonly<Record<string, readonly OptionShape[]>> = {
  digest: [option("day", suggested)],
  who: [option("name", { ...required, ...suggested }), option("page", { kind: "number" })],
  search: [option("words", required)],
  export: [option("of", { ...required, ...suggested }), option("format", { choices: same("csv", "json") })],
  why: [option("line", { kind: "number" })],
  subscribe: [option("time"), option("days"), option("zone", suggested), option("more")],
  settings: [option("change")],
  unsubscribe: [option("line", { kind: "number" })],
  language: [option("to", { choices: (parts, language) => languageChoices(parts, language) })],
  story: [option("to", suggested)],
};

/** Discord takes no more. */
const longestSummary = 100;

export function menu(parts: DeskParts, language: Language, scope: MenuScope): readonly MenuEntry[] {
  const { commands } = parts.data();
  return commands.all.filter((command) => isIn(command, scope)).map((command) => entryOf(parts, command, language));
}

/** Operators' commands are nobody else's business; `channel` is for private chats. */
function isIn({ name, audience }: Command, scope: MenuScope): boolean {
  if (audience === "operators") return scope === "operators";
  if (name === "channel") return scope === "private" || scope === "operators";
  return audience === "everyone" || scope !== "group";
}

function entryOf(parts: DeskParts, command: Command, language: Language): MenuEntry {
  const { words } = parts.data();
  const view = parts
    .data()
    .stories.flatMap(({ views }) => views)
    .find(({ id }) => id === command.name);
  const shapes = view === undefined ? (optionsOf[command.name] ?? []) : viewOptions;
  // Two stories count alike things: a view's own title tells them apart.
  const summary = view?.title[language] ?? plainWords(words, language, command.summary);
  const arabic = command.words.find((word) => /^[\p{Script=Arabic}\p{M}_]+$/u.test(word)) ?? null;
  return {
    name: command.name,
    arabic,
    summary: shortened(summary),
    audience: command.audience,
    options: shapes.map(({ choices, ...shape }) => ({
      ...shape,
      summary: shortened(plainWords(words, language, `option-${shape.name}`)),
      choices: choices?.(parts, language) ?? null,
    })),
  };
}

function languageChoices(parts: DeskParts, language: Language): readonly Choice[] {
  const { words } = parts.data();
  return (["ar", "en"] as const).map((value) => ({ label: plainWords(words, language, `language-${value}`), value }));
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= longestSummary ? text : `${letters.slice(0, longestSummary - 1).join("")}…`;
}

export function profile(parts: DeskParts, language: Language): ReturnType<Desk["profile"]> {
  const { words, stories } = parts.data();
  const story = stories.map((one) => `«${one[language]}»`).join(language === "ar" ? "، " : ", ");
  return {
    name: plainWords(words, language, "bot-name"),
    description: plainWords(words, language, "profile-description", { story }),
    about: plainWords(words, language, "profile-about"),
  };
}
