import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/**
 * Runs `work` as one transaction, kept apart from every other that gives one of the same names: what `work` reads of
 * the things so named stays true until it has written.
 */
export type WriteTransaction = <T>(names: readonly string[], work: (trx: Kysely<Tables>) => Promise<T>) => Promise<T>;
