import { type Command, Option } from "commander";
import { type DataOption, withExample } from "./options.ts";

export interface CorrectOptions extends DataOption {
  readonly drop?: boolean;
  readonly value?: string;
  readonly source?: string;
  readonly confirm?: boolean;
}

interface CorrectHandler {
  correct(fact: string, reason: string, options: CorrectOptions): Promise<void>;
}

export function addCorrect(program: Command, handlers: CorrectHandler): void {
  const command = program
    .command("correct")
    .description("set right what was read from an article; the next edition tells it")
    .argument("<fact>", "the fact's id, as export and --json print it")
    .argument("<reason...>", "why, in words for readers")
    .option("--data <dir>", "folder of the store")
    .addOption(new Option("--drop", "it was misread").conflicts(["value", "source", "confirm"]))
    .addOption(
      new Option("--value <people>", "the right number, or a range: 10000-12000").conflicts(["source", "confirm"]),
    )
    .addOption(new Option("--source <name>", "whose figure or words it is").conflicts("confirm"))
    .option("--confirm", "a figure that is held back is right");
  withExample(
    command,
    'correct e3f0a1 --value 10000 "The article says ten thousand"',
    'correct e3f0a1 --source pentagon "Given in a sentence about Yoon"',
    'correct e3f0a1 --drop "Horses, not soldiers"',
  ).action((fact: string, reason: string[], options: CorrectOptions) =>
    handlers.correct(fact, reason.join(" "), options),
  );
}
