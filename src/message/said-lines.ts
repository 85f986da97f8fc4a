import type { EventLine } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { actorName, dayOf, type EventStyle, pause, topicLabel } from "./event-parts.ts";
import { withAbsoluteDay } from "./absolute-days.ts";
import { populationName } from "./figure-lines.ts";
import { jointBefore, withoutJoint } from "./joints.ts";
import { agreementOf, groupOf } from "./names.ts";
import { excerptRuns } from "./quote-lines.ts";
import { isForeign } from "./words.ts";
import type { Writer } from "./writer.ts";

/** "X condemned <topic>". */
export function stanceClause(
  { claim, topic }: EventLine,
  style: EventStyle,
  writer: Writer,
  aspect = claim.aspect,
): readonly Inline[] | null {
  if (topic === null || aspect === null) return null;
  return writer.say(
    `stance-${aspect.replace("_", "-")}`,
    {
      who: actorName(claim, style, writer),
      pause: pause(claim, style, writer),
      day: dayOf(claim, style, writer),
      topic: topicLabel(topic, writer),
      population: populationName(writer, false),
    },
    { gender: agreementOf(claim.actors, writer), group: groupOf(claim.actors, writer), id: topic },
  );
}

/** "X declined to comment on <topic>": what is declined in words of another language. */
function refusalClause({ claim, topic, refusal }: EventLine, style: EventStyle, writer: Writer): readonly Inline[] {
  return writer.say(
    `declined-${refusal}`,
    {
      who: actorName(claim, style, writer),
      pause: pause(claim, style, writer),
      day: dayOf(claim, style, writer),
      topic: topic === null ? [] : topicLabel(topic, writer),
    },
    { gender: agreementOf(claim.actors, writer), known: topic === null ? "no" : "yes" },
  );
}

/** Verbs of stances; other aspects are told without a verb: "who (day): words". */
const verbOfAspect: Readonly<Record<string, string>> = {
  expects: "expect",
  condemned: "condemn",
  declined: "decline",
  denied: "deny",
  not_denied: "not-deny",
};

/**
 * "Who (day): the source's own words", without quotation marks: it is reported speech. A verb that says more than
 * "said" is told, with the word that joins it to its complement.
 */
export function wordsClause(line: EventLine, style: EventStyle, writer: Writer): readonly Inline[] | null {
  const { claim, topic } = line;
  if (line.words === null) return null;
  const words = { ...line.words, text: withAbsoluteDay(line.words.text, claim, writer) };
  const isTranslated = isForeign(words.text, writer.language);
  // "Voiced his expectation that they will fight": what can happen is expected in either language.
  if (isTranslated && line.foresees && line.happens && !line.guarded)
    return stanceClause(line, style, writer, "expects");
  if (isTranslated && line.refusal !== null) return refusalClause(line, style, writer);
  const cue = verbOfAspect[claim.aspect ?? ""] ?? claim.cue ?? "say";
  const gender = agreementOf(claim.actors, writer);
  const own = writer.say("cue-verb", {}, { cue, gender });
  const isOwnLanguage = line.followsThat && !isTranslated && !words.cutBefore;
  const followsThat = isOwnLanguage && (writer.language === "ar" || own.length > 0);
  // Verbs that only say "said" are one here.
  const saying = own.length === 0 ? "say" : cue;
  const verb = followsThat ? writer.say("cue-verb-that", { verb: own }, { cue: saying, gender }) : own;
  const joint = followsThat ? writer.say("cue-that", {}, { cue: saying }) : jointBefore(words, saying, writer);
  return writer.say("words-said", {
    who: actorName(claim, style, writer),
    pause: verb.length === 0 ? [] : pause(claim, style, writer),
    verb: verb.length === 0 ? [] : writer.join(" ", verb),
    day: dayOf(claim, style, writer),
    about: isTranslated && topic !== null ? writer.say("about-topic", { topic: topicLabel(topic, writer) }) : [],
    language: isTranslated ? writer.say("in-other-language") : [],
    joint: isTranslated ? ": " : joint,
    words: excerptRuns(isTranslated ? withoutJoint(words, cue, writer) : words, writer),
  });
}
