import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type IngestHints, type IngestOutcome, readPaths, summarise } from "../../src/ingest/index.ts";
import { outlets, paragraphs, rules } from "./support.ts";

const body = paragraphs.join("\n");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mujaz-ingest-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string | string[] = folder, hints: IngestHints = {}): Promise<IngestOutcome[]> {
  return Array.fromAsync(readPaths([paths].flat(), hints, outlets, rules));
}

async function article(path: string, hints: IngestHints = {}) {
  const [outcome] = await read(path, hints);
  if (!outcome || !("article" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.article;
}

async function skip(path: string): Promise<readonly [string, string]> {
  const [outcome] = await read(path);
  if (!outcome || "article" in outcome) throw new Error(JSON.stringify(outcome));
  return [outcome.skipped, outcome.detail];
}

describe("a text file", () => {
  it("becomes an article with what the caller knows", async () => {
    const path = write("a.txt", body);
    expect(await article(path, { published: "2024-11-02", outlet: "صحيفة المرفأ" })).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      revision: 1,
      language: "ar",
      outlet: outlets.idOf("صحيفة المرفأ"),
      title: null,
      url: null,
      published: "2024-11-02",
      publishedInferred: false,
      text: body,
    });
  });

  it("knows nothing that it does not tell", async () => {
    expect(await article(write("a.txt", body))).toMatchObject({
      outlet: null,
      title: null,
      url: null,
      published: null,
    });
  });

  it("keeps an outlet's name that the gazetteer lacks, and its trailer yields to the caller's word", async () => {
    const path = write("a.txt", `${body}\nنقلاً عن : صحيفة الميناء`);
    expect((await article(path)).outlet).toBe("صحيفة الميناء");
    expect((await article(path, { outlet: "Al-Marfa" })).outlet).toBe(outlets.idOf("Al-Marfa"));
  });

  it("has its line ends made \\n and nothing else changed", async () => {
    const text = `\u200f${paragraphs[0]}\u202a \u00a0x\u202c.\r\n\r\n${paragraphs[1]}\rهـــذا\u064b e\u0301 نهاية.`;
    expect((await article(write("a.txt", text))).text).toBe(text.replace(/\r\n?/g, "\n"));
  });

  it("has the same id in every format, encoding and spelling of the same words", async () => {
    const paths = [
      write("a.txt", body),
      write("b.md", `---\ntitle: عنوان\n---\n\n${body}\n`),
      write("c.html", paragraphs.map((line) => `<p>${line}</p>`).join("")),
      write("d.txt", Buffer.from(`\uFEFF${body}`, "utf16le")),
      write("e.txt", body.replaceAll("أ", "ا").replaceAll("\n", " \r\n\r\n")),
    ];
    const ids = new Set(await Promise.all(paths.map(async (path) => (await article(path)).id)));
    expect(ids.size).toBe(1);
    expect((await article(write("f.txt", `${body} غير.`))).id).not.toBe([...ids][0]);
  });
});

describe("a markdown file", () => {
  it("tells its metadata in front matter", async () => {
    const front =
      "title: وصول الجنود\noutlet: المرفأ\nurl: https://example.org/a\npublished: 2024-11-02\nlang: ar\nsample: true";
    const path = write("a.md", `---\n${front}\n---\n\n# وصول الجنود\n\n${body}\n`);
    expect(await article(path, { published: "2020-01-01", outlet: "x" })).toMatchObject({
      title: "وصول الجنود",
      outlet: outlets.idOf("المرفأ"),
      url: "https://example.org/a",
      published: "2024-11-02",
      text: body,
    });
  });

  it.each([
    ["published: 2024-02-30", "published: "],
    ["published: أمس", "published: "],
    ["url: javascript:alert(1)", "url: "],
    ["title: [a", "no YAML"],
    ["lang: ar\ntitle: موسكو: لا تعليق", "line 3 of the front matter is no YAML"],
    ["lang: ar\ntitle: موسكو: لا تعليق", "in quotes"],
    ["title: {a: b}", "title: "],
    ["- a\n- b", "expected object"],
    ["a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d]", ""],
  ])("with bad front matter is skipped with the reason: %s", async (front, reason) => {
    const [skipped, detail] = await skip(write("a.md", `---\n${front}\n---\n${body}`));
    expect(skipped).toBe("malformed metadata");
    expect(detail).toContain(reason);
  });

  it("with front matter that never ends is skipped with the fix", async () => {
    expect((await skip(write("a.md", `---\ntitle: x\n${body}`)))[1]).toContain("three hyphens");
  });
});

describe("a page", () => {
  it("is read, in windows-1256 too, and its metadata yield to the caller's word", async () => {
    const head = '<meta charset="utf-8"><meta property="og:site_name" content="المرفأ"><title>x</title>';
    const path = write(
      "a.html",
      `<html><head>${head}</head><body><article><p>${paragraphs.join("</p><p>")}</p></article></body></html>`,
    );
    expect(await article(path)).toMatchObject({ text: body, outlet: outlets.idOf("المرفأ") });
    expect(await article(path, { outlet: "صحيفة أخرى" })).toMatchObject({ outlet: "صحيفة أخرى" });
  });

  it("that is hostile or has no text is skipped, and the next is read", async () => {
    write("1.html", `${"<div>".repeat(2_000)}${body}`);
    write("2.html", "<html><body><script>x</script></body></html>");
    write("3.txt", body);
    const outcomes = await read();
    expect(outcomes.map((outcome) => ("article" in outcome ? "article" : outcome.skipped))).toEqual([
      "no article found",
      "no article found",
      "article",
    ]);
  });
});

describe("a folder with an index", () => {
  it("gives what the index lists, with what it tells", async () => {
    write("articles/a.txt", body);
    write("README.md", "This folder holds articles and is described here at some length for people.");
    const entry = {
      id: "one",
      file: "articles/a.txt",
      lang: "ar",
      outlet: "Al-Marfa",
      title: null,
      url: null,
      published: "2024-11-02",
    };
    write("index.json", JSON.stringify([entry]));
    const outcomes = await read(folder, { published: "2020-01-01" });
    expect(outcomes).toMatchObject([
      {
        path: join(folder, "articles/a.txt"),
        article: { id: "one", published: "2024-11-02", outlet: outlets.idOf("Al-Marfa") },
      },
    ]);
  });

  it("reads on after every bad entry", async () => {
    write("a.txt", body);
    symlinkSync("/etc/hostname", join(folder, "link.txt"));
    const entries = [
      { id: "1", file: "../../etc/hostname" },
      { id: "2", file: "link.txt" },
      { id: "3", file: "/etc/hostname" },
      { id: "4", file: "gone.txt" },
      { id: "5", file: "a.txt", published: "soon" },
      { id: "6" },
      "a.txt",
      null,
      { id: "7", file: "a.txt" },
      { id: "7", file: "a.txt" },
      { file: "." },
    ];
    write("index.json", JSON.stringify(entries));
    const reasons = (await read()).map((outcome) => ("article" in outcome ? outcome.article.id : outcome.skipped));
    expect(reasons).toEqual([
      "outside the folder",
      "outside the folder",
      "outside the folder",
      "not found",
      "malformed index",
      "malformed index",
      "malformed index",
      "malformed index",
      "7",
      "malformed index",
      "outside the folder",
    ]);
  });

  it.each(['{"a": 1}', "[", "", '[{"file": "a.txt"},]'])(
    "that is malformed is one skip with the fix: %s",
    async (source) => {
      write("a.txt", body);
      const path = write("index.json", source || " ");
      expect(await read()).toEqual([
        { path, skipped: "malformed index", detail: expect.stringMatching(/expected|JSON/) },
      ]);
    },
  );
});

describe("a plain folder", () => {
  it("gives every article under it, by name, and passes over other endings and hidden files", async () => {
    for (const name of [
      "b/2.md",
      "a.txt",
      "b/1.txt",
      "b/c/3.htm",
      ".git/x.txt",
      ".hidden.txt",
      "notes.pdf",
      "data.json",
    ]) {
      write(name, body);
    }
    const names = (await read()).map((outcome) => outcome.path.slice(folder.length + 1));
    expect(names).toEqual(["a.txt", "b/1.txt", "b/2.md", "b/c/3.htm"]);
  });

  it("is read once where links lead back to it", async () => {
    write("b/a.txt", body);
    symlinkSync("..", join(folder, "b/up"));
    symlinkSync(join(folder, "b"), join(folder, "z"));
    symlinkSync("self", join(folder, "self"));
    const outcomes = (await read()).map((outcome) => ("article" in outcome ? "article" : outcome.skipped));
    expect(outcomes).toEqual(["article", "folder read before", "folder read before"]);
  });

  it("may be empty", async () => {
    expect(await read()).toEqual([]);
  });
});

describe("a file that is no article is skipped with its reason", () => {
  it.each([
    ["a.txt", "", "empty"],
    ["a.txt", " \n\u00a0\u200f\r\n", "too short"],
    ["a.txt", " \n\t\r\n", "empty"],
    ["a.txt", "خبر قصير.", "too short"],
    ["a.txt", "شارك\nاقرأ المزيد\n© 2024 صحيفة المرفأ جميع الحقوق محفوظة للناشر", "too short"],
    ["a.txt", "%PDF-1.7\n\x00\x01\x02 \xff", "binary"],
    ["a.txt", "\x01\x02\x03\x04\x05\x06abc".repeat(20), "binary"],
    ["a.txt", "Министерство обороны сообщило, что десять тысяч солдат размещены на востоке.", "other language"],
    ["a.pdf", "x", "unknown ending"],
    ["a", body, "unknown ending"],
  ])("%s %j: %s", async (name, content, reason) => {
    expect((await skip(write(name, content)))[0]).toBe(reason);
  });

  it("names the language", async () => {
    const persian = "وزارت دفاع اعلام کرد که ده هزار سرباز برای آموزش در شرق این کشور مستقر شده‌اند.";
    expect(await skip(write("a.txt", persian))).toEqual(["other language", "it is in Persian"]);
  });

  it("names what is wrong with its bytes", async () => {
    const bytes = Buffer.from(body).subarray(0, 32);
    expect((await skip(write("a.txt", bytes)))[0]).toBe("undecodable");
  });

  it("of more than 2 MB is not read", async () => {
    expect(await skip(write("a.txt", Buffer.alloc(2 * 2 ** 20 + 1, "a ")))).toEqual([
      "too large",
      "it has 2.0 MB; the limit is 2 MB",
    ]);
  });

  it("of just 2 MB is", async () => {
    const text = `${body}\n`.repeat(20_000).slice(0, 1.1e6);
    const bytes = Buffer.from(text).subarray(0, 2 * 2 ** 20);
    const [outcome] = await read(write("a.txt", bytes.subarray(0, bytes.lastIndexOf("\n"))));
    expect(outcome).toHaveProperty("article");
  });

  it("is gone, a socket, or a link to itself", async () => {
    expect((await skip(join(folder, "gone.txt")))[0]).toBe("not found");
    const server = createServer().listen(join(folder, "socket.txt"));
    expect((await skip(join(folder, "socket.txt")))[0]).toBe("not a file");
    server.close();
    symlinkSync("loop.txt", join(folder, "loop.txt"));
    expect((await skip(join(folder, "loop.txt")))[0]).toBe("unreadable");
  });

  it.skipIf(process.getuid?.() === 0)("is not ours to read (skipped as root, who may read everything)", async () => {
    const path = write("a.txt", body);
    chmodSync(path, 0);
    expect((await skip(path))[0]).toBe("unreadable");
  });
});

describe("a run", () => {
  it("goes on after every skip, in the order of its paths, and is counted by reason", async () => {
    const paths = [
      write("1.txt", ""),
      join(folder, "gone"),
      write("2.txt", body),
      write("3.txt", ""),
      write("4.md", "---\n"),
    ];
    const outcomes = await read(paths);
    expect(outcomes.map(({ path }) => path)).toEqual(paths);
    expect(summarise(outcomes)).toEqual({
      articles: 1,
      skipped: 4,
      reasons: [
        { reason: "empty", count: 2 },
        { reason: "not found", count: 1 },
        { reason: "malformed metadata", count: 1 },
      ],
    });
  });

  it("of nothing counts nothing", () => {
    expect(summarise([])).toEqual({ articles: 0, skipped: 0, reasons: [] });
  });
});
