import type { Place } from "../../../domain/entity.ts";
import { countryOf, type Body, demonymOf, type Owner, type Subject } from "./body.ts";
import { foldText } from "../../text/fold.ts";
import type { Directory } from "../directory.ts";
import type { Mention, Named } from "../mention.ts";
import type { NameScope } from "../titles.ts";
import { writtenOf } from "../written.ts";

/** Names of bodies that no gazetteer lists, in English word order: whose it is, its rank, what it is about, the head. */

const SUPREME = "Supreme";

export function englishOf(scope: NameScope, body: Body): string {
  const { head, compound, adjectives, subjects, loose, owner, nested } = body;
  const about = subjects.map(subjectInEnglish).join(" and ");
  const noun = compound ?? (about !== "" && head.about !== undefined ? head.about : (head.en[0] ?? ""));
  const front = adjectives.map((one) => (one === SUPREME ? (head.supreme ?? one) : one)).reverse();
  const isGeneral = head.join === "of" && (loose || subjects.length > 1 || nested !== null);
  let core: string;
  if (about === "") core = noun;
  else if (compound !== null) core = `${noun} for ${about}`;
  else if (isGeneral || subjects.length > 1) core = `${noun} ${head.join === "for" ? "for" : "of"} ${about}`;
  else if (head.join === "for" && loose) core = `${noun} for ${about}`;
  else core = `${about} ${noun}`;
  let name = [...front, core].join(" ");
  if (head.common || !body.isName) name = name.toLowerCase();
  if (owner !== null) name = `${ownerInEnglish(scope, owner, head.regional)} ${name}`;
  return nested === null ? name : `${name} of the ${englishOf(scope, nested)}`;
}

/** إدارة مخاطر الكوارث: what governs stands behind what it governs. */
const subjectInEnglish = ({ nouns, adjectives }: Subject): string =>
  [...adjectives.toReversed(), ...nouns.toReversed()].join(" ");

function ownerInEnglish(scope: NameScope, owner: Owner, regional: boolean): string {
  const { gazetteer, transliterate } = scope.directory;
  if (owner.by === "owner") return adjectiveOf(scope, owner.owner);
  const name =
    owner.by === "unknown-place"
      ? transliterate(owner.written)
      : ((owner.by === "nationality" ? demonymOf(gazetteer.places.get(owner.place.ref.id)) : undefined) ??
        owner.place.ref.en);
  const isShown = owner.region === "Regional" ? regional : owner.by === "unknown-place";
  return isShown && owner.region !== "" ? `${name} ${owner.region}` : name;
}

/** Houthi authorities: a movement that is a plural leaves its ending out. */
function adjectiveOf({ directory: { gazetteer } }: NameScope, { ref }: Named): string {
  const isPlural = gazetteer.organisations.get(ref.id)?.plural === true;
  return demonymOf(gazetteer.places.get(ref.id)) ?? (isPlural ? ref.en.replace(/s$/u, "") : ref.en);
}

/** A body as a mention of the text: its Arabic name as written, its English one composed. */
export function bodyNamed(scope: NameScope, first: number, body: Body): Named {
  const { document } = scope;
  const ar = writtenOf(document, first, body.last, body.clitics)
    .replace(/[\p{Cf}ـ"“”«»]/gu, "")
    .replace(/\s+/gu, " ");
  const en = englishOf(scope, body);
  const listed = scope.directory.listedByName(en, countryOf(body));
  if (listed !== null) return listed;
  const isFeminine = document.rules.grammar.isFeminine(document.tokens[first]?.norm ?? "");
  // السلطات المحلية says who speaks, and names nobody.
  const isNobody = !body.isName;
  return {
    ref: { id: `unknown:${foldText(en)}`, kind: "organisation", ar, en, known: false },
    gender: isFeminine ? "f" : "m",
    type: body.type ?? body.head.type,
    institution: isNobody ? "common" : null,
    isCommon: body.head.common && (!body.head.alone || body.adjectives.length > 0),
    country: countryOf(body),
    actsFor: null,
    ofState: body.national && body.isName && body.owner === null && body.nested === null,
  };
}

/** What a body is called as that of a country. */
export const nameOf = ({ ref }: Named, country: Place): string => `${demonymOf(country) ?? country.en} ${ref.en}`;

/** The same body of a country that the text around it tells: Nigerian National Emergency Management Agency. */
export function bodyOf(named: Named, country: Place, directory: Directory): Named {
  const en = nameOf(named, country);
  const listed = directory.listedByName(en, country.id);
  if (listed !== null) return listed;
  return { ...named, ref: { ...named.ref, en, id: `unknown:${foldText(en)}` }, country: country.id, ofState: false };
}

export function bodyMention(scope: NameScope, first: number, body: Body): Mention {
  const named = bodyNamed(scope, first, body);
  return {
    first,
    last: body.last,
    clitics: body.clitics,
    gender: named.gender,
    count: "sg",
    kind: "organisation",
    named,
    title: null,
    rule: "body",
    pointer: null,
  };
}
