import type { HedgeCorpus } from "../numberCorpus.ts";

/** How English news qualifies one number. Each text holds that one number and no other. */
export const englishHedges: HedgeCorpus = {
  about: [
    "about 300",
    "around 300",
    "nearly 300",
    "some 300",
    "roughly 300",
    "approximately 300",
    "an estimated 300",
    "300 or so",
    "about the 300",
  ],
  more_than: ["more than 300", "over 300", "in excess of 300", "upwards of 300"],
  at_least: [
    "at least 300",
    "no fewer than 300",
    "300 or more",
    "300-plus troops",
    "300+ troops",
    "300 soldiers or more",
    "at least some 300",
  ],
  up_to: ["up to 300", "as many as 300", "up to about 300", "no more than 300", "300 at most"],
  less_than: ["fewer than 300", "under 300", "less than 300"],
  exact: ["300 soldiers", "over. 300 soldiers", "of 300", "the 300 soldiers"],
};
