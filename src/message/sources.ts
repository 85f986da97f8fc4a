import type { Block, Message } from "../domain/message.ts";
import { outletName } from "./names.ts";
import { createWriter, type MessageContext } from "./writer.ts";

export interface SourceCount {
  /** Organisation id, a name as written, or null for articles whose outlet is not known. */
  readonly outlet: string | null;
  readonly articles: number;
  /** Last day of publication, `YYYY-MM-DD`; null when none is known. */
  readonly lastPublished: string | null;
}

/** The outlets whose articles were read, most articles first. */
export function sourcesMessage(sources: readonly SourceCount[], context: MessageContext): Message {
  const writer = createWriter(context, null);
  const title: Block = { kind: "title", text: writer.say("sources-title") };
  const lines = sources.map(({ outlet, articles, lastPublished }): Block => {
    const reports = writer.say("sources-reports", { number: writer.number(articles) }, { count: articles });
    const parts = { outlet: outletName(outlet, writer), reports, day: writer.day(lastPublished) };
    return { kind: "item", number: null, factIds: [], text: writer.say("sources-outlet", parts) };
  });
  const none: Block = { kind: "line", text: writer.say("quiet-empty") };
  return { language: context.options.language, blocks: [title, ...(lines.length > 0 ? lines : [none])], buttons: [] };
}
