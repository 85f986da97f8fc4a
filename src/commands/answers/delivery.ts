import { deliveryMessage, resendMessage } from "../../message/index.ts";
import { splitWords } from "../arguments.ts";
import type { Answer, CommandContext } from "../command.ts";
import { deliveryReport, resendFailed } from "../delivery-report.ts";
import { InputProblem, quoted } from "../problem.ts";
import { messageContext } from "../reading.ts";
import { isOneOf } from "../vocabulary.ts";
import { chatOf } from "./chat-here.ts";

/**
 * For operators. `delivery`: what was sent, failed, is uncertain or suspended, by slot. `delivery again` says what would be
 * sent again, `delivery again yes` sends it.
 */
export async function answerDelivery(context: CommandContext, input: string): Promise<Answer> {
  const { store, schedule, vocabulary, options } = context;
  const chat = chatOf(context);
  const words = splitWords(input);
  const has = (list: readonly string[]) => words.some((word) => isOneOf(list, word));
  const isOdd = words.find((word) => ![schedule.again, schedule.yes, schedule.failed].some((l) => isOneOf(l, word)));
  if (isOdd !== undefined || (words.length > 0 && !has(schedule.again))) {
    const example = vocabulary.commands.delivery.example[options.language];
    throw new InputProblem("error-delivery-words", { given: quoted(isOdd ?? input), example });
  }
  if (words.length > 0) {
    const isDryRun = !has(schedule.yes);
    const count = await resendFailed(store, { slotAt: null, now: chat.now, isDryRun });
    const content = { count, isDryRun };
    return { message: resendMessage(content, messageContext(context)), content };
  }
  const report = await deliveryReport(store, null);
  return { message: deliveryMessage({ ...report, zone: chat.zone }, messageContext(context)), content: report };
}
