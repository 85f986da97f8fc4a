import type { TextDocument } from "./document.ts";
import { bitsOf, type Phrase } from "./phrases.ts";

/** Names that are common words, too: what the words around tell of them (see `Meaning`). */

type Scanned = Pick<TextDocument, "phrases" | "begins" | "quotes" | "quoteAt" | "words" | "rules"> & {
  /** The ids of the people whose full names stand before. */
  readonly named: ReadonlySet<string>;
};

const isOnly = ({ only }: Phrase): boolean => only !== null;

/** The phrases found at a token without the names that nothing around shows to be names. */
export function withoutUnled(found: readonly Phrase[], index: number, scanned: Scanned): readonly Phrase[] {
  if (!found.some(isOnly)) return found;
  const led = found.filter((phrase) => {
    const { only } = phrase;
    if (only === null) return true;
    // حسنين الكعبي is no Kaabi of the lists, whose full name the text lacks.
    if (only === "named") return phrase.cat === "entity" && scanned.named.has(phrase.meaning.entity.id);
    if (only === "near" && !isNear(scanned, index, phrase)) return false;
    return only === "quoted"
      ? isQuoted(scanned, index, phrase.length, phrase.clitics)
      : isLed(scanned, index, phrase.clitics);
  });
  // «الشرق الأوسط» between marks is the newspaper before the region.
  const quoted = led.filter(({ only }) => only === "quoted");
  return quoted.length === 0 ? led : [...quoted, ...led.filter((phrase) => !quoted.includes(phrase))];
}

/** All the words between two marks; a single word is the name of an outlet only where one speaks or is spoken to. */
function isQuoted(scanned: Scanned, index: number, length: number, clitics: string): boolean {
  const { phrases, quotes, quoteAt, words, rules } = scanned;
  const run = quotes[quoteAt[index - 1] ?? -1];
  if (run === undefined || clitics !== "" || run.first !== index || run.last !== index + length - 1) return false;
  if (length > 1 || rules.grammar.belongs(words[index - 2]?.norm ?? "")) return true;
  return (phrases[index - 2] ?? []).some(({ cat, meaning }) =>
    cat === "cue" ? meaning.verb.takes.includes("clause") : cat === "credit" || cat === "organisation-head",
  );
}

/** How far in front the country of a name may stand that another country has, too. */
const NEAR = 120;

/** الملك الأردني في عمان: the country of a place, its nationality, or somebody or a body of it stands in front. */
function isNear({ phrases }: Scanned, index: number, { meaning: name }: Phrase): boolean {
  const country = name.cat === "entity" ? name.entity.country : null;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    for (const { meaning } of phrases[at] ?? []) {
      const one = meaning.cat === "demonym" ? meaning.place : meaning.cat === "entity" ? meaning.entity : null;
      if (one !== null && (one.id === country || one.country === country)) return true;
    }
  }
  return false;
}

const leads = bitsOf(["preposition"]);

/** Behind a preposition, a body of a state (حكومة مالي), or beside another place (النيجر ومالي). */
function isLed({ phrases, begins, rules }: Scanned, index: number, clitics: string): boolean {
  const joined = rules.grammar.joins(clitics);
  if (clitics !== "" && !joined) return clitics.length === 1 && rules.grammar.governs(clitics);
  if (!joined && ((begins[index - 1] ?? 0) & leads) !== 0) return true;
  return [1, 2].some((length) =>
    (phrases[index - length] ?? []).some(
      (before) => before.length === length && (joined ? isPlace(before) : isOfSomebody(before)),
    ),
  );
}

/** Notes the people who are named in full among the phrases found at a token. */
export function noteNamed(found: readonly Phrase[], named: Set<string>): void {
  for (const { cat, meaning } of found) {
    if (cat === "entity" && !meaning.short && meaning.entity.kind === "person") named.add(meaning.entity.id);
  }
}

const isPlace = ({ cat, meaning }: Phrase): boolean => cat === "entity" && meaning.entity.kind === "place";

const isOfSomebody = ({ cat, meaning }: Phrase): boolean => cat === "institution" && !meaning.definite;
