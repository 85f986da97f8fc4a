import { type EventClaim, type FigureClaim, isAsserted, type QuoteClaim, wordsOf } from "../claims/index.ts";
import { languages } from "../domain/article.ts";
import type { EventLine, Weight } from "./edition.ts";
import { excerptOf } from "./excerpt.ts";
import { beginsInside } from "./fragments.ts";
import { createListFinder, type Forms, formsOf, occursAny, type Phrases, phrasesOf } from "./phrases.ts";
import { createRelayReader, type Relay } from "./relays.ts";
import { surroundingOf } from "./surroundings.ts";
import { tellingOf } from "./telling.ts";
import type { TopicsFile } from "./topics-file.ts";

/** Recognises topics and guards in words. */
export interface TopicReader {
  readonly ids: readonly string[];
  readonly purposeIds: readonly string[];
  readonly refusalIds: readonly string[];
  readonly surroundingIds: readonly string[];
  read(claim: EventClaim): EventLine;
  /** Whether quoted words begin inside the reporter's own sentence. */
  beginsInside(claim: QuoteClaim): boolean;
  /** Beside what the people of a figure are; null when no report tells it. */
  nearOf(claim: FigureClaim): string | null;
  /** Whether words must not be dropped by a cut: a condition, a negation, a hedge. */
  isGuarded(text: string): boolean;
  isConditional(text: string): boolean;
  /** Whether words begin with what was agreed. */
  isAgreement(text: string): boolean;
}

interface CompiledTopic {
  readonly id: string;
  readonly weight: Weight;
  readonly happens: boolean;
  /** By language, the numbers of the lists of which each must have a phrase in the words. */
  readonly groups: readonly (readonly number[])[];
}

/** A pointer further in has its noun in the words themselves, more often than not. */
const POINTER_WITHIN = 3;

/** "His expectation that", "to comment": the noun or verb that tells what the words are. */
const NOUN_WITHIN = 2;

/** Most words of reported speech on one line. */
const MAX_WORDS = 30;

const typeWeights: Readonly<Partial<Record<EventClaim["type"], Weight>>> = {
  deployment: "deployment",
  statement: "policy",
  denial: "policy",
  summons: "policy",
  treaty: "deal",
  call: "deal",
  meeting: "deal",
  visit: "deal",
  aid: "aid",
  advance: "front",
};

const inBoth = (lists: TopicsFile["guards"]): readonly string[] => languages.flatMap((language) => lists[language]);

export function createTopicReader(file: TopicsFile): TopicReader {
  const { topics, topicIn } = createTopics(file);
  const guards = createGuards(file);
  const purposes = createPurposes(file.purposes);
  const { pointers, leaners, expectations, agreements, refusals, surroundings, embeds, thats } = createLists(file);
  const relayIn = createRelayReader(file.media);
  return {
    ...guards,
    isAgreement: (text) => {
      const words = wordsOf(text);
      return agreements.some((phrase) => phrase.every((word, at) => words[at] === word));
    },
    ids: topics.map((topic) => topic.id),
    purposeIds: purposes.ids,
    refusalIds: refusals.map(({ id }) => id),
    surroundingIds: surroundings.map(({ id }) => id),
    beginsInside: (claim) => beginsInside(claim, { embeds, thats }),
    nearOf: (claim) => surroundingOf(claim, surroundings),
    read: onceEach((claim) => {
      const said = claim.content ?? claim.facts[0]?.evidence.sentence ?? "";
      const forms = guards.formsAgain(said);
      const topic = topics.find(({ weight }) => weight === claim.status) ?? topicIn(forms);
      const guarded = guards.isConditional(said);
      const line = {
        claim,
        followsThat: thats.has(wordBefore(claim) ?? ""),
        isDangling: occursAny(pointers, forms.slice(0, POINTER_WITHIN)),
        foresees: claim.content !== null && occursAny(expectations, forms.slice(0, NOUN_WITHIN)),
        refusal:
          claim.content === null || claim.aspect !== "declined" ? null : idIn(refusals, forms.slice(0, NOUN_WITHIN)),
        topic: topic?.id ?? null,
        weight: weightOf(claim, topic?.weight, guarded),
        topicWeight: topic?.weight ?? null,
        happens: topic?.happens ?? false,
        guarded,
        relay: claim.content === null ? relayOf(claim, relayIn) : null,
        purpose: claim.part === null ? null : purposes.of(claim),
        words: claim.content === null ? null : excerptOf(claim.content, MAX_WORDS, guards),
      };
      const telling = tellingOf(line);
      const leans = telling === "words" && occursAny(leaners, forms.slice(0, 1));
      return { ...line, telling: leans ? null : telling };
    }),
  };
}

/** Several sections and editions read one claim. */
function onceEach(read: TopicReader["read"]): TopicReader["read"] {
  const lines = new WeakMap<EventClaim, EventLine>();
  return (claim) => {
    const known = lines.get(claim);
    if (known !== undefined) return known;
    const line = read(claim);
    lines.set(claim, line);
    return line;
  };
}

interface Topics {
  readonly topics: readonly CompiledTopic[];
  /** The first topic whose words stand in a text. */
  readonly topicIn: (forms: Forms) => CompiledTopic | undefined;
}

function createTopics(file: TopicsFile): Topics {
  const lists: Phrases[] = [];
  const numberOf = (words: readonly string[]): number => lists.push(phrasesOf(words)) - 1;
  const topics = file.topics.map(
    ({ id, weight, happens, words }): CompiledTopic => ({
      id,
      weight,
      happens,
      groups: languages.map((language) => words[language].map(numberOf)),
    }),
  );
  const listsIn = createListFinder(lists);
  return {
    topics,
    topicIn(forms) {
      const found = listsIn(forms);
      if (found.size === 0) return undefined;
      return topics.find(({ groups }) => groups.some((all) => all.every((list) => found.has(list))));
    },
  };
}

/** The lists that are looked for word by word. */
function createLists(file: TopicsFile) {
  const named = (list: TopicsFile["refusals"]) =>
    list.map(({ id, ar, en }) => ({ id, words: phrasesOf([...ar, ...en]) }));
  return {
    pointers: phrasesOf(inBoth(file.pointers)),
    leaners: phrasesOf(inBoth(file.leaners)),
    expectations: phrasesOf(inBoth(file.expectations)),
    agreements: inBoth(file.agreement).map(wordsOf),
    refusals: named(file.refusals),
    surroundings: named(file.surroundings),
    embeds: phrasesOf(inBoth(file.embeds)),
    thats: new Set(inBoth(file.that).flatMap(wordsOf)),
  };
}

/** The first of the lists of which a phrase is there; null when none is. */
function idIn(lists: readonly { readonly id: string; readonly words: Phrases }[], forms: Forms): string | null {
  return lists.find(({ words }) => occursAny(words, forms))?.id ?? null;
}

/** The media without a name that every report of an event credits; null where one report has it from somebody else. */
function relayOf({ facts }: EventClaim, relayIn: (sentence: string) => Relay | null): Relay | null {
  let relay: Relay | null = null;
  for (const { evidence } of facts) {
    const own = relayIn(evidence.sentence);
    if (own === null) return null;
    relay ??= own;
  }
  return relay;
}

interface Guards extends Pick<TopicReader, "isGuarded" | "isConditional"> {
  /** As `formsOf`, for a text that is asked about several times in a row. */
  readonly formsAgain: (text: string) => Forms;
}

function createGuards({ conditions, guards }: TopicsFile): Guards {
  const conditional = phrasesOf(inBoth(conditions));
  const guarded = phrasesOf([...inBoth(conditions), ...inBoth(guards)]);
  // Each clause is asked about twice in a row.
  let last: { readonly text: string; readonly forms: Forms } = { text: "", forms: formsOf("") };
  const formsAgain = (text: string): Forms => {
    if (last.text !== text) last = { text, forms: formsOf(text) };
    return last.forms;
  };
  return {
    formsAgain,
    isGuarded: (text) => occursAny(guarded, formsAgain(text)),
    isConditional: (text) => occursAny(conditional, formsAgain(text)),
  };
}

interface Purposes {
  readonly ids: readonly string[];
  /** What the part of an amount is for, by the sentence that names it. */
  of(claim: EventClaim): string | null;
}

function createPurposes(list: TopicsFile["purposes"]): Purposes {
  const purposes = list.map(({ id, ar, en }) => ({ id, words: phrasesOf([...ar, ...en]) }));
  return {
    ids: purposes.map(({ id }) => id),
    of({ facts }) {
      const sentence = facts.find((fact) => fact.kind === "event" && fact.part !== undefined)?.evidence.sentence;
      const forms = formsOf(sentence ?? "");
      return purposes.find(({ words }) => occursAny(words, forms))?.id ?? null;
    },
  };
}

/** The folded word directly before the words said, in their sentence; null when there is none. */
function wordBefore({ content, facts }: EventClaim): string | null {
  const fact = facts.find((each) => each.content === content && each.contentSpan !== null);
  if (fact === undefined || fact.contentSpan === null) return null;
  const { sentence, start } = fact.evidence;
  return wordsOf(sentence.slice(0, Math.max(0, fact.contentSpan.start - start))).at(-1) ?? null;
}

/** Of events of no type of their own. */
const aspectWeights: Readonly<Record<string, Weight>> = {
  strike: "front",
  explosion: "front",
  exchange: "deal",
  release: "deal",
  sanctions: "policy",
  resolution: "policy",
};

const doubtful: ReadonlySet<string> = new Set(["declined", "denied", "not_denied"]);

function weightOf(claim: EventClaim, topical: Weight | undefined, guarded: boolean): Weight {
  // A condition ("if they fight") or a forecast is not fighting; who does not confirm has no deployment to tell.
  const isTold = claim.aspect === "confirmed" || isAsserted(claim);
  if (topical === "fighting" && !guarded && isTold) return topical;
  const own = typeWeights[claim.type] ?? aspectWeights[claim.aspect ?? ""] ?? "other";
  return own === "deployment" && doubtful.has(claim.aspect ?? "") ? "policy" : own;
}
