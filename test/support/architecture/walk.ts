import { type Node, visitorKeys } from "oxc-parser";

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Calls `visit` for a node and all below it, parents first. `visit` returns false to leave a node's inside out. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => boolean | void): void {
  const step = (current: Node, parent: Node | null): void => {
    if (visit(current, parent) === false) return;
    const fields = new Map(Object.entries(current));
    for (const key of visitorKeys[current.type] ?? []) {
      const value: unknown = fields.get(key);
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) step(child, current);
    }
  };
  step(node, null);
}
