/**
 * Measures extraction against a labelled corpus: `npm run eval -- DIR`. DIR has `index.json`, the articles, and
 * `gold/<id>.json`. Prints a line a phenomenon; `--errors` prints every disagreement.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { loadKnowledge } from "../src/settings.ts";
import { type Bars, missedBars, parseBars } from "./eval/bars.ts";
import { readAnswers, readGold, readIndex } from "./eval/corpus.ts";
import { bodyKeys } from "./eval/bodies.ts";
import { namesOf, spellingsInGold, spellingsOf } from "./eval/names.ts";
import { figuresOf, problemsText, tableOf } from "./eval/report.ts";
import { type ScoredPair, scoreAnswers } from "./eval/score.ts";

interface Options {
  readonly min?: string;
  readonly json?: true;
  readonly errors?: true | string;
  readonly answers?: string;
  readonly article?: string;
  readonly config: string;
}

const program = new Command("eval")
  .argument("<dir>", "folder with index.json, articles and gold/<id>.json")
  .option("--min <bars>", "fail below these: estimates.value.f1=0.85,quotes.direct.f1=0.85, or a file of them")
  .option("--json", "print the figures as JSON")
  .option("--errors [phenomenon]", "print every disagreement, or those of one phenomenon (quotes, estimates.day)")
  .option("--article <id>", "only the articles whose id begins so")
  .option("--answers <file>", "score saved answers (the lines of `mujaz extract --json`) instead of extracting now")
  .option("--config <dir>", "the bot's config folder", join(import.meta.dirname, "../config"))
  .action(run);

try {
  await program.parseAsync(["node", "eval", ...process.argv.slice(2)]);
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function run(folder: string, options: Options): Promise<void> {
  const bars: Bars | null = options.min === undefined ? null : readBars(options.min);
  const knowledge = loadKnowledge(options.config);
  const entries = readIndex(folder).filter((entry) => entry.id.startsWith(options.article ?? ""));
  const { answers, named } =
    options.answers === undefined
      ? await (await import("./eval/extract.ts")).extractAll(folder, knowledge)
      : { answers: readAnswers(options.answers), named: [] };
  const pairs: ScoredPair[] = entries.flatMap((entry) => {
    const gold = readGold(folder, entry.id);
    return gold === null ? [] : [{ id: entry.id, gold, answer: answers.get(entry.id) ?? null, outlet: entry.outlet }];
  });
  if (pairs.length === 0) throw new Error(`${folder}: no article with a file in gold/ to compare with`);

  const entities = [...knowledge.gazetteer.entities.values(), ...named];
  const accepted = pairs.flatMap(({ gold }) => spellingsInGold(gold));
  const score = scoreAnswers(pairs, namesOf(entities.map(spellingsOf), accepted, bodyKeys(knowledge)));
  if (options.json === true)
    console.log(JSON.stringify({ articles: pairs.length, figures: figuresOf(score), ...score }));
  else console.log(`${pairs.length} articles of ${folder}\n\n${tableOf(score)}`);
  if (options.errors !== undefined && options.json !== true) {
    console.log(problemsText(score.problems, options.errors === true ? "" : options.errors));
  }
  const missed = bars === null ? [] : missedBars(bars, score);
  for (const line of missed) console.error(`below the bar: ${line}`);
  if (missed.length > 0) process.exitCode = 1;
}

function readBars(given: string): Bars {
  return parseBars(existsSync(given) ? readFileSync(given, "utf8") : given);
}
