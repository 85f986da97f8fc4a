import { type PreparedLine, prepareLine } from "./rules.ts";

/** The lines of a page, and which of them are cut. Blank lines are never asked about. */
export class Page {
  readonly #raw: readonly string[];
  readonly #prepared: readonly PreparedLine[];
  readonly #cut = new Set<number>();

  constructor(text: string) {
    this.#raw = text.split("\n");
    this.#prepared = this.#raw.map(prepareLine);
  }

  line(at: number): PreparedLine {
    const line = this.#prepared[at];
    if (!line) throw new RangeError(`no line ${at}`);
    return line;
  }

  cut(at: number): void {
    this.#cut.add(at);
  }

  isCut(at: number): boolean {
    return this.#cut.has(at);
  }

  /** Numbers of the lines that are neither blank nor cut, in order. */
  kept(): number[] {
    return this.#raw.flatMap((raw, at) => (raw.trim() !== "" && !this.#cut.has(at) ? [at] : []));
  }

  /** The kept lines as they stand; a cut takes the blank lines after it along. */
  keptText(): string {
    const lines: string[] = [];
    let afterCut = true;
    for (const [at, raw] of this.#raw.entries()) {
      const blank = raw.trim() === "";
      if (this.#cut.has(at)) afterCut = true;
      else if (!(blank && afterCut)) lines.push(raw);
      if (!blank && !this.#cut.has(at)) afterCut = false;
    }
    return lines.join("\n").trimEnd();
  }
}

const stopAtEnd = /(?:[^.…][.!?؟]|[!?؟])[\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;

/** Ends with a full stop, question or exclamation mark (not with dots that trail off). */
export function endsLikeSentence(line: string): boolean {
  return stopAtEnd.test(line);
}

const fewestSentenceWords = 4;
const fewestParagraphWords = 30;

/** A sentence or paragraph of an article, not a headline, label or name. */
export function readsAsSentence(line: PreparedLine): boolean {
  if (line.words >= fewestParagraphWords) return true;
  return line.words >= fewestSentenceWords && endsLikeSentence(line.clean);
}

const listItem = /^[-–—•·▪●◦*←»›>]\s*\S/u;

export function isListItem(line: string): boolean {
  return listItem.test(line);
}

const fewestBodyWords = 12;

/** True when this page ends its paragraphs with full stops, so that a line without one is no paragraph. */
export function paragraphsEndWithStops(page: Page): boolean {
  const bodies = page
    .kept()
    .map((at) => page.line(at))
    .filter((line) => line.clean === "" || line.words >= fewestBodyWords);
  const stopped = bodies.filter((line) => line.clean === "" || endsLikeSentence(line.clean));
  return stopped.length > 0 && stopped.length >= bodies.length / 2;
}
