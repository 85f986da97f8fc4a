import type { Hedge } from "../../domain/fact.ts";
import { foldText } from "../text/fold.ts";
import { remember } from "../text/remember.ts";
import { createPhraseTable, type PhraseTable } from "./phrases.ts";
import type { HedgesFile, NumeralsFile } from "./schemas.ts";
import type { Atom, AtomKind, PhraseTag, QuantityRules, Reading, Split } from "./types.ts";

export interface QuantityFiles {
  readonly numerals: NumeralsFile;
  readonly hedges: HedgesFile;
}

/** What qualifies a number, a bit for each table of phrases (see `QuantityLanguage`). */
export const qualifiers = { before: 1, after: 2, afterNoun: 4, percent: 8 } as const;

/** Everything that the number engine knows of one language. Build it once. */
export interface QuantityLanguage {
  readonly rules: QuantityRules;
  /** The word form as part of a number, or null. Remembered for every form. */
  read(norm: string): Reading | null;
  /** The tables with a phrase that the form begins, or ends where it stands before a number (see `qualifiers`). */
  qualifies(norm: string): number;
  /** As in the rules; remembered for every form. */
  splits(norm: string): readonly Split[];
  /** Value of a magnitude written tight behind digits: `k`. */
  readonly suffixes: ReadonlyMap<string, number>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly decimalPoint: ReadonlySet<string>;
  readonly notCounted: ReadonlySet<string>;
  readonly countedEndings: readonly string[];
  readonly percent: PhraseTable<"percent">;
  /** Phrases that end right before a number, last word first. */
  readonly before: PhraseTable<PhraseTag>;
  readonly after: PhraseTable<Hedge>;
  readonly afterNoun: PhraseTable<Hedge>;
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly change: ReadonlySet<string>;
  /** As in the file, folded. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>;
}

const folded = (words: readonly string[]): Set<string> => new Set(words.map(foldText));

function fractionsOf({ fractions }: NumeralsFile): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [value, words] of Object.entries(fractions))
    for (const word of words) values.set(foldText(word), Number(value));
  return values;
}

/** The words of the numerals file by folded form. Of two meanings of a form the one listed first here holds. */
function createAtoms(file: NumeralsFile): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  const ambiguous = folded(file.ambiguousWhenDefinite);
  const fractions = fractionsOf(file);
  const add = (kind: AtomKind, value: number, words: readonly string[]): void => {
    for (const form of folded(words)) {
      if (atoms.has(form)) continue;
      const construct = kind === "construct";
      const fraction = fractions.get(form) ?? null;
      atoms.set(form, { kind, value, construct, ambiguousWhenDefinite: ambiguous.has(form), fraction });
    }
  };
  const addAll = (kind: AtomKind, table: Readonly<Record<string, readonly string[]>>): void => {
    for (const [value, words] of Object.entries(table)) add(kind, Number(value), words);
  };
  add("zero", 0, file.zero);
  addAll("unit", file.units);
  addAll("teenUnit", file.teenUnits);
  add("ten", 10, file.ten);
  addAll("teen", file.teens);
  addAll("tens", file.tens);
  add("hundred", 100, file.hundred);
  addAll("hundreds", file.hundreds);
  for (const [value, words] of Object.entries(file.hundredsConstruct)) {
    add("hundreds", Number(value), words);
    for (const form of folded(words)) atoms.set(form, { ...(atoms.get(form) as Atom), construct: true });
  }
  for (const scale of file.scales) {
    const counted = folded(scale.counted);
    add("scale", scale.value, scale.singular);
    add("dual", scale.value, scale.dual);
    add(
      "countedOrConstruct",
      scale.value,
      scale.construct.filter((word) => counted.has(foldText(word))),
    );
    add("construct", scale.value, scale.construct);
    add("scale", scale.value, scale.counted);
    add("plural", scale.value, scale.plural);
  }
  addAll("vaguePlural", file.vaguePlurals);
  add("few", 0, file.few);
  addAll("ordinal", file.ordinals);
  addAll("fraction", file.fractions);
  addAll("fractionPlural", file.fractionPlurals);
  add("indefinite", 1, file.indefinite);
  return atoms;
}

/** The first split that is a number word, else clitics alone ("وال" before digits), else null. */
function readForm(atoms: ReadonlyMap<string, Atom>, rules: QuantityRules, norm: string): Reading | null {
  let first: Reading | null = null;
  for (const { and, preposition, definite, stem } of rules.splits(norm)) {
    const atom = stem === "" ? null : atoms.get(stem);
    if (atom === undefined) continue;
    const reading = { and, preposition, definite, atom, beforeTen: null };
    if (first === null) first = reading;
    else if (atom?.kind === "teenUnit") return { ...first, beforeTen: reading };
  }
  return first;
}

/** Phrases of a hedge file section with their hedge. "exact" comes first, so that it overrules the others. */
function hedgePhrases(section: HedgesFile["before"]): [string, Hedge][] {
  const entries = Object.entries(section) as [Hedge, readonly string[]][];
  entries.sort(([a], [b]) => Number(b === "exact") - Number(a === "exact"));
  return entries.flatMap(([hedge, phrases]) => phrases.map((phrase): [string, Hedge] => [phrase, hedge]));
}

/** Builds the lookup tables of a language from its numerals and hedges files. */
export function createQuantityLanguage(files: QuantityFiles, rules: QuantityRules): QuantityLanguage {
  const { numerals, hedges } = files;
  const atoms = createAtoms(numerals);
  const notNumbers = folded(numerals.notNumbers);
  const suffixes = new Map(
    numerals.scales.flatMap((scale) => scale.suffix.map((suffix) => [foldText(suffix), scale.value] as const)),
  );
  const before: [string, PhraseTag][] = [
    ...hedgePhrases(hedges.before),
    ...hedges.between.map((phrase): [string, PhraseTag] => [phrase, "between"]),
    ...hedges.from.map((phrase): [string, PhraseTag] => [phrase, "from"]),
  ];
  const tables = {
    before: createPhraseTable(before, { reversed: true, optional: hedges.counts }),
    after: createPhraseTable(hedgePhrases(hedges.after), { reversed: false }),
    afterNoun: createPhraseTable(hedgePhrases(hedges.afterNoun), { reversed: false }),
    percent: createPhraseTable(
      numerals.percent.map((phrase): [string, "percent"] => [phrase, "percent"]),
      { reversed: false },
    ),
  };
  const isBefore = (stem: string): boolean => tables.before.root.next.has(stem);
  return {
    ...tables,
    rules,
    qualifies(norm) {
      let bits = isBefore(norm) || rules.splits(norm).some(({ stem }) => isBefore(stem)) ? qualifiers.before : 0;
      for (const table of ["after", "afterNoun", "percent"] as const)
        if (tables[table].root.next.has(norm)) bits |= qualifiers[table];
      return bits;
    },
    read: remember((norm) => (notNumbers.has(norm) ? null : readForm(atoms, rules, norm))),
    splits: remember((norm) => rules.splits(norm)),
    suffixes,
    ordinalSuffixes: folded(numerals.ordinalSuffixes),
    fillers: folded(numerals.fractionFillers),
    decimalPoint: folded(numerals.decimalPoint),
    notCounted: folded(numerals.notCounted),
    countedEndings: numerals.countedEndings,
    to: folded(hedges.to),
    or: folded(hedges.or),
    change: folded(hedges.change),
    topics: new Map(Object.entries(hedges.topics).map(([hedge, nouns]) => [foldText(hedge), folded(nouns)])),
  };
}
