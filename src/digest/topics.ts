import { z } from "zod";
import { type EventClaim, isAsserted, wordsOf } from "../claims/index.ts";
import { languages } from "../domain/article.ts";
import { type EventLine, type Weight, weights } from "./edition.ts";
import { excerptOf } from "./excerpt.ts";
import { type Forms, formsOf, occursAny, type Phrases, phrasesOf } from "./phrases.ts";
import { tellingOf } from "./telling.ts";

const phrases = z.array(z.string().min(1)).min(1);
const byLanguage = <T extends z.ZodType>(schema: T) => z.strictObject({ ar: schema, en: schema });

/** `digests/topics.yaml`: what composition recognises in the words of an article. */
export const topicsSchema = z.strictObject({
  /** The first topic that fits is taken; its printed words are the message `topic-<id>` of the .ftl files. */
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      weight: z.enum(weights),
      /** True for what can happen or not; false for a subject that is only spoken of. */
      happens: z.boolean(),
      /** Of every group at least one word (or run of words) must occur. Arabic words match with their prefixes. */
      words: byLanguage(z.array(phrases).min(1)),
    }),
  ),
  /** What a part of the aid is for: the printed words are the message `purpose-<id>` of the .ftl files. */
  purposes: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), ar: phrases, en: phrases })),
  /** Conditions: words that forbid a composed sentence. */
  conditions: byLanguage(phrases),
  /** Words that point back to another sentence. */
  pointers: byLanguage(phrases),
  /** Words with which a party of a call begins to tell what was agreed. */
  agreement: byLanguage(phrases),
  /** Words before reported speech whose grammar hangs on them. */
  that: byLanguage(phrases),
  /** Negations and hedges: like conditions, words that a cut must not drop. */
  guards: byLanguage(phrases),
});

export type TopicsFile = z.infer<typeof topicsSchema>;

/** Recognises topics and guards in words. */
export interface TopicReader {
  readonly ids: readonly string[];
  readonly purposeIds: readonly string[];
  read(claim: EventClaim): EventLine;
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
  readonly groups: readonly (readonly Phrases[])[];
}

/** A pointer further in has its noun in the words themselves, more often than not. */
const POINTER_WITHIN = 3;

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

export function createTopicReader(file: TopicsFile): TopicReader {
  const topics = file.topics.map(
    (topic): CompiledTopic => ({
      id: topic.id,
      weight: topic.weight,
      happens: topic.happens,
      groups: languages.map((language) => topic.words[language].map(phrasesOf)),
    }),
  );
  const purposes = file.purposes.map(({ id, ar, en }) => ({ id, phrases: phrasesOf([...ar, ...en]) }));
  const purposeOf = ({ facts }: EventClaim): string | null => {
    const sentence = facts.find((fact) => fact.kind === "event" && fact.part !== undefined)?.evidence.sentence;
    const forms = formsOf(sentence ?? "");
    return purposes.find((purpose) => occursAny(purpose.phrases, forms))?.id ?? null;
  };
  const inBoth = (lists: TopicsFile["guards"]) => languages.flatMap((language) => lists[language]);
  const conditions = phrasesOf(inBoth(file.conditions));
  const guards = phrasesOf([...inBoth(file.conditions), ...inBoth(file.guards)]);
  const pointers = phrasesOf(inBoth(file.pointers));
  const agreements = inBoth(file.agreement).map(wordsOf);
  const thats = new Set(inBoth(file.that).flatMap(wordsOf));
  // Each clause is asked about twice in a row.
  let last: { readonly text: string; readonly forms: Forms } = { text: "", forms: formsOf("") };
  const formsAgain = (text: string): Forms => {
    if (last.text !== text) last = { text, forms: formsOf(text) };
    return last.forms;
  };
  const isGuarded = (text: string) => occursAny(guards, formsAgain(text));
  const isConditional = (text: string) => occursAny(conditions, formsAgain(text));
  return {
    isConditional,
    isAgreement: (text) => {
      const words = wordsOf(text);
      return agreements.some((phrase) => phrase.every((word, at) => words[at] === word));
    },
    ids: topics.map((topic) => topic.id),
    purposeIds: purposes.map(({ id }) => id),
    isGuarded,
    read(claim) {
      const said = claim.content ?? claim.facts[0]?.evidence.sentence ?? "";
      const forms = formsOf(said);
      const topic =
        topics.find(({ weight }) => weight === claim.status) ??
        topics.find(({ groups }) => groups.some((all) => all.every((any) => occursAny(any, forms))));
      const guarded = occursAny(conditions, forms);
      const words = claim.content === null ? null : excerptOf(claim.content, MAX_WORDS, { isGuarded, isConditional });
      const line = {
        claim,
        followsThat: thats.has(wordBefore(claim) ?? ""),
        isDangling: occursAny(pointers, formsOf(said, POINTER_WITHIN)),
        topic: topic?.id ?? null,
        weight: weightOf(claim, topic?.weight, guarded),
        topicWeight: topic?.weight ?? null,
        happens: topic?.happens ?? false,
        guarded,
        purpose: claim.part === null ? null : purposeOf(claim),
        words,
      };
      return { ...line, telling: tellingOf(line) };
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

const doubtful: ReadonlySet<string> = new Set(["declined", "denied", "not_denied"]);

function weightOf(claim: EventClaim, topical: Weight | undefined, guarded: boolean): Weight {
  // A condition ("if they fight") or a forecast is not fighting; who does not confirm has no deployment to tell.
  const isTold = claim.aspect === "confirmed" || isAsserted(claim);
  if (topical === "fighting" && !guarded && isTold) return topical;
  const own = typeWeights[claim.type] ?? "other";
  return own === "deployment" && doubtful.has(claim.aspect ?? "") ? "policy" : own;
}
