import { type Command, InvalidArgumentError } from "commander";
import type { DataOption } from "./options.ts";

export interface DeliveryOptions extends DataOption {
  /** Milliseconds since 1970; one slot only. */
  readonly slot?: number;
  readonly resendFailed?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What an operator asks about deliveries and subscriptions. */
export interface DeliveryHandlers {
  delivery(options: DeliveryOptions): Promise<void>;
  /** `file` null is standard output. */
  exportSubscriptions(file: string | null, options: DataOption): Promise<void>;
  importSubscriptions(file: string, options: DataOption): Promise<void>;
}

const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  mujaz ${line}`).join("\n")}`;
const dataHelp = "folder of the store (default: DATA_DIR of the settings)";

/** The commands `delivery` and `subscriptions`. */
export function addDeliveryCommands(program: Command, handlers: DeliveryHandlers): void {
  program
    .command("delivery")
    .description("what was sent, failed, is uncertain or suspended, slot by slot")
    .option("--slot <time>", "one slot only, such as 2026-11-22T06:30Z", instant)
    .option("--resend-failed", "send failed and uncertain deliveries again when the bot runs")
    .option("--dry-run", "with --resend-failed: say what would be sent again, and change nothing")
    .option("--json", "print one JSON object")
    .option("--data <dir>", dataHelp)
    .addHelpText(
      "after",
      examples("delivery", "delivery --slot 2026-11-22T06:30Z", "delivery --resend-failed --dry-run"),
    )
    .action((options: DeliveryOptions) => handlers.delivery(options));
  const subscriptions = program
    .command("subscriptions")
    .description("take all subscriptions out, or bring them in: for a new bot, or another store")
    .addHelpText(
      "after",
      examples("subscriptions export subscriptions.json", "subscriptions import subscriptions.json"),
    );
  subscriptions
    .command("export")
    .description("write all subscriptions as JSON")
    .argument("[file]", "the file; standard output without one")
    .option("--data <dir>", dataHelp)
    .addHelpText("after", examples("subscriptions export subscriptions.json"))
    .action((file: string | undefined, options: DataOption) => handlers.exportSubscriptions(file ?? null, options));
  subscriptions
    .command("import")
    .description("add the subscriptions of such a file, or replace those of the same id; all or none")
    .argument("<file>", "what export wrote")
    .option("--data <dir>", dataHelp)
    .addHelpText("after", examples("subscriptions import subscriptions.json"))
    .action((file: string, options: DataOption) => handlers.importSubscriptions(file, options));
}

function instant(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    throw new InvalidArgumentError("Expected a time with its zone, such as 2026-11-22T06:30Z.");
  }
}
