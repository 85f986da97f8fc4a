import { readFor } from "../commands/reading.ts";
import { type AlertDefinition, composeEdition, type DigestDefinition, type Edition } from "../digest/index.ts";
import type { Language } from "../domain/article.ts";
import type { Rendering, StoredEdition } from "../domain/delivery.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Message, ReaderOptions } from "../domain/message.ts";
import type { Platform } from "../domain/platform.ts";
import type { Store } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";
import { platformOf, type Subscription } from "../domain/subscription.ts";
import { createMarkLines, digestMessage, type MarkLines, type Words } from "../message/index.ts";
import { hashOf } from "./hash.ts";
import { daysOf } from "./plan.ts";

/** An edition in one subscription's form; every other subscription of the same `group` gets the same. */
export interface Printed {
  readonly edition: StoredEdition;
  readonly rendering: Rendering;
  /** False on a quiet day that takes nothing back. */
  readonly hasNews: boolean;
}

/** Composes each edition once, and prints it once for each form in which it is wanted. */
export interface Editor {
  /** What it composes from; alerts are composed from the same. */
  readonly parts: EditorParts;
  /** Subscriptions and slots with the same group, owed the same corrections, get the same rendering. */
  groupOf(subscription: Subscription, slotAt: number, owed: readonly number[]): string;
  /**
   * Throws an Error when the story or the platform is not there (any more).
   * @param owed numbers of the corrections that the chat is owed
   */
  print(subscription: Subscription, slotAt: number, owed: readonly number[]): Promise<Printed>;
  /** Marks what was printed and turned out wrong. */
  readonly markLines: MarkLines;
}

export interface EditorParts {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly stories: readonly Story[];
  readonly definitions: {
    readonly daily: DigestDefinition;
    readonly weekly: DigestDefinition;
    readonly alert: AlertDefinition;
  };
  readonly words: Words;
  readonly platforms: readonly Platform[];
}

export function createEditor(parts: EditorParts): Editor {
  return {
    parts,
    groupOf(subscription, slotAt, owed) {
      const { chat, storyId, window, languages, sections, digits, dualMonths, dates } = subscription;
      const { day, previousDay } = daysOf(subscription, slotAt);
      const form = [languages, sections, digits, dualMonths, dates];
      return JSON.stringify([platformOf(chat), storyId, window, day, previousDay, form, owed]);
    },
    print: (subscription, slotAt, owed) => print(parts, subscription, slotAt, owed),
    markLines(message, corrections, length) {
      const { words, gazetteer, stories } = parts;
      const [story] = stories;
      if (story === undefined) return message;
      const context = { options: formOf(message.language), words, gazetteer, story };
      return createMarkLines(context)(message, corrections, length);
    },
  };
}

async function print(
  parts: EditorParts,
  subscription: Subscription,
  slotAt: number,
  owed: readonly number[],
): Promise<Printed> {
  const { words, gazetteer, platforms } = parts;
  const platform = platforms.find(({ name }) => name === platformOf(subscription.chat));
  if (platform === undefined) throw new Error(`no platform ${platformOf(subscription.chat)} is set up`);
  const { edition, story, knownCorrection } = await compose(parts, subscription, slotAt, owed);
  const wanted = withSections(edition, subscription.sections);
  const inLanguage = (language: Language) =>
    digestMessage(
      wanted,
      { options: formOf(language, subscription), words, gazetteer, story },
      { isBoth: subscription.languages.length > 1 },
    );
  const message = inOne(subscription.languages.map(inLanguage));
  const corrections = correctionsIn(wanted);
  const printed = platform.render(message);
  const editionId = hashOf(edition);
  return {
    edition: { id: editionId, storyId: story.id, day: edition.day, content: edition },
    rendering: {
      id: hashOf([editionId, platform.name, knownCorrection, printed]),
      editionId,
      parts: printed,
      told: { messages: [message], factIds: factIdsIn(message), corrections, knownCorrection },
    },
    hasNews: edition.newReports > 0 || corrections.length > 0,
  };
}

async function compose(
  { store, gazetteer, stories, definitions }: EditorParts,
  subscription: Subscription,
  slotAt: number,
  owed: readonly number[],
): Promise<Composed> {
  const story = stories.find(({ id }) => id === subscription.storyId);
  if (story === undefined) throw new Error(`no story ${subscription.storyId} in config/stories/`);
  const days = daysOf(subscription, slotAt);
  const window = { after: days.previousDay, to: days.day };
  const { facts, articles, claims } = await readFor({ store, gazetteer, story }, window);
  const definition = subscription.window === "week" ? definitions.weekly : definitions.daily;
  const input = { claims, facts, articles, story, definition, ...days, owed: new Set(owed) };
  // Corrections made after its day are no part of an edition: whoever gets it is owed them.
  const known = claims.input.corrections?.findLast(({ madeOn }) => madeOn <= days.day);
  return { story, edition: composeEdition(input), knownCorrection: known?.number ?? 0 };
}

type Form = Pick<Subscription, "digits" | "dualMonths" | "dates">;

const formOf = (language: Language, { digits = "latin", dualMonths = true, dates }: Form = {}): ReaderOptions => ({
  language,
  digits,
  dualMonths,
  ...(dates === undefined ? {} : { dates }),
});

interface Composed {
  readonly edition: Edition;
  readonly story: Story;
  /** Number of the last correction that it knows of; 0 for none. */
  readonly knownCorrection: number;
}

/** Told whatever was chosen: what the edition is about, and what we got wrong. */
const alwaysTold: readonly string[] = ["headline", "corrections"];

/** The chosen sections. */
function withSections(edition: Edition, chosen: Subscription["sections"]): Edition {
  if (chosen === null) return edition;
  const sections = edition.sections.filter(({ id }) => alwaysTold.includes(id) || chosen.includes(id));
  return { ...edition, sections };
}

function correctionsIn({ sections }: Edition): readonly number[] {
  return sections.flatMap(({ items }) => items.flatMap((item) => (item.kind === "correction" ? item.numbers : [])));
}

/** Facts on which the lines of a message stand. */
function factIdsIn({ blocks, folded }: Message): readonly string[] {
  const own = blocks.flatMap((block) => (block.kind === "item" ? block.factIds : []));
  return [...new Set([...own, ...(folded === undefined ? [] : factIdsIn(folded))])];
}

/** A message a language, the later ones folded under the first. */
function inOne([first, ...others]: readonly Message[]): Message {
  if (first === undefined) throw new Error("a digest in no language");
  return others.length === 0 ? first : { ...first, folded: inOne(others) };
}
