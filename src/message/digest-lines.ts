import type { Claim, EventClaim, FigureClaim } from "../claims/index.ts";
import type { Edition, EditionItem, EventLine, FigureItem } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { eventClause } from "./event-lines.ts";
import type { EventStyle } from "./event-parts.ts";
import { figureItemLine, figuresInRow, figureSource } from "./figure-lines.ts";
import { introduce, pauseAfter } from "./introductions.ts";
import { genderOf, outletsAfter, placeName } from "./names.ts";
import { quoteItemLine } from "./quote-lines.ts";
import { plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** A printed line and the claims that stand behind it. */
export interface Made {
  readonly text: readonly Inline[];
  readonly claims: readonly Claim[];
}

const inFull: EventStyle = { names: "full", withDay: true };

/** One item of an edition as a line with its outlets; null when nothing can be printed within its length. */
export function itemLine(each: EditionItem, limits: Edition["limits"]["characters"], writer: Writer): Made | null {
  switch (each.kind) {
    case "figure":
      return figureLine(each, limits.figure, writer);
    case "quote":
      return finished(quoteItemLine(each.claim, each.excerpt, writer), [each.claim], limits.quote, writer);
    case "development":
      return linkedClauses(each.events, limits.development, writer);
    case "expected":
      return expectedLine(each, limits.development, writer);
    case "repeated":
      return repeatedLine(each.figures, limits.figure, writer);
    case "undated":
      return undatedLine(each.event, limits.development, writer);
    case "headline":
    case "correction":
    case "source":
      return null;
  }
}

/** Without its comparison, or without what the source expects, where the line would be too long. */
function figureLine(each: FigureItem, limit: number, writer: Writer): Made | null {
  const alone = { ...each, expects: [] };
  const made = (item: FigureItem, withComparison: boolean) =>
    finished(
      figureItemLine(item, writer, withComparison),
      [item.claim, ...item.besides, ...item.expects],
      limit,
      writer,
    );
  return made(each, true) ?? made(each, false) ?? made(alone, false);
}

/** Clauses of events that belong together; the last ones go when the line is too long. */
function linkedClauses(events: readonly EventLine[], limit: number, writer: Writer): Made | null {
  const told: { text: readonly Inline[]; claim: Claim }[] = [];
  for (const [i, event] of events.entries()) {
    const text = i > 0 ? followUp(event, writer) : eventClause(event, inFull, writer);
    if (text !== null) told.push({ text, claim: event.claim });
    else if (i === 0) return null;
  }
  for (let count = told.length; count > 0; count--) {
    const part = told.slice(0, count);
    const clauses = part.flatMap((each, i) => (i === 0 ? [each.text] : [writer.say("semicolon"), " ", each.text]));
    const line = finished(
      writer.join(...clauses),
      part.map((each) => each.claim),
      limit,
      writer,
    );
    if (line !== null) return line;
  }
  return null;
}

/** After a line that says what is there: "Sabrina Singh (28 Oct) declined to confirm it". */
function followUp(event: EventLine, writer: Writer): readonly Inline[] | null {
  const { claim } = event;
  const [who] = claim.actors;
  if (who === undefined) return null;
  const isOnPresence = claim.type === "deployment" || event.topicWeight === "deployment";
  if (!isOnPresence || claim.aspect !== "declined") {
    const isBrief = claim.aspect === "denied" || claim.aspect === "not_denied";
    return eventClause(event, isBrief ? { names: "short", withDay: true } : inFull, writer);
  }
  return writer.say(
    "event-declined-too",
    {
      who: introduce(who, claim.day, null, writer),
      pause: pauseAfter(who, claim.day, writer),
      day: writer.dayAfter(claim.day),
    },
    { gender: genderOf(who, writer) },
  );
}

type ExpectedItem = Extract<EditionItem, { kind: "expected" }>;

function expectedLine(each: ExpectedItem, limit: number, writer: Writer): Made | null {
  const { claim } = each.event;
  // Without an announced day, the day on which it was said stands in the clause.
  // Who announced what did not come is of no interest any more.
  const told = each.overdue ? { ...each.event, relay: null } : each.event;
  const event = eventClause(told, { names: "full", withDay: each.announced === null }, writer);
  if (event === null) return null;
  const before = each.before.flatMap((lead) => {
    const text = step(lead, writer);
    return text === null ? [] : [{ text, claim: lead.claim }];
  });
  const withOutlets = (text: readonly Inline[], claims: readonly Claim[]) => finished(text, claims, limit, writer);
  if (each.announced === null) return withOutlets(writer.say("expected-open", { event }), [claim]);
  if (each.overdue)
    return withOutlets(writer.say("expected-overdue", { day: writer.day(each.announced), event }), [claim]);
  const day = writer.weekday(each.announced);
  const lead =
    before.length === 0
      ? []
      : stepsLine(
          claim,
          before.map((one) => one.text),
          writer,
        );
  const long = withOutlets(writer.say("expected-on", { day, event, before: lead }), [
    claim,
    ...before.map((one) => one.claim),
  ]);
  return long ?? withOutlets(writer.say("expected-on", { day, event, before: [] }), [claim]);
}

/** "reached Vladivostok on 29 Oct": a step on the way, without the name. */
function step({ claim }: EventLine, writer: Writer): readonly Inline[] | null {
  if (claim.aspect !== "departed" && claim.aspect !== "arrived") return null;
  const day = writer.day(claim.day);
  const gender = genderOf(claim.actors[0] ?? null, writer);
  if (claim.aspect === "departed") return writer.say("step-departed", { day }, { gender });
  const where = claim.place === null ? [] : writer.say("step-where", { place: placeName(claim.place, writer) });
  return writer.say("step-arrived", { day, where }, { gender, known: claim.place === null ? "no" : "yes" });
}

function stepsLine(claim: EventClaim, steps: readonly (readonly Inline[])[], writer: Writer): readonly Inline[] {
  const last = steps.at(-1) ?? [];
  const list =
    steps.length < 2 ? last : writer.say("step-joint", { first: writer.list(steps.slice(0, -1)), second: last });
  const [actor] = claim.actors;
  // An unknown gender is not guessed.
  const who = actor?.kind === "person" ? (writer.gazetteer.entities.get(actor.id)?.gender ?? "any") : "any";
  return writer.say("expected-before", { steps: writer.say("steps", { list }, { who }) });
}

/** Old figures told again: they keep their own day; the outlets are those that repeat them. */
function repeatedLine(figures: readonly FigureClaim[], limit: number, writer: Writer): Made | null {
  const [first] = figures;
  if (first === undefined) return null;
  const text = writer.say("repeated-line", {
    who: figureSource(first, writer),
    day: writer.day(first.day),
    figures: figuresInRow(figures, () => [], writer),
  });
  const repeats = figures.flatMap((claim) => claim.reports.filter((report) => report.repeat));
  const outlets = outletsAfter(
    repeats.map((report) => ({ ...report, repeat: false })),
    writer,
    { withRepeats: false },
  );
  return plain(text).length <= limit ? { text: writer.join(text, outlets), claims: figures } : null;
}

function undatedLine(event: EventLine, limit: number, writer: Writer): Made | null {
  const text = eventClause(event, { names: "full", withDay: false }, writer);
  return text === null ? null : finished(writer.say("undated-line", { event: text }), [event.claim], limit, writer);
}

/** A line with its outlets; null when the words without them are too long. */
function finished(text: readonly Inline[], claims: readonly Claim[], limit: number, writer: Writer): Made | null {
  if (plain(text).length > limit) return null;
  const reports = claims.flatMap((claim) => claim.reports);
  return { text: writer.join(text, outletsAfter(reports, writer, { withRepeats: false })), claims };
}
