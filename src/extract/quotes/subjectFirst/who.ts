import type { PronounKind } from "../../languages/syntax.ts";
import type { Mention, Named, Title } from "../../names/mention.ts";
import type { Attribution, CueMatch, State } from "../attribution.ts";
import { isPossibleSpeaker, type Speaker } from "../sources.ts";
import type { Reading } from "../walk.ts";
import type { Content } from "./content.ts";
import type { Front } from "./front.ts";

/** Who says something, and the attribution made of it. */

export interface Who {
  readonly source: Named | null;
  readonly title: Title | null;
  readonly mention: Mention | null;
  readonly rule: string;
  readonly carried: boolean;
  /** The text says in so many words that somebody speaks, whom it does not name: two security sources. */
  readonly unnamed?: boolean;
}

export const base = (cue: CueMatch, who: Who, index: number) => ({
  source: who.source,
  title: who.title,
  via: null,
  origin: null,
  present: cue.meaning.form === "present",
  cue: { id: cue.meaning.verb.id, first: cue.first, last: cue.last },
  sentence: index,
  rule: who.rule,
  carried: who.carried,
  unnamed: who.source === null && who.unnamed === true,
});

/** "Rutte said that ...": what is said stands behind the verb. */
export function leading(
  reading: Reading,
  cue: CueMatch,
  who: Who,
  front: Front,
  content: Content,
  index: number,
): Attribution {
  return {
    ...base(cue, who, index),
    opens: front.first,
    kind: content.kind,
    first: content.first,
    last: reading.document.sentences[index]?.last ?? content.first,
  };
}

/** How many sentences back a pronoun may find whom it means. */
const REACH = 6;

/** Whom "he", "she", "it" or "they" means: the last speaker of that kind, else the last such name. */
export function meantBy(state: State, pronoun: PronounKind, index: number, cue: number): Speaker | undefined {
  const { speakers, reading } = state;
  const isNear = (sentence: number): boolean => index - sentence <= REACH;
  const fits = ({ named, gender, count }: Pick<Speaker, "named" | "gender" | "count">): boolean => {
    if (pronoun === "plural") return count === "pl" || named?.ref.kind === "organisation";
    if (count !== "sg") return false;
    if (pronoun === "thing") return named !== null && named.ref.kind !== "person";
    return named?.ref.kind === "person" && (gender === null || gender === pronoun);
  };
  // "Villagers said ..., they told a reporter"; "An official said ... He added": those without a name who spoke last.
  const isUnnamed = ({ unnamed, named, count, sentence }: Speaker): boolean => {
    if (unnamed !== true || pronoun === "plural") return unnamed === true;
    return pronoun !== "thing" && named === null && count === "sg" && index - sentence <= 1;
  };
  const spoke = speakers.findLast((speaker) => (fits(speaker) || isUnnamed(speaker)) && isNear(speaker.sentence));
  if (spoke !== undefined) return spoke;
  const sentenceOf = (mention: Mention): number => reading.document.sentenceOf[mention.first] ?? -1;
  const named = reading.mentions.findLast(
    (mention) => mention.first < cue && fits(mention) && isPossibleSpeaker(mention) && isNear(sentenceOf(mention)),
  );
  return named === undefined ? undefined : { ...named, sentence: sentenceOf(named) };
}
