import type { Command } from "commander";

/** Which store, and whether what is in the way may give way. */
export interface CareOptions {
  readonly data?: string;
  readonly force?: boolean;
}

/** Care of the store as a whole. */
export interface StoreHandlers {
  backup(file: string, options: CareOptions): Promise<void>;
  restore(file: string, options: CareOptions): Promise<void>;
  migrate(to: string, options: CareOptions): Promise<void>;
}

const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  mujaz ${line}`).join("\n")}`;
const dataHelp = "folder of the store (default: DATA_DIR of the settings)";

/** The commands `backup`, `restore` and `migrate`. */
export function addStoreCommands(program: Command, handlers: StoreHandlers): void {
  program
    .command("backup")
    .description("copy the store to a file, while the bot runs")
    .argument("<file>", "the new file")
    .option("--data <dir>", dataHelp)
    .option("--force", "replace the file if it is there")
    .addHelpText("after", examples("backup mujaz-sunday.sqlite", "backup /mnt/backup/mujaz.sqlite --force"))
    .action((file: string, options: CareOptions) => handlers.backup(file, options));
  program
    .command("restore")
    .description("put a backup in the store's place; stop the bot first")
    .argument("<file>", "what backup wrote")
    .option("--data <dir>", dataHelp)
    .option("--force", "although there is a store, which is then kept beside the restored one")
    .addHelpText("after", examples("restore mujaz-sunday.sqlite", "restore mujaz-sunday.sqlite --data ./data --force"))
    .action((file: string, options: CareOptions) => handlers.restore(file, options));
  program
    .command("migrate")
    .description("move the store to Postgres, whole or not at all; stop the bot first")
    .requiredOption("--to <url>", "an empty database: postgres://<user>@<host>/<database>")
    .option("--data <dir>", "folder of the store to move (default: that of the settings)")
    .addHelpText("after", examples("migrate --to postgres://mujaz@db.example.org/mujaz"))
    .action(({ to, ...options }: CareOptions & { to: string }) => handlers.migrate(to, options));
}
