import type { CareOptions, StoreHandlers } from "../adapters/terminal/store-commands.ts";
import { progressOnConsole } from "../adapters/terminal/console.ts";

export interface StoreCareParts {
  /** `DATA_DIR` and `DATABASE_URL` of the settings. */
  readonly place: () => { readonly folder: string; readonly url: string | null };
}

/** Handlers of the commands that copy, restore and move the store as a whole. */
export function createStoreCare({ place }: StoreCareParts): StoreHandlers {
  const urlOf = async ({ data }: CareOptions): Promise<string> => {
    const { storeUrlIn } = await import("../adapters/store/index.ts");
    const { folder, url } = place();
    return data === undefined ? (url ?? storeUrlIn(folder)) : storeUrlIn(data);
  };
  const copying = (force: boolean | undefined, label: string) => {
    const shown = progressOnConsole(label);
    return { force: force === true, progress: shown.step, end: shown.end };
  };

  return {
    async backup(file, options) {
      const { backUpStore } = await import("../adapters/store/sqlite/backup.ts");
      const copy = copying(options.force, "copying pages");
      await backUpStore(await urlOf(options), file, copy).finally(copy.end);
      process.stdout.write(`The store was copied to ${file}, and the copy was checked.\n`);
    },

    async restore(file, options) {
      const { restoreStore } = await import("../adapters/store/sqlite/backup.ts");
      const copy = copying(options.force, "copying pages");
      const kept = await restoreStore(file, await urlOf(options), copy).finally(copy.end);
      const old = kept === null ? "" : ` The store that was there is kept as ${kept}.`;
      process.stdout.write(`${file} was checked and restored.${old}\n`);
    },

    async migrate(to, options) {
      const [{ moveToPostgres }, { isPostgresUrl }] = await Promise.all([
        import("../adapters/store/postgres/move.ts"),
        import("../adapters/store/postgres/address.ts"),
      ]);
      const { storeUrlIn } = await import("../adapters/store/index.ts");
      const named = await urlOf(options);
      // Whoever has set the new address in .env already means the file that was used before.
      const from = isPostgresUrl(named) ? storeUrlIn(place().folder) : named;
      const shown = progressOnConsole("rows");
      const moved = await moveToPostgres(from, to, { progress: shown.step }).finally(shown.end);
      const rows = moved.map(({ table, rows: count, checksum }) => `${checksum.slice(0, 12)}  ${table}  ${count}\n`);
      process.stdout.write(rows.join(""));
      process.stdout.write(
        "All rows arrived; counts and checksums agree. Set DATABASE_URL to the new address and start the bot there. " +
          "The SQLite file is left as it is.\n",
      );
    },
  };
}
