import type { FigureClaim, QuoteClaim } from "../claims/index.ts";
import type { PeopleAnswer, PersonAnswer } from "../digest/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Block, Button, Inline, Message } from "../domain/message.ts";
import { item, line, message, note, title, whyButtons } from "./blocks.ts";
import { eventClause } from "./event-lines.ts";
import { figuresInRow } from "./figure-lines.ts";
import { officeName, roleOf } from "./introductions.ts";
import { genderOf, nameOf, outletsAfter } from "./names.ts";
import { relayedBy, wholeQuote } from "./quote-lines.ts";
import { isForeign, plain } from "./words.ts";
import { createWriter, type MessageContext, type Writer } from "./writer.ts";

/** A person's or body's page: who he is, his figures, his words newest first. */
export function whoMessage(answer: PersonAnswer, context: MessageContext): Message {
  const newest = [...answer.quotes, ...answer.figures]
    .map((claim) => claim.firstPublished ?? "")
    .toSorted()
    .at(-1);
  const writer = createWriter(context, newest === undefined || newest === "" ? null : newest);
  const blocks: Block[] = [title(headLine(answer, writer))];
  const isSilent = answer.totalQuotes === 0 && answer.figures.length === 0 && answer.statements.length === 0;
  blocks.push(line(isSilent ? writer.say("who-nothing") : countsLine(answer, writer)));
  if (answer.figures.length > 0) blocks.push(item(null, figuresLine(answer, writer), answer.figures));
  const quotes = answer.quotes.map((claim, i) => item(answer.firstNumber + i, quoteLine(claim, writer), [claim]));
  const statements = answer.statements.flatMap((event) => {
    const text = eventClause(event, { names: "short", withDay: true }, writer);
    const outlets = outletsAfter(event.claim.reports, writer, { withRepeats: false });
    return text === null ? [] : [item(null, writer.join(text, outlets), [event.claim])];
  });
  return message(writer, [...blocks, ...quotes, ...statements], buttonsOf(answer, quotes, writer));
}

function headLine(answer: PersonAnswer, writer: Writer): readonly Inline[] {
  const name = nameOf(answer.entity, writer, "official");
  const { office, since, entity } = answer;
  const post = office === null ? (answer.role?.[writer.language] ?? null) : officeName(office, entity, writer);
  if (post === null) return name;
  const yearful = createWriter(writer, null);
  const role = since === null ? writer.join(post) : writer.say("who-since", { role: post, day: yearful.day(since) });
  return writer.join(name, " · ", role);
}

function countsLine(answer: PersonAnswer, writer: Writer): readonly Inline[] {
  const counts = writer.say("who-counts", {
    quotes: writer.say("quotes-count", { number: writer.number(answer.totalQuotes) }, { count: answer.totalQuotes }),
    reports: reportsCount(answer.reports, writer),
  });
  const page =
    answer.pages === 1
      ? []
      : writer.join(
          " · ",
          writer.say("who-page", {
            first: writer.number(answer.firstNumber),
            last: writer.number(answer.firstNumber + answer.quotes.length - 1),
            total: writer.number(answer.totalQuotes),
          }),
        );
  const foreign = answer.quotes.some((claim) => isForeign(claim.content, writer.language));
  return writer.join(counts, page, foreign ? writer.join(" · ", writer.say("who-foreign-quotes")) : []);
}

function reportsCount(count: number, writer: Writer): readonly Inline[] {
  return writer.say("reports-count", { number: writer.number(count) }, { count });
}

function figuresLine({ entity, figures }: PersonAnswer, writer: Writer): readonly Inline[] {
  const first = figures[0] as FigureClaim;
  const gender = ownerOf(entity, writer);
  const dayIfOther = (claim: FigureClaim) => (claim.day === first.day ? [] : writer.dayAfter(claim.day));
  const told = figuresInRow(figures, dayIfOther, writer);
  return writer.say("who-figures", { day: writer.day(first.day), figures: told }, { gender });
}

/** Whose: Arabic goes by the name's gender, English by what he, she or it is; an unknown gender is not guessed. */
function ownerOf(entity: EntityRef, writer: Writer): string {
  if (writer.language === "ar") return genderOf(entity, writer);
  if (entity.kind !== "person") return "body";
  return writer.gazetteer.entities.get(entity.id)?.gender ?? "unknown";
}

function quoteLine(claim: QuoteClaim, writer: Writer): readonly Inline[] {
  const text = writer.say("quote-line", {
    day: writer.day(claim.day),
    via: relayedBy(claim, writer),
    quote: wholeQuote(claim, writer),
  });
  return writer.join(text, outletsAfter(claim.reports, writer, { withRepeats: false }));
}

function buttonsOf(answer: PersonAnswer, quotes: readonly Block[], writer: Writer): readonly (readonly Button[])[] {
  const turn = (label: string, page: number) => ({
    label: plain(writer.say(label)),
    command: `who ${answer.entity.en} ${page}`,
  });
  const newer = answer.page > 1 ? [turn("button-newer", answer.page - 1)] : [];
  const older = answer.page < answer.pages ? [turn("button-older", answer.page + 1)] : [];
  return [whyButtons(quotes, writer), [...newer, ...older]];
}

/**
 * Near names on a miss, or the owners of a name that is `shared`, as buttons; nobody when there are none.
 * `reports`: articles that were looked through.
 */
export function unknownPersonMessage(
  input: {
    readonly asked: string;
    readonly near: readonly { readonly ar: string; readonly en: string; readonly command: string }[];
    readonly shared?: boolean;
    readonly reports: number;
  },
  context: MessageContext,
): Message {
  const writer = createWriter(context, null);
  const { near, shared = false, reports } = input;
  const asked = writer.join(input.asked);
  if (near.length === 0) {
    return message(writer, [line(writer.say("unknown-person", { asked, reports: reportsCount(reports, writer) }))]);
  }
  const names = near.map((each) => each[writer.language]);
  const lines = names.map((name) => item(null, writer.join(name), []));
  const buttons = near.map(({ command }, i) => [{ label: names[i] ?? command, command }]);
  return message(writer, [line(writer.say(shared ? "shared-name" : "near-person", { asked })), ...lines], buttons);
}

/** Names on one page of `/people`: more is not read. */
const MAX_PEOPLE = 25;

/** Everyone who is quoted, most quotations first. */
export function peopleMessage(answer: PeopleAnswer, context: MessageContext): Message {
  const last = answer.people
    .map((each) => each.lastDay ?? "")
    .toSorted()
    .at(-1);
  const writer = createWriter(context, last === undefined || last === "" ? null : last);
  if (answer.people.length === 0) return message(writer, [line(writer.say("people-none"))]);
  const shown = answer.people.slice(0, MAX_PEOPLE);
  const items = shown.map(({ entity, quotes, lastDay, factIds }, i): Block => {
    const role = roleOf(entity, lastDay, null, writer);
    const text = writer.say(lastDay === null ? "people-line-undated" : "people-line", {
      name: nameOf(entity, writer, "official"),
      role: role === null ? [] : writer.join(writer.say("comma"), " ", role),
      quotes: writer.say("quotes-count", { number: writer.number(quotes) }, { count: quotes }),
      day: writer.day(lastDay),
    });
    return { kind: "item", number: i + 1, text, factIds: factIds.slice(0, MAX_PEOPLE) };
  });
  const left = answer.people.length - shown.length;
  const more = left > 0 ? [note(writer.join("…", writer.say("more-outlets", { count: writer.number(left) })))] : [];
  return message(writer, [title(writer.say("people-title")), ...items, ...more]);
}
