import { anyOf, beginsOneOf, matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Counted } from "./counted.ts";
import { CASUALTIES } from "../measureIds.ts";
import { insideDate } from "./numbers.ts";
import { isOwned, isOwner } from "./ownedNouns.ts";

/** How far in front of its number a toll may stand: the losses that the army has suffered since the war began, over 15,000. */
const FARTHEST = 28;

/**
 * عدد قتلى القوات خلال الأشهر الماضية، في المنطقة، تجاوز 74 ألف عسكري; مجمل خسائر الجيش، منذ مارس، بلغ 62 ألف جندي; إجمالي الخسائر
 * التي تكبدتها القوات أكثر من 15 ألف جندي: what a number of people is of that a noun in front of its commas tells. Null where the
 * number is told neither behind a verb of reaching nor of a count, or somebody else's is told in between.
 */
export function tollAhead(reading: Reading, { first }: Counted): string | null {
  const { document } = reading;
  const isReached = reaches(document, first);
  const isApart = document.tokens[first - 1]?.kind === "comma" || insideDate(reading, first - 1);
  for (let at = first - 1; at >= first - FARTHEST; at--) {
    if (document.sentenceOf[at] !== document.sentenceOf[first] || stops(reading, at)) return null;
    const noun = matchesOf(document, at, cats.counted).find(({ meaning }) => meaning.population === null);
    if (noun === undefined || noun.meaning.count !== "pl" || (reading.mentionOf[at] ?? -1) !== -1) continue;
    const isCount = matchOf(document, at - 1, cats.countNoun) !== undefined;
    const isTold = isReached
      ? isCount || tellsWhose(reading, at, noun.last)
      : isCount && noun.meaning.measure === CASUALTIES && isApart;
    return isTold ? noun.meaning.measure : null;
  }
  return null;
}

/** خسائر القوات، خسائر قوات كييف، قتلاها: the noun itself, or what stands behind it, tells whose. */
const tellsWhose = (reading: Reading, at: number, last: number): boolean =>
  isOwned(reading.document, at) ||
  isOwner(reading, last + 1) ||
  (matchOf(reading.document, last + 1, cats.counted)?.meaning.mass === true && isOwner(reading, last + 2));

/** بلغت نحو 300، تشمل أكثر من 300: right in front of the number, or of what qualifies it, or the first word of both. */
function reaches(document: TextDocument, first: number): boolean {
  const isVerb = (at: number): boolean => document.rules.grammar.reaches.has(document.tokens[at]?.norm ?? "");
  // وصل 300 جندي: they came.
  return [first - 1, first].some((at) => isVerb(at) && matchOf(document, at, cats.peopleMove) === undefined);
}

/** Where another clause begins, or another number stands. */
function stops(reading: Reading, at: number): boolean {
  const { document } = reading;
  const { kind } = document.tokens[at] ?? {};
  if (kind === "semicolon" || (kind === "number" && !insideDate(reading, at))) return true;
  if (document.words[at]?.number != null && !insideDate(reading, at)) return true;
  return beginsOneOf(document, at, tells);
}

const tells = anyOf("complementizer", "cue", "carrier");
