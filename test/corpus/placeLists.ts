/** The places that one text names, in its order: those of longer names and of titles, too. */
export interface PlaceListExample {
  readonly text: string;
  readonly places: readonly string[];
}

export const arabicPlaceLists: readonly PlaceListExample[] = [
  { text: "قالت السفارة الروسية لدى سيئول إن عشرة غادروا.", places: ["Seoul"] },
  { text: "وأعلنت وزارة الصحة في قطاع غزة أن عشرة غادروا.", places: ["Gaza Strip"] },
  { text: "وقال رئيس وزراء باكستان إن عشرة غادروا.", places: ["Pakistan"] },
  { text: "وقال المبعوث الخاص إلى سوريا توماس باراك إن عشرة غادروا.", places: ["Syria"] },
  { text: "وأكد رئيس بلدية كوبيانسك أن عشرة غادروا إلى دنيبرو.", places: ["Kupiansk", "Dnipro"] },
  // A nationality, the name of a unit between quotation marks, a city in a name that the gazetteer has.
  { text: "وقال وزير الصحة اللبناني إن عشرة غادروا.", places: [] },
  { text: "وقال الناطق باسم مجموعة «دنيبرو» إن عشرة غادروا.", places: [] },
  { text: "وقالت صحيفة نيويورك تايمز إن عشرة غادروا.", places: [] },
];

export const englishPlaceLists: readonly PlaceListExample[] = [
  { text: "Taiwan's coast guard said ten had left.", places: ["Taiwan"] },
  { text: "Israel's military said ten had left.", places: ["Israel"] },
  { text: "The interior ministry in Bangkok said ten had left.", places: ["Bangkok"] },
  { text: "The Israeli military said ten had left.", places: [] },
  { text: "The New York Times said ten had left.", places: [] },
];
