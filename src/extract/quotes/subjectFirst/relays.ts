import { matchOf } from "../../document.ts";
import { cats } from "../../categories.ts";
import type { Mention, Named, Title } from "../../names/mention.ts";
import type { Attributed, CueMatch, State } from "../attribution.ts";
import { contentBehind } from "./content.ts";
import type { Front, Walk } from "./front.ts";
import { trailing } from "./trailing.ts";
import { leading, meantBy, type Who } from "./who.ts";
import { itemAt } from "../../itemAt.ts";

/** Words that somebody passes on: "Lee quoted the spy agency as saying that". */

/** What a verb takes that passes on what somebody else said. */
export const RELAY = "relay";

interface Relayed {
  readonly source: Named | null;
  readonly title: Title | null;
  readonly mention: Mention | null;
  readonly cue: CueMatch;
}

const MAX_RELAYED = 4;

/** Whom a verb quotes, and the verb behind that leads to the words: "him as saying". */
export function relayedBehind(state: State, { reading, syntax }: Walk, cue: CueMatch, index: number): Relayed | null {
  const { document } = reading;
  const at = cue.last + 1;
  const mention = itemAt(reading.mentions, reading.mentionStart[at]);
  const pronoun = syntax.objects.get(document.tokens[at]?.norm ?? "");
  const next = mention === undefined ? at + 1 : mention.last + 1;
  for (let skip = next; skip < next + MAX_RELAYED; skip++) {
    const said = matchOf(document, skip, cats.cue);
    if (said === undefined || said.meaning.form !== "participle") continue;
    const meant = pronoun === undefined ? undefined : meantBy(state, pronoun, index, cue.first);
    if (mention !== undefined) return { source: mention.named, title: mention.title, mention, cue: said };
    return { source: meant?.named ?? null, title: meant?.title ?? null, mention: null, cue: said };
  }
  return null;
}

/** The attribution of words that somebody relays; they stand behind "as saying", or in front of the whole. */
export function quoting(walk: Walk, who: Who, front: Front, relayed: Relayed, index: number): Attributed | null {
  const { reading } = walk;
  const { source, title, mention, cue } = relayed;
  const by: Who = { source, title, mention, rule: "relayed", carried: false };
  const content = contentBehind(walk, cue, reading.document.sentences[index]?.last ?? cue.last);
  const attributed =
    content === null
      ? trailing(reading, cue, by, front.first, index)
      : { attribution: leading(reading, cue, by, front, content, index), mention };
  return attributed === null ? null : { ...attributed, attribution: { ...attributed.attribution, via: who.source } };
}
