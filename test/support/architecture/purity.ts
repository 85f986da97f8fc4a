import type { Node, Program } from "oxc-parser";
import { walk } from "./walk.ts";

/** Globals that read or change the world outside: no stage that is a pure function may name them. */
const impureGlobals = new Set([
  "process",
  "fetch",
  "performance",
  "crypto",
  "console",
  "global",
  "globalThis",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "WebSocket",
  "XMLHttpRequest",
  "EventSource",
  "eval",
  "Function",
]);

/** Waiting is no clock: stages that do I/O may wait. */
const timers = new Set(["setTimeout", "setInterval", "setImmediate", "queueMicrotask"]);

/** As `impuritiesOf`, for the stages that do I/O: time and chance are arguments there, too. */
export function clocksOf(program: Program): string[] {
  return impuritiesOf(program).filter((use) => !timers.has(use));
}

/** What a global may still be used for: `Date.UTC(...)` reads no clock, `Date.now()` does. */
const pureMembers: Readonly<Record<string, (member: string) => boolean>> = {
  Date: (member) => ["UTC", "parse", "prototype"].includes(member),
  Math: (member) => member !== "random",
  Temporal: (member) => member !== "Now",
};

/** Uses of the clock, of chance and of the world in a file, as written: `Date.now`, `new Date()`, `process`. */
export function impuritiesOf(program: Program): string[] {
  const found: string[] = [];
  walk(program, (node, parent) => {
    // Types are gone when the program runs; what wraps an expression is looked into.
    if (node.type.startsWith("TS") && !wrappers.has(node.type)) return false;
    if (node.type === "Identifier" && isReference(node, parent)) {
      const use = impureUse(node.name, parent);
      if (use !== null) found.push(use);
    }
    return true;
  });
  return found;
}

const wrappers = new Set<string>([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSExportAssignment",
]);

/** False for the names of members, keys and labels. */
function isReference(node: Node, parent: Node | null): boolean {
  if (parent === null) return true;
  if (parent.type === "MemberExpression") return parent.computed || parent.object === node;
  if (parent.type === "Property" || parent.type === "MethodDefinition" || parent.type === "PropertyDefinition") {
    return parent.computed || parent.value === node;
  }
  return !/^(Import|Export|Label|Break|Continue)/.test(parent.type) || parent.type === "ExportDefaultDeclaration";
}

function impureUse(name: string, parent: Node | null): string | null {
  if (impureGlobals.has(name)) return name;
  const allows = pureMembers[name];
  if (allows === undefined) return null;
  if (parent?.type === "MemberExpression") {
    const member = parent.computed ? null : parent.property.type === "Identifier" ? parent.property.name : null;
    return member !== null && allows(member) ? null : `${name}.${member ?? "[...]"}`;
  }
  if (name === "Date" && parent?.type === "NewExpression") return parent.arguments.length > 0 ? null : "new Date()";
  if (parent?.type === "BinaryExpression" && parent.operator === "instanceof") return null;
  // Handed on or taken apart: `const { now } = Date`.
  return name;
}
