import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type ConfigProblem, ConfigError } from "./problem.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** The YAML files of a config folder, read once. Samples are articles, not configuration, and stay out. */
export interface ConfigFolder {
  /** Names relative to the folder, with `/`, sorted: `stories/north-korea-russia.yaml`. */
  readonly names: readonly string[];
  /** Parses a file; null when it is not there. The same file is parsed once. */
  open(name: string): YamlFile | null;
  /** Files that nobody opened: they would be ignored in silence. */
  unopened(): ConfigProblem[];
  /** SHA-256, hexadecimal, of the names and bytes of all files. */
  readonly fingerprint: string;
}

/** Throws `ConfigError` when there is no such folder or a file cannot be read. */
export function readConfigFolder(folder: string): ConfigFolder {
  if (!existsSync(folder)) {
    const fix = "start the bot from its own folder, or restore config/ from the repository";
    throw new ConfigError([{ file: folder, line: null, path: "", problem: "no such folder", fix }]);
  }
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => /\.ya?ml$/.test(name) && !name.startsWith("samples/"))
    .sort();
  const bytes = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const hash = createHash("sha256");
  for (const [name, content] of bytes) hash.update(`${name}\0${content.length}\0`).update(content);

  const opened = new Map<string, YamlFile>();
  return {
    names,
    open(name) {
      const content = bytes.get(name);
      if (content === undefined) return null;
      const file = opened.get(name) ?? readYaml(`config/${name}`, content);
      opened.set(name, file);
      return file;
    },
    unopened: () =>
      names
        .filter((name) => !opened.has(name))
        .map((name) => {
          const fix = "remove it, or give it the name and the folder of a file that is read";
          return { file: `config/${name}`, line: null, path: "", problem: "nothing reads this file", fix };
        }),
    fingerprint: hash.digest("hex"),
  };
}
