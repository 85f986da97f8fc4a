import { createHash } from "node:crypto";
import { readStore } from "../commands/reading.ts";
import { composeEdition, type DigestDefinition, type Edition } from "../digest/index.ts";
import type { Language } from "../domain/article.ts";
import type { Rendering, StoredEdition } from "../domain/delivery.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Message } from "../domain/message.ts";
import type { Platform } from "../domain/platform.ts";
import type { Store } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";
import { platformOf, type Subscription } from "../domain/subscription.ts";
import { digestMessage, type Words } from "../message/index.ts";
import { daysOf } from "./plan.ts";

/** An edition in one subscription's form; every other subscription of the same `group` gets the same. */
export interface Printed {
  readonly edition: StoredEdition;
  readonly rendering: Rendering;
  /** False on a quiet day. */
  readonly hasNews: boolean;
}

/** Composes each edition once, and prints it once for each form in which it is wanted. */
export interface Editor {
  /** Subscriptions and slots with the same group get the same rendering. */
  groupOf(subscription: Subscription, slotAt: number): string;
  /** Throws an Error when the story or the platform is not there (any more). */
  print(subscription: Subscription, slotAt: number): Promise<Printed>;
}

export interface EditorParts {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly stories: readonly Story[];
  readonly definitions: { readonly daily: DigestDefinition; readonly weekly: DigestDefinition };
  readonly words: Words;
  readonly platforms: readonly Platform[];
}

export function createEditor(parts: EditorParts): Editor {
  const { store, gazetteer, stories, definitions, words, platforms } = parts;

  async function compose(subscription: Subscription, slotAt: number): Promise<{ edition: Edition; story: Story }> {
    const story = stories.find(({ id }) => id === subscription.storyId);
    if (story === undefined) throw new Error(`no story ${subscription.storyId} in config/stories/`);
    const { facts, articles, claims } = await readStore({ store, gazetteer, story });
    const definition = subscription.window === "week" ? definitions.weekly : definitions.daily;
    const days = daysOf(subscription, slotAt);
    return { story, edition: composeEdition({ claims, facts, articles, story, definition, ...days }) };
  }

  return {
    groupOf(subscription, slotAt) {
      const { chat, storyId, window, languages, sections } = subscription;
      const { day, previousDay } = daysOf(subscription, slotAt);
      return JSON.stringify([platformOf(chat), storyId, window, day, previousDay, languages, sections]);
    },
    async print(subscription, slotAt) {
      const platform = platforms.find(({ name }) => name === platformOf(subscription.chat));
      if (platform === undefined) throw new Error(`no platform ${platformOf(subscription.chat)} is set up`);
      const { edition, story } = await compose(subscription, slotAt);
      const { sections } = subscription;
      const wanted =
        sections === null
          ? edition
          : { ...edition, sections: edition.sections.filter(({ id }) => sections.includes(id)) };
      const printIn = (language: Language) => {
        const options = { language, digits: "latin", dualMonths: true } as const;
        return digestMessage(wanted, { options, words, gazetteer, story });
      };
      const printed = platform.render(inOne(subscription.languages.map(printIn)));
      const editionId = hashOf(edition);
      return {
        edition: { id: editionId, storyId: story.id, day: edition.day, content: edition },
        rendering: { id: hashOf([editionId, platform.name, printed]), editionId, parts: printed },
        hasNews: edition.newReports > 0,
      };
    },
  };
}

/** A message a language, the later ones folded under the first. */
function inOne([first, ...others]: readonly Message[]): Message {
  if (first === undefined) throw new Error("a digest in no language");
  return others.length === 0 ? first : { ...first, folded: inOne(others) };
}

const hashOf = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
