import type { Alert } from "../digest/index.ts";
import type { Message } from "../domain/message.ts";
import { item, message, title, whyCommand } from "./blocks.ts";
import { figureItemLine } from "./figure-lines.ts";
import { outletsAfter } from "./names.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext } from "./writer.ts";

/** One alert: what it is, and the figure with its source, day, change and outlets. */
export function alertMessage({ kind, item: figure, limit }: Alert, context: MessageContext): Message {
  const { claim } = figure;
  const writer = createWriter(context, claim.firstPublished);
  const whole = figureItemLine(figure, writer);
  // What the source expects besides is left out before the line grows too long.
  const text = plain(whole).length <= limit ? whole : figureItemLine({ ...figure, expects: [] }, writer);
  const line = writer.join(text, outletsAfter(claim.reports, writer, { withRepeats: false }));
  const button = { label: plain(writer.say("button-sentence")), command: whyCommand(claim.factIds) };
  return message(writer, [title(writer.say(`alert-${kind}`)), item(1, line, [claim, ...figure.besides])], [[button]]);
}
