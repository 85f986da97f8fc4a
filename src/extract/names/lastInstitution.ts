import { lastWhere } from "./recent.ts";
import type { Mention, Named } from "./mention.ts";
import type { NameScope } from "./titles.ts";

/** The institution of that kind that the text named last: what "the ministry" means. */
export function lastInstitution(
  scope: NameScope,
  index: number,
  { institution, type }: { readonly institution: string; readonly type: string },
): Named | null {
  const topic = ownerOfIts(scope, index) ?? topicCountry(scope, index);
  const listed = topic === null ? null : scope.directory.listedInstitution(institution, topic);
  if (listed !== null) return listed;
  const beside = besideCountry(scope, index, institution);
  if (beside !== null) return beside;
  const same = lastWhere(
    scope.mentions,
    (mention) => mention.named?.institution === institution || isRepeatedBody(scope, mention, index),
  );
  if (same !== undefined || type !== "intelligence") return same?.named ?? null;
  return lastWhere(scope.mentions, ({ named }) => named?.type === "intelligence")?.named ?? null;
}

/** قالت حكومة ولاية بورنو ... وقالت الحكومة: a body that no list has, by the noun that it begins with. */
function isRepeatedBody({ document }: NameScope, { rule, first, named }: Mention, index: number): boolean {
  const body = rule === "body" && named !== null ? (document.words[first]?.body ?? null) : null;
  const here = document.words[index]?.body ?? null;
  return body !== null && here !== null && here.definite === true && body.head === here.head;
}

/** نائب في البرلمان الكوري نقلا عن جهاز الاستخبارات: the institution of the country just named in the sentence. */
function besideCountry(scope: NameScope, index: number, institution: string): Named | null {
  // A line of demarcation or a sea is of no country.
  const last = scope.mentions.findLast(({ kind, named }) => kind !== "place" || named?.country != null);
  if (last === undefined || scope.document.sentenceOf[last.first] !== scope.document.sentenceOf[index]) return null;
  const owner = last.title?.of ?? (last.kind === "organisation" ? last.named : null);
  const earlier = lastWhere(scope.mentions, ({ named }) => named?.institution === institution);
  if (owner?.country == null || earlier !== undefined) return null;
  const found = scope.directory.listedInstitution(institution, owner.country);
  return found !== null && scope.directory.gazetteer.organisations.has(found.ref.id) ? found : null;
}

/** "Egypt has moved its citizens, its foreign ministry said": the country that the sentence told of last. */
function ownerOfIts({ document, mentions }: NameScope, index: number): string | null {
  const { syntax } = document.rules.grammar;
  if (syntax?.possessive.has(document.tokens[index - 1]?.norm ?? "") !== true) return null;
  const last = mentions.findLast(({ kind, named }) => kind === "place" && named?.actsFor != null);
  const isHere = last !== undefined && document.sentenceOf[last.first] === document.sentenceOf[index];
  return isHere ? (last.named?.actsFor ?? null) : null;
}

/** وفي لبنان المجاور، قالت وزارة الصحة: the country that the sentence puts in front. */
function topicCountry(scope: NameScope, index: number): string | null {
  const { document, mentions } = scope;
  const sentence = document.sentences[document.sentenceOf[index] ?? -1];
  const first = firstOfSentence(mentions, sentence?.first ?? 0);
  const leads = first !== undefined && sentence !== undefined && first.first - sentence.first === 1;
  const closes = leads && [1, 2].some((skip) => document.tokens[first.last + skip]?.kind === "comma");
  return closes ? (first.named?.actsFor ?? null) : null;
}

function firstOfSentence(mentions: readonly Mention[], start: number): Mention | undefined {
  let first: Mention | undefined;
  for (let at = mentions.length - 1; at >= 0 && (mentions[at]?.first ?? -1) >= start; at--) first = mentions[at];
  return first;
}
