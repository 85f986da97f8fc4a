import type { Generated } from "kysely";
import type { FactKind } from "../../domain/ports.ts";
import type { DeliveryTables } from "./delivery-tables.ts";
import type { MemoryTable } from "./memory.ts";

/** The tables, as every SQL store has them. Booleans are 0 or 1, days are text, JSON is text. */
export interface Tables extends DeliveryTables {
  article: ArticleTable;
  article_revision: RevisionTable;
  extraction: ExtractionTable;
  fact: FactTable;
  correction: CorrectionTable;
  meta: MetaTable;
  memory: MemoryTable;
}

/** One row an article, pointing at its latest revision. */
interface ArticleTable {
  /** Small number for the text index. */
  key: Generated<number>;
  id: string;
  revision: number;
  /** Of the latest revision, for the order of listings. */
  published: string | null;
  /** Day on which its first revision was collected as it appeared; later ones change nothing in it. */
  collected: string | null;
}

export interface RevisionTable {
  article_id: string;
  revision: number;
  /** SHA-256 of the text, hexadecimal. */
  text_hash: string;
  language: "ar" | "en";
  outlet: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  published_inferred: number;
  text: string;
}

interface ExtractionTable {
  article_id: string;
  revision: number;
  fingerprint: string;
  published: string | null;
  published_inferred: number;
  /** JSON: people, organisations, places. */
  names: string;
}

interface FactTable {
  id: string;
  article_id: string;
  revision: number;
  kind: FactKind;
  /** Where the fact stands in the text, in UTF-16 units. */
  position: number;
  /** Its place among the facts of its kind in the extraction. */
  ordinal: number;
  published: string | null;
  /** The fact's own day or month. */
  day: string | null;
  measure: string | null;
  speaker: string | null;
  attributed_to: string | null;
  json: string;
}

interface CorrectionTable {
  /** Counts up, in the order in which they were made. */
  number: Generated<number>;
  fact_id: string;
  made_on: string;
  reason: string;
  /** JSON: what was changed, and the fact as it was read. */
  change: string;
  original: string;
  /** 1 when its posted lines were looked for. */
  marked: Generated<number>;
}

interface MetaTable {
  name: string;
  value: string;
}
