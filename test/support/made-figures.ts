/** Figures of our own making for charts and tables: claims of a view as `/troops` reads them. */
import { buildClaims, type FigureClaim } from "../../src/claims/index.ts";
import { composeFigures, type FiguresAnswer, figureHistory } from "../../src/digest/index.ts";
import type { Language } from "../../src/domain/article.ts";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Estimate } from "../../src/domain/fact.ts";
import type { Story } from "../../src/domain/story.ts";
import type { ReaderOptions } from "../../src/domain/message.ts";
import type { MeasureText, Picture, PictureText, PictureTheme } from "../../src/domain/picture.ts";
import { figureCharts, figuresTable } from "../../src/message/index.ts";
import { articles, contextFor, estimate, gazetteer, ref, story } from "./story.ts";

/** About as wide as the letters of a text font. */
export const roughMeasure: MeasureText = ({ text, size, bold }) => [...text].length * size * (bold ? 0.56 : 0.52);

/** A source that no gazetteer knows. */
export const unknownSource = (number: number): EntityRef => ({
  id: `unknown:${number}`,
  kind: "organisation",
  ar: `مركز الدراسات ${number}`,
  en: `Study Centre ${number}`,
  known: false,
});

export const figuresOfNews: readonly Estimate[] = [
  estimate("a21", "nis", 1500, { asOf: "2024-10-18", status: "training" }),
  estimate("a21", "nis", 12_000, { asOf: "2024-10-18", status: "planned", hedge: "up_to" }),
  estimate("a29", "pentagon", 3000, { asOf: "2024-10-23", status: "training", hedge: "about" }),
  estimate("a29", "pentagon", 10_000, { asOf: "2024-10-28", status: "training" }),
  estimate("b07", "state", 3000, { asOf: "2024-10-25", status: "deployed", hedge: "more_than" }),
  estimate("a30", "salim", 3000, { asOf: "2024-10-29", status: "deployed" }),
  estimate("a30", "salim", 12_000, { asOf: "2024-10-29", status: "planned", hedge: "about" }),
  estimate("u13", "alliance", 10_000, { asOf: "2024-11-12", max: 12_000, hedge: "between", status: "fighting" }),
  estimate("u13", "salim", 500, { asOf: "2024-11-08", status: "fighting", deniedBy: ref("ru") }),
];

/** 40 figures of 20 sources within three weeks. */
export const manyFigures: readonly Estimate[] = Array.from({ length: 40 }, (_, i) => ({
  ...estimate("u13", "nis", 500 + ((i * 7919) % 12_000), {
    asOf: `2024-10-${String(10 + ((i * 5) % 21)).padStart(2, "0")}`,
    status: i % 5 === 0 ? "planned" : "deployed",
    hedge: (["exact", "about", "more_than", "up_to"] as const)[i % 4] ?? "exact",
  }),
  attributedTo: unknownSource(i % 20),
}));

export interface Asked {
  readonly language: Language;
  readonly theme?: PictureTheme;
  readonly measure?: MeasureText;
  readonly digits?: ReaderOptions["digits"];
  /** Day of the edition before: for tables. */
  readonly since?: string | null;
  /** The first is asked for; the made story's unless given. */
  readonly views?: Story["views"];
}

/** The answer of `/troops` over these figures, and everything behind it. */
export function answerOver(
  estimates: readonly Estimate[],
  [view] = story.views,
): {
  readonly answer: FiguresAnswer;
  readonly history: readonly FigureClaim[];
} {
  const claims = buildClaims({ facts: estimates, articles, gazetteer, story });
  if (view === undefined) throw new Error("the made story has no view");
  const question = { claims, view, on: null, by: null };
  return { answer: composeFigures(question), history: figureHistory(question) };
}

export function chartsOver(estimates: readonly Estimate[], asked: Asked): readonly Picture[] {
  const { language, theme = "light", measure = roughMeasure, digits = "latin", views = story.views } = asked;
  const { answer, history } = answerOver(estimates, views);
  return figureCharts(answer, history, { theme, measure }, contextFor(language, digits));
}

/** The table of an edition of 13 November that follows one of the 6th. */
export function tableOver(estimates: readonly Estimate[], asked: Asked): Picture {
  const { language, theme = "light", measure = roughMeasure, digits = "latin", since = "2024-11-06" } = asked;
  const { answer } = answerOver(estimates);
  const table = figuresTable(answer, { day: "2024-11-13", since }, { theme, measure }, contextFor(language, digits));
  if (table === null) throw new Error("no figures to make a table of");
  return table;
}

/** The box that a text takes, by its measured width. */
export function textBox({ x, y, width, size, align }: PictureText) {
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return { left, top: y - size * 0.6, width, height: size * 1.2 };
}

/** What a reader sees of a text: without the marks that isolate foreign words. */
export const lettersOf = ({ text }: PictureText): string => text.replace(/[\u2066-\u2069]/gu, "");
