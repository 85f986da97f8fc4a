import type { UnnamedExample } from "../ar/unnamed.ts";

export const englishUnnamed: Readonly<Record<string, readonly UnnamedExample[]>> = {
  "adjectives and their noun": [
    { text: "A medical source said 12 people were killed.", told: ["مصدر طبي", "medical source"] },
    {
      text: "Two Western diplomats said 3,000 troops were killed.",
      told: ["دبلوماسيان غربيان", "two Western diplomats"],
    },
    { text: "Residents said 24 villagers were killed by gunmen.", told: ["سكان", "residents"] },
    { text: "“We buried 14 people,” a local resident told Reuters.", told: ["أحد السكان المحليين", "local resident"] },
    {
      text: "According to two security sources, 12 people were killed.",
      told: ["مصدران أمنيان", "two security sources"],
    },
    {
      text: "Twelve people were killed, according to witnesses and medics.",
      told: ["شهود ومسعفون", "witnesses and paramedics"],
    },
  ],
  "whom somebody tells it": [
    { text: "Some 3,000 troops had been sent, Park told reporters.", told: null },
    { text: "Two officials told reporters that 3,000 troops had been sent.", told: ["مسؤولان", "two officials"] },
  ],
  "whom an outlet cites": [
    {
      text: "Reuters, citing a security source, reported that 60 soldiers were killed.",
      told: ["مصدر أمني", "security source"],
    },
    {
      text: "Yonhap reported, citing military sources, that 3,000 troops were sent.",
      told: ["مصادر عسكرية", "military sources"],
    },
    {
      text: "Citing two intelligence officials, The New York Times reported that 1,000 soldiers were killed.",
      told: ["مسؤولان استخباريان", "two intelligence officials"],
    },
    // Who has a name is told by it.
    { text: "Yonhap, citing South Korean intelligence, reported that 12,000 troops were sent.", told: null },
  ],
  "nobody is described": [
    { text: "Twelve people were killed.", told: null },
    { text: "Sergei Lavrov told officials that 12 people were killed.", told: null },
  ],
};
