import type { ReadLine } from "../commands/registry.ts";
import { messageContext } from "../commands/reading.ts";
import { quoted } from "../commands/problem.ts";
import { errorMessage, notAdminMessage } from "../message/index.ts";
import type { Turn } from "./hear.ts";
import type { Managed } from "./managing.ts";
import { plainReply, type Reply } from "./reply.ts";

/** What is said instead of an answer to whom the command is not for; null when it may be answered. */
export async function refusalOf(
  { parts, incoming, context }: Turn,
  { command, word }: ReadLine,
  managed: Managed | null,
): Promise<Reply | null> {
  if (command === null || command.audience === "everyone") return null;
  const words = messageContext(context);
  if (command.audience === "operators") {
    if (parts.operators.has(incoming.person)) return null;
    // Whoever may not give it need not know that it is there.
    return plainReply(errorMessage("error-unknown-command", { given: quoted(word) }, words));
  }
  // Asked at every command and every button: admins come and go.
  if (managed !== null || incoming.kind === "private" || (await incoming.mayManage())) return null;
  return plainReply(notAdminMessage(incoming.privateLink?.("subscribe") ?? null, words));
}
