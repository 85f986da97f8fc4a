import { CORE_SCHEMA, load } from "js-yaml";
import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import type { ConfigProblem } from "./problem.ts";

type Path = readonly PropertyKey[];

/** One YAML file in memory. Remembers lines, so that whatever is wrong with its data can be shown where it stands. */
export interface YamlFile {
  /** As shown to the operator: `config/people.yaml`. */
  readonly name: string;
  /** The data; null when the text is not YAML, of which `problems` tells. */
  readonly data: unknown;
  /** Problems of the text itself. */
  readonly problems: readonly ConfigProblem[];
  /** A problem at a place of the data. */
  problemAt(path: Path, problem: string, fix: string): ConfigProblem;
}

/**
 * Reads YAML 1.2 with its core types only: dates stay text, `no` is the word. A key given twice, a tab for indentation,
 * bytes that are not UTF-8 are problems.
 *
 * js-yaml reads four times as fast as yaml, and every start of the program waits for it; yaml knows the line of each
 * value, and has the last word on a text that js-yaml refuses.
 */
export function readYaml(name: string, bytes: Uint8Array): YamlFile {
  const text = decode(bytes);
  if (text === null)
    return unreadable(name, [{ line: null, problem: "the bytes are not UTF-8", fix: "save it as UTF-8" }]);
  let located: LocatedYaml | null = null;
  const locate = (): LocatedYaml => (located ??= readLocated(text));
  const problemAt = (path: Path, problem: string, fix: string): ConfigProblem => {
    const { root, lines } = locate();
    const offset = offsetOf(root, path);
    const line = offset === null ? null : lines.linePos(offset).line;
    return { file: name, line, path: pathText(name, path), problem, fix };
  };
  try {
    return { name, data: load(text, { schema: CORE_SCHEMA }), problems: [], problemAt };
  } catch {
    const { data, problems } = locate();
    return problems.length > 0 ? unreadable(name, problems) : { name, data, problems: [], problemAt };
  }
}

type TextProblem = Pick<ConfigProblem, "line" | "problem" | "fix">;

function unreadable(name: string, found: readonly TextProblem[]): YamlFile {
  const problems = found.map((one) => ({ file: name, path: "", ...one }));
  return {
    name,
    data: null,
    problems,
    problemAt: (_, problem, fix) => ({ file: name, line: null, path: "", problem, fix }),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface LocatedYaml {
  readonly root: Node | null;
  readonly lines: LineCounter;
  readonly data: unknown;
  readonly problems: readonly TextProblem[];
}

function readLocated(text: string): LocatedYaml {
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: "core", lineCounter: lines, prettyErrors: false });
  const root = isNode(doc.contents) ? doc.contents : null;
  const problems: TextProblem[] = [...doc.errors, ...doc.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    problem: error.message,
    fix: "correct the YAML there",
  }));
  if (problems.length > 0) return { root, lines, data: null, problems };
  try {
    return { root, lines, data: doc.toJS({ maxAliasCount: 100 }), problems };
  } catch (error) {
    // References that unfold into more than memory holds.
    const problem = error instanceof Error ? error.message : String(error);
    return { root, lines, data: null, problems: [{ line: null, problem, fix: "write the entries out" }] };
  }
}

/** Where the value of a path begins; for a key that is missing, where its nearest parent begins. */
function offsetOf(root: Node | null, path: Path): number | null {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined || !isPair(pair) || !isNode(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = isNode(pair.value) ? pair.value : null;
    } else {
      const child: unknown = node !== null && "items" in node ? node.items[Number(step)] : null;
      node = isNode(child) ? child : null;
      offset = node?.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** `people[12].aliases[0]`: a path as the operator reads it, under the file's own name. */
function pathText(name: string, path: Path): string {
  const base = name.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
  return base + path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
}

/** The file's data when it has the schema's shape; else null, and why is added to `problems`. */
export function checkYaml<T>(file: YamlFile, schema: z.ZodType<T>, problems: ConfigProblem[]): T | null {
  problems.push(...file.problems);
  if (file.problems.length > 0) return null;
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return result.data;
  // A list where text belongs has a wrong length too: the first complaint about a value says enough.
  const firstByPath = new Map<string, z.core.$ZodIssue>();
  for (const issue of result.error.issues) {
    const key = JSON.stringify(issue.path);
    if (!firstByPath.has(key)) firstByPath.set(key, issue);
  }
  problems.push(...[...firstByPath.values()].flatMap((issue) => problemsOf(file, schema, issue)));
  return null;
}

function problemsOf(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): ConfigProblem[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const fix = `remove it, or write one of ${keysAt(schema, path).join(", ")}`;
    return issue.keys.map((key) => file.problemAt([...path, key], `unknown key ${key}`, fix));
  }
  if (issue.input === undefined) return [file.problemAt(path, "missing", `add it, ${expectedBy(issue)}`)];
  if (issue.code === "invalid_type") {
    return [
      file.problemAt(path, `${kindOf(issue.input)} where ${issue.expected} is expected`, `write ${issue.expected}`),
    ];
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String).join(", ");
    return [file.problemAt(path, `${shown(issue.input)} is not allowed`, `write one of ${allowed}`)];
  }
  return [file.problemAt(path, `${shown(issue.input)}: ${issue.message}`, "correct the value")];
}

/** The keys that a schema knows at a path; none where it does not tell. */
function keysAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysAt(schema.unwrap(), path);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(step)], rest);
  }
  if (schema instanceof z.ZodArray && step !== undefined) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord && step !== undefined) return keysAt(schema.valueType, rest);
  return [];
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  return issue.code === "invalid_type" ? `a value of type ${issue.expected}` : "as the other entries have it";
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "a list" : shown(value);
}

function shown(value: unknown): string {
  if (typeof value === "object") return value === null ? "nothing" : "this entry";
  return JSON.stringify(value)?.slice(0, 80) ?? "this";
}
