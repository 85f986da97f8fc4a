import type { DayOrMonth } from "../domain/article.ts";
import type { EntityRef, Office } from "../domain/entity.ts";
import type { Role } from "../domain/fact.ts";
import type { Inline } from "../domain/message.ts";
import { genderOf, nameOf } from "./names.ts";
import { type Post, postOf } from "./posts.ts";
import { isForeign, plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** A post as printed beside the holder's name, in the holder's gender. */
export function officeName(office: Office, holder: EntityRef, writer: Writer): string {
  if (writer.language === "en") return office.en;
  return genderOf(holder, writer) === "f" ? (office.arF ?? office.ar) : office.ar;
}

/** A person's post on a day, or the role that the text gives; null when neither is known to the reader. */
export function roleOf(person: EntityRef, day: DayOrMonth | null, role: Role | null, writer: Writer): string | null {
  return postOn(person, day, role, writer)?.text ?? null;
}

function postOn(person: EntityRef, day: DayOrMonth | null, role: Role | null, writer: Writer): Post | null {
  if (person.kind !== "person") return null;
  const office = writer.gazetteer.officesOf(person.id, day !== null && day.length === 10 ? day : null)[0];
  if (office !== undefined) return { text: officeName(office, person, writer), isGrade: false };
  if (role === null) return null;
  const named = role[writer.language];
  // As written it is the same in both.
  const isTranslated = named === "" || isForeign(named, writer.language);
  const text = named === "" ? role[writer.language === "ar" ? "en" : "ar"] : named;
  return pointsBack(text, writer) ? null : postOf(text, isTranslated, writer);
}

/** "His colleague", "شقيقته": whose, only the article told. Arabic adds the possessor to the noun. */
const owned = /^(?:(?:his|her|their)\s|\p{L}+(?:ه|ها|هم|هما)(?:\s|$))/iu;

function pointsBack(role: string, writer: Writer): boolean {
  const [first = ""] = role.split(" ", 1);
  return owned.test(role) && !plain(writer.say("roles-not-owned")).split(", ").includes(first);
}

/** The full name and post of whoever speaks: "Mark Rutte, NATO Secretary General". */
export function introduce(
  speaker: EntityRef,
  day: DayOrMonth | null,
  role: Role | null,
  writer: Writer,
): readonly Inline[] {
  const name = nameOf(speaker, writer, "full");
  const post = postOn(speaker, day, role, writer);
  if (post === null) return name;
  return post.isGrade
    ? writer.say("grade-name", { grade: post.text, name })
    : writer.say("name-role", { name, role: post.text });
}

/** The comma that closes a post before a verb; empty when `introduce` prints none. */
export function pauseAfter(speaker: EntityRef, day: DayOrMonth | null, writer: Writer): readonly Inline[] {
  return roleOf(speaker, day, null, writer) === null ? [] : writer.say("pause");
}
