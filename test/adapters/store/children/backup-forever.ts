/** Makes backup after backup of the store at argv[2] in the file argv[3] until killed; prints a dot each. */
import { backUpStore } from "../../../../src/adapters/store/sqlite/backup.ts";

const [, , url = "", file = ""] = process.argv;
for (;;) {
  await backUpStore(url, file, { force: true, progress: () => {} });
  process.stdout.write(".");
}
