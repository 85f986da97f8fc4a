import { type Command, Option } from "commander";
import { type AnswerOptions, joinWords, withExample, withReader } from "./options.ts";

export interface ExportOptions extends AnswerOptions {
  /** Tells spreadsheets that the file is UTF-8. */
  readonly bom?: boolean;
}

interface ExportHandler {
  export(line: string, file: string | null, options: ExportOptions): Promise<void>;
}

/** A last word with one of these endings is the file to write. */
const FILE = /\.(csv|json)$/iu;

export function addExport(program: Command, handlers: ExportHandler): void {
  const command = withReader(program.command("export"))
    .description("the claims behind an answer, with their sentences, as CSV or JSON")
    .argument("[answer...]", "a command with its words (default: digest); a last word in .csv or .json is the file")
    .addOption(new Option("--format <format>", "default: the file's, else csv").choices(["csv", "json"]))
    .option("--bom", "begin a CSV file with a byte order mark, for spreadsheets that need one");
  withExample(
    command,
    "export troops",
    "export who rutte quotes.csv --bom",
    "export digest 2024-10-29 --format json",
  ).action((words: string[], options: ExportOptions & { readonly format?: string }) => {
    const last = words.at(-1) ?? "";
    const file = FILE.test(last) ? last : null;
    const format = options.format ?? (file === null ? "csv" : file.split(".").at(-1)?.toLowerCase());
    const asked = file === null ? words : words.slice(0, -1);
    return handlers.export(joinWords("export", ...(asked.length === 0 ? ["digest"] : asked), format), file, options);
  });
}
