/**
 * The UTF-16 code units of a text. V8 keeps strings in a dozen layouts (of one byte or two a letter, slices, joins), and
 * asks for the layout at every `charCodeAt` of code that has met more than four of them; an array of numbers has one.
 */
export function codesOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/**
 * The same text as the one string that stands for all equal ones, so that sets and maps find it by its place in memory.
 * Names of properties are such strings; a text of digits may come back as it was. The object has no prototype: others
 * would each leave a layout of their own behind.
 */
export function interned(text: string): string {
  const named: Record<string, true> = Object.create(null);
  named[text] = true;
  return Object.keys(named)[0] ?? text;
}
