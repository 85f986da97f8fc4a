import { isUtf8 } from "node:buffer";

export type Decoded = { readonly text: string; readonly encoding: string } | { readonly undecodable: string };

const longestMetaSearch = 2048;
const fewestLetters = 8;

/**
 * Decodes a file: byte order mark, then UTF-16 by its zero and Arabic high bytes, then UTF-8, then the declared
 * charset, then windows-1256 where the result looks like Arabic or English text. Bytes that fit none are refused.
 * A byte order mark is not part of the text.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked)
    return (
      decodeAs(bytes, marked) ?? {
        undecodable: `it is marked as ${marked} but is not`,
      }
    );
  const wide = bytes.includes(0) ? guessUtf16(bytes) : null;
  const unicode = (wide && decodeAs(bytes, wide)) ?? (isUtf8(bytes) ? decodeAs(bytes, "utf-8") : null);
  if (unicode) return unicode;
  const decodedAsDeclared = declared && !isUnicodeLabel(declared) && decodeAs(bytes, declared);
  if (decodedAsDeclared && looksLikeProse(decodedAsDeclared.text)) return decodedAsDeclared;
  const arabic = decodeAs(bytes, "windows-1256");
  if (arabic && looksLikeProse(arabic.text)) return arabic;
  return { undecodable: "its bytes are not UTF-8, UTF-16 or windows-1256 text" };
}

/** The charset that an HTML page declares in its first bytes; null when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, longestMetaSearch));
  return /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(start)?.[1]?.toLowerCase() ?? null;
}

/** True when the text has characters that no text file has: NUL, or many other control codes. */
export function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  // One stray control code is a slip of a publishing system; one in every few hundred characters is not text.
  const controls = text.match(/[\x01-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > 3 && controls > text.length / 300;
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | null {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
      encoding,
    };
  } catch {
    return null;
  }
}

/** In UTF-16 news text nearly every other byte is 0 (Latin, spaces) or 6 (Arabic block). */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 2 * fewestLetters || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isHighByteOfNews(bytes[at])) even += 1;
    if (isHighByteOfNews(bytes[at + 1])) odd += 1;
  }
  const units = bytes.length / 2;
  if (odd > 0.9 * units && even < 0.5 * units) return "utf-16le";
  if (even > 0.9 * units && odd < 0.5 * units) return "utf-16be";
  return null;
}

function isHighByteOfNews(byte: number | undefined): boolean {
  return byte === 0x00 || byte === 0x06 || byte === 0x20;
}

function isUnicodeLabel(label: string): boolean {
  return label.startsWith("utf") || label.startsWith("ucs") || label === "unicode";
}

/**
 * One-byte encodings never fail to decode, so the result is judged: words are of one script, and in Arabic text alef
 * and lam are every fifth letter or so (in text of another encoding they are not).
 */
function looksLikeProse(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const arabic = words.filter((word) => /^[\p{Script=Arabic}\p{M}]+$/u.test(word));
  const ascii = words.filter((word) => /^[a-z]+$/i.test(word));
  if (words.length === 0 || arabic.length + ascii.length < 0.9 * words.length) return false;
  if (/[\x80-\x9f]/.test(text)) return false;
  if (arabic.length === 0 || arabic.length < ascii.length / 20) return ascii.length > 0;
  const letters = arabic.join("");
  const common = letters.match(/[ال]/g)?.length ?? 0;
  return common > 0.12 * letters.length;
}
