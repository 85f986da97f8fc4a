import type { QuoteClaim } from "../claims/index.ts";
import type { Excerpt } from "../digest/index.ts";
import type { Inline } from "../domain/message.ts";
import { sourceName } from "./figure-lines.ts";
import { introduce } from "./introductions.ts";
import { genderOf, nameInside } from "./names.ts";
import { isForeign, plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** The words with an ellipsis where they were cut; one run, so that a cut never moves to the other side. */
export function excerptRuns({ text, cutBefore, cutAfter }: Excerpt, writer: Writer): readonly Inline[] {
  const before = cutBefore ? plain(writer.say("cut-before", { words: text })) : text;
  const whole = cutAfter ? plain(writer.say("cut-after", { words: before })) : before;
  return isForeign(text, writer.language) ? [{ text: whole, foreign: true }] : [{ text: whole }];
}

/** «The words», as one run with their marks. */
export function quoted(excerpt: Excerpt, writer: Writer): readonly Inline[] {
  const words = plain(excerptRuns(excerpt, writer));
  const text = plain(inMarks(words, writer));
  return isForeign(excerpt.text, writer.language) ? [{ text, foreign: true }] : [{ text }];
}

/** Between the marks of the language that they are in, where the reader's language has marks of its own. */
function inMarks(words: string, writer: Writer): readonly Inline[] {
  return writer.say("quoted", { words }, { script: /\p{Script=Arabic}/u.test(words) ? "arabic" : "latin" });
}

/** All words of a quotation. */
export function wholeQuote(claim: QuoteClaim, writer: Writer): readonly Inline[] {
  return quoted({ text: claim.content, cutBefore: false, cutAfter: false }, writer);
}

/** Words of a quotation that name it. */
const FIRST_WORDS = 6;

/** «The first words …», to name a quotation by. */
export function wordsBeginning(content: string, writer: Writer): readonly Inline[] {
  const words = content.split(/\s+/u);
  const start = words.slice(0, FIRST_WORDS).join(" ");
  const text = words.length > FIRST_WORDS ? plain(writer.say("cut-after", { words: start })) : start;
  return quotedWords(text, writer);
}

/** «The words», marked foreign where they are. */
export function quotedWords(text: string, writer: Writer): readonly Inline[] {
  return writer.join(plain(inMarks(text, writer)));
}

/** "Mark Rutte, NATO Secretary General (28 Oct), in Arabic: «...»". */
export function quoteItemLine(claim: QuoteClaim, excerpt: Excerpt, writer: Writer): readonly Inline[] {
  const who =
    claim.speaker === null
      ? sourceName(null, writer, claim.role)
      : introduce(claim.speaker, claim.day, claim.role, writer);
  return writer.say("words-said", {
    who,
    pause: [],
    verb: [],
    day: writer.dayAfter(claim.day),
    about: relayedBy(claim, writer),
    language: isForeign(claim.content, writer.language) ? writer.say("in-other-language") : [],
    joint: ": ",
    words: quoted(excerpt, writer),
  });
}

/** ", relayed by Yonhap"; empty when the text names nobody. */
export function relayedBy(claim: QuoteClaim, writer: Writer): readonly Inline[] {
  return claim.via === null
    ? []
    : writer.say("quote-via", { via: nameInside(claim.via, writer, "short") }, { gender: genderOf(claim.via, writer) });
}
