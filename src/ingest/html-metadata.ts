import type { DomDocument } from "./html-dom.ts";

/** What a page's head says of its article; null is unknown. `published` is `YYYY-MM-DD`. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

/** Reads Open Graph, JSON-LD (schema.org NewsArticle), microdata and the plain tags, in this order. */
export function readMetadata(document: DomDocument): PageMetadata {
  const linked = linkedArticle(document);
  const publisher = asRecord(linked?.["publisher"]);
  return {
    title:
      meta(document, "property", "og:title") ?? asText(linked?.["headline"]) ?? meta(document, "name", "twitter:title"),
    outlet: meta(document, "property", "og:site_name") ?? asText(publisher?.["name"]),
    url: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta(document, "property", "og:url"),
    ),
    published: publicationDay(document, linked),
    lang: document.documentElement?.getAttribute("lang")?.toLowerCase().split("-")[0] || null,
  };
}

function publicationDay(document: DomDocument, linked: Record<string, unknown> | null): string | null {
  const candidates = [
    meta(document, "property", "article:published_time"),
    asText(linked?.["datePublished"]),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute("content"),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute("datetime"),
    ...["date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued"].map((name) =>
      meta(document, "name", name),
    ),
    document.querySelector("article time[datetime], main time[datetime]")?.getAttribute("datetime"),
  ];
  for (const printed of candidates) {
    const day = publishedMeta(printed ?? null);
    if (day) return day;
  }
  return null;
}

/** The day of a machine-readable instant, in the page's own zone, `YYYY-MM-DD`; null when it is none. */
export function publishedMeta(printed: string | null): string | null {
  const found = /^\s*(\d{4}-\d{2}-\d{2})(?=$|[T\s])/.exec(printed ?? "")?.[1];
  if (!found || found < "1990" || found >= "2100") return null;
  const date = new Date(`${found}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? null : found;
}

function meta(document: DomDocument, attribute: "property" | "name", value: string): string | null {
  // Some sites write Open Graph tags with name= and some write plain ones with property=.
  const other = attribute === "property" ? "name" : "property";
  const element =
    document.querySelector(`meta[${attribute}="${value}"]`) ?? document.querySelector(`meta[${other}="${value}"]`);
  return element?.getAttribute("content")?.trim() || null;
}

/** The first object with a publication date or headline in the page's JSON-LD; broken JSON is as good as none. */
function linkedArticle(document: DomDocument): Record<string, unknown> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const roots = parseJson(script.textContent ?? "");
    const graph = roots.flatMap((root) => [root, ...asRecords(root["@graph"])]);
    const article = graph.find((node) => node["datePublished"] ?? node["headline"]);
    if (article) return article;
  }
  return null;
}

function parseJson(source: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(source);
    return asRecords(Array.isArray(parsed) ? parsed : [parsed]);
  } catch {
    return [];
  }
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}

function asRecords(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord).filter((node) => node !== null) : [];
}

function asText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}
