import { beginsAny, matchOf, phrasesAt, quoteOpenedAt, type TextDocument } from "../document.ts";
import { cats } from "../categories.ts";
import { bitsOf, frameWords, type Meaning } from "../phrases.ts";
import type { Mention } from "./mention.ts";
import { genderOf, type Head, isSetApart } from "./quotedNames.ts";
import type { NameScope } from "./titles.ts";
import { writtenOf } from "./written.ts";

/** Words of a body's name that stands between marks by itself. */
const LONGEST_WHOLE = 8;

/**
 * «معهد كاربات للدراسات الدفاعية»: words between marks that begin with a noun of institutions and end in a definite word are
 * the name of one, whether or not each of them is known; «مركز للدراسات» and «جمعية تدافع عن الأسرى» are none.
 */
export function wholeQuoted(scope: NameScope, index: number): Mention | null {
  const { document } = scope;
  const run = quoteOpenedAt(document, index - 1);
  if (run === undefined || run.first !== index || run.last - index >= LONGEST_WHOLE) return null;
  // بحسب «وحدة تنسيق الدعم»: behind a credit or a verb of saying any noun of institutions will do.
  const isLed = beginsAny(document, index - 2, leads);
  const head = matchOf(document, index, cats.strongHead) ?? (isLed ? headAt(document, index) : undefined);
  if (head === undefined || head.clitics !== "" || head.last === run.last) return null;
  // الشركة «المركز»: with its article a noun tells whom it means, unless somebody speaks there.
  const isOwn = isSetApart(scope, head);
  if (isOwn && !isLed) return null;
  const { isDefinite, agrees } = document.rules.grammar;
  const norm = (at: number): string => document.tokens[at]?.norm ?? "";
  // منظمة الإرهابية: an adjective with its article does not describe a noun without one.
  if (!isDefinite(norm(run.last)) || (!isOwn && agrees(norm(head.last + 1), genderOf(scope, head)))) return null;
  for (let at = head.last + 1; at <= run.last; at++) if (!mayBeInside(document, at, isLed)) return null;
  const named = scope.directory.unknown(writtenOf(document, index, run.last), "organisation", null);
  scope.introduced.add(named.ref.id);
  return {
    first: index,
    last: run.last,
    clitics: "",
    gender: genderOf(scope, head),
    count: "sg",
    kind: "organisation",
    named,
    title: null,
    rule: "quoted-name",
    pointer: null,
  };
}

const leads = bitsOf(["cue", "credit"]);

/** A noun with which the names of bodies begin. */
function headAt(document: TextDocument, index: number): Pick<Head, "first" | "last" | "clitics"> | undefined {
  const body = document.words[index]?.body;
  const listed = matchOf(document, index, cats.organisationHead);
  return listed ?? (body == null ? undefined : { first: index, last: index, clitics: body.clitics });
}

/** A word that says, joins or tells what happened is no part of a name; "and" and "of" may be written onto one. */
const mayBeInside = (document: TextDocument, at: number, isLed: boolean): boolean =>
  document.tokens[at]?.kind === "word" &&
  !phrasesAt(document, at).some(
    ({ cat, clitics, meaning }) =>
      clitics === "" &&
      ((frames.has(cat) && !(isLed && cat === "preposition")) ||
        (cat === "trigger" && meaning.tense !== null) ||
        (cat === "cue" && meaning.form !== "masdar")),
  );

const frames = new Set<Meaning["cat"]>(frameWords.filter((cat) => cat !== "cue"));
