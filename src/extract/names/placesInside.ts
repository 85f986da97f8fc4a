import type { EntityRef, Place } from "../../domain/entity.ts";
import { matchesOf, matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { type Mention, refOf } from "./mention.ts";

/**
 * Places by their own names inside longer mentions: بلدية سوسة، السفارة الروسية لدى سول، رئيس وزراء باكستان. Not between
 * quotation marks, where a body has another name.
 */
export function placesInside(document: TextDocument, { first, last }: Mention): readonly EntityRef[] {
  let found: EntityRef[] | null = null;
  for (let at = first; at <= last; at++) {
    const body = matchOf(document, at, cats.entity);
    if (body === undefined) continue;
    const isBody = body.meaning.entity.kind !== "place";
    for (let inner = at; inner <= Math.min(body.last, last); inner++) {
      const place = placeAt(document, inner, last);
      const isNamed = !isBody || (place !== null && tells(document, inner, place.last));
      if (place !== null && isNamed && document.quoteOf[inner] === document.quoteOf[first])
        (found ??= []).push(refOf(place.place));
      inner = place?.last ?? inner;
    }
    at = body.last;
  }
  return found ?? none;
}

const none: readonly EntityRef[] = [];

/** The place whose name begins at a token and ends by `end`; a nationality is none (جنديا سوريا). */
function placeAt(document: TextDocument, at: number, end: number): { place: Place; last: number } | null {
  const isNationality = matchOf(document, at, cats.demonym) !== undefined && !isInside(document, at);
  if (isNationality) return null;
  for (const { meaning, last } of matchesOf(document, at, cats.entity))
    if (meaning.entity.kind === "place" && !meaning.short && last <= end)
      return { place: meaning.entity as Place, last };
  return null;
}

/** Inside the name of a body that the gazetteer has: a place behind "in", or one with the ending of an owner. */
function tells(document: TextDocument, at: number, last: number): boolean {
  const { syntax } = document.rules.grammar;
  return isInside(document, at) || syntax?.genitives.has(document.tokens[last + 1]?.norm ?? "") === true;
}

const isInside = (document: TextDocument, at: number): boolean =>
  matchOf(document, at - 1, cats.preposition) !== undefined;
