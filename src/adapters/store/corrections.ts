import type { Kysely } from "kysely";
import type { Correction, CorrectionChange } from "../../domain/correction.ts";
import type { Fact } from "../../domain/fact.ts";
import { StoreError } from "../../domain/store-error.ts";
import { findFact } from "./facts.ts";
import type { Tables } from "./schema.ts";
import type { WriteTransaction } from "./write-transaction.ts";

export async function putCorrection(
  write: WriteTransaction,
  { factId, change, reason, madeOn }: Omit<Correction, "original" | "number">,
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

/** All, or those of which nobody has looked for posted lines. */
export async function findCorrections(db: Kysely<Tables>, which: "all" | "unmarked"): Promise<readonly Correction[]> {
  const all = db.selectFrom("correction").selectAll().orderBy("number");
  const rows = await (which === "all" ? all : all.where("marked", "=", 0)).execute();
  return rows.map((row) => ({
    number: row.number,
    factId: row.fact_id,
    change: JSON.parse(row.change) as CorrectionChange,
    reason: row.reason,
    madeOn: row.made_on,
    original: JSON.parse(row.original) as Fact,
  }));
}
