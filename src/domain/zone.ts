import { z } from "zod";

const words = z.string().trim().min(1, "expected some text");

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    // Offsets are accepted there too, but know no daylight saving.
    return !/^[+-]/u.test(name);
  } catch {
    return false;
  }
}

/** `config/zones.yaml`: how readers call time zones. */
export const zonesSchema = z.array(
  z.strictObject({
    zone: z.string().refine(isZone, "expected a zone of the tz database, such as Africa/Cairo"),
    ar: words,
    en: words,
    /** Further names, in either language. */
    names: z.array(words),
  }),
);

export type ZoneNames = z.infer<typeof zonesSchema>;
