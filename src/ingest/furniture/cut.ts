import { cutHead } from "./head.ts";
import { firstMatch, type KnownOutlet, outletOf } from "./match.ts";
import { endsLikeSentence, isListItem, Page, paragraphsEndWithStops, readsAsSentence } from "./page.ts";
import type { Furniture } from "./rules.ts";

export interface CutResult {
  /** The article: whole lines of the input, in order. */
  readonly text: string;
  /** The headline: the one given, else the one that stood over the text. */
  readonly title: string | null;
  /** The outlet that a trailer or dateline names, as printed. */
  readonly outlet: string | null;
  /** Day of publication that a byline prints, `YYYY-MM-DD`. */
  readonly published: string | null;
}

/** Parts an article's text (line ends `\n`) from the page furniture around and inside it. Only whole lines go. */
export function cutFurniture(
  text: string,
  given: { readonly title: string | null },
  furniture: Furniture,
  isKnownOutlet: KnownOutlet,
): CutResult {
  const page = new Page(text);
  const head = cutHead(page, given.title, furniture, isKnownOutlet);
  const learned: (string | null)[] = [head.outlet];
  learned.push(...cutAnywhere(page, furniture));
  cutRelated(page, furniture);
  cutTailBlocks(page, furniture);
  learned.push(...cutTail(page, furniture));
  cutCaptions(page, furniture);
  return {
    text: page.keptText(),
    title: head.title,
    outlet: learned.find((name) => name !== null) ?? null,
    published: head.published,
  };
}

function cutAnywhere(page: Page, furniture: Furniture): (string | null)[] {
  const rules = furniture.rules.filter((rule) => rule.where === "anywhere");
  const learned: (string | null)[] = [];
  for (const at of page.kept()) {
    const line = page.line(at);
    const hit = firstMatch(rules, line);
    if (!hit) continue;
    page.cut(at);
    learned.push(outletOf(hit, furniture));
  }
  return learned;
}

/** A "read more" line goes with the list items under it: further lines may be a sub-heading of the article. */
function cutRelated(page: Page, furniture: Furniture): void {
  const rules = furniture.rules.filter((rule) => rule.where === "related");
  let insideBlock = false;
  for (const at of page.kept()) {
    const line = page.line(at);
    const isLink: boolean = insideBlock && isListItem(line.clean) && !endsLikeSentence(line.clean);
    insideBlock = isLink || firstMatch(rules, line) !== null;
    if (insideBlock) page.cut(at);
  }
}

/** From the first such line after the article's last sentence, all goes. */
function cutTailBlocks(page: Page, furniture: Furniture): void {
  const rules = furniture.rules.filter((rule) => rule.where === "tail_block");
  const kept = page.kept();
  const afterArticle = kept.slice(kept.findLastIndex((at) => readsAsSentence(page.line(at))) + 1);
  const start = afterArticle.findIndex((at) => firstMatch(rules, page.line(at)));
  if (start >= 0) for (const at of afterArticle.slice(start)) page.cut(at);
}

function cutTail(page: Page, furniture: Furniture): (string | null)[] {
  const rules = furniture.rules.filter((rule) => rule.where === "tail" || rule.where === "edges");
  const learned: (string | null)[] = [];
  for (const at of page.kept().reverse()) {
    const hit = firstMatch(rules, page.line(at));
    if (!hit) break;
    page.cut(at);
    learned.unshift(outletOf(hit, furniture));
  }
  return learned;
}

/** A caption is told from a sentence by its missing full stop, which says nothing where no paragraph has one. */
function cutCaptions(page: Page, furniture: Furniture): void {
  if (!paragraphsEndWithStops(page)) return;
  const rules = furniture.rules.filter((rule) => rule.where === "caption");
  for (const at of page.kept()) if (firstMatch(rules, page.line(at))) page.cut(at);
}
