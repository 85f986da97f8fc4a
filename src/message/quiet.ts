import type { Edition } from "../digest/index.ts";
import type { Message } from "../domain/message.ts";
import { item, line, message, note, title } from "./blocks.ts";
import { eventClause } from "./event-lines.ts";
import { figureWithNoun, figureSource, statusAndPlace } from "./figure-lines.ts";
import { correctionBlocks, coverageText } from "./notices.ts";
import { plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** Announcements named on a quiet day. */
const MAX_AWAITED = 2;

/** A day without new reports: since when, the last figure, and what was or is expected. */
export function quietMessage(edition: Edition, writer: Writer): Message {
  const { coverage } = edition;
  const isUnread = coverage.kind === "read" && coverage.count === 0;
  const since = isUnread
    ? writer.say("quiet-unread")
    : edition.lastReportDay === null
      ? writer.say("quiet-empty")
      : writer.say("quiet-since", { day: writer.day(edition.lastReportDay) });
  const last = edition.lastFigure;
  const figure =
    last === null
      ? []
      : [
          item(
            1,
            writer.say("quiet-figure", {
              who: figureSource(last, writer),
              figure: figureWithNoun(last, writer),
              status: statusAndPlace(last, writer),
              day: writer.day(last.day),
            }),
            [last],
          ),
        ];
  const awaited = edition.awaited.slice(0, MAX_AWAITED).flatMap(({ event, announced, overdue }) => {
    const text = eventClause(event, { names: "short", withDay: false }, writer);
    if (text === null || announced === null) return [];
    return [
      { event: text, day: writer.day(announced), key: overdue ? "quiet-awaited" : "quiet-ahead", claim: event.claim },
    ];
  });
  const items = awaited.map(({ event, day, key, claim }, i) =>
    item(figure.length + i + 1, writer.say(key, { event, day }), [claim]),
  );
  const view = writer.story.views[0];
  const button = view === undefined ? [] : [{ label: plain(writer.say("button-figures")), command: view.id }];
  const read = coverage.kind === "read" ? coverageText(coverage, writer) : [];
  const blocks = [
    title(writer.say("quiet-title", { day: writer.editionDay(edition.day) })),
    line(since),
    ...figure,
    ...items,
    ...edition.sections.flatMap((section) => correctionBlocks(section, writer)),
    ...(read.length === 0 ? [] : [note(read)]),
  ];
  return message(writer, blocks, [button]);
}
