import type { AddSummary } from "../commands/library.ts";

/** `11 new, 1 revised, 2 known already; 3 skipped (2 empty, 1 too large)`, for an operator. */
export function addedText(summary: AddSummary): string {
  const stored = `${summary.new} new, ${summary.revised} revised, ${summary.duplicate} known already`;
  const skipped = summary.skipped.reduce((sum, { count }) => sum + count, 0);
  const reasons = summary.skipped.map(({ reason, count }) => `${count} ${reason}`).join(", ");
  const parts = [stored, ...(skipped > 0 ? [`${skipped} skipped (${reasons})`] : [])];
  if (summary.failed.length > 0) parts.push(`${summary.failed.length} failed`);
  return parts.join("; ");
}
