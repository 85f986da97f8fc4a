import type { EventExample } from "../ar/events.ts";

/** What happened, as English news tells it. The examples are published on Wednesday, 30 October 2024. */
export const englishEvents: Readonly<Record<string, readonly EventExample[]>> = {
  call: [
    {
      text: "Volodymyr Zelensky spoke by phone with Yoon Suk Yeol on Tuesday.",
      events: [{ type: "call", actors: ["Volodymyr Zelensky"], counterpart: "Yoon Suk Yeol", day: "2024-10-29" }],
    },
    {
      text: "In a phone call on Tuesday, Volodymyr Zelensky thanked Yoon Suk Yeol.",
      events: [{ type: "call", actors: ["Volodymyr Zelensky", "Yoon Suk Yeol"], day: "2024-10-29" }],
    },
    { text: "The phone rang in the office.", events: [] },
  ],
  "rockets that nobody fires": [{ text: "Pyongyang has shipped anti-tank rockets and howitzers.", events: [] }],
  summons: [
    {
      text: "Seoul summoned the Russian ambassador, Georgy Zinoviev, on Monday.",
      events: [{ type: "summons", actors: ["Seoul"], counterpart: "Georgy Zinoviev", day: "2024-10-28" }],
    },
    { text: "He summoned his strength.", events: [] },
  ],
  meeting: [
    {
      text: "Choe Son Hui met her Russian counterpart, Sergey Lavrov, on Tuesday.",
      events: [{ type: "meeting", actors: ["Choe Son Hui"], counterpart: "Sergei Lavrov", day: "2024-10-29" }],
    },
    {
      text: "Choe Son Hui held talks with Foreign Minister Sergey Lavrov.",
      events: [{ type: "meeting", actors: ["Choe Son Hui"], counterpart: "Sergei Lavrov", day: null }],
    },
    { text: "The conditions were not met.", events: [] },
  ],
  visit: [
    {
      text: "Foreign Minister Choe Son Hui left for Russia on Monday.",
      events: [{ type: "visit", aspect: "departed", actors: ["Choe Son Hui"], place: "Russia", day: "2024-10-28" }],
    },
    {
      text: "Foreign Minister Choe Son Hui arrived in Vladivostok on Tuesday.",
      events: [{ type: "visit", aspect: "arrived", actors: ["Choe Son Hui"], place: "Vladivostok", day: "2024-10-29" }],
    },
    {
      text: "Foreign Minister Choe Son Hui will visit Moscow on Thursday.",
      events: [{ type: "visit", aspect: "expected", actors: ["Choe Son Hui"], place: "Moscow", day: "2024-10-31" }],
    },
    { text: "3,000 soldiers arrived in Vladivostok.", events: [] },
  ],
  treaty: [
    {
      text: "Vladimir Putin signed the treaty with North Korea on Sunday.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin"], day: "2024-10-27" }],
    },
    {
      text: "The treaty was signed by Vladimir Putin on Sunday.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin"], day: "2024-10-27" }],
    },
    {
      text: "Russia's Federation Council ratified the treaty on Sunday.",
      events: [{ type: "treaty", aspect: "ratified", actors: ["Federation Council"], day: "2024-10-27" }],
    },
    {
      text: "The treaty that Moscow had wanted was signed by Vladimir Putin on Sunday.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Vladimir Putin"], day: "2024-10-27" }],
    },
    {
      text: "The treaty that Moscow had wanted was signed in June.",
      events: [{ type: "treaty", aspect: "signed", actors: [] }],
    },
    { text: "Mark Rutte signed a football.", events: [] },
  ],
  deployment: [
    {
      text: "NATO confirmed that North Korean troops have been deployed in Kursk, and Volodymyr Zelensky said on Monday that the winter would be hard.",
      events: [{ type: "deployment", aspect: "confirmed", actors: ["NATO"], place: "Kursk", day: null }],
    },
    {
      text: "NATO said on Monday that foreign troops have begun fighting in Kursk.",
      events: [{ type: "deployment", aspect: "said", status: "fighting", actors: ["NATO"], place: "Kursk" }],
    },
    {
      text: "NATO confirmed on Monday that North Korean troops have been deployed in Kursk.",
      events: [{ type: "deployment", aspect: "confirmed", actors: ["NATO"], place: "Kursk", day: "2024-10-28" }],
    },
    {
      text: "Volodymyr Zelensky said Russia will deploy North Korean troops in Kursk.",
      events: [{ type: "deployment", aspect: "forecast", actors: ["Volodymyr Zelensky"], place: "Kursk" }],
    },
  ],
  statements: [
    { text: "The Kremlin denied the report.", events: [{ type: "denial", aspect: "denied", actors: ["Kremlin"] }] },
    {
      text: "The Kremlin declined to comment.",
      events: [{ type: "statement", aspect: "declined", actors: ["Kremlin"] }],
    },
    {
      text: "The Kremlin has not denied the report.",
      events: [{ type: "statement", aspect: "not_denied", actors: ["Kremlin"] }],
    },
    {
      text: "NATO condemned the deployment.",
      events: [{ type: "statement", aspect: "condemned", actors: ["NATO"] }],
    },
    {
      text: "Japan's parliament on Monday elected Taro Hoshino its speaker.",
      events: [{ type: "other", aspect: "election", actors: ["Japanese parliament"], day: "2024-10-28" }],
    },
    {
      text: "A court in Berlin sentenced two men to death.",
      events: [{ type: "other", aspect: "ruling", actors: [] }],
    },
    {
      text: "Israeli warplanes struck a village near the border, killing two people.",
      events: [{ type: "other", aspect: "strike", actors: ["Israel"] }],
    },
    {
      text: "Mark Rutte spoke with Volodymyr Zelensky on Monday evening and urged patience.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky", day: "2024-10-28" }],
    },
    {
      text: "About 300 residents were evacuated from the town.",
      events: [{ type: "other", aspect: "evacuation", actors: [] }],
    },
    { text: "Mark Rutte asked to visit Kyiv.", events: [] },
    { text: "The mayor dismissed Mark Rutte.", events: [] },
    { text: "The Kremlin has neither confirmed nor denied the report.", events: [] },
    { text: "The claim was denied.", events: [] },
  ],
  aid: [
    {
      text: "The United Nations said it had released $5 million for victims.",
      events: [{ type: "aid", actors: ["United Nations"], amount: [5_000_000, "USD"] }],
    },
    {
      text: "Sweden sent 240 tonnes of food to Ukraine.",
      events: [{ type: "aid", actors: ["Sweden"], amount: [240, "t"] }],
    },
    { text: "Sweden was fined 5 million dollars.", events: [] },
    {
      text: "Sweden pledged €63 million in military aid to Ukraine.",
      events: [{ type: "aid", actors: ["Sweden"], counterpart: "Ukraine", amount: [63_000_000, "EUR"] }],
    },
    {
      text: "The United States announced a new aid package worth 425 million dollars.",
      events: [{ type: "aid", actors: ["United States"], amount: [425_000_000, "USD"] }],
    },
    { text: "Sweden promised more military aid.", events: [] },
  ],
  advance: [
    {
      text: "Russia gained 478 square kilometres of territory in October.",
      events: [{ type: "advance", actors: ["Russia"], amount: [478, "km2"], day: "2024-10" }],
    },
    {
      text: "The Russian army captured the village of Vremivka in the Donetsk region.",
      events: [{ type: "advance", actors: ["Russia"], amount: null }],
    },
    { text: "They walked 5 kilometres through the village.", events: [] },
  ],
  "whom a title in capitals leads to, and several at once": [
    {
      text: "Mark Rutte is to meet President Volodymyr Zelensky in Brussels on Thursday.",
      events: [{ type: "meeting", aspect: "expected", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    {
      text: "Mark Rutte telephoned President Volodymyr Zelensky and Secretary of State Antony Blinken.",
      events: [{ type: "call", actors: ["Mark Rutte", "Volodymyr Zelensky", "Antony Blinken"], counterpart: null }],
    },
    {
      text: "Mark Rutte received a call from America's Antony Blinken.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Antony Blinken" }],
    },
    { text: "Mark Rutte received a call for help.", events: [] },
    {
      text: "Mark Rutte called Volodymyr Zelensky on Tuesday to discuss the truce.",
      events: [{ type: "call", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
    { text: "Mark Rutte called on Volodymyr Zelensky to discuss the truce.", events: [] },
    {
      text: "Sergei Lavrov and his Egyptian counterpart signed an agreement.",
      events: [{ type: "treaty", aspect: "signed", actors: ["Sergei Lavrov", "Badr Abdelatty"] }],
    },
  ],
  "towns taken, troops sent, and planes against fires": [
    {
      text: "M23 rebels seized Goma on Tuesday.",
      events: [{ type: "advance", actors: ["M23"], place: "Goma", day: "2024-10-29" }],
    },
    // What is there is no town.
    { text: "M23 rebels seized Goma residents.", events: [] },
    {
      text: "Kenya will send 600 police officers to Haiti.",
      events: [{ type: "deployment", aspect: "forecast", actors: ["Kenya"], place: "Haiti" }],
    },
    { text: "Kenya will send a letter to Haiti.", events: [] },
    {
      text: "The Lebanese army began deploying in three villages.",
      events: [{ type: "deployment", aspect: "moved", actors: ["Lebanese army"] }],
    },
    {
      text: "Italy sent two firefighting planes to Greece.",
      events: [{ type: "aid", actors: ["Italy"], counterpart: "Greece" }],
    },
    {
      text: "Saudi Arabia's King Salman Relief Centre sent 25 tonnes of medical supplies to Sudan.",
      events: [{ type: "aid", actors: ["King Salman Relief Centre"], counterpart: "Sudan" }],
    },
  ],
  "of no type of its own": [
    {
      text: "The Kremlin said a Ukrainian drone strike on Kursk killed two people.",
      events: [{ type: "other", aspect: "strike", actors: ["Kremlin"], counterpart: "Ukraine", place: "Kursk" }],
    },
    {
      text: "Russia and Ukraine exchanged prisoners on Tuesday.",
      events: [{ type: "other", aspect: "exchange", actors: ["Russia", "Ukraine"], day: "2024-10-29" }],
    },
    { text: "Russia and Ukraine have traded 10,000 captives since 2022.", events: [] },
    { text: "The Kremlin said a strike at the factory had ended.", events: [] },
  ],

  "who acts where the subject is no name": [
    {
      text: "President Volodymyr Zelensky arrived in Seoul on Monday. On Tuesday he met with his counterpart Yoon Suk Yeol.",
      events: [
        { type: "visit", aspect: "arrived", actors: ["Volodymyr Zelensky"], day: "2024-10-28" },
        { type: "meeting", actors: ["Volodymyr Zelensky"], counterpart: "Yoon Suk Yeol", day: "2024-10-29" },
      ],
    },
    {
      text: "Some people said that Volodymyr Zelensky was dismissed as leader by the court.",
      events: [{ type: "other", aspect: "dismissal", actors: ["Volodymyr Zelensky"] }],
    },
    {
      text: "Seoul, South Korea – At least four people were hurt after security forces fired on crowds.",
      events: [{ type: "other", aspect: "shooting", actors: [] }],
    },
    {
      text: "A source close to Hezbollah denied that eight members had been killed.",
      events: [{ type: "denial", actors: ["Hezbollah"] }],
    },
  ],

  "every kind in its usual words": [
    {
      text: "NATO defence ministers met in Brussels.",
      events: [{ type: "meeting", actors: ["NATO"], place: "Brussels" }],
    },
    {
      text: "The UN Security Council held an emergency session.",
      events: [{ type: "meeting", actors: ["UN Security Council"] }],
    },
    { text: "The singer held a note for a minute.", events: [] },
    {
      text: "Emmanuel Macron called Volodymyr Zelensky to discuss the truce.",
      events: [{ type: "call", actors: ["Emmanuel Macron"], counterpart: "Volodymyr Zelensky" }],
    },
    { text: "Emmanuel Macron called for Volodymyr Zelensky to discuss the truce.", events: [] },
    {
      text: "Donald Trump hosted Benjamin Netanyahu at the White House.",
      events: [{ type: "meeting", actors: ["Donald Trump"], counterpart: "Benjamin Netanyahu" }],
    },
    {
      text: "Abbas Araghchi is on a visit to Islamabad.",
      events: [{ type: "visit", actors: ["Abbas Araghchi"], place: "Islamabad" }],
    },
    {
      text: "The United States deployed additional troops to Qatar.",
      events: [{ type: "deployment", aspect: "moved", actors: ["United States"], place: "Qatar" }],
    },
    { text: "The United States deployed a new system to track letters.", events: [] },
    {
      text: "Norway said it would give 85 million crowns to the appeal.",
      events: [{ type: "aid", actors: ["Norway"], amount: [85000000, "crown"] }],
    },
    {
      text: "A ship carrying 600 tonnes of wheat donated by Iraq reached Latakia.",
      events: [{ type: "aid", actors: ["Iraq"], amount: [600, "t"] }],
    },
    {
      text: "Boris Pistorius announced a new package of interceptors for Ukraine.",
      events: [{ type: "aid", actors: ["Boris Pistorius"], counterpart: "Ukraine" }],
    },
    {
      text: "Russian forces advanced towards Pokrovsk.",
      events: [{ type: "advance", actors: ["Russia"], place: "Pokrovsk" }],
    },
    { text: "The technology advanced towards the end of the century.", events: [] },
    {
      text: "Israel carried out air strikes on Saada.",
      events: [{ type: "other", aspect: "strike", actors: ["Israel"], place: "Saada" }],
    },
    { text: "Israel carried out a survey of Saada.", events: [] },
    {
      text: "A suicide bomber blew himself up in Islamabad.",
      events: [{ type: "other", aspect: "explosion", actors: [], place: "Islamabad" }],
    },
    {
      text: "Clashes broke out between the Syrian army and the SDF in Aleppo.",
      events: [
        { type: "other", aspect: "combat", actors: ["Syrian army", "Syrian Democratic Forces"], place: "Aleppo" },
      ],
    },
    {
      text: "Thai and Cambodian troops exchanged fire along the border.",
      events: [{ type: "other", aspect: "combat", actors: ["Thailand", "Cambodia"] }],
    },
    {
      text: "The Sudanese army repelled an attack on El Obeid.",
      events: [{ type: "other", aspect: "repelled", actors: ["Sudanese army"], place: "El Obeid" }],
    },
    {
      text: "Gunmen abducted 25 schoolgirls in Abuja.",
      events: [{ type: "other", aspect: "abduction", actors: [], place: "Abuja" }],
    },
    {
      text: "Fifty prisoners were freed in Aden.",
      events: [{ type: "other", aspect: "release", actors: [] }],
    },
    { text: "Belarus released figures about prisoners.", events: [] },
    {
      text: "Belarus pardoned 31 prisoners.",
      events: [{ type: "other", aspect: "pardon", actors: ["Belarus"] }],
    },
    {
      text: "Japan ordered the evacuation of coastal areas.",
      events: [{ type: "other", aspect: "order", actors: ["Japan"] }],
    },
    {
      text: "The US Treasury sanctioned three judges.",
      events: [{ type: "other", aspect: "sanctions", actors: ["US Treasury"] }],
    },
    {
      text: "Britain lifted sanctions on Syria.",
      events: [{ type: "other", aspect: "decision", actors: ["United Kingdom"], counterpart: "Syria" }],
    },
    {
      text: "Pakistan shut the Torkham crossing.",
      events: [{ type: "other", aspect: "closure", actors: ["Pakistan"] }],
    },
    { text: "Stocks closed higher in Pakistan.", events: [] },
    {
      text: "Ethiopia declared a state of emergency in Amhara.",
      events: [{ type: "other", aspect: "decision", actors: ["Ethiopia"], place: "Amhara" }],
    },
    {
      text: "Volodymyr Zelensky dissolved parliament.",
      events: [{ type: "other", aspect: "decision", actors: ["Volodymyr Zelensky"] }],
    },
    { text: "The tablet dissolved in water in front of parliament.", events: [] },
    {
      text: "The United States vetoed the text.",
      events: [{ type: "other", aspect: "decision", actors: ["United States"] }],
    },
    {
      text: "Kamil Idris formed a new government.",
      events: [{ type: "other", aspect: "appointment", actors: ["Kamil Idris"] }],
    },
    {
      text: "North Korea test-fired a hypersonic missile.",
      events: [{ type: "other", aspect: "test", actors: ["North Korea"] }],
    },
    { text: "North Korea tested the patience of its neighbours.", events: [] },
    {
      text: "South Korea and the United States began joint drills.",
      events: [{ type: "other", aspect: "operation", actors: ["South Korea", "United States"] }],
    },
    {
      text: "Libya resumed oil exports.",
      events: [{ type: "other", aspect: "resumption", actors: ["Libya"] }],
    },
    {
      text: "Police dispersed demonstrators in Nairobi.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Nairobi" }],
    },
    {
      text: "Protests erupted in Kathmandu on Tuesday.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Kathmandu", day: "2024-10-29" }],
    },
    {
      text: "A ceasefire took effect in Gaza on Tuesday.",
      events: [{ type: "other", aspect: "ceasefire", actors: [], day: "2024-10-29" }],
    },
    {
      text: "Iran executed a man.",
      events: [{ type: "other", aspect: "execution", actors: ["Iran"] }],
    },
    { text: "Iran executed a plan for man and machine.", events: [] },
    {
      text: "A bus overturned near Cairo.",
      events: [{ type: "other", aspect: "accident", actors: [], place: "Cairo" }],
    },
    { text: "The decision overturned a ruling.", events: [] },
    // A clause behind "as" has a subject of its own; a plural that is written like the verb is a noun.
    {
      text: "Russia and Ukraine exchanged prisoners as drones hit Kharkiv.",
      events: [
        { type: "other", aspect: "exchange", actors: ["Russia", "Ukraine"] },
        { type: "other", aspect: "strike", actors: [], place: "Kharkiv" },
      ],
    },
    { text: "The mayor of Kharkiv counted Wednesday's strikes with a drone twice.", events: [] },
    {
      text: "The Kremlin called the report false.",
      events: [{ type: "denial", aspect: "denied", actors: ["Kremlin"] }],
    },
    { text: "The Kremlin called the report important.", events: [] },
    {
      text: "The Pentagon said reports of a withdrawal were untrue.",
      events: [{ type: "denial", aspect: "denied", actors: ["Pentagon"] }],
    },
    { text: "The Pentagon said it was not true that tea was cheap.", events: [] },
  ],

  "of whole families of words": [
    {
      text: "Thousands of people rallied outside the Russian Defence Ministry on Tuesday.",
      events: [
        { type: "other", aspect: "protest", actors: [], counterpart: "Russian Defence Ministry", day: "2024-10-29" },
      ],
    },
    {
      text: "Israeli police confirmed the arrest of 49 suspects in Jerusalem.",
      events: [{ type: "other", aspect: "arrest", actors: ["Israeli police"] }],
    },
    {
      text: "Russian attacks on Kharkiv killed two civilians, the Ukrainian army said.",
      events: [{ type: "other", aspect: "strike", actors: ["Ukrainian army"], counterpart: "Russia" }],
    },
    {
      text: "Vladimir Putin ordered the release of emergency funds after the flood.",
      events: [{ type: "aid", actors: ["Vladimir Putin"] }],
    },
    // What is only described, lies ahead or is sought has not been told.
    { text: "Russia said the freed men were in hospital.", events: [] },
    { text: "He said more prisoners will be released in the coming days.", events: [] },
    { text: "Israeli police sought the arrest of 49 suspects.", events: [] },
  ],
  "meetings that lie ahead": [
    {
      text: "Mark Rutte is due to meet Yoon Suk Yeol on Friday.",
      events: [
        {
          type: "meeting",
          aspect: "expected",
          actors: ["Mark Rutte"],
          counterpart: "Yoon Suk Yeol",
          day: "2024-11-01",
        },
      ],
    },
    { text: "Mark Rutte will not meet Yoon Suk Yeol.", events: [] },
    { text: "Mark Rutte cancelled a meeting with Yoon Suk Yeol.", events: [] },
    { text: "Mark Rutte will meet the families of the victims.", events: [] },
  ],
  "clauses behind after": [
    {
      text: "The announcement came a day after Beijing imposed export curbs on 20 firms.",
      events: [{ type: "other", aspect: "sanctions", actors: ["Beijing"] }],
    },
    { text: "The curbs came after talks with Beijing, officials said.", events: [] },
  ],
  "what courts, states and crowds do": [
    {
      text: "Germany extradited the suspect to Poland.",
      events: [{ type: "other", aspect: "extradition", actors: ["Germany"], counterpart: "Poland" }],
    },
    {
      text: "Portugal recognised the state of Palestine.",
      events: [{ type: "other", aspect: "recognition", actors: ["Portugal"] }],
    },
    { text: "Portugal would recognise the state of Palestine.", events: [] },
    {
      text: "Farmers blocked the road to Warsaw.",
      events: [{ type: "other", aspect: "protest", actors: [], place: "Warsaw" }],
    },
    { text: "Police blocked the road to Warsaw.", events: [] },
    {
      text: "Russia on Friday began naval drills with China.",
      events: [{ type: "other", aspect: "operation", actors: ["Russia"], counterpart: "China", day: "2024-10-25" }],
    },
    {
      text: "Volodymyr Zelensky congratulated Mark Rutte.",
      events: [
        { type: "statement", aspect: "congratulated", actors: ["Volodymyr Zelensky"], counterpart: "Mark Rutte" },
      ],
    },
  ],
  "rates, members, fires and ruins": [
    {
      text: "The Central Bank of Turkey cut its key interest rate.",
      events: [{ type: "other", aspect: "decision", actors: ["Turkish central bank"] }],
    },
    {
      text: "Finland joined the NATO alliance.",
      events: [{ type: "other", aspect: "accession", actors: ["Finland"] }],
    },
    { text: "Russia joined the talks.", events: [] },
    {
      text: "The Israeli army demolished two homes in Jerusalem.",
      events: [{ type: "other", aspect: "demolition", actors: ["Israeli army"], place: "Jerusalem" }],
    },
    { text: "The house was demolished in the storm in Texas.", events: [] },
    {
      text: "Settlers torched cars in Nablus.",
      events: [{ type: "other", aspect: "arson", actors: [], place: "Nablus" }],
    },
    {
      text: "A man stabbed two people in Paris.",
      events: [{ type: "other", aspect: "attack", actors: [], place: "Paris" }],
    },
    {
      text: "Mark Rutte announced his candidacy for president.",
      events: [{ type: "other", aspect: "candidacy", actors: ["Mark Rutte"] }],
    },
    {
      text: "Mark Rutte welcomed the ceasefire in Gaza.",
      events: [{ type: "statement", aspect: "welcomed", actors: ["Mark Rutte"] }],
    },
    {
      text: "Mark Rutte welcomed Volodymyr Zelensky in Brussels.",
      events: [{ type: "meeting", actors: ["Mark Rutte"], counterpart: "Volodymyr Zelensky" }],
    },
  ],
  "who is dismissed, and what": [
    {
      text: "South Korea's president dismissed his defence minister.",
      events: [{ type: "other", aspect: "dismissal", actors: ["Yoon Suk Yeol"] }],
    },
    {
      text: "South Korea's president dismissed the minister's claims.",
      events: [{ type: "denial", aspect: "denied", actors: ["Yoon Suk Yeol"] }],
    },
  ],
  "bodies of a place, votes and orders": [
    {
      text: "A Paris court jailed the former minister for five years.",
      events: [{ type: "other", aspect: "ruling", actors: [] }],
    },
    {
      text: "The U.N. Security Council met on Sudan.",
      events: [{ type: "meeting", actors: ["UN Security Council"] }],
    },
    {
      text: "Polling stations opened in Iraq on Tuesday.",
      events: [{ type: "other", aspect: "vote", actors: [], place: "Iraq", day: "2024-10-29" }],
    },
    {
      text: "Donald Trump signed an executive order on Monday.",
      events: [{ type: "other", aspect: "decision", actors: ["Donald Trump"], day: "2024-10-28" }],
    },
    { text: "Donald Trump signed a book on Monday.", events: [] },
  ],
  "whom a pronoun behind a verb of meeting means, people captured, and somebody who is met": [
    {
      text: "Emmanuel Macron visited Morocco. King Mohammed VI received him at Rabat airport.",
      events: [
        { type: "visit", actors: ["Emmanuel Macron"] },
        { type: "meeting", actors: ["King Mohammed VI"], counterpart: "Emmanuel Macron" },
      ],
    },
    {
      text: "Mark Rutte visited Kyiv. Zelensky met it.",
      events: [{ type: "visit", actors: ["Mark Rutte"] }],
    },
    {
      text: "Hakan Fidan travelled to Doha. He met Mark Rutte.",
      events: [
        { type: "visit", actors: ["Hakan Fidan"] },
        { type: "meeting", actors: ["Hakan Fidan"], counterpart: "Mark Rutte" },
      ],
    },
    {
      text: "Ukraine said it had captured two North Korean soldiers in the Kursk region.",
      events: [{ type: "other", aspect: "arrest", actors: ["Ukraine"], place: "Kursk" }],
    },
    {
      text: "Russian forces captured the village of Toretsk and 12 soldiers.",
      events: [{ type: "advance", actors: ["Russia"], place: "Toretsk" }],
    },
  ],
};
