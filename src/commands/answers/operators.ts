import { errorMessage, operatorMessage, statusMessage } from "../../message/index.ts";
import { splitWords } from "../arguments.ts";
import type { Answer, CommandContext, Operations } from "../command.ts";
import { correctFact, type CorrectionRequest } from "../correct.ts";
import { InputProblem } from "../problem.ts";
import { messageContext } from "../reading.ts";

/** About a day of them; `/delivery` tells more. */
const slotsCounted = 20;

/** `status`: what runs, what is stored, what was sent of late. */
export async function answerStatus(context: CommandContext): Promise<Answer> {
  const operations = operationsOf(context);
  const { store, chat } = context;
  const [status, counts] = [await operations.status(), await store.counts()];
  const slots = await store.slotCounts({ latest: slotsCounted });
  const deliveries = new Map<string, number>();
  for (const { state, count } of slots) deliveries.set(state, (deliveries.get(state) ?? 0) + count);
  const subscriptions = await store.subscriptionCount();
  const told = { ...status, counts, subscriptions, deliveries, now: chat?.now ?? status.startedAt };
  return { message: statusMessage(told, messageContext(context)), content: { ...told, deliveries: [...deliveries] } };
}

/** `reload`: `config/` and `digests/` are read anew, whole or not at all. */
export async function answerReload(context: CommandContext): Promise<Answer> {
  const { problem, stale } = await operationsOf(context).reload();
  const words = messageContext(context);
  if (problem !== null) return { ...operatorAnswer(context, problem, "reload-refused"), isProblem: true };
  return { message: errorMessage("reload-done", { stale }, words), content: { stale } };
}

const example = "/correct FACT value 10000 misread";

/** `correct FACT value 10000 why`, `correct FACT source NATO: why`, `correct FACT drop why`, `correct FACT confirm why`. */
export async function answerCorrect(context: CommandContext, input: string): Promise<Answer> {
  operationsOf(context);
  const request = requestOf(input);
  try {
    return operatorAnswer(context, await correctFact(context, request), "correct-done");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ...operatorAnswer(context, error.message, "correct-refused"), isProblem: true };
  }
}

function requestOf(input: string): CorrectionRequest {
  const [factId = "", kind = "", ...rest] = splitWords(input);
  const words = rest.join(" ");
  if (factId === "" || rest.length === 0) throw new InputProblem("error-correct", { example });
  switch (kind) {
    case "drop":
      return { factId, drop: true, reason: words };
    case "confirm":
      return { factId, confirm: true, reason: words };
    case "value":
      return { factId, value: rest[0] ?? "", reason: rest.slice(1).join(" ") };
    case "source": {
      // Names have spaces: the reason stands after a colon.
      const [source = "", ...reason] = words.split(":");
      return { factId, source: source.trim(), reason: reason.join(":").trim() };
    }
    default:
      throw new InputProblem("error-correct", { example });
  }
}

/** The line that the command line prints, too: in English, as operators' texts are. */
function operatorAnswer(context: CommandContext, text: string, key: string): Answer {
  return { message: operatorMessage(key, text, messageContext(context)), content: text };
}

function operationsOf({ operations }: CommandContext): Operations {
  if (operations === null) throw new InputProblem("error-no-operations", { example: "npx mujaz doctor" });
  return operations;
}
