import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import type { Attribution } from "../quotes/attribution.ts";
import { senseOf } from "../senses.ts";
import { type Bounds, type Deed, subjectThenVerb } from "./deeds.ts";
import { isPastVerb } from "./deedVerbs.ts";
import type { EventInput } from "./event.ts";
import { isRelay } from "../names/mention.ts";

/** What is done by a verb or a noun that opens what a source says. */

/** أفاد بأن قوات الحكومة استعادت: by whoever it begins with; قالت إنها ألغت، أعلنت إلغاء: by who says it. */
export function reportedDeed(input: EventInput, sentence: number, { last }: Bounds): Deed | null {
  const { document } = input.reading;
  for (const said of input.saidIn(sentence)) {
    const at = matchOf(document, said.first, cats.complementizer) === undefined ? said.first : said.first + 1;
    const deed = subjectThenVerb(input, at, last) ?? ownDeed(input, said, at);
    if (deed !== null) return deed;
  }
  return null;
}

/** What a source says that it has done, or announces by a noun of action. */
function ownDeed(input: EventInput, { source, cue }: Attribution, at: number): Deed | null {
  if (source === null || isRelay(source) || !tellsItsOwn(input, cue, at)) return null;
  return { first: at, actors: [source], end: at };
}

/** A verb in the past behind "that it", or a noun for what whoever announces it does. */
function tellsItsOwn(input: EventInput, { id }: Attribution["cue"], at: number): boolean {
  const { document } = input.reading;
  const { tells } = senseOf(id);
  if (tells === undefined) return false;
  if (tells === "announced" && document.rules.grammar.undertakings.has(document.tokens[at]?.norm ?? "")) return true;
  return isThatTheSource(document, at - 1) && isPastVerb(input, at);
}

/** إنها، أنه: a complementizer with whoever speaks in it. */
const isThatTheSource = (document: TextDocument, at: number): boolean =>
  document.rules.grammar.endsInPronoun(document.tokens[at]?.norm ?? "") &&
  matchOf(document, at, cats.complementizer) !== undefined;
