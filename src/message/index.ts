import type { Edition, FiguresAnswer, PeopleAnswer, PersonAnswer, TimelineAnswer, WhyAnswer } from "../digest/index.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Message, ReaderOptions } from "../domain/message.ts";
import type { ArticleHit } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";

/** Every word a reader sees, in both languages, parsed from `digests/ar.ftl` and `digests/en.ftl`. */
export interface Words {
  readonly keys: ReadonlySet<string>;
}

/** What every composition needs besides its content. */
export interface MessageContext {
  readonly options: ReaderOptions;
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly story: Story;
}

/** Throws an Error naming the first broken entry. */
export declare function createWords(ftlAr: string, ftlEn: string): Words;

/** Also the quiet day. */
export declare function digestMessage(edition: Edition, context: MessageContext): Message;
export declare function troopsMessage(view: FiguresAnswer, context: MessageContext): Message;
export declare function whoMessage(answer: PersonAnswer, context: MessageContext): Message;
/** Nobody of that name (`near` empty), or names that are near to it. `reports`: articles that were looked through. */
export declare function unknownPersonMessage(
  input: { asked: string; near: readonly { ar: string; en: string; command: string }[]; reports: number },
  context: MessageContext,
): Message;
export declare function peopleMessage(answer: PeopleAnswer, context: MessageContext): Message;
export declare function timelineMessage(answer: TimelineAnswer, context: MessageContext): Message;
export declare function whyMessage(answer: WhyAnswer, context: MessageContext): Message;
export declare function searchMessage(
  input: { query: string; hits: readonly ArticleHit[] },
  context: MessageContext,
): Message;
/** Commands are given as data; `summary` is a key of the .ftl files. */
export declare function helpMessage(
  input: { commands: readonly { name: string; arabic: string | null; summary: string; example: string }[] },
  context: MessageContext,
): Message;
export declare function startMessage(input: { isPrivate: boolean }, context: MessageContext): Message;
/** `key` is a key of the .ftl files that begins with `error-`. */
export declare function errorMessage(
  key: string,
  args: Readonly<Record<string, string | number>>,
  context: MessageContext,
): Message;
