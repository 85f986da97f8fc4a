import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ConfigError, loadKnowledge } from "../../src/settings.ts";
import { readYaml } from "../../src/settings/yaml-file.ts";
import { processorMs } from "../support/processor-time.ts";

const repository = join(import.meta.dirname, "../../config");
const scratch = mkdtempSync(join(tmpdir(), "mujaz-config-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const people = `# People of an invented country.
- id: sami-nur
  ar: سامي نور
  en: Sami Nur
  shortAr: نور
  shortEn: Nur
  gender: m
  country: "no"
  aliases: [Samy Noor]
- id: lena-haddad
  ar: لينا حداد
  en: Lena Haddad
  shortAr: حداد
  shortEn: Haddad
  gender: f
  country: no
  aliases:
    - Lina Hadad
    - لينا الحداد
`;
const offices = `- id: no/president
  of: no
  role: president
  ar: رئيس الشمال
  en: President of the North
  holders:
    - { person: sami-nur, from: 2020-01-01, to: 2023-12-31 }
    - { person: lena-haddad, from: 2024-01-01, to: null }
`;
const places = `- { id: no, kind: country, ar: بلد الشمال, en: Northland, country: no, gender: f, aliases: [], demonym: null, capital: null }
`;
const story = `id: harbour
ar: المرفأ
en: The harbour
terms: [[مرفأ, harbour]]
views:
  - { id: dockers, ar: عمال, title: { ar: عمال المرفأ, en: Dockers }, measures: [troops], of: [no], statuses: [moving] }
`;

let folders = 0;
/** A config folder like the repository's, but for a small gazetteer and the given files; null leaves a file out. */
function config(changes: Record<string, string | Uint8Array | null> = {}): string {
  const folder = join(scratch, String(folders++));
  for (const kept of [
    "lexicon",
    "measures.yaml",
    "bodies.yaml",
    "unnamed.yaml",
    "sources.yaml",
    "furniture.yaml",
    "languages.yaml",
    "zones.yaml",
  ]) {
    cpSync(join(repository, kept), join(folder, kept), { recursive: true });
  }
  const files = {
    "people.yaml": people,
    "offices.yaml": offices,
    "organisations.yaml": "[]\n",
    "places.yaml": places,
    "stories/harbour.yaml": story,
    ...changes,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    if (content === null) rmSync(join(folder, name), { force: true });
    else writeFileSync(join(folder, name), content);
  }
  return folder;
}

function refusal(changes: Record<string, string | Uint8Array | null>, commandWords: string[] = []): string[] {
  try {
    loadKnowledge(config(changes), commandWords);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
  throw new Error("the configuration was accepted");
}

describe("the repository's own config", () => {
  it("passes", () => {
    const knowledge = loadKnowledge(repository);
    expect(knowledge.stories.map((one) => one.id)).toContain("north-korea-russia");
    expect(knowledge.gazetteer.entities.size).toBeGreaterThan(400);
    expect(knowledge.sources.length).toBeGreaterThan(30);
  });
});

describe("a config folder", () => {
  it("becomes knowledge", () => {
    const knowledge = loadKnowledge(config());
    expect(knowledge.gazetteer.holderOf("no/president", "2023-12-31")?.en).toBe("Sami Nur");
    expect(knowledge.gazetteer.entities.get("sami-nur")?.country).toBe("no");
    expect(knowledge.stories[0]?.views[0]?.id).toBe("dockers");
    expect(Object.keys(knowledge.lexicon.ar)).toContain("cues");
  });
  it("has the same fingerprint while no byte changes", () => {
    expect(loadKnowledge(config()).fingerprint).toBe(loadKnowledge(config()).fingerprint);
    const changed = loadKnowledge(config({ "people.yaml": people.replace("Sami Nur", "Sami Nor") }));
    expect(changed.fingerprint).not.toBe(loadKnowledge(config()).fingerprint);
    expect(changed.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
  it("is not changed by its samples", () => {
    const withSample = loadKnowledge(config({ "samples/a.md": "text", "samples/b.yaml": "x: [" }));
    expect(withSample.fingerprint).toBe(loadKnowledge(config()).fingerprint);
  });
});

describe("what is refused, with file, line, place and fix", () => {
  const wrong: [string, Record<string, string | Uint8Array | null>, RegExp][] = [
    [
      "an unknown key",
      { "people.yaml": people.replace("gender: f", "gender: f\n  sex: f") },
      /^config\/people\.yaml:16: people\[1\]\.sex: unknown key sex\. Fix: remove it, or write one of id, ar, en, .*, gender, /,
    ],
    [
      "an unknown key deep in a file",
      { "stories/harbour.yaml": story.replace("en: Dockers }", "en: Dockers, fr: x }") },
      /^config\/stories\/harbour\.yaml:6: harbour\.views\[0\]\.title\.fr: unknown key fr\. Fix: remove it, or write one of ar, en\.$/,
    ],
    [
      "a wrong type",
      { "people.yaml": people.replace("en: Lena Haddad", "en: 7") },
      /^config\/people\.yaml:12: people\[1\]\.en: 7 where string is expected\. Fix: write string/,
    ],
    [
      "a wrong word",
      { "people.yaml": people.replace("gender: f", "gender: x") },
      /^config\/people\.yaml:15: people\[1\]\.gender: "x" is not allowed\. Fix: write one of m, f\.$/,
    ],
    [
      "a missing key",
      { "people.yaml": people.replace("  gender: f\n", "") },
      /^config\/people\.yaml:10: people\[1\]\.gender: missing\. Fix: add it, one of m, f\.$/,
    ],
    [
      "an alias owned by two",
      { "people.yaml": people.replace("Lina Hadad", "samy noor") },
      /^config\/people\.yaml:18: people\[1\]\.aliases\[0\]: the name "samy noor" of lena-haddad belongs to sami-nur/,
    ],
    [
      "two holders on one day",
      { "offices.yaml": offices.replace("to: 2023-12-31", "to: 2024-01-01") },
      /^config\/offices\.yaml:8: offices\[0\]\.holders\[1\]: lena-haddad and sami-nur .* on 2024-01-01\. Fix: end the earlier/,
    ],
    [
      "a reference to nobody",
      { "offices.yaml": offices.replace("person: sami-nur", "person: sami") },
      /^config\/offices\.yaml:7: offices\[0\]\.holders\[0\]\.person: nothing has the id sami/,
    ],
    [
      "a day that is none",
      { "offices.yaml": offices.replace("2023-12-31", "2023-12-32") },
      /^config\/offices\.yaml:7: offices\[0\]\.holders\[0\]\.to: "2023-12-32": expected a day of the calendar/,
    ],
    [
      "a list that is a map",
      { "organisations.yaml": "{}" },
      /^config\/organisations\.yaml:1: organisations: this entry where array/,
    ],
    [
      "a file of comments",
      { "organisations.yaml": "# nothing yet" },
      /^config\/organisations\.yaml: organisations: nothing where/,
    ],
    [
      "two documents in a file",
      { "organisations.yaml": "[]\n---\n[]\n" },
      /^config\/organisations\.yaml:2: .*multiple documents.*Fix: correct the YAML/,
    ],
    [
      "a tab for indentation",
      { "stories/harbour.yaml": `${story}\t- x\n` },
      /^config\/stories\/harbour\.yaml:7: .*Fix: correct/,
    ],
    ["an empty file", { "organisations.yaml": "" }, /^config\/organisations\.yaml: organisations: nothing where array/],
    ["a file that is missing", { "people.yaml": null }, /^config\/people\.yaml: no such file\. Fix: restore/],
    [
      "a lexicon file that is missing",
      { "lexicon/en/cues.yaml": null },
      /^config\/lexicon\/en\/cues\.yaml: no such file/,
    ],
    [
      "a reporting verb of a sense that there is not",
      {
        "lexicon/en/cues.yaml":
          "verbs:\n  - { id: shout, past: shouted, present: shouts, takes: [clause] }\ncredits: []\ncredit_nouns: []\n",
      },
      /^config\/lexicon\/en\/cues\.yaml:2: cues\.verbs\[0\]\.id: "shout" is not allowed\. Fix: write one of say, add/,
    ],
    ["a file that nothing reads", { "peoples.yaml": people }, /^config\/peoples\.yaml: nothing reads this file/],
    [
      "a lexicon file that nothing reads",
      { "lexicon/ar/slang.yaml": "[]" },
      /^config\/lexicon\/ar\/slang\.yaml: nothing reads/,
    ],
    [
      "a language that nothing reads",
      { "lexicon/fr/words.yaml": "[]" },
      /^config\/lexicon\/fr\/words\.yaml: nothing reads/,
    ],
    ["text that is not YAML", { "people.yaml": `${people}- [` }, /^config\/people\.yaml:20: .*Fix: correct the YAML/],
    [
      "a key given twice",
      { "people.yaml": people.replace("en: Sami Nur", "en: Sami Nur\n  en: Sam") },
      /^config\/people\.yaml:5: Map keys must be unique/,
    ],
    [
      "bytes that are not UTF-8",
      { "people.yaml": new Uint8Array([0x2d, 0x20, 0xff]) },
      /^config\/people\.yaml: the bytes are not UTF-8/,
    ],
    [
      "a bomb of aliases",
      {
        "organisations.yaml": `- &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
          .split("")
          .map((letter, index) => `- &${letter} [${`*${"abcdefg"[index]},`.repeat(9)}]`)
          .join("\n")}\n`,
      },
      /^config\/organisations\.yaml/,
    ],
    [
      "a measure that is not there",
      { "stories/harbour.yaml": story.replace("[troops]", "[troops, whales]") },
      /^config\/stories\/harbour\.yaml:6: harbour\.views\[0\]\.measures\[1\]: there is no measure whales/,
    ],
    [
      "a population that is not there",
      { "stories/harbour.yaml": story.replace("[no]", "[xx]") },
      /^config\/stories\/harbour\.yaml:6: harbour\.views\[0\]\.of\[0\]: there is no place or organisation xx/,
    ],
    [
      "a view that takes a command of the bot",
      { "stories/harbour.yaml": story.replace("id: dockers", "id: who") },
      /^config\/stories\/harbour\.yaml:6: harbour\.views\[0\]\.id: the command who is taken by a command of the bot/,
    ],
    [
      "a view that takes a view of another story",
      { "stories/second.yaml": story.replace("id: harbour", "id: second") },
      /^config\/stories\/second\.yaml:6: second\.views\[0\]\.id: the command dockers is taken by a view of config\/stories\/harbour\.yaml/,
    ],
    [
      "two stories of one id",
      { "stories/second.yaml": story.replace("id: dockers, ar: عمال", "id: others, ar: آخرون") },
      /^config\/stories\/second\.yaml:1: second\.id: the id harbour is taken by config\/stories\/harbour\.yaml/,
    ],
    [
      "a command that Telegram refuses",
      { "stories/harbour.yaml": story.replace("id: dockers", "id: Dock-Workers") },
      /^config\/stories\/harbour\.yaml:6: harbour\.views\[0\]\.id: "Dock-Workers": expected 1 to 32 of/,
    ],
  ];
  for (const [name, changes, message] of wrong) {
    it(name, () => expect(refusal(changes)).toContainEqual(expect.stringMatching(message)));
  }

  it("a view that takes an Arabic word of the bot, however it is spelled", () => {
    expect(refusal({}, ["العُمَّال"])).toContainEqual(expect.stringMatching(/views\[0\]\.ar: the command عمال is taken/));
  });
  it("no folder at all", () => {
    expect(() => loadKnowledge(join(scratch, "nowhere"))).toThrow(/nowhere: no such folder\. Fix:/);
  });
  it("everything at once", () => {
    const problems = refusal({
      "people.yaml": people.replace("gender: f", "gender: x").replace("shortEn: Nur", "shortEn: []"),
      "offices.yaml": offices.replace("role: president", "rule: president"),
      "stories/harbour.yaml": story.replace("en: The harbour\n", ""),
    });
    expect(problems[0]).toContain("people[0].shortEn: a list where string is expected");
    const files = problems.map((problem) => problem.split(":")[0]);
    expect(files).toEqual([
      "config/people.yaml",
      "config/people.yaml",
      "config/offices.yaml",
      "config/offices.yaml",
      "config/stories/harbour.yaml",
    ]);
  });
});

it("a huge list is read in reasonable time", () => {
  const record = (n: number) =>
    `- { id: p-${n}, ar: "شخص ${n}", en: "Person ${n}", shortAr: "ش${n}", shortEn: "P${n}", gender: m, country: null, aliases: [] }\n`;
  const many = people + Array.from({ length: 3000 }, (_, n) => record(n)).join("");
  const started = processorMs();
  expect(loadKnowledge(config({ "people.yaml": many })).gazetteer.entities.size).toBe(3003);
  expect(processorMs() - started).toBeLessThan(10_000);
});

it("both readers of YAML agree on every file of the repository", () => {
  const files = readdirSync(repository, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) {
    const text = readFileSync(join(repository, name), "utf8");
    expect(readYaml(name, Buffer.from(text)).data, name).toEqual(parse(text, { schema: "core" }));
  }
});

it("the repository's config names no machine", () => {
  expect(readFileSync(join(repository, "sources.yaml"), "utf8")).not.toMatch(/\/home\/|\/tmp\//);
});
