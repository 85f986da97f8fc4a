import type { Gender, Place } from "../../domain/entity.ts";

/** What names need of Arabic that the lists lack: names have both languages, whatever language a text is in. */
export interface ArabicNames {
  /** A name in Latin letters: سليم الراوي → Salim al-Rawi; text without Arabic letters comes back as it is. */
  readonly transliterate: (name: string) => string;
  /** The English name of a body in Arabic; null where a word of it is not known. */
  readonly bodyInArabic: (written: string) => string | null;
  /** The adjective that makes a body a country's: الكورية الجنوبية; the country's own name for one without. */
  readonly ofCountry: (country: Place, gender: Gender) => string;
  /** A body with the place where it is seated: السفارة الروسية في سول. */
  readonly seated: (body: string, seat: string) => string;
  /** True for the name of a paper or a channel, which passes on what others say: صحيفة النداء، التلفزيون السوري. */
  readonly isOutlet: (written: string) => boolean;
}
