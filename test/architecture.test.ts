import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../src/domain/article.ts";
import { languageParts } from "../src/extract/languages/index.ts";
import {
  arrows,
  areaOf,
  clocklessAreas,
  owners,
  pureAreas,
  stages,
  violationOf,
} from "./support/architecture/arrows.ts";
import { type ImportForm, importForms, importsOf, parseSource } from "./support/architecture/imports.ts";
import { clocksOf, impuritiesOf } from "./support/architecture/purity.ts";

const root = join(import.meta.dirname, "..");

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => ending.test(name))
    .sort();
}

/** Everything wrong with one file. */
function violationsIn(file: string, source: string): string[] {
  const program = parseSource(file, source);
  const arrowsBroken = importsOf(program).map((one) => violationOf(file, one));
  const impure = pureAreas.includes(areaOf(file)) ? impuritiesOf(program) : [];
  const clocks = clocklessAreas.includes(areaOf(file)) ? clocksOf(program) : [];
  return [
    ...arrowsBroken.filter((problem) => problem !== null),
    ...[...impure, ...clocks].map((use) => `must be an argument: ${use}`),
  ];
}

const sourceFiles = [...filesUnder("src", /\.ts$/), "bin/mujaz.js"];

describe("the files as they are", () => {
  it("are there", () => expect(sourceFiles.length).toBeGreaterThan(20));
  for (const file of sourceFiles) {
    it(file, () => expect(violationsIn(file, readFileSync(join(root, file), "utf8"))).toEqual([]));
  }
});

/** The same import in every form that TypeScript and Node know. */
const writtenAs: Record<ImportForm, (specifier: string) => string> = {
  static: (s) => `import { x } from "${s}"; x();`,
  type: (s) => `import type { X } from "${s}"; export type Y = X;`,
  "re-export": (s) => `export { x } from "${s}";`,
  dynamic: (s) => `export const load = () => import("${s}");`,
  "import type expression": (s) => `export type Y = import("${s}").T;`,
  require: (s) => `const x = require("${s}"); x();`,
  "import equals": (s) => `import x = require("${s}"); x();`,
  url: (s) => `new Worker(new URL("${s}", import.meta.url));`,
};

const areaFile = (area: string): string =>
  area === "main" || area === "settings" ? `src/${area}.ts` : `src/${area.replace("*", "telegram")}/planted.ts`;
/** Import specifier from one planted file to another. */
const between = (from: string, to: string): string =>
  `${"../".repeat(areaFile(from).split("/").length - 2) || "./"}${areaFile(to).replace(/^src\//, "")}`;

const areas = ["domain", ...stages, "adapters/*", "web", "operate", "settings", "main"];
const forbidden = areas.flatMap((from) =>
  areas.filter((to) => to !== from && !arrows[from]?.includes(to)).map((to) => ({ from, to })),
);

describe("a planted violation is found", () => {
  for (const { from, to } of forbidden) {
    for (const form of importForms) {
      it(`${from} → ${to}, ${form}`, () => {
        const found = violationsIn(areaFile(from), writtenAs[form](between(from, to)));
        expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${form}: .* must not import`)));
      });
    }
  }

  it("between two adapters", () => {
    const source = 'import { x } from "../discord/x.ts"; x();';
    expect(violationsIn("src/adapters/telegram/x.ts", source)).toHaveLength(1);
  });
  it("from bin past main", () => {
    expect(violationsIn("bin/mujaz.js", 'await import("../src/settings.ts");')).toHaveLength(1);
  });

  for (const [name, allowed] of Object.entries(owners)) {
    for (const form of importForms.filter((one) => one !== "url")) {
      it(`${name} outside ${allowed.join(", ")}, ${form}`, () => {
        const specifier = /^@[^/]+$/.test(name) ? `${name}/x` : name;
        expect(violationsIn("src/commands/x.ts", writtenAs[form](specifier))).toHaveLength(1);
      });
    }
  }

  const disguised = {
    "all of a module": 'export * from "../message/x.ts";',
    "a namespace": 'import * as x from "../message/x.ts"; x.y();',
    "only for its effect": 'import "../message/x.ts";',
    "an inline type": 'import { type X } from "../message/x.ts"; export type Y = X;',
    "a template": "export const load = () => import(`../message/x.ts`);",
    "a made require": 'import { createRequire } from "node:module"; createRequire(import.meta.url)("../message/x.ts");',
    "a renamed maker":
      'import { createRequire as make } from "node:module"; const get = make(import.meta.url); get("../message/x.ts");',
    "a maker of a namespace":
      'import module from "node:module"; const get = module.createRequire(import.meta.url); get("../message/x.ts");',
    "a resolved path": 'export const path = import.meta.resolve("../message/x.ts");',
    "require.resolve": 'require.resolve("../message/x.ts");',
    "a typeof import": 'export type Y = typeof import("../message/x.ts");',
    "a way around": 'import { x } from "../claims/../message/x.ts"; x();',
    "a call in a comment's shadow": '/* import */ import(/* why */ "../message/x.ts");',
    "no way to know": "export const load = (name: string) => import(name);",
    "a hole in a template": "export const load = (n: string) => import(`../domain/${n}.ts`);",
  };
  for (const [name, source] of Object.entries(disguised)) {
    it(`disguised as ${name}`, () => {
      const found = violationsIn("src/ingest/planted.ts", source);
      expect(found).toContainEqual(expect.stringMatching(/must not import message|cannot be read/));
    });
  }
});

describe("words that only look like imports are left alone", () => {
  const innocent = {
    "in a string": "export const text = 'import { x } from \"../message/x.ts\"';",
    "in a comment": '// import { x } from "../message/x.ts";\nexport const one = 1;',
    "in a template": 'export const text = `require("../message/x.ts")`;',
    "in a regular expression": 'export const pattern = /import "..\\/message\\/x.ts"/;',
    "a method of that name": 'declare const x: { resolve(a: string): void }; x.resolve("../message/x.ts");',
  };
  for (const [name, source] of Object.entries(innocent)) {
    it(name, () => expect(violationsIn("src/ingest/planted.ts", source)).toEqual([]));
  }
});

describe("pure stages", () => {
  const impure = [
    "Date.now();",
    "new Date();",
    "Date();",
    "const { now } = Date; now();",
    'Date["now"]();',
    "Math.random();",
    "const { random } = Math; random();",
    "Temporal.Now.instant();",
    "process.env.HOME;",
    'fetch("https://example.org");',
    "performance.now();",
    "crypto.randomUUID();",
    "globalThis.Date.now();",
    "setTimeout(() => {}, 1);",
    'console.log("x");',
    "export const read = process;",
    "(Date as typeof Date).now();",
    "const clock = { Date }; clock;",
    'import { readFileSync } from "node:fs"; readFileSync("x");',
    'import { readFile } from "fs/promises"; void readFile("x");',
    'import { randomUUID } from "node:crypto"; randomUUID();',
    'import * as crypto from "node:crypto"; crypto;',
    'import os from "node:os"; os;',
    'process.getBuiltinModule("node:fs");',
    'eval("Date.now()");',
  ];
  for (const area of pureAreas) {
    for (const source of impure) {
      it(`${area}: ${source}`, () => expect(violationsIn(`src/${area}/planted.ts`, source)).not.toEqual([]));
    }
  }
  const pure = [
    'new Date("2024-10-29");',
    "Date.UTC(2024, 9, 29);",
    "Math.max(1, 2);",
    'Temporal.PlainDate.from("2024-10-29");',
    "export const event = { process: 1, fetch() {} };",
    "declare const x: { now(): number }; x.now();",
    'import { createHash } from "node:crypto"; createHash("sha256");',
    "export type Moment = Date;",
    "export const isDate = (x: unknown) => x instanceof Date;",
  ];
  for (const source of pure) {
    it(`allow ${source}`, () => expect(violationsIn("src/claims/planted.ts", source)).toEqual([]));
  }
});

describe("stages that do I/O", () => {
  for (const area of clocklessAreas) {
    for (const source of [
      "Date.now();",
      "Temporal.Now.instant();",
      "process.env.HOME;",
      'fetch("x");',
      "Math.random();",
    ]) {
      it(`${area}: ${source}`, () => expect(violationsIn(`src/${area}/planted.ts`, source)).toHaveLength(1));
    }
    it(`${area} may wait and read files`, () => {
      const source = 'import { readFileSync } from "node:fs"; setTimeout(() => readFileSync("x"), 1);';
      expect(violationsIn(`src/${area}/planted.ts`, source)).toEqual([]);
    });
  }
});

describe("folders on the disk are registered", () => {
  const folders = (path: string): string[] =>
    existsSync(join(root, path))
      ? readdirSync(join(root, path), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
      : [];
  const specifiersOf = (files: readonly string[]): string[] =>
    files.flatMap((file) =>
      importsOf(parseSource(file, readFileSync(join(root, file), "utf8"))).map((one) => one.specifier ?? ""),
    );

  const mainFiles = sourceFiles.filter((file) => areaOf(file) === "main");
  it.each(folders("src/adapters"))("adapters/%s is imported by main", (name) => {
    expect(specifiersOf(mainFiles)).toContainEqual(expect.stringContaining(`/adapters/${name}/`));
  });

  const makesPlatform = (name: string) =>
    filesUnder(`src/adapters/${name}`, /\.ts$/).some((file) =>
      /\): Platform\b/u.test(readFileSync(join(root, file), "utf8")),
    );
  const platforms = folders("src/adapters").filter(makesPlatform);
  it("some adapters are platforms", () => expect(platforms).toContain("terminal"));
  it.each(platforms)("adapters/%s, a platform, keeps the contract of platforms", (name) => {
    const file = `test/adapters/${name}/contract.test.ts`;
    expect(filesUnder("test/adapters", /\/contract\.test\.ts$/)).toContain(file);
    expect(specifiersOf([file])).toContain("../../support/platform-contract.ts");
  });

  const engineFiles = sourceFiles.filter((file) => /^src\/extract\/([^/]+|languages\/[^/]+)\.ts$/.test(file));
  it.each(folders("src/extract/languages"))("extract/languages/%s is imported by the extractor", (name) => {
    expect(specifiersOf(engineFiles)).toContainEqual(expect.stringMatching(new RegExp(`(^|/)${name}/`)));
  });
  it("every language folder is one of the extractor's languages", () => {
    expect(Object.keys(languageParts).sort()).toEqual(folders("src/extract/languages").sort());
  });
  it("every language has its folder, its lexicon and its words, and no other has", () => {
    const expected = [...languages].sort();
    expect(folders("src/extract/languages").sort()).toEqual(expected);
    expect(folders("config/lexicon").sort()).toEqual(expected);
    const words = readdirSync(join(root, "digests")).filter((name) => name.endsWith(".ftl"));
    expect(words.sort()).toEqual(expected.map((language) => `${language}.ftl`));
  });
});
