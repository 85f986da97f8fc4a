import { resolve } from "node:path";
import { StoreError } from "../../../domain/store-error.ts";

const scheme = "sqlite:";

/** The path of a store that is nowhere but in memory. */
export const inMemory = ":memory:";

export const isSqliteUrl = (url: string): boolean => url.startsWith(scheme);

/** `sqlite:data/x.sqlite`, `sqlite:/var/x.sqlite`, `sqlite:///var/x.sqlite`; absolute, so that `file:` and `?` mean nothing. */
export function fileOf(url: string): string {
  const path = url.slice(scheme.length).replace(/^\/\/(?=.)/u, "");
  if (path === inMemory) return path;
  if (path === "" || path.includes("\0")) {
    throw new StoreError(
      "address",
      `DATABASE_URL: ${scheme} should be followed by a file, as in ${scheme}data/mujaz.sqlite`,
    );
  }
  return resolve(path);
}
