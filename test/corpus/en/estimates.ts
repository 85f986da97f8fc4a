import type { EstimateExample } from "../ar/estimates.ts";

/** Numbers of people, as English news states them. The examples are published on Wednesday, 30 October 2024. */
export const englishEstimates: Readonly<Record<string, readonly EstimateExample[]>> = {
  "whom an outlet cites in front of its verb": [
    {
      text: "Yonhap, citing South Korean intelligence, reported that 12,000 troops were sent.",
      figures: [{ min: 12000, by: "National Intelligence Service (South Korea)" }],
    },
    { text: "Reuters, citing officials, reported that 60 soldiers were killed.", figures: [{ min: 60, by: null }] },
    // Nobody is cited.
    { text: "Yonhap reported that 12,000 troops were sent.", figures: [{ min: 12000, by: "Yonhap" }] },
  ],
  "forces, and what became of a part of those who were sent": [
    {
      text: "Over 1,000 North Korean forces were killed or wounded in Kursk.",
      figures: [{ min: 1000, measure: "casualties", hedge: "more_than", place: "Kursk" }],
    },
    {
      text: "Some 4,000 of the 12,000 North Korean troops sent by Pyongyang to bolster the war effort in October had already been killed or injured.",
      figures: [
        { min: 4000, measure: "casualties" },
        { min: 12000, measure: "troops" },
      ],
    },
  ],
  "one of those who are what they are": [
    { text: "One of the North Korean POWs said he was born in 2005.", figures: [] },
    { text: "One of the prisoners was killed.", figures: [{ min: 1, measure: "killed" }] },
    { text: "Two of the prisoners said so.", figures: [{ min: 2, measure: "captured" }] },
  ],
  "people who fill a unit": [
    { text: "A force of 5,000 men arrived in the camp.", figures: [{ min: 5000, measure: "troops" }] },
    { text: "A group of ten men arrived in the camp.", figures: [{ min: 10, measure: "other" }] },
  ],
  "two fates, each with a number": [
    {
      text: "The quake left 640 villagers dead and injured 4,200 others.",
      figures: [
        { min: 640, measure: "killed" },
        { min: 4200, measure: "wounded" },
      ],
    },
    { text: "The fighting has left 750 dead and injured.", figures: [{ min: 750, measure: "casualties" }] },
  ],
  "a first group": [
    { text: "The first batch of 2,600 soldiers arrived on Monday.", figures: [{ min: 2600, measure: "troops" }] },
    { text: "Nine out of ten soldiers were left behind.", figures: [] },
  ],
  "a preposition that looks like a hedge": [
    { text: "The minister gave details about 300 soldiers.", figures: [{ min: 300, hedge: "exact" }] },
    { text: "Talks over 300 prisoners have failed.", figures: [{ min: 300, hedge: "exact" }] },
    { text: "In fact about 300 soldiers had left.", figures: [{ min: 300, hedge: "about" }] },
    { text: "The minister said about 300 soldiers had left.", figures: [{ min: 300, hedge: "about" }] },
  ],
  "officials of two countries, and whom somebody cites": [
    {
      text: "Ukrainian and American officials say some 11,000 soldiers have arrived.",
      figures: [{ min: 11_000, by: "United States" }],
    },
    {
      text: "Some 11,000 soldiers have arrived, Ukrainian and U.S. officials said.",
      figures: [{ min: 11_000, by: "United States" }],
    },
    {
      text: "At least 100 soldiers have been killed, a South Korean lawmaker said on Thursday citing the South Korean spy agency.",
      figures: [{ min: 100, by: "National Intelligence Service (South Korea)" }],
    },
    {
      text: "At least 100 soldiers have been killed, Reuters reported citing the Russian Defence Ministry.",
      figures: [{ min: 100, by: "Russian Defence Ministry" }],
    },
  ],
  measures: [
    { text: "Some 300 soldiers arrived.", figures: [{ min: 300, measure: "troops", hedge: "about" }] },
    { text: "300 troops arrived.", figures: [{ min: 300, measure: "troops" }] },
    { text: "1,500 special forces arrived.", figures: [{ min: 1500, measure: "troops" }] },
    { text: "The strike killed 30 soldiers.", figures: [{ min: 30, measure: "killed", status: "killed" }] },
    { text: "30 soldiers were killed in the strike.", figures: [{ min: 30, measure: "killed" }] },
    { text: "30 civilians died in the strike.", figures: [{ min: 30, measure: "killed" }] },
    { text: "The strike left 30 dead.", figures: [{ min: 30, measure: "killed" }] },
    { text: "The strike wounded 30 people.", figures: [{ min: 30, measure: "wounded", status: "wounded" }] },
    { text: "The hospital took in 30 wounded soldiers.", figures: [{ min: 30, measure: "wounded" }] },
    { text: "They captured 30 soldiers.", figures: [{ min: 30, measure: "captured" }] },
    { text: "Russia holds 30 prisoners of war.", figures: [{ min: 30, measure: "captured" }] },
    { text: "30 people are missing.", figures: [{ min: 30, measure: "missing" }] },
    {
      text: "About 30 people, civilians as well as soldiers, are missing.",
      figures: [{ min: 30, measure: "missing" }],
    },
    { text: "30,000 people fled the city.", figures: [{ min: 30000, measure: "displaced" }] },
    { text: "30 soldiers were killed or wounded.", figures: [{ min: 30, measure: "casualties" }] },
    { text: "Russia lost 930 men in one day.", figures: [{ min: 930, measure: "casualties" }] },
    { text: "The death toll rose to 120.", figures: [{ min: 120, measure: "killed" }] },
    { text: "The number of dead stood at 34.", figures: [{ min: 34, measure: "killed" }] },
    {
      text: "30 people died, taking the death toll since October 2023 to 42,847.",
      figures: [
        { min: 30, measure: "killed" },
        { min: 42847, measure: "killed", hedge: "exact" },
      ],
    },
    { text: "The death toll since October 2023 reached 42,847.", figures: [{ min: 42847, measure: "killed" }] },
  ],
  "adjectives before the noun": [
    { text: "3,000 North Korean soldiers arrived.", figures: [{ min: 3000, of: "North Korean troops" }] },
    { text: "3,000 newly trained North Korean soldiers arrived.", figures: [{ min: 3000, of: "North Korean troops" }] },
    { text: "30,000 foreign volunteers arrived.", figures: [{ min: 30000, measure: "troops" }] },
    { text: "3,000 soldiers from North Korea arrived.", figures: [{ min: 3000, of: "North Korean troops" }] },
    { text: "North Korea has sent 3,000 soldiers.", figures: [{ min: 3000, of: "North Korean troops" }] },
    { text: "2.1 million Afghans returned.", figures: [{ min: 2_100_000, measure: "other" }] },
    { text: "a 62-member team of rescuers", figures: [{ min: 62 }] },
    { text: "a 10,000-strong force", figures: [{ min: 10000 }] },
  ],
  "parts and joined figures": [
    {
      text: "The strike killed 12 people and wounded 40.",
      figures: [
        { min: 12, measure: "killed" },
        { min: 40, measure: "wounded" },
      ],
    },
    {
      text: "12 people were killed and 40 others wounded.",
      figures: [
        { min: 12, measure: "killed" },
        { min: 40, measure: "wounded", mention: "40 others" },
      ],
    },
    {
      text: "Fewer than 200 of the 11,000 soldiers have been killed.",
      figures: [
        { min: 200, measure: "killed", hedge: "less_than" },
        { min: 11000, measure: "troops" },
      ],
    },
    { text: "Some 300 of its soldiers arrived.", figures: [{ min: 300, measure: "troops" }] },
    { text: "Two dozen of the injured were in danger.", figures: [{ min: 24, measure: "wounded" }] },
    {
      text: "11 people, including two children, were wounded.",
      figures: [
        { min: 11, measure: "wounded" },
        { min: 2, measure: "wounded" },
      ],
    },
    {
      text: "They sent 2,600 soldiers, 500 of them officers.",
      figures: [
        { min: 2600, measure: "troops" },
        { min: 500, measure: "troops" },
      ],
    },
    {
      text: "At least 100 soldiers had died and 1,000 had been wounded.",
      figures: [
        { min: 100, measure: "killed", hedge: "at_least" },
        { min: 1000, measure: "wounded" },
      ],
    },
  ],
  "one person": [
    { text: "The strike killed a soldier.", figures: [{ min: 1, measure: "killed" }] },
    { text: "A boy was wounded near the bridge.", figures: [{ min: 1, measure: "wounded" }] },
    { text: "A woman, 62, was injured.", figures: [{ min: 1, measure: "wounded" }] },
    { text: "One person was killed.", figures: [{ min: 1, measure: "killed" }] },
    { text: "One man asked twice.", figures: [] },
    { text: "A soldier asked twice.", figures: [] },
  ],
  "no people": [
    { text: "3,000 North Korean missiles arrived.", figures: [] },
    { text: "They bought 30 troop carriers.", figures: [] },
    { text: "It damaged more than 1,400 homes.", figures: [] },
    { text: "They released $5 million for 3 years.", figures: [] },
    { text: "Thousands of soldiers arrived.", figures: [] },
    { text: "Two Ukrainian officials left.", figures: [] },
    { text: "The quake struck 28 kilometers below the city at 1 a.m.", figures: [] },
    { text: "30% of the soldiers left.", figures: [] },
    { text: "Children between the ages of 2 and 11 left.", figures: [] },
    { text: "They left on 13 October 2024.", figures: [] },
  ],
  sources: [
    // Bodies without capitals.
    { text: "30 people died in Kenya, the national police agency said.", figures: [{ min: 30, by: "Kenyan police" }] },
    {
      text: "30 people died in Kenya, civil protection authorities said.",
      figures: [{ min: 30, by: "Kenyan Civil Protection" }],
    },
    { text: "30 people died in Kenya, the municipal government said.", figures: [{ min: 30, by: null }] },
    { text: "30 people died in Kenya, health authorities said.", figures: [{ min: 30, by: null }] },
    { text: "Kenyan police today said 30 people had died.", figures: [{ min: 30, by: "Kenyan police" }] },
    // Whoever declines to talk about a figure does not give it.
    {
      text: "Mark Rutte declined to comment on a report by Reuters that 30 soldiers had died.",
      figures: [{ min: 30, speaker: null }],
    },
    {
      text: "The toll rose to 256, confirmed the state's Health Minister Veena George on Thursday.",
      figures: [{ min: 256, measure: "killed", by: "Veena George" }],
    },
    {
      text: "Kenyan police put the crowd at 120 people and said nobody had been arrested.",
      figures: [{ min: 120, measure: "other", by: "Kenyan police" }],
    },
    {
      text: "Pentagon spokeswoman Sabrina Singh said 300 soldiers had arrived.",
      figures: [{ min: 300, by: "Pentagon", speaker: "Sabrina Singh" }],
    },
    { text: "300 soldiers arrived, the Pentagon said.", figures: [{ min: 300, by: "Pentagon", speaker: null }] },
    { text: "300 soldiers arrived, Taliban officials said.", figures: [{ min: 300, by: "Taliban" }] },
    { text: "According to the Pentagon, 300 soldiers arrived.", figures: [{ min: 300, by: "Pentagon" }] },
    { text: "300 soldiers arrived, according to the Pentagon.", figures: [{ min: 300, by: "Pentagon" }] },
    {
      text: "The Pentagon put the number of soldiers at 300.",
      figures: [{ min: 300, by: "Pentagon", measure: "troops" }],
    },
    { text: "The Pentagon estimates that 300 soldiers arrived.", figures: [{ min: 300, by: "Pentagon" }] },
    {
      text: "Russia's Foreign Ministry denied that 300 soldiers had arrived.",
      figures: [{ min: 300, by: null, deniedBy: "Russian Foreign Ministry" }],
    },
    {
      text: "Reuters reported, citing the Pentagon, that 300 soldiers had arrived.",
      figures: [{ min: 300, by: "Pentagon" }],
    },
    {
      text: "The U.S. State Department confirmed that 300 soldiers had arrived, spokesman Aldous Fenwick said.",
      figures: [{ min: 300, by: "US State Department" }],
    },
    {
      text: "Of the 12,000 soldiers, 3,000 are in Kursk, Zelensky said.",
      figures: [
        { min: 12000, by: "Volodymyr Zelensky" },
        { min: 3000, by: "Volodymyr Zelensky" },
      ],
    },
    { text: "300 soldiers arrived.", figures: [{ min: 300, by: null, speaker: null }] },
  ],
  statuses: [
    { text: "300 soldiers will be sent to Russia.", figures: [{ min: 300, status: "planned" }] },
    { text: "300 soldiers would arrive by December.", figures: [{ min: 300, status: "planned" }] },
    { text: "Pyongyang plans to send 300 soldiers.", figures: [{ min: 300, status: "planned" }] },
    { text: "300 soldiers are expected to arrive.", figures: [{ min: 300, status: "planned" }] },
    { text: "300 soldiers are training in eastern Russia.", figures: [{ min: 300, status: "training" }] },
    { text: "300 soldiers are fighting in Kursk.", figures: [{ min: 300, status: "fighting", place: "Kursk" }] },
    {
      text: "300 soldiers were deployed in Russia's Kursk region.",
      figures: [{ min: 300, status: "deployed", place: "Kursk" }],
    },
    { text: "300 soldiers have withdrawn from Kursk.", figures: [{ min: 300, status: "withdrawn" }] },
    {
      text: "300 soldiers have been sent to Russia and most of them are fighting.",
      figures: [{ min: 300, status: "deployed" }],
    },
    { text: "300 soldiers were in northern Afghanistan.", figures: [{ min: 300, place: "Afghanistan" }] },
    { text: "In Nairobi, some 300 people marched.", figures: [{ min: 300, place: "Nairobi" }] },
    { text: "In Paris, a diplomat said 300 people had left.", figures: [{ min: 300, place: null }] },
    { text: "Egypt hosts some 300 people.", figures: [{ min: 300, place: "Egypt" }] },
    { text: "Latvia, which has 300 soldiers ready, is waiting.", figures: [{ min: 300, place: "Latvia" }] },
    { text: "The minister hosted 300 people.", figures: [{ min: 300, place: null }] },
  ],
  places: [
    { text: "Drones hit Port Sudan before dawn, killing seven people.", figures: [{ min: 7, place: "Port Sudan" }] },
    {
      text: "At least 43 people died before the two sides signed a truce in Kuala Lumpur.",
      figures: [{ min: 43, place: null }],
    },
    { text: "12 people were killed before dawn in Port Sudan.", figures: [{ min: 12, place: "Port Sudan" }] },
    {
      text: "12 people were killed in Fallujah.\n\nThe Iraqi army said 15 people were killed.",
      figures: [
        { min: 12, place: "Fallujah" },
        { min: 15, place: "Fallujah" },
      ],
    },
    {
      text: "Aid reached the al-Hol camp. The camp is home to 300 people.",
      figures: [{ min: 300, place: "al-Hol camp" }],
    },
  ],
  days: [
    { text: "On Tuesday the Pentagon said 300 soldiers had arrived.", figures: [{ min: 300, day: "2024-10-29" }] },
    { text: "300 soldiers arrived, the Pentagon said on Tuesday.", figures: [{ min: 300, day: "2024-10-29" }] },
    { text: "The Pentagon said on Tuesday that 300 soldiers arrived.", figures: [{ min: 300, day: "2024-10-29" }] },
  ],
  "what became of people, by the words right around them": [
    {
      text: "At least 100 soldiers stationed in the north have died.",
      figures: [{ min: 100, measure: "killed", hedge: "at_least" }],
    },
    { text: "100 soldiers stationed in the north have eaten.", figures: [{ min: 100, measure: "troops" }] },
    { text: "The deal is about 195 captured Russian soldiers.", figures: [{ min: 195, measure: "captured" }] },
    { text: "The deal is about 195 uniformed Russian soldiers.", figures: [{ min: 195, measure: "troops" }] },
    { text: "They had lost 300 men killed, by their own account.", figures: [{ min: 300, measure: "killed" }] },
    {
      text: "The bandits left, and the 12 people killed were farmers.",
      figures: [{ min: 12, measure: "killed" }],
    },
    { text: "30 soldiers killed two boars.", figures: [{ min: 30 }] },
    { text: "The remains of 17 people lie there.", figures: [{ min: 17, measure: "killed" }] },
    { text: "They found 43 deceased individuals.", figures: [{ min: 43, measure: "killed" }] },
    { text: "17 of her neighbours were swept away.", figures: [{ min: 17, measure: "missing" }] },
    { text: "17 of her chairs were swept away.", figures: [] },
    {
      text: "Russia loses over 1,000 soldiers in a day.",
      figures: [{ min: 1000, measure: "casualties", hedge: "more_than" }],
    },
    { text: "2,400 Ukrainians were still held in prisons there.", figures: [{ min: 2400, measure: "captured" }] },
    { text: "The talks were still held there by 30 officials.", figures: [] },
    { text: "At least 800 artillerymen remained there.", figures: [{ min: 800, measure: "troops" }] },
    { text: "They sent 4,600 personnel involved in the search.", figures: [{ min: 4600 }] },
    { text: "They sent 4,600 personnel carriers.", figures: [] },
  ],
  "counts that a noun in front tells": [
    {
      text: "The death toll from the quakes that struck the valley this week, increased to 92.",
      figures: [{ min: 92, measure: "killed" }],
    },
    { text: "The death toll did not change, and a bus drove to 92 stops.", figures: [] },
    { text: "The toll from the floods passes 300.", figures: [{ min: 300, measure: "killed", hedge: "more_than" }] },
    { text: "The toll from the floods stands at 300.", figures: [{ min: 300, measure: "killed", hedge: "exact" }] },
    {
      text: "They put the death toll at 37 and said it could rise as some remained missing.",
      figures: [{ min: 37, measure: "killed" }],
    },
    {
      text: "There have been at least 100 deaths and the injured are approaching 1,000.",
      figures: [
        { min: 100, measure: "killed", hedge: "at_least" },
        { min: 1000, measure: "wounded" },
      ],
    },
    {
      text: "They reported a death toll of more than 250.",
      figures: [{ min: 250, measure: "killed", hedge: "more_than" }],
    },
    {
      text: "19,136 people died. Of the deaths, 17,388 were reported in the hills.",
      figures: [
        { min: 19136, measure: "killed" },
        { min: 17388, measure: "killed" },
      ],
    },
    {
      text: "Some 64,400 people remained displaced, against almost 99,000 a year earlier.",
      figures: [
        { min: 64400, measure: "displaced", hedge: "about" },
        { min: 99000, measure: "displaced", hedge: "about" },
      ],
    },
  ],
  "people who do something, and who were told of before": [
    {
      text: "Three soldiers were wounded when one of them stepped on a mine.",
      figures: [{ min: 3, measure: "wounded" }],
    },
    {
      text: "Six soldiers were wounded, one of them badly.",
      figures: [
        { min: 6, measure: "wounded" },
        { min: 1, measure: "wounded" },
      ],
    },
    { text: "Fighting went on until the two neighbours signed a truce.", figures: [] },
    { text: "The fire killed the two neighbours.", figures: [{ min: 2, measure: "killed" }] },
    {
      text: "At least two residents put the death toll at 37.",
      figures: [
        { min: 2, measure: "other", hedge: "at_least" },
        { min: 37, measure: "killed" },
      ],
    },
  ],
  "people of courts, games and borders": [
    { text: "The court sentenced 14 defendants.", figures: [{ min: 14 }] },
    { text: "Police arrested 27 fans.", figures: [{ min: 27, measure: "captured" }] },
    { text: "The hall has 14 fan heaters.", figures: [] },
  ],
  "where people are sent, and whose ground they are on": [
    { text: "Cuba sent 500 soldiers to support Venezuela.", figures: [{ min: 500, place: "Venezuela" }] },
    { text: "About 500 people marched to support Venezuela.", figures: [{ min: 500, place: null }] },
    { text: "Some 300 soldiers are trained at Russian training grounds.", figures: [{ min: 300, place: "Russia" }] },
  ],
  "things by the nouns of people": [
    { text: "The shop sold 14 ceiling fans and 300 toy soldiers.", figures: [] },
    { text: "The club let in 300 football fans.", figures: [{ min: 300 }] },
  ],
  "whose report it is": [
    {
      text: "A report by Amnesty International said 41 civilians were killed.",
      figures: [{ min: 41, by: "Amnesty International" }],
    },
    { text: "A report on Amnesty International said 41 civilians were killed.", figures: [{ min: 41, by: null }] },
    {
      text: "Data from the Turkish Interior Ministry showed 41 people were deported.",
      figures: [{ min: 41, by: "Turkish Interior Ministry" }],
    },
    {
      text: "The province expelled 41 people, Turkish Interior Ministry data showed.",
      figures: [{ min: 41, by: "Turkish Interior Ministry" }],
    },
    {
      text: "The province expelled 41 people, Turkish Interior Ministry sources said.",
      figures: [{ min: 41, by: null }],
    },
    {
      text: "Sergei Lavrov said 41 people died, a claim rejected by Turkish police, who acknowledged seven deaths.",
      figures: [
        { min: 41, by: "Sergei Lavrov" },
        { min: 7, by: "Turkish police" },
      ],
    },
    { text: "Police have confirmed 14 deaths in Haiti.", figures: [{ min: 14, by: "Haitian police" }] },
    { text: "14 people died in Haiti as police have no boats.", figures: [{ min: 14, by: null }] },
    { text: "Amnesty International recorded 23 government fatalities.", figures: [{ min: 23, measure: "killed" }] },
    { text: "Amnesty International recorded 23 government decrees.", figures: [] },
    { text: "Amnesty International lists 41 people as missing.", figures: [{ min: 41, by: "Amnesty International" }] },
    { text: "The lists of Amnesty International name 41 people.", figures: [{ min: 41, by: null }] },
  ],
  "nouns in front of a place, what is still told over an aside, cases, and what a body is": [
    {
      text: "Strikes killed 19 people in the eastern Ukrainian city of Kharkiv.",
      figures: [{ min: 19, place: "Kharkiv" }],
    },
    { text: "Strikes killed 19 people in the Syrian province of Idlib.", figures: [{ min: 19, place: "Idlib" }] },
    { text: "Strikes killed 19 people on the outskirts of Odesa.", figures: [{ min: 19, place: "Odesa" }] },
    { text: "Strikes killed 19 people north of Odesa.", figures: [{ min: 19, place: "Odesa" }] },
    {
      text: "Up to 60 migrants died off the coast of Mauritania.",
      figures: [{ min: 60, hedge: "up_to", place: "Mauritania" }],
    },
    { text: "Police arrested 25 protesters in central Tbilisi.", figures: [{ min: 25, place: "Tbilisi" }] },
    // Who only comes from there, or talks there.
    {
      text: "The mayor of the city of Kharkiv, which has 19 parks, said 12 people were killed.",
      figures: [{ min: 12, place: null }],
    },
    {
      text: "Fifteen people, including four children, remain missing.",
      figures: [
        { min: 15, measure: "missing" },
        { min: 4, measure: "missing" },
      ],
    },
    {
      text: "Fifteen people, including four children, remain in the village.",
      figures: [
        { min: 15, measure: "other" },
        { min: 4, measure: "other" },
      ],
    },
    {
      text: "Sudan has recorded 1,500 cholera cases and 32 deaths.",
      figures: [
        { min: 1500, measure: "other", by: "Sudan" },
        { min: 32, measure: "killed", by: "Sudan" },
      ],
    },
    { text: "Rwanda has confirmed 58 cases of Marburg virus.", figures: [{ min: 58, measure: "other", by: "Rwanda" }] },
    { text: "Sudan has recorded 1,500 cases of beer.", figures: [] },
    {
      text: "Two Israeli soldiers were killed in southern Gaza, the military said.",
      figures: [{ min: 2, measure: "killed", by: "Israeli army" }],
    },
    {
      text: "Ten people died, rights group Amnesty International said.",
      figures: [{ min: 10, by: "Amnesty International" }],
    },
    { text: "Ten people died, according to the aid group Mercy Corps.", figures: [{ min: 10, by: "Mercy Corps" }] },
    { text: "Ten people died, according to Paris-based group Airwars.", figures: [{ min: 10, by: "Airwars" }] },
    { text: "Ten people died, according to Paris.", figures: [{ min: 10, by: "Paris" }] },
  ],
};
