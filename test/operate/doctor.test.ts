import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openStore, throwAwayStoreUrl } from "../../src/adapters/store/index.ts";
import { StoreError } from "../../src/domain/store-error.ts";
import { examine, findingsText, type Probes } from "../../src/operate/doctor.ts";
import { addedText } from "../../src/operate/summary.ts";
import { loadKnowledge } from "../../src/settings.ts";
import { makeArticle, makeExtraction } from "../support/store-fixtures.ts";

const knowledge = loadKnowledge("config");

/** A machine on which everything is well, with one article. */
function healthy(details: Partial<Probes> = {}): Probes {
  return {
    nodeVersion: "v26.1.0",
    settings: () => ({ platforms: [] }),
    knowledge: () => knowledge,
    fingerprint: async () => "now",
    readText: (name) => readFileSync(`digests/${name}`, "utf8"),
    pictures: async () => {},
    accounts: () => [],
    store: async () => {
      const store = await openStore(throwAwayStoreUrl, { ifMissing: "create" });
      const article = makeArticle("one");
      await store.putArticle(article);
      await store.putExtraction(makeExtraction(article), "now");
      return store;
    },
    ...details,
  };
}

const finding = async (probes: Probes, name: string) => (await examine(probes)).find((each) => each.name === name);
const throws = (error: Error) => () => {
  throw error;
};

describe("the doctor", () => {
  it("finds nothing to mend where all is well", async () => {
    const findings = await examine(healthy());
    expect(findings.map(({ name, state }) => [name, state])).toEqual([
      ["node", "ok"],
      ["settings", "ok"],
      ["configuration", "ok"],
      ["words", "ok"],
      ["store", "ok"],
      ["pictures", "ok"],
    ]);
    expect(findingsText(findings)).toMatch(/^ok {4}store +1 articles, 0 facts, last published 2024-10-29$/mu);
  });

  const ill: readonly { what: string; probes: Partial<Probes>; name: string; state: string; tells: RegExp }[] = [
    { what: "an old Node", probes: { nodeVersion: "v20.20.2" }, name: "node", state: "fail", tells: /install Node 26/ },
    {
      what: "a wrong setting",
      probes: { settings: throws(new Error("WEB_PORT=x: expected a port")) },
      name: "settings",
      state: "fail",
      tells: /WEB_PORT=x/,
    },
    {
      what: "a broken file of config/",
      probes: { knowledge: throws(new Error("config/people.yaml:3: bad")) },
      name: "configuration",
      state: "fail",
      tells: /people\.yaml:3/,
    },
    {
      what: "a broken file of digests/",
      probes: { readText: () => "{" },
      name: "words",
      state: "fail",
      tells: /digests\//,
    },
    {
      what: "a token that is not accepted",
      probes: { accounts: () => [{ name: "telegram", look: async () => throws(new Error("not accepted"))() }] },
      name: "telegram",
      state: "fail",
      tells: /not accepted/,
    },
    {
      what: "a platform that is not reached",
      probes: { accounts: () => [{ name: "telegram", look: async () => ({ found: "ENOTFOUND", fix: "try later" }) }] },
      name: "telegram",
      state: "warn",
      tells: /try later/,
    },
    {
      what: "no store",
      probes: { store: async () => throws(new StoreError("missing", "gone"))() },
      name: "store",
      state: "warn",
      tells: /mujaz ingest/,
    },
    {
      what: "a damaged store",
      probes: { store: async () => throws(new StoreError("damaged", "x.sqlite is damaged"))() },
      name: "store",
      state: "fail",
      tells: /x\.sqlite is damaged/,
    },
    {
      what: "stale facts",
      probes: { fingerprint: async () => "newer" },
      name: "store",
      state: "warn",
      tells: /reindex/,
    },
    {
      what: "that pictures cannot be drawn, which is no failure",
      probes: { pictures: throws(new Error("pictures need the optional package")) },
      name: "pictures",
      state: "warn",
      tells: /optional package[\s\S]*npm ci/,
    },
    {
      what: "an empty store",
      probes: { store: () => openStore(throwAwayStoreUrl, { ifMissing: "create" }) },
      name: "store",
      state: "warn",
      tells: /ingest/,
    },
  ];
  for (const { what, probes, name, state, tells } of ill) {
    it(`tells ${what}, and what to do`, async () => {
      const found = await finding(healthy(probes), name);
      expect(found).toMatchObject({ state });
      expect(findingsText(found === undefined ? [] : [found])).toMatch(tells);
    });
  }

  it("goes on after a failure", async () => {
    const findings = await examine(healthy({ settings: throws(new Error("no")), knowledge: throws(new Error("no")) }));
    expect(findings.map(({ state }) => state)).toEqual(["ok", "fail", "fail", "fail", "ok", "ok"]);
  });
});

describe("what became of files", () => {
  it("is one line, with reasons", () => {
    const skipped = [
      { reason: "empty", count: 2 },
      { reason: "too large", count: 1 },
    ] as const;
    expect(addedText({ new: 11, revised: 1, duplicate: 2, skipped, failed: [{ of: "x", message: "y" }] })).toBe(
      "11 new, 1 revised, 2 known already; 3 skipped (2 empty, 1 too large); 1 failed",
    );
    expect(addedText({ new: 0, revised: 0, duplicate: 0, skipped: [], failed: [] })).toBe(
      "0 new, 0 revised, 0 known already",
    );
  });
});
