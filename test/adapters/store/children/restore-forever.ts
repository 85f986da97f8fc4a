/** Restores the backup argv[2] over the store at argv[3] until killed; prints a dot each. */
import { restoreStore } from "../../../../src/adapters/store/sqlite/backup.ts";

const [, , file = "", url = ""] = process.argv;
for (;;) {
  await restoreStore(file, url, { force: true, progress: () => {} });
  process.stdout.write(".");
}
