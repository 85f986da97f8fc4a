import type { z } from "zod";
import { type Language, languages } from "../domain/article.ts";
import { checkRecords } from "../domain/check-records.ts";
import { builtInCommands } from "../domain/command-names.ts";
import type { Gazetteer } from "../domain/entity.ts";
import { buildGazetteer } from "../domain/gazetteer.ts";
import {
  type GazetteerRecords,
  officesSchema,
  organisationsSchema,
  peopleSchema,
  placesSchema,
} from "../domain/records.ts";
import { type Source, sourcesSchema } from "../domain/source.ts";
import { type ZoneNames, zonesSchema } from "../domain/zone.ts";
import type { Story } from "../domain/story.ts";
import { bodiesSchema, type BodyWordsFile } from "../extract/bodyWords.ts";
import { lexiconFileSchemas, type Measures, measuresSchema } from "../extract/lexicon.ts";
import { foldText } from "../extract/text/fold.ts";
import { type UnnamedFile, unnamedSchema } from "../extract/unnamed/words.ts";
import { furnitureSchema } from "../ingest/furniture/rules.ts";
import { languageProfilesSchema } from "../ingest/language.ts";
import { type ConfigFolder, readConfigFolder } from "./config-folder.ts";
import { ConfigError, type ConfigProblem } from "./problem.ts";
import { checkStories, readStories } from "./stories.ts";
import { checkYaml } from "./yaml-file.ts";

/** The words of one language by file (`cues`, `roles` ...), each of the shape that `lexiconFileSchemas` gives it. */
export type LexiconFiles = Readonly<Record<string, unknown>>;

/** What the bot knows: all of `config/`, read once and checked. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Readonly<Record<Language, LexiconFiles>>;
  readonly measures: Measures;
  readonly bodies: BodyWordsFile;
  /** What is said of whoever speaks without a name. */
  readonly unnamed: UnnamedFile;
  readonly stories: readonly Story[];
  readonly sources: readonly Source[];
  readonly zones: ZoneNames;
  /** How ingest tells an article from the page around it, and languages of one script apart. */
  readonly furniture: z.infer<typeof furnitureSchema>;
  readonly languageProfiles: z.infer<typeof languageProfilesSchema>;
  /** SHA-256, hexadecimal, of every file: facts derived under another one are stale. */
  readonly fingerprint: string;
}

/** The files at the top of `config/`: all must be there. */
const topFiles = {
  people: peopleSchema,
  offices: officesSchema,
  organisations: organisationsSchema,
  places: placesSchema,
  measures: measuresSchema,
  bodies: bodiesSchema,
  unnamed: unnamedSchema,
  sources: sourcesSchema,
  zones: zonesSchema,
  furniture: furnitureSchema,
  languages: languageProfilesSchema,
} as const;

type TopFiles = { readonly [Name in keyof typeof topFiles]: z.infer<(typeof topFiles)[Name]> };

/**
 * Reads and checks a config folder. `commandWords` are further words by which the bot's own commands are called: no
 * story's view may take one. Throws `ConfigError` with every problem in it at once.
 */
export function loadKnowledge(path: string, commandWords: readonly string[] = []): Knowledge {
  const folder = readConfigFolder(path);
  const problems: ConfigProblem[] = [];
  const top = readTopFiles(folder, problems);
  const stories = readStories(folder, problems);
  const lexicon = readLexicon(folder, problems);
  problems.push(...folder.unopened());
  if (top !== null) {
    problems.push(...checkStories(stories, top, top.measures, [...builtInCommands, ...commandWords]));
    problems.push(...checkGazetteer(folder, top));
  }
  if (problems.length > 0 || top === null) throw new ConfigError(problems);
  return {
    gazetteer: buildGazetteer(top),
    lexicon,
    measures: top.measures,
    bodies: top.bodies,
    unnamed: top.unnamed,
    stories: stories.map(({ story }) => story),
    sources: top.sources,
    zones: top.zones,
    furniture: top.furniture,
    languageProfiles: top.languages,
    fingerprint: folder.fingerprint,
  };
}

/** All of them, or null when one is missing or refused. */
function readTopFiles(folder: ConfigFolder, problems: ConfigProblem[]): TopFiles | null {
  const read = Object.entries<z.ZodType>(topFiles).map(
    ([name, schema]) => [name, readFile(folder, `${name}.yaml`, schema, problems)] as const,
  );
  // Each file went through the schema of its own name, which is what the type says.
  return read.every(([, data]) => data !== null) ? (Object.fromEntries(read) as TopFiles) : null;
}

function readFile<T>(folder: ConfigFolder, name: string, schema: z.ZodType<T>, problems: ConfigProblem[]): T | null {
  const file = folder.open(name);
  if (file !== null) return checkYaml(file, schema, problems);
  const fix = "restore it from the repository";
  problems.push({ file: `config/${name}`, line: null, path: "", problem: "no such file", fix });
  return null;
}

/** Each language has every file: an engine that lacks its words would find nothing, in silence. */
function readLexicon(folder: ConfigFolder, problems: ConfigProblem[]): Record<Language, LexiconFiles> {
  const filesOf = (language: Language): LexiconFiles =>
    Object.fromEntries(
      Object.entries(lexiconFileSchemas).map(([name, schema]) => [
        name,
        readFile(folder, `lexicon/${language}/${name}.yaml`, schema, problems),
      ]),
    );
  return Object.fromEntries(languages.map((language) => [language, filesOf(language)])) as Record<
    Language,
    LexiconFiles
  >;
}

function checkGazetteer(folder: ConfigFolder, records: GazetteerRecords): ConfigProblem[] {
  return checkRecords(records, foldText).flatMap(({ file, path, problem, fix }) => {
    const where = folder.open(`${file}.yaml`);
    return where === null ? [] : [where.problemAt(path, problem, fix)];
  });
}
