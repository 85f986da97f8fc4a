import type { NameExample } from "../ar/names.ts";

/** Whom and what English news names: the words of each name as written, its article included, with what they mean. */
export const englishNames: Readonly<Record<string, readonly NameExample[]>> = {
  "a place that no list has": [
    { text: "Floods hit the town of Mokassa.", names: [["Mokassa", "Mokassa"]] },
    { text: "Floods hit Surimak province.", names: [["Surimak", "Surimak"]] },
    { text: "Floods hit the Tin Habu refugee camp.", names: [["the Tin Habu", "Tin Habu camp"]] },
    {
      text: "Floods hit the town of Mokassa. The road to Mokassa is closed.",
      names: [
        ["Mokassa", "Mokassa"],
        ["Mokassa", "Mokassa"],
      ],
    },
    {
      text: "Protesters gathered in Paris Square in Jerusalem.",
      names: [
        ["Paris Square", "Paris Square"],
        ["Jerusalem", "Jerusalem"],
      ],
    },
    {
      text: "Floods hit Kelso County in Kentucky.",
      names: [
        ["Kelso", "Kelso County"],
        ["Kentucky", "Kentucky"],
      ],
    },
    { text: "Floods hit Northern province.", names: [] },
    { text: "Floods hit the Arab region.", names: [] },
    { text: "Floods hit the town of one of them.", names: [] },
    { text: "Floods hit the New Morgil district.", names: [] },
  ],
  "title and name": [
    {
      text: "South Korean President Yoon Suk Yeol was there.",
      names: [["South Korean President Yoon Suk Yeol", "Yoon Suk Yeol"]],
    },
    {
      text: "NATO Secretary General Mark Rutte was there.",
      names: [["NATO Secretary General Mark Rutte", "Mark Rutte"]],
    },
    {
      text: "Pentagon spokeswoman Sabrina Singh was there.",
      names: [["Pentagon spokeswoman Sabrina Singh", "Sabrina Singh"]],
    },
    { text: "Foreign Minister Choe Son Hui was there.", names: [["Foreign Minister Choe Son Hui", "Choe Son Hui"]] },
    {
      text: "Ukraine's President Volodymyr Zelenskyy was there.",
      names: [["Ukraine's President Volodymyr Zelenskyy", "Volodymyr Zelensky"]],
    },
    {
      text: "White House national security spokesman John Kirby was there.",
      names: [["White House national security spokesman John Kirby", "John Kirby"]],
    },
    {
      text: "US Secretary of State Antony Blinken was there.",
      names: [["US Secretary of State Antony Blinken", "Antony Blinken"]],
    },
    {
      text: "U.S. Defense Secretary Lloyd Austin was there.",
      names: [["U.S. Defense Secretary Lloyd Austin", "Lloyd Austin"]],
    },
    {
      text: "Former NATO chief Jens Stoltenberg was there.",
      names: [["Former NATO chief Jens Stoltenberg", "Jens Stoltenberg"]],
    },
    {
      text: "Gen. Tarik Belmonte was there, and so was Lt. Gen. Odd Varnes.",
      names: [
        ["Gen. Tarik Belmonte", "Tarik Belmonte"],
        ["Lt. Gen. Odd Varnes", "Odd Varnes"],
      ],
    },
    {
      text: "A Ukrainian army spokesman, Taras Melnychuk, was there.",
      names: [["A Ukrainian army spokesman, Taras Melnychuk", "Taras Melnychuk"]],
    },
    {
      text: "The Kremlin's spokesman, Dmitry Peskov, was there.",
      names: [["The Kremlin's spokesman, Dmitry Peskov", "Dmitry Peskov"]],
    },
    {
      text: "A spokesperson for the World Health Organization, Clara Whitmore, was there.",
      names: [["A spokesperson for the World Health Organization, Clara Whitmore", "Clara Whitmore"]],
    },
    {
      text: "White House National Security Council spokesman Aldous Fenwick was there.",
      names: [["White House National Security Council spokesman Aldous Fenwick", "Aldous Fenwick"]],
    },
    {
      text: "WHO chief Tedros Adhanom Ghebreyesus was there.",
      names: [["WHO chief Tedros Adhanom Ghebreyesus", "Tedros Adhanom Ghebreyesus"]],
    },
  ],
  "name and title": [
    {
      text: "Dmitry Peskov, the Kremlin's spokesman, was there.",
      names: [["Dmitry Peskov, the Kremlin's spokesman", "Dmitry Peskov"]],
    },
    {
      text: "Marta Hnatenko, a doctor who met the buses, was there.",
      names: [["Marta Hnatenko, a doctor", "Marta Hnatenko"]],
    },
    {
      text: "Basir Rahmani, a spokesman for the provincial disaster office, was there.",
      names: [["Basir Rahmani, a spokesman for the provincial disaster office", "Basir Rahmani"]],
    },
    {
      text: "Amna Ibrahimova, a 34-year-old teacher, was there.",
      names: [["Amna Ibrahimova, a 34-year-old teacher", "Amna Ibrahimova"]],
    },
    {
      text: "Amna Ibrahimova, 34, a teacher, was there.",
      names: [["Amna Ibrahimova, 34, a teacher", "Amna Ibrahimova"]],
    },
  ],
  "names that no list knows": [
    {
      text: "Marta Hnatenko said no. Hnatenko left.",
      names: [
        ["Marta Hnatenko", "Marta Hnatenko"],
        ["Hnatenko", "Marta Hnatenko"],
      ],
    },
    { text: "“Nobody came,” said Noor Aghazada.", names: [["Noor Aghazada", "Noor Aghazada"]] },
    { text: "Khalid bin Saqr said no.", names: [["Khalid bin Saqr", "Khalid bin Saqr"]] },
    { text: "Ahn Jae-sung said no.", names: [["Ahn Jae-sung", "Ahn Jae-sung"]] },
    {
      text: "Park Sun-won said no. The park was empty when Park left.",
      names: [
        ["Park Sun-won", "Park Sun-won"],
        ["Park", "Park Sun-won"],
      ],
    },
    {
      text: "It rained in Tangi Belor, including on Friday, said Noor Aghazada.",
      names: [["Noor Aghazada", "Noor Aghazada"]],
    },
    { text: "Several Western officials said no.", names: [["Several Western officials", null]] },
    // No name: nobody is said to speak, and nothing tells what the capitals are.
    { text: "The sign read Blue Harbour Cafe in red.", names: [] },
  ],
  institutions: [
    { text: "Moscow's Defence Ministry said no.", names: [["Moscow's Defence Ministry", "Russian Defence Ministry"]] },
    {
      text: "The Russian Defense Ministry said no.",
      names: [["The Russian Defense Ministry", "Russian Defence Ministry"]],
    },
    {
      text: "Russia's Ministry of Defence said no.",
      names: [["Russia's Ministry of Defence", "Russian Defence Ministry"]],
    },
    {
      text: "The Ministry of Defence of Russia said no.",
      names: [["The Ministry of Defence of Russia", "Russian Defence Ministry"]],
    },
    { text: "The U.S. State Department said no.", names: [["The U.S. State Department", "US State Department"]] },
    {
      text: "The Peruvian health ministry said no.",
      names: [["The Peruvian health ministry", "Peruvian Health Ministry"]],
    },
    {
      text: "The National Intelligence Service (NIS) said no. The agency left.",
      names: [
        ["The National Intelligence Service (NIS)", "National Intelligence Service (South Korea)"],
        ["The agency", "National Intelligence Service (South Korea)"],
      ],
    },
    {
      text: "The Coordination Office for the Return of Fishermen said no.",
      names: [
        ["The Coordination Office for the Return of Fishermen", "Coordination Office for the Return of Fishermen"],
      ],
    },
    {
      text: "The Russian Embassy in Seoul said no.",
      names: [["The Russian Embassy in Seoul", "Russian embassy in Seoul"]],
    },
    {
      text: "Ukraine's General Staff said no.",
      names: [["Ukraine's General Staff", "General Staff of the Ukrainian Armed Forces"]],
    },
    {
      text: "The General Staff in Kyiv said no.",
      names: [["The General Staff in Kyiv", "General Staff of the Ukrainian Armed Forces"]],
    },
    // An institution that only describes a noun is none.
    { text: "They sent military aid.", names: [] },
    { text: "They have police dogs.", names: [] },
    { text: "The US army trucks left.", names: [["The US", "United States"]] },
  ],
  "pointing back": [
    {
      text: "Iran's foreign minister, Abbas Araghchi, met his Afghan counterpart, Amir Khan Muttaqi.",
      names: [
        ["Iran's foreign minister, Abbas Araghchi", "Abbas Araghchi"],
        ["his Afghan counterpart, Amir Khan Muttaqi", "Amir Khan Muttaqi"],
      ],
      on: "2025-11-06",
    },
    {
      text: "Choe Son Hui met her Russian counterpart.",
      names: [
        ["Choe Son Hui", "Choe Son Hui"],
        ["her Russian counterpart", "Sergei Lavrov"],
      ],
    },
    {
      text: "Defence Minister Rustem Umerov left. The minister was late.",
      names: [
        ["Defence Minister Rustem Umerov", "Rustem Umerov"],
        ["The minister", "Rustem Umerov"],
      ],
    },
    { text: "The Ukrainian president was late.", names: [["The Ukrainian president", "Volodymyr Zelensky"]] },
    // "A" minister is nobody in particular.
    { text: "A Ukrainian minister was late.", names: [["A Ukrainian minister", null]] },
    { text: "A Ukrainian president was late.", names: [["A Ukrainian president", null]] },
    {
      text: "Rustem Umerov, the defence minister, left. A Western official was late.",
      names: [
        ["Rustem Umerov, the defence minister", "Rustem Umerov"],
        ["A Western official", null],
      ],
    },
  ],
  capitals: [
    {
      text: "The US and the UN said no.",
      names: [
        ["The US", "United States"],
        ["the UN", "United Nations"],
      ],
    },
    {
      text: "The U.S. and the U.N. said no.",
      names: [
        ["The U.S.", "United States"],
        ["the U.N.", "United Nations"],
      ],
    },
    { text: "They told us who left and what may help us.", names: [] },
    { text: "The WHO said no.", names: [["The WHO", "World Health Organization"]] },
    { text: "people who live in turkey", names: [] },
  ],
  "names in front of other words": [
    {
      text: "The Hamas-run health ministry said no.",
      names: [["The Hamas-run health ministry", "Gaza Health Ministry"]],
    },
    { text: "Ukraine's soldiers left.", names: [["Ukraine", "Ukraine"]] },
    {
      text: "Zelensky's adviser left.",
      names: [
        ["Zelensky", "Volodymyr Zelensky"],
        ["adviser", null],
      ],
    },
  ],
  "institutions that no list knows": [
    {
      text: "The Kelso State Flood Relief Agency (KSFRA) spoke, and KSFRA went.",
      names: [
        ["The Kelso State Flood Relief Agency (KSFRA)", "Kelso State Flood Relief Agency"],
        ["KSFRA", "Kelso State Flood Relief Agency"],
      ],
    },
    {
      text: "The Harbour Rescue Board of Directors met; the HRB did not.",
      names: [["The Harbour Rescue Board of Directors", "Harbour Rescue Board of Directors"]],
    },
    {
      text: "The Harbour Rescue Board met before the HRB spoke of the KSFRA.",
      names: [
        ["The Harbour Rescue Board", "Harbour Rescue Board"],
        ["the HRB", "Harbour Rescue Board"],
      ],
    },
    { text: "Twelve arrived at Saltmarsh Hospital on foot.", names: [["Saltmarsh Hospital", "Saltmarsh Hospital"]] },
    { text: "Rescuers Leave Saltmarsh Hospital", names: [] },
    { text: "The 28th Mountain Brigade was there.", names: [["28th Mountain Brigade", "28th Mountain Brigade"]] },
    {
      text: "The Harbour Guard Service and the Lagoon Police were there.",
      names: [
        ["The Harbour Guard Service", "Harbour Guard Service"],
        ["the Lagoon Police", "Lagoon Police"],
      ],
    },
    {
      text: "The Centre for Tides and Currents was there.",
      names: [["The Centre for Tides and Currents", "Centre for Tides and Currents"]],
    },
    {
      text: "The Harbour Board and Kyiv were there.",
      names: [
        ["The Harbour Board", "Harbour Board"],
        ["Kyiv", "Kyiv"],
      ],
    },
    {
      text: "Turkey's Strait Affairs Office was there.",
      names: [
        ["Turkey", "Turkey"],
        ["Strait Affairs Office", "Strait Affairs Office"],
      ],
    },
    {
      text: "Ola Brandt, a spokesman for the Harbour Rescue Board (HRB), was there.",
      names: [["Ola Brandt, a spokesman for the Harbour Rescue Board (HRB)", "Ola Brandt"]],
    },
  ],
  "institutions of the country told of last": [
    {
      text: "Switzerland's foreign ministry spoke. Egypt moved on, and its foreign ministry did too.",
      names: [
        ["Switzerland's foreign ministry", "Swiss Foreign Ministry"],
        ["Egypt", "Egypt"],
        ["its foreign ministry", "Egyptian Foreign Ministry"],
      ],
    },
    {
      text: "A South Korean lawmaker was there with the country's spy agency.",
      names: [
        ["A South Korean lawmaker", null],
        ["the country's spy agency", "National Intelligence Service (South Korea)"],
      ],
    },
    { text: "He left the country for the spy novels of his youth.", names: [] },
  ],
  "names with hyphens and particles": [
    {
      text: "Colonel Moon In-won was there, and so was Moon.",
      names: [
        ["Colonel Moon In-won", "Moon In-won"],
        ["Moon", "Moon In-won"],
      ],
    },
    {
      text: "Lawmaker Clara Moon Hye-or was there, and so was Moon.",
      names: [
        ["Lawmaker Clara Moon Hye-or", "Clara Moon Hye-or"],
        ["Moon", "Clara Moon Hye-or"],
      ],
    },
    {
      text: "Governor Al-Sadiq Omer Bashir was there.",
      names: [["Governor Al-Sadiq Omer Bashir", "Al-Sadiq Omer Bashir"]],
    },
    { text: "It-girl Nia was there, In-depth or not.", names: [] },
  ],
  "posts and trades in front of a name": [
    { text: "Sheriff Dale Marsh was there.", names: [["Sheriff Dale Marsh", "Dale Marsh"]] },
    {
      text: "Millbrook City Manager Dale Marsh was there.",
      names: [["Millbrook City Manager Dale Marsh", "Dale Marsh"]],
    },
    {
      text: "Millbrook Superintendent of Police Dale Marsh was there.",
      names: [["Millbrook Superintendent of Police Dale Marsh", "Dale Marsh"]],
    },
    { text: "Regional Gov. Dale Marsh was there.", names: [["Regional Gov. Dale Marsh", "Dale Marsh"]] },
    { text: "Rev. Dale Marsh was there.", names: [["Rev. Dale Marsh", "Dale Marsh"]] },
    {
      text: "Defence ministry spokesman Dale Marsh was there.",
      names: [["Defence ministry spokesman Dale Marsh", "Dale Marsh"]],
    },
    {
      text: "The sheriff was there, and a mediator too.",
      names: [
        ["The sheriff", null],
        ["a mediator", null],
      ],
    },
  ],
};
