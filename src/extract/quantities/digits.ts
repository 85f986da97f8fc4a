/** The value of a run of digits, and its other reading where a full stop may be a group or a decimal mark. */
export interface DigitValue {
  readonly value: number;
  /** The decimal reading of `3.142`, which holds before a magnitude word; null where there is one reading only. */
  readonly beforeScale: number | null;
}

/** More digits than this are an identifier, and a double could not hold them. */
const MAX_DIGITS = 15;
const MAX_LENGTH = 40;
const ARABIC_DECIMAL = "٫";
const ZERO = 0x30;
const NINE = 0x39;
const COMMAS = ",،٬٫";

/** True for digits alone, as most numbers are written. */
function isPlain(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) if (norm.charCodeAt(i) < ZERO || norm.charCodeAt(i) > NINE) return false;
  return norm !== "";
}

const plain = (text: string): DigitValue => ({ value: Number(text), beforeScale: null });

/**
 * Reads a number token (folded): `12,000` `12.000` `12٬000` `10,5` `10٫5` `1,234.5`. Null when the token is no
 * number: a date (`07.11.2024`), a list (`3,14,15`), too long, or in digits that the folding does not know.
 *
 * @param dotGroups whether the language writes 12.000 for twelve thousand.
 */
export function parseDigits(norm: string, dotGroups: boolean): DigitValue | null {
  if (norm.length <= MAX_DIGITS && isPlain(norm)) return plain(norm);
  if (norm.length > MAX_LENGTH) return null;
  const groups: string[] = [];
  let separators = "";
  let group = "";
  for (const char of norm) {
    if (char >= "0" && char <= "9") group += char;
    else if (",.'’،٬٫".includes(char) && group !== "") {
      groups.push(group);
      group = "";
      separators += char;
    } else return null;
  }
  groups.push(group);
  if (groups.join("").length > MAX_DIGITS || group === "") return null;
  if (separators === "") return plain(norm);
  return parseGroups(groups, separators, dotGroups);
}

/** Groups of three behind a first of one to three digits that is not zero. */
function areThousands(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  return first.length <= 3 && !first.startsWith("0") && rest.every((group) => group.length === 3);
}

function parseGroups(groups: readonly string[], separators: string, dotGroups: boolean): DigitValue | null {
  const last = separators[separators.length - 1] ?? "";
  const before = groups.slice(0, -1);
  const fraction = groups[groups.length - 1] ?? "";
  const decimal = plain(`${before.join("")}.${fraction}`);
  const uniform = [...separators].every((char) => char === last);
  if (!uniform || (last === ARABIC_DECIMAL && separators.length === 1)) {
    const inner = Array.from(separators.slice(0, -1));
    const oneKind = inner.every((char) => char === inner[0] && char !== last);
    const isDecimal = last === "." || COMMAS.includes(last);
    return oneKind && isDecimal && (before.length === 1 || areThousands(before)) ? decimal : null;
  }
  const thousands = areThousands(groups) ? plain(groups.join("")) : null;
  if (separators.length > 1) return thousands;
  if (last === ".") {
    return thousands !== null && dotGroups ? { value: thousands.value, beforeScale: decimal.value } : decimal;
  }
  if (thousands !== null) return thousands;
  return (last === "," || last === "،") && fraction.length !== 3 ? decimal : null;
}
