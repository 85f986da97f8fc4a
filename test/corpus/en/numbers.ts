import type { NumberCorpus } from "../numberCorpus.ts";

/** One value, and the ways English news writes it. Each text holds that one number and no other. */
export const englishNumbers: NumberCorpus = {
  values: [
    { value: 1, as: ["one soldier", "1 soldier"] },
    { value: 12, as: ["twelve (12) soldiers", "twelve soldiers", "a dozen soldiers", "12"] },
    { value: 24, as: ["two dozen", "twenty-four", "twenty four"] },
    { value: 100, as: ["a hundred soldiers", "one hundred"] },
    { value: 120, as: ["one hundred and twenty", "a hundred twenty"] },
    { value: 1200, as: ["twelve hundred", "12-hundred", "1,200", "one thousand two hundred"] },
    {
      value: 12_000,
      as: ["12,000 troops", "12k", "twelve thousand", "12 thousand", "12 000 troops", "the 12,000 troops"],
    },
    { value: 3500, as: ["three thousand five hundred", "3,500", "3.5 thousand"] },
    { value: 12.345, as: ["12.345"] },
    { value: 250_000, as: ["a quarter of a million", "250,000", "two hundred and fifty thousand"] },
    { value: 500_000, as: ["half a million", "half-million", "half a million people"] },
    { value: 2_000_000, as: ["2-million", "two-million"] },
    { value: 2_500_000, as: ["two and a half million", "2.5 million", "2.5m", "two point five million"] },
    { value: 63_000_000, as: ["€63m", "63 million euros", "$63mn"] },
    { value: 1_000_000_000, as: ["a billion", "1bn", "one billion"] },
  ],
  ranges: [
    {
      min: 10_000,
      max: 12_000,
      as: [
        "10-12 thousand",
        "between 10 and 12 thousand",
        "from 10,000 to 12,000",
        "10,000 to 12,000",
        "10,000–12,000",
      ],
    },
    { min: 100, max: 200, as: ["between one hundred and two hundred", "one to two hundred", "between 100 and 200"] },
    { min: 2, max: 3, as: ["two or three soldiers"] },
    { min: 10, max: 20, as: ["more than 10 and less than 20"] },
  ],
  vague: [
    "thousands of troops",
    "tens of thousands",
    "several thousand",
    "a few hundred",
    "dozens",
    "hundreds of thousands",
  ],
  ordinals: [
    { value: 1, as: ["first", "1st"] },
    { value: 21, as: ["twenty-first", "21st"] },
    { value: 13, as: ["thirteenth", "the 13th"] },
  ],
  none: [
    "F-16",
    "M1 tanks",
    "10:30",
    "29/10/2024",
    "2024-10-29",
    "half the troops",
    "several soldiers",
    "and",
    "the",
    "",
    "some of them",
  ],
};
