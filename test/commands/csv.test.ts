import { expect, test } from "vitest";
import { csvOf } from "../../src/commands/csv.ts";

const cellOf = (value: string | number | boolean | null) =>
  csvOf(["a"], [[value]]).slice("a\r\n".length, -"\r\n".length);

test.each([
  ["plain", "plain"],
  ["جندي", "جندي"],
  ["a,b", '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["two\r\nlines", '"two\r\nlines"'],
  ["", ""],
  [null, ""],
  [3000, "3000"],
  [-5, "-5"],
  [false, "false"],
])("%j is written as RFC 4180 says", (value, cell) => {
  expect(cellOf(value)).toBe(cell);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', "＝1", "＋1", "－1", "＠A"])(
  "%j is text, never a formula",
  (value) => {
    expect(cellOf(value).replace(/^"/u, "")).toMatch(/^'/u);
  },
);

test("every line ends with CRLF and has a cell for every column", () => {
  expect(csvOf(["a", "b"], [[1, null]])).toBe("a,b\r\n1,\r\n");
  expect(csvOf(["a", "b"], [])).toBe("a,b\r\n");
});
