import { z } from "zod";
import { eventTypes, statuses } from "../domain/fact.ts";

/** A reach that no sentence exceeds. */
export const EVERYWHERE = Number.MAX_SAFE_INTEGER;

const words = z.array(z.string().min(1));

/** One rule of a language's `events.yaml`. */
const eventRule = z.strictObject({
  id: z.string().min(1),
  type: z.enum(eventTypes),
  aspect: z.string().nullable().default(null),
  /** What the troops of a deployment do. */
  status: z.enum(statuses).nullable().default(null),
  /** Phrases that name the event, as written. */
  triggers: words.default([]),
  /**
   * Verbs that name it, past and present ("وقع يوقع", "signed signs"); the other persons are made by rule. A third form
   * is a participle unlike the past (took takes taken).
   */
  verbs: z.array(z.string().regex(/^\S+ \S+( \S+)?$/, "expected a past and a present form")).default([]),
  /** Nouns of action that name it: إقالة; with the article and with whose it is (الإقالة، إقالته) by rule. */
  nouns: words.default([]),
  /** Words one of which must stand in the same sentence as well. */
  near: words.default([]),
  /** Somebody who is named behind the trigger stands for one of those words. */
  person: z.boolean().default(false),
  /** Within how many words from the trigger one of those stands. */
  reach: z.number().int().positive().default(EVERYWHERE),
  /** They stand behind it, as an object does. */
  behind: z.boolean().default(false),
  /** Words that rule the event out when they stand in the same sentence. */
  unless: words.default([]),
  /**
   * Who acts: the subject, else whoever says it; the subject alone (doer); both sides; whoever says it (source);
   * whoever stands right behind the trigger or is named as the one by whom it was done (agent).
   */
  actor: z.enum(["subject", "doer", "between", "source", "agent"]).default("subject"),
  who: z.enum(["people", "any"]).default("any"),
  /** Aspect of what still lies ahead (سيزور، من المقرر أن يزور); without it, what will be is no event. */
  later: z.string().nullable().default(null),
  /** Told even where the text does not name who acts. */
  unnamed: z.boolean().default(false),
  /** Of a passive, who is concerned stands for who acts (was appointed). */
  patient: z.boolean().default(false),
  /** Right behind its noun stands whom it concerns, where no object follows: طرد القوات منها، إقالة الحكومة. */
  concerned: z.boolean().default(false),
  /** Without a date the event stays on the day that its section spoke of last. */
  continues: z.boolean().default(false),
  /** Abroad an army acts for its country. */
  country: z.boolean().default(false),
  /** How many words into what a source says the trigger may stand, where the source is who acts. */
  within: z.number().int().default(8),
  /** Prepositions that lead to the other side; `object`: the verb's object; `nationality`: the adjective behind it. */
  counterpart: words.default([]),
  /** No event without the other side, a person where only people act. */
  both: z.boolean().default(false),
  /** No event where an event of one of these types has the same people. */
  yields: z.array(z.enum(eventTypes)).default([]),
  /** Prepositions that lead to the place. */
  place: words.default([]),
  /** No event where they lead to none. */
  placed: z.boolean().default(false),
  /** What its amount counts; aid is no event without one, unless it only may be told. */
  amount: z.enum(["money", "aid", "told", "area", "none"]).default("none"),
});

type EventRule = z.infer<typeof eventRule>;

/** A group of words by its name, in a rule: $people. */
const GROUP = "$";

/**
 * `events.yaml` of a language: its rules, and groups of words that several of them ask for. What it gives are the rules
 * alone, each group's words in the place of its name; a name that no group has is refused.
 */
export const eventRules = z
  .strictObject({ groups: z.record(z.string(), words), rules: z.array(eventRule) })
  .transform(({ groups, rules }, context): EventRule[] => {
    const expanded = (rule: EventRule, all: readonly string[]): string[] =>
      all.flatMap((word) => {
        if (!word.startsWith(GROUP)) return [word];
        const members = groups[word.slice(GROUP.length)];
        if (members === undefined) context.addIssue({ code: "custom", message: `${rule.id}: no group ${word}` });
        return members ?? [];
      });
    return rules.map((rule) => ({ ...rule, near: expanded(rule, rule.near), unless: expanded(rule, rule.unless) }));
  });

export type EventRules = z.infer<typeof eventRules>;
