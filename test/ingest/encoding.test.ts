import { describe, expect, it } from "vitest";
import { declaredCharset, decodeBytes, isBinary } from "../../src/ingest/encoding.ts";

const arabic = "قال المتحدث إن ألفي جندي وصلوا إلى الميناء «فجر السبت»، وإن العدد سيزيد.";
const english = "The spokesman said 2,000 soldiers had arrived - “at dawn” - and more would follow.";

const windows1256 = new Map<string, number>();
const windows1256Decoder = new TextDecoder("windows-1256");
for (let byte = 0; byte < 256; byte += 1) windows1256.set(windows1256Decoder.decode(Uint8Array.of(byte)), byte);

function asWindows1256(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => windows1256.get(character) ?? 0x3f);
}

function asUtf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

function asUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe.each([
  ["Arabic", arabic],
  ["English", english],
])("%s text is decoded from", (_, text) => {
  it.each([
    ["UTF-8", asUtf8(text), "utf-8"],
    ["UTF-8 with a mark", asUtf8(`\uFEFF${text}`), "utf-8"],
    ["UTF-16 LE with a mark", asUtf16(text, "le", true), "utf-16le"],
    ["UTF-16 BE with a mark", asUtf16(text, "be", true), "utf-16be"],
    ["UTF-16 LE without a mark", asUtf16(text, "le", false), "utf-16le"],
    ["UTF-16 BE without a mark", asUtf16(text, "be", false), "utf-16be"],
    ["windows-1256", asWindows1256(text), "windows-1256"],
  ])("%s", (_name, bytes, encoding) => {
    expect(decodeBytes(bytes, null)).toEqual({ text, encoding });
  });
});

describe("bytes that are no text are refused", () => {
  it.each([
    ["Arabic UTF-8 cut in the middle of a letter", asUtf8(arabic).subarray(0, 32)],
    ["Arabic UTF-8 with a broken byte", asUtf8(arabic).map((byte, at) => (at === 10 ? 0xff : byte))],
    ["a broken UTF-16 pair under a mark", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)],
    ["Russian in windows-1251", Uint8Array.from([...Array(200).keys()].map((at) => 0xe0 + ((at * 7) % 32)))],
    ["random bytes", Uint8Array.from([...Array(500).keys()].map((at) => (at * at * 31 + at * 17) % 251))],
  ])("%s", (_name, bytes) => {
    expect(decodeBytes(bytes, null)).toHaveProperty("undecodable");
  });
});

describe("a declared charset", () => {
  it.each([
    ['<meta charset="windows-1256">', "windows-1256"],
    ["<meta charset=utf-8/>", "utf-8"],
    ['<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-6">', "iso-8859-6"],
    ["<p>charset=utf-8</p>", null],
  ])("is found in %s", (html, charset) => {
    expect(declaredCharset(asUtf8(html))).toBe(charset);
  });

  it("is believed where the bytes allow it", () => {
    const iso = Uint8Array.from("قال المتحدث إن ألفي جندي وصلوا إلى الميناء", (letter) =>
      letter === " " ? 0x20 : (letter.codePointAt(0) ?? 0) - 0x0600 + 0xa0,
    );
    expect(decodeBytes(iso, "iso-8859-6")).toMatchObject({ text: "قال المتحدث إن ألفي جندي وصلوا إلى الميناء" });
  });

  it("is not believed against bytes that are valid UTF-8", () => {
    expect(decodeBytes(asUtf8(arabic), "windows-1256")).toMatchObject({ text: arabic });
  });

  it("that nobody knows is passed over", () => {
    expect(decodeBytes(asWindows1256(arabic), "x-unknown-9")).toMatchObject({ text: arabic });
  });
});

describe("a binary file", () => {
  it("is one with NUL or many control codes", () => {
    expect(isBinary("abc\0def")).toBe(true);
    expect(isBinary("\x01\x02\x03\x04".repeat(20))).toBe(true);
  });

  it("is not one with bidi marks, tabs or one stray control code", () => {
    expect(isBinary(`\u200f${arabic}\u202b\t\f\n\u2069\x02 ${arabic}`)).toBe(false);
  });
});
