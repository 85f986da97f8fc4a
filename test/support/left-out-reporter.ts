import type { Reporter, TestModule } from "vitest/node";

/** Names the suites that did not run for a reason in their title, which other reporters count and do not name. */
export default class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap((module) =>
      [...module.children.allSuites()]
        .filter((suite) => suite.state() === "skipped" && /\((left out|skipped)/u.test(suite.name))
        .map((suite) => `  ${module.relativeModuleId}: ${suite.name}`),
    );
    if (names.length > 0) process.stdout.write(`\nSuites left out:\n${[...new Set(names)].join("\n")}\n`);
  }
}
