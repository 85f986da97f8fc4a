import { writeFileSync } from "node:fs";
import type { AnswerFile } from "../commands/command.ts";
import { byteOrderMark } from "../commands/csv.ts";

/** Writes an exported file to `path`, and tells so; without a path it goes to standard output. Throws as `node:fs` does. */
export function writeExport(
  { text, mediaType }: AnswerFile,
  told: string,
  { path, withMark }: { readonly path: string | null; readonly withMark: boolean },
): void {
  const bytes = withMark && mediaType === "text/csv" ? `${byteOrderMark}${text}` : text;
  if (path === null) process.stdout.write(bytes);
  else {
    writeFileSync(path, bytes);
    process.stderr.write(told);
  }
}
