import type { Kysely, Selectable } from "kysely";
import type { AlertWish, AlertWishStore } from "../../domain/alert-wish.ts";
import { type AlertWishTable, piecesOf } from "./delivery-tables.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

export function alertWishStore(db: Kysely<Tables>, write: WriteTransaction): AlertWishStore {
  return {
    putAlertWishes: (wishes) => write([], (trx) => put(trx, wishes)),
    async alertWishes(chat) {
      const all = db.selectFrom("alert_wish").selectAll().orderBy("created_at").orderBy("chat");
      return (await (chat === undefined ? all : all.where("chat", "=", chat)).execute()).map(fromRow);
    },
    async removeAlertWish(chat) {
      const removed = await write([], (trx) => removeAlertWish(trx, chat));
      return removed > 0;
    },
  };
}

async function put(trx: Kysely<Tables>, wishes: readonly AlertWish[]): Promise<void> {
  for (const piece of piecesOf(wishes, 5)) {
    await trx
      .insertInto("alert_wish")
      .values(piece.map(toRow))
      .onConflict((conflict) =>
        conflict.column("chat").doUpdateSet((row) => ({
          state: row.ref("excluded.state"),
          reason: row.ref("excluded.reason"),
          json: row.ref("excluded.json"),
        })),
      )
      .execute();
  }
}

export async function removeAlertWish(trx: Kysely<Tables>, chat: string): Promise<number> {
  const removed = await trx.deleteFrom("alert_wish").where("chat", "=", chat).executeTakeFirst();
  return Number(removed.numDeletedRows);
}

function toRow({ chat, state, reason, createdAt, ...options }: AlertWish): AlertWishTable {
  return { chat, state, reason, created_at: createdAt, json: JSON.stringify(options) };
}

type Options = Omit<AlertWish, "chat" | "state" | "reason" | "createdAt">;

function fromRow({ chat, state, reason, created_at, json }: Selectable<AlertWishTable>): AlertWish {
  return { ...(JSON.parse(json) as Options), chat, state, reason, createdAt: created_at };
}
