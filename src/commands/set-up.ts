import { parse } from "yaml";
import { parseAlertDefinition, parseDefinition } from "../digest/index.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { ReaderOptions } from "../domain/message.ts";
import type { Store } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";
import type { ZoneNames } from "../domain/zone.ts";
import { createWords, type Words } from "../message/index.ts";
import type { ChatHere, CommandContext } from "./command.ts";
import { type Commands, createCommands } from "./registry.ts";
import { createSession, type Session } from "./session.ts";
import { parseScheduleWords } from "./schedule-vocabulary.ts";
import { parseVocabulary } from "./vocabulary.ts";

/** The text of a file of `digests/`: `ar.ftl`, `daily.yaml`. Throws when it cannot be read. */
export type ReadText = (name: string) => string;

/** What `digests/` says: words, digests and the names of commands. */
export interface ReaderData extends Pick<CommandContext, "definitions" | "words" | "vocabulary" | "schedule"> {
  readonly commands: Commands;
}

/** Reads and checks `digests/`. Throws an Error that names the file and what is wrong in it. */
export function readReaderData(readText: ReadText, stories: readonly Story[]): ReaderData {
  const yaml = (name: string): unknown => {
    try {
      return parse(readText(name));
    } catch (error) {
      throw new Error(`digests/${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  const topics = yaml("topics.yaml");
  const definition = (name: string) => parseDefinition(yaml(name), `digests/${name}`, topics);
  const vocabulary = parseVocabulary(yaml("commands.yaml"), "digests/commands.yaml");
  return {
    definitions: {
      daily: definition("daily.yaml"),
      weekly: definition("weekly.yaml"),
      alert: parseAlertDefinition(yaml("alert.yaml"), "digests/alert.yaml"),
    },
    words: createWords(readText("ar.ftl"), readText("en.ftl")),
    vocabulary,
    schedule: parseScheduleWords(yaml("subscriptions.yaml"), "digests/subscriptions.yaml"),
    commands: createCommands(stories, vocabulary),
  };
}

export interface SetUpInput {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly stories: readonly Story[];
  readonly options: ReaderOptions;
  readonly today: () => string;
  readonly zones?: ZoneNames;
  /** The chat at the moment of asking; absent for single questions. */
  readonly chat?: () => ChatHere;
  readonly readText: ReadText;
}

/** A reader's conversation over a store. Throws as `readReaderData` does. */
export function setUpSession(input: SetUpInput): { readonly session: Session; readonly words: Words } {
  const { store, gazetteer, stories, options, today, readText, zones = noZones, chat = () => null } = input;
  const [story] = stories;
  if (story === undefined) throw new Error("config/stories/ has no story: add one, or restore it from the repository");
  const { commands, ...data } = readReaderData(readText, stories);
  const context = { ...data, store, gazetteer, story, stories, options, zones };
  return { words: data.words, session: createSession({ commands, context, today, chat }) };
}

const noZones: ZoneNames = [];
