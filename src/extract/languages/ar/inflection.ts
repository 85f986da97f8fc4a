import type { Gender } from "../../../domain/entity.ts";
import type { Count, CueForm } from "../../phrases.ts";
import { foldText } from "../../text/fold.ts";

/** Arabic word forms by rule, folded. Broken plurals and irregular forms are data (`config/`). */

export interface AgreeingForm {
  readonly form: string;
  readonly gender: Gender;
  readonly count: Count;
  readonly definite: boolean;
}

/** On the word as written: `ألماني` begins with no article, though it folds to `الماني`. */
const withArticle = (phrase: string): string =>
  phrase
    .split(" ")
    .map((word) => (word.startsWith("ال") ? word : `ال${word}`))
    .join(" ");

const eachWord = (phrase: string, change: (word: string) => string): string => phrase.split(" ").map(change).join(" ");

/** All forms of a relational adjective such as `كوري شمالي`: gender, number, case, with and without ال. */
export function adjectiveForms(masculine: string): AgreeingForm[] {
  const base = masculine.trim();
  const table: readonly (readonly [string, Gender, Count])[] = [
    ["", "m", "sg"],
    ["ا", "m", "sg"],
    ["ه", "f", "sg"],
    ["ون", "m", "pl"],
    ["ين", "m", "pl"],
    ["ان", "m", "du"],
    ["تان", "f", "du"],
    ["تين", "f", "du"],
    ["ات", "f", "pl"],
  ];
  return table.flatMap(([ending, gender, count]) => {
    const form = eachWord(base, (word) => word + ending);
    return [
      { form: foldText(form), gender, count, definite: false },
      { form: foldText(withArticle(form)), gender, count, definite: true },
    ];
  });
}

/** A noun or a title in two states: as given, and with ال on the first word (أمين عام → الأمين العام takes both). */
export function definiteForms(phrase: string): readonly { form: string; definite: boolean }[] {
  const written = phrase.trim();
  const words = written.split(" ");
  const last = words[words.length - 1] ?? "";
  const base = foldText(written);
  if (written.startsWith("ال")) return [{ form: base, definite: true }];
  // In a construct (وزير الخارجية) the article of the last word makes the whole definite.
  if (words.length > 1 && last.startsWith("ال")) return [{ form: base, definite: true }];
  // نائبه, شقيقه: with its owner's pronoun a noun has no article, and النائبة would fold like one that had.
  if (/ه[ام]?$/u.test(words[0] ?? "")) return [{ form: base, definite: false }];
  return [
    { form: base, definite: false },
    { form: foldText(withArticle(written)), definite: true },
  ];
}

/** Two of them: وزير → وزيران، الوزيرين; وزير الخارجية → وزيرا الخارجية. None of a phrase of other words. */
export function dualForms(phrase: string): readonly { form: string; definite: boolean }[] {
  const [head = "", next, more] = phrase.trim().split(" ");
  if (head.startsWith("ال") || more !== undefined || (next !== undefined && !next.startsWith("ال"))) return [];
  const stem = head.endsWith("ة") ? `${head.slice(0, -1)}ت` : head;
  if (next !== undefined)
    return [`${stem}ا ${next}`, `${stem}ي ${next}`].map((form) => ({ form: foldText(form), definite: true }));
  return ["ان", "ين"].flatMap((ending) => definiteForms(stem + ending));
}

/** A post with its owner's pronoun: رئيسة → رئيستها; أمين عام → أمينه العام; وزير الخارجية → وزير خارجيتها. */
export function ownedForms(phrase: string): readonly { form: string; owner: Gender }[] {
  const [head = "", next, more] = phrase.trim().split(" ");
  if (head.startsWith("ال") || more !== undefined) return [];
  const owned = (word: string, suffix: string): string =>
    (word.endsWith("ة") ? `${word.slice(0, -1)}ت` : word) + suffix;
  return (["m", "f"] as const).map((owner) => {
    const suffix = owner === "m" ? "ه" : "ها";
    if (next === undefined) return { form: foldText(owned(head, suffix)), owner };
    const isConstruct = next.startsWith("ال");
    const form = isConstruct ? `${head} ${owned(next.slice(2), suffix)}` : `${owned(head, suffix)} ال${next}`;
    return { form: foldText(form), owner };
  });
}

/** Accusative, construct and possessed forms of a counted noun: جندي → جنديا; مقاتلين → مقاتلي؛ جنود → جنوده، جنودها. */
export function countedForms(noun: string, isPlural: boolean): string[] {
  const base = foldText(noun).trim();
  const forms = [base, `ال${base}`];
  if (!base.endsWith("ه") && !base.endsWith("ا")) forms.push(`${base}ا`);
  if (isPlural && !base.endsWith("ه")) {
    const isSound = base.endsWith("ون") || base.endsWith("ين");
    if (isSound && !base.includes(" ")) forms.push(base.slice(0, -1));
    for (const stem of possessedStems(noun.trim(), isSound ? base.slice(0, -1) : base)) {
      for (const suffix of ["ه", "ها", "هم", "نا"]) forms.push(stem + suffix);
    }
  }
  return forms;
}

/** What a noun becomes before a suffix: جرحى → جرحاها، زملاء → زملائه، زملاؤه. */
function possessedStems(written: string, stem: string): readonly string[] {
  if (written.endsWith("ى")) return [`${stem.slice(0, -1)}ا`];
  if (written.endsWith("اء")) return [stem, `${stem}ي`, `${stem}و`];
  return [stem];
}

export interface VerbForm {
  readonly form: string;
  readonly kind: CueForm;
  readonly gender: Gender | null;
  readonly count: Count;
  /** A pronoun for whom or what it acts on is written onto it. */
  readonly held?: true;
}

const objectSuffixes = ["", "ه", "ها", "هم"];

const heldBy = (suffix: string): Pick<VerbForm, "kind" | "held"> =>
  suffix === "" ? { kind: "past" } : { kind: "past", held: true };

function pastForms(past: string, object: boolean): VerbForm[] {
  const base = foldText(past);
  // بدأ folds to an ending that a weak verb has, and keeps it: بدأت.
  const weak = base.endsWith("ي") || (base.endsWith("ا") && !past.endsWith("أ"));
  const stem = weak ? base.slice(0, -1) : base;
  const suffixes = object ? objectSuffixes : [""];
  // أحصى → أحصاه
  const held = weak ? `${stem}ا` : base;
  return [
    ...suffixes.map(
      (suffix): VerbForm => ({
        form: suffix === "" ? base : held + suffix,
        ...heldBy(suffix),
        gender: "m",
        count: "sg",
      }),
    ),
    ...suffixes.map((suffix): VerbForm => ({ form: `${stem}ت${suffix}`, ...heldBy(suffix), gender: "f", count: "sg" })),
    { form: weak ? `${stem}يا` : `${stem}ا`, kind: "past", gender: "m", count: "du" },
    { form: `${stem}تا`, kind: "past", gender: "f", count: "du" },
    { form: `${stem}وا`, kind: "past", gender: "m", count: "pl" },
  ];
}

function presentForms(present: string, object: boolean): VerbForm[] {
  const base = foldText(present);
  const weak = base.endsWith("ي") || base.endsWith("و");
  const stem = weak ? base.slice(0, -1) : base;
  // تصفه الوزارة بأنه: not of a weak ending, which changes before what is written onto it.
  const suffixes = object && !weak ? objectSuffixes : [""];
  return [
    ...suffixes.map((suffix): VerbForm => ({ form: base + suffix, kind: "present", gender: "m", count: "sg" })),
    ...suffixes.map(
      (suffix): VerbForm => ({ form: `ت${base.slice(1)}${suffix}`, kind: "present", gender: "f", count: "sg" }),
    ),
    { form: `${stem}ون`, kind: "present", gender: "m", count: "pl" },
    { form: `${base}ان`, kind: "present", gender: "m", count: "du" },
    { form: `ت${base.slice(1)}ان`, kind: "present", gender: "f", count: "du" },
  ];
}

/** خطفهم، خطفتهما، يحتجزهم، احتجزوهن: whom somebody does it to, held by a pronoun of people. */
export function heldForms(past: string, present: string): string[] {
  const [began, goesOn] = [foldText(past), foldText(present)];
  const persons = [began, `${began}ت`, `${began}و`, `${began}ا`, `${began}تا`, goesOn, `ت${goesOn.slice(1)}`];
  return persons.flatMap((form) => ["هم", "هما", "هن"].map((pronoun) => form + pronoun));
}

/** A participle behind its main clause stands in the accusative; the bare form is usually a noun (متحدث). */
function participleForms(participle: string): VerbForm[] {
  const base = foldText(participle);
  return [
    { form: `${base}ا`, kind: "participle", gender: "m", count: "sg" },
    { form: `${base}ه`, kind: "participle", gender: "f", count: "sg" },
    { form: `${base}ين`, kind: "participle", gender: "m", count: "pl" },
    { form: `${base}تين`, kind: "participle", gender: "f", count: "du" },
  ];
}

function masdarForms(masdar: string): VerbForm[] {
  const base = foldText(masdar);
  return ["", "ه", "ها", "هم"].map(
    (suffix): VerbForm => ({
      form: base.endsWith("ه") && suffix !== "" ? `${base.slice(0, -1)}ت${suffix}` : base + suffix,
      kind: "masdar",
      gender: suffix === "ه" ? "m" : suffix === "ها" ? "f" : null,
      count: suffix === "هم" ? "pl" : "sg",
    }),
  );
}

/** A noun of action by itself, with the article, in the accusative and with its owner: إقالة، الإقالة، إقالته. */
export function actionForms(noun: string): string[] {
  const base = foldText(noun);
  const accusative = base.endsWith("ه") || base.endsWith("ا") ? [] : [`${base}ا`];
  return [`ال${base}`, ...accusative, ...masdarForms(noun).map(({ form }) => form)];
}

/** Every form of a reporting verb that news uses, third person. */
export function verbForms(verb: {
  readonly past: string;
  readonly present: string;
  readonly participle?: string | undefined;
  readonly masdar?: string | undefined;
  readonly takes: readonly string[];
  readonly media?: boolean;
  readonly informs?: boolean;
}): VerbForm[] {
  const isTransitive = ["object", "figure"].some((taken) => verb.takes.includes(taken));
  return [
    ...pastForms(verb.past, verb.media === true || verb.informs === true || isTransitive),
    // ما تعلنه موسكو: of a verb that takes a clause as well, what it tells is a thing spoken of.
    ...presentForms(verb.present, verb.takes.includes("object") && !verb.takes.includes("clause")),
    ...(verb.participle === undefined ? [] : participleForms(verb.participle)),
    ...(verb.masdar === undefined ? [] : masdarForms(verb.masdar)),
  ];
}
