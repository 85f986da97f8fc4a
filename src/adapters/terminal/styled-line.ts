/** A line as styled words, broken at word borders to a width. */
import stringWidth from "string-width";

export interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly url: string | null;
}

/** Text of one style. Runs that share an `isolate` number stand together between FSI and PDI. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly isolate: number | null;
}

/** Columns that a text takes; marks and isolates take none. */
export const widthOf = (text: string): number => stringWidth(text);

/** @param width columns; null does not wrap. @param indent columns of every line but the first. */
export function wrapRuns(runs: readonly Run[], width: number | null, indent: number): Run[][] {
  if (width === null) return [[...runs]];
  const lines: Run[][] = [[]];
  const room = (): number => Math.max(10, width - (lines.length > 1 ? indent : 0));
  let used = 0;
  for (const word of joinedWords(runs)) {
    const columns = word.reduce((sum, run) => sum + widthOf(run.text), 0);
    const bare = columns - trailingSpace(word);
    if (used > 0 && used + bare > room()) {
      lines.push([]);
      used = 0;
    }
    for (const piece of cutToWidth(word, room())) {
      if (used + widthOf(piece.text.trimEnd()) > room()) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(piece);
      used += widthOf(piece.text);
    }
  }
  return lines.map((line) => trimLine(merged(line)));
}

/** Words of one run on one line are one run again. */
function merged(line: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.style === run.style && last.isolate === run.isolate) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  }
  return runs;
}

/** Words with the space after them. A word may cross runs: a bold number before a plain comma. */
function joinedWords(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let open: Run[] = [];
  for (const run of runs) {
    for (const text of run.text.match(/\S+\s*|\s+/gu) ?? []) {
      open.push({ ...run, text });
      if (/\s$/u.test(text)) {
        words.push(open);
        open = [];
      }
    }
  }
  return open.length > 0 ? [...words, open] : words;
}

function trailingSpace(word: readonly Run[]): number {
  const text = word.at(-1)?.text ?? "";
  return widthOf(text) - widthOf(text.trimEnd());
}

/** A word longer than a line (an address) is cut by letters; others come back as they are. */
function cutToWidth(word: readonly Run[], room: number): readonly Run[] {
  if (word.every((run) => widthOf(run.text.trimEnd()) <= room)) return word;
  return word.flatMap((run) => {
    const pieces: Run[] = [];
    let text = "";
    for (const { segment } of new Intl.Segmenter().segment(run.text)) {
      if (widthOf(text + segment) > room) {
        pieces.push({ ...run, text });
        text = "";
      }
      text += segment;
    }
    return text === "" ? pieces : [...pieces, { ...run, text }];
  });
}

function trimLine(line: readonly Run[]): Run[] {
  const last = line.at(-1);
  return last === undefined ? [] : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
