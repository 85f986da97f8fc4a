import { readdirSync, readFileSync } from "node:fs";

/** One numbered step from the tables of a version to those of the next. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** The files `0001-what.sql`, `0002-...`, in order. Numbers run without a gap, and a released file never changes. */
export function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-.+\.sql$/u.test(name));
  return names.sort().map((name, i) => {
    if (Number(name.slice(0, 4)) !== i + 1) throw new Error(`Migration ${name} should have the number ${i + 1}`);
    return { version: i + 1, sql: readFileSync(new URL(name, folder), "utf8") };
  });
}
