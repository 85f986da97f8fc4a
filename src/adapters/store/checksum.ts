import { createHash } from "node:crypto";

/** The values of a row, in the order of the table's columns. */
export type Row = readonly (string | number | null)[];

export interface Checksum {
  add(row: Row): void;
  /** Rows added so far, and SHA-256 over them in their order, hexadecimal. */
  digest(): { readonly rows: number; readonly checksum: string };
}

export function newChecksum(): Checksum {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add(row) {
      rows += 1;
      hash.update(`${JSON.stringify(row)}\n`);
    },
    digest: () => ({ rows, checksum: hash.copy().digest("hex") }),
  };
}
