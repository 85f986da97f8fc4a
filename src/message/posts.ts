import { wordsOf } from "../claims/index.ts";
import type { Language } from "../domain/article.ts";
import type { EntityRef, Gazetteer } from "../domain/entity.ts";
import { nameInside } from "./names.ts";
import { plain, type Words } from "./words.ts";
import type { Writer } from "./writer.ts";

/** The post of somebody whom no list knows, for a reader of either language. */
export interface Post {
  readonly text: string;
  /** True for a grade or title, which stands in front of the name: Colonel, Dr. */
  readonly isGrade: boolean;
}

/**
 * A role as a text of either language writes it, in the reader's: as it is in his own language; else only where all
 * that is printed is known in both, a post with the body or place behind it, or the post alone. Null when it is not.
 */
export function postOf(role: string, isForeign: boolean, writer: Writer): Post | null {
  const { language } = writer;
  const from = isForeign ? otherOf(language) : language;
  const tables = tablesOf(writer.words);
  const words = wordsOf(role);
  const grade = tables.grades.find((each) => each[from].some((name) => isSame(name, words)));
  if (grade !== undefined) return { text: isForeign ? (grade.printed[language] ?? "") : role, isGrade: true };
  const post = headOf(words, from, tables);
  if (!isForeign) {
    // "Representative": of whom, the text told before.
    const isBare = post !== null && post.rest.length === 0 && say(`${post.key}-alone-${post.gender}`, writer) === "";
    if (isBare) return null;
    const isAlone = post?.rest.length === 0;
    const article = say("post-definite", writer);
    // النائب فلان, but فلان، نائب.
    const isGrade = isAlone && words.length === 1 && article !== "" && role.startsWith(article);
    return { text: isAlone ? inLine(role) : role, isGrade };
  }
  if (post === null) return null;
  const body = post.rest.length === 0 ? null : bodyOf(post, from, tables, writer);
  const text = body === null ? say(`${post.key}-alone-${post.gender}`, writer) : withBody(post, body, writer);
  return text === "" ? null : { text, isGrade: false };
}

/** "Analyst Ada Ray said": behind the name without the capital of its sentence. */
const inLine = (role: string): string => role.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const otherOf = (language: Language): Language => (language === "ar" ? "en" : "ar");

const say = (key: string, writer: Writer): string => plain(writer.say(key));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

interface Head {
  /** `post-mayor`. */
  readonly key: string;
  readonly gender: "m" | "f";
  /** Folded words behind the post and what joins them to it. */
  readonly rest: readonly string[];
}

/** The longest post with which the words begin. */
function headOf(words: readonly string[], from: Language, { posts }: Tables): Head | null {
  let best: (Head & { readonly length: number }) | null = null;
  for (const { key, gender, names, joint } of posts[from]) {
    for (const name of names) {
      if (name.length <= (best?.length ?? 0) || !isSame(name, words.slice(0, name.length))) continue;
      const behind = words.slice(name.length);
      const isJoined = joint.length > 0 && isSame(joint, behind.slice(0, joint.length));
      best = { key, gender, length: name.length, rest: isJoined ? behind.slice(joint.length) : behind };
    }
  }
  return best;
}

/** "mayor of Sumy"; Arabic joins most without a word. */
function withBody({ key, gender }: Head, body: string, writer: Writer): string {
  const [post = ""] = say(`${key}-${gender}`, writer).split(", ");
  const joint = say(`${key}-of`, writer);
  return [post, joint, body].filter((part) => part !== "").join(" ");
}

/** A common noun of both languages, or a name of the gazetteer, with or without the noun for its kind. */
function bodyOf({ key, rest: words }: Head, from: Language, tables: Tables, writer: Writer): string | null {
  const common = tables.bodies.find((each) => each[from].some((name) => isSame(name, words)));
  if (common !== undefined) return common.printed[writer.language] ?? null;
  const names = entitiesOf(writer.gazetteer);
  const kind = tables.kinds[from].find((each) => isSame(each, words.slice(0, each.length)));
  const entity =
    names.get(words.join(" ")) ?? (kind === undefined ? null : names.get(words.slice(kind.length).join(" ")));
  if (entity == null) return null;
  const ofPlaces = say("post-of-places", writer).split(", ");
  // "Head of Colombia": of a country, or of what there.
  if (entity.kind === "place" && !ofPlaces.includes(key.slice("post-".length))) return null;
  return plain(nameInside(entity, writer, "short"));
}

interface Named {
  readonly ar: readonly (readonly string[])[];
  readonly en: readonly (readonly string[])[];
  /** As the lists begin. */
  readonly printed: Readonly<Record<Language, string | undefined>>;
}

interface Tables {
  readonly grades: readonly Named[];
  readonly bodies: readonly Named[];
  readonly kinds: Readonly<Record<Language, readonly (readonly string[])[]>>;
  readonly posts: Readonly<
    Record<
      Language,
      readonly { key: string; gender: "m" | "f"; names: readonly (readonly string[])[]; joint: readonly string[] }[]
    >
  >;
}

/** Folded once: a program has one set of words. */
const known = new WeakMap<Words, Tables>();

function tablesOf(words: Words): Tables {
  const found = known.get(words);
  if (found !== undefined) return found;
  const list = (language: Language, key: string) =>
    plain(words.say(language, key))
      .split(", ")
      .filter((name) => name !== "");
  const folded = (language: Language, key: string) => list(language, key).map(wordsOf);
  const named = (key: string): Named => ({
    ar: folded("ar", key),
    en: folded("en", key),
    printed: { ar: list("ar", key)[0], en: list("en", key)[0] },
  });
  const keys = [...words.keys];
  const heads = keys.flatMap((key) => /^(post-[a-z]+(?:-[a-z]+)?)-of$/u.exec(key)?.[1] ?? []);
  const postsIn = (language: Language) =>
    heads.flatMap((key) =>
      (["m", "f"] as const).map((gender) => ({
        key,
        gender,
        names: folded(language, `${key}-${gender}`),
        joint: wordsOf(plain(words.say(language, `${key}-of`))),
      })),
    );
  const tables: Tables = {
    grades: keys.filter((key) => key.startsWith("grade-") && key !== "grade-name").map(named),
    bodies: keys.filter((key) => key.startsWith("post-body-") && key !== "post-body-kinds").map(named),
    kinds: { ar: folded("ar", "post-body-kinds"), en: folded("en", "post-body-kinds") },
    posts: { ar: postsIn("ar"), en: postsIn("en") },
  };
  known.set(words, tables);
  return tables;
}

/** A gazetteer never changes while the program runs. */
const namesIn = new WeakMap<Gazetteer, ReadonlyMap<string, EntityRef | null>>();

/** Bodies and places by their folded names; null where two have one. */
function entitiesOf(gazetteer: Gazetteer): ReadonlyMap<string, EntityRef | null> {
  const found = namesIn.get(gazetteer);
  if (found !== undefined) return found;
  const names = new Map<string, EntityRef | null>();
  for (const entity of gazetteer.entities.values()) {
    if (entity.kind === "person") continue;
    const { ar, en, shortAr, shortEn, aliases } = entity;
    for (const name of new Set([ar, en, shortAr, shortEn, ...aliases].map((each) => wordsOf(each).join(" ")))) {
      const other = names.get(name);
      names.set(name, other === undefined || other?.id === entity.id ? entity : null);
    }
  }
  namesIn.set(gazetteer, names);
  return names;
}
