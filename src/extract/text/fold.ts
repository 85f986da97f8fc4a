/**
 * Folding for matching: the spellings that Arabic news uses for one word become one string. What a
 * reader sees is never folded; offsets lead back to the source.
 *
 * Folded: harakat and Quranic marks, tatweel, alef with hamza or madda, alef maqsura, ta marbuta,
 * Persian kaf and yeh, presentation forms (NFKC), both Arabic digit blocks, Latin case and accents.
 * Dropped: bidi marks, zero-width characters, BOM, soft hyphen, control characters.
 */

const DROP = "";
const single = new Map<number, string>();

function fold(range: readonly [number, number], to: string): void {
  for (let code = range[0]; code <= range[1]; code++) single.set(code, to);
}

fold([0x0610, 0x061a], DROP); // Arabic signs above
fold([0x064b, 0x065f], DROP); // harakat
fold([0x06d6, 0x06dc], DROP); // Quranic annotation
fold([0x06df, 0x06e8], DROP);
fold([0x06ea, 0x06ed], DROP);
fold([0x0670, 0x0670], DROP); // superscript alef
fold([0x0640, 0x0640], DROP); // tatweel
fold([0x200b, 0x200f], DROP); // zero width, LRM, RLM
fold([0x202a, 0x202e], DROP); // bidi embeddings
fold([0x2060, 0x206f], DROP); // isolates, word joiner
fold([0xfeff, 0xfeff], DROP);
fold([0x061c, 0x061c], DROP); // Arabic letter mark
fold([0x00ad, 0x00ad], DROP);
fold([0xfe00, 0xfe0f], DROP); // variation selectors
fold([0x0000, 0x0008], DROP);
fold([0x000e, 0x001f], DROP);
fold([0x007f, 0x009f], DROP);
for (const alef of "أإآٱٲٳ") single.set(alef.codePointAt(0) ?? 0, "ا");
single.set("ى".codePointAt(0) ?? 0, "ي");
single.set("ی".codePointAt(0) ?? 0, "ي");
single.set("ة".codePointAt(0) ?? 0, "ه");
single.set("ک".codePointAt(0) ?? 0, "ك");
single.set("گ".codePointAt(0) ?? 0, "ك");
single.set("ڤ".codePointAt(0) ?? 0, "ف");
single.set("پ".codePointAt(0) ?? 0, "ب");
single.set("چ".codePointAt(0) ?? 0, "ج");
for (let digit = 0; digit < 10; digit++) {
  single.set(0x0660 + digit, String(digit));
  single.set(0x06f0 + digit, String(digit));
}
for (let code = 0x41; code <= 0x5a; code++) single.set(code, String.fromCharCode(code + 0x20));

/** Latin with accents, presentation forms and other compatibility characters: slow path, remembered. */
function foldRare(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const known = single.get(code);
  if (known !== undefined) return known;
  const plain = char.normalize("NFKD").replace(/\p{M}+/gu, "");
  let folded = "";
  for (const part of plain === char ? char.toLowerCase() : plain) {
    folded += part === char ? part : (single.get(part.codePointAt(0) ?? 0) ?? part.toLowerCase());
  }
  // Only the basic plane is remembered: the table stays small whatever the input.
  if (code < 0x10000) single.set(code, folded);
  return folded;
}

/** Codes below this, and few others, occur in news: whether folding leaves them as they are is looked up. */
const LOOKED_UP = 0x700;
const stays = Uint8Array.from({ length: LOOKED_UP }, (_, code) => {
  const char = String.fromCharCode(code);
  return foldRare(char) === char ? 1 : 0;
});

/** A character outside the basic plane takes two units; half a pair is a character of its own. */
const widthAt = (text: string, index: number): 1 | 2 => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** Folds one word or text. `fold(fold(x)) === fold(x)`. */
export function foldText(text: string): string {
  let out = "";
  // Mostly letters stay: whole runs are taken over.
  let from = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < LOOKED_UP && stays[code] === 1) continue;
    const known = single.get(code);
    const width = known === undefined ? widthAt(text, i) : 1;
    out += text.slice(from, i) + (known ?? foldRare(text.slice(i, i + width)));
    i += width - 1;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** As `foldText`, for the index of the text search: also unites line ends and white space to single spaces. */
export function foldForSearch(text: string): string {
  return foldText(text).replace(/\s+/gu, " ").trim();
}

/** `offsets[i]` is the UTF-16 index in `text` that folded unit `i` came from; one more at the end is `text.length`. */
export function foldWithOffsets(text: string): { folded: string; offsets: Uint32Array } {
  const offsets: number[] = [];
  let folded = "";
  for (let i = 0; i < text.length; ) {
    const width = widthAt(text, i);
    const part = foldText(text.slice(i, i + width));
    for (let k = 0; k < part.length; k++) offsets.push(i);
    folded += part;
    i += width;
  }
  offsets.push(text.length);
  return { folded, offsets: Uint32Array.from(offsets) };
}
