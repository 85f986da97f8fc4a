import type { EntityRef } from "../../domain/entity.ts";
import { matchOf } from "../document.ts";
import { cats } from "../categories.ts";
import { itemAt } from "../itemAt.ts";
import type { Directory } from "../names/directory.ts";
import type { Reading } from "../quotes/walk.ts";
import type { Clause } from "./clause.ts";
import type { Counted } from "./counted.ts";

/** Countries in which counted people are, though no preposition leads to their names. */

/** How many words may stand between a site and the adjective that tells whose ground it is on: ساحات تدريب عسكرية روسية. */
const LONGEST_SITE = 3;

/** في ساحات تدريب روسية، at Russian training grounds: on the ground of that country. */
export function siteOfCountry({ document }: Reading, { first, last }: Clause, directory: Directory): EntityRef | null {
  const { grammar, places } = document.rules;
  const { inside, syntax } = grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  for (let at = first; at <= last; at++) {
    if (!places.sites.has(norm(at))) continue;
    const step = syntax === null ? 1 : -1;
    for (let next = at + step, count = 0; count < LONGEST_SITE; next += step, count++) {
      if (document.tokens[next]?.kind !== "word") break;
      const nationality = matchOf(document, next, cats.demonym);
      if (nationality === undefined) continue;
      const lead = syntax === null ? at - 1 : next - 1;
      return inside.has(norm(lead)) ? directory.named(nationality.meaning.place).ref : null;
    }
  }
  return null;
}

/** أرسلت 300 جندي لمؤازرة روسيا: soldiers who are sent to help a country go there. */
export function helpedCountry(reading: Reading, counted: Counted, { first, last }: Clause): EntityRef | null {
  const { document, mentions, mentionOf } = reading;
  const { grammar, places } = document.rules;
  const isSending = (at: number): boolean => places.sends.has(grammar.withoutAnd(document.tokens[at]?.norm ?? ""));
  if (counted.population !== "troops") return null;
  let sent = first;
  while (sent < counted.first && !isSending(sent)) sent++;
  if (sent >= counted.first) return null;
  for (let at = counted.last + 1; at < last; at++) {
    if (!places.helps.has(document.tokens[at]?.norm ?? "")) continue;
    const mention = itemAt(mentions, mentionOf[at + 1]);
    // مساعدة روسيا may be somebody's post as well.
    const helped = mention?.kind === "place" ? mention.named : (mention?.title?.of ?? null);
    const isOwner = grammar.syntax?.genitives.has(document.tokens[(mention?.last ?? at) + 1]?.norm ?? "") === true;
    if (helped !== null && helped.country === helped.ref.id && !isOwner) return helped.ref;
  }
  return null;
}
