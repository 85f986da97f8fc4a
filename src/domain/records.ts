import { z } from "zod";
import { organisationTypes, placeKinds } from "./entity.ts";

/** The gazetteer's data files, record by record: `config/{people,offices,organisations,places}.yaml`, each a list. */

const words = z.string().trim().min(1, "expected some text");
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens, such as mark-rutte");
const countryId = z.string().nullable();
const gender = z.enum(["m", "f"]);
const aliases = z.array(words);

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day such as 2024-10-01, or null")
  .refine((text) => {
    // Date rolls 31 February over to March; a day that is not printed back as it was given does not exist.
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, "expected a day of the calendar");

export const peopleSchema = z.array(
  z.strictObject({
    id,
    ar: words,
    en: words,
    shortAr: words,
    shortEn: words,
    gender,
    country: countryId,
    aliases,
  }),
);

const holder = z
  .strictObject({ person: z.string(), from: day.nullable(), to: day.nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ["to"],
    message: "ends before it begins",
  });

export const officesSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "expected <country or organisation>/<post>, such as nato/secretary-general"),
    of: z.string(),
    role: z.string(),
    ar: words,
    arF: words.optional(),
    en: words,
    holders: z.array(holder),
  }),
);

export const organisationsSchema = z.array(
  z.strictObject({
    id,
    ar: words,
    en: words,
    country: countryId,
    type: z.enum(organisationTypes),
    institution: z.string().nullable(),
    plural: z.boolean().optional(),
    shortAr: words,
    shortEn: words,
    gender,
    aliases,
  }),
);

export const placesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(placeKinds),
    ar: words,
    en: words,
    country: countryId,
    gender: gender.default("f"),
    aliases: aliases.default([]),
    /** Spellings that are common words or people's names, too: they name it only behind a noun for a place (مدينة صور). */
    headed: z.array(words).optional(),
    /** Behind a preposition, too (في جدة). */
    led: z.union([z.boolean(), z.literal("near")]).optional(),
    demonym: z
      .strictObject({ ar: z.array(words), arPlural: z.array(words), en: z.array(words) })
      .nullable()
      .default(null),
    capital: z.string().nullable().default(null),
  }),
);

/** The four files, each checked on its own. References between them are checked by `checkRecords`. */
export interface GazetteerRecords {
  readonly people: z.infer<typeof peopleSchema>;
  readonly offices: z.infer<typeof officesSchema>;
  readonly organisations: z.infer<typeof organisationsSchema>;
  readonly places: z.infer<typeof placesSchema>;
}

export type RecordFile = keyof GazetteerRecords;
