import type { Report } from "../claims/index.ts";
import type { EntityRef, Gender } from "../domain/entity.ts";
import type { Inline } from "../domain/message.ts";
import { plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/**
 * An entity's name: in full, or as later lines call it. Bodies have long official names: lines always use the short
 * one, pages of their own use `official`. A name that only texts know is printed as it was found.
 */
export function nameOf(entity: EntityRef, writer: Writer, style: "official" | "full" | "short"): readonly Inline[] {
  const entry = writer.gazetteer.entities.get(entity.id);
  const { language } = writer;
  const isLong = style === "official" || (style === "full" && entity.kind === "person");
  if (entry === undefined || isLong) return writer.join(language === "ar" ? entity.ar : entity.en);
  return writer.join(language === "ar" ? entry.shortAr : entry.shortEn);
}

/** A place inside a sentence: English says "the Black Sea" and "the Netherlands", but not "the Kursk". */
export function placeName(place: EntityRef, writer: Writer): readonly Inline[] {
  return nameInside(place, writer, "short");
}

/**
 * A name inside a sentence, where English asks for an article: "the Pentagon", "an Israeli delegation", but "NATO" and
 * "Ukraine's General Staff". A line begins without one.
 */
export function nameInside(entity: EntityRef, writer: Writer, style: "full" | "short"): readonly Inline[] {
  const name = nameOf(entity, writer, style);
  if (entity.kind === "person") return name;
  const text = plain(name);
  if (text.includes("'s ")) return name;
  const list = (key: string): readonly string[] =>
    plain(writer.say(key))
      .split(", ")
      .filter((word) => word !== "");
  const isNamed = (key: string) => list(key).includes(text);
  const beginsWith = (key: string) => list(key).some((beginning) => text.startsWith(beginning));
  const endsWith = (key: string) => list(key).some((ending) => text.endsWith(` ${ending}`));
  if (entity.kind === "place") {
    const takes = isNamed("the-names") || list("the-beginnings").some((first) => text.startsWith(`${first} `));
    return takes || endsWith("the-endings") ? writer.join(writer.say("the"), name) : name;
  }
  if (endsWith("a-endings")) {
    const vowel = beginsWith("an-beginnings") && !beginsWith("an-not-beginnings") ? "yes" : "no";
    return writer.join(writer.say("a", {}, { vowel }), name);
  }
  return isNamed("the-bodies") || endsWith("the-body-endings") ? writer.join(writer.say("the"), name) : name;
}

/** The feminine ending of Arabic nouns, ta marbuta, and the sound plural, whose verb is feminine too. */
const FEMININE_ENDING = /(?:ة|ات)$/u;

/** Grammatical gender of the printed Arabic name; an unknown person counts as masculine, as in Arabic news. */
export function genderOf(entity: EntityRef | null, writer: Writer): Gender {
  if (entity === null) return "m";
  const known = writer.gazetteer.entities.get(entity.id)?.gender;
  if (known !== undefined && known !== null) return known;
  // A body that only texts know: its first noun tells.
  const [noun = ""] = entity.ar.split(" ");
  return entity.kind !== "person" && FEMININE_ENDING.test(noun) ? "f" : "m";
}

/** What a verb agrees with: in Arabic the gender, in English also whether it has a plural before it. */
export function agreementOf(actors: readonly EntityRef[], writer: Writer): Gender | "plural" {
  const [first = null] = actors;
  const isPlural = actors.length > 1 || writer.gazetteer.organisations.get(first?.id ?? "")?.plural === true;
  return writer.language === "en" && isPlural ? "plural" : genderOf(first, writer);
}

/** Which verb form a subject asks for: one man, one woman, two, two women, or more. */
export function groupOf(actors: readonly EntityRef[], writer: Writer): string {
  if (actors.length <= 1) return genderOf(actors[0] ?? null, writer);
  if (actors.length > 2) return "many";
  return actors.every((actor) => genderOf(actor, writer) === "f") ? "two-f" : "two";
}

/** Several names: "Zelensky and Yoon"; Arabic has its "and" before each that follows. */
export function namesOf(actors: readonly EntityRef[], writer: Writer, style: "full" | "short"): readonly Inline[] {
  const names = actors.map((actor, i) => (i === 0 ? nameOf(actor, writer, style) : nameInside(actor, writer, style)));
  const last = names.at(-1) ?? [];
  if (names.length <= 1) return last;
  if (writer.language === "en") return writer.say("and", { first: writer.list(names.slice(0, -1)), last });
  return names.reduce((first, next) => writer.say("and", { first, last: next }));
}

/** An outlet where a line has room for it: "an unnamed outlet". */
export function longOutletName(outlet: string | null, writer: Writer): readonly Inline[] {
  return outlet === null ? writer.say("outlet-unnamed-long") : outletName(outlet, writer);
}

/** An outlet's printed name: the gazetteer's, else as written, else "unnamed". */
export function outletName(outlet: string | null, writer: Writer): readonly Inline[] {
  if (outlet === null) return writer.say("outlet-unnamed");
  const entry = writer.gazetteer.entities.get(outlet);
  return entry === undefined ? writer.join(outlet) : nameOf(entry, writer, "short");
}

/** ` [Anadolu, unnamed; repeated 13 Nov]`: who carried a claim; the first report's link where it is known. */
export function outletsAfter(
  reports: readonly Report[],
  writer: Writer,
  options: { readonly withRepeats: boolean },
): readonly Inline[] {
  const fresh = reports.filter((report) => !report.repeat);
  // A named outlet tells more than an unnamed one.
  const byName = (a: Report, b: Report) => Number(a.outlet === null) - Number(b.outlet === null);
  const names = distinct(fresh.toSorted(byName).map((report) => linked(report, writer)));
  const repeats = distinct(
    reports
      .filter((report) => report.repeat && report.published !== null)
      .map((report) => writer.day(report.published)),
  );
  const printed = names.length > 0 ? names : distinct(reports.map((report) => linked(report, writer)));
  const list = writer.list(printed.slice(0, MAX_OUTLETS));
  const more =
    printed.length > MAX_OUTLETS
      ? writer.say("more-outlets", { count: writer.number(printed.length - MAX_OUTLETS) })
      : [];
  const last = repeats.at(-1);
  const tail = options.withRepeats && last !== undefined ? writer.say("repeated-on", { day: last }) : [];
  return writer.join(" [", list, more, tail, "]");
}

/** Outlets named on one line; the others are counted. */
const MAX_OUTLETS = 3;

function linked(report: Report, writer: Writer): readonly Inline[] {
  const runs = outletName(report.outlet, writer);
  return report.url === null ? runs : runs.map((run) => ({ ...run, url: report.url as string }));
}

function distinct(items: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  return [...new Map(items.map((item) => [item.map((run) => run.text).join(""), item])).values()];
}
