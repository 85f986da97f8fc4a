import { z } from "zod";
import type { EventClaim } from "../claims/index.ts";
import { wordsOf } from "../claims/index.ts";
import { languages } from "../domain/article.ts";
import type { EventLine } from "./edition.ts";
import { excerptOf } from "./excerpt.ts";

/** What a development is about, the weightiest first: the order of the digest's lines. */
export const weights = ["fighting", "deployment", "policy", "deal", "aid", "front", "other"] as const;
export type Weight = (typeof weights)[number];

const phrases = z.array(z.string().min(1)).min(1);
const byLanguage = <T extends z.ZodType>(schema: T) => z.strictObject({ ar: schema, en: schema });

/** `digests/topics.yaml`: what composition recognises in the words of an article. */
export const topicsSchema = z.strictObject({
  /** The first topic that fits is taken; its printed words are the message `topic-<id>` of the .ftl files. */
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      weight: z.enum(weights),
      /** Of every group at least one word (or run of words) must occur. Arabic words match with their prefixes. */
      words: byLanguage(z.array(phrases).min(1)),
    }),
  ),
  /** Conditions, negations and doubts: words that a cut must not drop, and that forbid a composed sentence. */
  guards: byLanguage(phrases),
});

export type TopicsFile = z.infer<typeof topicsSchema>;

/** Recognises topics and guards in words. */
export interface TopicReader {
  readonly ids: readonly string[];
  read(claim: EventClaim): EventLine;
  weightOf(line: EventLine): Weight;
  isGuarded(text: string): boolean;
}

type Phrase = readonly string[];
interface CompiledTopic {
  readonly id: string;
  readonly weight: Weight;
  readonly groups: readonly (readonly Phrase[])[][];
}

/** Letters that Arabic writes in front of a word: and, so, by, for, like, the. */
const arabicPrefix = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/u;

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
  const compile = (list: readonly string[]): readonly Phrase[] => list.map(wordsOf);
  const topics = file.topics.map(
    (topic): CompiledTopic => ({
      id: topic.id,
      weight: topic.weight,
      groups: languages.map((language) => topic.words[language].map(compile)),
    }),
  );
  const guards = languages.flatMap((language) => compile(file.guards[language]));
  const isGuarded = (text: string) => occursAny(guards, bareForms(wordsOf(text)));
  const weightById = new Map(topics.map((topic) => [topic.id, topic.weight]));
  return {
    ids: topics.map((topic) => topic.id),
    isGuarded,
    read(claim) {
      const words = claim.content ?? claim.facts[0]?.evidence.sentence ?? "";
      const forms = bareForms(wordsOf(words));
      const topic = topics.find(({ groups }) => groups.some((all) => all.every((any) => occursAny(any, forms))));
      const excerpt = claim.content === null ? null : excerptOf(claim.content, MAX_WORDS, isGuarded);
      return { claim, topic: topic?.id ?? null, guarded: occursAny(guards, forms), words: excerpt };
    },
    weightOf({ claim, topic, guarded }) {
      const known = topic === null ? undefined : weightById.get(topic);
      // A condition ("if they fight") or a forecast is not fighting.
      const happening = !guarded && (claim.aspect === "confirmed" || claim.aspect === null);
      if (known === "fighting" && happening) return known;
      return typeWeights[claim.type] ?? "other";
    },
  };
}

/** Every word with the forms that are left when Arabic prefixes are taken away. */
function bareForms(words: readonly string[]): readonly ReadonlySet<string>[] {
  return words.map((word) => {
    const forms = new Set([word]);
    const prefix = arabicPrefix.exec(word)?.[0] ?? "";
    for (let cut = 1; cut <= prefix.length; cut++) if (word.length - cut >= 2) forms.add(word.slice(cut));
    return forms;
  });
}

function occursAny(any: readonly Phrase[], forms: readonly ReadonlySet<string>[]): boolean {
  return any.some((phrase) => forms.some((_, at) => phrase.every((word, i) => forms[at + i]?.has(word) === true)));
}
