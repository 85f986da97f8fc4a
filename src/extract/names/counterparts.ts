import { lastWhere } from "./recent.ts";
import type { Title } from "./mention.ts";
import { RELATIVE } from "./roleIds.ts";
import type { NameScope } from "./titles.ts";

/** The title that "his counterpart" shares: of the person last named in the sentence, as the text or the lists have it. */
export function modelOf(scope: NameScope, index: number): Title | null {
  const { document, directory, published } = scope;
  const person = lastWhere(
    scope.mentions,
    ({ kind, named, first }) =>
      kind === "person" && named !== null && document.sentenceOf[first] === document.sentenceOf[index],
  );
  if (person?.named == null) return lastWhere(scope.mentions, ({ title }) => title !== null)?.title ?? null;
  const { id } = person.named.ref;
  const stated =
    person.title ?? lastWhere(scope.mentions, ({ named, title }) => named?.ref.id === id && title !== null)?.title;
  if (stated != null) return stated;
  const [office] = directory.officesOf(id, published);
  if (office === undefined) return null;
  return bareTitle(office.role, index);
}

/** Somebody's counterpart, where nobody stands in front whose post it could be. */
export const relativeAt = (index: number): Title => bareTitle(RELATIVE, index);

const bareTitle = (role: string, index: number): Title => ({
  role,
  of: null,
  at: null,
  first: index,
  last: index,
  spokes: false,
  definite: true,
  broad: false,
  count: "sg",
});
