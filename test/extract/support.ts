import { join } from "node:path";
import { test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import type { EntityRef } from "../../src/domain/entity.ts";
import type { Extraction } from "../../src/domain/fact.ts";
import { readDocument } from "../../src/extract/document.ts";
import { createExtractor } from "../../src/extract/index.ts";
import { createLanguages } from "../../src/extract/languages/index.ts";
import { findMentions } from "../../src/extract/names/mentions.ts";
import { loadKnowledge } from "../../src/settings.ts";

const knowledge = loadKnowledge(join(import.meta.dirname, "../../config"));

export const extract = createExtractor(knowledge);
export const { ar: arabic, en: english } = createLanguages(knowledge);

/** A Wednesday. Examples are published on it unless they say otherwise. */
export const usualDay = "2024-10-30";

export function articleOf(text: string, published: string | null = usualDay): Article {
  return {
    id: "example",
    revision: 1,
    language: "ar",
    outlet: null,
    title: null,
    url: null,
    published,
    publishedInferred: false,
    text,
  };
}

export const factsOf = (text: string, published: string | null = usualDay): Extraction =>
  extract(articleOf(text, published));

export const nameOf = ({ known, ar, en }: EntityRef): string => (known ? en : ar);

/**
 * What an Arabic text names: the words as written, and whom they mean: by the English name, by the Arabic one as the
 * text has it for a name that no list has, null for nobody who can be told.
 */
export function mentionsOf(text: string, published: string | null = usualDay): (readonly [string, string | null])[] {
  const document = readDocument(text, arabic.rules);
  return findMentions(document, arabic.directory, published).map(({ first, last, named }) => [
    text.slice(document.tokens[first]?.start, document.tokens[last]?.end),
    named === null ? null : nameOf(named.ref),
  ]);
}

/** An example that ought to work and does not yet says why; the day it works, its test tells. */
export interface Example {
  readonly fails?: string;
}

/** One test an example. */
export function eachExample<T extends Example>(
  examples: readonly T[],
  name: (one: T) => string,
  run: (one: T) => void,
) {
  for (const one of examples.filter(({ fails }) => fails === undefined)) test(name(one), () => run(one));
  for (const one of examples.filter(({ fails }) => fails !== undefined)) {
    test.fails(`${name(one)} (known to fail: ${one.fails})`, () => run(one));
  }
}
