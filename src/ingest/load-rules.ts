import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import type { IngestRules } from "./article.ts";
import { compileFurniture, furnitureSchema } from "./furniture/rules.ts";
import { languageProfilesSchema } from "./language.ts";

export type { IngestRules } from "./article.ts";

const packagedConfig = fileURLToPath(new URL("../../config/", import.meta.url));

/** Reads `furniture.yaml` and `languages.yaml` of a config folder. Throws with file, place and reason. */
export function loadIngestRules(configDir: string = packagedConfig): IngestRules {
  return {
    furniture: inFile(`${configDir}/furniture.yaml`, (data) => compileFurniture(furnitureSchema.parse(data))),
    languages: inFile(`${configDir}/languages.yaml`, (data) => languageProfilesSchema.parse(data)),
  };
}

function inFile<T>(file: string, read: (data: unknown) => T): T {
  try {
    return read(parse(readFileSync(file, "utf8")));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`${file}: ${reason}`, { cause: error });
  }
}
