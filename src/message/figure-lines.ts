import { type FigureClaim, wordsOf } from "../claims/index.ts";
import type { Change, FigureItem } from "../digest/index.ts";
import type { EntityRef } from "../domain/entity.ts";
import type { Role } from "../domain/fact.ts";
import type { Inline } from "../domain/message.ts";
import { agreementOf, nameInside, nameOf, placeName } from "./names.ts";
import { figureOf, type GrammaticalCase } from "./numbers.ts";
import { plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** "about 3,000 soldiers". */
export function figureWithNoun(claim: FigureClaim, writer: Writer): readonly Inline[] {
  return figureOf(claim, nounOf(claim, writer), writer);
}

/** Who was arrested is held, and no captive: only those whom a report calls so, and soldiers, are. */
function nounOf({ measure, of, facts }: FigureClaim, writer: Writer): string {
  if (measure !== "captured" || of?.id.endsWith("/troops") === true) return measure;
  const beginnings = (["ar", "en"] as const).flatMap((language) =>
    plain(writer.words.say(language, "captive-beginnings")).split(", "),
  );
  const isCaptive = facts
    .flatMap(({ mention }) => wordsOf(mention))
    .some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
  return isCaptive ? measure : "held";
}

/** "about 3,000". */
export function bareFigure(claim: FigureClaim, writer: Writer, caseBefore: GrammaticalCase = "nominative") {
  return figureOf(claim, null, writer, caseBefore);
}

/** Whose words or figure: the short name, else what the text tells of them ("medical sources"), or "unknown". */
export function sourceName(source: EntityRef | null, writer: Writer, role?: Role | null): readonly Inline[] {
  if (source !== null) return nameOf(source, writer, "short");
  if (role == null) return writer.say("unknown-who");
  // As a name begins: it mostly stands where a line begins.
  const told = role[writer.language];
  const text = writer.join(`${told.charAt(0).toUpperCase()}${told.slice(1)}`);
  return role.body === undefined ? text : writer.join(text, " (", nameOf(role.body, writer, "short"), ")");
}

export const figureSource = ({ source, role }: FigureClaim, writer: Writer): readonly Inline[] =>
  sourceName(source, writer, role);

/** ` in eastern Russia for training`: status and place, with a space before it; empty when neither is known. */
export function statusAndPlace(claim: FigureClaim, writer: Writer, near: string | null = null): readonly Inline[] {
  // "Displaced people displaced in Sudan": what the noun says already.
  const status = claim.status === null || claim.status === claim.measure ? "other" : claim.status;
  const text =
    claim.place === null
      ? writer.say("status-only", {}, { status })
      : writer.say("status-at", { place: placeName(claim.place, writer) }, { status });
  const beside = near === null ? [] : writer.say(`beside-${near}`);
  return [text, beside].filter((part) => part.length > 0).flatMap((part) => writer.join(" ", part));
}

/** ` ↑ from about 3,000 (23 Oct)`, with a space before it; empty when there is nothing to compare. */
export function changeAfter(change: Change, writer: Writer): readonly Inline[] {
  switch (change.kind) {
    case "up":
    case "down":
      return writer.join(
        " ",
        writer.say(`change-${change.kind}`, {
          from: bareFigure(change.from, writer, "oblique"),
          day: writer.day(change.from.day),
        }),
      );
    case "same":
      return writer.join(" ", writer.say("change-same", { day: writer.day(change.since.firstDay) }));
    case "new":
    case "none":
      return [];
  }
}

/** One line of the digest: who (day): figure, place, status, change, what he expects, what to compare it with. */
export function figureItemLine(
  { claim, change, expects, besides, near }: FigureItem,
  writer: Writer,
  withComparison = true,
): readonly Inline[] {
  const who = writer.say("figure-who", {
    who: writer.join(figureSource(claim, writer), change.kind === "new" ? writer.say("figure-new-source") : ""),
    day: writer.dayAfter(claim.day),
  });
  const gender = agreementOf(claim.source === null ? [] : [claim.source], writer);
  const expected = expects.map((planned) =>
    writer.say("figure-expects", { figure: writer.bold(expectedFigure(planned, writer)) }, { gender }),
  );
  const denied =
    claim.deniedBy === null
      ? []
      : writer.say(
          "figure-denied",
          { who: nameInside(claim.deniedBy, writer, "short") },
          { gender: agreementOf([claim.deniedBy], writer) },
        );
  return writer.join(
    who,
    " ",
    writer.bold(figuresOfOne(claim, besides, writer)),
    statusAndPlace(placed(claim, besides), writer, near),
    changeAfter(change, writer),
    ...expected,
    denied,
    withComparison && change.kind === "new" && change.compare !== null ? compareWith(change.compare, writer) : [],
  );
}

/** "3 killed and 5 wounded". */
function figuresOfOne(claim: FigureClaim, besides: readonly FigureClaim[], writer: Writer): readonly Inline[] {
  const figures = [claim, ...besides].map((each) => figureWithNoun(each, writer));
  const last = figures.at(-1) ?? [];
  if (figures.length < 2) return last;
  return writer.say("and", { first: writer.list(figures.slice(0, -1)), last });
}

/** Where the event was, by whichever of its tolls tells. */
function placed(claim: FigureClaim, besides: readonly FigureClaim[]): FigureClaim {
  return { ...claim, place: [claim, ...besides].find(({ place }) => place !== null)?.place ?? null };
}

/** Figures of one source in a row, each with its status and place: "1,500 soldiers in training and up to 12,000 planned". */
export function figuresInRow(
  claims: readonly FigureClaim[],
  after: (claim: FigureClaim) => readonly Inline[],
  writer: Writer,
): readonly Inline[] {
  const told = claims.map((claim, i) => {
    const isSameNoun = i > 0 && claims[i - 1]?.measure === claim.measure;
    const figure = isSameNoun ? expectedFigure(claim, writer) : figureWithNoun(claim, writer);
    return writer.join(figure, statusAndPlace(claim, writer), after(claim));
  });
  const last = told.at(-1) ?? [];
  if (told.length < 2) return last;
  return writer.say("figures-joint", { first: writer.list(told.slice(0, -1)), last });
}

/** English leaves out the noun that the line has named already. */
function expectedFigure(claim: FigureClaim, writer: Writer): readonly Inline[] {
  return writer.language === "ar" ? figureWithNoun(claim, writer) : bareFigure(claim, writer);
}

function compareWith(claim: FigureClaim, writer: Writer): readonly Inline[] {
  return writer.say("figure-compare", {
    who: figureSource(claim, writer),
    day: writer.day(claim.day),
    figure: bareFigure(claim, writer),
    status: writer.join(" ", writer.say("status-only", {}, { status: claim.status ?? "other" })),
  });
}

/** "North Korean troops", by the country that the story counts; `definite`: as Arabic names them with an article. */
export function populationName(writer: Writer, definite: boolean): readonly Inline[] {
  const suffix = definite ? "-definite" : "";
  const country = writer.story.views.flatMap((view) => view.of)[0];
  const adjective =
    country === undefined ? undefined : writer.gazetteer.places.get(country)?.demonym?.[writer.language][0];
  if (adjective === undefined) return writer.say(`population-unknown${suffix}`);
  const key = definite ? "country-adjective-definite" : "country-adjective-feminine";
  const words = adjective.split(" ").map((word) => writer.say(key, { adjective: word }));
  return writer.say(`population${suffix}`, {
    adjective: words.flatMap((word, i) => (i === 0 ? word : [{ text: " " }, ...word])),
  });
}

/**
 * The headline's clause for a figure: "Pentagon puts North Korean troops in ... at 10,000, up from ...". `isNamed`: the
 * clause before it has named the source.
 */
export function headlineFigure(
  { claim, change, expects, besides, near }: FigureItem,
  isNamed: boolean,
  writer: Writer,
): readonly Inline[] {
  const who = figureSource(claim, writer);
  const isMove = change.kind === "up" || change.kind === "down";
  if (isMove && claim.measure === "troops") return headlineMove(claim, change, isNamed, writer);
  const said = {
    figure: figuresOfOne(claim, besides, writer),
    where: statusAndPlace(placed(claim, besides), writer, near),
    expects: expects
      .slice(0, 1)
      .flatMap((planned) =>
        writer.say(
          "figure-expects",
          { figure: expectedFigure(planned, writer) },
          { gender: agreementOf(claim.source === null ? [] : [claim.source], writer) },
        ),
      ),
  };
  if (isNamed) return writer.say("headline-figure-alone", said);
  return writer.say("headline-figure", { who, day: writer.day(claim.day), ...said });
}

function headlineMove(
  claim: FigureClaim,
  change: Extract<Change, { kind: "up" | "down" }>,
  isNamed: boolean,
  writer: Writer,
): readonly Inline[] {
  const from = { from: bareFigure(change.from, writer, "oblique"), day: writer.day(change.from.day) };
  const direction = change.kind;
  if (isNamed) {
    const said = { figure: figureWithNoun(claim, writer), where: statusAndPlace(claim, writer), ...from };
    return writer.say("headline-move-alone", said, { direction });
  }
  const where = claim.place === null ? [] : writer.say("headline-place", { place: placeName(claim.place, writer) });
  const population = populationName(writer, true);
  const figure = bareFigure(claim, writer, "oblique");
  return writer.say(
    "headline-move",
    { who: figureSource(claim, writer), population, where, figure, ...from },
    { gender: agreementOf(claim.source === null ? [] : [claim.source], writer), direction },
  );
}
