import { type Node, type Program, parseSync } from "oxc-parser";
import { walk } from "./walk.ts";

export const importForms = [
  "static",
  "type",
  "re-export",
  "dynamic",
  "import type expression",
  "require",
  "import equals",
  "url",
] as const;
export type ImportForm = (typeof importForms)[number];

/** One way in which a file names another module. `specifier` is null when it is worked out at run time. */
export interface Import {
  readonly form: ImportForm;
  readonly specifier: string | null;
  /** Names taken from the module, as the module calls them; `*` for all of it. */
  readonly names: readonly string[];
}

/** Parses a file of ours. Throws on a syntax error: a file that is not understood proves nothing. */
export function parseSource(file: string, source: string): Program {
  const { program, errors } = parseSync(file, source, { lang: file.endsWith(".ts") ? "ts" : "js" });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return program;
}

/** Every module that a file names, in whatever form. */
export function importsOf(program: Program): Import[] {
  const found: Import[] = [];
  const requireNames = requireFunctions(program);
  walk(program, (node) => {
    const one = importOf(node, requireNames);
    if (one !== null) found.push(one);
  });
  return found;
}

function importOf(node: Node, requireNames: RequireNames): Import | null {
  switch (node.type) {
    case "ImportDeclaration": {
      const form = node.importKind === "type" ? "type" : "static";
      const names = node.specifiers.map((one) => {
        if (one.type === "ImportDefaultSpecifier") return "default";
        return one.type === "ImportNamespaceSpecifier" ? "*" : exportedName(one.imported);
      });
      return { form, specifier: node.source.value, names };
    }
    case "ExportAllDeclaration":
      return { form: "re-export", specifier: node.source.value, names: ["*"] };
    case "ExportNamedDeclaration":
      if (node.source === null) return null;
      return {
        form: "re-export",
        specifier: node.source.value,
        names: node.specifiers.map((one) => exportedName(one.local)),
      };
    case "ImportExpression":
      return { form: "dynamic", specifier: textOf(node.source), names: ["*"] };
    case "TSImportType":
      return { form: "import type expression", specifier: textOf(node.source), names: ["*"] };
    case "TSExternalModuleReference":
      return { form: "import equals", specifier: textOf(node.expression), names: ["*"] };
    case "CallExpression":
      if (!isRequire(node.callee, requireNames)) return null;
      return { form: "require", specifier: textOf(node.arguments[0]), names: ["*"] };
    case "NewExpression":
      // new URL("./worker.ts", import.meta.url): how a worker's file is named.
      if (node.callee.type !== "Identifier" || node.callee.name !== "URL" || !isImportMeta(node.arguments[1]))
        return null;
      return { form: "url", specifier: textOf(node.arguments[0]), names: ["*"] };
    default:
      return null;
  }
}

function exportedName(name: { type: string; name?: string; value?: unknown }): string {
  return name.name ?? String(name.value);
}

/** The text of a string literal, or of a template without holes; null for anything else. */
function textOf(node: Node | undefined | null): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function isImportMeta(node: Node | undefined): boolean {
  return node?.type === "MemberExpression" && node.object.type === "MetaProperty";
}

interface RequireNames {
  /** Functions that make a `require`: `createRequire`, under whatever name it was imported. */
  readonly makers: ReadonlySet<string>;
  /** Functions that are one. */
  readonly requires: ReadonlySet<string>;
}

function requireFunctions(program: Program): RequireNames {
  const makers = new Set(["createRequire"]);
  walk(program, (node) => {
    if (node.type !== "ImportSpecifier" || exportedName(node.imported) !== "createRequire") return;
    makers.add(node.local.name);
  });
  const requires = new Set(["require"]);
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || node.init === null) return;
    if (isMaker(node.init, makers)) requires.add(node.id.name);
  });
  return { makers, requires };
}

/** `createRequire(...)`, `module.createRequire(...)`. */
function isMaker(node: Node, makers: ReadonlySet<string>): boolean {
  if (node.type !== "CallExpression") return false;
  const { callee } = node;
  if (callee.type === "Identifier") return makers.has(callee.name);
  return callee.type === "MemberExpression" && !callee.computed && makers.has(callee.property.name);
}

/** What is called in `require("x")`, `require.resolve("x")`, `createRequire(u)("x")`, `import.meta.resolve("x")`. */
function isRequire(callee: Node, names: RequireNames): boolean {
  if (callee.type === "Identifier") return names.requires.has(callee.name);
  if (callee.type === "MemberExpression" && !callee.computed) {
    if (callee.property.name === "getBuiltinModule") return true;
    if (callee.property.name !== "resolve") return false;
    return callee.object.type === "MetaProperty" || isRequire(callee.object, names);
  }
  return isMaker(callee, names.makers);
}
