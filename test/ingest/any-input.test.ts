import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "../support/properties.ts";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/ingest/encoding.ts";
import { readFrontMatter } from "../../src/ingest/front-matter.ts";
import { cutFurniture } from "../../src/ingest/furniture/cut.ts";
import { loadIngestRules } from "../../src/ingest/index.ts";
import { paragraphs, rules } from "./support.ts";

const furnitureLines = [
  "اقرأ المزيد",
  "شارك",
  "دولي",
  "Ankara",
  "أنقرة/ الأناضول",
  "وكالات",
  "نقلاً عن : المرفأ",
  "© 2024",
  "",
];
const line = fc.oneof(
  fc.constantFrom(...furnitureLines, ...paragraphs, "تهديد أمني كبير", "- بند", "29.10.2024"),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("ا", "ل", " ", ".", "(", "/", "#", "\u200f", "\u0640", "1") }),
);

describe("any lines", () => {
  it("keep their order and spelling, and all sentences of the article among them", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join("\n");
        const kept = cutFurniture(text, { title: null }, rules.furniture, () => false).text.split("\n");
        const source = text.split("\n");
        let at = 0;
        for (const one of kept.filter((printed) => printed.trim() !== "")) {
          at = source.findIndex((candidate, position) => position >= at && candidate.trimEnd() === one.trimEnd()) + 1;
          expect(at).toBeGreaterThan(0);
        }
        const count = (list: readonly string[]) =>
          list.filter((one) => one === paragraphs[0] || one === paragraphs[1]).length;
        expect(count(kept)).toBe(count(source));
      }),
      { numRuns: 300 },
    );
  });

  it("give front matter, a body, or a reason", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const outcome = readFrontMatter(`---\n${lines.join("\n")}\n---\nbody`);
        expect("malformed" in outcome || "body" in outcome).toBe(true);
      }),
    );
  });
});

describe("any bytes", () => {
  it("are text or refused", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(null, "windows-1256", "utf-8", "?"),
        (bytes, charset) => {
          const decoded = decodeBytes(bytes, charset);
          expect("text" in decoded || decoded.undecodable !== "").toBe(true);
        },
      ),
    );
  });

  it("of text come back as they went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const clean = text.replace(/^\uFEFF/, "").replaceAll("\0", "");
        expect(decodeBytes(new TextEncoder().encode(`قال: ${clean}`), null)).toMatchObject({ text: `قال: ${clean}` });
      }),
    );
  });
});

describe("rules that cannot be used are refused with file and place", () => {
  const config = join(import.meta.dirname, "../../config");

  it.each([
    ["a pattern that is no regular expression", "- (شارك|", /furniture\.yaml: rule "broken": \(شارك\|/],
    ["an unknown place", "- x\n    where: nowhere", /furniture\.yaml/],
  ])("%s", (_, pattern, message) => {
    const folder = mkdtempSync(join(tmpdir(), "mujaz-rules-"));
    try {
      const source = readFileSync(join(config, "furniture.yaml"), "utf8");
      const broken = `rules:\n  - name: broken\n    where: anywhere\n    patterns:\n      ${pattern}\n`;
      writeFileSync(join(folder, "furniture.yaml"), source.replace("rules:\n", broken));
      expect(() => loadIngestRules(folder)).toThrow(message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
