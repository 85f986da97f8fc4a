import type { Gender } from "../../domain/entity.ts";
import type { Mention, Named, Title } from "../names/mention.ts";
import type { Count } from "../phrases.ts";

/** Who may speak, and whom a verb without a subject goes on with. */

/** Someone who spoke in the text, in the order of speaking. */
export interface Speaker {
  readonly named: Named | null;
  readonly title: Title | null;
  readonly gender: Gender | null;
  readonly count: Count;
  readonly sentence: number;
  /** Somebody speaks, whom the text does not name. */
  readonly unnamed?: boolean;
  /** Of a verb that leads to nothing said here. */
  readonly silent?: boolean;
  /** Of a sentence in which nothing is said: who does something there. */
  readonly acts?: boolean;
}

/** People and organisations speak, and places that stand for a government. */
export function isPossibleSpeaker(mention: Mention): boolean {
  return mention.kind !== "place" || mention.named?.actsFor != null;
}

export const agrees = (speaker: Speaker, gender: Gender | null, count: Count): boolean =>
  speaker.count === count && (gender === null || speaker.gender === null || speaker.gender === gender);

/** A person or an institution this near is meant rather than a country named in between. */
const NEAR = 1;

/** How many sentences back a verb may find its subject. */
const REACH = 6;

/**
 * The last speaker that a verb agrees with; undefined when there is none within reach.
 *
 * @param isPerson true behind a pronoun of its own (فهي تجزم), which means no country
 */
export function lastSpeaker(
  speakers: readonly Speaker[],
  gender: Gender | null,
  count: Count,
  sentence: number,
  isPerson = false,
): Speaker | undefined {
  let place: Speaker | undefined;
  for (let i = speakers.length - 1; i >= 0; i--) {
    const speaker = speakers[i];
    if (speaker === undefined || sentence - speaker.sentence > REACH) break;
    if (!agrees(speaker, gender, count)) continue;
    if (isPerson && speaker.named?.ref.kind === "place") continue;
    if (speaker.named?.ref.kind !== "place")
      return place !== undefined && sentence - speaker.sentence > NEAR ? place : speaker;
    place ??= speaker;
  }
  return place;
}

/**
 * المصدر ذاته: whoever spoke last, named or not. Where somebody without a name has spoken and then an institution, it
 * may be either: nobody.
 */
export function sameSpeaker(speakers: readonly Speaker[], sentence: number): Speaker | undefined {
  // وصل فلان، وفق مصدر مطلع. وقال المصدر ذاته: whoever did something, and said nothing, is no source.
  const last = speakers.findLast(({ acts }) => acts !== true) ?? speakers.at(-1);
  const isNear = (speaker: Speaker): boolean => speaker.unnamed === true && sentence - speaker.sentence <= REACH;
  const competes = last?.named?.ref.kind === "organisation" && speakers.some(isNear);
  return competes ? undefined : last;
}
