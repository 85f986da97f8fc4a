import { matchOf, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bodyOf, nameOf } from "./bodies/english.ts";
import { lastWhere, REACH } from "./recent.ts";
import { bodyMeant, bodyOfPost } from "./postBodies.ts";
import { personWithTitle } from "./titleBearers.ts";
import type { Directory } from "./directory.ts";
import { EXCELLENCY, personOfRespect } from "./respect.ts";
import { bearerOfRepeatedTitle } from "./repeatedTitles.ts";
import { ANYBODY } from "./roleIds.ts";
import { sceneOf, settingOf } from "./setting.ts";
import { writtenOf } from "./written.ts";
import type { Mention, Named, Pointer, Title } from "./mention.ts";

/** What a title or a common noun without a name means: looked up in what the text named before, then after. */
export function resolvePointers(document: TextDocument, mentions: readonly Mention[], directory: Directory): Mention[] {
  const resolved: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const { pointer } = mention;
    const again =
      mention.named === null && mention.title !== null ? bearerOfRepeatedTitle(document, resolved, mention) : null;
    if (again !== null) {
      const last = (mentions[index + 1]?.first ?? again.last + 1) > again.last ? again.last : mention.last;
      resolved.push({ ...mention, named: again.named, last, rule: "title:repeated" });
      continue;
    }
    if (pointer === null || mention.named !== null) {
      const title = ownerHere(document, mentions, resolved, index, directory);
      const named =
        mention.named?.ofState === true
          ? (sameBefore(resolved, mention.named, directory) ??
            bodyHere(document, mentions, index, mention.named, directory))
          : mention.named;
      resolved.push(title === mention.title && named === mention.named ? mention : { ...mention, named, title });
      continue;
    }
    let named: Named | null = null;
    if (pointer.by === "title" && mention.title !== null) {
      named =
        personWithTitle(document, resolved, mention, mention.title, directory) ??
        personJustNamed(document, resolved, mention, mention.title) ??
        (mention.title.of === null
          ? null
          : personWithTitle(
              document,
              mentions.slice(index + 1, index + 1 + REACH).toReversed(),
              mention,
              mention.title,
              directory,
            ));
    } else if (pointer.by === "institution") {
      named = institutionHere(document, mentions, resolved, index, pointer, directory);
    } else if (pointer.by === "acronym") {
      named = resolved.find(({ first }) => first === pointer.first)?.named ?? null;
      if (named === null) continue;
    } else if (pointer.by === "anaphor" && !pointer.document && !pointer.same) {
      named = bodyMeant({ document, mentions: resolved, directory }, mention.first, pointer.types, pointer.head);
      // البرنامج: a noun that repeats no institution's is a noun like others.
      if (named === null && pointer.types.length === 0) continue;
    }
    resolved.push(named === null ? mention : { ...mention, named, rule: `${mention.rule}:resolved` });
  }
  return resolved;
}

type InstitutionPointer = Extract<Pointer, { by: "institution" }>;

/** Where a text says "the army" or "the intelligence service" of one country, no other one is meant later. */
const oneOfAKind: readonly string[] = ["intelligence", "military", "embassy"];

/** The institution of the country where the text is set; kept as written when that cannot be told. */
function institutionHere(
  document: TextDocument,
  mentions: readonly Mention[],
  resolved: readonly Mention[],
  index: number,
  { institution, type }: InstitutionPointer,
  directory: Directory,
): Named | null {
  const scene = sceneOf(document, mentions, index);
  const there = scene === null ? null : directory.listedInstitution(institution, scene);
  if (there !== null) return there;
  const same = oneOfAKind.includes(type) ? lastWhere(resolved, (earlier) => earlier.named?.type === type) : undefined;
  if (same?.named != null) return ofSameForces(same.named, institution, type, directory);
  const mention = mentions[index];
  if (mention === undefined) return null;
  const told = { document, mentions: resolved, directory };
  const posted = type === "embassy" ? bodyOfPost(told, mention.first, [type]) : null;
  if (posted !== null) return posted;
  const country = type === SPIES ? countryOfSpies(mentions, resolved, index) : settingOf(document, mentions, index);
  const listed = country === null ? null : directory.institutionThere(institution, country);
  if (listed !== null || oneOfAKind.includes(type)) return listed;
  return directory.bareInstitution(institution, writtenOf(document, mention.first, mention.last, mention.clitics));
}

/** الجيش الأوكراني ... هيئة الأركان: another body of the same forces, where the lists have it. */
function ofSameForces(named: Named, institution: string, type: string, directory: Directory): Named {
  if (type !== "military" || named.institution === institution || named.country === null) return named;
  const other = directory.listedInstitution(institution, named.country);
  return other !== null && directory.gazetteer.organisations.has(other.ref.id) ? other : named;
}

/** جهاز الاستخبارات الوطني where the text has told of that of Seoul: the body that it is called of a country named before. */
function sameBefore(resolved: readonly Mention[], body: Named, { gazetteer, listedByName }: Directory): Named | null {
  const same = lastWhere(resolved, ({ kind, named }) => {
    const country = kind === "organisation" ? gazetteer.places.get(named?.country ?? "") : undefined;
    if (country === undefined || named === null || !named.ref.known) return false;
    return listedByName(nameOf(body, country), country.id)?.ref.id === named.ref.id;
  });
  return same?.named ?? null;
}

/** A service that tells of other countries: where a text is set says nothing of whose it is. */
const SPIES = "intelligence";

/**
 * The country of whoever spoke last with a post of a country, or of its parliament; else the one whose service the text
 * names later, if it names no other's.
 */
function countryOfSpies(mentions: readonly Mention[], resolved: readonly Mention[], index: number): string | null {
  const told = lastWhere(resolved, ({ title }) => title?.of?.country != null)?.title?.of?.country;
  if (told != null) return told;
  const later = mentions.slice(index + 1, index + 1 + REACH).filter(({ named }) => named?.type === SPIES);
  const countries = new Set(later.map(({ named }) => named?.country ?? null));
  return countries.size === 1 ? (later[0]?.named?.country ?? null) : null;
}

/** A body of the country where the text is set. */
function bodyHere(
  document: TextDocument,
  mentions: readonly Mention[],
  index: number,
  named: Named,
  directory: Directory,
): Named {
  const country = directory.gazetteer.places.get(settingOf(document, mentions, index) ?? "");
  return country === undefined ? named : bodyOf(named, country, directory);
}

/** The same for whoever speaks for it: المتحدث باسم وزارة الداخلية. */
function ownerHere(
  document: TextDocument,
  mentions: readonly Mention[],
  resolved: readonly Mention[],
  index: number,
  directory: Directory,
): Title | null {
  const title = mentions[index]?.title ?? null;
  const { of = null } = title ?? {};
  if (title !== null && of?.ofState === true) {
    return { ...title, of: bodyHere(document, mentions, index, of, directory) };
  }
  if (title === null || of === null || of.ref.known || of.institution === null) return title;
  const country = settingOf(document, mentions, index);
  const listed = country === null ? null : directory.listedInstitution(of.institution, country);
  if (listed !== null) return { ...title, of: listed };
  // وزارة الصحة ... المتحدث باسم الوزارة: the one that was meant before.
  const isSame = (named: Named | null): boolean => named?.institution === of.institution && named.ref.known;
  const before = lastWhere(resolved, ({ named }) => isSame(named))?.named;
  return before == null ? title : { ...title, of: before };
}

/** Words for anybody: الطبيبة، الشاب. They mean whoever was named in this sentence or the one before. */
const anybody: readonly string[] =
  "person physician worker officer analyst activist journalist lawyer engineer relief-worker tradesman cleric".split(
    " ",
  );

function personJustNamed(document: TextDocument, mentions: readonly Mention[], pointer: Mention, title: Title) {
  if (title.role === EXCELLENCY) return personOfRespect(document, mentions, pointer);
  // شيخ الأزهر is an office.
  const isAnybody = anybody.includes(title.role) || title.broad;
  const isLong = title.last > title.first;
  if (!isAnybody || !title.definite || title.of !== null || (isLong && !isDescribed(document, title))) return null;
  const here = document.sentenceOf[pointer.first] ?? 0;
  const last = lastWhere(mentions, ({ kind, named }) => kind === "person" && named !== null);
  // عمدة مدينة لا تعرفها القوائم، فلان ... المسؤول: a post stood in front of his name.
  if (title.broad && (last === undefined || !isBehindPost(document, last.first))) return null;
  const isNear =
    last !== undefined && (here - (document.sentenceOf[last.first] ?? 0) <= 1 || isOnlyPerson(mentions, last.named));
  if (!isNear || last.named === null) return null;
  // المحامي فلان ... المصور: whom the text knows by another trade is not meant.
  const { id } = last.named.ref;
  const told =
    last.title === null ? lastWhere(mentions, (one) => one.named?.ref.id === id && one.title !== null) : last;
  const stated = told?.title?.role ?? title.role;
  if (anybody.includes(stated) && stated !== title.role && title.role !== ANYBODY) return null;
  const fits = last.named.gender === null || pointer.gender === null || last.named.gender === pointer.gender;
  // Somebody whose post the lists know is not called "the young man".
  return fits && !last.named.ref.known && !isOfKin(document, last) ? last.named : null;
}

/** الناشط الحقوقي, and not شيخ الأزهر. */
const isDescribed = ({ words }: TextDocument, { first, last }: Title): boolean =>
  words[first]?.shape.isDefinite === true && words[last]?.shape.isDefinite === true;

/** والد الشاب فلان ... الأب: he is named who has the father. */
const isOfKin = ({ tokens, rules: { grammar } }: TextDocument, { first }: Mention): boolean =>
  grammar.kin.has(grammar.withoutAnd(tokens[first - 1]?.norm ?? ""));

/** How many words in front of a name a post stands that could not be read as a part of it. */
const POST_WITHIN = 6;

function isBehindPost(document: TextDocument, name: number): boolean {
  for (let at = name - 1; at >= name - POST_WITHIN && document.sentenceOf[at] === document.sentenceOf[name]; at--)
    if (matchOf(document, at, cats.role)?.meaning.common === false) return true;
  return false;
}

/** Nobody else was told of so far, with a name or without. */
const isOnlyPerson = (mentions: readonly Mention[], one: Named | null): boolean =>
  mentions.slice(-REACH).every(({ kind, named }) => kind !== "person" || named?.ref.id === one?.ref.id);
