import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../../domain/article.ts";
import type { StoryView } from "../../domain/story.ts";
import type { IngestHints } from "../../ingest/index.ts";
import { addCorrect, type CorrectOptions } from "./correct-command.ts";
import { addDeliveryCommands, type DeliveryHandlers } from "./delivery-commands.ts";
import { addExport, type ExportOptions } from "./export-command.ts";
import { type AnswerOptions, type DataOption, joinWords, withExample, withPicture, withReader } from "./options.ts";
import { addStoreCommands, type StoreHandlers } from "./store-commands.ts";

export interface ExtractOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** What each command of the command line does; `line` is what a reader would have written to a bot. */
export interface Handlers extends StoreHandlers, DeliveryHandlers {
  start(options: AnswerOptions): Promise<void>;
  answer(line: string, options: AnswerOptions): Promise<void>;
  /** Writes the file behind an answer; `file` null is standard output. */
  export(line: string, file: string | null, options: ExportOptions): Promise<void>;
  correct(fact: string, reason: string, options: CorrectOptions): Promise<void>;
  ingest(paths: readonly string[], hints: IngestHints, options: DataOption): Promise<void>;
  extract(paths: readonly string[], hints: IngestHints, options: ExtractOptions): Promise<void>;
  reindex(options: DataOption): Promise<void>;
  doctor(options: DataOption): Promise<void>;
}

/** The `mujaz` command line. Each view of a story is a command of its own. */
export function createProgram(handlers: Handlers, views: readonly StoryView[], version: string): Command {
  const program = new Command("mujaz")
    .description("News digests in Arabic and English: who claimed what, when, with the sentence behind every line.")
    .version(version)
    .configureOutput({ outputError: (text, write) => write(`${text.trim().replace(/\s*\n\s*/gu, " ")}\n`) })
    .addHelpText("after", generalExamples);
  addStart(program, handlers);
  addAnswers(program, handlers, views);
  addExport(program, handlers);
  addCorrect(program, handlers);
  addUpkeep(program, handlers);
  addStoreCommands(program, handlers);
  addDeliveryCommands(program, handlers);
  return program;
}

const generalExamples = `
Answers come in Arabic (the default) or English: --lang ar, --lang en.
Examples:
  mujaz                                      the prompt, in a terminal
  mujaz digest --date 2024-10-29 --lang en   one day's digest
  mujaz troops --by pentagon --json          figures of one source, for another program
  mujaz help who                             what a command takes`;

function addStart(program: Command, handlers: Handlers): void {
  const start = program
    .command("start")
    .description("run: the bots where .env has tokens, else the prompt of the terminal (also: no command at all)")
    .action((options: AnswerOptions) => handlers.start(options));
  withExample(withReader(start), "start", "start --corpus ./articles", "start --lang en");
}

type AddAnswer = (name: string, description: string, examples: readonly string[]) => Command;

function addAnswers(program: Command, handlers: Handlers, views: readonly StoryView[]): void {
  const add: AddAnswer = (name, description, examples) => {
    const command = withReader(program.command(name)).description(description);
    return withExample(command.option("--json", "print the content as one JSON object"), ...examples);
  };
  addDigest(add, handlers);
  for (const view of views) addView(add, handlers, view);
  add("who", "who someone is, and what he said; names in either script", [
    "who rutte",
    "who روته --lang en",
    "who pentagon",
  ])
    .addArgument(new Argument("<name...>", "a name, in any usual spelling; a number after it is the page"))
    .action((name: string[], options: AnswerOptions) => handlers.answer(joinWords("who", ...name), options));
  add("timeline", "dated events", ["timeline --lang en"]).action((options: AnswerOptions) =>
    handlers.answer("timeline", options),
  );
  add("people", "who is quoted, and how often", ["people"]).action((options: AnswerOptions) =>
    handlers.answer("people", options),
  );
  add("search", "articles that have all the words", ["search Kursk", "search كورسك"])
    .addArgument(new Argument("<words...>", "words in either language"))
    .action((words: string[], options: AnswerOptions) => handlers.answer(joinWords("search", ...words), options));
  add("sources", "the outlets read, with counts", ["sources"]).action((options: AnswerOptions) =>
    handlers.answer("sources", options),
  );
}

interface DigestOptions extends AnswerOptions {
  readonly date?: string;
  readonly from?: string;
  readonly window: string;
  readonly both?: boolean;
  readonly explain?: boolean;
}

function addDigest(add: AddAnswer, handlers: Handlers): void {
  const digest = add("digest", "the edition of a day, a week or any days", [
    "digest",
    "digest --date 2024-10-29 --both",
    "digest --from 2024-10-21 --date 2024-10-29",
    "digest --window week --chart week.png",
  ]);
  withPicture(digest, "write a table of the figures")
    .option("--date <day>", "YYYY-MM-DD, D/M/YYYY, today or yesterday (default: the latest edition)")
    .addOption(new Option("--window <window>", "how far back").choices(["day", "week"]).default("day"))
    .option("--from <day>", "the window's first day, up to --date (default: today)")
    .option("--both", "in Arabic, then in English")
    .option("--explain", "why each line is there, and stands where it does")
    .action(({ date, from, window, both, explain, ...options }: DigestOptions) => {
      const week = window === "week" && "week";
      const to = from === undefined ? date : (date ?? "today");
      return handlers.answer(joinWords("digest", week, from, to, both && "both", explain && "explain"), options);
    });
}

function addView(add: AddAnswer, handlers: Handlers, view: StoryView): void {
  const command = add(view.id, `${view.title.en}: latest figures of each source`, [
    view.id,
    `${view.id} --on 2024-10-25`,
    `${view.id} --by nato`,
    `${view.id} --chart ${view.id}.png`,
  ]);
  withPicture(command, "write a chart of the figures")
    .alias(view.ar)
    .option("--on <day>", "what had been said by that day")
    .option("--by <name>", "one source only")
    .action(({ on, by, ...options }: AnswerOptions & { on?: string; by?: string }) =>
      handlers.answer(joinWords(view.id, on && `on ${on}`, by && `by ${by}`), options),
    );
}

/** What the caller knows of files that do not tell it themselves. */
interface HintOptions {
  readonly published?: string;
  readonly lang?: string;
  readonly outlet?: string;
}

const withHints = (command: Command): Command =>
  command
    .argument("<path...>", "files (.txt, .md, .html) or folders, with an index.json or without")
    .option("--published <day>", "day of publication, YYYY-MM-DD, of files that do not tell it", calendarDay)
    .addOption(new Option("--lang <language>", "language of files that do not tell it").choices(languages))
    .option("--outlet <name>", "outlet of files that do not tell it");

function hintsOf({ published, lang, outlet, collected }: HintOptions & { readonly collected?: string }): IngestHints {
  return {
    ...(collected === undefined ? {} : { collected }),
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { language: lang }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

function calendarDay(text: string): string {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return Temporal.PlainDate.from(text).toString();
  } catch {
    // No day of the calendar: told below, with the shape.
  }
  throw new InvalidArgumentError("Expected a day such as 2024-10-29.");
}

function addUpkeep(program: Command, handlers: Handlers): void {
  const withData = (command: Command): Command => command.option("--data <dir>", "folder of the store");
  const ingest = withHints(withData(program.command("ingest").description("read articles into the store")));
  ingest.option(
    "--collected <day>",
    "day on which news was collected as it appeared; else known as published",
    calendarDay,
  );
  withExample(ingest, "ingest ./articles", "ingest a.txt --published 2024-10-29").action(
    (paths: string[], options: DataOption & HintOptions & { readonly collected?: string }) =>
      handlers.ingest(paths, hintsOf(options), options),
  );
  const extract = withHints(program.command("extract").description("print the facts of articles, without a store"))
    .option("--json", "one JSON object an article, a line each")
    .option("--explain", "with the rules that found each fact");
  withExample(extract, "extract a.txt --published 2024-10-29", "extract ./articles --json").action(
    (paths: string[], options: ExtractOptions & HintOptions) => handlers.extract(paths, hintsOf(options), options),
  );
  const reindex = withData(program.command("reindex")).description(
    "derive facts anew where config/ or the program changed",
  );
  withExample(reindex, "reindex").action((options: DataOption) => handlers.reindex(options));
  const doctor = withData(program.command("doctor")).description("check runtime, settings, configuration and store");
  withExample(doctor, "doctor", "doctor --data ./data").action((options: DataOption) => handlers.doctor(options));
}
