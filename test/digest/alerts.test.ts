import { expect, test } from "vitest";
import { parse } from "yaml";
import { type AlertDefinition, composeAlerts, parseAlertDefinition } from "../../src/digest/index.ts";
import type { Fact } from "../../src/domain/fact.ts";
import { alertMessage } from "../../src/message/index.ts";
import { textOf } from "../support/message-text.ts";
import { claimsOf, contextFor, definition as digest, estimate, readRoot, ref, story } from "../support/story.ts";

const definition = parseAlertDefinition(parse(readRoot("digests/alert.yaml")), "digests/alert.yaml");

interface Asked extends Partial<AlertDefinition> {
  readonly told?: readonly string[];
  readonly toldToday?: number;
}

const alertsOf = (facts: readonly Fact[], { told = [], toldToday = 0, ...change }: Asked = {}) =>
  composeAlerts({
    claims: claimsOf(facts),
    story,
    definition: { ...definition, ...change },
    digest,
    day: "2024-10-29",
    previousDay: "2024-10-28",
    told: new Set(told),
    toldToday,
  });

const before = estimate("a21", "pentagon", 8000, { asOf: "2024-10-20" });
const moved = estimate("a29", "pentagon", 10_000, { hedge: "about" });
const kindsOf = (facts: readonly Fact[], asked: Asked = {}) => alertsOf(facts, asked).map(({ kind }) => kind);

test("a figure that moves by the chosen share is told, a smaller move is not", () => {
  expect(kindsOf([before, moved])).toEqual(["moved"]);
  expect(kindsOf([before, estimate("a29", "pentagon", 9999)])).toEqual([]);
  expect(kindsOf([before, estimate("a29", "pentagon", 6000)])).toEqual(["moved"]);
  expect(kindsOf([before, estimate("a29", "pentagon", 9999)], { moveShare: 0.1 })).toEqual(["moved"]);
  expect(kindsOf([estimate("a21", "pentagon", 0, { asOf: "2024-10-20" }), moved])).toEqual(["moved"]);
});

test("a source's first figure is told, unless nobody wants it; its second one is no first", () => {
  expect(kindsOf([before, estimate("a29", "salim", 9000)])).toEqual(["new-source"]);
  expect(kindsOf([before, estimate("a29", "salim", 9000)], { newSources: false })).toEqual([]);
  const planned = estimate("a21", "salim", 12_000, { asOf: "2024-10-20", status: "planned" });
  expect(kindsOf([before, planned, estimate("a29", "salim", 9000)])).toEqual([]);
});

test("nothing old: what was published before, or repeats, or was overtaken since", () => {
  expect(kindsOf([before, estimate("a21", "pentagon", 20_000, { asOf: "2024-10-21" })])).toEqual([]);
  expect(kindsOf([before, estimate("a29", "pentagon", 8000, { asOf: "2024-10-20" })])).toEqual([]);
  const late = estimate("a29", "pentagon", 3000, { asOf: "2024-10-19" });
  expect(kindsOf([before, estimate("a21", "pentagon", 1000, { asOf: "2024-10-18" }), late])).toEqual([]);
});

test("nothing from tomorrow, nothing held back, nothing given only to be denied", () => {
  expect(kindsOf([before, estimate("a30", "pentagon", 20_000, { asOf: "2024-10-29" })])).toEqual([]);
  expect(kindsOf([before, estimate("a29", "salim", 900_000)])).toEqual([]);
  expect(kindsOf([before, estimate("a29", "salim", 900, { deniedBy: ref("ru") })])).toEqual([]);
});

test("the same claim is told once, also when another outlet and another day within its two bring it again", () => {
  const [alert] = alertsOf([before, moved]);
  const again = [before, moved, estimate("b29", "mona", 10_000, { asOf: "2024-10-29" })];
  expect(alertsOf(again).map(({ key }) => key)).toEqual([alert?.key]);
  expect(alertsOf(again, { told: [alert?.key ?? ""] })).toEqual([]);
});

test("at most so many a day, the biggest move first", () => {
  const facts = [
    before,
    moved,
    estimate("a21", "nis", 2000, { asOf: "2024-10-20" }),
    estimate("a29", "nis", 6000),
    estimate("a29", "salim", 9000),
  ];
  const sourcesOf = (asked: Asked) => alertsOf(facts, asked).map(({ item }) => item.claim.source?.id);
  expect(sourcesOf({})).toEqual(["nis", "pentagon", "salim"]);
  expect(sourcesOf({ perDay: 2 })).toEqual(["nis", "pentagon"]);
  expect(sourcesOf({ toldToday: 2 })).toEqual(["nis"]);
  expect(sourcesOf({ toldToday: 9 })).toEqual([]);
});

test("a definition with a wrong share is refused with file and path", () => {
  expect(() => parseAlertDefinition({ ...definition, moveShare: 0 }, "digests/alert.yaml")).toThrow(
    /digests\/alert\.yaml: moveShare/,
  );
});

test.each(["ar", "en"] as const)("in %s a moved figure and a new source read as approved", async (language) => {
  const facts = [
    before,
    moved,
    estimate("b29", "pentagon", 10_000),
    estimate("u29", "salim", 9000, { place: ref("kursk") }),
  ];
  const messages = alertsOf(facts).map((alert) => textOf(alertMessage(alert, contextFor(language))));
  expect(messages).toHaveLength(2);
  await expect(`${messages.join("\n\n")}\n`).toMatchFileSnapshot(`golden/alert.${language}.txt`);
});

test("an alert that is too long leaves out what the source expects, never the figure", () => {
  const planned = estimate("a29", "pentagon", 12_000, { status: "planned" });
  const [alert] = alertsOf([before, moved, planned], { characters: 40 });
  if (alert === undefined) throw new Error("no alert");
  const text = textOf(alertMessage(alert, contextFor("en")));
  expect(text).toContain("about 10,000 soldiers");
  expect(text).not.toContain("12,000");
});
