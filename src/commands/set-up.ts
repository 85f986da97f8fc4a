import { parse } from "yaml";
import { parseDefinition } from "../digest/index.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { ReaderOptions } from "../domain/message.ts";
import type { Store } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";
import { createWords, type Words } from "../message/index.ts";
import { type Commands, createCommands } from "./registry.ts";
import { createSession, type Session } from "./session.ts";
import { parseVocabulary } from "./vocabulary.ts";

export interface SetUpInput {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly stories: readonly Story[];
  readonly options: ReaderOptions;
  readonly today: () => string;
  /** The text of a file of `digests/`: `ar.ftl`, `daily.yaml`. */
  readonly readText: (name: string) => string;
}

/** A reader's conversation over a store, with all that `digests/` says. Throws an Error that names file and problem. */
export function setUpSession(input: SetUpInput): { readonly commands: Commands; readonly session: Session; readonly words: Words } {
  const { store, gazetteer, stories, options, today, readText } = input;
  const [story] = stories;
  if (story === undefined) throw new Error("config/stories/ has no story: add one, or restore it from the repository");
  const yaml = (name: string): unknown => parse(readText(name));
  const topics = yaml("topics.yaml");
  const definition = (name: string) => parseDefinition(yaml(name), `digests/${name}`, topics);
  const vocabulary = parseVocabulary(yaml("commands.yaml"), "digests/commands.yaml");
  const commands = createCommands(stories, vocabulary);
  const words = createWords(readText("ar.ftl"), readText("en.ftl"));
  const definitions = { daily: definition("daily.yaml"), weekly: definition("weekly.yaml") };
  const context = { store, gazetteer, story, stories, definitions, words, vocabulary, options };
  return { commands, words, session: createSession({ commands, context, today }) };
}
