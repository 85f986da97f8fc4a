import type { Relay, RelayReading } from "../digest/index.ts";
import type { Gazetteer, Place } from "../domain/entity.ts";
import type { Inline } from "../domain/message.ts";
import { wordsOf } from "../claims/index.ts";
import { plain } from "./words.ts";
import type { Writer } from "./writer.ts";

/** ", Russian state media say": whom the reports credit without a name. */
export function relayedByMedia({ readings }: Relay, writer: Writer): readonly Inline[] {
  const countries = countriesOf(writer);
  for (const { whose, isState } of readings) {
    const country = spellingsOf(whose).find((spelling) => countries.has(spelling));
    if (whose.length === 0 || country !== undefined)
      return mediaOf(countries.get(country ?? "") ?? null, isState, writer);
  }
  return mediaOf(null, false, writer);
}

function mediaOf(country: Place | null, isState: boolean, writer: Writer): readonly Inline[] {
  const adjective = country?.demonym?.[writer.language][0] ?? null;
  return writer.say(
    "media-via",
    { adjective: adjective ?? "" },
    { known: adjective === null ? "no" : "yes", state: isState ? "yes" : "no" },
  );
}

/** Each way to read words that may have prefixes, as one text. */
function spellingsOf(words: RelayReading["whose"]): readonly string[] {
  if (words.length === 0) return [];
  return words
    .reduce<readonly (readonly string[])[]>(
      (read, forms) => read.flatMap((each) => forms.map((form) => [...each, form])),
      [[]],
    )
    .map((each) => each.join(" "));
}

/** A gazetteer never changes while the program runs. */
const known = new WeakMap<Gazetteer, ReadonlyMap<string, Place>>();

/** Countries by their folded adjectives, the feminine ones of Arabic too. */
function countriesOf({ gazetteer, words }: Writer): ReadonlyMap<string, Place> {
  const found = known.get(gazetteer);
  if (found !== undefined) return found;
  const feminine = (adjective: string) =>
    adjective
      .split(" ")
      .map((word) => plain(words.say("ar", "country-adjective-feminine", { adjective: word })))
      .join(" ");
  const countries = new Map<string, Place>();
  for (const place of gazetteer.places.values()) {
    if (place.placeKind !== "country" || place.demonym === null) continue;
    const { ar, en } = place.demonym;
    for (const name of [...ar, ...ar.map(feminine), ...en]) countries.set(wordsOf(name).join(" "), place);
  }
  known.set(gazetteer, countries);
  return countries;
}
