/** All commands of the bot, the same for every platform: what a reader wrote becomes an answer. */
import { distance } from "fastest-levenshtein";
import type { Story, StoryView } from "../domain/story.ts";
import { errorMessage } from "../message/index.ts";
import { answerAlerts } from "./answers/alerts.ts";
import { answerDelivery } from "./answers/delivery.ts";
import { answerDigest } from "./answers/digest.ts";
import { answerExport } from "./answers/export.ts";
import { answerFigures } from "./answers/figures.ts";
import { answerLanguage, answerStory } from "./answers/choices.ts";
import { answerName, offerSearch } from "./answers/free-words.ts";
import { answerHelp, answerStart } from "./answers/help.ts";
import { answerCorrect, answerReload, answerStatus } from "./answers/operators.ts";
import { answerPeople, answerTimeline, answerWho } from "./answers/people.ts";
import { answerSearch } from "./answers/search.ts";
import { answerSources } from "./answers/sources.ts";
import {
  answerForgetMe,
  answerPause,
  answerPrivacy,
  answerSettings,
  answerSubscribe,
  answerUnsubscribe,
} from "./answers/subscriptions.ts";
import { answerWhy } from "./answers/why.ts";
import type { Answer, Audience, Command, CommandContext, NumberedLines } from "./command.ts";
import { InputProblem, quoted } from "./problem.ts";
import { messageContext } from "./reading.ts";
import { type AnsweredCommand, answeredCommands, type Vocabulary, wordKey } from "./vocabulary.ts";

export interface Commands {
  readonly all: readonly Command[];
  /**
   * Answers one line of a reader: `/troops on 2024-10-25`, `قوات`, `3` (for `why 3`), with or without the slash.
   * What cannot be understood is answered too (`isProblem`); it throws only when the program or the store fails.
   */
  answer(line: string, context: CommandContext): Promise<Answer>;
  /** The command that a word calls; null when there is none. */
  called(word: string): Command | null;
  /** What a line asks for, without answering it. */
  read(line: string, lastLines: NumberedLines | null): ReadLine;
}

export interface ReadLine {
  /** As written, without slash and bot. */
  readonly word: string;
  /** What stands after it. */
  readonly rest: string;
  /** Null when no command is called so. */
  readonly command: Command | null;
  /** The bot that is named after the command: `mujaz_bot` in `/help@mujaz_bot`; null when none is. */
  readonly bot: string | null;
}

/** Of the commands that not everyone may give everywhere. */
const audiences: Partial<Readonly<Record<AnsweredCommand, Audience>>> = {
  subscribe: "admins",
  settings: "admins",
  pause: "admins",
  unsubscribe: "admins",
  alerts: "admins",
  delivery: "operators",
  story: "admins",
  language: "admins",
  forgetme: "admins",
  status: "operators",
  correct: "operators",
  reload: "operators",
};

const builtIns: Readonly<Record<AnsweredCommand, Command["run"]>> = {
  digest: answerDigest,
  who: answerWho,
  people: answerPeople,
  timeline: answerTimeline,
  search: answerSearch,
  sources: answerSources,
  export: (context, input) => answerExport(context, input, () => null),
  subscribe: answerSubscribe,
  settings: answerSettings,
  pause: answerPause,
  unsubscribe: answerUnsubscribe,
  alerts: answerAlerts,
  delivery: answerDelivery,
  privacy: answerPrivacy,
  forgetme: answerForgetMe,
  why: answerWhy,
  story: answerStory,
  language: answerLanguage,
  // A chat of one person manages a channel of many: whoever knows the platform answers it.
  channel: async () => {
    throw new InputProblem("error-channel-private", { example: "/channel @my_channel" });
  },
  status: answerStatus,
  correct: answerCorrect,
  reload: answerReload,
  start: answerStart,
  help: (context) => answerHelp(context, []),
};

/** Throws an Error when two commands are called alike. */
export function createCommands(stories: readonly Story[], vocabulary: Vocabulary): Commands {
  const views = stories.flatMap((story) => story.views.map((view) => viewCommand(view, vocabulary)));
  const own = answeredCommands.map((name) => builtInCommand(name, vocabulary));
  // Figures stand next to the digest in every list: they are what people ask for most.
  const called = (word: string): Command | null => byWord.get(wordKey(word)) ?? null;
  const all: Command[] = [...own.slice(0, 1), ...views, ...own.slice(1)].map((command) => {
    if (command.name === "help") return { ...command, run: (context) => answerHelp(context, forReaders) };
    if (command.name === "export") return { ...command, run: (context, input) => answerExport(context, input, called) };
    return command;
  });
  const forReaders = all.filter(({ audience }) => audience !== "operators");
  const byWord = indexByWord(all);

  const read = (line: string, lastLines: NumberedLines | null): ReadLine => {
    const { word, rest, bot } = readLine(line, lastLines);
    return { word, rest, bot, command: called(word) };
  };

  return {
    all,
    called,
    read,
    async answer(line, context) {
      try {
        const { word, rest, command } = read(line, context.lastLines);
        if (command !== null) return await command.run(context, rest);
        return await answerUnknown(line, word, context);
      } catch (error) {
        if (error instanceof InputProblem) return problemAnswer(error, context);
        throw error;
      }
    },
  };

  /** Words without a slash may be a name, or what somebody looks for. */
  async function answerUnknown(line: string, word: string, context: CommandContext): Promise<Answer> {
    const text = line.replace(/^[\s\p{Cf}]+/u, "").trim();
    if (text.startsWith("/")) throw unknownCommand(word, byWord);
    const who = called("who");
    const named = who === null ? null : await answerName(context, text, who);
    if (named !== null) return named;
    const problem = unknownCommand(word, byWord);
    // Several words are no slip of the pen.
    if (problem.suggestion !== null || !/\p{L}{2}/u.test(text)) throw problem;
    return offerSearch(context, text);
  }
}

function builtInCommand(name: AnsweredCommand, vocabulary: Vocabulary): Command {
  const { words, example } = vocabulary.commands[name];
  const audience = audiences[name] ?? "everyone";
  return { name, audience, words, summary: `command-${name}`, example, run: builtIns[name] };
}

function viewCommand(view: StoryView, { viewExample }: Vocabulary): Command {
  const fill = (example: string) => example.replace("{view}", view.id).replace("{word}", view.ar);
  return {
    name: view.id,
    audience: "everyone",
    words: [view.ar],
    summary: "command-view",
    example: { ar: fill(viewExample.ar), en: fill(viewExample.en) },
    run: (context, input) => answerFigures(view, context, input),
  };
}

function indexByWord(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const byWord = new Map<string, Command>();
  for (const command of commands) {
    for (const word of [command.name, ...command.words]) {
      const owner = byWord.get(wordKey(word));
      if (owner !== undefined && owner !== command) {
        throw new Error(`two commands are called "${word}": ${owner.name} and ${command.name}. Rename one.`);
      }
      byWord.set(wordKey(word), command);
    }
  }
  return byWord;
}

/** A number alone asks for the line of that number; a bot's name after the command (`/help@mujaz`) is dropped. */
function readLine(line: string, lastLines: NumberedLines | null): Omit<ReadLine, "command"> {
  const trimmed = line.replace(/^[\s\p{Cf}/]+/u, "").trim();
  const [first = "", ...others] = trimmed.split(/\s+/u);
  if (/^\p{Nd}{1,3}$/u.test(first) && others.length === 0 && (lastLines?.size ?? 0) > 0) {
    return { word: "why", rest: first, bot: null };
  }
  const [word = "", bot = null] = first.split(/@(?=[A-Za-z0-9_]+$)/u);
  return { word, bot, rest: trimmed.slice(first.length).trim() };
}

/** A slip of one letter in a short word, two in a longer one. */
const slipsAllowed = (word: string): number => (word.length <= 5 ? 1 : 2);

function unknownCommand(word: string, byWord: ReadonlyMap<string, Command>): InputProblem {
  const key = wordKey(word).slice(0, 40);
  let best: { called: string; slips: number } | null = null;
  for (const [known, command] of byWord) {
    // The beginning of a word is as good as the word with one letter wrong.
    const slips = known.startsWith(key) ? 1 : distance(key, known);
    // An Arabic slip is answered with the Arabic word, a Latin one with the command.
    const called = /\p{Script=Arabic}/u.test(known)
      ? (command.words.find((w) => wordKey(w) === known) ?? known)
      : `/${command.name}`;
    if (key.length > 2 && slips <= slipsAllowed(key) && slips < (best?.slips ?? Infinity)) best = { called, slips };
  }
  if (best === null) return new InputProblem("error-unknown-command", { given: quoted(word) });
  return new InputProblem("error-mistyped-command", { given: quoted(word), suggestion: best.called }, best.called);
}

function problemAnswer({ key, args, suggestion }: InputProblem, context: CommandContext): Answer {
  const message = errorMessage(key, args, messageContext(context));
  const buttons = suggestion === null ? [] : [[{ label: suggestion, command: suggestion }]];
  return { message: { ...message, buttons: [...message.buttons, ...buttons] }, content: null, isProblem: true };
}
