/** Roles of the lexicon that are no posts. */

/** Words that only tell respect: السيد، السيدة، الحاج. */
export const HONORIFIC = "honorific";

/** Churchmen and scholars, who go by one name. */
export const CLERIC = "cleric";

/** Words for a relative or whoever belongs to somebody: ابنته، شقيقه، نظيره. */
export const RELATIVE = "relative";

/** Words for anybody: الرجل، الشابة. */
export const ANYBODY = "person";
