import type { EntityRef } from "../../domain/entity.ts";
import type { Role } from "../../domain/fact.ts";
import { beginsAny, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import { ADDRESSEE } from "../quotes/subjectFirst/content.ts";
import { isRelay } from "../names/mention.ts";
import { spokenFor } from "../names/speaksFor.ts";
import { bitsOf } from "../phrases.ts";
import type { Attribution } from "../quotes/attribution.ts";
import type { Reading } from "../quotes/walk.ts";
import { type Described, type FoundNoun, type Trait, traitOrder, type UnnamedTables } from "./words.ts";

/** Who an attribution means that names nobody; undefined where the text tells nothing of them. */
export type Unnamed = (by: Attribution) => Role | undefined;

/**
 * What a text says of those who speak without a name ("medical source", in which body), by the attributions that it made
 * of nobody. Only words that `config/unnamed.yaml` has are told; whoever is described otherwise stays nobody.
 */
export function describeUnnamed(reading: Reading, attributions: readonly Attribution[]): Unnamed {
  const roles = new Map<number, Role>();
  let last = null as { readonly role: Role; readonly noun: FoundNoun } | null;
  for (const by of attributions) {
    if (by.source !== null) {
      last = null;
      continue;
    }
    const found = phraseOf(reading, by);
    if (found !== null && !isPointer(found, last?.noun)) {
      const role = roleOf(reading, by, found);
      roles.set(by.cue.first, role);
      last = { role, noun: found.noun };
    } else if (last !== null && (found !== null || (by.carried && by.unnamed === true))) {
      roles.set(by.cue.first, last.role);
    } else if (!by.carried) last = null;
  }
  return ({ source, cue }) => (source === null ? roles.get(cue.first) : undefined);
}

function roleOf(reading: Reading, { title }: Attribution, found: Phrase): Role {
  const { print } = reading.document.rules.unnamed;
  const second = joinedBehind(reading, found);
  const all = second === null ? [found.described] : [found.described, second.described];
  const role = { ar: all.map(print.ar).join(" و"), en: all.map(print.en).join(" and ") };
  const body = bodyBehind(reading, found) ?? spokenFor(reading.document, title)?.ref;
  return body?.kind === "organisation" ? { ...role, body } : role;
}

/** ناشطون ومصادر طبية: others who say it with them. */
function joinedBehind({ document }: Reading, { end }: Phrase): Phrase | null {
  const { read } = document.rules.unnamed;
  if (!read.nounFirst)
    return matchOf(document, end, cats.conjunction) === undefined ? null : adjectivesAndNoun(document, end + 1, read);
  const norm = document.tokens[end]?.norm ?? "";
  return document.rules.grammar.joins(norm[0] ?? "") ? nounAndAdjectives(document, end, read, norm.slice(1)) : null;
}

interface Phrase {
  readonly noun: FoundNoun;
  readonly described: Described;
  /** Nothing describes it. */
  readonly isPlain: boolean;
  readonly isOutside: boolean;
  /** First token behind it. */
  readonly end: number;
}

/** المصدر: a noun with the article that nothing describes means whoever was described by it before. */
const isPointer = ({ noun, isPlain }: Phrase, before: FoundNoun | undefined): boolean =>
  noun.definite && isPlain && noun.people === before?.people;

/** The words for nobody who is named, at the places where the subject of a verb or of a credit stands. */
function phraseOf(reading: Reading, by: Attribution): Phrase | null {
  const cited = by.citing === undefined ? undefined : matchOf(reading.document, by.citing, cats.credit);
  if (cited !== undefined) return phraseFrom(reading, cited.last + 1, true);
  const relayed = relayedFrom(reading.document, by);
  if (relayed >= 0) return phraseFrom(reading, relayed);
  // "Park told reporters": whom somebody tells it.
  const verb = matchOf(reading.document, by.cue.first, cats.cue)?.meaning.verb;
  const isTold = reading.document.rules.grammar.subjectFirst && verb?.takes.includes(ADDRESSEE) === true;
  const from = behindAdverbs(reading, by.cue.last + 1);
  const behind = isTold ? null : phraseFrom(reading, from, by.kind === "credit");
  if (behind !== null) return behind;
  if (by.opens === undefined) return phraseInFront(reading, by);
  const front = phraseFrom(reading, by.opens);
  return isTold && front !== null && front.end > by.cue.first ? null : front;
}

/** How far in front of its verb a subject may stand. */
const LONGEST_FRONT = 10;

/** لكن مصدرا مطلعا على المفاوضات قال: at the head of the sentence, or behind what joins the clause to the one before. */
function phraseInFront(reading: Reading, { cue, sentence, unnamed }: Attribution): Phrase | null {
  const { document } = reading;
  if (unnamed !== true || document.rules.grammar.subjectFirst) return null;
  const head = document.sentences[sentence]?.first ?? cue.first;
  for (let at = cue.first - 1; at >= Math.max(head, cue.first - LONGEST_FRONT); at--) {
    if (document.tokens[at]?.kind !== "word") return null;
    const isHead = at === head || beginsAny(document, at - 1, opensClause) || document.tokens[at - 1]?.kind === "comma";
    const found =
      isHead || document.rules.grammar.were.has(document.tokens[at - 1]?.norm ?? "") ? phraseFrom(reading, at) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Words that join a clause to the one before. */
const opensClause = bitsOf(["conjunction", "complementizer", "complementizer-more", "stopper"]);

const RELAYED = "relayed";

/** نقلت رويترز عن مصدر أمني: the token behind the preposition that leads to whom an outlet has it from; -1 where there is none. */
function relayedFrom({ tokens, rules }: TextDocument, { cue, first, rule }: Attribution): number {
  if (rule !== RELAYED) return -1;
  for (let at = cue.last + 1; at < first; at++) if (rules.grammar.relays.has(tokens[at]?.norm ?? "")) return at + 1;
  return -1;
}

/** قال الاثنين مصدر: times and adverbs may stand between a verb and its subject. */
function behindAdverbs({ document, dateEnd }: Reading, from: number): number {
  for (let at = from; ; ) {
    const end = dateEnd[at] ?? -1;
    const adverbial = end >= at ? undefined : matchOf(document, at, cats.adverbial);
    if (end < at && adverbial === undefined) return at;
    at = Math.max(end, adverbial?.last ?? -1) + 1;
  }
}

/** @param isCredit true where the preposition of a credit may be written onto the noun (وفقا لشهود) */
function phraseFrom({ document }: Reading, from: number, isCredit = false): Phrase | null {
  const { read } = document.rules.unnamed;
  const found = read.nounFirst ? nounAndAdjectives(document, from, read) : adjectivesAndNoun(document, from, read);
  return found?.noun.led === true && !isCredit ? null : found;
}

/** What describes somebody, word by word. */
class Description {
  readonly #traits: { readonly kind: Trait["kind"]; readonly words: Trait["words"][number][] }[] = [];
  isOutside = false;

  /** Takes the adjective or the nationality that begins at a token; returns the token behind, or -1 where none does. */
  take(document: TextDocument, at: number, { adjectives }: UnnamedTables): number {
    const nation = matchOf(document, at, cats.demonym);
    const { joins } = document.rules.grammar;
    if (nation !== undefined && (nation.clitics === "" || joins(nation.clitics))) {
      this.#add("nations", nation.meaning.place, nation.clitics !== "");
      return nation.last + 1;
    }
    const norm = document.tokens[at]?.norm ?? "";
    const alone = adjectives.get(norm)?.find(({ words }) => standsAt(document, at, words));
    // أمنية وطبية
    const found = alone ?? (joins(norm[0] ?? "") ? adjectives.get(norm.slice(1))?.find(isOfOneWord) : undefined);
    if (found === undefined) return -1;
    this.#add(found.kind, found.adjective, alone === undefined);
    this.isOutside ||= found.adjective.outside;
    return at + found.words.length;
  }

  #add(kind: Trait["kind"], word: Trait["words"][number], isJoined: boolean): void {
    const last = this.#traits.at(-1);
    if (isJoined && last !== undefined) last.words.push(word);
    else this.#traits.push({ kind, words: [word] });
  }

  get isEmpty(): boolean {
    return this.#traits.length === 0;
  }

  of({ people, count, gender }: FoundNoun): Described {
    const rank = ({ kind }: Trait): number => traitOrder.indexOf(kind);
    return { people, count, gender, traits: this.#traits.toSorted((a, b) => rank(a) - rank(b)) };
  }
}

const isOfOneWord = ({ words }: { readonly words: readonly string[] }): boolean => words.length === 1;

/** مصدر أمني سوري رفيع, أحد السكان المحليين */
function nounAndAdjectives(
  document: TextDocument,
  from: number,
  tables: UnnamedTables,
  norm = document.tokens[from]?.norm ?? "",
): Phrase | null {
  const isOneOf = document.rules.grammar.oneOf.has(norm);
  const first = isOneOf ? from + 1 : from;
  const written = isOneOf ? nounAt(document, first, tables) : nounAt(document, first, tables, norm);
  if (written === undefined) return null;
  const noun: FoundNoun = isOneOf ? { ...written, count: "sg", definite: false } : written;
  const description = new Description();
  let end = first + noun.words.length;
  for (let next = end; next >= 0; next = description.take(document, end, tables)) end = next;
  return phrase(noun, description, end);
}

/** Words that may stand in front of the adjectives: "two", "some", "a". */
const LEADING = 2;

/** a senior US military official, two Western diplomats */
function adjectivesAndNoun(document: TextDocument, from: number, tables: UnnamedTables): Phrase | null {
  for (let first = from; first <= from + LEADING; first++) {
    const description = new Description();
    for (let at = first; at >= 0; at = description.take(document, at, tables)) {
      const written = nounAt(document, at, tables);
      if (written === undefined) continue;
      const isTwo = first > from && document.words[first - 1]?.number?.atom?.value === 2;
      const noun: FoundNoun = isTwo ? { ...written, count: "du" } : written;
      return phrase(noun, description, at + noun.words.length);
    }
    if (document.tokens[first]?.kind !== "word") return null;
  }
  return null;
}

const phrase = (noun: FoundNoun, description: Description, end: number): Phrase => ({
  noun,
  described: description.of(noun),
  isPlain: description.isEmpty,
  isOutside: description.isOutside,
  end,
});

/** The body in which somebody speaks: مصدر طبي في المستشفى، مصدر بوزارة الداخلية, and not مصدر مقرب من الحزب. */
function bodyBehind({ document, mentions, mentionStart }: Reading, { end, isOutside }: Phrase): EntityRef | null {
  const { governs, belongs, joins } = document.rules.grammar;
  if (isOutside) return null;
  const isLed = matchOf(document, end, cats.spokesOf) !== undefined;
  const isArticle = document.rules.grammar.syntax?.definite.has(document.tokens[end + 1]?.norm ?? "") === true;
  const first = isLed ? end + (isArticle ? 2 : 1) : end;
  const body = itemAt(mentions, mentionStart[first]);
  if (body?.kind !== "organisation" || body.named === null || isRelay(body.named)) return null;
  const isGoverned = isLed ? body.clitics === "" : governs(body.clitics) && !belongs(body.clitics);
  return isGoverned && !joins(body.clitics) ? body.named.ref : null;
}

const nounAt = (
  document: TextDocument,
  at: number,
  { nouns }: UnnamedTables,
  norm = document.tokens[at]?.norm ?? "",
): FoundNoun | undefined => nouns.get(norm)?.find(({ words }) => standsAt(document, at, words));

/** The words behind the first, which the tables are asked by, follow it. */
const standsAt = ({ tokens }: TextDocument, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => i === 0 || tokens[at + i]?.norm === word);
