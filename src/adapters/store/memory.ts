import { EventEmitter } from "node:events";
import { Keyv, type KeyvStorageAdapter, type KeyvStorageEntry, keyvStorageCapability } from "keyv";
import type { Kysely } from "kysely";
import type { Memory } from "../../domain/memory.ts";
import { idPieces, piecesOf } from "./delivery-tables.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

export interface MemoryTable {
  namespace: string;
  key: string;
  value: string;
  /** Milliseconds since 1970; null for good. */
  expires_at: number | null;
}

/** A namespace of the store's memory, through Keyv. Every method throws `StoreError`. */
export function openMemory(db: Kysely<Tables>, write: WriteTransaction, namespace: string): Memory {
  // Nobody listens for its errors, so that it throws them.
  const keyv = new Keyv({ store: new SqlMemory(db, write), namespace });
  return {
    get: <T>(key: string) => keyv.get<T>(key),
    async set(key, value, ttlMs) {
      await keyv.set(key, value, ttlMs);
    },
    delete: (key) => keyv.delete(key),
    clear: () => keyv.clear(),
  };
}

/** Rows read at once by the iterator. */
const pageSize = 200;

/** Keyv's storage on the store's own database. Values are text, as Keyv's serialization makes them. */
export class SqlMemory extends EventEmitter implements Omit<KeyvStorageAdapter, "on" | "off" | "emit" | "once"> {
  readonly #db: Kysely<Tables>;
  readonly #write: WriteTransaction;
  namespace: string | undefined;

  constructor(db: Kysely<Tables>, write: WriteTransaction) {
    super();
    this.#db = db;
    this.#write = write;
  }

  get capabilities() {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string) {
    return (await this.getMany<Value>([key]))[0];
  }

  async getMany<Value>(keys: string[]) {
    const found = new Map<string, string>();
    for (const piece of idPieces(keys)) {
      const rows = await this.#alive().where("key", "in", piece).execute();
      for (const { key, value } of rows) found.set(key, value);
    }
    // Keyv hands out what its own serialization reads from the text.
    return keys.map((key) => found.get(key) as Value & string);
  }

  async has(key: string) {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: string[]) {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async set(key: string, value: unknown, expires?: number) {
    await this.setMany([{ key, value, ...(expires === undefined ? {} : { expires }) }]);
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]) {
    const rows = new Map(entries.map((entry) => [entry.key, this.#rowOf(entry)]));
    await this.#write([], async (trx) => {
      // Whoever keeps something for a while clears away what has had its time.
      if (entries.some(({ expires }) => expires !== undefined)) {
        await trx.deleteFrom("memory").where("expires_at", "<=", Date.now()).execute();
      }
      for (const piece of piecesOf([...rows.values()], 4)) {
        await trx
          .insertInto("memory")
          .values(piece)
          .onConflict((conflict) =>
            conflict.columns(["namespace", "key"]).doUpdateSet((row) => ({
              value: row.ref("excluded.value"),
              expires_at: row.ref("excluded.expires_at"),
            })),
          )
          .execute();
      }
    });
    return entries.map(() => true);
  }

  async delete(key: string) {
    return (await this.deleteMany([key]))[0] ?? false;
  }

  async deleteMany(keys: string[]) {
    const had = await this.hasMany(keys);
    await this.#write([], async (trx) => {
      for (const piece of idPieces(keys)) {
        await trx.deleteFrom("memory").where("namespace", "=", this.#name).where("key", "in", piece).execute();
      }
    });
    return had;
  }

  async clear() {
    await this.#write([], (trx) => trx.deleteFrom("memory").where("namespace", "=", this.#name).execute());
  }

  async *iterator<Value>(): AsyncGenerator<[string, Awaited<Value> | undefined], void> {
    for (let after: string | null = null; ; ) {
      const page = this.#alive().orderBy("key").limit(pageSize);
      const rows: { key: string; value: string }[] = await (after === null
        ? page
        : page.where("key", ">", after)
      ).execute();
      for (const { key, value } of rows) yield [key, value as Awaited<Value>];
      if (rows.length < pageSize) return;
      after = rows.at(-1)?.key ?? null;
    }
  }

  get #name(): string {
    return this.namespace ?? "";
  }

  #alive() {
    return this.#db
      .selectFrom("memory")
      .select(["key", "value"])
      .where("namespace", "=", this.#name)
      .where((it) => it.or([it("expires_at", "is", null), it("expires_at", ">", Date.now())]));
  }

  #rowOf({ key, value, expires }: KeyvStorageEntry): MemoryTable {
    if (typeof value !== "string") throw new TypeError(`memory keeps text: ${key} is ${typeof value}`);
    return { namespace: this.#name, key, value, expires_at: expires ?? null };
  }
}
