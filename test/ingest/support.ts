import type { OutletIndex } from "../../src/ingest/index.ts";
import { loadIngestRules } from "../../src/ingest/index.ts";

export const rules = loadIngestRules();

/** An outlet that the tests' gazetteer knows, under two names; all others are unknown. */
export const outlets: OutletIndex = {
  idOf: (name) => (["صحيفة المرفأ", "المرفأ", "Al-Marfa", "الأناضول"].includes(name) ? `id:${name.length}` : null),
};

/** Paragraphs of our own: two sentences that read like news. */
export const paragraphs = [
  "قال متحدث باسم الوزارة إن الدفعة الأولى من الجنود وصلت إلى الميناء فجر السبت.",
  "وأضاف أن عددهم لا يقل عن ألفي جندي، وأن التدريب يستمر ستة أسابيع.",
] as const;
