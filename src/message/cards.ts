import type { FigureClaim, QuoteClaim } from "../claims/index.ts";
import type { Message } from "../domain/message.ts";
import { item, line, message } from "./blocks.ts";
import { figureItemLine, figureWithNoun, figureSource, sourceName } from "./figure-lines.ts";
import { nameOf, outletsAfter } from "./names.ts";
import { quoteItemLine, wordsBeginning } from "./quote-lines.ts";
import { plain, type Words } from "./words.ts";
import { createWriter, type MessageContext } from "./writer.ts";

/** One figure or quote to be put into another chat: who, when, outlet, and the sentence behind it. */
export function claimCard(
  claim: FigureClaim | QuoteClaim,
  context: MessageContext,
): { readonly title: string; readonly message: Message } {
  const writer = createWriter(context, null);
  const outlets = outletsAfter(claim.reports, writer, { withRepeats: false });
  const [fact] = claim.facts;
  const sentence = fact === undefined ? [] : [{ text: fact.evidence.sentence }];
  const evidence = { kind: "evidence", text: sentence, factIds: claim.factIds.slice(0, 1) } as const;
  if (claim.kind === "figure") {
    const told = figureItemLine(
      { kind: "figure", claim, change: { kind: "none" }, expects: [], besides: [], near: null },
      writer,
    );
    const title = plain(
      writer.say("card-figure", { who: figureSource(claim, writer), figure: figureWithNoun(claim, writer) }),
    );
    return { title, message: message(writer, [line(writer.join(told, outlets)), evidence]) };
  }
  const whole = { text: claim.content, cutBefore: false, cutAfter: false };
  const who = claim.speaker === null ? sourceName(null, writer, claim.role) : nameOf(claim.speaker, writer, "official");
  const title = plain(writer.say("card-quote", { who, words: wordsBeginning(claim.content, writer) }));
  return {
    title,
    message: message(writer, [
      item(null, writer.join(quoteItemLine(claim, whole, writer), outlets), [claim]),
      evidence,
    ]),
  };
}

/** All words of a message in one line, without its marks and buttons. */
export function plainOf({ blocks }: Message): string {
  return blocks.flatMap((block) => (block.kind === "gap" ? [] : [plain(block.text)])).join(" ");
}

/** Words that no message has around them: names of buttons, of commands. */
export function plainWords(
  words: Words,
  language: Message["language"],
  key: string,
  parts: Readonly<Record<string, string>> = {},
): string {
  return plain(words.say(language, key, parts));
}
