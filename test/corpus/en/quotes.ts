import type { QuoteExample } from "../ar/quotes.ts";

/** Who said what, as English news attributes it. People who are quoted directly are invented. */
export const englishSources: Readonly<Record<string, readonly QuoteExample[]>> = {
  "he and she, behind somebody without a name": [
    {
      text: "Mark Rutte said the bridge had fallen. A senior official said the road had been closed. He added that the river had risen.",
      said: [
        { by: "Mark Rutte", says: "the bridge had fallen" },
        { by: null, says: "the road had been closed" },
        { by: null, says: "the river had risen" },
      ],
    },
    {
      text: "Mark Rutte said the bridge had fallen. The prisoner said the road had been closed. He said the river had risen.",
      said: [
        { by: "Mark Rutte", says: "the bridge had fallen" },
        { by: null, says: "the road had been closed" },
        { by: null, says: "the river had risen" },
      ],
    },
    {
      // Several are not he.
      text: "Mark Rutte said the bridge had fallen. Villagers said the road had been closed. He added that the river had risen.",
      said: [
        { by: "Mark Rutte", says: "the bridge had fallen" },
        { by: null, says: "the road had been closed" },
        { by: "Mark Rutte", says: "the river had risen" },
      ],
    },
  ],
  "when something was said is not what was said": [
    {
      text: "The bridge had fallen, Mark Rutte said before he left for Kyiv.",
      said: [{ by: "Mark Rutte", says: "The bridge had fallen" }],
    },
    {
      text: "Mark Rutte said when the river rose, the bridge had fallen.",
      said: [{ by: "Mark Rutte", says: "when the river rose, the bridge had fallen" }],
    },
  ],
  "titles between marks, which nobody says": [
    { text: 'The report, titled "Counting What Cannot Be Counted", was sold out.', said: [] },
    {
      text: 'Danko Tesh told a festival "we count what cannot be counted".',
      said: [{ by: "Danko Tesh", says: "we count what cannot be counted", direct: true }],
    },
  ],
  "whose he is in front of what he is": [
    {
      text: '"The bridge has fallen and nobody came," Zelensky\'s chief of staff Danko Tesh said on social media.',
      said: [{ by: "Danko Tesh", says: "The bridge has fallen and nobody came", direct: true }],
    },
  ],
  "trades and verbs of all kinds": [
    {
      text: "Village elder Danko Tesh hinted that the bridge had fallen.",
      said: [{ by: "Danko Tesh", says: "the bridge had fallen" }],
    },
    {
      text: '"The bridge has fallen and nobody came," muttered welder Danko Tesh.',
      said: [{ by: "Danko Tesh", says: "The bridge has fallen and nobody came", direct: true }],
    },
    {
      text: "Danko Tesh said the date was fixed. Campaigners said the bridge had fallen.",
      said: [
        { by: "Danko Tesh", says: "the date was fixed" },
        { by: null, says: "the bridge had fallen" },
      ],
    },
    { text: "A sailor and a trader who live near the fallen bridge remembered Danko Tesh.", said: [] },
  ],
  "people without a name who say a clause": [
    {
      text: "Villagers in the north said they had buried their animals.",
      said: [{ by: null, says: "they had buried their animals" }],
    },
    {
      text: 'Danko Tesh wrote to the Associated Press. Villagers said they had buried their animals. "We used sails to cover them," they told a visiting AP reporter.',
      said: [
        { by: null, says: "they had buried their animals" },
        { by: null, says: "We used sails to cover them", direct: true },
      ],
    },
    {
      text: "Danko Tesh, a security official, said the bridge had fallen. The ward official said he knew of no bridge.",
      said: [
        { by: "Danko Tesh", says: "the bridge had fallen" },
        { by: null, says: "he knew of no bridge" },
      ],
    },
    {
      text: "Danko Tesh, a security official, said the bridge had fallen. The official said he knew of no plan.",
      said: [
        { by: "Danko Tesh", says: "the bridge had fallen" },
        { by: "Danko Tesh", says: "he knew of no plan" },
      ],
    },
    {
      text: 'Mayor Danko Tesh was booed by a crowd shouting "give us the names now".',
      said: [{ by: null, says: "give us the names now", direct: true }],
    },
  ],
  "names behind somebody without one": [
    {
      text: '"Our bridge has fallen," said a Ukrainian battalion commander who goes by the call sign Sokil.',
      said: [{ by: "Sokil", says: "Our bridge has fallen", direct: true }],
    },
    {
      text: '"Our bridge has fallen," said the minister\'s adviser Marta Hnatyuk.',
      said: [{ by: "Marta Hnatyuk", says: "Our bridge has fallen", direct: true }],
    },
    {
      text: '"Our bridge has fallen," said a Ukrainian battalion commander who fled.',
      said: [{ by: null, says: "Our bridge has fallen", direct: true }],
    },
    {
      text: "Hadiya, a Beja grandmother, said the bridge had fallen.",
      said: [{ by: "Hadiya", says: "the bridge had fallen" }],
    },
    {
      text: "In Tarhun, a Beja grandmother said the bridge had fallen.",
      said: [{ by: null, says: "the bridge had fallen" }],
    },
    {
      text: 'The Reverend Sunday Danko arrived. "Our bridge has fallen," the pastor said.',
      said: [{ by: "Sunday Danko", says: "Our bridge has fallen", direct: true }],
    },
    {
      text: 'The Reverend said on Sunday: "Our bridge has fallen."',
      said: [{ by: null, says: "Our bridge has fallen.", direct: true }],
    },
    {
      text: "Danko Tesh said the road was long. He reckons that the bridge has fallen.",
      said: [
        { by: "Danko Tesh", says: "the road was long" },
        { by: "Danko Tesh", says: "the bridge has fallen" },
      ],
    },
  ],
  "things that go on inside what somebody says": [
    {
      text: 'Danko Tesh denied it, saying fighting was continuing "on the northern side of the village".',
      said: [
        { by: "Danko Tesh", says: 'fighting was continuing "on the northern side of the village"' },
        { by: "Danko Tesh", says: "on the northern side of the village", direct: true },
      ],
    },
    {
      text: 'Danko Tesh said the road was long, and residents continued: "on the northern side of the village".',
      said: [
        { by: "Danko Tesh", says: "the road was long" },
        { by: null, says: "on the northern side of the village", direct: true },
      ],
    },
  ],
  "posts between commas, behind a name with a rank": [
    {
      text: "Colonel Danko Tesh, a military spokesman, said that the bridge had fallen.",
      said: [{ by: "Danko Tesh", says: "the bridge had fallen" }],
    },
    {
      text: "A colonel, a military spokesman, said that the bridge had fallen.",
      said: [{ by: null, says: "the bridge had fallen" }],
    },
  ],
  "whoever is cited by somebody without a name": [
    {
      text: "The bridge had fallen, a South Korean lawmaker said on Tuesday, citing the country's spy agency.",
      said: [{ by: "National Intelligence Service (South Korea)", says: "The bridge had fallen", day: "2024-10-29" }],
    },
    {
      text: "The bridge had fallen, Danko Tesh said, citing the National Intelligence Service.",
      said: [{ by: "Danko Tesh", says: "The bridge had fallen" }],
    },
  ],
  "days that say which one is meant": [
    {
      text: "The bridge has been closed since the October 2023 flood, Danko Tesh said.",
      said: [{ by: "Danko Tesh", says: "The bridge has been closed since the October 2023 flood", day: null }],
    },
    {
      text: "The bridge had fallen, the United Nations said, the third one this month.",
      said: [{ by: "United Nations", says: "The bridge had fallen", day: null }],
    },
    {
      text: "The bridge had fallen, Danko Tesh said in October.",
      said: [{ by: "Danko Tesh", says: "The bridge had fallen", day: "2024-10" }],
    },
  ],
  "names between commas, in front of the verb": [
    {
      text: "One of the villagers, Danko Mai-Tesh, told a reporter that the bridge had fallen.",
      said: [{ by: "Danko Mai-Tesh", says: "the bridge had fallen" }],
    },
    {
      text: "Its man in the valley, Danko Tesh, said the bridge had fallen.",
      said: [{ by: "Danko Tesh", says: "the bridge had fallen" }],
    },
    {
      text: "Rev. Danko Tesh, spokesman for the Valley Church, where the storm began, said the bridge had fallen.",
      said: [{ by: "Danko Tesh", says: "the bridge had fallen" }],
    },
    { text: "He came from Danko Tesh, Milna, and said nothing.", said: [] },
  ],
  "forms of the present that are nouns": [
    {
      text: "The bridge fell in Kano state, Danko Tesh said.",
      said: [{ by: "Danko Tesh", says: "The bridge fell in Kano state" }],
    },
    {
      text: "Danko Tesh, the mayor, said that they burned two police posts and that the bridge had fallen.",
      said: [{ by: "Danko Tesh", says: "they burned two police posts and that the bridge had fallen" }],
    },
    {
      text: "Ukraine's police say the bridge has fallen.",
      said: [{ by: "Ukrainian National Police", says: "the bridge has fallen" }],
    },
    { text: "Mark Rutte says the bridge has fallen.", said: [{ by: "Mark Rutte", says: "the bridge has fallen" }] },
  ],
  "when it was said, behind the verb": [
    {
      text: "Mark Rutte said in a press briefing on Tuesday evening the bridge had fallen.",
      said: [{ by: "Mark Rutte", says: "the bridge had fallen", day: "2024-10-29" }],
    },
    {
      text: "Mark Rutte said in an emailed statement late on Tuesday that the bridge had fallen.",
      said: [{ by: "Mark Rutte", says: "the bridge had fallen", day: "2024-10-29" }],
    },
    { text: "Mark Rutte said in a press briefing on Tuesday evening.", said: [] },
  ],
  "datelines are nobody's words": [
    { text: "TOKYO: The number of dead rose to 92 on Friday, with snow ahead.", said: [] },
    {
      text: "Mark Rutte: The number of dead rose to 92 on Friday",
      said: [{ by: "Mark Rutte", says: "The number of dead rose to 92 on Friday" }],
    },
  ],
  "subject in front": [
    {
      text: "Mark Rutte said that the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", direct: false, cue: "say" }],
    },
    {
      text: "Mark Rutte said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed" }],
    },
    {
      text: "Mark Rutte has also repeatedly warned that the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", cue: "warn" }],
    },
    {
      text: "Mark Rutte on Tuesday said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", day: "2024-10-29" }],
    },
    {
      text: "Mark Rutte said Tuesday the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", day: "2024-10-29" }],
    },
    {
      text: "Mark Rutte told Reuters on Tuesday that the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", day: "2024-10-29" }],
    },
    {
      text: "Mark Rutte told reporters in Brussels the date had not changed.",
      said: [{ by: "Mark Rutte", says: "in Brussels the date had not changed" }],
    },
    {
      text: "Mark Rutte said in a statement on Tuesday the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", day: "2024-10-29" }],
    },
    {
      text: "Mark Rutte said on the Telegram messaging app that the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed" }],
    },
    {
      text: "Mark Rutte is warning that the date has not changed.",
      said: [{ by: "Mark Rutte", says: "the date has not changed", cue: "warn" }],
    },
    {
      text: "The Pentagon denied that the date had been changed.",
      said: [{ by: "Pentagon", says: "the date had been changed", cue: "deny" }],
    },
  ],
  "something between the subject and its verb": [
    {
      text: "Mark Rutte, speaking in Brussels on Tuesday, said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", day: "2024-10-29" }],
    },
    {
      text: "Mark Rutte, who arrived with Yoon Suk Yeol, said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed" }],
    },
    {
      text: "Mark Rutte, the NATO chief, said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", role: "NATO Secretary General" }],
    },
    {
      text: "In Moscow, the Kremlin's spokesman, Dmitry Peskov, said the date had not changed.",
      said: [{ by: "Dmitry Peskov", says: "the date had not changed" }],
    },
    {
      text: "The head of the Ukrainian presidential office in Kyiv said the date had not changed.",
      said: [{ by: "Andriy Yermak", says: "the date had not changed" }],
    },
  ],
  "carried on": [
    {
      text: "Mark Rutte said the date had not changed, adding that nobody had asked for it.",
      said: [
        { by: "Mark Rutte", says: "the date had not changed" },
        { by: "Mark Rutte", says: "nobody had asked for it", cue: "add" },
      ],
    },
    {
      text: "Mark Rutte thanked Yoon Suk Yeol and said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed" }],
    },
    {
      text: "Mark Rutte visited Kyiv. He said the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed" }],
    },
    {
      text: "Mark Rutte met Sabrina Singh. She said the date had not changed.",
      said: [{ by: "Sabrina Singh", says: "the date had not changed" }],
    },
    {
      text: "The Pentagon said nobody had asked for it. Mark Rutte was in Brussels. It said the date had not changed.",
      said: [
        { by: "Pentagon", says: "nobody had asked for it" },
        { by: "Pentagon", says: "the date had not changed" },
      ],
    },
    {
      text: "The Pentagon said nobody had asked for it. The statement said the date had not changed.",
      said: [
        { by: "Pentagon", says: "nobody had asked for it" },
        { by: "Pentagon", says: "the date had not changed" },
      ],
    },
  ],
  "verb behind what is said": [
    {
      text: "The date has not changed at all, Mark Rutte said on Tuesday.",
      said: [{ by: "Mark Rutte", says: "The date has not changed at all", day: "2024-10-29" }],
    },
    {
      text: "The date has not changed at all, according to Mark Rutte.",
      said: [],
    },
    {
      text: "The date has not changed at all, said Marta Hnatenko, a doctor.",
      said: [{ by: "Marta Hnatenko", says: "The date has not changed at all", role: "doctor" }],
    },
    {
      text: "Seoul said Pyongyang had promised to return the boats, Mark Rutte told reporters.",
      said: [{ by: "Seoul", says: "Pyongyang had promised to return the boats" }],
    },
  ],
  "an agency that relays": [
    {
      text: "Park Sun-won quoted the spy agency as saying that the date had not changed.",
      said: [],
    },
    {
      text: "The National Intelligence Service met lawmakers. Park Sun-won quoted the agency as saying that the date had not changed.",
      said: [
        { by: "National Intelligence Service (South Korea)", says: "the date had not changed", via: "Park Sun-won" },
      ],
    },
    {
      text: "Mark Rutte was quoted as saying that the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed" }],
    },
    {
      text: "Reuters reported, citing Mark Rutte, that the date had not changed.",
      said: [{ by: "Mark Rutte", says: "the date had not changed", via: "Reuters" }],
    },
  ],
  "no statement": [
    { text: "Mark Rutte was told that the date had not changed.", said: [] },
    { text: "Mark Rutte did not say that the date had changed.", said: [] },
    { text: "Neither Kyiv nor Seoul expects the date to change.", said: [] },
    { text: "Mark Rutte will say that the date has not changed.", said: [] },
    { text: "Mark Rutte wanted to say that the date had changed.", said: [] },
    { text: "The date said to be the last one was never kept.", said: [] },
    { text: "The losses reported by Mark Rutte were never counted.", said: [] },
    { text: "Mark Rutte has neither confirmed nor denied that the date had changed.", said: [] },
    { text: "Mark Rutte condemned by the Kremlin for the third time in one week", said: [] },
    { text: "Many reports that the date had changed were wrong.", said: [] },
  ],
};

export const englishDirect: Readonly<Record<string, readonly QuoteExample[]>> = {
  "quotation and verb": [
    {
      text: "Marta Hnatenko said: “The date has not changed at all.”",
      said: [{ by: "Marta Hnatenko", says: "The date has not changed at all.", direct: true }],
    },
    {
      text: '"The date has not changed at all," Marta Hnatenko said.',
      said: [{ by: "Marta Hnatenko", says: "The date has not changed at all", direct: true }],
    },
    {
      text: "“The date has not changed at all,” said Marta Hnatenko, a doctor who met the buses in Kherson.",
      said: [{ by: "Marta Hnatenko", says: "The date has not changed at all", direct: true, role: "doctor" }],
    },
    {
      text: "“The date has not changed. Nobody asked for it,” said Marta Hnatenko.",
      said: [{ by: "Marta Hnatenko", says: "The date has not changed. Nobody asked for it", direct: true }],
    },
    {
      text: "“The date has not changed,” a spokesman for the Pentagon told this newspaper.",
      said: [{ by: null, says: "The date has not changed", direct: true }],
    },
    {
      text: "The Pentagon called it “a step in the wrong direction”.",
      said: [{ by: "Pentagon", says: "a step in the wrong direction", direct: true }],
    },
    {
      text: "“The date has not changed at all,” the Pentagon said in a statement.",
      said: [{ by: "Pentagon", says: "The date has not changed at all", direct: true }],
    },
  ],
  "carried on": [
    {
      text: "“The date has not changed at all,” said Marta Hnatenko. “Nobody has asked for it.”",
      said: [
        { by: "Marta Hnatenko", says: "The date has not changed at all" },
        { by: "Marta Hnatenko", says: "Nobody has asked for it." },
      ],
    },
    {
      text: "“It is dangerous,” Marta Hnatenko said. “Nobody has asked for it.”",
      said: [{ by: "Marta Hnatenko", says: "Nobody has asked for it." }],
    },
    {
      text: "Marta Hnatenko, a doctor, saw the buses arrive.\n\n“Nobody has asked for it,” she said by phone.",
      said: [{ by: "Marta Hnatenko", says: "Nobody has asked for it" }],
    },
    {
      text: "“The date has not changed at all,” she said.",
      said: [{ by: null, says: "The date has not changed at all" }],
    },
    {
      text: "“The date has not changed,” Marta Hnatenko said, “and nobody has asked for it.”",
      said: [
        { by: "Marta Hnatenko", says: "The date has not changed" },
        { by: "Marta Hnatenko", says: "and nobody has asked for it." },
      ],
    },
  ],
  "verb far behind": [
    {
      text: '"The date has not changed at all" as the search goes on, rescue agency spokesman Odd Varnes said.',
      said: [
        { by: "Odd Varnes", says: '"The date has not changed at all" as the search goes on', direct: false },
        { by: "Odd Varnes", says: "The date has not changed at all", direct: true },
      ],
    },
    {
      text: "“The date has not changed at all,” the news agency quoted Marta Hnatenko as saying.",
      said: [{ by: "Marta Hnatenko", says: "The date has not changed at all", direct: true }],
    },
  ],
  "marks that quote nobody": [
    { text: "The so-called “safe zone” was empty.", said: [] },
    { text: "He read “The Old Man and the Sea” in one night.", said: [{ by: null, says: "The Old Man and the Sea" }] },
  ],
  "told of in passing, and speaking later by one name": [
    {
      text: "The rain took everything that Danko Tesh owned. “The road has been closed since dawn,” said Tesh, who has three children.",
      said: [{ by: "Danko Tesh", says: "The road has been closed since dawn", direct: true }],
    },
    {
      text: "For two weeks Danko Tesh has been looking. The road, as he put it, “has been closed since dawn”. “Nobody has asked for us,” Tesh said.",
      said: [
        { by: "Danko Tesh", says: "has been closed since dawn", direct: true },
        { by: "Danko Tesh", says: "Nobody has asked for us", direct: true },
      ],
    },
    {
      text: "Danko Tesh was not there. “The road has been closed since dawn,” Milna said.",
      said: [{ by: "Milna", says: "The road has been closed since dawn", direct: true }],
    },
  ],
  "people whom the text does not name": [
    {
      text: "Two security sources told Reuters that the bridge had been closed since dawn.",
      said: [{ by: null, says: "the bridge had been closed since dawn" }],
    },
    {
      text: "A senior official said that the bridge had been closed since dawn.",
      said: [{ by: null, says: "the bridge had been closed since dawn" }],
    },
    { text: "The report that he read said that the bridge had been closed since dawn.", said: [] },
  ],
  "what others expect, told by whoever speaks": [
    {
      text: "Mark Rutte said Washington expected them to join the fight.",
      said: [{ by: "Mark Rutte", says: "Washington expected them to join the fight" }],
    },
    { text: "Reuters said Washington expected a deal soon.", said: [{ by: "Washington", says: "a deal soon" }] },
  ],
};
