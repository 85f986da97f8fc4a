import type { Match, Meaning } from "../phrases.ts";
import type { Mention, Named, Title } from "../names/mention.ts";
import type { ContentKind, Reading } from "./walk.ts";
import type { SenseId } from "../senses.ts";
import type { Speaker } from "./sources.ts";

/**
 * Who says what: a cue, its source, and the tokens of its content (the terms of PARC 3.0). Sources are found by the
 * verb's subject, by the name before it, or carried on from the last speaker; never by mere nearness.
 */
export interface Attribution {
  readonly source: Named | null;
  readonly title: Title | null;
  readonly via: Named | null;
  /** Whom the source cites for it (نقلا عن); null when it speaks for itself. */
  readonly origin: Named | null;
  /** The verb is in the present: what somebody says again and again has no day of its own. */
  readonly present: boolean;
  readonly cue: { readonly id: SenseId; readonly first: number; readonly last: number };
  /** First token of the subject and its verb, where the subject stands in front: what was said before ends there. */
  readonly opens?: number | undefined;
  readonly kind: ContentKind | "credit" | "heading";
  /** Tokens of the content, inclusive; inside the sentence of the cue. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly rule: string;
  /** Who denies what the source says; left out where nobody does. */
  readonly denial?: Attribution | undefined;
  /** True for a verb without a subject of its own. */
  readonly carried: boolean;
  /** Where the words stand that tell whom an outlet cites (citing officials); left out where it cites nobody. */
  readonly citing?: number | undefined;
  /** True where the text says in so many words that somebody speaks, whom it does not name: an official, sources. */
  readonly unnamed?: boolean | undefined;
}

/** The same attribution in the one layout of all (see `uniform` of mentions); with another end of its content. */
export const uniformAttribution = (one: Attribution, last = one.last): Attribution => ({
  source: one.source,
  title: one.title,
  via: one.via,
  origin: one.origin,
  present: one.present,
  cue: one.cue,
  opens: one.opens,
  kind: one.kind,
  first: one.first,
  last,
  sentence: one.sentence,
  rule: one.rule,
  denial: one.denial,
  carried: one.carried,
  citing: one.citing,
  unnamed: one.unnamed,
});

/** Attributions by the sentence of their cue, in text order. */
export function bySentenceOf(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const grouped = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const list = grouped.get(one.sentence);
    if (list === undefined) grouped.set(one.sentence, [one]);
    else list.push(one);
  }
  return grouped;
}

/** How the rule is called that credits a clause beside what somebody said. */
export const BESIDE = "credit:beside";

/** The attribution of a sentence whose content covers a token: the last one that began before it. */
export function ownerOf(inSentence: readonly Attribution[], token: number): Attribution | null {
  let owner: Attribution | null = null;
  for (const one of inSentence) {
    if (one.first <= token && (one.last >= token || owner === null)) owner = one;
  }
  return owner;
}

export type CueMatch = Match & { readonly meaning: Extract<Meaning, { cat: "cue" }> };

/** An attribution with the mention that its source was read from; null when it was carried on. */
export interface Attributed {
  readonly attribution: Attribution;
  readonly mention: Mention | null;
  /** Where reading goes on: behind an aside in which nothing is said. */
  readonly next?: number;
}

/** The parts that most attributions share; the caller adds cue, kind, content and rule. */
export function bareAttribution(
  source: Named | null,
  title: Title | null,
  sentence: number,
): Pick<Attribution, "source" | "title" | "via" | "origin" | "present" | "carried" | "sentence"> {
  return { source, title, via: null, origin: null, present: false, carried: false, sentence };
}

/** What has been read of a text so far. */
export interface State {
  readonly reading: Reading;
  readonly found: Attribution[];
  readonly speakers: Speaker[];
  /** Person id → the title with an institution that the text gave them. */
  readonly titles: Map<string, Title>;
}
