import type { Fact } from "../domain/fact.ts";

/**
 * The content of an answer as plain JSON for other programs: names in English, the facts behind a claim as their
 * evidence, nothing of the gazetteer.
 */
export function contentRecord(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(contentRecord);
  if (typeof content !== "object" || content === null) return content;
  const record = content as Record<string, unknown>;
  if (typeof record["ar"] === "string" && typeof record["en"] === "string") return record["en"];
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) =>
      key === "facts" && Array.isArray(value) ? ["evidence", value.map(evidenceRecord)] : [key, contentRecord(value)],
    ),
  );
}

function evidenceRecord({ id, evidence }: Fact) {
  return { factId: id, ...evidence };
}
