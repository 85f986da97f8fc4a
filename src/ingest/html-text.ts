import type { DomNode } from "./html-dom.ts";

const blocks = new Set(
  "address article blockquote body dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul".split(
    " ",
  ),
);

/** The text of an element, a line a block, white space collapsed as a browser does. Harmless to deep trees. */
export function blockText(root: DomNode): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const collapsed = line.replace(/[ \t\n\r\f]+/g, " ").trim();
    if (collapsed !== "") lines.push(collapsed);
    line = "";
  };
  let node: DomNode | null = root;
  while (node) {
    if (node.nodeType === 3) line += node.nodeValue ?? "";
    else if (isBreak(node)) endLine();
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isBreak(node)) endLine();
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  endLine();
  return lines.join("\n");
}

function isBreak(node: DomNode): boolean {
  const name = node.nodeName.toLowerCase();
  return name === "br" || blocks.has(name);
}
