import type { EventClaim, FigureClaim } from "../claims/index.ts";
import type { Edition, EditionItem, EditionSection, Explanation, HeadlineItem, SectionId } from "../digest/index.ts";
import type { Block, Button, Inline, Message } from "../domain/message.ts";
import { gap, heading, item, lengthOf, line, message, note, title, whyButtons } from "./blocks.ts";
import { itemLine, type Made } from "./digest-lines.ts";
import { explanationText } from "./explain-lines.ts";
import { eventClause } from "./event-lines.ts";
import { headlineFigure } from "./figure-lines.ts";
import { correctionBlocks, coverageText, heldBlocks } from "./notices.ts";
import { quietMessage } from "./quiet.ts";
import { sourcesLine } from "./digest-sources.ts";
import { plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** One line that may be printed, with what explains it. */
type Line = Made & { readonly section: SectionId; readonly why: Explanation | null };

type Explanations = ReadonlyMap<EditionItem, Explanation>;

/** Sections whose lines are dropped first when an edition is too long. */
const droppedFirst: readonly SectionId[] = ["repeated", "quotes", "developments", "expected", "figures"];

/** How an edition is printed. */
export interface DigestForm {
  /** Printed under their lines. */
  readonly explanations?: Explanations;
  /** True where it stands above or under the same edition in another language: its button leads to both. */
  readonly isBoth?: boolean;
  /** True for the lines that the edition itself has no room for. */
  readonly isRest?: boolean;
}

/**
 * The digest of an edition, or the word that a day is quiet. Lines that grow too long are left out whole; those for
 * which there is no room stand behind a button.
 */
export function digestMessage(edition: Edition, context: MessageContext, form: DigestForm = {}): Message {
  const writer = createWriter(context, edition.day);
  if (edition.newReports === 0) return quietMessage(edition, writer);
  const lines = edition.sections.flatMap((section) => sectionLines(section, edition, writer, form.explanations));
  const headline = edition.sections.flatMap((section) => section.items).find((each) => each.kind === "headline");
  const sources = edition.sections.find((section) => section.id === "sources");
  const head = [title(titleText(writer)), line(dateLine(edition, writer))];
  const headlineBlocks = headline === undefined ? [] : headlineBlock(headline, edition, writer);
  const tail = [...heldBlocks(edition.held, writer), ...sourcesBlocks(sources, edition, writer)];
  if (lines.length === 0) {
    const nothing = writer.say("nothing-told", { number: writer.number(edition.newReports) });
    return message(writer, [...head, line(nothing), ...bodyBlocks([], edition, writer), ...tail]);
  }
  const compose = (kept: readonly Line[]) => [
    ...head,
    ...headlineBlocks,
    ...bodyBlocks(kept, edition, writer),
    ...tail,
  ];
  const isTooLong = (kept: readonly Line[]) =>
    lengthOf(compose(kept.map((each) => ({ ...each, why: null })))) > edition.limits.characters.all;
  let kept = keepLines(lines, edition.limits.lines);
  while (kept.length > 1 && isTooLong(kept)) kept = keepLines(kept, kept.length - 1);
  const rest = lines.filter((each) => !kept.includes(each));
  if (form.isRest === true) return restMessage(edition, rest, kept.length, writer);
  const blocks = compose(kept);
  const more = rest.length === 0 ? [] : [moreButton(edition, rest.length, form.isBoth === true, writer)];
  return message(writer, blocks, buttonsOf(edition, blocks, more, writer));
}

/** The lines for which an edition has no room, numbered on from its last one. */
function restMessage(edition: Edition, rest: readonly Line[], printed: number, writer: Writer): Message {
  const head = [title(titleText(writer)), line(writer.say("digest-more", { day: writer.editionDay(edition.day) }))];
  if (rest.length === 0) return message(writer, [...head, line(writer.say("digest-no-more"))]);
  const sections = edition.sections.filter(({ id }) => id !== "corrections");
  const blocks = bodyBlocks(rest, { ...edition, sections }, writer, printed);
  return message(writer, [...head, ...blocks], [whyButtons(blocks, writer)]);
}

/** The day before everything: a first edition has no edition before it. */
const FIRST_DAY = "1970-01-01";

/** Asks for the same window by the same definition. */
function moreButton(
  { day, previousDay, definitionId }: Edition,
  count: number,
  isBoth: boolean,
  writer: Writer,
): Button {
  const from = previousDay === null ? FIRST_DAY : Temporal.PlainDate.from(previousDay).add({ days: 1 }).toString();
  const week = definitionId === "weekly" ? " week" : "";
  return {
    label: plain(writer.say("button-rest", { number: writer.number(count) })),
    command: `digest ${from} ${day} more${week} ${isBoth ? "both" : writer.language}`,
  };
}

function titleText(writer: Writer): readonly Inline[] {
  return writer.say("digest-title", { story: writer.story[writer.language] });
}

function dateLine({ day, previousDay, window }: Edition, writer: Writer): readonly Inline[] {
  const parts = { day: writer.editionDay(day) };
  if (previousDay === null) return writer.say("digest-first", parts);
  if (window === "days") {
    const first = Temporal.PlainDate.from(previousDay).add({ days: 1 }).toString();
    return first === day
      ? writer.say("digest-first", parts)
      : writer.say("digest-days", { ...parts, first: writer.day(first) });
  }
  const key = window === "week" ? "digest-week" : "digest-since";
  return writer.say(key, { ...parts, previous: writer.day(previousDay) });
}

/** Leaves out the last lines of the sections that weigh least, until at most `limit` are left. */
function keepLines(lines: readonly Line[], limit: number): readonly Line[] {
  const kept = [...lines];
  while (kept.length > limit) {
    const counts = (section: SectionId) => kept.filter((each) => each.section === section).length;
    // A section gives up its last line only when no section before it has two.
    const victim =
      droppedFirst.find((section) => counts(section) > 1 || (section === "repeated" && counts(section) > 0)) ??
      droppedFirst.find((section) => counts(section) > 0) ??
      "figures";
    const at = kept.findLastIndex((each) => each.section === victim);
    kept.splice(at === -1 ? kept.length - 1 : at, 1);
  }
  return kept;
}

function sourcesBlocks(sources: EditionSection | undefined, edition: Edition, writer: Writer): readonly Block[] {
  if (sources === undefined) return [];
  const coverage = coverageText(edition.coverage, writer);
  return [gap, note(sourcesLine(sources, writer)), ...(coverage.length === 0 ? [] : [note(coverage)])];
}

function bodyBlocks(
  lines: readonly Line[],
  { sections }: Pick<Edition, "sections">,
  writer: Writer,
  printed = 0,
): readonly Block[] {
  let number = printed;
  return sections.flatMap((whole) => {
    const section = whole.id;
    if (section === "corrections") return correctionBlocks(whole, writer);
    const own = lines.filter((each) => each.section === section);
    if (own.length === 0) return [];
    const items = own.flatMap((each) => [
      item(++number, each.text, each.claims),
      ...(each.why === null ? [] : [note(explanationText(each.why, writer))]),
    ]);
    return [gap, heading(writer.say(`section-${section}`)), ...items];
  });
}

function buttonsOf(
  edition: Edition,
  blocks: readonly Block[],
  more: readonly Button[],
  writer: Writer,
): readonly (readonly Button[])[] {
  const other = writer.language === "ar" ? "en" : "ar";
  const view = writer.story.views[0];
  return [
    whyButtons(blocks, writer),
    [
      ...more,
      ...(view === undefined ? [] : [{ label: plain(writer.say("button-figures")), command: view.id }]),
      { label: plain(writer.say("button-other-language")), command: `digest ${edition.day} ${other}` },
    ],
  ];
}

function headlineBlock({ clauses }: HeadlineItem, edition: Edition, writer: Writer): readonly Block[] {
  const [lead] = clauses;
  const named = lead?.kind === "event" ? lead.event.claim : null;
  const printed = clauses.flatMap((clause) => {
    const text =
      clause.kind === "figure"
        ? headlineFigure(clause.item, isSameSource(clause.item.claim, named), writer)
        : eventClause(clause.event, { names: "short", withDay: true }, writer);
    return text === null ? [] : [text];
  });
  const [first, second] = printed;
  if (first === undefined) return [];
  const both = second === undefined ? first : writer.say("headline-joint", { first, second });
  const limit = edition.limits.characters.headline;
  const text = [both, first].find((candidate) => plain(candidate).length <= limit);
  if (text === undefined) return [];
  const claims = clauses.map((clause) => (clause.kind === "figure" ? clause.item.claim : clause.event.claim));
  return [gap, item(null, writer.bold(text), text === first ? claims.slice(0, 1) : claims)];
}

/** The figure's source is the one whom the event before it names, on the same day. */
function isSameSource(figure: FigureClaim, event: EventClaim | null): boolean {
  return event !== null && event.day === figure.day && event.actors[0]?.id === figure.source?.id;
}

function sectionLines(
  section: EditionSection,
  edition: Edition,
  writer: Writer,
  explanations: Explanations | undefined,
): readonly Line[] {
  return section.items.flatMap((each) => {
    const made = itemLine(each, edition.limits.characters, writer);
    return made === null ? [] : [{ ...made, section: section.id, why: explanations?.get(each) ?? null }];
  });
}
