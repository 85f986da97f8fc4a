import type { FigureClaim } from "../claims/index.ts";
import type { CorrectionItem, Coverage, EditionSection } from "../digest/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Fact, NewsEvent } from "../domain/fact.ts";
import type { Block, Inline } from "../domain/message.ts";
import { gap, heading, item } from "./blocks.ts";
import { figureWithNoun, figureSource, sourceName } from "./figure-lines.ts";
import { nameInside, namesOf } from "./names.ts";
import { figureOf } from "./numbers.ts";
import { wordsBeginning } from "./quote-lines.ts";
import type { Writer } from "./writer.ts";

/** Held figures told one by one; the others wait. */
const MAX_HELD = 2;

/** What was wrong in earlier editions, a bullet each, under its heading; empty without corrections. */
export function correctionBlocks(section: EditionSection | undefined, writer: Writer): readonly Block[] {
  const items = (section?.items ?? []).filter((each) => each.kind === "correction");
  if (items.length === 0) return [];
  const bullets = items.map(
    (each): Block => ({ kind: "item", number: null, text: correctionText(each, writer), factIds: [each.was.id] }),
  );
  return [gap, heading(writer.say("section-corrections")), ...bullets];
}

function correctionText(correction: CorrectionItem, writer: Writer): readonly Inline[] {
  const { was, change, reason } = correction;
  const day = writer.dayAfter(dayOf(was));
  return writer.say(`correction-${change}`, { ...changedParts(correction, writer), day, reason });
}

/** Whose line it was and what it said, and the one of the two that it is now. */
export function changedParts(
  { was, now, change }: Pick<CorrectionItem, "was" | "now" | "change">,
  writer: Writer,
): Readonly<Record<"who" | "what" | "now", readonly Inline[]>> {
  const right = now === null ? [] : change === "source" ? whoInside(now, writer) : whatOf(now, writer);
  // "More than 4,000 soldiers, not more than 3,000": the noun is said once.
  const isValue = change === "value" && was.kind === "estimate";
  const what = isValue ? figureOf(was, null, writer) : whatOf(was, writer);
  return { who: change === "source" ? whoInside(was, writer) : whoOf(was, writer), what, now: right };
}

function whoOf(fact: Fact, writer: Writer): readonly Inline[] {
  if (fact.kind === "event") return namesOf(fact.actors, writer, "short");
  return sourceName(whoseOf(fact), writer, fact.role);
}

const whoseOf = (fact: Exclude<Fact, NewsEvent>): EntityRef | null =>
  fact.kind === "quote" ? fact.speaker : (fact.attributedTo ?? fact.speaker);

/** Inside a sentence. */
function whoInside(fact: Fact, writer: Writer): readonly Inline[] {
  const who = fact.kind === "event" ? fact.actors[0] : whoseOf(fact);
  return who == null ? whoOf(fact, writer) : nameInside(who, writer, "short");
}

function whatOf(fact: Fact, writer: Writer): readonly Inline[] {
  if (fact.kind === "estimate") return figureOf(fact, fact.measure, writer);
  if (fact.kind === "quote") return wordsBeginning(fact.content, writer);
  return writer.say("why-event-type", {}, { type: fact.type });
}

function dayOf(fact: Fact): string | null {
  if (fact.kind === "estimate") return fact.asOf;
  return fact.kind === "quote" ? fact.saidOn : fact.on;
}

/** Figures that wait for a second outlet or the operator, each with what was claimed. */
export function heldBlocks(held: readonly FigureClaim[], writer: Writer): readonly Block[] {
  const shown = held.slice(0, MAX_HELD);
  if (shown.length === 0) return [];
  const bullets = shown.map((claim) => {
    const told = {
      who: figureSource(claim, writer),
      day: writer.dayAfter(claim.day),
      figure: figureWithNoun(claim, writer),
    };
    return item(null, writer.say("held-back", told), [claim]);
  });
  return [gap, ...bullets];
}

/** "8 of 9 sources read"; empty where there is only one to speak of, or where every outlet known had reports. */
export function coverageText({ kind, count, of }: Coverage, writer: Writer): readonly Inline[] {
  if (of < 2 || (kind === "contributed" && count === of)) return [];
  return writer.say(`coverage-${kind}`, { count: writer.number(count), of: writer.number(of) });
}
