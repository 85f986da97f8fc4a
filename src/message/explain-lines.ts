import type { Explanation } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import type { Writer } from "./writer.ts";

/** Why a line is there and stands where it does: "first reported 29 Oct · 2 outlets · 8 points: speaker's office 6 ...". */
export function explanationText(explanation: Explanation, writer: Writer): readonly Inline[] {
  const { isNew, firstPublished, outlets, isInLead, weight, terms, points } = explanation;
  const reasons = terms.map((term) =>
    writer.say("explain-term", { name: writer.say(`rank-${term.name}`), points: pointsText(term.points, writer) }),
  );
  const parts = [
    writer.say(isNew ? "explain-new" : "explain-known", { day: writer.day(firstPublished) }),
    writer.say("explain-outlets", { number: writer.number(outlets) }, { count: outlets }),
    isInLead ? writer.say("explain-lead") : [],
    weight === null ? [] : writer.say("explain-weight", {}, { weight }),
    reasons.length === 0
      ? []
      : writer.say("explain-points", { points: pointsText(points, writer), reasons: writer.list(reasons) }),
  ].filter((part) => part.length > 0);
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: " · " }, ...part]));
}

/** With one digit after the point: the size of a move is a logarithm. */
function pointsText(points: number, writer: Writer): string {
  return writer.number(Math.round(points * 10) / 10);
}
