import type { ReadLine } from "../commands/registry.ts";
import { messageContext } from "../commands/reading.ts";
import { quoted } from "../commands/problem.ts";
import type { Message } from "../domain/message.ts";
import { errorMessage, type MessageContext, notAdminMessage } from "../message/index.ts";
import type { Obstacle } from "./incoming.ts";
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
  const mayManage = managed !== null || incoming.kind === "private" || (await incoming.mayManage());
  if (!mayManage) return plainReply(notAdminMessage(incoming.privateLink?.("subscribe") ?? null, words));
  // Nobody subscribes to what would never arrive.
  const obstacle = command.name === "subscribe" && managed === null ? await incoming.obstacle?.() : null;
  return obstacle == null ? null : plainReply(obstacleMessage(obstacle, words));
}

function obstacleMessage(obstacle: Obstacle, words: MessageContext): Message {
  switch (obstacle.kind) {
    case "permissions":
      return errorMessage(
        "error-cannot-post",
        { permissions: obstacle.names.join(", "), example: "/subscribe" },
        words,
      );
    case "absent":
      return errorMessage("error-not-here", { link: obstacle.link }, words);
    case "no-messages":
      return errorMessage("error-no-messages-here", { example: "/subscribe" }, words);
  }
}
