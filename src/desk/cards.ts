import { createHash } from "node:crypto";
import type { Claim, FigureClaim, QuoteClaim } from "../claims/index.ts";
import type { Lookup } from "../commands/lookup.ts";
import { readAbout } from "../commands/narrow-reading.ts";
import { heardIn, lookupAmong, messageContext, type Reading } from "../commands/reading.ts";
import { wordKey } from "../commands/vocabulary.ts";
import { composeFigures } from "../digest/index.ts";
import { claimCard, plainOf } from "../message/index.ts";
import { contextOf } from "./context.ts";
import type { Card, CardPage, CardQuestion } from "./desk.ts";
import { cleaned, deskLimits } from "./limits.ts";
import type { DeskParts } from "./parts.ts";

/** Cards of one question; nobody turns more pages. */
const mostCards = 200;

export async function cards(parts: DeskParts, { query, language, offset, limit }: CardQuestion): Promise<CardPage> {
  const state = { language };
  const context = contextOf(parts, { chat: "", kind: "private", personLanguage: language, state, isOperator: false });
  const reading = await readAbout(context, { kind: "recent" });
  const words = cleaned(query.slice(0, deskLimits.inputLength)).replace(/^\//u, "");
  const found = claimsFor(words, reading, lookupAmong(heardIn(reading.facts), context), parts).slice(0, mostCards);
  const from = /^\d{1,4}$/u.test(offset) ? Number(offset) : 0;
  const page = found.slice(from, from + limit);
  const options = messageContext(context);
  return {
    cards: page.map((claim): Card => {
      const { title, message } = claimCard(claim, options);
      return { id: idOf(claim, language), title, description: plainOf(message).slice(0, 200), message };
    }),
    next: from + limit < found.length ? String(from + limit) : null,
  };
}

/** A name's quotes and figures; a view's figures; else the newest quotes and figures that have the words. */
function claimsFor(
  query: string,
  reading: Reading,
  lookup: Lookup,
  parts: DeskParts,
): readonly (FigureClaim | QuoteClaim)[] {
  const { claims } = reading;
  const view = parts
    .data()
    .stories.flatMap(({ views }) => views)
    .find(({ id, ar }) => wordKey(id) === wordKey(query) || wordKey(ar) === wordKey(query));
  if (view !== undefined) {
    return composeFigures({ claims, view, on: null, by: null }).groups.flatMap(({ rows }) =>
      rows.map(({ claim }) => claim),
    );
  }
  const all = [
    ...claims.quotes.filter(({ direct, speaker }) => direct && speaker !== null),
    ...claims.figures.filter(({ source }) => source !== null),
  ];
  const newest = all.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  if (query === "") return newest;
  const name = lookup.find(query);
  if (name.kind !== "none") {
    const ids = new Set(name.kind === "found" ? [name.entity.id] : name.candidates.map(({ id }) => id));
    const own = newest.filter((claim) => ids.has((claim.kind === "quote" ? claim.speaker : claim.source)?.id ?? ""));
    if (own.length > 0) return own;
  }
  const key = wordKey(query);
  return newest.filter((claim) => claim.facts.some(({ evidence }) => wordKey(evidence.sentence).includes(key)));
}

const dayOf = (claim: Claim): string => claim.firstPublished ?? "";

/** The same claim in the same language is the same card. */
const idOf = ({ factIds }: Claim, language: string): string =>
  createHash("sha256").update(`${factIds[0]} ${language}`).digest("base64url").slice(0, 24);
