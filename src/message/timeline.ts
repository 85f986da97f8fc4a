import type { EventLine, TimelineAnswer } from "../digest/index.ts";
import type { Block, Inline, Message } from "../domain/message.ts";
import { item, line, message, title } from "./blocks.ts";
import { eventClause } from "./event-lines.ts";
import { outletsAfter } from "./names.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** Days on one page: the latest ones, oldest first. */
const MAX_DAYS = 40;

/** Dated events, one line a day, oldest first; expectations of past days are told as such. */
export function timelineMessage(answer: TimelineAnswer, context: MessageContext): Message {
  const writer = createWriter(context, answer.asOf);
  const days = answer.days.flatMap(({ day, events }): readonly Block[] => {
    const told = events.flatMap((event) => toldEvent(event, answer.asOf, writer));
    if (told.length === 0) return [];
    const text = writer.say("timeline-day", {
      day: writer.day(day),
      events: dotted(
        told.map((each) => each.text),
        writer,
      ),
    });
    return [
      item(
        null,
        text,
        told.map((each) => each.claim),
      ),
    ];
  });
  const undated = answer.undated.flatMap((event) => toldEvent(event, answer.asOf, writer));
  const numbered = days
    .slice(-MAX_DAYS)
    .map((block, i): Block => (block.kind === "item" ? { ...block, number: i + 1 } : block));
  if (numbered.length === 0 && undated.length === 0) return message(writer, [line(writer.say("timeline-none"))]);
  const tail =
    undated.length === 0
      ? []
      : [
          item(
            numbered.length + 1,
            writer.say("timeline-undated", {
              events: dotted(
                undated.map((each) => each.text),
                writer,
              ),
            }),
            undated.map((each) => each.claim),
          ),
        ];
  return message(writer, [title(writer.say("timeline-title")), ...numbered, ...tail]);
}

function toldEvent(event: EventLine, asOf: string | null, writer: Writer) {
  const { claim } = event;
  // An announcement in somebody's words needs the day on which it was said.
  const isOpen = claim.aspect === "expected" && claim.content !== null;
  const clause = eventClause(event, { names: "short", withDay: isOpen }, writer);
  if (clause === null) return [];
  const outlets = outletsAfter(claim.reports, writer, { withRepeats: false });
  const isPast = !isOpen && asOf !== null && claim.day !== null && claim.day <= asOf;
  const key = claim.aspect !== "expected" ? null : isPast ? "timeline-was-expected" : "timeline-expected";
  const text = key === null ? clause : writer.say(key, { event: clause });
  return [{ claim, text: writer.join(text, outlets) }];
}

function dotted(texts: readonly (readonly Inline[])[], writer: Writer): readonly Inline[] {
  return texts.flatMap((text, i) => (i === 0 ? text : [...writer.say("timeline-dot"), { text: " " }, ...text]));
}
