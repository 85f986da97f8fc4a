import type { Claim } from "../claims/index.ts";
import type { Language } from "../domain/article.ts";
import type { Gazetteer } from "../domain/entity.ts";
import type { Message, ReaderOptions } from "../domain/message.ts";
import type { Picture, PictureLook } from "../domain/picture.ts";
import type { Store } from "../domain/ports.ts";
import type { Story } from "../domain/story.ts";
import type { ZoneNames } from "../domain/zone.ts";
import type { AlertDefinition, DigestDefinition } from "../digest/index.ts";
import type { Words } from "../message/index.ts";
import type { ScheduleWords } from "./schedule-vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The chat that is answered, where there is one. */
export interface ChatHere {
  /** As in `Subscription.chat`. */
  readonly id: string;
  /** Zone of a first subscription. */
  readonly zone: string;
  /** Milliseconds since 1970, at the moment of asking. */
  readonly now: number;
  /** Another id at each call. */
  readonly newId: () => string;
  /** Whether several people read it. */
  readonly isShared?: boolean;
  /** Whether figures come with their chart; null for the platform's own manner. */
  readonly pictures?: boolean | null;
}

/** What a chat chose for all its answers; kept with the chat. */
export interface ChatChoices {
  readonly language?: Language;
  readonly storyId?: string;
  readonly digits?: ReaderOptions["digits"];
  readonly dualMonths?: boolean;
  readonly dates?: NonNullable<ReaderOptions["dates"]>;
  readonly zone?: string;
  readonly pictures?: boolean;
}

/** What operators may look at and do from a chat. */
export interface Operations {
  status(): Promise<OperationsStatus>;
  /** Reads `config/` and `digests/` anew: all of it, or, with the reason, nothing. */
  reload(): Promise<{ readonly problem: string | null; readonly stale: number }>;
}

export interface OperationsStatus {
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Null before the first. */
  readonly lastTickAt: number | null;
  /** Each platform and whether it is connected, with the reason where it is not. */
  readonly platforms: readonly { readonly name: string; readonly state: string; readonly detail: string }[];
  /** Sources that are configured. */
  readonly sources: number;
}

/** Everything an answer may depend on. Commands read no clock: `today` is given. */
export interface CommandContext {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  /** The story that the chat follows. */
  readonly story: Story;
  readonly stories: readonly Story[];
  readonly definitions: {
    readonly daily: DigestDefinition;
    readonly weekly: DigestDefinition;
    readonly alert: AlertDefinition;
  };
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly schedule: ScheduleWords;
  readonly zones: ZoneNames;
  /** Null for a single question that belongs to no chat. */
  readonly chat: ChatHere | null;
  readonly options: ReaderOptions;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  /** Numbered lines that the reader saw last, for `why 3`; null before the first answer. */
  readonly lastLines: NumberedLines | null;
  /** For operators; null for everybody else. */
  readonly operations: Operations | null;
}

/** The fact ids behind each number of an answer. */
export type NumberedLines = ReadonlyMap<number, readonly string[]>;

/** A file that goes with an answer. */
export interface AnswerFile {
  /** `mujaz-troops.csv` */
  readonly name: string;
  readonly mediaType: "text/csv" | "application/json";
  readonly text: string;
}

export interface Answer {
  readonly message: Message;
  /** The content behind the message, without language, for `--json`; null where there is none. */
  readonly content: unknown;
  /** What the reader chose with this command, for the chat to remember. */
  readonly chose?: ChatChoices;
  /** True when everything that is kept of the chat was deleted. */
  readonly forgot?: boolean;
  /** Whether its pictures were asked for; absent for the chat's own choice. */
  readonly showsPictures?: boolean;
  /** True when the input was not understood and the message says so. */
  readonly isProblem?: boolean;
  /** The claims behind the answer, for `export`; absent for answers that are not made of claims. */
  readonly claims?: () => readonly Claim[];
  readonly file?: AnswerFile;
  /** The answer as pictures; empty when there is nothing to draw. Absent for answers that are never drawn. */
  readonly pictures?: (look: PictureLook) => readonly Picture[];
}

/**
 * Who may give a command. `admins`: it changes what a shared chat has chosen, so there an admin must give it; in a private
 * chat everyone is their own. `operators`: only those whom `OPERATORS` names, anywhere.
 */
export type Audience = "everyone" | "admins" | "operators";

/** One command of every platform. */
export interface Command {
  /** `[a-z0-9_]`, as platforms want it. */
  readonly name: string;
  readonly audience: Audience;
  /** Other words that call it, the first one printed in help. */
  readonly words: readonly string[];
  /** Key of the words that say what it does. */
  readonly summary: string;
  readonly example: Readonly<Record<Language, string>>;
  /**
   * Answers what stands after the command's name. Throws `InputProblem` when that cannot be understood; any other
   * error is a fault of the program or the store.
   */
  run(context: CommandContext, input: string): Promise<Answer>;
}
