/** Commands that take claims out and set them right: export, correct, digests of any days. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { correctFact } from "../../src/commands/correct.ts";
import { setUpSession } from "../../src/commands/set-up.ts";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Store } from "../../src/domain/ports.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { makeArticle, makeEstimate, makeExtraction, makeQuote } from "../support/store-fixtures.ts";

const { gazetteer, stories } = loadKnowledge("config");
const [story] = stories;
const readText = (name: string) => readFileSync(`digests/${name}`, "utf8");
const entity = (id: string): EntityRef => {
  const found = gazetteer.entities.get(id);
  if (found === undefined) throw new Error(`no ${id} in the gazetteer`);
  return { id, kind: found.kind, ar: found.ar, en: found.en, known: true };
};

let store: Store;
beforeEach(async () => {
  store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
  const of = { id: "kp/troops", ar: "جنود كوريون شماليون", en: "North Korean troops" };
  const first = makeArticle("first", {
    published: "2024-10-29",
    outlet: "=cmd|' /C calc'!A0",
    text: "نص أول، وفيه رقم",
  });
  const second = makeArticle("second", { published: "2024-11-13", text: "نص ثان، وفيه قول" });
  for (const article of [first, second]) await store.putArticle(article);
  const figure = { of, attributedTo: entity("pentagon"), status: "deployed" as const };
  const estimates = [makeEstimate(first, "e1", { ...figure, min: 4000, max: 4000, asOf: "2024-10-28" })];
  const later = [makeEstimate(second, "e2", { ...figure, min: 6000, max: 6000, asOf: "2024-11-12" })];
  const content = "قول من عندنا، لا يعني شيئاً";
  const quotes = [
    makeQuote(second, "q1", { direct: true, content, saidOn: "2024-11-12", speaker: entity("mark-rutte") }),
  ];
  await store.putExtraction(makeExtraction(first, { estimates }), "test");
  await store.putExtraction(makeExtraction(second, { estimates: later, quotes }), "test");
});
afterEach(() => store.close());

const ask = (
  line: string,
  options: { dates?: "en-US"; digits?: "arabic"; language?: "ar"; dualMonths?: boolean } = {},
) =>
  setUpSession({
    store,
    gazetteer,
    stories,
    options: { language: "en", digits: "latin", dualMonths: true, ...options },
    today: () => "2024-11-14",
    readText,
  }).session.ask(line);
const textOf = ({ blocks }: Message) =>
  blocks.map((block) => (block.kind === "gap" ? "" : block.text.map(({ text }) => text).join(""))).join("\n");

describe("export", () => {
  it("gives every figure behind /troops, earlier ones too, a line a fact, with its sentence", async () => {
    const { file, message } = await ask("export troops csv");
    expect(file).toMatchObject({ name: "mujaz-troops.csv", mediaType: "text/csv" });
    const lines = file?.text.trimEnd().split("\r\n") ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^claim,kind,source,.*,sentence$/u);
    expect(lines[1]).toContain(",4000,4000,exact,deployed,");
    expect(lines[1]).toContain("نص أول، وفيه رقم");
    expect(textOf(message)).toBe("mujaz-troops.csv: 2 claims, 2 sentences behind them");
  });

  it("never hands a formula to a spreadsheet", async () => {
    expect((await ask("export troops csv")).file?.text).toContain(",'=cmd|' /C calc'!A0,");
  });

  it("gives JSON with the evidence of each claim", async () => {
    const { file } = await ask("تصدير من روته json");
    const [claim, ...others] = JSON.parse(file?.text ?? "");
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ kind: "quote", source: "Mark Rutte", direct: true, day: "2024-11-12" });
    expect(claim.evidence).toMatchObject([{ fact: "q1", article: "second", published: "2024-11-13", revision: 1 }]);
  });

  it("gives what an edition tells, and nothing of other days", async () => {
    const ids = (line: string) =>
      ask(line).then(({ file }) => JSON.parse(file?.text ?? "").map((c: { claim: string }) => c.claim));
    expect(await ids("export digest 2024-10-29 json")).toEqual(["e1"]);
    expect(await ids("export json")).not.toContain("e1");
  });

  it("answers a name that nobody has as the command would, without a file", async () => {
    const { file, message } = await ask("export who rute");
    expect(file).toBeUndefined();
    expect(textOf(message)).toContain("Mark Rutte");
  });

  it.each(["export nonsense", "export help", "export sources csv", "export export"])(
    "%s is a problem",
    async (line) => {
      const answer = await ask(line);
      expect(answer.isProblem).toBe(true);
      expect(textOf(answer.message)).toContain("/export troops csv");
    },
  );
});

describe("correct", () => {
  const correct = (
    change: Omit<Parameters<typeof correctFact>[1], "factId" | "reason">,
    factId = "e2",
    reason = "Misread.",
  ) => {
    if (story === undefined) throw new Error("no story");
    return correctFact({ store, gazetteer, story, today: "2024-11-14" }, { factId, reason, ...change });
  };

  it("is told in the edition of its day and counts in every answer", async () => {
    await correct({ value: "٧٬٠٠٠" });
    expect(textOf((await ask("digest")).message)).toContain("7,000 soldiers, not 6,000. Misread.");
    expect(textOf((await ask("troops")).message)).toMatch(/7,000[\s\S]*4,000/u);
    expect(await store.fact("e2")).toMatchObject({ max: 6000 });
  });

  it("takes a range, a source by any spelling, a drop", async () => {
    await correct({ value: "5,000-6,000" });
    await correct({ source: "البنتاجون" }, "q1");
    await correct({ drop: true }, "e1");
    const kept = (await store.corrections()).map(({ change }) => change);
    expect(kept).toMatchObject([{ min: 5000, max: 6000 }, { source: { id: "pentagon" } }, { kind: "drop" }]);
    expect(textOf((await ask("troops")).message)).not.toContain("4,000");
  });

  it.each([
    [{}, "e2", "why", /--drop, --value N/u],
    [{ value: "many" }, "e2", "why", /"many" is no number/u],
    [{ value: "9-3" }, "e2", "why", /no number/u],
    [{ value: "1-2-3" }, "e2", "why", /no number/u],
    [{ value: "3" }, "q1", "why", /no figure/u],
    [{ confirm: true }, "q1", "why", /no figure/u],
    [{ source: "pentagn" }, "e2", "why", /did you mean Pentagon/u],
    [{ source: "nobody at all" }, "e2", "why", /nobody is called/u],
    [{ drop: true }, "e9", "why", /no fact "e9"/u],
    [{ drop: true }, "e2", " \u202E ", /reason is missing/u],
    [{ drop: true }, "e2", "x".repeat(201), /longer than/u],
  ])("%j of %s is refused in one line, and nothing kept", async (change, fact, reason, line) => {
    await expect(correct(change, fact, reason)).rejects.toThrow(line);
    expect(await store.corrections()).toEqual([]);
  });

  it("leaves a past day's edition as it was known, and marks what was wrong in it", async () => {
    const before = textOf((await ask("digest 2024-10-29")).message);
    await correct({ value: "5000" }, "e1");
    const after = textOf((await ask("digest 2024-10-29")).message);
    expect(after).toContain("[Corrected 14 Nov: 5,000");
    expect(after.replace(/ \[Corrected [^\]]*\]/gu, "")).toBe(before);
  });

  it("keeps controls and line ends of a reason out of the edition", async () => {
    await correct({ drop: true }, "e2", "one\n\u202Etwo\u0007");
    expect((await store.corrections())[0]?.reason).toBe("one two");
  });
});

describe("digests", () => {
  it("of any days tell what came between them, whichever is named first", async () => {
    const text = textOf((await ask("digest 2024-10-28 2024-11-13")).message);
    expect(text).toContain("28 Oct to Wednesday 13 November 2024");
    expect(text).toMatch(/6,000 soldiers/u);
    expect(textOf((await ask("digest 2024-11-13 2024-10-28")).message)).toBe(text);
    expect(textOf((await ask("digest 2024-10-29 2024-10-29")).message)).toMatch(/4,000 soldiers/u);
  });

  it("in both languages come in Arabic, then in English", async () => {
    const { message } = await ask("digest both");
    expect([message.language, message.folded?.language]).toEqual(["ar", "en"]);
  });

  it("explained say why, under each line", async () => {
    expect(textOf((await ask("digest explain")).message)).toMatch(/first reported 13 Nov · 1 outlet/u);
    expect(textOf((await ask("digest")).message)).not.toContain("first reported");
  });

  it.each(["digest week 2024-10-01 2024-10-09", "digest 2024-10-01 2024-10-09 2024-10-10"])(
    "%s is too much",
    async (line) => {
      expect((await ask(line)).isProblem).toBe(true);
    },
  );
});

describe("a reader's settings", () => {
  it("American dates have the month first, everywhere", async () => {
    const text = textOf((await ask("digest", { dates: "en-US" })).message);
    expect(text).toContain("Wednesday, November 13, 2024");
    expect(text).toContain("Nov 12");
    expect(text).not.toMatch(/\b\d+ (Oct|Nov)/u);
  });

  it("one month name or both, either digits", async () => {
    const arabic = (options: Parameters<typeof ask>[1]) =>
      ask("digest", { language: "ar", ...options }).then(({ message }) => textOf(message));
    expect(await arabic({})).toContain("نوفمبر/تشرين الثاني 2024");
    expect(await arabic({ dualMonths: false })).toContain("13 نوفمبر 2024");
    expect(await arabic({ digits: "arabic" })).toContain("١٣ نوفمبر");
  });
});
