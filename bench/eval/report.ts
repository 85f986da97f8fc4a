import { type Measure, measureOf, measuresOf, type Phenomenon, type Problem, phenomena, type Score } from "./tally.ts";

const columns: readonly Measure[] = ["precision", "recall", "f1", "accuracy"];
const rows = Object.keys(phenomena) as Phenomenon[];

/** One line a phenomenon; a figure that cannot be measured is left empty. */
export function tableOf(score: Score): string {
  const header = ["phenomenon", "gold", "answered", "right", ...columns];
  const body = rows.map((row) => {
    const count = score.counts[row];
    const figures = columns.map((measure) => {
      const value = measuresOf[phenomena[row]].includes(measure) ? measureOf(count, measure) : null;
      return value === null ? "" : value.toFixed(3);
    });
    return [row, count.gold, count.answered, count.right, ...figures].map(String);
  });
  const widths = header.map((_, column) => Math.max(...[header, ...body].map((cells) => cells[column]?.length ?? 0)));
  return [header, ...body]
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Every figure by its name (`estimates.value.f1`), and the counts behind them. */
export function figuresOf(score: Score): Record<string, number | null> {
  const figures: Record<string, number | null> = {};
  for (const row of rows) {
    for (const measure of measuresOf[phenomena[row]])
      figures[`${row}.${measure}`] = measureOf(score.counts[row], measure);
  }
  return figures;
}

/** Every miss and false hit, by article and phenomenon; `prefix` chooses phenomena (`quotes`, `estimates.day`). */
export function problemsText(problems: readonly Problem[], prefix: string): string {
  const chosen = problems.filter((problem) => problem.phenomenon.startsWith(prefix));
  const lines: string[] = [];
  let article = "";
  for (const problem of chosen) {
    if (problem.articleId !== article) {
      article = problem.articleId;
      lines.push("", `── ${article} ${"─".repeat(Math.max(3, 70 - article.length))}`);
    }
    lines.push(`${problem.kind.toUpperCase()} ${problem.phenomenon}: ${problem.what}`);
    if (problem.kind === "wrong") lines.push(`    expected  ${problem.expected}`, `    got       ${problem.got}`);
    if (problem.kind === "missed" && problem.got !== null) lines.push(`    instead   ${problem.got}`);
    if (problem.kind === "missed" && problem.phenomenon === "facts.key")
      lines.push(`    expected  ${problem.expected}`);
    if (problem.sentence !== null) lines.push(`    sentence  ${problem.sentence}`);
  }
  lines.push("", `${chosen.length} disagreements`);
  return lines.join("\n");
}
