import { bodyNamed } from "./bodies/english.ts";
import { bodyAt } from "./bodies/read.ts";
import { matchOf, phrasesAt } from "../document.ts";
import { cats } from "../categories.ts";
import type { Mention, Named } from "./mention.ts";
import { introduce, isClosedOff, personAt } from "./people.ts";
import { farName, nameBehind, type NameFound } from "./titledNames.ts";
import { entityAt, type NameScope, type TitleFound, titleAt } from "./titles.ts";
import { endOfUnknownName } from "./unknownNames.ts";

/** People by their titles: with a name, or alone. */

/** A person behind a title, or the holder of the post on the day of publication, or a title that points back. */
export function titledPerson(scope: NameScope, title: TitleFound, first: number): Mention {
  const { gender, clitics } = title;
  const base = { first, clitics, gender, count: title.title.count, kind: "person" as const, title: title.title };
  // الفاعل النقابي ذاته: he was told of before, and what stands behind is no name of his.
  const isSame = scope.document.rules.grammar.reflexives.has(scope.document.tokens[title.next]?.norm ?? "");
  const name = isSame ? nameApart(scope, title.next + 1) : (nameBehind(scope, title) ?? farName(scope, title));
  if (name !== null && name.named === null)
    return {
      ...base,
      title: { ...title.title, of: name.owner ?? title.title.of },
      last: name.last,
      named: null,
      inside: insideOf(scope, title, name),
      rule: name.rule,
      pointer: null,
    };
  if (name?.named != null) {
    scope.introduced.add(name.named.ref.id);
    const full = { ...title.title, of: title.title.of ?? ownerOfPost(scope, name.named, title.title.role) };
    // العقيد فلان، الناطق باسم المجموعة: what he speaks for counts more than his rank.
    const second = full.of === null ? appositionBehind(scope, name.last) : null;
    const spoken = second !== null && second.title.of !== null ? second.title : null;
    const last = spoken?.last ?? name.last;
    const inside = insideOf(scope, title, name);
    return { ...base, title: spoken ?? full, last, named: name.named, inside, rule: name.rule, pointer: null };
  }
  const { of, role, count } = title.title;
  const country = of?.actsFor ?? null;
  // متحدث باسم الكرملين is some spokesman of it: only a definite title, or one that its owner makes definite, names the holder.
  const isTheOne = title.title.definite || !title.title.spokes;
  // الناطق باسم الجيش للإعلام العربي: one of several.
  const isOneOfSeveral = title.title.spokes && isAddressee(scope, title.next);
  if (of !== null && count === "sg" && isTheOne && !isOneOfSeveral) {
    const holder = scope.directory.holder(role, country ?? of.ref.id, scope.published);
    if (holder !== null && (holder.gender === null || holder.gender === gender)) {
      scope.introduced.add(holder.ref.id);
      return { ...base, last: title.title.last, named: holder, rule: "title:holder", pointer: null };
    }
  }
  // مسؤول يمني: an official of some country is nobody whom the text has named.
  const isOne = count === "sg" && isTheOne && (title.title.definite || (of !== null && !title.title.broad));
  const points = isOne && title.described !== true && !isAdjective(scope, first);
  return {
    ...base,
    last: title.title.last,
    named: null,
    rule: "title:pointer",
    pointer: points ? { by: "title" } : null,
  };
}

/** المقاول نفسه، حكمت الدليمي، قد: between commas his name may still follow. */
function nameApart(scope: NameScope, comma: number): NameFound | null {
  const { tokens } = scope.document;
  const last = tokens[comma]?.kind === "comma" ? endOfUnknownName(scope.document, comma + 1, 2) : -1;
  if (last < 0 || tokens[last + 1]?.kind !== "comma") return null;
  return { named: introduce(scope, comma + 1, last, null), last, rule: "title+unknown-name" };
}

/** على الصعيد الدبلوماسي: a title that agrees with the definite noun in front of it, which a preposition governs. */
function isAdjective({ document }: NameScope, first: number): boolean {
  const { agrees, isDefinite, subjectFirst } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  if (subjectFirst || !isDefinite(norm(first - 1)) || matchOf(document, first - 2, cats.preposition) === undefined)
    return false;
  return agrees(norm(first), "m") || agrees(norm(first), "f");
}

/** Whom and what a title names besides its bearer. */
function insideOf(scope: NameScope, { next }: TitleFound, { belongsTo, rule, last }: NameFound): readonly Named[] {
  if (belongsTo !== undefined) return [belongsTo];
  return rule.startsWith("long-title") ? bodiesIn(scope, next, last) : [];
}

/** What a long title names between its first words and the name: في مستشفى الرنتيسي، بجامعة الخرطوم. */
function bodiesIn(scope: NameScope, first: number, last: number): Named[] {
  const found: Named[] = [];
  for (let at = first; at <= last; at++) {
    const entity = entityAt(scope, at);
    const body = scope.document.words[at]?.body == null ? null : bodyAt(scope, at, false);
    if (entity?.named.ref.kind === "organisation") found.push(entity.named);
    else if (body?.isName === true && body.last <= last) found.push(bodyNamed(scope, at, body));
    at = Math.max(at, entity?.last ?? at, body?.last ?? at);
  }
  return found;
}

/** للإعلام: a definite word behind "for" that nobody is told by. */
function isAddressee({ document }: NameScope, index: number): boolean {
  const { belongs, isDefinite } = document.rules.grammar;
  const form = document.tokens[index]?.norm ?? "";
  return belongs(form[0] ?? "") && isDefinite(form) && phrasesAt(document, index).length === 0;
}

/** Whose post it is when the text leaves it out: the deputy foreign minister whom the lists know is South Korea's. */
export function ownerOfPost(scope: NameScope, named: Named, role: string): Named | null {
  const office = scope.directory.officesOf(named.ref.id, scope.published).find((post) => post.role === role);
  const owner = office === undefined ? undefined : scope.directory.gazetteer.entities.get(office.of);
  return owner === undefined ? null : scope.directory.named(owner);
}

/** A title right behind a name belongs to it: تشوي سون هوي وزيرة الخارجية، or between commas. */
export function appositionBehind(scope: NameScope, last: number): TitleFound | null {
  const { tokens } = scope.document;
  const comma = tokens[last + 1]?.kind === "comma";
  const title = titleAt(scope, last + (comma ? 2 : 1));
  if (title === null || title.clitics !== "" || title.title.count !== "sg") return null;
  // The title must not bring a name of its own, and a loose one must be closed off.
  if (personAt(scope, title.next) !== null || endOfUnknownName(scope.document, title.next, 2) >= 0) return null;
  return comma && !isClosedOff(scope, title.next) ? null : title;
}
