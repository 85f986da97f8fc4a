/** Moves the store at argv[2] to argv[3]; prints a dot at every report of progress. */
import { moveToPostgres } from "../../../../src/adapters/store/postgres/move.ts";

const [, , from = "", to = ""] = process.argv;
process.stdout.write(".");
await moveToPostgres(from, to, { progress: () => process.stdout.write(".") });
