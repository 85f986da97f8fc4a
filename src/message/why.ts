import type { Claim, EventClaim, FigureClaim } from "../claims/index.ts";
import type { ClaimExplanation, WhyAnswer } from "../digest/index.ts";
import type { Block, Inline, Message } from "../domain/message.ts";
import { gap, line, message, note, title } from "./blocks.ts";
import { bareFigure, figureWithNoun, sourceName } from "./figure-lines.ts";
import { nameOf, namesOf, outletName } from "./names.ts";
import { wordsBeginning } from "./quote-lines.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** Claims of one line that are explained; the others are on lines of their own. */
const MAX_CLAIMS = 4;

/** The sentences behind a line: outlet, day, how it was read, what stands before and against it. */
export function whyMessage(answer: WhyAnswer, context: MessageContext): Message {
  const newest = answer.claims
    .map(({ claim }) => claim.firstPublished ?? "")
    .toSorted()
    .at(-1);
  const writer = createWriter(context, newest === undefined || newest === "" ? null : newest);
  const blocks = answer.claims
    .slice(0, MAX_CLAIMS)
    .flatMap((each, i) => [...(i === 0 ? [] : [gap]), ...explain(each, writer)]);
  return message(writer, blocks.length > 0 ? blocks : [line(writer.say("why-unknown"))]);
}

function explain(each: ClaimExplanation, writer: Writer): readonly Block[] {
  const { claim, before, contradictedBy } = each;
  const lines: (readonly Inline[])[] = [readLine(claim, writer), dayLine(claim, writer)];
  if (before !== null) {
    lines.push(writer.say("why-before", { figure: bareFigure(before, writer), day: writer.day(before.day) }));
  }
  if (contradictedBy.length > 0) {
    const figures = contradictedBy.map((other) =>
      writer.join(sourceName(other.source, writer), " ", bareFigure(other, writer), writer.dayAfter(other.day)),
    );
    lines.push(writer.say("why-contradicted", { figures: writer.list(figures) }));
  }
  return [
    title(titleText(claim, writer)),
    ...each.evidence.flatMap((evidence) => evidenceBlocks(evidence, writer)),
    ...lines.filter((text) => text.length > 0).map(line),
  ];
}

function evidenceBlocks(each: ClaimExplanation["evidence"][number], writer: Writer): readonly Block[] {
  const { sentence } = each.fact.evidence;
  const { start, end } = each.highlight ?? { start: 0, end: 0 };
  // An evidence block has its sentence's own direction: isolating its runs one by one would swap them.
  const runs: Inline[] = [
    { text: sentence.slice(0, start) },
    { text: sentence.slice(start, end), bold: true },
    { text: sentence.slice(end) },
  ].filter((run) => run.text !== "");
  const where = writer.say("why-where", { outlet: outletName(each.outlet, writer), day: writer.day(each.published) });
  return [{ kind: "evidence", text: runs, factIds: [each.factId] }, note(where)];
}

function titleText(claim: Claim, writer: Writer): readonly Inline[] {
  if (claim.kind === "figure") {
    return writer.say("why-title-figure", {
      figure: figureWithNoun(claim, writer),
      who: sourceName(claim.source, writer),
    });
  }
  if (claim.kind === "quote") {
    return writer.say("why-title-quote", {
      quote: wordsBeginning(claim.content, writer),
      who: sourceName(claim.speaker, writer),
    });
  }
  const event = writer.join(eventType(claim, writer), " · ", namesOf(claim.actors, writer, "short"));
  return writer.say("why-title-event", { event });
}

function eventType(claim: EventClaim, writer: Writer): readonly Inline[] {
  return writer.say("why-event-type", {}, { type: claim.type });
}

function readLine(claim: Claim, writer: Writer): readonly Inline[] {
  if (claim.kind === "figure") return sourceLine(claim, writer);
  if (claim.kind === "event") return eventType(claim, writer);
  const verb = claim.facts[0]?.cue?.text ?? null;
  return writer.say("why-quote", {
    who: sourceName(claim.speaker, writer),
    verb: verb === null ? [] : writer.say("why-verb", { verb }),
    kind: writer.say(claim.direct ? "why-direct" : "why-indirect"),
  });
}

function sourceLine(claim: FigureClaim, writer: Writer): readonly Inline[] {
  const { speaker, source } = claim;
  const said =
    speaker === null
      ? writer.say("why-no-speaker")
      : speaker.id === source?.id
        ? []
        : writer.say("why-speaker", { speaker: nameOf(speaker, writer, "full") });
  const hedges = [claim.hedge, ...claim.otherHedges].filter((hedge) => hedge !== "exact");
  return writer.say("why-source", {
    who: sourceName(source, writer),
    speaker: said,
    hedge:
      hedges.length === 0
        ? writer.say("why-no-hedge")
        : writer.list(hedges.map((hedge) => writer.say("hedge-word", {}, { hedge }))),
    status: writer.say("status-heading", {}, { status: claim.status ?? "other" }),
  });
}

function dayLine(claim: Claim, writer: Writer): readonly Inline[] {
  const days = [...new Set(claim.reports.flatMap((report) => report.published ?? []))];
  if (days.length < 2) return writer.say("why-day", { day: writer.day(claim.day) });
  return writer.say("why-day-repeated", {
    day: writer.day(claim.day),
    days: writer.list(days.map((day) => writer.day(day))),
  });
}
