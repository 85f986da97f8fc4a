import { beginsAny, matchesOf, matchOf, phrasesAt } from "../../document.ts";
import { type Category, cats } from "../../categories.ts";
import { bitsOf } from "../../phrases.ts";
import type { PronounKind, Syntax } from "../../languages/syntax.ts";
import type { Mention } from "../../names/mention.ts";
import type { CueMatch } from "../attribution.ts";
import { isPossibleSpeaker } from "../sources.ts";
import type { Reading } from "../walk.ts";
import { itemAt } from "../../itemAt.ts";

/** The subject in front of a verb, found by walking left: "Rutte, speaking in Brussels, also said". */
export type Front =
  | { readonly kind: "mention"; readonly mention: Mention; readonly first: number }
  | { readonly kind: "pronoun"; readonly pronoun: PronounKind; readonly first: number }
  /** Some noun that names nobody: a report, residents. */
  | { readonly kind: "unnamed"; readonly first: number }
  /** No subject of its own: "and added", "adding that". */
  | { readonly kind: "carried"; readonly first: number }
  /** Nothing in front: the subject may stand behind ("...", said Rutte). */
  | { readonly kind: "none"; readonly first: number };

type MentionFront = Extract<Front, { kind: "mention" }>;

export interface Walk {
  readonly reading: Reading;
  readonly syntax: Syntax;
  readonly floor: number;
}

const hasAt = ({ reading }: Walk, index: number, cat: Category): boolean =>
  matchOf(reading.document, index, cat) !== undefined;

const formAt = ({ reading }: Walk, index: number): string => reading.document.tokens[index]?.norm ?? "";

/** What a verb takes whose subject said what it was quoted with. */
const PASSIVE = "passive";

/** What stands before the verb; null when the form is no statement: passive, negated, a wish, a noun. */
export function frontOf(walk: Walk, cue: CueMatch): Front | null {
  const { form } = cue.meaning;
  const isPassive = cue.meaning.verb.takes.includes(PASSIVE);
  const lead = skipAuxiliaries(walk, cue.first - 1, form === "participle" || isPassive);
  if (lead === null) return null;
  const { at, continuous } = lead;
  if (at < walk.floor) return { kind: "none", first: cue.first };
  const { document } = walk.reading;
  const kind = document.tokens[at]?.kind;
  // Booed by a crowd chanting "...": it tells of people right in front.
  if (form === "participle" && !continuous && isPeople(walk, at)) return { kind: "unnamed", first: at };
  if (form === "participle" && !continuous) return isNoun(walk, at) ? null : { kind: "carried", first: cue.first };
  if (kind === "comma") return behindComma(walk, at) ?? { kind: "none", first: cue.first };
  if (kind !== "word" && kind !== "number" && kind !== "bracket-close") return { kind: "none", first: cue.first };
  if (walk.syntax.coordinators.has(formAt(walk, at))) return { kind: "carried", first: at };
  const subject = nounPhrase(walk, at);
  if (subject?.kind === "mention" && isRatherNoun(walk, cue, subject)) return null;
  // "Reports", "claims", "estimates" are nouns as well: a verb in the present needs a name or a pronoun before it.
  return form === "present" && subject?.kind === "unnamed" ? null : subject;
}

/** "Kano state", "two police posts": behind a name of one, or a number of things, a form of the present is a noun. */
function isRatherNoun({ reading: { document } }: Walk, cue: CueMatch, { mention, first }: MentionFront): boolean {
  if (cue.meaning.form !== "present") return false;
  if (document.tokens[first - 1]?.kind === "number" || document.words[first - 1]?.number?.atom != null) return true;
  const isJoined = matchOf(document, first - 1, cats.conjunction) !== undefined;
  return cue.meaning.count === "pl" && mention.count === "sg" && mention.kind !== "organisation" && !isJoined;
}

/** A crowd, protesters: a noun for people, without a name. */
const isPeople = ({ reading: { document, mentionOf } }: Walk, at: number): boolean =>
  mentionOf[at] === -1 && beginsAny(document, at, people);

const people = bitsOf(["counted", "unnamed"]);

/** A determiner or a preposition before a form in -ing makes it a noun: "a warning that". */
const isNoun = (walk: Walk, at: number): boolean => {
  const form = formAt(walk, at);
  return walk.syntax.definite.has(form) || walk.syntax.indefinite.has(form) || walk.syntax.possessive.has(form);
};

/** Steps over adverbs, dates and "has"; null for passives, modals, infinitives and negations. */
function skipAuxiliaries(walk: Walk, from: number, isParticiple: boolean): { at: number; continuous: boolean } | null {
  const { syntax, reading } = walk;
  let at = from;
  let continuous = false;
  for (; at >= walk.floor; at--) {
    const form = formAt(walk, at);
    if (reading.document.tokens[at]?.kind !== "word") {
      const start = dateStart(walk, at);
      if (start === null) break;
      at = start;
      continue;
    }
    if (syntax.modals.has(form) || syntax.infinitive.has(form) || hasAt(walk, at, cats.negation)) return null;
    if (syntax.be.has(form)) {
      if (!isParticiple) return null;
      continuous = true;
      continue;
    }
    if (syntax.have.has(form) || syntax.adverbs.has(form) || isAdverb(walk, at)) continue;
    const start = dateStart(walk, at) ?? adverbialStart(walk, at);
    if (start === null) break;
    at = start;
  }
  return { at, continuous };
}

const isAdverb = (walk: Walk, at: number): boolean =>
  formAt(walk, at).endsWith("ly") && phrasesAt(walk.reading.document, at).length === 0;

const MAX_PHRASE = 6;

/** The first token of the date that ends at a token, with the preposition before it; null when none does. */
function dateStart({ reading, floor }: Walk, last: number): number | null {
  for (let first = last; first >= Math.max(floor, last - MAX_PHRASE); first--) {
    if (reading.dateEnd[first] !== last) continue;
    const led = matchOf(reading.document, first - 1, cats.preposition) !== undefined;
    return led ? first - 1 : first;
  }
  return null;
}

function adverbialStart({ reading, floor }: Walk, last: number): number | null {
  for (let first = last; first >= Math.max(floor, last - MAX_PHRASE); first--) {
    if (matchesOf(reading.document, first, cats.adverbial).some((match) => match.last === last)) return first;
  }
  return null;
}

const MAX_NOUN_PHRASE = 14;

/** The head of the noun phrase that ends at a token: whatever no preposition governs. */
function nounPhrase(walk: Walk, last: number): Front | null {
  const { reading, syntax } = walk;
  const { document } = reading;
  let at = last;
  let isUnnamed = false;
  while (at >= walk.floor && last - at < MAX_NOUN_PHRASE) {
    const form = formAt(walk, at);
    const mention = itemAt(reading.mentions, reading.mentionOf[at]);
    if (mention !== undefined) {
      if (hasAt(walk, mention.first - 1, cats.negation)) return null;
      if (!governs(walk, mention.first - 1))
        return isUnnamed && !isOwnDocument(walk, mention, last)
          ? { kind: "unnamed", first: mention.first }
          : speaker(mention);
      if (issues(walk, mention, last)) return speaker(mention);
      at = mention.first - 2;
      isUnnamed = false;
      continue;
    }
    const pronoun = syntax.pronouns.get(form);
    if (pronoun !== undefined && at === last) return { kind: "pronoun", pronoun, first: at };
    if (syntax.relatives.has(form)) return antecedent(walk, at);
    if (document.tokens[at]?.kind !== "word" || hasAt(walk, at, cats.complementizer) || isVerb(walk, at)) break;
    if (hasAt(walk, at, cats.conjunction)) break;
    if (governs(walk, at)) {
      isUnnamed = false;
      at--;
      continue;
    }
    isUnnamed = true;
    if (syntax.definite.has(form) || syntax.indefinite.has(form)) {
      if (!governs(walk, at - 1)) return { kind: "unnamed", first: at };
      at -= 2;
      continue;
    }
    at--;
  }
  return isUnnamed ? { kind: "unnamed", first: at + 1 } : null;
}

/** "Interior Ministry data showed": what was consulted, right behind the body whose it is. */
function isOwnDocument(walk: Walk, mention: Mention, last: number): boolean {
  if (mention.kind !== "organisation") return false;
  for (let at = mention.last + 1; at <= last; at++)
    if (!hasAt(walk, at, cats.creditNoun) || hasAt(walk, at, cats.unnamed)) return false;
  return true;
}

/** "A report by Amnesty International said", "rejected by police, who put": a body behind "by", with its document in front or a relative behind. */
function issues(walk: Walk, mention: Mention, last: number): boolean {
  const { agent, relatives } = walk.syntax;
  if (mention.kind !== "organisation") return false;
  const isBy = agent.has(formAt(walk, mention.first - 1));
  const next = walk.reading.document.tokens[last + 1]?.kind === "comma" ? last + 2 : last + 1;
  if (isBy && mention.last === last && relatives.has(formAt(walk, next))) return true;
  const isFrom = isBy || walk.syntax.changes.has(formAt(walk, mention.first - 1));
  const noun = mention.first - 2;
  return isFrom && hasAt(walk, noun, cats.creditNoun) && !hasAt(walk, noun, cats.unnamed);
}

const governs = (walk: Walk, at: number): boolean =>
  at >= walk.floor && hasAt(walk, at, cats.preposition) && walk.reading.mentionOf[at] === -1;

const isVerb = (walk: Walk, at: number): boolean => {
  const cue = matchOf(walk.reading.document, at, cats.cue);
  return cue !== undefined && cue.meaning.form === "past";
};

function speaker(mention: Mention): Front {
  if (!isPossibleSpeaker(mention)) return { kind: "unnamed", first: mention.first };
  return { kind: "mention", mention, first: mention.first };
}

/** "Choe, who arrived on Tuesday, said", "the ministry, which says": the noun before the pronoun. */
function antecedent(walk: Walk, relative: number): Front | null {
  const at = walk.reading.document.tokens[relative - 1]?.kind === "comma" ? relative - 2 : relative - 1;
  return at < walk.floor ? null : nounPhrase(walk, at);
}

/** "Colonel Danko Tesh, a military spokesman, said": what stands between the commas is his post. */
function withName({ reading }: Walk, mention: Mention): Mention {
  if (mention.named !== null || mention.title === null) return mention;
  // a JCS spokesman: short for a body, which stands in front of its post.
  const owner = itemAt(reading.mentions, reading.mentionOf[mention.first - 1]);
  const first = owner?.kind === "organisation" ? owner.first : mention.first;
  const isIndefinite = reading.document.tokens[first - 1]?.kind === "comma";
  const before = itemAt(reading.mentions, reading.mentionOf[first - 2]);
  if (!isIndefinite || before?.kind !== "person" || before.named === null) return mention;
  return { ...before, title: mention.title.of === null ? (before.title ?? mention.title) : mention.title };
}

const MAX_ASIDES = 3;

/** "Rutte, speaking in Brussels on Thursday, said": the name before the aside, or the one that ends at the comma. */
function behindComma(walk: Walk, last: number): Front | null {
  const { reading, floor } = walk;
  const { tokens } = reading.document;
  let comma = last;
  for (let aside = 0; aside < MAX_ASIDES; aside++) {
    const mention = itemAt(reading.mentions, reading.mentionOf[comma - 1]);
    if (mention !== undefined && !governs(walk, mention.first - 1) && isPossibleSpeaker(mention)) {
      // One of the villagers, Petro Bilyk, said
      const isName = mention.kind === "person" && tokens[mention.first - 1]?.kind === "comma";
      const isApposed = mention.title !== null || aside > 0 || isName;
      if (isApposed) return { kind: "mention", mention: withName(walk, mention), first: mention.first };
    }
    let before = comma - 1;
    while (before > floor && tokens[before]?.kind !== "comma") {
      const kind = tokens[before]?.kind;
      if (kind === "close" || kind === "quote" || kind === "open" || kind === "semicolon") return null;
      before--;
    }
    if (before <= floor) return null;
    comma = before;
  }
  return null;
}
