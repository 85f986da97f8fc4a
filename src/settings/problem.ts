/** One thing wrong with the configuration, and how to mend it. */
export interface ConfigProblem {
  /** File as the operator knows it, `config/people.yaml`, or `environment`. */
  readonly file: string;
  /** Counts from 1; null where there is no line to show. */
  readonly line: number | null;
  /** Place within the file: `people[12].aliases[0]`; empty for the file itself. */
  readonly path: string;
  readonly problem: string;
  readonly fix: string;
}

/** The configuration is refused. The message shows every problem, a line each. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(describe).join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}

function describe({ file, line, path, problem, fix }: ConfigProblem): string {
  const where = line === null ? file : `${file}:${line}`;
  return `${[where, path].filter((part) => part !== "").join(": ")}: ${problem}. Fix: ${fix}.`;
}
