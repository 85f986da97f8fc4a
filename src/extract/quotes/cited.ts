import { isRelay, type Named } from "../names/mention.ts";
import type { Attribution } from "./attribution.ts";
import { CITES, type Credit } from "./credits.ts";

/** Whom an outlet cites, and who passes on what others say. */

/**
 * "Reuters, citing officials, reported that": the verb of an outlet behind whom it cites; the credit in front is taken back.
 * The same attribution where nobody is cited.
 */
export function citedInFront(found: Attribution[], before: number, told: Attribution): Attribution {
  const credit = found.length > before ? found.at(-1) : undefined;
  const isCited = credit?.cue.id === CITES && credit.cue.first < told.cue.first;
  if (!isCited || !isRelay(told.source) || told.via !== null) return told;
  found.pop();
  const { source, title, unnamed } = credit;
  return { ...told, source, title, via: told.source, citing: credit.cue.first, unnamed, rule: "cited" };
}

/** The sentence quotes somebody already: the credit tells who passed it on, or whom he has it from. */
export function relayed(found: Attribution[], previous: Attribution, credit: Credit, source: Named | null): void {
  const { id, mention } = credit;
  // "Reuters reported, citing officials, that": the agency relays whom it cites.
  if (id === CITES && previous.source !== null && isRelay(previous.source) && previous.via === null) {
    const title = mention?.title ?? null;
    const unnamed = source === null && credit.unnamed;
    found[found.length - 1] = {
      ...previous,
      source,
      title,
      via: previous.source,
      citing: credit.first,
      unnamed,
      rule: "cited",
    };
    return;
  }
  // "A lawmaker said, citing the spy agency": the words of whoever is cited, where nobody with a name passes them on.
  if (id === CITES && previous.source === null && source !== null && source.ref.kind === "organisation") {
    found[found.length - 1] = { ...previous, source, title: null, rule: "cited" };
    return;
  }
  // Someone is quoted already: an agency named behind only relayed it.
  if (source !== null && isRelay(source) && previous.via === null && source?.ref.id !== previous.source?.ref.id) {
    found[found.length - 1] = { ...previous, via: source };
  }
}
