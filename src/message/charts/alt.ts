import type { FigureClaim } from "../../claims/index.ts";
import type { Inline } from "../../domain/message.ts";
import { bareFigure, figureSource, sourceName } from "../figure-lines.ts";
import { genderOf } from "../names.ts";
import { plain } from "../words.ts";
import type { Writer } from "../writer.ts";

/** What a picture shows, in words: its kind, its title and a figure of each source. */
export function altText(
  kind: "chart" | "table",
  title: string,
  claims: readonly FigureClaim[],
  writer: Writer,
): string {
  const figures = claims.map((claim) => {
    const denied = deniedBy(claim, writer);
    return writer.say("chart-alt-figure", {
      who: figureSource(claim, writer),
      figure: bareFigure(claim, writer),
      day: writer.join(writer.day(claim.day), denied.length === 0 ? "" : writer.join(writer.say("comma"), " ", denied)),
    });
  });
  return plain(writer.say(`chart-alt-${kind}`, { title, figures: writer.list(figures) }));
}

/** "Russia denies it"; empty when nobody does. */
export function deniedBy({ deniedBy: denier }: FigureClaim, writer: Writer): readonly Inline[] {
  if (denier === null) return [];
  return writer.say("figure-denied-row", { who: sourceName(denier, writer) }, { gender: genderOf(denier, writer) });
}
