import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { CueVerb } from "../cues.ts";
import { itemAt } from "../itemAt.ts";
import type { Match } from "../phrases.ts";
import { relays } from "./mentionStep.ts";
import type { Reading, Walk } from "./walk.ts";

/** The steps of a walk from a cue to its content over somebody whom the text does not name. */

/** Somebody without a name; أفادت تقارير المنظمة أن: not reports with whose they are right behind. */
export function unnamedAt(
  { document, mentions, mentionStart }: Reading,
  { governed }: Walk,
  index: number,
  settled: boolean,
): Match | null {
  const unnamed = matchOf(document, index, cats.unnamed);
  if (unnamed === undefined) return null;
  if (settled || governed || matchOf(document, unnamed.last, cats.creditNoun) === undefined) return unnamed;
  const owner = itemAt(mentions, mentionStart[unnamed.last + 1]);
  return owner?.kind === "organisation" && owner.clitics === "" && owner.pointer?.by !== "anaphor" ? null : unnamed;
}

export function stepUnnamed(
  document: TextDocument,
  verb: CueVerb,
  walk: Walk,
  { first, last, clitics }: Match,
  settled: boolean,
): number {
  // وقال لوسائل إعلام محلية: whom he tells it.
  if (!settled && document.rules.grammar.belongs(clitics)) {
    walk.governed = false;
    walk.adjective = true;
    return last + 1;
  }
  if (walk.governed && relays(document, verb, walk, endOfNobody(document, last))) walk.relayed ??= "unnamed";
  else if (!walk.governed && !settled) {
    walk.unnamed = true;
    walk.cited = isCited(document, first);
    walk.governed = false;
    return behindAdjectives(document, last + 1);
  }
  walk.governed = false;
  return last + 1;
}

/** مصدر عسكري سوري رفيع: what describes somebody without a name is nothing he says. */
function behindAdjectives(document: TextDocument, from: number): number {
  const { adjectives } = document.rules.unnamed.read;
  for (let at = from; ; at++) {
    const nation = matchOf(document, at, cats.demonym);
    const isNation = nation?.clitics === "" && !nation.meaning.definite;
    if (!isNation && !adjectives.has(document.tokens[at]?.norm ?? "")) return at;
    if (isNation) at = nation.last;
  }
}

/** How many words may describe somebody without a name. */
const LONGEST_DESCRIPTION = 3;

/** مصدر عسكري رفيع أن: the last word that describes somebody, in front of what he says. */
function endOfNobody(document: TextDocument, last: number): number {
  for (let at = last + 1; at <= last + LONGEST_DESCRIPTION + 1; at++) {
    if (matchOf(document, at, cats.complementizer) !== undefined) return at - 1;
    if (document.tokens[at]?.kind !== "word") return last;
  }
  return last;
}

/** المصدر, and not المصدر الأمني. */
const isCited = ({ tokens, rules: { grammar } }: TextDocument, index: number): boolean =>
  grammar.sources.has(tokens[index]?.norm ?? "") && !grammar.isDefinite(tokens[index + 1]?.norm ?? "");

/** ويتحدث جندي إلى مسؤول: one of those who are counted, where the subject belongs. */
export function isSomebody(document: TextDocument, at: number): boolean {
  const one = document.rules.grammar.subjectFirst ? undefined : matchOf(document, at, cats.counted);
  return one?.clitics === "" && one.meaning.count === "sg" && !one.meaning.mass && one.meaning.population !== null;
}
