import { matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Mention } from "../names/mention.ts";
import type { Reading } from "../quotes/walk.ts";
import { DELEGATION, isDelegated } from "./governed.ts";
import type { Acts } from "./subject.ts";

/** Names that "and" joins, and the two that stand behind "between". */

/** The two sides that stand behind "between", or null. */
export function sidesBetween(
  reading: Reading,
  mentions: readonly Mention[],
  acts: Acts,
  trigger: Told,
): Mention[] | null {
  const { tokens, rules } = reading.document;
  for (const mention of mentions) {
    const before = tokens[mention.first - 1];
    const isBehind =
      before !== undefined &&
      (before.kind === "word"
        ? rules.grammar.between.has(before.norm) || isForceBetween(reading, mention.first - 1)
        : marks.has(before.kind) && isForceBetween(reading, mention.first - 2));
    if (!isBehind || !acts(mention) || isOfFight(reading.document, mention.first, trigger)) continue;
    const other = joinedTo(reading, mention);
    if (other !== null && acts(other)) return [mention, other];
  }
  return null;
}

/** How many tokens in front of a name a fight between two stands: اشتباكات عنيفة بين قوات "الردع". */
const FIGHT_WITHIN = 5;

/** اتفاق بعد اشتباكات بين فصيلين: they are the sides of what came before, unless that is what is told. */
function isOfFight(document: TextDocument, name: number, { first, last, aspect }: Told): boolean {
  if (aspect === FIGHT) return false;
  for (let at = name - 1; at >= name - FIGHT_WITHIN; at--) {
    if (at >= first && at <= last) return false;
    const fights = matchesOf(document, at, cats.trigger).some(({ meaning }) => meaning.rule.aspect === FIGHT);
    if (fights) return true;
    if (document.tokens[at]?.kind === "comma") return false;
  }
  return false;
}

/** Aspect of fights in the lexicon. */
const FIGHT = "combat";

/** The words that tell an event, and what they tell. */
interface Told {
  readonly first: number;
  readonly last: number;
  readonly aspect: string | null;
}

/** Quotation marks. */
const marks: ReadonlySet<string> = new Set(["open", "close", "quote"]);

/** بين قوات "طالبان" والجيش: "between" at a token, or in front of the force that stands there. */
function isForceBetween({ document }: Reading, at: number): boolean {
  const { between, forces } = document.rules.grammar;
  const norm = document.tokens[at]?.norm ?? "";
  return between.has(norm) || (forces.has(norm) && between.has(document.tokens[at - 1]?.norm ?? ""));
}

/** A subject with those whom "and" joins to it, before and behind, in text order. */
export function withJoined(reading: Reading, subject: Mention, acts: Acts): Mention[] {
  const all = [subject];
  const index = reading.mentionOf[subject.first] ?? -1;
  const before = reading.mentions[index - 1];
  if (before !== undefined && joinedTo(reading, before) === subject && acts(before)) all.unshift(before);
  const behind = joinedTo(reading, subject) ?? leaderOf(reading, subject);
  if (behind !== null && acts(behind)) all.push(behind);
  return all;
}

/** How many words from a delegation its leader stands: وفد سوري رفيع يرأسه وزير العدل فلان. */
const LED_WITHIN = 4;

/** Who leads a delegation. */
function leaderOf(reading: Reading, delegation: Mention): Mention | null {
  const { document, mentions, mentionStart } = reading;
  if (delegation.named?.institution !== DELEGATION && !isDelegated(reading, delegation)) return null;
  const { leads } = document.rules.grammar;
  for (let at = delegation.last + 1; at <= delegation.last + LED_WITHIN; at++) {
    if (!leads.has(document.tokens[at]?.norm ?? "")) continue;
    const leader = itemAt(mentions, mentionStart[at + 1]);
    return leader?.kind === "person" && leader.named !== null ? leader : null;
  }
  return null;
}

/** The name that "and" joins to one: روسيا وأوكرانيا, Russia and Ukraine. */
function joinedTo(reading: Reading, one: Mention): Mention | null {
  const { last } = one;
  const { tokens, rules } = reading.document;
  const end = marks.has(tokens[last + 1]?.kind ?? "") ? last + 1 : last;
  const next = itemAt(reading.mentions, reading.mentionStart[end + 1]);
  if (next !== undefined) return isJoinedBy(reading.document, one, next) ? next : null;
  if (!rules.grammar.subjectFirst) return joinedBehindNation(reading, end + 1) ?? joinedBehindTitle(reading, one);
  if (rules.grammar.syntax?.coordinators.has(tokens[end + 1]?.norm ?? "") !== true) return null;
  return itemAt(reading.mentions, reading.mentionStart[end + 2]) ?? null;
}

/** نظيريه العماني فلان والتركي فلان: the person behind a nationality at a token, which "and" joins to another one's. */
function joinedBehindNation({ document, mentions, mentionStart }: Reading, at: number): Mention | null {
  const nation = matchOf(document, at, cats.demonym);
  if (nation === undefined || !document.rules.grammar.joins(nation.clitics)) return null;
  const mention = itemAt(mentions, mentionStart[nation.last + 1]);
  return mention?.kind === "person" && mention.named !== null ? mention : null;
}

/** برئيس الوزراء فلان وبوزير الخارجية فلان: behind "and" the preposition of the first may stand again. */
function isJoinedBy({ rules }: TextDocument, one: Mention, { clitics }: Mention): boolean {
  const { joins } = rules.grammar;
  return joins(clitics) || (joins(clitics[0] ?? "") && clitics.slice(1) === one.clitics);
}

/** How many words the title behind a name takes: فلان، رئيس مجلس الوزراء وزير الدفاع، والدكتور فلان. */
const LONGEST_TITLE = 12;

/** The person whom "and" joins to a name behind the title of that one. */
function joinedBehindTitle(
  { document, mentions, mentionStart }: Reading,
  { kind: of, title, last }: Mention,
): Mention | null {
  const { joins } = document.rules.grammar;
  const behind = document.tokens[last + 1]?.kind === "comma" ? last + 2 : last + 1;
  if (of !== "person" || (title?.last !== last && matchOf(document, behind, cats.role) === undefined)) return null;
  for (let at = behind; at <= behind + LONGEST_TITLE; at++) {
    const kind = document.tokens[at]?.kind;
    if (kind !== "word" && kind !== "comma") return null;
    const mention = itemAt(mentions, mentionStart[at]);
    if (mention?.kind === "person" && mention.named !== null) return joins(mention.clitics) ? mention : null;
    if (matchOf(document, at, cats.cue) !== undefined || matchOf(document, at, cats.complementizer) !== undefined)
      return null;
  }
  return null;
}
