import type { StoreDriver } from "../driver.ts";
import { isPostgresUrl } from "./address.ts";

/** A schema of a Postgres database, for one process or many. Its client is loaded by whoever has such a store. */
export const postgresDriver: StoreDriver = {
  name: "postgres",
  example: "postgres://<user>@<host>/<database>",
  accepts: isPostgresUrl,
  async open(url, options) {
    const { openPostgresStore } = await import("./open.ts");
    return openPostgresStore(url, options);
  },
};
