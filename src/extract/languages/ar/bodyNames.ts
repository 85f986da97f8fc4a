import type { Gender, Place } from "../../../domain/entity.ts";
import type { BodyHead, BodyWordsFile } from "../../bodyWords.ts";
import type { ArabicNames } from "../../names/arabicNames.ts";
import { foldText } from "../../text/fold.ts";

/** Arabic names of bodies that only an English text names: the words of `config/bodies.yaml` in Arabic order. */

interface Adjective {
  readonly m: string;
  readonly f: string;
}

/** Words of an English name by what they are; the longest phrase counts. */
interface Tables {
  readonly heads: ReadonlyMap<string, BodyHead>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly actions: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, Adjective>;
  readonly places: ReadonlyMap<string, Place>;
}

interface Parts {
  nouns: string[];
  adjectives: Adjective[];
  nationality: string | null;
  place: string | null;
}

const LONGEST = 4;
const joining = new Set(["and", "in", "of", "for"]);
const isLatin = /[a-z]/iu;
const small = new Set(["the", "'s", "s"]);

export function createBodyInArabic(file: BodyWordsFile, places: Iterable<Place>): ArabicNames["bodyInArabic"] {
  const tables = tablesOf(file, places);
  const isAdjective = adjectiveTest(file);
  return (written) => {
    if (!isLatin.test(written)) return null;
    const words = foldText(written)
      .replace(/[’']s\b/gu, " 's")
      .split(/[\s-]+/u)
      .filter((word) => word !== "" && !small.has(word));
    const tie = words.findIndex((word) => word === "of" || word === "for");
    const [front, behind] = tie < 0 ? [words, []] : [words.slice(0, tie), words.slice(tie + 1)];
    const head = tables.heads.get(front.at(-1) ?? "");
    if (head === undefined) return null;
    const parts: Parts = { nouns: [], adjectives: [], nationality: null, place: null };
    const isRead = readParts(tables, front.slice(0, -1), parts) && readParts(tables, behind, parts);
    return isRead && words.length > 1 ? inArabic(head, parts, isAdjective) : null;
  };
}

function tablesOf(file: BodyWordsFile, places: Iterable<Place>): Tables {
  const first = <T>(entries: readonly (readonly [string, T])[]): Map<string, T> => {
    const map = new Map<string, T>();
    for (const [key, value] of entries) if (!map.has(foldText(key))) map.set(foldText(key), value);
    return map;
  };
  const byPlace = [...places].flatMap((place) =>
    [place.en, ...(place.demonym?.en ?? [])].map((form) => [form, place] as const),
  );
  return {
    heads: first(file.heads.flatMap((one) => one.en.map((form) => [form, one] as const))),
    nouns: first(file.nouns.map(({ en, ar }) => [en, ar[0] ?? ""] as const)),
    actions: first(file.actions.map(({ en, ar }) => [en, ar[0] ?? ""] as const)),
    adjectives: first(file.adjectives.map(({ en, ar: [m = ""], f }) => [en, { m, f: f ?? `${m}ة` }] as const)),
    places: first(byPlace),
  };
}

/** Reads words into parts; false where one is not known. */
function readParts({ nouns, actions, adjectives, places }: Tables, words: readonly string[], parts: Parts): boolean {
  let governs = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    if (joining.has(word)) {
      governs = word === "of" && parts.nouns.length > 0;
      at++;
      continue;
    }
    let length = Math.min(LONGEST, words.length - at);
    for (; length > 0; length--) {
      const phrase = words.slice(at, at + length).join(" ");
      const place = places.get(phrase);
      const noun = nouns.get(phrase) ?? nouns.get(`${phrase}s`);
      const action = actions.get(phrase);
      const adjective = adjectives.get(phrase);
      if (place !== undefined) ownedBy(place, phrase, parts);
      // Coordination of Aid: the noun in front governs this one.
      else if (governs && noun !== undefined) parts.nouns.push(`${parts.nouns.pop() ?? ""} ${noun}`);
      // Disaster Management: in Arabic what governs leads.
      else if (action !== undefined && parts.nouns.length > 0) parts.nouns.push(`${action} ${parts.nouns.pop() ?? ""}`);
      else if (noun !== undefined || action !== undefined) parts.nouns.push(noun ?? action ?? "");
      else if (adjective !== undefined) parts.adjectives.push(adjective);
      else continue;
      governs = false;
      break;
    }
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function ownedBy(place: Place, phrase: string, parts: Parts): void {
  const adjective = place.demonym?.ar[0];
  if (adjective !== undefined && place.placeKind === "country" && foldText(place.en) !== phrase)
    parts.nationality = adjective;
  else parts.place = place.ar;
}

/** The second word of a phrase is an adjective of the first, not whose it is (دفاع مدني, but حقوق إنسان). */
function adjectiveTest(file: BodyWordsFile): (word: string) => boolean {
  const known = new Set(file.adjectives.flatMap(({ ar, f }) => ar.flatMap((form) => [form, f ?? `${form}ة`])));
  return (word) => known.has(word) || /(?:ي|ية)$/u.test(word);
}

const withArticle = (word: string): string => `ال${word}`;
const definiteWords = (words: string): string => words.split(" ").map(withArticle).join(" ");

function inArabic(head: BodyHead, parts: Parts, isAdjective: (word: string) => boolean): string {
  const noun = head.ar[0] ?? "";
  const isFeminine = noun.endsWith("ة") || noun.endsWith("ات");
  const agree = ({ m, f }: Adjective): string => definiteWords(isFeminine ? f : m);
  const adjectives = parts.adjectives.map(agree).reverse();
  const subject = parts.nouns.map((phrase) => definite(phrase, isAdjective)).join(" و");
  const rank = adjectives.join(" ");
  let name: string;
  if (subject === "") name = rank === "" ? noun : `${withArticle(noun)} ${rank}`;
  else if (rank === "") name = `${noun} ${subject}`;
  else name = `${withArticle(noun)} ${rank} ${forWhat(subject)}`;
  if (parts.nationality !== null) {
    const lead = subject === "" && rank === "" ? withArticle(noun) : name;
    name = `${lead} ${agree({ m: parts.nationality, f: feminine(parts.nationality) })}`;
  }
  return parts.place === null ? name : seated(name, parts.place);
}

export const seated = (body: string, seat: string): string => `${body} في ${seat}`;

/** كوري جنوبي → الكورية الجنوبية. */
export function ofCountry({ ar, demonym }: Place, gender: Gender): string {
  const masculine = demonym?.ar[0];
  if (masculine === undefined) return ar;
  return definiteWords(gender === "f" ? feminine(masculine) : masculine);
}

/** كوري جنوبي → كورية جنوبية. */
const feminine = (masculine: string): string =>
  masculine
    .split(" ")
    .map((word) => `${word}ة`)
    .join(" ");

const forWhat = (subject: string): string => (subject.startsWith("ال") ? `لل${subject.slice(2)}` : `ل${subject}`);

/** الدفاع المدني, حقوق الإنسان: adjectives take the article with their noun, of nouns only the last. */
function definite(phrase: string, isAdjective: (word: string) => boolean): string {
  const words = phrase.split(" ");
  const lastNoun = words.findLastIndex((word, index) => index === 0 || !isAdjective(word));
  return words.map((word, index) => (index >= lastNoun && word !== "من" ? withArticle(word) : word)).join(" ");
}
