import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { DomDocument, DomElement } from "./html-dom.ts";
import { publishedMeta, readMetadata } from "./html-metadata.ts";
import { blockText } from "./html-text.ts";

/** What a page tells: the article's text, a line a block, and its metadata as printed. */
export interface PageContent {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}
export type PageOutcome = PageContent | { readonly failed: string };

// Readability's time grows with the square of the depth; a news page is some 30 deep.
const deepest = 200;
const mostElements = 50_000;
const captionsAndControls =
  "figcaption, aside, nav, form, button, script, style, noscript, template, iframe, svg, video, audio";

/** Finds the article in a page. Never throws on bad HTML; slow on hostile HTML, so run it where it can be ended. */
export function readPage(html: string): PageOutcome {
  const { document }: { document: DomDocument } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  const size = measure(document.documentElement);
  if (size === "deep") return { failed: `its elements are nested more than ${deepest} deep` };
  if (size === "large") return { failed: `it has more than ${mostElements} elements` };
  const metadata = readMetadata(document);
  for (const element of document.querySelectorAll(captionsAndControls)) element.remove();
  const headline = onlyHeadline(document);
  const wholePage = document.body ? blockText(document.body) : "";
  const article = new Readability<DomElement>(document, {
    serializer: (node) => node as never,
    charThreshold: 100,
  }).parse();
  const outlet = metadata.outlet ?? (article?.siteName?.trim() || null);
  const title = metadata.title ?? headline ?? (article?.title?.trim() || null);
  return {
    text: article?.content ? blockText(article.content) : wholePage,
    title: title && withoutOutlet(title, outlet),
    outlet,
    url: metadata.url,
    published: metadata.published ?? publishedMeta(article?.publishedTime ?? null),
    lang: metadata.lang,
  };
}

/** The page's headline when it has exactly one of the first rank. */
function onlyHeadline(document: DomDocument): string | null {
  const [first, second] = [...document.querySelectorAll("h1")];
  return second ? null : first?.textContent?.replace(/\s+/g, " ").trim() || null;
}

/** Headline | Outlet: a page's title names its site too. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.endsWith(outlet)) return title;
  return title.slice(0, -outlet.length).replace(/\s*[-–—|:•·]\s*$/u, "") || title;
}

function measure(root: DomElement | null): "fits" | "deep" | "large" {
  let elements = 0;
  let depth = 1;
  let at: DomElement | null = root;
  while (at) {
    elements += 1;
    if (depth > deepest) return "deep";
    if (elements > mostElements) return "large";
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at?.nextElementSibling ?? null;
  }
  return "fits";
}
