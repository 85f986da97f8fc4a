import { createHash } from "node:crypto";

/** 32 hexadecimal digits that differ when anything in the content does. */
export const hashOf = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
