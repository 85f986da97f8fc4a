import type { Store } from "../../domain/ports.ts";
import { StoreError } from "../../domain/store-error.ts";
import type { OpenOptions, StoreDriver } from "./driver.ts";
import { postgresDriver } from "./postgres/driver.ts";
import { sqliteDriver } from "./sqlite/driver.ts";

/** Every kind of store, by the name of its folder. */
export const storeDrivers: readonly StoreDriver[] = [sqliteDriver, postgresDriver];

/** An empty store that is forgotten when it is closed. */
export const throwAwayStoreUrl = "sqlite::memory:";

/** The address of the store in a folder, where no `DATABASE_URL` names another. */
export const storeUrlIn = (dataDir: string): string => `sqlite:${dataDir.replace(/[/\\]+$/u, "")}/mujaz.sqlite`;

/**
 * Opens the store at `url` (`sqlite:<file>`, `sqlite::memory:`, `postgres://...`). Throws `StoreError` with what to do.
 * Other addresses may carry a password, so the message repeats no more of `url` than its scheme.
 */
export async function openStore(url: string, options: OpenOptions): Promise<Store> {
  const driver = storeDrivers.find((candidate) => candidate.accepts(url));
  if (driver !== undefined) return driver.open(url, options);
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0];
  const given = scheme === undefined ? "it has no scheme" : `it begins with ${scheme}`;
  const known = storeDrivers.map((candidate) => candidate.example).join(" or ");
  throw new StoreError("address", `DATABASE_URL: ${given}; expected ${known}`);
}
