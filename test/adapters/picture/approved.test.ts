import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPictureMaker } from "../../../src/adapters/picture/index.ts";
import type { Picture } from "../../../src/domain/picture.ts";
import { chartsOver, figuresOfNews, tableOver } from "../../support/made-figures.ts";
import { difference, pixelsOf } from "./drawn.ts";

/**
 * Pictures that somebody looked at and found right. After a change that is meant to show: run the tests with
 * UPDATE_PICTURES=1, look at every changed image in `approved/`, and commit it.
 */
const approved = join(import.meta.dirname, "approved");
const isUpdate = process.env["UPDATE_PICTURES"] === "1";

/** Edges of letters differ a little between builds of the drawing library. */
const TOLERANCE = 0.03;

const { measure, draw } = await createPictureMaker();
const pictures: Readonly<Record<string, Picture | undefined>> = {
  "chart-ar-light": chartsOver(figuresOfNews, { language: "ar", measure })[0],
  "chart-en-dark": chartsOver(figuresOfNews, { language: "en", theme: "dark", measure })[0],
  "table-ar-dark": tableOver(figuresOfNews, { language: "ar", theme: "dark", measure }),
  "table-en-light": tableOver(figuresOfNews, { language: "en", measure }),
};

describe("pictures look as approved", () => {
  it.each(Object.entries(pictures))("%s", async (name, picture) => {
    if (picture === undefined) throw new Error("no picture");
    const file = join(approved, `${name}.png`);
    const png = await draw(picture.spec);
    if (isUpdate) await writeFile(file, png);
    expect(existsSync(file), `${name}.png is not approved yet: see the top of this test`).toBe(true);
    expect(difference(await pixelsOf(png), await pixelsOf(await readFile(file)))).toBeLessThan(TOLERANCE);
  });

  it("and the comparison notices a label that moved", async () => {
    const { spec } = pictures["chart-en-dark"] as Picture;
    const texts = spec.texts.map((text, i) => (i === spec.texts.length - 8 ? { ...text, x: text.x - 4 } : text));
    const moved = await pixelsOf(await draw({ ...spec, texts }));
    expect(difference(moved, await pixelsOf(await draw(spec)))).toBeGreaterThan(TOLERANCE);
  });
});
