import { writeFileSync } from "node:fs";
import type { AnswerOptions, StoreOptions } from "../adapters/terminal/options.ts";
import type { Handlers } from "../adapters/terminal/program.ts";
import type { Answer } from "../commands/command.ts";
import type { Store } from "../domain/ports.ts";
import type { Knowledge } from "../settings.ts";

export interface ClaimCareParts {
  /** One answer over the store of the options, with the text that a terminal shows. */
  readonly askOnce: (line: string, options: AnswerOptions) => Promise<Answer & { readonly text: string }>;
  readonly openForAnswers: (options: StoreOptions) => Promise<Store>;
  readonly knowledge: () => Knowledge;
  /** `YYYY-MM-DD` where the operator is. */
  readonly today: () => string;
}

/** Handlers of the commands that take claims out, or set them right. */
export function createClaimCare(parts: ClaimCareParts): Pick<Handlers, "export" | "correct"> {
  return {
    async export(line, path, options) {
      const { byteOrderMark } = await import("../commands/csv.ts");
      const { file, text } = await parts.askOnce(line, options);
      if (file === undefined) throw new Error(text.trim());
      const isMarked = options.bom === true && file.mediaType === "text/csv";
      const bytes = isMarked ? `${byteOrderMark}${file.text}` : file.text;
      if (path === null) process.stdout.write(bytes);
      else {
        writeFileSync(path, bytes);
        process.stderr.write(text);
      }
    },

    async correct(factId, reason, { data, ...change }) {
      const { correctFact } = await import("../commands/correct.ts");
      const { gazetteer, stories } = parts.knowledge();
      const [story] = stories;
      if (story === undefined) throw new Error("config/stories/ has no story: add one, or restore it");
      const store = await parts.openForAnswers(data === undefined ? {} : { data });
      try {
        const context = { store, gazetteer, story, today: parts.today() };
        process.stdout.write(`${await correctFact(context, { factId, reason, ...change })}\n`);
      } finally {
        await store.close();
      }
    },
  };
}
