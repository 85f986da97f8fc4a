import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Language } from "../../domain/article.ts";
import type { Block, Button, Message } from "../../domain/message.ts";
import { cut } from "./embed.ts";
import { componentLimits } from "./limits.ts";
import { plainOf } from "./markdown.ts";

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** One command that opens a line. */
export interface LineCommand {
  readonly number: number;
  readonly command: string;
}

/** Words on menus. */
export interface MenuWords {
  readonly why: string;
  readonly choose: string;
}

export interface ComponentParts {
  readonly words: MenuWords;
  /** The lines of the message that can be asked about. */
  readonly lines: readonly LineCommand[];
  /** Numbers of those that stand on this page. */
  readonly numbers: readonly number[];
}

/** Not sealed yet: buttons carry their commands. A menu of the lines, and under it the buttons; what is too much for rows of buttons becomes a menu, too. */
export function componentsOf(message: Message, parts: ComponentParts): readonly Row[] {
  const here = new Map(
    parts.lines.filter(({ number }) => parts.numbers.includes(number)).map((one) => [one.command, one]),
  );
  const choices = [...here.values()].map(({ number, command }) => ({ label: labelOfLine(message, number), command }));
  const menus = menuRows("why", choices, parts.words.why);
  const isLine = (button: Button) => isWhy(button, parts.lines);
  const seen = new Set<string>();
  const rows = message.buttons
    .map((row) => row.filter((one) => !isLine(one)))
    .map((row) => row.filter(({ label, command }) => label.trim() !== "" && !seen.has(command) && seen.add(command)))
    .filter((row) => row.length > 0)
    .flatMap((row) => inGroups(row, componentLimits.buttonsInRow));
  const room = componentLimits.rows - menus.length;
  if (rows.length <= room) return [...menus, ...rows.map((row) => buttonRow(row, message.language))];
  // The last row stays: it leads elsewhere.
  const last = rows.at(-1) ?? [];
  const chosen = menuRows("menu", rows.slice(0, -1).flat(), parts.words.choose).slice(0, room - 1);
  return [...menus, ...chosen, buttonRow(last, message.language)];
}

/** The same rows, with what a button carries in the place of its command: at most 100 characters. */
export function sealed(rows: readonly Row[], encode: (command: string) => string): Row[] {
  return rows.map((row) => ({
    ...row,
    components: row.components.map((one) => {
      if (one.type !== ComponentType.StringSelect)
        return "custom_id" in one ? { ...one, custom_id: encode(one.custom_id) } : one;
      return { ...one, options: one.options.map((option) => ({ ...option, value: encode(option.value) })) };
    }),
  }));
}

/** A button that opens a line which the menu opens, too: `why 3`, or the line's own command. */
function isWhy({ command }: Button, lines: readonly LineCommand[]): boolean {
  const number = /^why (\d+)$/u.exec(command)?.[1];
  return lines.some((line) => line.command === command || String(line.number) === number);
}

function buttonRow(row: readonly Button[], language: Language): Row {
  const buttons = row.map(
    ({ label, command }): APIButtonComponent => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: cut(label, componentLimits.label),
      custom_id: command,
    }),
  );
  // Discord puts the first button left, whatever the language.
  return { type: ComponentType.ActionRow, components: language === "ar" ? buttons.reverse() : buttons };
}

function menuRows(name: string, choices: readonly Button[], placeholder: string): readonly Row[] {
  return inGroups(choices, componentLimits.options)
    .slice(0, componentLimits.rows - 1)
    .map((group, at) => ({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: `${name}:${at}`,
          placeholder,
          options: group.map(({ label, command }) => ({
            label: cut(label, componentLimits.option),
            value: command,
          })),
        },
      ],
    }));
}

/** The line itself, as it is recognised in a list. */
function labelOfLine({ blocks }: Message, number: number): string {
  const isIt = (block: Block) => block.kind === "item" && block.number === number;
  const block = blocks.find(isIt);
  return `${number}. ${block?.kind === "item" ? plainOf(block.text) : ""}`.trim();
}

function inGroups<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
