/** What a spreadsheet would take for a formula; the full-width forms are read as such by some. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Told to a spreadsheet that the bytes are UTF-8: without it, Arabic is read as Latin letters. */
export const byteOrderMark = "\uFEFF";

/**
 * Rows as CSV (RFC 4180): a line of names, CRLF after each line, quotation marks where a cell needs them. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front; null is an empty cell.
 */
export function csvOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
