import { describe, expect, test } from "vitest";
import { arabicIntroductions } from "../../corpus/ar/introductions.ts";
import { arabicPeople } from "../../corpus/ar/people.ts";
import { arabicSpeakers } from "../../corpus/ar/speakers.ts";
import { factsOf } from "../support.ts";

/** Who speaks last in a text: of a text that lets nobody speak, nobody does. */
const lastSpeaker = (text: string): string | null => factsOf(text).quotes.at(-1)?.speaker?.ar ?? null;

describe.each(Object.entries({ ...arabicIntroductions, ...arabicSpeakers, ...arabicPeople }))("%s", (_, examples) => {
  test.each(examples)("%s", (text, name) => expect(lastSpeaker(text)).toBe(name));
});
