import { z } from "zod";
import { languages } from "../domain/article.ts";
import type { Memory } from "../domain/memory.ts";
import type { NumberedLines } from "../commands/command.ts";

const line = z.tuple([z.int().min(1), z.array(z.string()).readonly()]);

const stateSchema = z.strictObject({
  language: z.enum(languages).optional(),
  digits: z.enum(["latin", "arabic"]).optional(),
  dualMonths: z.boolean().optional(),
  dates: z.enum(["en-GB", "en-US"]).optional(),
  storyId: z.string().optional(),
  /** Of a first subscription, and of "today". */
  zone: z.string().optional(),
  /** Whether figures come with their chart. */
  pictures: z.boolean().optional(),
  /** The numbered lines of the last answer, by their facts. */
  lines: z.array(line).optional(),
  /** Of a private chat: the chat whose settings are changed from here. */
  manages: z.strictObject({ chat: z.string(), title: z.string() }).optional(),
});

/** What a chat chose, and what it saw last; what is absent was never chosen. */
export type ChatState = Readonly<z.infer<typeof stateSchema>>;

/** Keeps it over restarts. */
export interface ChatStates {
  of(chat: string): Promise<ChatState>;
  /** Adds to what is kept of the chat. */
  change(chat: string, change: ChatState): Promise<void>;
  /** Returns whether anything was kept. */
  forget(chat: string): Promise<boolean>;
  move(from: string, to: string): Promise<void>;
}

/** More lines than an answer has, and no more than a row should hold. */
const mostLines = 60;

/** @param forgetButtons deletes what is kept for a chat's buttons */
export function createChatStates(memory: Memory, forgetButtons: (chat: string) => Promise<void>): ChatStates {
  async function of(chat: string): Promise<ChatState> {
    // What another version of the program kept and this one cannot read is as if it had not been chosen.
    const kept = stateSchema.safeParse((await memory.get(chat)) ?? {});
    return kept.success ? kept.data : {};
  }
  return {
    of,
    change: async (chat, change) => memory.set(chat, { ...(await of(chat)), ...change }),
    async forget(chat) {
      await forgetButtons(chat);
      return memory.delete(chat);
    },
    async move(from, to) {
      const state = await memory.get(from);
      if (state === undefined) return;
      await memory.set(to, state);
      await memory.delete(from);
    },
  };
}

export const linesOf = ({ lines }: ChatState): NumberedLines | null => (lines === undefined ? null : new Map(lines));

export const keptLines = (lines: NumberedLines): NonNullable<ChatState["lines"]> => [...lines].slice(0, mostLines);
