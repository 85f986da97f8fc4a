import { describe, expect, test } from "vitest";
import {
  composeEdition,
  composeFigures,
  composeTimeline,
  latestPublicationDay,
  previousPublicationDay,
  type SectionId,
} from "../../src/digest/index.ts";
import { buildClaims } from "../../src/claims/index.ts";
import type { Estimate, Fact } from "../../src/domain/fact.ts";
import { articles, claimsOf, definition, estimate, event, quote, ref, story } from "../support/story.ts";

function edition(facts: readonly Fact[], day: string, previousDay: string | null) {
  return composeEdition({ claims: claimsOf(facts), facts, articles, story, definition, day, previousDay });
}

function section(id: SectionId, facts: readonly Fact[], day: string, previousDay: string | null) {
  return edition(facts, day, previousDay).sections.find((each) => each.id === id)?.items ?? [];
}

describe("figures", () => {
  test("that an earlier edition told are repeated, not news", () => {
    const facts = [estimate("a21", "nis", 1500, { asOf: "2024-10-18" }), estimate("u29", "nis", 1500, { asOf: null })];
    expect(section("figures", facts, "2024-10-29", "2024-10-21")).toEqual([]);
    expect(section("repeated", facts, "2024-10-29", "2024-10-21")).toHaveLength(1);
  });

  test("of nobody and of another people are not told", () => {
    const others = [
      estimate("a29", null, 500),
      estimate("a29", "nis", 700, { of: { id: "ru/troops", ar: "", en: "" } }),
    ];
    expect(edition(others, "2024-10-29", null).sections.map((each) => each.id)).toEqual(["sources"]);
  });

  test("of somebody without a name are told by what the text says of them, and are no source's news", () => {
    const security = { ar: "مصدر أمني", en: "security source" };
    const facts = [
      estimate("a21", "nis", 1000, { asOf: "2024-10-20" }),
      estimate("a21", null, 400, { asOf: "2024-10-20", role: security }),
      estimate("a29", null, 500, { role: security }),
      estimate("a29", null, 700, { role: { ar: "شهود", en: "witnesses" } }),
      estimate("a29", "nis", 1100),
    ];
    const items = section("figures", facts, "2024-10-29", "2024-10-21");
    expect(items.map((item) => item.kind === "figure" && [item.claim.max, item.change.kind])).toEqual([
      [1100, "up"],
      [700, "none"],
      [500, "none"],
    ]);
  });

  test("keep a plan with what the same source says is there", () => {
    const facts = [estimate("a29", "salim", 3000), estimate("a29", "salim", 12_000, { status: "planned" })];
    const [item, ...rest] = section("figures", facts, "2024-10-29", "2024-10-21");
    expect(rest).toEqual([]);
    expect(item?.kind === "figure" ? item.expects.map((claim) => claim.max) : null).toEqual([12_000]);
  });

  test("put the bigger move first, and a denied figure last", () => {
    const facts = [
      estimate("a21", "nis", 1000, { asOf: "2024-10-20" }),
      estimate("a29", "nis", 1100),
      estimate("a21", "pentagon", 1000, { asOf: "2024-10-20" }),
      estimate("a29", "pentagon", 9000),
      estimate("a29", "salim", 80_000, { deniedBy: ref("ru") }),
    ];
    const order = section("figures", facts, "2024-10-29", "2024-10-21").flatMap((item) =>
      item.kind === "figure" ? item.claim.max : [],
    );
    expect(order).toEqual([9000, 1100, 80_000]);
  });
});

describe("an announced visit", () => {
  const announced = event("u29", "visit", ["hana"], { aspect: "expected", place: ref("moscow"), on: "2024-10-30" });
  const overdue = (facts: readonly Fact[], day: string, previousDay: string) =>
    section("expected", facts, day, previousDay).map((item) => (item.kind === "expected" ? item.overdue : null));

  test("is ahead until its day is over", () => {
    expect(overdue([announced], "2024-10-29", "2024-10-21")).toEqual([false]);
    expect(overdue([announced], "2024-10-30", "2024-10-29")).toEqual([false]);
  });

  test("is said to be overdue once, in the first edition after its day", () => {
    expect(overdue([announced], "2024-11-07", "2024-10-30")).toEqual([true]);
    expect(overdue([announced], "2024-11-13", "2024-11-07")).toEqual([]);
  });

  test("that took place is no longer expected", () => {
    const arrived = event("b07", "visit", ["hana"], { aspect: "arrived", place: ref("moscow"), on: "2024-10-31" });
    expect(overdue([announced, arrived], "2024-11-07", "2024-10-29")).toEqual([]);
  });

  test("is not fulfilled by leaving for it", () => {
    const departed = event("a30", "visit", ["hana"], { aspect: "departed", place: ref("moscow"), on: "2024-10-30" });
    expect(overdue([announced, departed], "2024-11-07", "2024-10-30")).toEqual([true]);
  });

  test("in somebody's words has no day of its own, and is told for two weeks", () => {
    const words = event("a29", "visit", ["omar"], {
      aspect: "expected",
      on: "2024-10-28",
      content: "ترتيب زيارة لمبعوث إلى العاصمة",
    });
    const items = section("expected", [words], "2024-11-07", "2024-10-30");
    expect(items.map((item) => (item.kind === "expected" ? item.announced : ""))).toEqual([null]);
    expect(section("expected", [words], "2024-11-13", "2024-11-07")).toEqual([]);
  });
});

describe("quotations", () => {
  const words = (index: number) => `قوات كوريا الشمالية في روسيا خطر علينا رقم ${index}`;

  test("are one a speaker, the weightier voice first, none of unknown speakers", () => {
    const facts = [
      quote("a29", "mona", words(1)),
      quote("a29", "salim", words(2)),
      quote("a29", "salim", words(3)),
      quote("a29", null, words(4)),
    ];
    const speakers = section("quotes", facts, "2024-10-29", null).map((item) =>
      item.kind === "quote" ? item.claim.speaker?.id : null,
    );
    expect(speakers).toEqual(["salim", "mona"]);
  });

  test("that an earlier edition carried, or that are long past, are not told", () => {
    const known = [quote("a21", "salim", words(1)), quote("u29", "salim", words(1))];
    expect(section("quotes", known, "2024-10-29", "2024-10-21")).toEqual([]);
    const old = quote("u13", "salim", words(2), { saidOn: "2024-10-25" });
    expect(section("quotes", [old], "2024-11-13", "2024-11-07")).toEqual([]);
  });
});

describe("developments", () => {
  const told = (facts: readonly Fact[]) =>
    section("developments", facts, "2024-10-29", "2024-10-21").map((item) =>
      item.kind === "development" ? item.events.map((line) => line.claim.type) : [],
    );

  test("stand by weight: deployment, policy, deal, aid, front", () => {
    const facts = [
      event("a29", "advance", ["ru"], { amount: { value: 5, unit: "km2" } }),
      event("a29", "aid", ["salim"], { amount: { value: 5, unit: "EUR" } }),
      event("a29", "call", ["salim", "omar"]),
      event("a29", "statement", ["pentagon"], { content: "لا قيود على الأسلحة بعد اليوم" }),
      event("a29", "deployment", ["alliance"], { aspect: "confirmed", place: ref("kursk") }),
    ];
    expect(told(facts)).toEqual([["deployment"], ["statement"], ["call"], ["aid"], ["advance"]]);
  });

  test("leave room for a call among many statements", () => {
    const statements = Array.from({ length: 9 }, (_, i) =>
      event("a29", "statement", ["pentagon"], { content: `قول مختلف تماماً رقمه ${i} وموضوعه ${i * 7}` }),
    );
    expect(told([...statements, event("a29", "call", ["salim", "omar"])]).flat()).toContain("call");
  });

  test("do not tell what happened long before", () => {
    expect(told([event("a29", "call", ["salim", "omar"], { on: "2024-06-18" })])).toEqual([]);
    expect(told([event("a29", "treaty", ["ru"], { on: "2024-06", aspect: "signed" })])).toEqual([]);
  });

  test("do not repeat the call in its party's own words", () => {
    const call = event("a29", "call", ["salim"], { on: "2024-10-28", counterpart: ref("omar") });
    const retold = event("a29", "statement", ["salim"], { content: "اتفق مع نادر على تعزيز التعاون" });
    const apart = event("b29", "statement", ["salim"], { content: "الشتاء المقبل سيكون قاسياً علينا" });
    expect(told([call, retold, apart]).flat().toSorted()).toEqual(["call", "statement"]);
  });

  test("keep a refusal to confirm with what is confirmed", () => {
    const facts = [
      event("a29", "deployment", ["alliance"], { aspect: "confirmed", place: ref("kursk") }),
      event("b29", "statement", ["mona"], { aspect: "declined", content: "تأكيد وجود قوات في كورسك" }),
    ];
    expect(told(facts)).toEqual([["deployment", "statement"]]);
  });
});

describe("figures by a day", () => {
  const view = story.views[0] as (typeof story.views)[number];
  const early = estimate("b07", "state", 3000, { asOf: "2024-10-25" });
  const facts = [early, estimate("a29", "pentagon", 10_000), estimate("undated", "salim", 800, { asOf: null })];
  const rows = (on: string | null) =>
    composeFigures({ claims: claimsOf(facts), view, on, by: null }).groups.flatMap((group) => group.rows);

  test("count what was said by then, and mark what was published later", () => {
    expect(rows("2024-10-25").map((row) => [row.claim.max, row.publishedLater])).toEqual([[3000, "2024-11-07"]]);
    expect(new Set(rows("2024-10-28").map((row) => row.claim.max))).toEqual(new Set([3000, 10_000]));
    expect(rows("2024-10-24")).toEqual([]);
  });

  test("without a day hold also what nobody dated", () => {
    expect(rows(null)).toHaveLength(3);
  });
});

test("days of publication", () => {
  expect(latestPublicationDay(articles.values())).toBe("2024-11-13");
  expect(previousPublicationDay(articles.values(), "2024-10-29")).toBe("2024-10-21");
  expect(previousPublicationDay(articles.values(), "2024-10-21")).toBeNull();
  expect(latestPublicationDay([])).toBeNull();
});

test("the last figure of a quiet day is no repetition, and of one day the better known", () => {
  const facts = [
    estimate("a29", "pentagon", 10_000),
    estimate("b29", "pentagon", 10_000),
    estimate("a29", "salim", 3000),
    estimate("u29", "salim", 3000, { asOf: "2024-10-29" }),
    estimate("a30", "salim", 3000, { asOf: "2024-10-30" }),
  ];
  const claims = claimsOf(facts);
  const quiet = composeEdition({
    claims,
    facts,
    articles,
    story,
    definition,
    day: "2024-11-01",
    previousDay: "2024-10-30",
  });
  expect(quiet.sections).toEqual([]);
  expect(quiet.lastFigure).toMatchObject({ source: { id: "pentagon" }, max: 10_000 });
});

describe("a call", () => {
  const call = event("a29", "call", ["salim", "omar"], { on: "2024-10-28" });
  const said = (content: string, article = "a29") =>
    event(article, "statement", ["salim"], { on: "2024-10-28", content });
  const lines = (facts: readonly Fact[]) =>
    section("developments", facts, "2024-10-29", "2024-10-21").flatMap((item) =>
      item.kind === "development" ? item.events.map(({ claim, topic }) => [claim.type, claim.aspect, topic]) : [],
    );

  test("tells what one of its sides says was agreed in it", () => {
    const agreed = said("اتفقا في اتصال مع عمر نادر على تكثيف الاتصالات وتبادل المعلومات الاستخباراتية بينهما");
    const items = section("developments", [call, agreed], "2024-10-29", "2024-10-21");
    expect(lines([call, agreed])).toEqual([["call", "agreed", "contacts-and-intelligence"]]);
    const [item] = items;
    const ids = item?.kind === "development" ? item.events.flatMap(({ claim }) => claim.factIds) : [];
    expect(ids).toEqual([call.id, agreed.id]);
  });

  test("tells no agreement that is only spoken of, hoped for under a condition, or reported elsewhere", () => {
    const only = said("بحث مع عمر نادر تكثيف الاتصالات وتبادل المعلومات الاستخباراتية بينهما");
    expect(lines([call, only])).toEqual([["call", null, null]]);
    const perhaps = said("اتفقا مع عمر نادر على تكثيف الاتصالات وتبادل المعلومات الاستخباراتية إذا وافق البرلمان");
    expect(lines([call, perhaps])).toEqual([["call", null, null]]);
    const elsewhere = said("اتفقا مع عمر نادر على تكثيف الاتصالات وتبادل المعلومات الاستخباراتية بينهما", "b29");
    expect(lines([call, elsewhere])).toContainEqual(["call", null, null]);
  });
});

describe("who fights, where nobody counts them", () => {
  const [view] = story.views;
  const confirmed = event("u13", "deployment", ["state"], {
    on: "2024-11-12",
    aspect: "confirmed",
    content: "مشاركة جنود من كوريا الشمالية في عمليات قتالية",
  });
  const { topics } = definition;
  const asked = (facts: readonly Fact[], more: { on?: string; by?: string } = {}) => {
    if (view === undefined) throw new Error("the story has a view");
    const by = more.by === undefined ? null : ref(more.by);
    return (
      composeFigures({ claims: claimsOf(facts), view, on: more.on ?? null, by, topics }).fighting?.claim.id ?? null
    );
  };

  test("is the last to say so, of the day and the source asked for", () => {
    const before = event("b07", "deployment", ["nis"], {
      on: "2024-11-06",
      aspect: "confirmed",
      content: "مشاركة جنود من كوريا الشمالية في عمليات قتالية",
    });
    expect(asked([before, confirmed])).toBe(confirmed.id);
    expect(asked([before, confirmed], { on: "2024-11-10" })).toBe(before.id);
    expect(asked([before, confirmed], { by: "nis" })).toBe(before.id);
    expect(asked([before, confirmed], { by: "pentagon" })).toBeNull();
    expect(asked([before, confirmed], { on: "2024-11-01" })).toBeNull();
  });

  test("is not told beside a figure of those who fight, nor of a forecast", () => {
    expect(asked([confirmed, estimate("u13", "state", 400, { status: "fighting" })])).toBeNull();
    const forecast = event("u13", "statement", ["state"], {
      on: "2024-11-12",
      aspect: "expects",
      content: "مشاركة جنود من كوريا الشمالية في عمليات قتالية",
    });
    expect(asked([forecast])).toBeNull();
  });
});

describe("quoted words that begin inside the reporter's sentence", () => {
  const told = (before: string, content: string) => {
    const made = quote("a29", "omar", content, { cue: { text: "قال", id: "say" } });
    const sentence = `${before}«${content}».`;
    const start = made.evidence.start + before.length + 1;
    const fact = {
      ...made,
      evidence: { ...made.evidence, sentence, end: made.evidence.start + sentence.length },
      contentSpan: { start, end: start + content.length },
    };
    const [item] = section("quotes", [fact], "2024-10-29", "2024-10-21");
    return item?.kind === "quote" ? item.excerpt.cutBefore : null;
  };
  const long = "عادت إلى الشمال بعد الإنذار مباشرة ولم تطلق أي رصاصة";
  test.each([
    ["قال نادر: ", long, false],
    ["قال نادر إن ", "قواتنا عادت إلى الشمال بعد الإنذار مباشرة", false],
    ["قال نادر إن قواته ", long, true],
    ["قال نادر إنها ", long, true],
    ["قال نادر إن قواته ", "عادت إلى الشمال بعد الإنذار مباشرة", null],
    ["قال نادر: ", "returned north immediately after the warning and fired no shot", true],
    ["قال نادر: ", "returned north immediately after the warning", null],
  ])("%s%s", (before, content, cut) => {
    expect(told(before, content)).toBe(cut);
  });
});

describe("a line that says nothing alone is none", () => {
  const lines = (content: string) =>
    section("developments", [event("a29", "statement", ["omar"], { content })], "2024-10-29", "2024-10-21").length;
  test.each([
    ["أصغرهم يبلغ من العمر ستة وعشرين عاماً", 0],
    ["هؤلاء، وأن آخر زيارة لهم تعود إلى الربيع", 0],
    ["20 مدنياً عادوا معهم", 0],
    ["20 مدنياً عادوا معهم إلى مدنهم في الشرق أمس", 1],
    ["الشتاء سيكون قاسياً على الجميع", 1],
    ["they came home in spring with us", 0],
    ["the winter will be hard on all", 1],
  ])("%s", (content, count) => {
    expect(lines(content)).toBe(count);
  });
});

test("what one voice says besides comes when the others have had their line", () => {
  const said = (who: string, content: string) => event("a29", "statement", [who], { content });
  const facts = [
    said("omar", "الشتاء سيكون قاسياً على الجميع"),
    said("omar", "الجسور ستبقى مفتوحة طوال الشتاء كله"),
    said("omar", "المدارس لن تغلق أبوابها هذا العام"),
    said("nis", "المخازن ممتلئة بالقمح في كل المدن"),
    said("pentagon", "السفن تعود إلى الميناء قبل العاصفة"),
    said("alliance", "الطرق الجبلية مغلقة أمام الشاحنات"),
    said("ua", "القطارات تسير في مواعيدها كل يوم"),
  ];
  const items = section("developments", facts, "2024-10-29", "2024-10-21");
  const speakers = items.flatMap((item) =>
    item.kind === "development" ? (item.events[0]?.claim.actors[0]?.id ?? []) : [],
  );
  expect(new Set(speakers)).toEqual(new Set(["alliance", "nis", "omar", "pentagon", "ua"]));
});

test("an announcement whose words name the visitor is not his own", () => {
  const visit = (content: string) =>
    section(
      "expected",
      [event("a29", "visit", ["salim"], { aspect: "expected", on: "2024-11", content })],
      "2024-10-29",
      null,
    );
  const [named] = visit("يصل إليها الرئيس كريم سليم نهاية الشهر");
  expect(named?.kind === "expected" && named.event.claim.content).toBeNull();
  const [own] = visit("ترتيب زيارة لممثل خاص إلى الجنوب");
  expect(own?.kind === "expected" && own.event.claim.content).not.toBeNull();
});

test("who exchanges prisoners is not told again to release some", () => {
  const exchange = event("a29", "other", ["ru", "ua"], { aspect: "exchange" });
  const release = (who: readonly string[]) => event("b29", "other", who, { aspect: "release" });
  expect(section("developments", [exchange, release(["ru"])], "2024-10-29", "2024-10-21")).toHaveLength(1);
  expect(section("developments", [exchange, release(["kp"])], "2024-10-29", "2024-10-21")).toHaveLength(2);
});

describe("tolls of one event", () => {
  const toll = (measure: "killed" | "wounded" | "missing", count: number, more: Partial<Estimate> = {}) =>
    estimate("a29", "nis", count, { measure, status: measure, of: null, ...more });
  const losses = {
    ...story,
    views: story.views.map((view) => ({ ...view, measures: ["killed", "wounded", "missing"], of: [] })),
  };
  const lines = (facts: readonly Fact[]) => {
    const claims = buildClaims({ ...claimsOf(facts).input, story: losses });
    const day = { day: "2024-10-29", previousDay: "2024-10-21" };
    const made = composeEdition({ claims, facts, articles, story: losses, definition, ...day });
    return (made.sections.find(({ id }) => id === "figures")?.items ?? []).flatMap((item) =>
      item.kind === "figure" ? [[item.claim, ...item.besides].map(({ measure, max }) => `${max} ${measure}`)] : [],
    );
  };

  test("are one line, the killed first", () => {
    expect(lines([toll("wounded", 9, { place: ref("kursk") }), toll("killed", 2)])).toEqual([
      ["2 killed", "9 wounded"],
    ]);
  });

  test("of two places or two days are two", () => {
    const wounded = toll("wounded", 9, { place: ref("kursk") });
    expect(lines([wounded, toll("killed", 2, { place: ref("moscow") })])).toEqual([["2 killed"], ["9 wounded"]]);
    expect(lines([wounded, toll("killed", 2, { asOf: "2024-10-25" })])).toHaveLength(2);
  });

  test("of two sources, or that somebody denies, stand alone", () => {
    const other = estimate("a29", "ua", 2, { measure: "killed", status: "killed", of: null });
    expect(lines([toll("wounded", 9), other])).toHaveLength(2);
    expect(lines([toll("wounded", 9), toll("killed", 2, { deniedBy: ref("ru") })])).toHaveLength(2);
  });
});

describe("beside what the people of a figure are", () => {
  const near = (sentence: string) => {
    const made = estimate("a29", "salim", 3000);
    const start = made.evidence.start + sentence.indexOf("3000");
    const fact = {
      ...made,
      evidence: { ...made.evidence, sentence, end: made.evidence.start + sentence.length },
      mentionSpan: { start, end: start + 4 },
    };
    const [item] = section("figures", [fact], "2024-10-29", "2024-10-21");
    return item?.kind === "figure" ? item.near : undefined;
  };
  test.each([
    ["نُشر 3000 جندي في ساحات تدريب بالقرب من منطقة القتال، وسيزيد عددهم", "combat-zone"],
    ["وصل 3000 جندي إلى قرب خطوط الجبهة", "front"],
    ["He put 3000 soldiers close to the border.", "border"],
    // Another clause, or another number, is of something else.
    ["وصل 3000 جندي، وسقطت قذائف قرب خطوط الجبهة", null],
    ["Of 3000 soldiers 500 are near the front.", null],
    ["قرب خطوط الجبهة رأى كل جندي من 3000 ذلك", null],
  ])("%s", (sentence, id) => {
    expect(near(sentence)).toBe(id);
  });
});

describe("a treaty that an article only points back to", () => {
  const signed = (article: string, more: Partial<Parameters<typeof event>[3]> = {}) =>
    event(article, "treaty", ["salim"], {
      aspect: "signed",
      content: "معاهدة دفاع مشترك",
      counterpart: ref("kp"),
      ...more,
    });
  const ratified = event("a29", "treaty", ["ru"], { aspect: "ratified", content: "هذه المعاهدة" });
  const named = (facts: readonly Fact[]) =>
    section("developments", facts, "2024-10-29", "2024-10-21").flatMap((item) =>
      item.kind === "development"
        ? item.events.flatMap(({ claim, topic }) =>
            claim.aspect === "ratified" ? [[topic, claim.counterpart?.id]] : [],
          )
        : [],
    );

  test("has the name and the other side that the article gives it", () => {
    expect(named([signed("a29"), ratified])).toEqual([["defence-treaty", "kp"]]);
    expect(named([signed("b29"), ratified])).toEqual([["treaty", undefined]]);
  });

  test("has it in the timeline, too", () => {
    const { topics } = definition;
    const { days } = composeTimeline({ claims: claimsOf([signed("a29"), ratified]), topics });
    const lines = days.flatMap(({ events }) => events).filter(({ claim }) => claim.aspect === "ratified");
    expect(lines.map(({ topic, claim }) => [topic, claim.counterpart?.id])).toEqual([["defence-treaty", "kp"]]);
  });

  test("has no other side when the article has two, nor the one who ratifies it", () => {
    const other = signed("a29", { on: "2024-10-25", counterpart: ref("ua") });
    expect(named([signed("a29"), other, ratified])).toEqual([["defence-treaty", undefined]]);
    expect(named([signed("a29", { counterpart: ref("ru") }), ratified])).toEqual([["defence-treaty", undefined]]);
  });
});

test("what an edition quotes is not told again as a denial or a statement", () => {
  const said = "هذه الأرقام حرب نفسية لا صلة لها بما يجري في الميدان";
  const denial = event("a29", "denial", ["ua"], { on: null, content: said });
  const facts = [quote("a29", "salim", said), denial];
  expect(section("quotes", facts, "2024-10-29", null)).toHaveLength(1);
  expect(section("repeated", facts, "2024-10-29", null)).toEqual([]);
  expect(section("repeated", [denial], "2024-10-29", null)).toHaveLength(1);
});

test("that people are there is not told undated where a body of the same country dates it", () => {
  const dated = event("a29", "deployment", ["guards"], { aspect: "confirmed", place: ref("kursk") });
  const undated = (who: string) =>
    event("b29", "deployment", [who], { aspect: "confirmed", place: ref("moscow"), on: null });
  expect(section("repeated", [dated, undated("ua")], "2024-10-29", null)).toEqual([]);
  expect(section("repeated", [dated, undated("pentagon")], "2024-10-29", null)).toHaveLength(1);
  expect(section("repeated", [undated("ua")], "2024-10-29", null)).toHaveLength(1);
});
