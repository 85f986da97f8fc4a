import { describe, expect, test } from "vitest";
import { claimsOf, quote, ref } from "../support/story.ts";

const long = "سنواصل العمل مع شركائنا في المنطقة لمواجهة هذه المخاطر";

describe("quotations of one speaker", () => {
  test.each<[string, string, string, number]>([
    ["the same words", long, long, 1],
    ["other marks and harakat", long, "سنُواصل العمل مع شركائنا في المنطقة، لمواجهة هذه المخاطر!", 1],
    ["a part of them", long, "مع شركائنا في المنطقة لمواجهة", 1],
    ["three words of them", long, "لمواجهة هذه المخاطر", 2],
    ["words that only look alike", long, "سنواصل العمل مع حلفائنا في المنطقة لمواجهة هذه المخاطر", 2],
    ["nothing", long, "", 2],
  ])("%s", (_what, a, b, count) => {
    const facts = [quote("a29", "salim", a), quote("b07", "salim", b)];
    expect(claimsOf(facts).quotes).toHaveLength(count);
    expect(claimsOf(facts.toReversed()).quotes).toHaveLength(count);
  });

  test("shows the whole when a report has a part, and keeps the first day", () => {
    const [claim] = claimsOf([
      quote("a29", "salim", "مع شركائنا في المنطقة لمواجهة"),
      quote("b07", "salim", long, { saidOn: "2024-11-06" }),
    ]).quotes;
    expect(claim?.content).toBe(long);
    expect(claim?.day).toBe("2024-10-28");
    expect(claim?.reports.map((report) => report.repeat)).toEqual([false, true]);
  });
});

describe("the same words", () => {
  test.each<[string, string | null, string | null, number]>([
    ["of two people", "salim", "omar", 2],
    ["of a country and its service", "nis", "kr", 1],
    ["of a country and another's service", "pentagon", "kr", 2],
    ["of nobody and somebody", null, "omar", 2],
    ["of nobody in two articles", null, null, 2],
  ])("%s", (_what, a, b, count) => {
    expect(claimsOf([quote("a29", a, long), quote("b29", b, long)]).quotes).toHaveLength(count);
  });

  test("quoted and reported are two claims", () => {
    const { quotes } = claimsOf([quote("a29", "salim", long), quote("b29", "salim", long, { direct: false })]);
    expect(quotes).toHaveLength(2);
  });

  test("are the service's, not the country's, and keep who relayed them", () => {
    const [claim] = claimsOf([quote("a29", "kr", long, { via: ref("ufuq") }), quote("b29", "nis", long)]).quotes;
    expect(claim?.speaker?.id).toBe("nis");
    expect(claim?.via?.id).toBe("ufuq");
  });
});
