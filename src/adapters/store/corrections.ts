import type { Kysely } from "kysely";
import type { Correction, CorrectionChange } from "../../domain/correction.ts";
import type { Fact } from "../../domain/fact.ts";
import { StoreError } from "../../domain/store-error.ts";
import { findFact } from "./facts.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

export async function putCorrection(
  write: WriteTransaction,
  { factId, change, reason, madeOn }: Omit<Correction, "original">,
): Promise<void> {
  await write(["corrections"], async (trx) => {
    const original = await findFact(trx, factId);
    if (original === null)
      throw new StoreError("refused", `The store has no fact ${JSON.stringify(factId)} to correct`);
    await trx
      .insertInto("correction")
      .values({
        fact_id: factId,
        made_on: madeOn,
        reason,
        change: JSON.stringify(change),
        original: JSON.stringify(original),
      })
      .execute();
  });
}

export async function allCorrections(db: Kysely<Tables>): Promise<readonly Correction[]> {
  const rows = await db.selectFrom("correction").selectAll().orderBy("number").execute();
  return rows.map((row) => ({
    factId: row.fact_id,
    change: JSON.parse(row.change) as CorrectionChange,
    reason: row.reason,
    madeOn: row.made_on,
    original: JSON.parse(row.original) as Fact,
  }));
}
