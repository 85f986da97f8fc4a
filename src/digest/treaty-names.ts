import type { EntityRef } from "../domain/entity.ts";
import type { EventLine } from "./edition.ts";

/** The topic that names no treaty in particular. */
const GENERAL_TREATY = "treaty";

interface Named {
  readonly topics: ReadonlySet<string>;
  readonly withWhom: ReadonlyMap<string, EntityRef>;
}

/** "It was ratified": the treaty that the same articles name more closely, and with whom it is, when they name only one. */
export function createTreatyNaming(lines: readonly EventLine[]): (line: EventLine) => EventLine {
  const byArticle = new Map<string, EventLine[]>();
  for (const line of lines.filter(isNamedTreaty)) {
    for (const { articleId } of line.claim.reports) {
      const named = byArticle.get(articleId);
      if (named === undefined) byArticle.set(articleId, [line]);
      else named.push(line);
    }
  }
  return (line) => {
    if (line.claim.type !== "treaty" || isNamedTreaty(line)) return line;
    const named = line.claim.reports.flatMap(({ articleId }) => byArticle.get(articleId) ?? []);
    return withName(line, {
      topics: new Set(named.flatMap(({ topic }) => topic ?? [])),
      withWhom: new Map(
        named.flatMap(({ claim: { counterpart } }) => (counterpart ? [[counterpart.id, counterpart]] : [])),
      ),
    });
  };
}

function isNamedTreaty({ claim, topic }: EventLine): boolean {
  return claim.type === "treaty" && topic !== null && topic !== GENERAL_TREATY;
}

function withName(line: EventLine, { topics, withWhom }: Named): EventLine {
  const [topic, ...others] = topics;
  if (topic === undefined || others.length > 0) return line;
  const { claim } = line;
  const [other = null, ...more] = withWhom.values();
  const isOther = claim.counterpart === null && more.length === 0 && claim.actors.every(({ id }) => id !== other?.id);
  return { ...line, topic, claim: isOther ? { ...claim, counterpart: other } : claim };
}
