import { type Command, Option } from "commander";
import { languages } from "../../domain/article.ts";
import type { ReaderOptions } from "../../domain/message.ts";
import { type BidiChoice, bidiChoices } from "./direction.ts";

export interface StoreOptions {
  /** Folder of the store; absent for the one of the settings. */
  readonly data?: string;
  /** Folder with an `index.json` that fills a throw-away store. */
  readonly corpus?: string;
}

export type DataOption = Pick<StoreOptions, "data">;

export interface AnswerOptions extends StoreOptions {
  readonly lang?: "ar" | "en";
  readonly json?: boolean;
  readonly bidi: BidiChoice;
  readonly digits?: ReaderOptions["digits"];
  readonly months?: "single" | "dual";
  readonly dates?: "en-GB" | "en-US";
  /** The file that gets the answer's picture. */
  readonly chart?: string;
  readonly dark?: boolean;
}

/** What a reader chose, but for the language. */
export function readerOptions({ digits, months, dates }: AnswerOptions): Omit<ReaderOptions, "language"> {
  return { digits: digits ?? "latin", dualMonths: months !== "single", dates: dates ?? "en-GB" };
}

const withStore = (command: Command): Command =>
  command
    .addOption(
      new Option("--data <dir>", "folder of the store (default: DATA_DIR of the settings)").conflicts("corpus"),
    )
    .option("--corpus <dir>", "answer from a folder with an index.json, in a throw-away store");

export const withReader = (command: Command): Command =>
  withStore(command)
    .addOption(new Option("--lang <language>", "language of the answer (default: DEFAULT_LANGUAGE)").choices(languages))
    .addOption(new Option("--digits <kind>", "1,500 (the default) or ١٬٥٠٠").choices(["latin", "arabic"]))
    .addOption(
      new Option("--months <names>", "Arabic month names in an edition's date: one, or both (the default)").choices([
        "single",
        "dual",
      ]),
    )
    .addOption(new Option("--dates <order>", "29 Oct (the default) or Oct 29").choices(["en-GB", "en-US"]))
    .addOption(
      new Option("--bidi <order>", "order of letters: logical, visual (terminals without Arabic), or by the terminal")
        .choices(bidiChoices)
        .default("auto"),
    );

export const withPicture = (command: Command, what: string): Command =>
  command
    .addOption(new Option("--chart <file>", `${what} (PNG) instead of printing the answer`).conflicts("json"))
    .option("--dark", "a picture for dark screens");

export const withExample = (command: Command, ...lines: string[]): Command =>
  command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  mujaz ${line}`).join("\n")}`);

export function joinWords(...words: readonly (string | false | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== false && word !== "").join(" ");
}
