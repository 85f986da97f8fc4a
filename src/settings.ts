/** `.env` and `config/`, read once at start, checked whole, and refused with the fix. */
export { type ConfigProblem, ConfigError } from "./settings/problem.ts";
export { loadSettings, type Operator, readSettings, type Settings } from "./settings/environment.ts";
export { type Knowledge, type LexiconFiles, loadKnowledge } from "./settings/knowledge.ts";
