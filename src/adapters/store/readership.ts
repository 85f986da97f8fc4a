import { type Kysely, sql } from "kysely";
import type { Delivery, NewDelivery, Readership, Rendering } from "../../domain/delivery.ts";
import type { Message } from "../../domain/message.ts";
import { idPieces } from "./delivery-tables.ts";
import { enqueueAll } from "./outbox-entering.ts";
import { readParts } from "./outbox-queries.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

/** Deliveries that reached their chat, may have, or will; their states stand in the text of the statement. */
const reaches = sql<boolean>`delivery.state IN ('due', 'waiting', 'sending', 'sent', 'uncertain')`;

/** Who got which line; the tables are there already. */
export function readership(db: Kysely<Tables>, write: WriteTransaction): Readership {
  return {
    deliveriesOn: (factId, correction) => deliveriesOn(db, factId, correction),
    async toldBy(renderingId) {
      const all = db.selectFrom("rendering").select(["messages", "known_correction"]);
      const row = await all.where("id", "=", renderingId).executeTakeFirst();
      if (row === undefined || row.messages === null) return null;
      return { messages: JSON.parse(row.messages) as readonly Message[], knownCorrection: row.known_correction };
    },
    owedCorrections: (chats, since) => owedCorrections(db, chats, since),
    commitMarks: (correction, deliveries, renderings) =>
      write([], (trx) => commitMarks(trx, correction, deliveries, renderings)),
  };
}

/** Renderings, composed before a correction, that have a line on its fact. */
function renderingsOn(db: Kysely<Tables>, factId: string, correction: number) {
  return db
    .selectFrom("rendering_fact")
    .innerJoin("rendering", "rendering.id", "rendering_fact.rendering_id")
    .select("rendering.id")
    .where("fact_id", "=", factId)
    .where("known_correction", "<", correction);
}

async function deliveriesOn(db: Kysely<Tables>, factId: string, correction: number): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom("delivery")
    .selectAll()
    .where("rendering_id", "in", renderingsOn(db, factId, correction))
    .where(reaches)
    .orderBy("delivery.seq")
    .execute();
  return readParts(db, rows);
}

async function owedCorrections(
  db: Kysely<Tables>,
  chats: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const owed = new Map<string, number[]>();
  // Mostly there is none, and nothing more is asked.
  const recent = await db
    .selectFrom("correction")
    .select(["number", "fact_id"])
    .where("made_on", ">=", since)
    .orderBy("number")
    .execute();
  for (const { number, fact_id } of recent) {
    const wrong = (await renderingsOn(db, fact_id, number).execute()).map(({ id }) => id);
    const right = await db
      .selectFrom("rendering_correction")
      .select("rendering_id as id")
      .where("correction", "=", number)
      .execute();
    const misled = await chatsWith(db, chats, wrong);
    const told = await chatsWith(
      db,
      [...misled],
      right.map(({ id }) => id),
    );
    for (const chat of misled.difference(told)) owed.set(chat, [...(owed.get(chat) ?? []), number]);
  }
  return owed;
}

async function chatsWith(
  db: Kysely<Tables>,
  chats: readonly string[],
  renderings: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of idPieces(renderings)) {
    for (const piece of idPieces(chats)) {
      const got = db.selectFrom("delivery").select("chat").distinct().where(reaches);
      const rows = await got.where("chat", "in", piece).where("rendering_id", "in", some).execute();
      for (const { chat } of rows) found.add(chat);
    }
  }
  return found;
}

async function commitMarks(
  trx: Kysely<Tables>,
  correction: number,
  deliveries: readonly NewDelivery[],
  renderings: readonly Rendering[],
): Promise<number> {
  const added = await enqueueAll(trx, deliveries, renderings);
  await trx.updateTable("correction").set({ marked: 1 }).where("number", "=", correction).execute();
  return added;
}
