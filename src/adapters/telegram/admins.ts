import { type Api, GrammyError } from "grammy";
import type { ChatMember } from "grammy/types";
import type { ManagedChat } from "../../desk/index.ts";
import { addressOf } from "./address.ts";

const isManager = ({ status }: ChatMember): boolean => status === "creator" || status === "administrator";

/** Whether a person is an administrator there at this moment. Of a chat that tells us nothing, nobody is. */
export async function isAdmin(api: Api, chat: number | string, person: number): Promise<boolean> {
  try {
    return isManager(await api.getChatMember(chat, person));
  } catch (error) {
    if (error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429) return false;
    throw error;
  }
}

/** A channel or group that a person names: `@mychannel`, `t.me/mychannel`, `-100123` or our own address of it. */
export async function resolveChat(
  api: Api,
  self: { readonly id: number },
  reference: string,
  person: number,
): Promise<ManagedChat | null> {
  const [, name, id] =
    /^(?:@|(?:https?:\/\/)?t\.me\/)([a-z]\w{3,31})$|^(?:telegram:)?(-\d{1,16})$/iu.exec(reference.trim()) ?? [];
  const chat = name === undefined ? Number(id) : `@${name}`;
  if (name === undefined && id === undefined) return null;
  try {
    const found = await api.getChat(chat);
    if (found.type === "private") return null;
    const us = await api.getChatMember(found.id, self.id);
    const mayPost =
      us.status === "administrator" ? us.can_post_messages !== false : mayWrite(us) && found.type !== "channel";
    return { chat: addressOf(found.id), title: found.title, mayManage: await isAdmin(api, found.id, person), mayPost };
  } catch (error) {
    if (error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429) return null;
    throw error;
  }
}

/** Whether a member may write: what we are in a chat. */
export function mayWrite(member: ChatMember): boolean {
  if (member.status === "restricted") return member.is_member && member.can_send_messages;
  return member.status !== "left" && member.status !== "kicked";
}
