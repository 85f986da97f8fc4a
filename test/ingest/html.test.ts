import { afterAll, describe, expect, it } from "vitest";
import { readPage } from "../../src/ingest/html-page.ts";
import { HtmlReader } from "../../src/ingest/html-reader.ts";
import { paragraphs } from "./support.ts";
import { processorMs } from "../support/processor-time.ts";

const [first, second] = paragraphs;
const third = "ولم تعلق موسكو على ما قاله المتحدث، لكنها لم تنفه حتى مساء السبت.";
const body = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

function page(head: string, article = body): string {
  return `<!doctype html><html lang="ar-AE"><head><meta charset="utf-8">${head}</head><body>
    <nav><a href="/">الرئيسية</a> <a href="/w">دولي</a></nav>
    <article>${article}</article><footer>© 2024</footer></body></html>`;
}

function content(html: string) {
  const outcome = readPage(html);
  if ("failed" in outcome) throw new Error(outcome.failed);
  return outcome;
}

describe("the text of a page", () => {
  it("is the article, a line a paragraph, without menus, captions, scripts and footer", () => {
    const figure = "<figure><img src=a.jpg><figcaption>جنود (رويترز)</figcaption></figure><script>var x = 1</script>";
    expect(content(page("", figure + body)).text).toBe([first, second, third].join("\n"));
  });

  it("has a space where the page shows one, and none where it does not", () => {
    const article = `<p>قال <b>الوزي</b>ر\n   إنه <a href="/">وصل</a>.<br>و&laquo;عاد&raquo; &amp; نام.</p>${body}`;
    expect(content(page("", article)).text.split("\n").slice(0, 2)).toEqual(["قال الوزير إنه وصل.", "و«عاد» & نام."]);
  });

  it("marks list items", () => {
    const lines = content(
      page("", `${body}<ul><li><p>بند أول</p></li><li></li><li>بند ثان</li></ul><p>${first}</p>`),
    ).text.split("\n");
    expect(lines.slice(3)).toEqual(["- بند أول", "- بند ثان", first]);
  });

  it("is found in a fragment and in broken markup", () => {
    expect(content(body).text).toBe([first, second, third].join("\n"));
    expect(content(`<html><body><div><p>${first}<p>${second}</div></div><b>`).text).toContain(`${first}\n${second}`);
  });

  it("may be nothing", () => {
    expect(content("").text).toBe("");
    expect(content("<html></html>").text).toBe("");
  });
});

describe("the metadata of a page", () => {
  it("comes from Open Graph", () => {
    const head = `<title>عنوان آخر</title><meta property="og:title" content="وصول الجنود | المرفأ">
      <meta property="og:site_name" content="المرفأ"><link rel="canonical" href="https://example.org/a">
      <meta property="article:published_time" content="2024-11-02T23:30:00+04:00">`;
    expect(content(page(head))).toMatchObject({
      title: "وصول الجنود",
      outlet: "المرفأ",
      url: "https://example.org/a",
      published: "2024-11-02",
      lang: "ar",
    });
  });

  it("comes from JSON-LD, in a list or graph, beside broken JSON-LD", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "وصول الجنود",
      datePublished: "2024-11-02",
      publisher: { name: "المرفأ" },
    };
    for (const data of [article, [article], { "@graph": [{ "@type": "WebSite" }, null, article] }]) {
      const head = `<script type="application/ld+json">{oops</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
      expect(content(page(head))).toMatchObject({ title: "وصول الجنود", outlet: "المرفأ", published: "2024-11-02" });
    }
  });

  it("comes from the page's only headline and time element", () => {
    const article = `<h1>وصول الجنود إلى الميناء</h1><time datetime="2024-11-02T10:00Z">السبت</time>${body}`;
    expect(content(page("<title>غير ذلك</title>", article))).toMatchObject({
      title: "وصول الجنود إلى الميناء",
      published: "2024-11-02",
    });
  });

  it.each(["2024-13-40", "2024-02-30T00:00:00Z", "yesterday", "20241102", "0001-01-01T00:00:00Z", ""])(
    "has no day in %j",
    (day) => {
      expect(content(page(`<meta property="article:published_time" content="${day}">`)).published).toBeNull();
    },
  );

  it("has no address that is not of the web", () => {
    expect(content(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
  });
});

describe("a hostile page", () => {
  const reader = new HtmlReader(1_500);
  afterAll(() => reader.close());

  it.each([
    ["2,000 nested elements", "<div>".repeat(2_000) + body],
    ["100,000 elements", "<i></i>".repeat(100_000) + body],
  ])("of %s is refused at once", async (_, html) => {
    const started = processorMs();
    expect(await reader.read(html)).toHaveProperty("failed");
    expect(processorMs() - started).toBeLessThan(1_400);
  });

  it("that takes too long is ended, and the next page is read", async () => {
    const slow = new HtmlReader(20);
    const deep = "<div>".repeat(150_000);
    expect(await slow.read(deep)).toEqual({ failed: "it took more than 0.02 s to read" });
    await slow.close();
    expect(await reader.read(page(""))).toMatchObject({ text: [first, second, third].join("\n") });
  });

  it("with a million attributes, comments or entities does no harm", async () => {
    for (const html of [
      `<a ${"b=c ".repeat(250_000)}>${body}`,
      "<!--".repeat(200_000),
      "&#x202e;&#0;&bogus;".repeat(50_000),
    ]) {
      expect(await reader.read(html)).toBeDefined();
    }
  });
});
