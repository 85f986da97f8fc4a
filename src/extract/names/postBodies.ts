import type { TextDocument } from "../document.ts";
import { antecedentOf } from "./antecedents.ts";
import type { Directory } from "./directory.ts";
import type { Mention, Named, Title } from "./mention.ts";
import { lastWhere, REACH } from "./recent.ts";
import { settingOf } from "./setting.ts";
import { writtenOf } from "./written.ts";

/** What "the ministry" means where the text has named its minister, and "the embassy" where it has named the ambassador. */

/** How many sentences before the word the holder of the post may have been named. */
const NEAR = 6;

/** A text read so far, and who is known. */
interface Told {
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  readonly directory: Directory;
}

/** What a noun such as "the ministry" at token `index` means: a body named before, or that of a post named before. */
export const bodyMeant = (told: Told, index: number, types: readonly string[], head: string): Named | null =>
  antecedentOf(told.document, told.mentions, types, head) ?? bodyOfPost(told, index, types) ?? bareBefore(told, types);

/** وزارة الصحة ... المتحدث باسم الوزارة: one that the text has named without a country, whose it is found out later. */
function bareBefore({ document, mentions, directory }: Told, types: readonly string[]): Named | null {
  const last = lastWhere(mentions, ({ pointer }) => pointer?.by === "institution" && types.includes(pointer.type));
  if (last?.pointer?.by !== "institution" || last.named !== null) return null;
  return directory.bareInstitution(last.pointer.institution, writtenOf(document, last.first, last.last, last.clitics));
}

/** The body that a post named before token `index` is at the head of; null for none. */
export function bodyOfPost(
  { document, mentions, directory }: Told,
  index: number,
  types: readonly string[],
): Named | null {
  if (document.rules.grammar.subjectFirst || !types.some((type) => led.has(type))) return null;
  const here = document.sentenceOf[index] ?? 0;
  let meant: Named | null = null;
  let sentence = -1;
  for (let at = mentions.length - 1; at >= 0 && mentions.length - at <= REACH; at--) {
    const mention = mentions[at];
    const there = document.sentenceOf[mention?.first ?? 0] ?? 0;
    // Of two in one sentence the first is told of, the second only with him.
    if (mention === undefined || here - there > NEAR || (meant !== null && there !== sentence)) break;
    if (mention.kind !== "person" || mention.title?.count !== "sg" || mention.first >= index) continue;
    const body =
      (types.includes(MINISTRY) ? ministryOf(document, mentions, at, mention.title, directory) : null) ??
      (types.includes(EMBASSY) ? embassyOf(mention, directory) : null);
    if (body !== null) [meant, sentence] = [body, there];
  }
  return meant;
}

const MINISTRY = "ministry";
const EMBASSY = "embassy";
/** What the roles of ministers end in. */
const MINISTER = "minister";
const led: ReadonlySet<string> = new Set([MINISTRY, EMBASSY]);

/** How many words tell what a ministry is for. */
const LONGEST_FIELD = 4;
/** How many words of a post stand in front of them: نائب وزير الخارجية. */
const LONGEST_POST = 2;

/** وزير الطاقة: the ministry that is for the same. */
function ministryOf(
  document: TextDocument,
  mentions: readonly Mention[],
  at: number,
  { first, of, role }: Title,
  directory: Directory,
): Named | null {
  if (!role.endsWith(MINISTER)) return null;
  for (let skip = 1; skip <= LONGEST_POST; skip++) {
    for (let length = LONGEST_FIELD; length >= 1; length--) {
      const id = directory.ministryFor(wordsOf(document, first + skip, length));
      if (id === null) continue;
      const country = of?.actsFor ?? of?.country ?? mentions[at]?.named?.country ?? settingOf(document, mentions, at);
      return country === null ? null : directory.listedInstitution(id, country);
    }
  }
  return null;
}

function wordsOf({ tokens }: TextDocument, first: number, length: number): string {
  let words = "";
  for (let at = first; at < first + length; at++) {
    if (tokens[at]?.kind !== "word") return "";
    words += at === first ? tokens[at]?.norm : ` ${tokens[at]?.norm}`;
  }
  return words;
}

/** السفير الروسي في سول: the embassy of his country, where he is posted. */
function embassyOf({ title }: Mention, directory: Directory): Named | null {
  const country = title?.role === AMBASSADOR ? (title.of?.actsFor ?? null) : null;
  return country === null ? null : directory.embassyOf(country, title?.at ?? null);
}

const AMBASSADOR = "ambassador";
