import type { DomNode } from "./html-dom.ts";

const blockNames =
  "address article blockquote body br dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre " +
  "section table tbody td th tr ul";
const blocks = new Set(blockNames.split(" "));
const textNode = 3;

/**
 * The text of an element: a line a block, list items as `- item`, white space collapsed as a browser does. Walks
 * without recursion, so that a deep tree cannot overflow the stack.
 */
export function blockText(root: DomNode): string {
  const lines = new Lines();
  let node: DomNode | null = root;
  while (node) {
    lines.enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    lines.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) lines.leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return lines.text();
}

class Lines {
  readonly #lines: string[] = [];
  #line = "";
  #bullet = "";

  enter(node: DomNode): void {
    if (node.nodeType === textNode) this.#line += node.nodeValue ?? "";
    if (!isBlock(node)) return;
    this.#end();
    if (isListItem(node)) this.#bullet = "- ";
  }

  leave(node: DomNode): void {
    if (!isBlock(node)) return;
    this.#end();
    if (isListItem(node)) this.#bullet = "";
  }

  text(): string {
    this.#end();
    return this.#lines.join("\n");
  }

  #end(): void {
    const collapsed = this.#line.replace(/[ \t\n\r\f]+/g, " ").trim();
    this.#line = "";
    if (collapsed === "") return;
    this.#lines.push(this.#bullet + collapsed);
    this.#bullet = "";
  }
}

function isBlock(node: DomNode): boolean {
  return blocks.has(node.nodeName.toLowerCase());
}

function isListItem(node: DomNode): boolean {
  return node.nodeName.toLowerCase() === "li";
}
