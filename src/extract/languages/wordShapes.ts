/** What a word shows by how it is written: folded (`form`), or as it stands in the text (`written`). */
export interface WordShapes {
  /** True for a word that can be part of a person's name by its shape; `isGlued`: behind a tight hyphen. */
  readonly isNameWord: (form: string, written: string, isGlued: boolean) => boolean;
  /** True for a word as written that only looks as if it began with an article (ألماني). */
  readonly keepsHamza: (written: string) => boolean;
  /** True for a word as written that begins with "and" and a letter of its own (وأدى is no وادي, though both fold to it). */
  readonly joinsHamza: (written: string) => boolean;
  /** True for a given name: a word that is one begins a name. */
  readonly isGivenName: (form: string, written: string) => boolean;
  /** True for a given or family name, and for a word that is one among other things. */
  readonly isListedName: (form: string, written: string) => boolean;
  /** True for a noun behind which a person's name is that of something else (شارع فلان). */
  readonly isNamesake: (form: string) => boolean;
  /** True for the second half of a name of two words (حمد الله). */
  readonly endsCompound: (form: string) => boolean;
  /** True for a name as written that folds like a small word (علي for على). */
  readonly isHomograph: (written: string) => boolean;
  /** True for a word that no name begins with (an adjective with ال). */
  readonly isCommonStart: (form: string, written: string) => boolean;
  /** True for a small word, as written, between the words of a name (فان). */
  readonly isNameParticle: (written: string) => boolean;
  /** True for a noun with the ending of the feminine. */
  readonly isFeminine: (form: string) => boolean;
  /** True for a word, as written, with an ending of nouns that only known names have (ة). */
  readonly isNounEnding: (written: string) => boolean;
  /** True for a word that can be a place's name behind a noun for a place, by its shape: no adjective of it, no verb. */
  readonly isPlaceName: (form: string, written: string, isFeminine: boolean) => boolean;
  /** True for a word that can be the adjective of a noun with a name behind it (بلدة زبقين الحدودية). */
  readonly describesPlace: (form: string, written: string) => boolean;
  /** True for a word that is no part of a name, by its shape (a verbal noun). */
  readonly isCommonWord: (form: string, written: string) => boolean;
  /** True for a word that is no part of a person's name: a noun that news puts right behind one. */
  readonly isNoName: (form: string, written: string) => boolean;
  /** True for a verb as written with the vowel of the passive on its first letter (يُعتقد); others may have it in the active. */
  readonly mayBePassive: (written: string) => boolean;
}
