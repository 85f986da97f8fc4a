import type { EntityRef } from "../domain/entity.ts";
import type { Estimate, Extraction, Fact, NewsEvent, Quote } from "../domain/fact.ts";

/** What `extract` prints for people to read: a line a fact, its sentence below. In English, as the record is. */
export function extractionText(extraction: Extraction, isExplained: boolean): string {
  const { articleId, published, publishedInferred } = extraction;
  const day = published === null ? "day unknown" : `${published}${publishedInferred ? " (inferred)" : ""}`;
  const section = <F extends Fact>(title: string, facts: readonly F[], line: (fact: F) => string): string[] =>
    facts.length === 0 ? [] : [`${title}:`, ...facts.flatMap((fact) => factLines(line(fact), fact, isExplained))];
  return [
    `${articleId}, ${day}`,
    ...section("estimates", extraction.estimates, estimateLine),
    ...section("quotes", extraction.quotes, quoteLine),
    ...section("events", extraction.events, eventLine),
    namesLine("people", extraction.people),
    namesLine("organisations", extraction.organisations),
    namesLine("places", extraction.places),
    "",
  ].join("\n");
}

function factLines(line: string, fact: Fact, isExplained: boolean): string[] {
  const lines = [`  ${line}`, `    ${fact.evidence.sentence.replace(/\s+/gu, " ")}`];
  return isExplained ? [...lines, `    rules: ${fact.rules.join(", ")}`] : lines;
}

function estimateLine({
  min,
  max,
  hedge,
  measure,
  of,
  status,
  place,
  attributedTo,
  speaker,
  role,
  asOf,
  deniedBy,
}: Estimate): string {
  const value = min === max ? String(min) : `${min}-${max}`;
  const denied = deniedBy === null ? null : `denied by ${deniedBy.en}`;
  return joined([
    `${hedge} ${value} ${of?.en ?? measure}`,
    status,
    place?.en,
    attributedTo?.en ?? role?.en ?? "source unknown",
    speaker?.en,
    asOf,
    denied,
  ]);
}

function quoteLine({ speaker, role, direct, content, via, saidOn }: Quote): string {
  const relay = via === null ? null : `via ${via.en}`;
  return joined([
    direct ? "direct" : "indirect",
    speaker?.en ?? role?.en ?? "speaker unknown",
    saidOn,
    relay,
    content.replace(/\s+/gu, " "),
  ]);
}

function eventLine({ type, aspect, actors, counterpart, place, on, amount }: NewsEvent): string {
  const what = aspect === null ? type : `${type} (${aspect})`;
  const who = actors.map(({ en }) => en).join(" + ");
  return joined([
    what,
    who,
    counterpart?.en,
    place?.en,
    on ?? "undated",
    amount === null ? null : `${amount.value} ${amount.unit}`,
  ]);
}

function namesLine(title: string, refs: readonly EntityRef[]): string {
  return `${title}: ${refs.length === 0 ? "none" : refs.map(({ en }) => en).join(", ")}`;
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}
