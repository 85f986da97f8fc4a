import type { Excerpt } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** The preposition between verb and words, unless the words begin with one of their own. */
export function jointBefore({ text }: Excerpt, cue: string, writer: Writer): readonly Inline[] {
  const joint = writer.say("cue-joint", {}, { cue });
  if (plain(joint).startsWith(":")) return joint;
  if (hasOwnJoint(text, writer)) return writer.join(" ");
  // بالمنظمات, but بـ«المنظمات» and بـ3 منظمات.
  return /^\p{L}/u.test(text) ? joint.map((run) => ({ ...run, text: run.text.replace(/ـ$/u, "") })) : joint;
}

/**
 * After "promised, in Arabic:" the words stand without the preposition that joins them to the verb of their own
 * language: of "بالحفاظ" what is promised.
 */
export function withoutJoint(words: Excerpt, cue: string, writer: Writer): Excerpt {
  const other = writer.language === "ar" ? "en" : "ar";
  const joint = plain(writer.words.say(other, "cue-joint", {}, { cue }))
    .trim()
    .replace(/ـ$/u, "");
  const isJoined = joint.length === 1 && words.text.startsWith(`${joint}ال`);
  return isJoined && !words.cutBefore ? { ...words, text: words.text.slice(joint.length) } : words;
}

/** True where the words begin with one of the prepositions that the language names, alone or joined to its noun. */
function hasOwnJoint(text: string, writer: Writer): boolean {
  const [first = ""] = text.split(" ", 1);
  const named = (key: string): string[] =>
    plain(writer.say(key))
      .split(" ")
      .filter((word) => word !== "");
  return named("joints-apart").includes(first) || named("joints-joined").some((joint) => first.startsWith(joint));
}
