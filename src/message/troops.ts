import type { FigureClaim } from "../claims/index.ts";
import type { FigureRow, FiguresAnswer } from "../digest/index.ts";
import type { Block, Button, Inline, Message } from "../domain/message.ts";
import { gap, heading, item, line, message, note, title, whyButtons } from "./blocks.ts";
import { eventClause } from "./event-lines.ts";
import { bareFigure, changeAfter, figureWithNoun, figureSource, sourceName } from "./figure-lines.ts";
import { genderOf, nameOf, outletsAfter } from "./names.ts";
import { heldBlocks } from "./notices.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** What may be asked after figures. */
export interface FollowUp {
  /** The command that gave them: `troops on 2024-10-25`. */
  readonly line: string;
  readonly viewId: string;
  /** `YYYY-MM-DD`, the day of the reports before; null when there are none. */
  readonly previousDay: string | null;
  /** Whether the chart comes with it; null where there are no pictures. */
  readonly isDrawn: boolean | null;
}

/** Each source's latest figures by status; or what had been said by a day. */
export function troopsMessage(answer: FiguresAnswer, context: MessageContext, follow?: FollowUp): Message {
  const writer = createWriter(context, answer.on ?? answer.asOf);
  const head = [title(titleText(answer, writer)), ...summaryLines(answer, writer)];
  if (answer.groups.length === 0) {
    const none =
      answer.by === null
        ? writer.say("figures-none")
        : writer.say("figures-none-by", { who: nameOf(answer.by, writer, "short") });
    return message(writer, [title(titleText(answer, writer)), line(none), ...heldBlocks(answer.held, writer)]);
  }
  let number = 0;
  const groups = answer.groups.flatMap(({ status, rows }): readonly Block[] => [
    gap,
    heading(writer.say("status-heading", {}, { status: status ?? "other" })),
    ...rows.map((row) => item(++number, rowText(row, answer.on === null, writer), [row.claim])),
  ]);
  const isLater = answer.groups.some((group) => group.rows.some((row) => row.publishedLater !== null));
  const tail = isLater ? [gap, note(writer.say("figures-later-note"))] : [];
  return message(
    writer,
    [...head, ...fightingBlocks(answer, writer), ...groups, ...heldBlocks(answer.held, writer), ...tail],
    [whyButtons(groups, writer), follow === undefined ? [] : followButtons(follow, writer)],
  );
}

/** "Fighting: no figure", and who says that there is fighting. */
function fightingBlocks({ fighting }: FiguresAnswer, writer: Writer): readonly Block[] {
  const event = fighting === null ? null : eventClause(fighting, { names: "short", withDay: true }, writer);
  if (fighting === null || event === null) return [];
  const text = writer.say("figures-none-fighting", { event });
  const outlets = outletsAfter(fighting.claim.reports, writer, { withRepeats: false });
  return [
    gap,
    heading(writer.say("status-heading", {}, { status: "fighting" })),
    item(null, writer.join(text, outlets), [fighting.claim]),
  ];
}

function followButtons({ line: command, viewId, previousDay, isDrawn }: FollowUp, writer: Writer): readonly Button[] {
  const button = (key: string, asked: string): Button => ({ label: plain(writer.say(key)), command: asked });
  const chart = isDrawn === true ? button("button-no-chart", command) : button("button-chart", `${command} chart`);
  return [
    ...(isDrawn === null ? [] : [chart]),
    { label: "CSV", command: `export ${command}` },
    ...(previousDay === null ? [] : [button("button-previous-day", `${viewId} on ${previousDay}`)]),
  ];
}

function titleText({ view, on, by, asOf }: FiguresAnswer, writer: Writer): readonly Inline[] {
  const yearful = createWriter(writer, null);
  const name = writer.join(view.title[writer.language]);
  const day =
    on !== null
      ? writer.say("figures-said-by", { day: yearful.day(on) })
      : asOf === null
        ? []
        : writer.say("figures-as-of", { day: yearful.day(asOf) });
  const who = by === null ? [] : writer.say("figures-of", { who: nameOf(by, writer, "official") });
  const parts = [name, who, day].filter((part) => part.length > 0);
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: " · " }, ...part]));
}

function summaryLines({ spread, disagreement }: FiguresAnswer, writer: Writer): readonly Block[] {
  const lines: Block[] = [];
  if (spread !== null) {
    const apart = spread.daysApart;
    const text = writer.say("figures-spread", {
      low: bareFigure(spread.low, writer, "oblique"),
      lowWho: figureSource(spread.low, writer),
      lowDay: writer.day(spread.low.day),
      high: bareFigure(spread.high, writer, "oblique"),
      highWho: figureSource(spread.high, writer),
      highDay: writer.day(spread.high.day),
      apart: apart === null ? [] : writer.say("figures-apart", { number: writer.number(apart) }, { count: apart }),
    });
    lines.push(item(null, text, [spread.low, spread.high]));
  }
  if (disagreement.length > 1) lines.push(item(null, disagreementText(disagreement, writer), disagreement));
  return lines;
}

function disagreementText(figures: readonly FigureClaim[], writer: Writer): readonly Inline[] {
  const days = figures.map((claim) => claim.day as string).toSorted();
  return writer.say("figures-disagreement", {
    days: dayRange(days[0] as string, days.at(-1) as string, writer),
    figures: writer.list(
      figures
        .toSorted((a, b) => a.min - b.min)
        .map((claim) =>
          writer.say("figures-one", { who: figureSource(claim, writer), figure: bareFigure(claim, writer) }),
        ),
    ),
  });
}

/** `28–29 Oct`, `30 Oct–1 Nov`, or one day. */
function dayRange(first: string, last: string, writer: Writer): readonly Inline[] {
  if (first === last) return writer.day(first);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  const dayAlone = (day: string) => writer.number(Number(day.slice(8)));
  if (isOneMonth && writer.language === "en" && writer.options.dates === "en-US") {
    return writer.say("figures-days", { first: writer.day(first), last: dayAlone(last) });
  }
  return writer.say("figures-days", {
    first: isOneMonth ? dayAlone(first) : writer.day(first),
    last: writer.day(last),
  });
}

/** Source · figure · place · day · change [outlets]. */
function rowText(
  { claim, change, publishedLater, near }: FigureRow,
  withRepeats: boolean,
  writer: Writer,
): readonly Inline[] {
  const figure = writer.bold(writer.language === "ar" ? figureWithNoun(claim, writer) : bareFigure(claim, writer));
  // A bare figure that the same report repeats with a hedge stays bare; /why tells.
  const others = claim.hedge === "exact" ? [] : claim.otherHedges.filter((hedge) => hedge !== "exact");
  const also =
    others.length === 0
      ? []
      : writer.say("also-hedged", {
          hedges: writer.list(others.map((hedge) => writer.say("hedge-word", {}, { hedge }))),
        });
  const later = publishedLater === null ? [] : writer.say("published-later", { day: writer.day(publishedLater) });
  const denied =
    claim.deniedBy === null
      ? []
      : writer.say(
          "figure-denied-row",
          { who: sourceName(claim.deniedBy, writer) },
          { gender: genderOf(claim.deniedBy, writer) },
        );
  const cells = [
    figureSource(claim, writer),
    writer.join(figure, also.length === 0 ? "" : " ", also),
    placeCell(claim, near, writer),
    writer.join(writer.day(claim.day), later.length === 0 ? "" : " ", later),
    changeCell(claim, change, writer),
    denied,
  ].filter((cell) => cell.length > 0);
  const text = cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: " · " }, ...cell]));
  // What was repeated after the day asked for is no part of that day's answer.
  return writer.join(text, outletsAfter(claim.reports, writer, { withRepeats }));
}

/** "Russia, near the combat zone"; empty when neither is known. */
function placeCell({ place }: FigureClaim, near: string | null, writer: Writer): readonly Inline[] {
  const name = place === null ? [] : nameOf(place, writer, "short");
  return writer.list([name, near === null ? [] : writer.say(`beside-${near}`)].filter((part) => part.length > 0));
}

function changeCell(claim: FigureClaim, change: FigureRow["change"], writer: Writer): readonly Inline[] {
  if (change.kind === "new") return writer.say("change-new");
  if (change.kind === "none" && claim.firstDay !== claim.day && claim.firstDay?.length === 10) {
    return writer.say("change-same", { day: writer.day(claim.firstDay) });
  }
  const [space, ...rest] = changeAfter(change, writer);
  return space === undefined ? [] : [{ ...space, text: space.text.trimStart() }, ...rest];
}
