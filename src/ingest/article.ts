import { createHash } from "node:crypto";
import { type Article, type Language, languages } from "../domain/article.ts";
import { declaredCharset, decodeBytes, isBinary } from "./encoding.ts";
import { countLetters, textKey } from "./fold.ts";
import { type Metadata, noMetadata, readFrontMatter } from "./front-matter.ts";
import { cutFurniture } from "./furniture/cut.ts";
import type { Furniture } from "./furniture/rules.ts";
import type { PageOutcome } from "./html-page.ts";
import { detectLanguage, type LanguageProfiles } from "./language.ts";
import type { Skip } from "./outcome.ts";

/** Finds an outlet's organisation id by any of its names, in any script and spelling; null when it is not known. */
export interface OutletIndex {
  idOf(name: string): string | null;
}

/** What ingest knows as data. */
export interface IngestRules {
  readonly furniture: Furniture;
  readonly languages: LanguageProfiles;
}

export type FileKind = "text" | "markdown" | "html";

/** One file's bytes with all that is known about it from outside; null is unknown. */
export interface RawArticle {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly id: string | null;
  /** From an index: the last word on this one article. */
  readonly metadata: Metadata;
  /** From the caller: for whatever neither index nor front matter tells. */
  readonly hints: Metadata;
}

export interface ArticleContext {
  readonly rules: IngestRules;
  readonly outlets: OutletIndex;
  readonly readHtml: (html: string) => Promise<PageOutcome>;
}

export const largestFileBytes = 2 * 1024 * 1024;
const fewestLetters = 40;

interface Parts {
  readonly body: string;
  /** Told by the file itself, stronger than the caller's hints. */
  readonly own: Metadata;
  /** Told by a page's head, weaker than the caller's hints. */
  readonly page: Metadata;
}

/** Makes a clean article of one file's bytes, or says why it is none. */
export async function toArticle(raw: RawArticle, context: ArticleContext): Promise<Article | Skip> {
  const text = decodedText(raw);
  if (typeof text !== "string") return text;
  const parts = await splitParts(text, raw.kind, context);
  if ("skipped" in parts) return parts;
  const known = merge(raw.metadata, parts.own, raw.hints, parts.page);
  const isKnownOutlet = (name: string) => context.outlets.idOf(name) !== null;
  const cut = cutFurniture(parts.body, { title: known.title }, context.rules.furniture, isKnownOutlet);
  if (countLetters(cut.text) < fewestLetters) {
    return {
      skipped: "too short",
      detail: `it has fewer than ${fewestLetters} letters of article text`,
    };
  }
  const language = await detectLanguage(cut.text, context.rules.languages, known.lang);
  if (!isAccepted(language))
    return {
      skipped: "other language",
      detail: `it is in ${nameOf(language)}`,
    };
  const outlet = known.outlet ?? cut.outlet;
  return {
    id: raw.id ?? textId(cut.text),
    revision: 1,
    language: language,
    outlet: outlet === null ? null : (context.outlets.idOf(outlet) ?? outlet),
    title: cut.title,
    url: known.url,
    published: known.published ?? cut.published,
    publishedInferred: false,
    text: cut.text,
  };
}

function decodedText(raw: RawArticle): string | Skip {
  if (raw.bytes.length > largestFileBytes) return tooLarge(raw.bytes.length);
  const decoded = decodeBytes(raw.bytes, raw.kind === "html" ? declaredCharset(raw.bytes) : null);
  if ("undecodable" in decoded) {
    // A zero byte says "no text" more plainly than a failed decoding does.
    if (raw.bytes.includes(0)) return { skipped: "binary", detail: "it is not a text file" };
    return { skipped: "undecodable", detail: decoded.undecodable };
  }
  if (isBinary(decoded.text)) return { skipped: "binary", detail: "it is not a text file" };
  if (decoded.text.trim() === "") return { skipped: "empty", detail: "it has no text" };
  return decoded.text.replace(/\r\n?/g, "\n");
}

async function splitParts(text: string, kind: FileKind, context: ArticleContext): Promise<Parts | Skip> {
  if (kind === "html") {
    const page = await context.readHtml(text);
    if ("failed" in page) return { skipped: "no article found", detail: page.failed };
    if (page.text === "") return { skipped: "no article found", detail: "the page has no text" };
    return { body: page.text, own: noMetadata, page };
  }
  if (kind === "text") return { body: text, own: noMetadata, page: noMetadata };
  const front = readFrontMatter(text);
  if ("malformed" in front) return { skipped: "malformed metadata", detail: front.malformed };
  return { body: plainMarkdown(front.body), own: front.metadata, page: noMetadata };
}

/** Headings lose their marks and images go; other marks are rare in news and stay, so that offsets stay honest. */
function plainMarkdown(body: string): string {
  return body.replace(/^#{1,6}[ \t]+/gm, "").replace(/^!\[[^\]\n]*\]\([^)\n]*\)[ \t]*$/gm, "");
}

/** Per field, the first source that knows it. */
function merge(...sources: readonly Metadata[]): Metadata {
  const first = (field: keyof Metadata) =>
    sources.map((source) => source[field]).find((value) => value !== null) ?? null;
  return {
    title: first("title"),
    outlet: first("outlet"),
    url: first("url"),
    published: first("published"),
    lang: first("lang"),
  };
}

function isAccepted(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

function nameOf(code: string): string {
  if (code === "und") return "an unknown language";
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}

/** The same words give the same id, whatever the file's format, encoding, spelling of hamza or white space. */
function textId(text: string): string {
  return createHash("sha256").update(textKey(text)).digest("hex").slice(0, 16);
}

export function tooLarge(bytes: number): Skip {
  return {
    skipped: "too large",
    detail: `it has ${(bytes / 2 ** 20).toFixed(1)} MB; the limit is 2 MB`,
  };
}
