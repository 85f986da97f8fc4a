import type { Claim, EventClaim, FigureClaim } from "../claims/index.ts";
import type { ClaimExplanation, WhyAnswer } from "../digest/index.ts";
import type { Hedge } from "../domain/fact.ts";
import type { Block, Inline, Message } from "../domain/message.ts";
import { gap, line, message, note, title } from "./blocks.ts";
import { bareFigure, figureWithNoun, figureSource, sourceName } from "./figure-lines.ts";
import { longOutletName, nameOf, namesOf, outletName } from "./names.ts";
import { quotedWords, wordsBeginning } from "./quote-lines.ts";
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
  const lines: (readonly Inline[])[] = [readLine(each, writer), dayLine(each, writer)];
  if (before !== null) {
    const from = dayWordsText(each.beforeDayWords, before, writer);
    const day = writer.join(writer.day(before.day), from);
    const whose = each.isBeforeCompared ? writer.say("why-before-compared", { who: figureSource(before, writer) }) : [];
    lines.push(writer.say("why-before", { figure: bareFigure(before, writer), day, whose }));
  }
  if (contradictedBy.length > 0) {
    const figures = contradictedBy.map((other) =>
      writer.join(figureSource(other, writer), " ", bareFigure(other, writer), writer.dayAfter(other.day)),
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
      who: figureSource(claim, writer),
    });
  }
  if (claim.kind === "quote") {
    return writer.say("why-title-quote", {
      quote: wordsBeginning(claim.content, writer),
      who: sourceName(claim.speaker, writer, claim.role),
    });
  }
  const event = writer.join(eventType(claim, writer), " · ", namesOf(claim.actors, writer, "short"));
  return writer.say("why-title-event", { event });
}

function eventType(claim: EventClaim, writer: Writer): readonly Inline[] {
  return writer.say("why-event-type", {}, { type: claim.type });
}

function readLine({ claim, naming }: ClaimExplanation, writer: Writer): readonly Inline[] {
  const named = naming === null ? [] : writer.say("why-naming", {}, { naming });
  if (claim.kind === "figure") return sourceLine(claim, named, writer);
  if (claim.kind === "event") return eventLine(claim, named, writer);
  const verb = claim.facts[0]?.cue?.text ?? null;
  return writer.say("why-quote", {
    who: writer.join(sourceName(claim.speaker, writer, claim.role), named),
    verb: verb === null ? [] : writer.say("why-verb", { verb }),
    kind: writer.say(claim.direct ? "why-direct" : "why-indirect"),
  });
}

/** What kind of event; of words, whose they are and the verb that reports them. */
function eventLine(claim: EventClaim, named: readonly Inline[], writer: Writer): readonly Inline[] {
  const verb = claim.facts.find((fact) => fact.kind === "quote")?.cue?.text ?? null;
  if (verb === null) return writer.say("why-event", { type: eventType(claim, writer) });
  return writer.say("why-quote", {
    who: writer.join(namesOf(claim.actors, writer, "short"), named),
    verb: writer.say("why-verb", { verb }),
    kind: writer.say("why-indirect"),
  });
}

function sourceLine(claim: FigureClaim, named: readonly Inline[], writer: Writer): readonly Inline[] {
  const { speaker, source, role } = claim;
  const said =
    speaker === null
      ? writer.say("why-no-speaker")
      : speaker.id === source?.id
        ? []
        : writer.say("why-speaker", { speaker: nameOf(speaker, writer, "full") });
  return writer.say("why-source", {
    who: writer.join(sourceName(source, writer, role), named),
    speaker: said,
    hedge: writer.join(hedgeWord(claim.hedge, writer), ...otherHedges(claim, writer)),
    status: writer.say("status-heading", {}, { status: claim.status ?? "other" }),
  });
}

function hedgeWord(hedge: Hedge, writer: Writer): readonly Inline[] {
  return hedge === "exact" ? writer.say("why-no-hedge") : writer.say("hedge-word", {}, { hedge });
}

/** Outlets that hedge the figure otherwise than the line does, in this or that sentence. */
function otherHedges({ reports, facts, hedge }: FigureClaim, writer: Writer): readonly (readonly Inline[])[] {
  return reports.flatMap(({ factIds, outlet }) => {
    const own = new Set(facts.filter(({ id }) => factIds.includes(id)).map((fact) => fact.hedge));
    own.delete(hedge);
    return [...own].map((other) =>
      writer.say("why-hedge-other", { outlet: longOutletName(outlet, writer), hedge: hedgeWord(other, writer) }),
    );
  });
}

function dayLine({ claim, dayWords }: ClaimExplanation, writer: Writer): readonly Inline[] {
  const days = [...new Set(claim.reports.flatMap((report) => report.published ?? []))];
  const day = claim.day === null ? writer.say("undated") : writer.day(claim.day);
  const repeated =
    days.length < 2 ? [] : writer.say("why-day-repeated", { days: writer.list(days.map((each) => writer.day(each))) });
  return writer.say("why-day", { day: writer.join(day, dayWordsText(dayWords, claim, writer), repeated) });
}

/** ", from «Monday» in Al-Marfa"; the outlet only where the claim has several. */
function dayWordsText(dayWords: ClaimExplanation["dayWords"], { reports }: Claim, writer: Writer): readonly Inline[] {
  if (dayWords === null) return [];
  const isOnlyOutlet = new Set(reports.map(({ outlet }) => outlet)).size < 2;
  const outlet = isOnlyOutlet ? [] : longOutletName(dayWords.outlet, writer);
  return writer.say("why-day-from", {
    words: quotedWords(dayWords.text, writer),
    outlet: isOnlyOutlet ? [] : writer.say("why-day-outlet", { outlet }),
  });
}
