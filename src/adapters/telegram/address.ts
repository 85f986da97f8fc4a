/** Addresses of Telegram's chats: `telegram:-100123`, a topic's `telegram:-100123/7`; of its people: `telegram:500`. */

export interface ChatAddress {
  readonly chat_id: number;
  readonly message_thread_id?: number;
}

export function addressOf(chatId: number, threadId?: number): string {
  return `telegram:${chatId}${threadId === undefined ? "" : `/${threadId}`}`;
}

/** Throws an Error when the address is none of Telegram's. */
export function parseAddress(address: string): ChatAddress {
  const [, chat, thread] = /^telegram:(-?\d+)(?:\/(\d+))?$/u.exec(address) ?? [];
  if (chat === undefined) throw new Error(`not a chat of Telegram: ${address}`);
  return { chat_id: Number(chat), ...(thread === undefined ? {} : { message_thread_id: Number(thread) }) };
}

export const personAddress = (id: number): string => `telegram:${id}`;
